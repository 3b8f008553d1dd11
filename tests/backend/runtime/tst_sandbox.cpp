// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"
#include "sandboxplan.h"
#include "sandboxprobe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;
using atrium::test::RuntimeFixture;
using State = PluginState;

namespace {

SandboxTools everything()
{
    return {.bubblewrap = "/usr/bin/bwrap", .landlock = 6};
}

SandboxNeeds needs()
{
    return {.executable = "/opt/p/run",
            .packageFolder = "/opt/p",
            .stateFolder = "/var/lib/atrium/plugins/a",
            .processes = 9};
}

bool has(const SandboxPlan &plan, const std::vector<QByteArray> &part)
{
    return std::search(plan.command.begin(), plan.command.end(), part.begin(), part.end())
        != plan.command.end();
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansBubblewrap();
    void plansWhatWasGranted();
    void becomesAUserOfItsOwn();
    void fallsBack_data();
    void fallsBack();
    void opensTheWayToItsFolder();
    void forbids_data();
    void forbids();
    void startsEveryLanguage_data();
    void startsEveryLanguage();
    void givesTheNetworkThatWasGranted();
    void keepsItsUser();
    void showsWhatHoldsIt();
};

void TestSandbox::plansBubblewrap()
{
    const SandboxPlan plan = planSandbox(everything(), needs());
    QCOMPARE(plan.level, SandboxLevel::Full);
    QVERIFY(plan.isWrapped);
    QVERIFY(plan.rules.empty());
    QCOMPARE(plan.command.front(), QByteArray("/usr/bin/bwrap"));
    for (const char *each : {"--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net",
                             "--unshare-user", "--die-with-parent"})
        QVERIFY2(has(plan, {each}), each);
    QVERIFY(has(plan, {"--cap-drop", "ALL"}));
    QVERIFY(has(plan, {"--ro-bind", "/opt/p", "/opt/p"}));
    QVERIFY(has(plan, {"--bind", "/var/lib/atrium/plugins/a", "/var/lib/atrium/plugins/a"}));
    QVERIFY(has(plan, {"--seccomp", "3"}));
    QCOMPARE(std::count(plan.command.begin(), plan.command.end(), "--bind"), 1); // all else is read
    QVERIFY(!has(plan, {"--ro-bind-try", "/etc", "/etc"}));
    QVERIFY(!has(plan, {"--ro-bind-try", "/home", "/home"}));
    QCOMPARE(plan.command.back(), QByteArray("/opt/p/run"));
}

void TestSandbox::plansWhatWasGranted()
{
    SandboxNeeds some = needs();
    some.permissions = {u"network"_s, u"serial"_s, u"files"_s, u"bluetooth"_s};
    some.devices = {"/dev/ttyUSB0"};
    const SandboxPlan plan = planSandbox(everything(), some);
    QVERIFY(!has(plan, {"--unshare-net"}));
    QVERIFY(plan.hasNetwork && plan.hasBluetooth);
    QVERIFY(has(plan, {"--dev-bind-try", "/dev/ttyUSB0", "/dev/ttyUSB0"}));
    QVERIFY(has(plan, {"--ro-bind-try", "/home", "/home"}));
    QVERIFY(!has(planSandbox(everything(), needs()), {"--dev-bind-try"}));
}

void TestSandbox::becomesAUserOfItsOwn()
{
    SandboxNeeds some = needs();
    some.user = 58'004;
    some.groups = {20};
    const SandboxPlan wrapped = planSandbox(everything(), some);
    QVERIFY(!has(wrapped, {"--unshare-user"})); // or it would be root outside
    QVERIFY(has(wrapped, {"--reuid", "58004", "--regid", "58004", "--groups", "20"}));
    QVERIFY(!wrapped.user); // within
    const SandboxPlan plain = planSandbox({.landlock = 6}, some);
    QCOMPARE(plain.user, std::optional<uid_t>(58'004));
}

void TestSandbox::fallsBack_data()
{
    QTest::addColumn<QByteArray>("bubblewrap");
    QTest::addColumn<int>("landlock");
    QTest::addColumn<SandboxLevel>("most");
    QTest::addColumn<SandboxLevel>("level");
    QTest::newRow("all works") << QByteArray("/usr/bin/bwrap") << 6 << SandboxLevel::Full
                               << SandboxLevel::Full;
    QTest::newRow("no bubblewrap")
        << QByteArray() << 1 << SandboxLevel::Full << SandboxLevel::Reduced;
    QTest::newRow("nothing") << QByteArray() << 0 << SandboxLevel::Full << SandboxLevel::None;
    QTest::newRow("asked for less")
        << QByteArray("/usr/bin/bwrap") << 6 << SandboxLevel::Reduced << SandboxLevel::Reduced;
    QTest::newRow("asked for none")
        << QByteArray("/usr/bin/bwrap") << 6 << SandboxLevel::None << SandboxLevel::None;
}

void TestSandbox::fallsBack()
{
    QFETCH(const QByteArray, bubblewrap);
    QFETCH(const int, landlock);
    QFETCH(const SandboxLevel, most);
    const SandboxPlan plan = planSandbox(
        {.bubblewrap = bubblewrap, .whyNoBubblewrap = u"it is missing"_s, .landlock = landlock},
        needs(), most);
    QTEST(plan.level, "level");
    QVERIFY(!plan.reason.isEmpty());
    if (bubblewrap.isEmpty())
        QVERIFY2(plan.reason.contains(u"it is missing"_s), qPrintable(plan.reason));
    QCOMPARE(plan.rules.empty(), plan.level != SandboxLevel::Reduced);
    int writable = 0; // in the tree of files, the state folder alone
    for (const FolderRule &each : plan.rules)
        writable += each.isWritable && !each.path.startsWith("/dev/") ? 1 : 0;
    QCOMPARE(writable, plan.level == SandboxLevel::Reduced ? 1 : 0);
}

void TestSandbox::opensTheWayToItsFolder()
{
    QVERIFY(has(planSandbox(everything(), needs()),
                {"--perms", "0755", "--dir", "/var/lib/atrium/plugins", "--bind"}));
}

void TestSandbox::forbids_data()
{
    QTest::addColumn<SandboxLevel>("level");
    QTest::newRow("bubblewrap") << SandboxLevel::Full;
    QTest::newRow("Landlock") << SandboxLevel::Reduced;
    QTest::newRow("plain") << SandboxLevel::None;
}

void TestSandbox::forbids()
{
    QFETCH(const SandboxLevel, level);
    const SandboxTools tools = SandboxProbe().tools();
    if (level == SandboxLevel::Full && tools.bubblewrap.isEmpty())
        QSKIP(qPrintable(tools.whyNoBubblewrap));
    if (level == SandboxLevel::Reduced && tools.landlock == 0)
        QSKIP("this kernel has no Landlock");
    RuntimeFixture fixture([level](RuntimeSetup &setup) { setup.mostSandbox = level; });
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // What another plugin keeps, beside the hub's own files.
    const QString other = fixture.stateRoot() + u"/other"_s;
    QVERIFY(QDir().mkpath(other));
    QFile secret(other + u"/secret"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(QFile::setPermissions(secret.fileName(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"hostile"_s, u"attempts"_s);
    config.granted = QStringList();
    config.config = Value::makeObject({{u"mode"_s, u"attempts"_s},
                                       {u"target"_s, secret.fileName()},
                                       {u"port"_s, qint64(server.serverPort())},
                                       {u"hub"_s, qint64(QCoreApplication::applicationPid())}});
    fixture.runtime().configure(config);
    QTRY_VERIFY(!fixture.value(u"a/d1.result"_s).isNothing());
    const QJsonObject results
        = QJsonDocument::fromJson(fixture.value(u"a/d1.result"_s).toText().toUtf8()).object();
    QCOMPARE(results.value(u"own"_s).toString(), u"done"_s);
    QCOMPARE(fixture.status(u"a"_s).sandbox, toText(level));
    QStringList forbidden {u"network"_s, u"trace"_s, u"mount"_s, u"system"_s,        u"namespace"_s,
                           u"keys"_s,    u"read"_s,  u"list"_s,  u"configuration"_s, u"hub"_s};
    if (!tools.isRoot) {
        if (level == SandboxLevel::None) // it is the hub's user
            forbidden = {u"network"_s, u"trace"_s,  u"mount"_s,        u"namespace"_s,
                         u"keys"_s,    u"system"_s, u"configuration"_s};
        else if (level == SandboxLevel::Reduced && tools.landlock < 6)
            forbidden.removeAll(u"hub"_s);
    } else {
        QVERIFY(results.value(u"user"_s).toString() != u"0"_s);
        forbidden.append(u"root"_s);
    }
    for (const QString &each : forbidden)
        QVERIFY2(results.contains(each) && results.value(each).toString() != u"done"_s,
                 qPrintable(each + u": "_s + QString::fromUtf8(QJsonDocument(results).toJson())));
}

void TestSandbox::startsEveryLanguage_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<SandboxLevel>("level");
    for (const char *plugin : {"wayward", "snake", "nodes"}) {
        for (const SandboxLevel level :
             {SandboxLevel::Full, SandboxLevel::Reduced, SandboxLevel::None})
            QTest::addRow("%s, %s", plugin, qPrintable(toText(level)))
                << QString::fromLatin1(plugin) << level;
    }
}

void TestSandbox::startsEveryLanguage()
{
    QFETCH(const QString, plugin);
    QFETCH(const SandboxLevel, level);
    if (plugin == "nodes"_L1 && !QFile::exists(u"/usr/bin/node"_s))
        QSKIP("node is not installed");
    RuntimeFixture fixture([level](RuntimeSetup &setup) { setup.mostSandbox = level; });
    PluginConfig config {.instance = InstanceId(u"a"_s),
                         .plugin = PluginId(plugin),
                         .isolation = u"process"_s,
                         .config = Value::makeObject({})};
    fixture.runtime().configure(config);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.status(u"a"_s).state, State::Running, 15'000);
    QCOMPARE(fixture.status(u"a"_s).restarts, 0);
    const qint64 process = fixture.status(u"a"_s).processId;
    fixture.end();
    QVERIFY(!atrium::test::isAlive(process));
}

void TestSandbox::givesTheNetworkThatWasGranted()
{
    RuntimeFixture fixture;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"hostile"_s, u"attempts"_s);
    config.granted = QStringList {u"network"_s, u"files"_s}; // the second it did not ask for
    config.config = Value::makeObject({{u"mode"_s, u"attempts"_s},
                                       {u"target"_s, u"/opt/none"_s},
                                       {u"port"_s, qint64(server.serverPort())},
                                       {u"hub"_s, qint64(1)}});
    fixture.runtime().configure(config);
    QTRY_VERIFY(!fixture.value(u"a/d1.result"_s).isNothing());
    const QJsonObject results
        = QJsonDocument::fromJson(fixture.value(u"a/d1.result"_s).toText().toUtf8()).object();
    QCOMPARE(results.value(u"network"_s).toString(), u"done"_s);
    if (fixture.status(u"a"_s).sandbox == "full"_L1)
        QVERIFY(results.value(u"list"_s).toString() != u"done"_s);
}

void TestSandbox::keepsItsUser()
{
    if (!SandboxProbe().tools().isRoot)
        QSKIP("only a hub that is root gives users");
    RuntimeFixture fixture;
    fixture.start(u"a"_s, u"snake"_s, {});
    fixture.start(u"b"_s, u"snake"_s, {});
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QTRY_COMPARE(fixture.status(u"b"_s).state, State::Running);
    const uint user = QFileInfo(fixture.stateRoot() + u"/a"_s).ownerId();
    QVERIFY(user != 0);
    QVERIFY(user != QFileInfo(fixture.stateRoot() + u"/b"_s).ownerId());
    QVERIFY(fixture.runtime().restart(InstanceId(u"a"_s)));
    QTRY_VERIFY((fixture.drain(), fixture.states(u"a"_s).size() > 6));
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    QCOMPARE(QFileInfo(fixture.stateRoot() + u"/a"_s).ownerId(), user);
}

void TestSandbox::showsWhatHoldsIt()
{
    RuntimeFixture fixture;
    fixture.start(u"thread"_s, u"wayward"_s, {}, u"thread"_s);
    fixture.start(u"process"_s, u"wayward"_s, {}, u"process"_s);
    QTRY_COMPARE(fixture.status(u"thread"_s).state, State::Running);
    QTRY_COMPARE(fixture.status(u"process"_s).state, State::Running);
    QCOMPARE(fixture.status(u"thread"_s).sandbox, u"none"_s);
    QVERIFY(!fixture.status(u"thread"_s).sandboxReason.isEmpty());
    QVERIFY(!fixture.status(u"process"_s).sandbox.isEmpty());
    QVERIFY(!fixture.status(u"process"_s).sandboxReason.isEmpty());
    QVERIFY(fixture.status(u"process"_s).limits.size() >= 12);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
