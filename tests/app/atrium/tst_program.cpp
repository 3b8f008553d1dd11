// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"
#include "fonts.h"
#include "program.h"

#include <atrium/api/runfiles.h>

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using e2e::kPatience;

namespace {

ops::HostOptions hostIn(const QString &folder)
{
    return {.dataFolder = folder, .listen = u"127.0.0.1:0"_s, .demo = true};
}

QQuickItem *buttonCalled(QQuickItem *item, const QString &text)
{
    if (item->isVisible() && item->isEnabled() && item->property("text").toString() == text
        && item->inherits("QQuickAbstractButton"))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = buttonCalled(child, text))
            return found;
    }
    return nullptr;
}

/// The program as main() runs it.
struct Run
{
    explicit Run(const ops::HostOptions &host, const window::WindowOptions &window = {})
        : program(host, window)
        , finished(&program, &Program::finished)
    { }

    [[nodiscard]] WindowModel &model() const { return *program.window()->model(); }
    [[nodiscard]] QQuickWindow &scene() const { return *program.window()->scene(); }
    [[nodiscard]] bool showsTheHouse() const
    {
        return QTest::qWaitFor(
            [this] { return model().isConnected() && model().deviceCount() > 40; }, kPatience);
    }
    bool click(const QString &button) const
    {
        QQuickItem *found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = buttonCalled(scene().contentItem(), button);
                return found != nullptr;
            }))
            return false;
        QTest::mouseClick(const_cast<QQuickWindow *>(&scene()), Qt::LeftButton, {},
                          found->mapToScene({found->width() / 2, found->height() / 2}).toPoint());
        return true;
    }
    [[nodiscard]] bool hasEnded()
    {
        return QTest::qWaitFor([this] { return finished.count() == 1; }, kPatience);
    }

    Program program;
    QSignalSpy finished;
};

} // namespace

/// Where the program finds its hub, and what closing its window does.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        theme::installFonts();
    }

    void besideARunningDaemon_itAttaches()
    {
        e2e::Daemon daemon;
        QVERIFY(daemon.start({u"--demo"_s}));
        Run run(hostIn(daemon.dataFolder()));
        QVERIFY(run.program.start());
        QVERIFY(!run.program.isHub());
        QVERIFY(run.showsTheHouse());
        // What the window asks for, everybody sees.
        e2e::Witness witness(daemon);
        QVERIFY(witness.sees());
        const auto lamp = DeviceId::fromText(u"demo/office-desk-lamp"_s).value();
        const Value before = witness.reported(lamp.text(), u"power"_s);
        run.model().presses()->set(lamp, PropertyName(u"power"_s), {}, Value(!before.toBool()));
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(lamp.text(), u"power"_s),
                                  Value(!before.toBool()), kPatience);
        // The house goes on without this window: nothing is asked.
        run.scene().close();
        QVERIFY(run.hasEnded());
        QVERIFY(!run.model().isLeaving());
        QVERIFY(daemon.stop());
    }

    void connectedByAddress_itIsTheWindowOfThatHub()
    {
        e2e::Daemon daemon;
        QVERIFY(daemon.start({u"--demo"_s}));
        const auto address = api::readHubAddress(daemon.dataFolder());
        QVERIFY(address);
        const QTemporaryDir other;
        Run run(hostIn(other.filePath(u"data"_s)),
                {.connectTo = address->url, .tokenFile = daemon.dataFolder() + u"/run/token"_s});
        QVERIFY(run.program.start());
        QVERIFY(!run.program.isHub());
        QVERIFY(run.showsTheHouse());
        QVERIFY(!QFile::exists(other.filePath(u"data"_s)));
        // It says so when the hub goes, and comes back with it.
        daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!run.model().lostTitle().isEmpty(), kPatience);
        run.program.stop();
        QVERIFY(run.hasEnded());
    }

    void withAWrongToken_itSaysWhy()
    {
        e2e::Daemon daemon;
        QVERIFY(daemon.start());
        const QTemporaryDir folder;
        QFile token(folder.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write("wrong\n") > 0);
        token.close();
        const auto address = api::readHubAddress(daemon.dataFolder());
        Run run(hostIn(folder.filePath(u"data"_s)),
                {.connectTo = address->url, .tokenFile = token.fileName()});
        QVERIFY(run.program.start());
        QTRY_VERIFY_WITH_TIMEOUT(!run.model().lostTitle().isEmpty(), kPatience);
        QVERIFY(run.model().lostLine().size() > 20);
        QVERIFY(!run.model().isConnected());
    }

    void closing_asksWhatBecomesOfTheHouse()
    {
        const QTemporaryDir folder;
        const ops::HostOptions host = hostIn(folder.filePath(u"data"_s));
        Run run(host);
        QVERIFY(run.program.start());
        QVERIFY(run.program.isHub());
        QVERIFY(run.showsTheHouse());
        run.scene().close();
        QVERIFY(run.model().isLeaving());
        QVERIFY(run.scene().isVisible());
        QVERIFY(run.click(u"Cancel"_s));
        QTRY_VERIFY(!run.model().isLeaving());
        QVERIFY(run.scene().isVisible());

        run.scene().close();
        QVERIFY(run.click(u"Keep running"_s));
        QTRY_VERIFY(!run.scene().isVisible());
        QCOMPARE(run.finished.count(), 0);
        // The next one attaches to what runs on.
        QVERIFY(ops::runningHub(host).has_value());
        {
            Run second(host);
            QVERIFY(second.program.start());
            QVERIFY(!second.program.isHub());
            QVERIFY(second.showsTheHouse());
            second.scene().close();
            QVERIFY(second.hasEnded());
        }
        run.program.stop();
        QVERIFY(run.hasEnded());
    }

    void closing_mayStopEverything()
    {
        const QTemporaryDir folder;
        const ops::HostOptions host = hostIn(folder.filePath(u"data"_s));
        Run run(host);
        QVERIFY(run.program.start());
        QVERIFY(run.showsTheHouse());
        run.scene().close();
        QVERIFY(run.click(u"Stop everything"_s));
        QVERIFY(run.hasEnded());
        QCOMPARE(run.finished.first().first().toInt(), 0);
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
