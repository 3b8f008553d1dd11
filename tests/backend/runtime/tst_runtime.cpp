// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::RuntimeFixture;
using State = PluginState;

namespace {

bool isAlive(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

WriteRequest writeOn(const QString &device, std::uint64_t id)
{
    return {.id = RequestId {id},
            .device = *DeviceId::fromText(device),
            .values = {{PropertyName(u"on"_s), true}}};
}

} // namespace

class TestRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAPlugin_data();
    void runsAPlugin();
    void refusesWhatIsNotValid_data();
    void refusesWhatIsNotValid();
    void endsWhereTheRulesSay_data();
    void endsWhereTheRulesSay();
    void goesOnAfterNonsense_data();
    void goesOnAfterNonsense();
    void showsThatAPluginIsDegraded();
    void restartsAfterACrash();
    void restartsAfterAMissedPing();
    void releasesFromQuarantine();
    void appliesANewConfiguration();
    void stopsAndStartsAgain();
    void forgetsAnInstance();
    void endsAProcessThatIgnoresShutdown_data();
    void endsAProcessThatIgnoresShutdown();
    void killsWhatAPluginStarted();
    void leavesNoProcessWhenTheHubIsKilled_data();
    void leavesNoProcessWhenTheHubIsKilled();
    void answersWhenAPluginDoesNot();
    void boundsOpenRequests();
    void asksOnlyWhatRuns();
    void handsOverSecretsAtInitialise();
    void refusesAnUnknownSecret();
    void startsWithACleanEnvironment();
    void cutsOffAHungThread();
    void holdsBackAFlood_data();
    void holdsBackAFlood();
    void readsAPackage();
    void passesOnWhatAPluginPrints();
};

void TestRuntime::runsAPlugin_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("isolation");
    QTest::addColumn<QString>("device");
    QTest::newRow("C++, process") << u"wayward"_s << u""_s << u"a/lamp-1"_s;
    QTest::newRow("C++, thread") << u"wayward"_s << u"thread"_s << u"a/lamp-1"_s;
    QTest::newRow("Python") << u"snake"_s << u"process"_s << u"a/d1"_s;
}

void TestRuntime::runsAPlugin()
{
    QFETCH(QString, plugin);
    QFETCH(QString, isolation);
    QFETCH(QString, device);
    RuntimeFixture fixture;
    fixture.start(u"a"_s, plugin, {}, isolation);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QTRY_COMPARE(fixture.value(device + u".on"_s), Value(false));
    const PluginStatus status = fixture.status(u"a"_s);
    QCOMPARE(status.isolation, isolation == u"thread" ? u"thread"_s : u"process"_s);
    QCOMPARE(status.processId != 0, isolation != u"thread");
    QCOMPARE(status.restarts, 0);
    QVERIFY(!status.version.isEmpty());
    QCOMPARE(
        fixture.states(u"a"_s),
        (std::vector {State::Validated, State::Initialised, State::Discovering, State::Running}));
    const auto published = fixture.all<hub::DevicesPublished>(u"a"_s);
    QCOMPARE(published.size(), 1U);
    QVERIFY(published.front().complete);
    QCOMPARE(published.front().devices.front().id.text(), device);

    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(device, 7)));
    QTRY_COMPARE(fixture.value(device + u".on"_s), Value(true));
    const auto answers = fixture.all<hub::WriteAnswered>(u"a"_s);
    QCOMPARE(answers.size(), 1U);
    QCOMPARE(answers.front().request, RequestId {7});
    QVERIFY(answers.front().outcome);

    QVERIFY(fixture.runtime().invoke(InstanceId(u"a"_s),
                                     {.id = RequestId {8},
                                      .device = *DeviceId::fromText(device),
                                      .action = ActionName(u"blink"_s)}));
    QTRY_COMPARE((fixture.drain(), fixture.all<hub::InvokeAnswered>(u"a"_s).size()), 1U);
    QCOMPARE(fixture.all<hub::InvokeAnswered>(u"a"_s).front().outcome, Result<Value>(42));
    QCOMPARE(fixture.runtime().lanes().front()->inFlight, 0);

    fixture.runtime().stop();
    QTRY_VERIFY(fixture.runtime().hasEnded());
    QCOMPARE(fixture.status(u"a"_s).state, State::Stopped);
    QVERIFY(!isAlive(status.processId));
    QCOMPARE(fixture.runtime().hungThreads(), 0);
}

void TestRuntime::refusesWhatIsNotValid_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("isolation");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no such package") << u"nothing"_s << u""_s << u""_s << QString();
    QTest::newRow("broken manifest") << u"broken"_s << u""_s << u""_s << u"/version"_s;
    QTest::newRow("configuration") << u"wayward"_s << u"\x1"_s << u""_s << u"/mode"_s;
    QTest::newRow("refused by the plugin")
        << u"wayward"_s << u"refuse"_s << u""_s << u"/password"_s;
    QTest::newRow("refused by the plugin, thread")
        << u"wayward"_s << u"refuse"_s << u"thread"_s << u"/password"_s;
    QTest::newRow("thread that is not built in")
        << u"snake"_s << u""_s << u"thread"_s << u"/isolation"_s;
}

void TestRuntime::refusesWhatIsNotValid()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    QFETCH(QString, isolation);
    QFETCH(QString, pointer);
    RuntimeFixture fixture;
    PluginConfig config = RuntimeFixture::config(u"a"_s, plugin, mode, isolation);
    if (mode == u"\x1")
        config.config = Value::makeObject({{u"mode"_s, 7}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    const PluginStatus status = fixture.status(u"a"_s);
    QVERIFY(!status.reason.isEmpty());
    QVERIFY(!status.hint.isEmpty());
    QCOMPARE(status.processId, 0);
    if (!pointer.isNull()) {
        QVERIFY(std::any_of(status.violations.begin(), status.violations.end(),
                            [&](const Error &each) { return each.pointer == pointer; }));
    }
    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/d1"_s, 1)).error().code
            == Error::Code::Unreachable);
}

void TestRuntime::endsWhereTheRulesSay_data()
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

void TestRuntime::endsWhereTheRulesSay()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    QFETCH(QString, reason);
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.life.start = 1000ms;
        setup.life.budget = 1;
    });
    fixture.start(u"healthy"_s, u"snake"_s, {});
    fixture.start(u"a"_s, plugin, mode);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.status(u"a"_s).state, State::Quarantined, 20'000);
    const PluginStatus status = fixture.status(u"a"_s);
    QVERIFY2(status.reason.contains(reason), qPrintable(status.reason));
    QVERIFY(!status.hint.isEmpty());
    QCOMPARE(status.restarts, 1);
    QCOMPARE(status.processId, 0);
    // Nobody else is hurt.
    QTRY_COMPARE(fixture.status(u"healthy"_s).state, State::Running);
    QCOMPARE(fixture.status(u"healthy"_s).restarts, 0);
}

void TestRuntime::goesOnAfterNonsense_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<quint64>("refused");
    QTest::newRow("rubbish") << u"rubbish"_s << quint64 {50};
    QTest::newRow("not UTF-8, too deep") << u"not-utf8"_s << quint64 {2};
    QTest::newRow("foreign device, wrong type, unknown call") << u"foreign"_s << quint64 {3};
}

void TestRuntime::goesOnAfterNonsense()
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

void TestRuntime::showsThatAPluginIsDegraded()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, u"degraded"_s);
    QTRY_COMPARE(fixture.value(u"a/lamp-1.on"_s), Value(false));
    QCOMPARE(fixture.status(u"a"_s).state, State::Degraded);
    QCOMPARE(fixture.status(u"a"_s).reason, u"the bridge does not answer"_s);
    QCOMPARE(fixture.status(u"a"_s).hint, u"Is it on?"_s);
    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 1)));
}

void TestRuntime::restartsAfterACrash()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, u"exit-on-write"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 first = fixture.status(u"a"_s).processId;
    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 1)));
    QTRY_COMPARE(fixture.status(u"a"_s).restarts, 1);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QVERIFY(fixture.status(u"a"_s).processId != first);
    QCOMPARE(fixture.runtime().lanes().front()->inFlight, 0);
    const auto statuses = fixture.all<hub::StatusReported>(u"a"_s);
    QVERIFY(std::any_of(statuses.begin(), statuses.end(), [](const auto &each) {
        return each.status.state == State::BackingOff && each.status.reason.contains(u"status 3"_s);
    }));
}

void TestRuntime::restartsAfterAMissedPing()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.pingLimit = 300ms; });
    fixture.start(u"a"_s, u"snake"_s, u"mute"_s);
    QTRY_VERIFY(fixture.status(u"a"_s).restarts > 0);
    const auto statuses = fixture.all<hub::StatusReported>(u"a"_s);
    QVERIFY(std::any_of(statuses.begin(), statuses.end(), [](const auto &each) {
        return each.status.state == State::BackingOff && each.status.reason.contains(u"hangs"_s);
    }));
}

void TestRuntime::releasesFromQuarantine()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.life.budget = 0; });
    fixture.start(u"a"_s, u"wayward"_s, u"crash-at-start"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Quarantined);
    QVERIFY(fixture.runtime().restart(InstanceId(u"a"_s)));
    QTRY_VERIFY((fixture.drain(), fixture.states(u"a"_s).size() > 5));
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Quarantined);
    fixture.start(u"a"_s, u"wayward"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QCOMPARE(fixture.runtime().restart(InstanceId(u"b"_s)).error().code, Error::Code::NotFound);
}

void TestRuntime::appliesANewConfiguration()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 first = fixture.status(u"a"_s).processId;
    fixture.start(u"a"_s, u"wayward"_s, {}); // nothing new: goes on
    fixture.start(u"a"_s, u"wayward"_s, u"degraded"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Degraded);
    QVERIFY(fixture.status(u"a"_s).processId != first);
    QVERIFY(!isAlive(first));
    fixture.start(u"a"_s, u"wayward"_s, {}, u"thread"_s); // moving between hosts is configuration
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QCOMPARE(fixture.status(u"a"_s).isolation, u"thread"_s);
    QCOMPARE(fixture.status(u"a"_s).restarts, 0);
}

void TestRuntime::stopsAndStartsAgain()
{
    RuntimeFixture fixture;
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, {});
    config.enabled = false;
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Stopped);
    config.enabled = true;
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 process = fixture.status(u"a"_s).processId;
    config.enabled = false;
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).processId, 0);
    QCOMPARE(fixture.status(u"a"_s).state, State::Stopped);
    QVERIFY(!isAlive(process));
    QCOMPARE(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 1)).error().code,
             Error::Code::Unreachable);
}

void TestRuntime::forgetsAnInstance()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"snake"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 process = fixture.status(u"a"_s).processId;
    fixture.runtime().forget(InstanceId(u"a"_s));
    QVERIFY(fixture.runtime().lanes().empty());
    QTRY_VERIFY(!isAlive(process));
}

void TestRuntime::endsAProcessThatIgnoresShutdown_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::newRow("ends by SIGTERM") << u"snake"_s << u"slow-to-end"_s;
    QTest::newRow("ends by SIGKILL") << u"snake"_s << u"stubborn"_s;
    QTest::newRow("hangs in shutdown") << u"wayward"_s << u"hang-at-shutdown"_s;
}

void TestRuntime::endsAProcessThatIgnoresShutdown()
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

void TestRuntime::killsWhatAPluginStarted()
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

void TestRuntime::leavesNoProcessWhenTheHubIsKilled_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("mode");
    QTest::newRow("healthy") << u"wayward"_s << u""_s;
    QTest::newRow("Python") << u"snake"_s << u""_s;
    QTest::newRow("floods") << u"wayward"_s << u"flood"_s;
    QTest::newRow("goes on without its streams") << u"snake"_s << u"undead"_s;
}

void TestRuntime::leavesNoProcessWhenTheHubIsKilled()
{
    QFETCH(QString, plugin);
    QFETCH(QString, mode);
    const QTemporaryDir state;
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(QStringLiteral(ATRIUM_TINY_HUB), {plugin, mode, state.path()});
    QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), 10'000);
    const qint64 process = hub.readLine().trimmed().toLongLong();
    QVERIFY(isAlive(process));
    hub.kill(); // SIGKILL: it can do nothing more
    QTRY_VERIFY(!isAlive(process));
    QTRY_COMPARE(hub.state(), QProcess::NotRunning);
}

void TestRuntime::answersWhenAPluginDoesNot()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.writeLimit = 100ms; });
    fixture.start(u"a"_s, u"wayward"_s, u"keep-writes"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 5)));
    QTRY_COMPARE((fixture.drain(), fixture.all<hub::WriteAnswered>(u"a"_s).size()), 1U);
    const auto answer = fixture.all<hub::WriteAnswered>(u"a"_s).front();
    QCOMPARE(answer.request, RequestId {5});
    QCOMPARE(answer.outcome.error().code, Error::Code::Unreachable);
    QCOMPARE(fixture.runtime().lanes().front()->inFlight, 0);
    QCOMPARE(fixture.status(u"a"_s).state, State::Running);
}

void TestRuntime::boundsOpenRequests()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.inFlight = 3; });
    fixture.start(u"a"_s, u"wayward"_s, u"keep-writes"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    for (std::uint64_t i = 1; i <= 3; ++i)
        QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, i)));
    QCOMPARE(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 4)).error().code,
             Error::Code::Busy);
}

void TestRuntime::asksOnlyWhatRuns()
{
    RuntimeFixture fixture;
    QCOMPARE(fixture.runtime().write(InstanceId(u"b"_s), writeOn(u"b/d"_s, 1)).error().code,
             Error::Code::Unreachable);
}

void TestRuntime::handsOverSecretsAtInitialise()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.secrets = [](const QString &name) -> Result<QString> {
            if (name == u"door"_s)
                return u"open sesame"_s;
            return fail(Error::Code::NotFound, u"unknown"_s);
        };
    });
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, {});
    config.config
        = Value::makeObject({{u"mode"_s, u"secret"_s}, {u"password"_s, u"secret:door"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    config.config
        = Value::makeObject({{u"mode"_s, u"secret"_s}, {u"password"_s, u"secret:window"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    QVERIFY(fixture.status(u"a"_s).reason.contains(u"window"_s));
}

void TestRuntime::refusesAnUnknownSecret()
{
    RuntimeFixture fixture;
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, {});
    config.config = Value::makeObject({{u"password"_s, u"secret:door"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    QCOMPARE(fixture.status(u"a"_s).violations.back().pointer, u"/password"_s);
}

void TestRuntime::startsWithACleanEnvironment()
{
    qputenv("ATRIUM_TEST_TOKEN", "hush");
    const QFile leak(QStringLiteral("/dev/null"));
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

void TestRuntime::cutsOffAHungThread()
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

void TestRuntime::holdsBackAFlood_data()
{
    QTest::addColumn<QString>("isolation");
    QTest::newRow("process") << u"process"_s;
    QTest::newRow("thread") << u"thread"_s;
}

void TestRuntime::holdsBackAFlood()
{
    QFETCH(QString, isolation);
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) { setup.watch.pingLimit = 500ms; });
    fixture.start(u"flood"_s, u"wayward"_s, u"flood"_s, isolation);
    const auto lane = fixture.runtime().lanes().front();
    // Nobody drains: the lane fills, and that is not held against the plugin.
    QTRY_COMPARE(lane->messages.counters().depth, 256U);
    QTest::qWait(800);
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

void TestRuntime::readsAPackage()
{
    const auto catalogue = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)});
    const auto *package = catalogue.find(PluginId(u"wayward"_s));
    QVERIFY(package);
    QVERIFY(package->isSound());
    QCOMPARE(package->manifest.title, u"Wayward"_s);
    QCOMPARE(package->manifest.secrets, QStringList {u"password"_s});
    QVERIFY(package->executable.endsWith(u"/atrium-plugin-wayward"_s));
    const auto *broken = catalogue.find(PluginId(u"broken"_s));
    QVERIFY(broken);
    QVERIFY(!broken->isSound());
    QVERIFY2(broken->violations.size() >= 4, "every error is named, not the first alone");
    QVERIFY(broken->executable.isEmpty());
    QVERIFY(!catalogue.find(PluginId(u"nothing"_s)));
}

void TestRuntime::passesOnWhatAPluginPrints()
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

QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
