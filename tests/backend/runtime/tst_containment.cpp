// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::isAlive;
using atrium::test::RuntimeFixture;
using atrium::test::writeOn;
using State = PluginState;

namespace {

// Whether a process is in another namespace of processes than we are.
bool runtimeWraps(qint64 process)
{
    return QFile::symLinkTarget(u"/proc/%1/ns/pid"_s.arg(process))
        != QFile::symLinkTarget(u"/proc/self/ns/pid"_s);
}

} // namespace

class TestContainment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheRulesSay_data();
    void endsWhereTheRulesSay();
    void goesOnAfterNonsense_data();
    void goesOnAfterNonsense();
    void restartsAfterAMissedPing();
    void endsAProcessThatIgnoresShutdown_data();
    void endsAProcessThatIgnoresShutdown();
    void killsWhatAPluginStarted();
    void forgivesWhenTheMachineSlept();
    void leavesNoProcessWhenTheHubIsKilled_data();
    void leavesNoProcessWhenTheHubIsKilled();
    void leavesNoGrandchildWhenTheHubIsKilled_data();
    void leavesNoGrandchildWhenTheHubIsKilled();
    void tellsHowAPlainProcessEnded();
    void startsWithACleanEnvironment();
    void cutsOffAHungThread();
    void holdsBackAFlood_data();
    void holdsBackAFlood();
    void passesOnWhatAPluginPrints();
};

void TestContainment::endsWhereTheRulesSay_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("reason");
    QTest::newRow("crashes at start") << u"wayward"_s << u"crash-at-start"_s << u"signal 6"_s;
    QTest::newRow("crashes later") << u"wayward"_s << u"crash-on-discover"_s << u"signal 6"_s;
    QTest::newRow("cannot start yet") << u"wayward"_s << u"unreachable"_s << u"nobody"_s;
    QTest::newRow("hangs at start") << u"wayward"_s << u"hang-at-start"_s << u"ready"_s;
    QTest::newRow("never answers") << u"snake"_s << u"deaf"_s << u"ready"_s;
    QTest::newRow("endless line") << u"snake"_s << u"endless"_s << u"longer"_s;
    QTest::newRow("half a line, then ends") << u"snake"_s << u"half"_s << u"status 0"_s;
    QTest::newRow("nonsense for ever") << u"snake"_s << u"nonsense-for-ever"_s << u"nonsense"_s;
    QTest::newRow("closes its streams") << u"snake"_s << u"closes"_s << u"signal 15"_s;
}

void TestContainment::endsWhereTheRulesSay()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    QFETCH(QString, reason);
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.life.start = 3000ms;
        setup.life.budget = 1;
    });
    fixture.start(u"healthy"_s, u"snake"_s, {});
    fixture.start(u"a"_s, plugin, mode);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.status(u"a"_s).state, State::Quarantined, 60'000);
    const PluginStatus status = fixture.status(u"a"_s);
    QVERIFY2(status.reason.contains(reason), qPrintable(status.reason));
    QVERIFY(!status.hint.isEmpty());
    QCOMPARE(status.restarts, 1);
    QCOMPARE(status.processId, 0);
    // Nobody else is hurt.
    QTRY_COMPARE(fixture.status(u"healthy"_s).state, State::Running);
    QCOMPARE(fixture.status(u"healthy"_s).restarts, 0);
}

void TestContainment::goesOnAfterNonsense_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<quint64>("refused");
    QTest::newRow("rubbish") << u"rubbish"_s << quint64 {50};
    QTest::newRow("not UTF-8, too deep") << u"not-utf8"_s << quint64 {2};
    QTest::newRow("foreign device, wrong type, unknown call") << u"foreign"_s << quint64 {3};
}

void TestContainment::goesOnAfterNonsense()
{
    QFETCH(QString, mode);
    QFETCH(quint64, refused);
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"snake"_s, mode);
    QTRY_COMPARE(fixture.value(u"a/d1.on"_s), Value(true));
    QTRY_COMPARE(fixture.status(u"a"_s).refused, refused);
    const PluginStatus status = fixture.status(u"a"_s);
    QCOMPARE(status.state, State::Running);
    QVERIFY(!status.violations.empty());
    QVERIFY(status.violations.size() <= 16);
    QVERIFY(!fixture.value(u"a/other.on"_s).toBool());
}

void TestContainment::restartsAfterAMissedPing()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.pingLimit = 300ms; });
    fixture.start(u"a"_s, u"snake"_s, u"mute"_s);
    QTRY_VERIFY(fixture.status(u"a"_s).restarts > 0);
    const auto statuses = fixture.all<hub::StatusReported>(u"a"_s);
    QVERIFY(std::any_of(statuses.begin(), statuses.end(), [](const auto &each) {
        return each.status.state == State::BackingOff && each.status.reason.contains(u"hangs"_s);
    }));
}

void TestContainment::endsAProcessThatIgnoresShutdown_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::newRow("ends by SIGTERM") << u"snake"_s << u"slow-to-end"_s;
    QTest::newRow("ends by SIGKILL") << u"snake"_s << u"stubborn"_s;
    QTest::newRow("hangs in shutdown") << u"wayward"_s << u"hang-at-shutdown"_s;
}

void TestContainment::endsAProcessThatIgnoresShutdown()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    RuntimeFixture fixture;
    fixture.start(u"a"_s, plugin, mode);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 process = fixture.status(u"a"_s).processId;
    fixture.end();
    QVERIFY(!isAlive(process));
}

void TestContainment::killsWhatAPluginStarted()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"snake"_s, u"child"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 process = fixture.status(u"a"_s).processId;
    const QString children = u"/proc/%1/task/%1/children"_s.arg(process);
    const auto child = [&children] {
        QFile file(children);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    };
    QTRY_VERIFY(child() != 0);
    const qint64 grandchild = child();
    fixture.end();
    QTRY_VERIFY(!isAlive(grandchild));
}

void TestContainment::forgivesWhenTheMachineSlept()
{
    const QTemporaryDir state;
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(QStringLiteral(ATRIUM_TINY_HUB), {u"snake"_s, u"ticks"_s, state.path()});
    QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), 10'000);
    const QByteArray process = hub.readLine().split(' ').front();
    // A stopped hub hears nobody for longer than a ping may take, as in a machine that sleeps.
    ::kill(static_cast<pid_t>(hub.processId()), SIGSTOP);
    QTest::qWait(2500);
    (void)hub.readAll();
    ::kill(static_cast<pid_t>(hub.processId()), SIGCONT);
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), 10'000);
        QCOMPARE(hub.readLine().trimmed(), QByteArray(process + " 0"));
    }
    hub.kill();
    QTRY_COMPARE(hub.state(), QProcess::NotRunning);
}

void TestContainment::leavesNoProcessWhenTheHubIsKilled_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::newRow("healthy") << u"wayward"_s << u""_s;
    QTest::newRow("Python") << u"snake"_s << u""_s;
    QTest::newRow("floods") << u"wayward"_s << u"flood"_s;
    QTest::newRow("goes on without its streams") << u"snake"_s << u"undead"_s;
}

void TestContainment::leavesNoProcessWhenTheHubIsKilled()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    const QTemporaryDir state;
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(QStringLiteral(ATRIUM_TINY_HUB), {plugin, mode, state.path()});
    QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), 10'000);
    const qint64 process = hub.readLine().split(' ').front().toLongLong();
    QVERIFY(isAlive(process));
    hub.kill(); // SIGKILL: it can do nothing more
    QTRY_VERIFY(!isAlive(process));
    QTRY_COMPARE(hub.state(), QProcess::NotRunning);
}

void TestContainment::leavesNoGrandchildWhenTheHubIsKilled_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("sandbox");
    QTest::addColumn<bool>("isUnprivileged");
    QTest::newRow("bubblewrap") << u"escape"_s << u"full"_s << false;
    QTest::newRow("Landlock") << u"escape"_s << u"reduced"_s << false;
    QTest::newRow("plain") << u"escape"_s << u"none"_s << false;
    QTest::newRow("plain, forks for ever") << u"forks"_s << u"none"_s << false;
    QTest::newRow("Landlock, not root") << u"escape"_s << u"reduced"_s << true;
    QTest::newRow("plain, not root") << u"escape"_s << u"none"_s << true;
}

// Also of one in a session of its own, which nothing but a namespace or a subreaper holds.
void TestContainment::leavesNoGrandchildWhenTheHubIsKilled()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, sandbox);
    QFETCH(const bool, isUnprivileged);
    if (geteuid() != 0 && mode == "forks"_L1)
        QSKIP("without a user of its own, its processes would count as ours");
    const QTemporaryDir state;
    QString program = QStringLiteral(ATRIUM_TINY_HUB);
    QStringList arguments {u"hostile"_s, mode, state.path(), sandbox};
    if (isUnprivileged && geteuid() == 0) {
        constexpr uid_t kNobody = 65534;
        QCOMPARE(chown(QFile::encodeName(state.path()).constData(), kNobody, kNobody), 0);
        arguments
            = QStringList {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program}
            + arguments;
        program = u"/usr/bin/setpriv"_s;
    }
    const auto descendants = [&state] {
        const QByteArray home = "HOME=" + QFile::encodeName(state.path()) + "/a";
        QList<qint64> found;
        for (const QString &each : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile environment(u"/proc/%1/environ"_s.arg(each));
            if (environment.open(QIODevice::ReadOnly)
                && environment.readAll().split('\0').contains(home) && isAlive(each.toLongLong()))
                found.append(each.toLongLong());
        }
        return found;
    };
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(program, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), 10'000);
    QTRY_VERIFY(descendants().size() >= 2);
    if (sandbox == "full"_L1 && !runtimeWraps(descendants().back()))
        QSKIP("there is no bubblewrap here");
    hub.kill(); // SIGKILL: it can do nothing more
    QTRY_COMPARE(hub.state(), QProcess::NotRunning);
    QTRY_VERIFY(descendants().isEmpty());
}

// The guard between them passes it on.
void TestContainment::tellsHowAPlainProcessEnded()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.life.budget = 0;
        setup.mostSandbox = runtime::SandboxLevel::None;
    });
    fixture.start(u"a"_s, u"wayward"_s, u"crash-at-start"_s);
    fixture.start(u"b"_s, u"hostile"_s, u"exit-discover"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Quarantined);
    QVERIFY(fixture.status(u"a"_s).reason.contains(u"signal 6"_s));
    QTRY_COMPARE(fixture.status(u"b"_s).state, State::Quarantined);
    QVERIFY(fixture.status(u"b"_s).reason.contains(u"status 7"_s));
}

void TestContainment::startsWithACleanEnvironment()
{
    qputenv("ATRIUM_TEST_TOKEN", "hush");
    RuntimeFixture fixture;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^\\{(?!.*hush).*ATRIUM_INSTANCE.*$"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^descriptors 0 1 2 3$"_s));
    fixture.start(u"a"_s, u"snake"_s, u"environment"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QTRY_COMPARE(fixture.value(u"a/d1.on"_s), Value(false));
    QVERIFY(QDir(fixture.stateRoot() + u"/a"_s).exists());
    QCOMPARE(QFile::permissions(fixture.stateRoot() + u"/a"_s)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    fixture.runtime().stop();
    QTRY_VERIFY(fixture.runtime().hasEnded());
}

void TestContainment::cutsOffAHungThread()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.watch.pingLimit = 300ms;
        setup.life.budget = 0;
    });
    fixture.start(u"a"_s, u"wayward"_s, u"hang-on-write"_s, u"thread"_s);
    fixture.start(u"b"_s, u"wayward"_s, {}, u"thread"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QTRY_COMPARE(fixture.status(u"b"_s).state, State::Running);
    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 1)));
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Quarantined);
    QVERIFY(fixture.status(u"a"_s).reason.contains(u"hangs"_s));
    QCOMPARE(fixture.runtime().hungThreads(), 1);
    QVERIFY(fixture.runtime().write(InstanceId(u"b"_s), writeOn(u"b/lamp-1"_s, 1)));
    QTRY_COMPARE(fixture.value(u"b/lamp-1.on"_s), Value(true));
    fixture.runtime().stop();
    QTRY_VERIFY(fixture.runtime().hasEnded());
}

void TestContainment::holdsBackAFlood_data()
{
    QTest::addColumn<QString>("isolation");
    QTest::newRow("process") << u"process"_s;
    QTest::newRow("thread") << u"thread"_s;
}

void TestContainment::holdsBackAFlood()
{
    QFETCH(QString, isolation);
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.pingLimit = 2s; });
    fixture.start(u"flood"_s, u"wayward"_s, u"flood"_s, isolation);
    const auto lane = fixture.runtime().lanes().front();
    // Nobody drains: the lane fills, and that is not held against the plugin.
    QTRY_COMPARE(lane->messages.counters().depth, 256U);
    QTest::qWait(2500);
    QCOMPARE(lane->messages.counters().deepest, 256U);
    fixture.start(u"healthy"_s, u"snake"_s, {});
    QTRY_COMPARE(fixture.status(u"healthy"_s).state, State::Running);
    QVERIFY(fixture.runtime().write(InstanceId(u"healthy"_s), writeOn(u"healthy/d1"_s, 1)));
    QTRY_COMPARE(fixture.value(u"healthy/d1.on"_s), Value(true));
    QTRY_VERIFY((fixture.drain(), fixture.countOfReports(u"flood"_s) > 20'000));
    QCOMPARE(fixture.status(u"flood"_s).state, State::Running);
    QCOMPARE(fixture.status(u"flood"_s).restarts, 0);
    // Still alive to commands.
    QVERIFY(fixture.runtime().write(InstanceId(u"flood"_s), writeOn(u"flood/lamp-1"_s, 1)));
    QTRY_COMPARE((fixture.drain(), fixture.all<hub::WriteAnswered>(u"flood"_s).size()), 1U);
    fixture.runtime().stop();
    QTRY_VERIFY(fixture.runtime().hasEnded());
    QCOMPARE(fixture.runtime().hungThreads(), 0);
}

void TestContainment::passesOnWhatAPluginPrints()
{
    RuntimeFixture fixture;
    QTest::ignoreMessage(QtInfoMsg, "a library prints to standard output");
    QTest::ignoreMessage(QtInfoMsg, "and to standard error");
    fixture.start(u"a"_s, u"wayward"_s, u"print"_s);
    QTRY_COMPARE(fixture.value(u"a/lamp-1.on"_s), Value(false));
    QCOMPARE(fixture.status(u"a"_s).state, State::Running);
    QCOMPARE(fixture.status(u"a"_s).refused, 0U);
    fixture.runtime().stop();
    QTRY_VERIFY(fixture.runtime().hasEnded());
}

QTEST_GUILESS_MAIN(TestContainment)
#include "tst_containment.moc"
