// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a hostile plugin costs its neighbour: the time from the writing of each of 1,000 reports a
// second to the hub's thread, without and with the hostile one, in interleaved pairs.
#include "figures.h"

#include <atrium/runtime/runtime.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <sched.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::bench;

namespace {

class Neighbours
{
public:
    Neighbours()
        : m_runtime(setup(), [this](const auto &lanes) { listen(lanes); })
    {
        configure(u"healthy"_s, u"stamps"_s, true);
        rest(1500);
    }

    /// The 99th percentile over @p milliseconds, in milliseconds.
    double measure(int milliseconds)
    {
        m_delays.clear();
        rest(milliseconds);
        return m_delays.empty() ? 1e9 : percentile(m_delays, 0.99) / 1000.0;
    }
    void setHostile(const QString &mode, bool isThere)
    {
        configure(u"hostile"_s, mode, isThere);
        rest(isThere ? 1000 : 300); // what starts costs, too, but is not what is asked for
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    runtime::RuntimeSetup setup()
    {
        runtime::RuntimeSetup setup {
            .catalogue = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)}),
            .stateRoot = m_state.path()};
        setup.life.budget = 1'000'000; // it never gives up: the worst for the neighbour
        return setup;
    }

    void configure(const QString &instance, const QString &mode, bool isEnabled)
    {
        m_runtime.configure({.instance = InstanceId(instance),
                             .plugin = PluginId(u"hostile"_s),
                             .enabled = isEnabled,
                             .config = Value::makeObject({{u"mode"_s, mode}})});
    }

    void listen(const std::vector<runtime::SharedLane> &lanes)
    {
        for (const auto &lane : lanes) {
            if (!m_notifiers.contains(lane->instance))
                m_notifiers.emplace(
                    lane->instance,
                    std::make_unique<WakeUpNotifier>(lane->messages.messageWakeUp(),
                                                     [this, lane] { take(*lane); }));
        }
    }

    void take(runtime::Lane &lane)
    {
        for (const auto &message : lane.messages.take(64)) {
            const auto *reported = std::get_if<hub::Reported>(&message);
            if (!reported || lane.instance.text() != "healthy"_L1)
                continue;
            const qint64 now = monotonicMicroseconds();
            for (const Report &each : reported->reports) {
                const qint64 written = each.value.toInteger();
                m_isWhole = m_isWhole && written >= m_last;
                m_last = written;
                m_delays.push_back(static_cast<double>(now - written));
            }
        }
    }

    static void rest(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QTemporaryDir m_state;
    std::map<InstanceId, std::unique_ptr<WakeUpNotifier>> m_notifiers;
    std::vector<double> m_delays; // microseconds
    qint64 m_last = 0;
    bool m_isWhole = true;
    runtime::Runtime m_runtime;
};

void pinToOneCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(0, &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0)
        qFatal("this process cannot be pinned to one core");
}

std::vector<Figure> measure(const QStringList &modes, int pairs, int milliseconds)
{
    std::vector<Figure> figures;
    Neighbours neighbours;
    for (const QString &mode : modes) {
        std::vector<double> without;
        std::vector<double> with;
        std::vector<double> over;
        for (int pair = 0; pair < pairs; ++pair) {
            without.push_back(neighbours.measure(milliseconds));
            neighbours.setHostile(mode, true);
            with.push_back(neighbours.measure(milliseconds));
            neighbours.setHostile(mode, false);
            over.push_back(with.back() - 1.5 * without.back() - 1.0);
            QTextStream(stderr) << '.';
        }
        figures.push_back(
            {.what = u"p99 beside %1"_s.arg(mode),
             .value = percentile(with, 0.5),
             .unit = u"ms"_s,
             .beside = u"%1 ms without; %2 ms above 1.5 x that + 1 (median of %3 pairs)"_s
                           .arg(percentile(without, 0.5), 0, 'f', 2)
                           .arg(percentile(over, 0.5), 0, 'f', 2)
                           .arg(pairs)});
    }
    if (!neighbours.isWhole())
        qFatal("reports came out of order");
    QTextStream(stderr) << '\n';
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What a hostile plugin costs its neighbour."_s);
    parser.addHelpOption();
    parser.addOptions({{u"short"_s, u"3 pairs of 1 s instead of 9 of 2 s"_s},
                       {u"one-core"_s, u"with everything pinned to one core"_s},
                       {u"only"_s, u"one mode of the hostile plugin"_s, u"mode"_s},
                       {u"json"_s, u"write the figures to FILE"_s, u"file"_s}});
    parser.process(app);
    QLoggingCategory::setFilterRules(u"atrium.*=false"_s);
    if (parser.isSet(u"one-core"_s))
        pinToOneCore();
    const QStringList modes = parser.isSet(u"only"_s)
        ? QStringList(parser.value(u"only"_s))
        : QStringList {u"crash-ping"_s,   u"crash-discover"_s, u"hang-ping"_s, u"flood-reports"_s,
                       u"flood-errors"_s, u"spin"_s,           u"memory"_s};
    const bool isShort = parser.isSet(u"short"_s);
    const auto figures = measure(modes, isShort ? 3 : 9, isShort ? 1000 : 2000);
    QTextStream(stdout) << asTable(figures);
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(asJson(figures)) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    return 0;
}
