// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a hostile plugin costs its neighbour: the time from the writing of each of 1,000 reports a
// second to the hub's thread, without and with the hostile one, in interleaved pairs; whether
// anything of the neighbour is lost, where the hostile one ends, and whether memory comes back.
#include "figures.h"
#include "hostilemodes.h"
#include "neighbourhood.h"
#include "neighbourtable.h"

#include <atrium/base/promptness.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTextStream>

#include <malloc.h>
#include <sched.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::bench;
using atrium::test::HostileMode;

namespace {

constexpr double kMayStay = 48; // megabytes
constexpr int kRestarts = 9;

struct Order
{
    int pairs = 9;
    std::chrono::milliseconds time {500}; // of each half of a pair
};

double residentMegabytes()
{
    malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<double>(statm.readAll().split(' ').at(1).toLongLong()) * 4096 / 1048576.0;
}

// The neighbour's worst: the hostile one is never given up, started again ten times a second, and
// asked so often that what it does wrong when asked, it does at once.
void makeSteady(runtime::RuntimeSetup &setup)
{
    setup.life.budget = 1'000'000;
    setup.life.backOffFirst = 200ms;
    setup.life.backOffMost = 200ms;
    setup.watch.pingEach = 200ms;
    setup.watch.statusEach = 100ms;
    setup.watch.terminateAfter = 200ms;
    setup.watch.killAfter = 100ms;
}

// The rules' own order, in less time: the second failure is one too many.
void makeStrict(runtime::RuntimeSetup &setup)
{
    setup.life = {.start = 3s, .backOffFirst = 20ms, .backOffMost = 100ms, .budget = 1};
    setup.watch = {.pingEach = 100ms,
                   .pingLimit = 2s,
                   .statusEach = 50ms,
                   .terminateAfter = 500ms,
                   .killAfter = 200ms,
                   .useEach = 50ms,
                   .useWindow = 400ms,
                   .usePatience = 400ms,
                   .breachWindow = 500ms,
                   .breachesDegraded = 20,
                   .breachesFailed = 200};
}

class NeighbourBench
{
public:
    explicit NeighbourBench(Order order)
        : m_order(order)
        , m_steady(makeSteady)
        , m_strict(makeStrict)
    {
        m_steady.start(u"healthy"_s, u"stamps"_s);
        if (!Neighbourhood::until([this] { return m_steady.witness().newest() != 0; }, 20s))
            qFatal("the healthy plugin does not start");
        Neighbourhood::rest(1s);
    }

    NeighbourRow measure(const HostileMode &hostile)
    {
        NeighbourRow row {.mode = QString::fromLatin1(hostile.name)};
        const double before = residentMegabytes();
        const std::uint64_t lost = m_steady.witness().lost();
        std::vector<double> without;
        std::vector<double> with;
        std::vector<double> over;
        for (int pair = 0; pair < m_order.pairs; ++pair) {
            without.push_back(p99());
            m_steady.start(u"hostile"_s, row.mode);
            Neighbourhood::rest(300ms); // what starts costs, too, but is not what is asked for
            with.push_back(p99());
            m_steady.stop(u"hostile"_s);
            Neighbourhood::rest(50ms);
            over.push_back(with.back() - 1.5 * without.back() - 1.0);
        }
        row.without = percentile(without, 0.5);
        row.with = percentile(with, 0.5);
        row.over = percentile(over, 0.5);
        m_steady.forget(u"hostile"_s);
        judgeEnd(hostile, row);
        row.isBack = Neighbourhood::until(
            [&] {
                row.stayedMegabytes = residentMegabytes() - before;
                return row.stayedMegabytes < kMayStay;
            },
            10s);
        row.lost = m_steady.witness().lost() - lost;
        return row;
    }

private:
    double p99()
    {
        Witness &witness = m_steady.witness();
        witness.begin();
        const qint64 from = monotonicMicroseconds();
        Neighbourhood::rest(m_order.time);
        const qint64 until = monotonicMicroseconds();
        // What was written comes, however late: it counts.
        (void)Neighbourhood::until([&] { return witness.newest() >= until; }, 10s);
        return witness.p99(from, until);
    }

    void judgeEnd(const HostileMode &hostile, NeighbourRow &row)
    {
        const QString name = u"hostile"_s;
        m_strict.start(name, row.mode, hostile.limits());
        const auto holds = [&] {
            const PluginStatus &status = m_strict.status(name);
            const bool isReached = *hostile.reached == 0
                || std::any_of(status.limits.begin(), status.limits.end(), [&](const auto &each) {
                       return each.name == QLatin1StringView(hostile.reached) && each.reached > 0;
                   });
            return status.state == hostile.end && isReached
                && status.reason.contains(QLatin1StringView(hostile.reason))
                && m_strict.result(name).contains(QLatin1StringView(hostile.result));
        };
        row.isRightEnd = Neighbourhood::until(holds, 30s);
        if (hostile.end == PluginState::Running) { // and stays
            Neighbourhood::rest(500ms);
            row.isRightEnd = holds() && m_strict.status(name).restarts == 0;
        }
        const PluginStatus &status = m_strict.status(name);
        const QString said = status.reason.section(u"the last time: "_s, -1).section(u'\n', 0, 0);
        row.ended = toText(status.state);
        if (*hostile.reached)
            row.ended += u", held back by "_s + QLatin1StringView(hostile.reached);
        if (!said.isEmpty())
            row.ended += u": "_s + said.left(60);
        m_strict.forget(name);
    }

    Order m_order;
    Neighbourhood m_steady;
    Neighbourhood m_strict;
};

// With the rules' own times; each crash is its instance's first.
RestartFigure measureRestart()
{
    Neighbourhood house;
    std::vector<double> times;
    for (int i = 0; i < kRestarts; ++i) {
        const QString name = u"crash%1"_s.arg(i);
        const auto isUp = [&] {
            return house.status(name).state == PluginState::Running;
        };
        house.start(name, u"ticks"_s);
        if (!Neighbourhood::until(isUp, 20s))
            qFatal("a plugin does not start");
        const qint64 process = house.status(name).processId;
        const qint64 killed = monotonicMicroseconds();
        ::kill(static_cast<pid_t>(process), SIGKILL);
        if (!Neighbourhood::until([&] { return isUp() && house.status(name).processId != process; },
                                  20s))
            qFatal("a plugin is not started again");
        times.push_back(static_cast<double>(monotonicMicroseconds() - killed) / 1000.0);
        house.forget(name);
    }
    return {.median = percentile(times, 0.5), .longest = percentile(times, 1), .times = kRestarts};
}

void pinToOneCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(0, &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0)
        qFatal("this process cannot be pinned to one core");
}

std::vector<HostileMode> modesOf(const QStringList &only)
{
    std::vector<HostileMode> modes(test::kHostileModes.begin(), test::kHostileModes.end());
    modes.insert(modes.end(), test::kOtherModes.begin(), test::kOtherModes.end());
    if (only.isEmpty())
        return modes;
    std::erase_if(modes, [&](const HostileMode &each) {
        return !only.contains(QLatin1StringView(each.name));
    });
    if (std::ssize(modes) != only.size())
        qFatal("a mode of --only is not known; see tests/plugins/hostile/hostilemodes.h");
    return modes;
}

bool isWritten(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What a hostile plugin costs its neighbour."_s);
    parser.addHelpOption();
    parser.addOptions({{u"short"_s, u"3 pairs instead of 9"_s},
                       {u"one-core"_s, u"with everything pinned to one core"_s},
                       {u"only"_s, u"a mode of the hostile plugin, again and again"_s, u"mode"_s},
                       {u"json"_s, u"write the figures to FILE"_s, u"file"_s},
                       {u"table"_s, u"write the table to FILE, too"_s, u"file"_s}});
    parser.process(app);
    QLoggingCategory::setFilterRules(u"atrium.*=false"_s);
    askForPromptness(); // as the hub's thread does
    NeighbourResult result {.isOneCore = parser.isSet(u"one-core"_s)};
    if (result.isOneCore)
        pinToOneCore();
    const Order order {.pairs = parser.isSet(u"short"_s) ? 3 : 9};
    result.pairs = order.pairs;
    result.milliseconds = static_cast<int>(order.time.count());
    QElapsedTimer time;
    time.start();
    {
        NeighbourBench bench(order);
        for (const HostileMode &each : modesOf(parser.values(u"only"_s))) {
            QTextStream(stderr) << each.name << ' ' << Qt::flush;
            result.rows.push_back(bench.measure(each));
        }
    }
    result.restart = measureRestart();
    result.seconds = static_cast<double>(time.elapsed()) / 1000.0;
    QTextStream(stderr) << '\n';
    QTextStream(stdout) << asTable(result);
    if (parser.isSet(u"json"_s) && !isWritten(parser.value(u"json"_s), asJson(result)))
        qFatal("the figures cannot be written");
    if (parser.isSet(u"table"_s) && !isWritten(parser.value(u"table"_s), asTable(result).toUtf8()))
        qFatal("the table cannot be written");
    return result.isGood() ? 0 : 1;
}
