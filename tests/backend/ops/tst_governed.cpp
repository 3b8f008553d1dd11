// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the owner of a house holds a plugin: limits that are tightened through the API.
#include "lamphouse.h"
#include "packagefixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::kPatience;
using atrium::test::Owner;

class TestGoverned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = test::makeOpenFolder(); }
    void ownerTightensLimitsForGood();
    void ownerIsToldWhereALimitWouldLoosen();

    void quarantineLastsUntilAPersonActs();
    void pluginGetsNothingOfTheHubThatRunsIt();

private:
    [[nodiscard]] QString archive(const QString &mode = {}) const
    {
        return test::makeLampArchive(m_folder->path(), {.version = u"1.0.0"_s, .mode = mode});
    }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    static Result<Value> setLimits(Owner &owner, ValueObject limits)
    {
        return owner.call(u"plugins.configure"_s,
                          {{u"instance"_s, u"lamp"_s},
                           {u"plugin"_s, u"lamp"_s},
                           {u"limits"_s, Value::makeObject(std::move(limits))}});
    }
    static double boundOf(const Owner &owner, const QString &name)
    {
        const auto status = owner.status(u"lamp"_s);
        for (const PluginLimit &limit : status ? status->limits : std::vector<PluginLimit>()) {
            if (limit.name == name)
                return limit.bound;
        }
        return 0.0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGoverned::ownerTightensLimitsForGood()
{
    {
        Owner owner(data());
        QVERIFY(
            owner.bring(archive(u"secret"_s), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
        owner.configure({{u"password"_s, u"open sesame"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        QCOMPARE(boundOf(owner, u"openFiles"_s), 256.0);
        QVERIFY(setLimits(owner, {{u"openFiles"_s, 64}, {u"processorShare"_s, 0.5}}));
        QTRY_COMPARE_WITH_TIMEOUT(boundOf(owner, u"openFiles"_s), 64.0, kPatience);
        QCOMPARE(boundOf(owner, u"processorShare"_s), 0.5);
        // What was left out is as it was: it has its secret, and runs.
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        // And so are the limits where a configuration comes without.
        owner.configure({{u"password"_s, u"secret:lamp.password"_s}});
        QCOMPARE(owner.call(u"plugins.show"_s, {{u"instance"_s, u"lamp"_s}})
                     ->field(u"config")
                     .field(u"limits")
                     .field(u"openFiles"),
                 Value(64));
        owner.end();
    }
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QCOMPARE(boundOf(owner, u"openFiles"_s), 64.0);
    QVERIFY(setLimits(owner, {}));
    QTRY_COMPARE_WITH_TIMEOUT(boundOf(owner, u"openFiles"_s), 256.0, kPatience);
    owner.end();
}

void TestGoverned::ownerIsToldWhereALimitWouldLoosen()
{
    Owner owner(data());
    QVERIFY(owner.bring(archive(), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
    owner.configure();
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    const auto wider = setLimits(owner, {{u"openFiles"_s, 64}, {u"processes"_s, 65}});
    QVERIFY(!wider);
    QCOMPARE(wider.error().code, Error::Code::InvalidInput);
    QCOMPARE(wider.error().pointer, u"/limits/processes"_s);
    QCOMPARE(setLimits(owner, {{u"colour"_s, 1}}).error().pointer, u"/limits/colour"_s);
    QCOMPARE(boundOf(owner, u"openFiles"_s), 256.0); // nothing changed
    owner.end();
}

void TestGoverned::quarantineLastsUntilAPersonActs()
{
    const auto isIn = [](const Owner &owner, PluginState state) {
        const auto status = owner.status(u"lamp"_s);
        return status && status->state == state;
    };
    QString reason;
    {
        Owner owner(data());
        QVERIFY(
            owner.bring(archive(u"crash"_s), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
        owner.configure();
        QTRY_VERIFY_WITH_TIMEOUT(isIn(owner, PluginState::Quarantined), kPatience);
        reason = owner.status(u"lamp"_s)->reason;
        owner.end();
    }
    {
        Owner owner(data());
        QTRY_VERIFY_WITH_TIMEOUT(isIn(owner, PluginState::Quarantined), kPatience);
        QCOMPARE(owner.status(u"lamp"_s)->restarts, 0); // it did not even try
        QCOMPARE(owner.status(u"lamp"_s)->reason, reason);
        QVERIFY(owner.call(u"plugins.release"_s, {{u"instance"_s, u"lamp"_s}}));
        QTRY_VERIFY_WITH_TIMEOUT(owner.status(u"lamp"_s)->restarts > 0, kPatience);
        owner.end();
    }
    Owner owner(data()); // a person let it out: it may try again
    QTRY_VERIFY_WITH_TIMEOUT(owner.status(u"lamp"_s) && owner.status(u"lamp"_s)->restarts > 0,
                             kPatience);
    owner.end();
}

// The real files, of the very hub that runs it.
void TestGoverned::pluginGetsNothingOfTheHubThatRunsIt()
{
    Owner owner(data());
    QVERIFY(owner.call(u"secrets.set"_s, {{u"name"_s, u"door"_s}, {u"value"_s, u"sesame"_s}}));
    for (const auto &name : {u"atrium.db"_s, u"secrets.key"_s, u"secrets.sealed"_s, u"run/token"_s})
        QVERIFY2(QFile::exists(data() + u'/' + name), qPrintable(name));
    QVERIFY(owner.bring(archive(u"spy"_s), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
    owner.configure();
    QTRY_VERIFY_WITH_TIMEOUT(!owner.titleOfLamp().isEmpty(), kPatience);
    if (owner.status(u"lamp"_s)->sandbox == "none"_L1)
        QSKIP("nothing holds a plugin here");
    const QStringList found = owner.titleOfLamp().split(u" / "_s);
    QVERIFY2(!found.front().contains(u"open"_s), qPrintable(found.front()));
    QCOMPARE(found.front().split(u' ').size(), 5);
    QCOMPARE(found.back(), u"open"_s); // its own folder is its own
    owner.end();
}

QTEST_GUILESS_MAIN(TestGoverned)
#include "tst_governed.moc"
