// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "fonts.h"
#include "frameclock.h"
#include "program.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::bench;

namespace {

constexpr int kDevices = 1000;
constexpr int kFavourites = 12;
constexpr int kRounds = 9; ///< How often each page is opened.
constexpr QSize kSize(1280, 800);

const QByteArray kConfig = R"([[plugin]]
id = "simulator"
instance = "demo"
[plugin.config]
home = true
startTime = "18:40"
extraDevices = 1000
reportsPerSecond = 1000.0
)";

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> fields
        = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return fields.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The window over a house of its own, from its start through its pages to the figures.
class Course : public QObject
{
public:
    Course(Program &program, qint64 beganAt, double seconds, bool isFirst)
        : m_program(program)
        , m_beganAt(beganAt)
        , m_seconds(seconds)
        , m_isFirst(isFirst)
    {
        m_scroll.setInterval(16);
        connect(&m_scroll, &QTimer::timeout, this, &Course::scroll);
        QQuickWindow &window = *program.window()->scene();
        window.resize(kSize);
        connect(&window, &QQuickWindow::frameSwapped, this, &Course::look);
    }

    std::vector<Figure> figures;

private:
    [[nodiscard]] WindowModel &model() const { return *m_program.window()->model(); }

    [[nodiscard]] double sinceStart() const
    {
        return double(monotonicMicroseconds() - m_beganAt) / 1e3;
    }

    // The first frame that shows the house, and the first in which what it shows is fresh.
    void look()
    {
        const bool hasHouse = model().isConnected() && model().home()->rows()->count() > 1
            && model().deviceCount() > kDevices;
        if (!hasHouse || m_isLive)
            return;
        if (m_isFirst) {
            // All known: the journal keeps them for the start that is measured. Home shows some,
            // spread: the changes go round.
            m_isLive = true;
            for (int i = 1; i <= kFavourites; ++i) {
                model().openDevice(u"demo/extra-%1"_s.arg(i * 80, 5, 10, QChar(u'0')));
                model().device()->setFavourite(true);
            }
            model().device()->close();
            QTimer::singleShot(1s, &m_program, &Program::stop);
            return;
        }
        if (!m_isSeen) {
            m_isSeen = true;
            figures.push_back({.what = u"start to the first frame of the house"_s,
                               .value = sinceStart(),
                               .unit = u"ms"_s,
                               .budget = 400});
            figures.push_back({.what = u"until then, processor time of all threads"_s,
                               .value = processorSeconds() * 1000,
                               .unit = u"ms"_s});
        }
        if (!model().isSentenceStale()) {
            m_isLive = true;
            figures.push_back({.what = u"start to the first frame with fresh values"_s,
                               .value = sinceStart(),
                               .unit = u"ms"_s});
            m_clock = std::make_unique<FrameClock>(*m_program.window()->scene());
            QTimer::singleShot(2s, this, [this] { open(0); });
        }
    }

    struct Opening
    {
        QString name;
        std::function<void()> enter;
        QByteArray shows; ///< What is there once the page is.
        int budget; // ms
    };

    [[nodiscard]] std::vector<Opening> openings() const
    {
        const auto page = [this](WindowModel::Page which) {
            return [this, which] {
                model().show(which);
            };
        };
        return {{u"Home"_s, page(WindowModel::Page::Home), "DeviceTile", 100},
                {u"Devices"_s, page(WindowModel::Page::Devices), "DeviceTile", 100},
                {u"History"_s, page(WindowModel::Page::History), "HistoryView", 100},
                {u"Activity"_s, page(WindowModel::Page::Activity), "ActivityView", 100},
                {u"System"_s, page(WindowModel::Page::System), "PluginCardView", 100},
                {u"a device"_s, [this] { model().openDevice(u"demo/extra-00002"_s); },
                 "ValueSlider", 100},
                {u"an area of 1,000"_s, [this] { model().openSection(u"area:"_s); }, "DeviceTile",
                 150}};
    }

    // From the touch to the first frame with the page's content, each by turns.
    void open(std::size_t turn)
    {
        const auto all = openings();
        if (turn == all.size() * kRounds) {
            tellOpenings(all);
            run(0);
            return;
        }
        model().device()->close();
        model().show(turn % all.size() == 0 ? WindowModel::Page::System : WindowModel::Page::Home);
        QTimer::singleShot(300, this, [this, turn] {
            const Opening opening = openings().at(turn % openings().size());
            QQuickWindow *window = m_program.window()->scene();
            const double at = now();
            opening.enter();
            m_opening = connect(window, &QQuickWindow::frameSwapped, this,
                                [this, turn, opening, window, at] {
                                    if (shown(window->contentItem(), opening.shows) == nullptr)
                                        return;
                                    disconnect(m_opening);
                                    m_opened[turn % openings().size()].push_back(now() - at);
                                    QTimer::singleShot(0, this, [this, turn] { open(turn + 1); });
                                });
            window->update();
        });
    }

    void tellOpenings(const std::vector<Opening> &all)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QString what = u"opening %1, "_s.arg(all.at(i).name);
            figures.push_back({.what = what + u"p50"_s,
                               .value = percentile(m_opened[i], 0.5),
                               .unit = u"ms"_s,
                               .budget = all.at(i).budget});
            figures.push_back({.what = what + u"slowest of %1"_s.arg(kRounds),
                               .value = percentile(m_opened[i], 1),
                               .unit = u"ms"_s});
        }
    }

    void run(int part)
    {
        struct Part
        {
            QString name;
            std::function<void()> enter;
        };
        const std::array parts {
            Part {u"Home"_s,
                  [this] {
                      model().show(WindowModel::Page::Home);
                  }},
            Part {u"tiles that all change"_s,
                  [this] {
                      // Every tenth: the changes go round, and those in sight are to be spread.
                      model().openSection(u"area:"_s);
                      model().area()->setFilter(u"5"_s);
                  }},
            Part {u"1,000 tiles, scrolled"_s,
                  [this] {
                      model().area()->setFilter({});
                      m_scroll.start();
                  }},
            Part {u"a device's detail"_s,
                  [this] {
                      m_scroll.stop();
                      model().openDevice(u"demo/extra-00002"_s);
                  }},
        };
        if (part > 0) {
            for (const Figure &each : m_clock->figures(parts.at(std::size_t(part - 1)).name))
                figures.push_back(each);
        }
        if (part == int(parts.size())) {
            figures.push_back({.what = u"resident memory, the hub within"_s,
                               .value = residentMegabytes(),
                               .unit = u"MB"_s,
                               .budget = 150});
            m_program.stop();
            return;
        }
        parts.at(std::size_t(part)).enter();
        // What a page costs when it opens is not a frame of the flow.
        QTimer::singleShot(1s, this, [this, part] {
            m_clock->begin();
            QTimer::singleShot(int(m_seconds * 1000), this, [this, part] { run(part + 1); });
        });
    }

    void scroll()
    {
        if (m_list == nullptr)
            m_list = shown(m_program.window()->scene()->contentItem(), "TileGrid");
        if (m_list == nullptr)
            return;
        const double end = m_list->property("contentHeight").toDouble() - m_list->height();
        m_offset += 24;
        m_list->setProperty("contentY", std::fmod(m_offset, std::max(1.0, end)));
    }

    static QQuickItem *shown(QQuickItem *item, const QByteArray &type)
    {
        if (!item->isVisible())
            return nullptr;
        if (QByteArray(item->metaObject()->className()).startsWith(type))
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = shown(child, type))
                return found;
        }
        return nullptr;
    }

    Program &m_program;
    const qint64 m_beganAt;
    const double m_seconds;
    const bool m_isFirst;
    bool m_isSeen = false, m_isLive = false;
    std::unique_ptr<FrameClock> m_clock;
    QTimer m_scroll;
    QMetaObject::Connection m_opening;
    std::map<std::size_t, std::vector<double>> m_opened;
    QQuickItem *m_list = nullptr;
    double m_offset = 0;
};

/// One program on @p folder, as `atrium` is one. Its figures go to the standard output as JSON.
int runWindow(const QString &folder, qint64 beganAt, double seconds)
{
    theme::installFonts();
    const bool isFirst = seconds <= 0;
    Program program({.dataFolder = folder, .listen = u"127.0.0.1:0"_s}, {.theme = u"light"_s});
    QObject::connect(
        &program, &Program::finished, qApp, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    if (const auto started = program.start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
    Course course(program, beganAt, seconds, isFirst);
    QTimer::singleShot(int(120'000 + seconds * 5000), qApp, [] {
        qFatal("the window did not get through"); // allowed: the last words of a program
    });
    const int status = QGuiApplication::exec();
    QTextStream(stdout) << asJson(course.figures);
    return status;
}

QByteArray startAgain(const QString &folder, double seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--window"_s, folder, QString::number(monotonicMicroseconds()),
                   QString::number(seconds)});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("the window ended with %d", process.exitCode());
    return process.readAllStandardOutput();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const BusyApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--window"_L1)
        return runWindow(arguments.value(2), arguments.value(3).toLongLong(),
                         arguments.value(4).toDouble());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the window: software renderer, 1280×800, 1,000 devices, 1,000 changes a second."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also writes the figures to FILE."_s, u"FILE"_s});
    parser.addOption({u"short"_s, u"A quick look."_s});
    parser.process(app);
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"atrium.toml"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write(kConfig) < 0)
        qFatal("cannot write %s", qPrintable(config.fileName()));
    config.close();
    startAgain(folder.path(), 0);
    const QByteArray json = startAgain(folder.path(), parser.isSet(u"short"_s) ? 3 : 15);
    QTextStream(stdout) << asTable(fromJson(json));
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0) {
            QTextStream(stderr) << "cannot write " << file.fileName() << '\n';
            return 1;
        }
    }
    return 0;
}
