// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/limits.h>

#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::contracts;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownerTightensAndNeverWidens();
    void ownerIsToldThatABoundIsWider();
    void everyFieldIsTightened();
    void everyDefaultIsAllowed();
    void pageHasEachLimitWithItsRange();
    void ownerIsToldWhatIsWrong_data();
    void ownerIsToldWhatIsWrong();
};

void TestLimits::ownerTightensAndNeverWidens()
{
    PluginLimits manifest;
    manifest.memoryMegabytes = 64;
    manifest.processorShare = 0.5;
    QCOMPARE(*effectiveLimits(manifest, {}), manifest);
    QCOMPARE(*effectiveLimits(manifest, Value::makeObject({})), manifest);
    const auto limits = effectiveLimits(
        manifest, Value::makeObject({{u"memoryMegabytes"_s, 32}, {u"processorShare"_s, 2}}));
    QVERIFY(limits);
    QCOMPARE(limits->memoryMegabytes, 32);
    QCOMPARE(limits->processorShare, 0.5);
}

void TestLimits::ownerIsToldThatABoundIsWider()
{
    PluginLimits manifest;
    manifest.memoryMegabytes = 64;
    QVERIFY(checkTightening(manifest, {}));
    QVERIFY(checkTightening(manifest,
                            Value::makeObject({{u"memoryMegabytes"_s, 64}, {u"openFiles"_s, 20}})));
    const auto wider = checkTightening(
        manifest, Value::makeObject({{u"openFiles"_s, 20}, {u"memoryMegabytes"_s, 65}}));
    QVERIFY(!wider);
    QCOMPARE(wider.error().code, Error::Code::InvalidInput);
    QCOMPARE(wider.error().pointer, u"/limits/memoryMegabytes"_s);
    QVERIFY(wider.error().detail.contains(u"64"_s));
    QCOMPARE(checkTightening(manifest, Value(7)).error().pointer, u"/limits"_s);
}

void TestLimits::everyFieldIsTightened()
{
    for (const LimitField &field : limitFields()) {
        const auto limits
            = effectiveLimits({}, Value::makeObject({{field.name.toString(), field.least}}));
        QVERIFY2(limits, qPrintable(field.name.toString()));
        for (const LimitField &each : limitFields())
            QCOMPARE(each.get(*limits), each.name == field.name ? field.least : each.get({}));
    }
}

void TestLimits::everyDefaultIsAllowed()
{
    for (const LimitField &field : limitFields())
        QVERIFY2(checkLimit(field, field.get({})), qPrintable(field.name.toString()));
}

void TestLimits::pageHasEachLimitWithItsRange()
{
    QFile page(QStringLiteral(ATRIUM_MANIFEST_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (const LimitField &field : limitFields()) {
        const QString begin = u"| `%1` |"_s.arg(field.name);
        const auto line = std::ranges::find_if(
            lines, [&begin](const QString &each) { return each.startsWith(begin); });
        QVERIFY2(line != lines.end(), qPrintable(begin));
        for (const double value : {field.least, field.most, field.get({})})
            QVERIFY2(line->contains(u"| %1 |"_s.arg(english.toString(value, 'g', 12))),
                     qPrintable(*line));
    }
}

void TestLimits::ownerIsToldWhatIsWrong_data()
{
    QTest::addColumn<Value>("owner");
    QTest::addColumn<QString>("pointer");
    const auto one = [](const QString &name, Value value) {
        return Value::makeObject({{name, std::move(value)}});
    };
    QTest::newRow("no table") << Value(7) << u"/limits"_s;
    QTest::newRow("unknown name") << one(u"colour"_s, 7) << u"/limits/colour"_s;
    QTest::newRow("a text") << one(u"devices"_s, u"7"_s) << u"/limits/devices"_s;
    QTest::newRow("zero") << one(u"devices"_s, 0) << u"/limits/devices"_s;
    QTest::newRow("half a device") << one(u"devices"_s, 0.5 + 7) << u"/limits/devices"_s;
    QTest::newRow("no number") << one(u"processorShare"_s, std::nan(""))
                               << u"/limits/processorShare"_s;
    QTest::newRow("without end") << one(u"bytesPerSecond"_s, HUGE_VAL)
                                 << u"/limits/bytesPerSecond"_s;
}

void TestLimits::ownerIsToldWhatIsWrong()
{
    QFETCH(const Value, owner);
    QFETCH(const QString, pointer);
    const auto limits = effectiveLimits({}, owner);
    QVERIFY(!limits);
    QCOMPARE(limits.error().code, Error::Code::InvalidInput);
    QCOMPARE(limits.error().pointer, pointer);
}

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
