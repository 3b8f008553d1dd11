// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::isAlive;
using atrium::test::RuntimeFixture;
using atrium::test::writeOn;
using State = PluginState;

class TestRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAPlugin_data();
    void runsAPlugin();
    void refusesWhatIsNotValid_data();
    void refusesWhatIsNotValid();
    void showsThatAPluginIsDegraded();
    void restartsAfterACrash();
    void releasesFromQuarantine();
    void appliesANewConfiguration();
    void appliesAChangeWithoutARestart_data();
    void appliesAChangeWithoutARestart();
    void passesOnWhatAPluginAsksOfItsStore_data();
    void passesOnWhatAPluginAsksOfItsStore();
    void waitsForAGrant();
    void stopsAndStartsAgain();
    void forgetsAnInstance();
    void startsAForgottenInstanceAfterTheOldOneEnded();
    void answersWhenAPluginDoesNot();
    void boundsOpenRequests();
    void asksOnlyWhatRuns();
    void countsEachTimeThatALimitIsReached_data();
    void countsEachTimeThatALimitIsReached();
    void holdsCallsToTheirLimit();
    void takesAsManyCallsAsThePackageAsksFor();
    void showsNoLimitThatNobodyHolds();
    void handsOverSecretsAtInitialise();
    void refusesAnUnknownSecret();
    void holdsASecretToItsSchema();
    void keepsSecretsOutOfTheLog();
    void namesTheVersionsThatDoNotFit();
    void holdsBackWhatWasInQuarantine();
    void readsAPackage();
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

void TestRuntime::appliesAChangeWithoutARestart_data()
{
    QTest::addColumn<QString>("isolation");
    QTest::newRow("process") << u"process"_s;
    QTest::newRow("thread") << u"thread"_s;
}

void TestRuntime::appliesAChangeWithoutARestart()
{
    QFETCH(QString, isolation);
    RuntimeFixture fixture;
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, u"pliant"_s, isolation);
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const PluginStatus before = fixture.status(u"a"_s);
    config.config = Value::makeObject({{u"mode"_s, u"pliant"_s}, {u"devices"_s, 3}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.value(u"a/lamp-3.on"_s), Value(false));
    QCOMPARE(fixture.status(u"a"_s).processId, before.processId);
    QCOMPARE(fixture.status(u"a"_s).since, before.since);
    config.config = Value::makeObject({{u"devices"_s, u"many"_s}}); // not valid: nobody is asked
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
}

void TestRuntime::passesOnWhatAPluginAsksOfItsStore_data()
{
    appliesAChangeWithoutARestart_data();
}

void TestRuntime::passesOnWhatAPluginAsksOfItsStore()
{
    QFETCH(QString, isolation);
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, u"keeps"_s, isolation);
    QTRY_COMPARE((fixture.drain(), fixture.all<hub::StoreAsked>(u"a"_s).size()), 1U);
    const auto asked = fixture.all<hub::StoreAsked>(u"a"_s).front();
    QCOMPARE(asked.key, u"starts"_s);
    fixture.runtime().answerStore(InstanceId(u"a"_s), asked.call + 1, Value(1)); // nobody's
    fixture.runtime().answerStore(InstanceId(u"a"_s), asked.call, Value(41));
    QTRY_COMPARE(fixture.value(u"a/lamp-1.level"_s), Value(41));
    QCOMPARE(fixture.status(u"a"_s).refused, 0U);
}

// A package of the owner's runs when all that it asks for was granted, and not before.
void TestRuntime::waitsForAGrant()
{
    RuntimeFixture fixture;
    const runtime::Catalogue shipped = fixture.runtime().catalogue();
    runtime::Package package = *shipped.find(PluginId(u"wayward"_s));
    package.id = PluginId(u"asking"_s);
    package.manifest.permissions = {u"network"_s};
    package.granted = QStringList();
    fixture.runtime().setCatalogue(shipped.with({package}), {});
    fixture.start(u"a"_s, u"asking"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    QVERIFY(fixture.status(u"a"_s).reason.contains(u"network"_s));
    package.granted = QStringList {u"network"_s};
    fixture.runtime().setCatalogue(shipped.with({package}), {PluginId(u"asking"_s)});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
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

void TestRuntime::startsAForgottenInstanceAfterTheOldOneEnded()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"snake"_s, u"slow-to-end"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    const qint64 first = fixture.status(u"a"_s).processId;
    const auto before = fixture.all<hub::StatusReported>(u"a"_s).size();
    fixture.runtime().forget(InstanceId(u"a"_s));
    fixture.start(u"a"_s, u"snake"_s, {});
    QTRY_VERIFY((fixture.drain(), fixture.all<hub::StatusReported>(u"a"_s).size() > before));
    QVERIFY2(!isAlive(first), "two of one name at a time");
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
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

namespace {

PluginLimit limitOf(const PluginStatus &status, const QString &name)
{
    const auto found = std::ranges::find(status.limits, name, &PluginLimit::name);
    return found == status.limits.end() ? PluginLimit() : *found;
}

} // namespace

void TestRuntime::countsEachTimeThatALimitIsReached_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<double>("bound");
    QTest::addColumn<int>("times"); // at least
    QTest::newRow("bytes") << u"flood-reports"_s << u"bytesPerSecond"_s << 20'000.0 << 2;
    QTest::newRow("messages") << u"flood-reports"_s << u"messagesPerSecond"_s << 100.0 << 20;
    QTest::newRow("reports") << u"flood-reports"_s << u"reportsPerSecond"_s << 10.0 << 20;
    QTest::newRow("devices") << u"add-remove"_s << u"devices"_s << 1.0 << 20;
    QTest::newRow("properties") << u"add-remove"_s << u"properties"_s << 4.0 << 20;
    QTest::newRow("log lines") << u"flood-logs"_s << u"logLinesPerSecond"_s << 5.0 << 20;
    QTest::newRow("size of a message") << u"endless-line"_s << u"messageBytes"_s << 4096.0 << 2;
}

void TestRuntime::countsEachTimeThatALimitIsReached()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, limit);
    QFETCH(const double, bound);
    QFETCH(const int, times);
    RuntimeFixture fixture(
        [](runtime::RuntimeSetup &setup) { setup.watch.breachesFailed = 1'000'000'000; });
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"hostile"_s, mode);
    config.limits = Value::makeObject({{limit, bound}});
    fixture.runtime().configure(config);
    QTRY_VERIFY(limitOf(fixture.status(u"a"_s), limit).reached >= std::uint64_t(times));
    QCOMPARE(limitOf(fixture.status(u"a"_s), limit).bound, bound);
    if (limit == "messageBytes"_L1)
        QTRY_VERIFY(fixture.status(u"a"_s).reason.contains(u"longer"_s));
    else
        QTRY_VERIFY(limitOf(fixture.status(u"a"_s), limit).used > 0.0);
}

void TestRuntime::holdsCallsToTheirLimit()
{
    RuntimeFixture fixture;
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, u"keep-writes"_s);
    config.limits = Value::makeObject({{u"callsInFlight"_s, 3}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    for (std::uint64_t i = 1; i <= 3; ++i)
        QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, i)));
    for (std::uint64_t i = 4; i <= 5; ++i)
        QCOMPARE(
            fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, i)).error().code,
            Error::Code::Busy);
    QTRY_COMPARE(limitOf(fixture.status(u"a"_s), u"callsInFlight"_s).reached, 2U);
    const PluginLimit calls = limitOf(fixture.status(u"a"_s), u"callsInFlight"_s);
    QCOMPARE(calls.bound, 3.0);
    QCOMPARE(calls.used, 3.0);
}

void TestRuntime::takesAsManyCallsAsThePackageAsksFor()
{
    RuntimeFixture fixture;
    const runtime::Catalogue shipped = fixture.runtime().catalogue();
    runtime::Package package = *shipped.find(PluginId(u"wayward"_s));
    package.id = PluginId(u"busy"_s);
    package.manifest.limits.callsInFlight = 1'000;
    fixture.runtime().setCatalogue(shipped.with({package}), {});
    fixture.start(u"a"_s, u"busy"_s, u"keep-writes"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QCOMPARE(limitOf(fixture.status(u"a"_s), u"callsInFlight"_s).bound, 1'000.0);
    for (std::uint64_t i = 1; i <= 1'000; ++i)
        QVERIFY(fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, i)));
    QCOMPARE(
        fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/lamp-1"_s, 1'001)).error().code,
        Error::Code::Busy);
}

void TestRuntime::showsNoLimitThatNobodyHolds()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, {}, u"thread"_s);
    fixture.start(u"b"_s, u"wayward"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QTRY_COMPARE(fixture.status(u"b"_s).state, State::Running);
    for (const auto &name : {u"bytesPerSecond"_s, u"messageBytes"_s, u"memoryMegabytes"_s}) {
        QVERIFY(limitOf(fixture.status(u"a"_s), name).name.isEmpty());
        QVERIFY(limitOf(fixture.status(u"b"_s), name).bound > 0.0);
    }
    QVERIFY(limitOf(fixture.status(u"a"_s), u"devices"_s).bound > 0.0);
    QTRY_VERIFY(limitOf(fixture.status(u"b"_s), u"messageBytes"_s).used > 0.0);
    QCOMPARE(limitOf(fixture.status(u"b"_s), u"properties"_s).used, 2.0);
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

// What the plugin gets is checked, not the name of it; and nobody is told what that is.
void TestRuntime::holdsASecretToItsSchema()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.secrets = [](const QString &name) -> Result<QString> {
            return name == u"a.pin"_s ? u"1234"_s : u"hunter2"_s;
        };
    });
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, {});
    config.config = Value::makeObject({{u"pin"_s, u"secret:a.pin"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    config.config = Value::makeObject({{u"pin"_s, u"secret:b.pin"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    const PluginStatus status = fixture.status(u"a"_s);
    QCOMPARE(status.violations.back().pointer, u"/pin"_s);
    for (const QString &text : {status.reason, status.hint, status.violations.back().detail})
        QVERIFY2(!text.contains(u"hunter2"_s), qPrintable(text));
}

void TestRuntime::keepsSecretsOutOfTheLog()
{
    const auto lines = std::make_shared<runtime::PluginLines>(64);
    RuntimeFixture fixture([&](runtime::RuntimeSetup &setup) {
        setup.lines = lines;
        setup.secrets = [](const QString &name) -> Result<QString> {
            return name == u"door"_s ? u"open sesame"_s : u"1234"_s;
        };
    });
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"wayward"_s, {});
    config.config = Value::makeObject(
        {{u"mode"_s, u"tells"_s}, {u"password"_s, u"secret:door"_s}, {u"pin"_s, u"secret:pin"_s}});
    fixture.runtime().configure(config);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    const PluginStatus status = fixture.status(u"a"_s);
    QCOMPARE(status.reason, u"nobody takes •••/•••"_s);
    QCOMPARE(status.violations.back().detail, status.reason);
    QStringList said;
    QTRY_VERIFY([&] {
        for (const runtime::PluginLine &each : lines->take(64))
            said.append(each.text);
        return !said.isEmpty();
    }());
    QVERIFY2(said.contains(u"it says •••/•••"_s), qPrintable(said.join(u'|')));
}

void TestRuntime::namesTheVersionsThatDoNotFit()
{
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"wayward"_s, u"old"_s);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Rejected);
    const PluginStatus status = fixture.status(u"a"_s);
    QVERIFY2(status.reason.contains(u"version 7"_s), qPrintable(status.reason));
    QVERIFY2(status.hint.contains(u"version 1 of the plugin protocol"_s), qPrintable(status.hint));
    QVERIFY2(status.hint.contains(u"1.0.0"_s), qPrintable(status.hint)); // of the package
}

void TestRuntime::holdsBackWhatWasInQuarantine()
{
    RuntimeFixture fixture;
    fixture.runtime().holdBack(InstanceId(u"a"_s), {.reason = u"It failed."_s, .hint = u"Mend."_s});
    fixture.start(u"a"_s, u"wayward"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Quarantined);
    QCOMPARE(fixture.status(u"a"_s).reason, u"It failed."_s);
    QCOMPARE(fixture.status(u"a"_s).hint, u"Mend."_s);
    QVERIFY(fixture.runtime().restart(InstanceId(u"a"_s))); // a person acts
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    fixture.runtime().forget(InstanceId(u"a"_s));
    fixture.start(u"a"_s, u"wayward"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
}

void TestRuntime::readsAPackage()
{
    const auto catalogue = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)});
    const auto *package = catalogue.find(PluginId(u"wayward"_s));
    QVERIFY(package);
    QVERIFY(package->isSound());
    QCOMPARE(package->manifest.title, u"Wayward"_s);
    QCOMPARE(package->manifest.secrets, QStringList({u"password"_s, u"pin"_s}));
    QVERIFY(package->executable.endsWith(u"/atrium-plugin-wayward"_s));
    const auto *broken = catalogue.find(PluginId(u"broken"_s));
    QVERIFY(broken);
    QVERIFY(!broken->isSound());
    QVERIFY2(broken->violations.size() >= 4, "every error is named, not the first alone");
    QVERIFY(broken->executable.isEmpty());
    QVERIFY(!catalogue.find(PluginId(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
