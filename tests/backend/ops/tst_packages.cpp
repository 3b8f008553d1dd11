// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamphouse.h"
#include "packagefixture.h"

#include <atrium/runtime/packagestore.h>

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::kPatience;
using atrium::test::Owner;

class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesOnlyWhatATrustedKeySigned();
    void upgradesTakesBackAndRollsBack();
    void waitsForAGrantWhileTheOldGoesOn();
    void startsAsItEnded();
    void judgesOnAfterACrash_data();
    void judgesOnAfterACrash();
    void boundsUploads();

private:
    QString archive(const QString &version, const QString &mode = {},
                    const QStringList &permissions = {}, bool isSigned = true)
    {
        return test::makeLampArchive(m_folder->path(),
                                     {.version = version,
                                      .mode = mode,
                                      .permissions = permissions,
                                      .key = isSigned ? &*m_key : nullptr});
    }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    void trust(Owner &owner)
    {
        QVERIFY(owner.call(u"keys.trust"_s,
                           {{u"key"_s, m_key->publicKey().text()}, {u"name"_s, u"Me"_s}}));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<runtime::SigningKey> m_key;
};

void TestPackages::init()
{
    m_folder = test::makeOpenFolder();
    m_key.emplace(runtime::SigningKey::make().value());
}

void TestPackages::takesOnlyWhatATrustedKeySigned()
{
    Owner owner(data());
    const auto unknown = owner.bring(archive(u"1.0.0"_s), u"packages.install"_s);
    QCOMPARE(unknown.error().code, Error::Code::Refused);
    const QString bare = archive(u"1.0.1"_s, {}, {}, false);
    QCOMPARE(owner.bring(bare, u"packages.install"_s).error().code, Error::Code::Refused);
    QVERIFY(owner.call(u"packages.list"_s)->field(u"packages").items().empty());
    QVERIFY(test::treeOf(data() + u"/packages/.incoming"_s).isEmpty());
    QCOMPARE(QDir(data() + u"/packages"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);

    trust(owner);
    const auto installed = owner.bring(archive(u"1.0.0"_s), u"packages.install"_s);
    QVERIFY2(installed, qPrintable(installed ? QString() : installed.error().detail));
    QCOMPARE(installed->field(u"state").toText(), u"installed"_s);
    QCOMPARE(installed->field(u"signer").toText(), m_key->publicKey().id());
    owner.configure();
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"keys.distrust"_s, {{u"id"_s, m_key->publicKey().id()}}));
    QVERIFY(owner.call(u"keys.list"_s)->field(u"keys").items().empty());
    QCOMPARE(owner.bring(archive(u"1.1.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}})
                 .error()
                 .code,
             Error::Code::Refused);
    // Its owner may take what nobody signed; that is shown.
    const auto upgraded = owner.bring(bare, u"packages.install"_s,
                                      {{u"upgrade"_s, true}, {u"allowUnsigned"_s, true}});
    QVERIFY2(upgraded, qPrintable(upgraded ? QString() : upgraded.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.1"_s), kPatience);
    const Value shown = owner.call(u"packages.list"_s)->field(u"packages").items().front();
    QCOMPARE(shown.field(u"current").field(u"signed"), Value(false));
    owner.end();
}

void TestPackages::upgradesTakesBackAndRollsBack()
{
    Owner owner(data());
    trust(owner);
    QVERIFY(owner.bring(archive(u"1.0.0"_s), u"packages.install"_s));
    owner.configure();
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);

    const auto broken = owner.bring(archive(u"2.0.0"_s, u"crash"_s), u"packages.install"_s,
                                    {{u"upgrade"_s, true}});
    QVERIFY(!broken);
    QVERIFY2(broken.error().detail.contains(u"1.0.0"_s), qPrintable(broken.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    const Value after = owner.call(u"packages.list"_s)->field(u"packages").items().front();
    QVERIFY(!after.field(u"failure").toText().isEmpty());
    QCOMPARE(after.field(u"current").field(u"version").toText(), u"1.0.0"_s);

    const auto good
        = owner.bring(archive(u"3.0.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}});
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QCOMPARE(good->field(u"state").toText(), u"upgraded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"3.0.0"_s), kPatience);
    QVERIFY(!owner.bring(archive(u"2.5.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}}));

    QVERIFY(owner.call(u"packages.rollback"_s, {{u"plugin"_s, u"lamp"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"plugins.enable"_s, {{u"instance"_s, u"lamp"_s}, {u"enabled"_s, false}}));
    QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Stopped, kPatience);
    QVERIFY(owner.call(u"plugins.enable"_s, {{u"instance"_s, u"lamp"_s}, {u"enabled"_s, true}}));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"plugins.release"_s, {{u"instance"_s, u"lamp"_s}}));

    QVERIFY(owner.call(u"packages.remove"_s, {{u"plugin"_s, u"lamp"_s}}));
    QVERIFY(owner.call(u"packages.list"_s)->field(u"packages").items().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!owner.status(u"lamp"_s), kPatience);
    owner.end();
}

void TestPackages::waitsForAGrantWhileTheOldGoesOn()
{
    Owner owner(data());
    trust(owner);
    const auto first = owner.bring(archive(u"1.0.0"_s, {}, {u"network"_s}), u"packages.install"_s);
    QCOMPARE(first->field(u"state").toText(), u"waiting"_s);
    QCOMPARE(first->field(u"missing").items(), ValueList {Value(u"network"_s)});
    QVERIFY(owner.call(
        u"packages.grant"_s,
        {{u"plugin"_s, u"lamp"_s}, {u"permissions"_s, Value::makeList({Value(u"network"_s)})}}));
    owner.configure();
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    const auto more = owner.bring(archive(u"2.0.0"_s, {}, {u"network"_s, u"serial"_s}),
                                  u"packages.install"_s, {{u"upgrade"_s, true}});
    QCOMPARE(more->field(u"state").toText(), u"waiting"_s);
    QCOMPARE(more->field(u"missing").items(), ValueList {Value(u"serial"_s)});
    QVERIFY(owner.runs(u"1.0.0"_s));
    const Value check = owner.call(u"health"_s)->field(u"checks").items().front(); // the worst
    QCOMPARE(check.field(u"name").toText(), u"package lamp"_s);
    QVERIFY(check.field(u"hint").toText().contains(u"plugin grant lamp serial"_s));
    QCOMPARE(owner
                 .call(u"packages.grant"_s,
                       {{u"plugin"_s, u"lamp"_s},
                        {u"permissions"_s, Value::makeList({Value(u"bluetooth"_s)})}})
                 .error()
                 .code,
             Error::Code::InvalidInput);
    const auto granted = owner.call(
        u"packages.grant"_s,
        {{u"plugin"_s, u"lamp"_s}, {u"permissions"_s, Value::makeList({Value(u"serial"_s)})}});
    QVERIFY2(granted, qPrintable(granted ? QString() : granted.error().detail));
    QCOMPARE(granted->field(u"state").toText(), u"upgraded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"2.0.0"_s), kPatience);
    QVERIFY(owner.call(u"packages.grant"_s,
                       {{u"plugin"_s, u"lamp"_s},
                        {u"permissions"_s, Value::makeList({Value(u"serial"_s)})},
                        {u"revoke"_s, true}}));
    QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Rejected, kPatience);
    QVERIFY(owner.status(u"lamp"_s)->hint.contains(u"serial"_s));
    owner.end();
}

void TestPackages::startsAsItEnded()
{
    {
        Owner owner(data());
        trust(owner);
        QVERIFY(owner.bring(archive(u"1.0.0"_s, {}, {u"network"_s}), u"packages.install"_s,
                            {{u"grant"_s, Value::makeList({Value(u"network"_s)})}}));
        owner.configure();
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QCOMPARE(owner.call(u"keys.list"_s)->field(u"keys").items().size(), 1U);
    owner.end();
}

void TestPackages::judgesOnAfterACrash_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("version");
    QTest::newRow("works") << QString() << u"2.0.0"_s;
    QTest::newRow("does not") << u"crash"_s << u"1.0.0"_s;
}

// A hub that died after the new version was put in place, and before anybody saw it run.
void TestPackages::judgesOnAfterACrash()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, version);
    {
        Owner owner(data());
        trust(owner);
        QVERIFY(owner.bring(archive(u"1.0.0"_s), u"packages.install"_s));
        owner.configure();
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    {
        runtime::PackageStore store(data() + u"/packages"_s);
        QVERIFY(store.open());
        const auto staged = store.stage(archive(u"2.0.0"_s, mode), {}, WallTime(1));
        QVERIFY(staged && store.install(*staged));
    }
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(version), kPatience);
    const auto isOnTrial = [&owner] {
        return owner.call(u"packages.list"_s)->field(u"packages").items().front().field(u"onTrial");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOnTrial().isNothing(), kPatience);
    owner.end();
    runtime::PackageStore store(data() + u"/packages"_s);
    QVERIFY(store.open());
    const runtime::InstalledPackage *package = store.find(PluginId(u"lamp"_s));
    QVERIFY(package && !package->isOnTrial);
    QCOMPARE(package->current->version, version);
    QCOMPARE(package->failure.isEmpty(), mode.isEmpty());
}

void TestPackages::boundsUploads()
{
    Owner owner(data());
    const auto part = [&](ValueObject params) {
        return owner.call(u"packages.upload"_s, std::move(params));
    };
    QCOMPARE(part({{u"offset"_s, 0}, {u"data"_s, u"%%"_s}}).error().code,
             Error::Code::InvalidInput);
    const auto begun = part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}});
    const QString name = begun->field(u"upload").toText();
    QCOMPARE(part({{u"upload"_s, name}, {u"offset"_s, 9}, {u"data"_s, u"AAAA"_s}}).error().code,
             Error::Code::InvalidInput);
    QCOMPARE(
        part({{u"upload"_s, u"../x"_s}, {u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}).error().code,
        Error::Code::NotFound);
    for (int i = 0; i < 3; ++i)
        QVERIFY(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}));
    QCOMPARE(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}).error().code, Error::Code::Busy);
    QCOMPARE(owner.call(u"packages.install"_s, {{u"upload"_s, name}}).error().code,
             Error::Code::InvalidInput);
    QVERIFY(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}})); // a place is free again
    owner.end();
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
