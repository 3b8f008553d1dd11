// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightplan.h"
#include "screenprofile.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::kiosk;

/// The light that a panel goes by, and where its scene stands.
class TestLightPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Against published tables, in minutes UTC.
    void sun_risesWhereTheAlmanacSaysSo_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("rise");
        QTest::addColumn<int>("set");
        QTest::newRow("Berlin, June") << 52.52 << 13.405 << QDate(2026, 6, 21) << 163 << 1173;
        QTest::newRow("Berlin, December") << 52.52 << 13.405 << QDate(2026, 12, 21) << 435 << 894;
        QTest::newRow("Greenwich, March") << 51.48 << 0.0 << QDate(2026, 3, 20) << 364 << 1093;
        QTest::newRow("Sydney, December") << -33.87 << 151.21 << QDate(2026, 12, 21) << -318 << 546;
    }
    void sun_risesWhereTheAlmanacSaysSo()
    {
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        QFETCH(const QDate, date);
        QFETCH(const int, rise);
        QFETCH(const int, set);
        const auto sun = sunTimes({latitude, longitude}, date);
        QVERIFY(sun.has_value());
        QVERIFY2(std::abs(sun->rise - rise) < 4, qPrintable(QString::number(sun->rise)));
        QVERIFY2(std::abs(sun->set - set) < 4, qPrintable(QString::number(sun->set)));
        QVERIFY(sun->dawn < sun->rise && sun->set < sun->dusk);
    }

    void sun_thatDoesNotSetIsNone()
    {
        QVERIFY(!sunTimes({69.65, 18.96}, QDate(2026, 6, 21)));
        QVERIFY(!sunTimes({69.65, 18.96}, QDate(2026, 12, 21)));
        QVERIFY(!sunTimes({90.0, 0.0}, QDate(2026, 6, 21)));
        QVERIFY(!sunTimes({0.0, 0.0}, QDate()));
    }

    void parts_followTheSchedule()
    {
        const LightSchedule fixed {.night = Span {.from = 22 * 60, .to = 6 * 60}};
        const SunTimes sun {.rise = 7.5 * 60, .set = 16.5 * 60, .dawn = 7 * 60, .dusk = 17 * 60};
        QCOMPARE(partOfDay(fixed, sun, 12 * 60), DayPart::Day);
        QCOMPARE(partOfDay(fixed, sun, 16 * 60 + 45), DayPart::Dusk);
        QCOMPARE(partOfDay(fixed, sun, 21 * 60), DayPart::Dusk);
        QCOMPARE(partOfDay(fixed, sun, 23 * 60), DayPart::Night);
        QCOMPARE(partOfDay(fixed, sun, 60), DayPart::Night);
        QCOMPARE(partOfDay(fixed, sun, 6 * 60 + 30), DayPart::Dusk);
        QCOMPARE(partOfDay(fixed, {}, 18 * 60), DayPart::Day);
        QCOMPARE(partOfDay(fixed, {}, 20 * 60), DayPart::Dusk);
        const LightSchedule bySun {};
        QCOMPARE(partOfDay(bySun, sun, 16 * 60 + 45), DayPart::Dusk);
        QCOMPARE(partOfDay(bySun, sun, 17 * 60 + 1), DayPart::Night);
        QCOMPARE(partOfDay(bySun, sun, 7 * 60 + 15), DayPart::Dusk);
        QCOMPARE(partOfDay(bySun, {}, 20 * 60), DayPart::Night);
        QCOMPARE(partOfDay(bySun, {}, 12 * 60), DayPart::Day);
    }

    void drift_isSlowAndStaysInItsMargin()
    {
        int widest = 0;
        for (int minute = 0; minute < 10'000; ++minute) {
            const QPoint here = driftAt(minute);
            const QPoint next = driftAt(minute + 1);
            QVERIFY(std::hypot(next.x() - here.x(), next.y() - here.y()) <= 8.0);
            QVERIFY(std::abs(here.x()) <= kFurthestDrift && std::abs(here.y()) <= kFurthestDrift);
            widest = std::max(widest, std::abs(here.x()));
        }
        QVERIFY(widest > kFurthestDrift - 4); // the margin is used
    }

    void clock_isInEachPlaceAsLong()
    {
        std::array<int, 3> seen {};
        for (int minute = 0; minute < 3 * kClockStays * 10; ++minute) {
            ++seen.at(static_cast<std::size_t>(clockPlaceAt(29'000'000 + minute)));
            if (minute % kClockStays != kClockStays - 1)
                QCOMPARE(clockPlaceAt(29'000'000 + minute + 1), clockPlaceAt(29'000'000 + minute));
        }
        QCOMPARE(seen.at(0), kClockStays * 10);
        QCOMPARE(seen.at(1), seen.at(0));
        QCOMPARE(seen.at(2), seen.at(0));
    }

    void profile_isReadOrRefused()
    {
        const auto read
            = readProfile(Value::makeObject({{u"title"_s, Value(u"Hall"_s)},
                                             {u"nightBrightness"_s, Value(8)},
                                             {u"idle"_s, Value(60)},
                                             {u"night"_s, Value(u"21:30-05:45"_s)},
                                             {u"latitude"_s, Value(52.5)},
                                             {u"longitude"_s, Value(13.4)},
                                             {u"presence"_s, Value(u"demo/hall-motion"_s)}}));
        QVERIFY(read);
        QCOMPARE(read->nightBrightness, 8);
        QCOMPARE(read->times.idle, 60s);
        QCOMPARE(read->times.home, 120s);
        QCOMPARE(read->light.night, (Span {.from = 21 * 60 + 30, .to = 5 * 60 + 45}));
        QVERIFY(read->place && read->presence && !read->outside);
        QVERIFY(!readProfile(Value::makeObject({{u"night"_s, Value(u"sun"_s)}}))->light.night);
        for (const QString &bad : {u"25:00-06:00"_s, u"22:00"_s, u"night"_s, u"22:00-6"_s}) {
            const auto refused = readProfile(Value::makeObject({{u"night"_s, Value(bad)}}));
            QVERIFY(!refused);
            QCOMPARE(refused.error().pointer, u"/night"_s);
        }
        QCOMPARE(
            readProfile(Value::makeObject({{u"outside"_s, Value(u"no device"_s)}})).error().pointer,
            u"/outside"_s);
    }
};

QTEST_APPLESS_MAIN(TestLightPlan)
#include "tst_lightplan.moc"
