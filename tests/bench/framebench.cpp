// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "fonts.h"
#include "program.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <time.h>
#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::bench;

namespace {

constexpr int kDevices = 1000;
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

double threadMilliseconds()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> fields
        = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return fields.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double now()
{
    return double(monotonicMicroseconds()) / 1e3;
}

/// Counts how long the GUI thread works: each of its events is delivered here.
class BusyApplication : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The events of other threads come through here as well.
        if (QThread::currentThread() != thread() || m_since > 0)
            return QGuiApplication::notify(receiver, event);
        m_since = now();
        const bool isDone = QGuiApplication::notify(receiver, event);
        m_busy += now() - m_since;
        m_since = 0;
        return isDone;
    }
    /// Milliseconds of work since the last call.
    double takeBusy()
    {
        const double at = now();
        const double busy = std::exchange(m_busy, 0) + (m_since > 0 ? at - m_since : 0);
        m_since = m_since > 0 ? at : 0;
        return busy;
    }

private:
    double m_since = 0, m_busy = 0;
};

/// What lies between two frames: what the house sent, layout, drawing; without the time in which
/// there is nothing to do.
class FrameClock : public QObject
{
public:
    explicit FrameClock(QQuickWindow &window)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, &FrameClock::swapped);
    }

    void begin()
    {
        m_frames.clear();
        m_used.clear();
        m_gaps.clear();
        m_last = 0;
    }

    [[nodiscard]] std::vector<Figure> figures(const QString &where) const
    {
        std::vector<Figure> all;
        const auto add = [&](const QString &what, const std::vector<double> &values, double share,
                             const QString &beside) {
            all.push_back({.what = u"%1: %2, p%3"_s.arg(where, what).arg(share * 100),
                           .value = percentile(values, share),
                           .unit = u"ms"_s,
                           .beside = beside});
        };
        if (m_frames.empty())
            return {{.what = where + u": frames"_s, .value = 0, .unit = {}}};
        all.push_back(
            {.what = where + u": frames"_s, .value = double(m_frames.size()), .unit = {}});
        add(u"frame"_s, m_frames, 0.5, {});
        add(u"frame"_s, m_frames, 0.95, u"budget 16.7"_s);
        add(u"frame"_s, m_frames, 0.99, u"budget 33"_s);
        add(u"frame, its processor time"_s, m_used, 0.99, {});
        add(u"between frames"_s, m_gaps, 0.99, {});
        return all;
    }

private:
    void swapped()
    {
        const double at = now();
        const double used = threadMilliseconds();
        const double busy = static_cast<BusyApplication *>(qApp)->takeBusy();
        if (m_last > 0) {
            m_frames.push_back(busy);
            m_used.push_back(used - m_usedBefore);
            m_gaps.push_back(at - m_last);
        }
        m_last = at;
        m_usedBefore = used;
    }

    double m_last = 0, m_usedBefore = 0;
    std::vector<double> m_frames, m_used, m_gaps;
};

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
            && model().home()->deviceCount() > kDevices;
        if (!hasHouse || m_isLive)
            return;
        if (m_isFirst) {
            // All known: the journal keeps them for the start that is measured.
            m_isLive = true;
            QTimer::singleShot(1s, &m_program, &Program::stop);
            return;
        }
        if (!m_isSeen) {
            m_isSeen = true;
            figures.push_back({.what = u"start to the first frame of the house"_s,
                               .value = sinceStart(),
                               .unit = u"ms"_s,
                               .beside = u"budget 400"_s});
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
            QTimer::singleShot(2s, this, [this] { run(0); });
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
                               .beside = u"budget 150"_s});
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
            m_list = grid(m_program.window()->scene()->contentItem());
        if (m_list == nullptr)
            return;
        const double end = m_list->property("contentHeight").toDouble() - m_list->height();
        m_offset += 24;
        m_list->setProperty("contentY", std::fmod(m_offset, std::max(1.0, end)));
    }

    static QQuickItem *grid(QQuickItem *item)
    {
        if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith("TileGrid"))
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = grid(child))
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
    QTimer::singleShot(int(60'000 + seconds * 5000), qApp, [] {
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
