// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcolumns.h"
#include "historyenergy.h"
#include "historyperiod.h"
#include "historytrack.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;
using controls::ChartSpan;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

client::TrailKey key(const QString &path = {})
{
    return {.device = DeviceId::fromText(u"stub/a"_s).value(),
            .property = PropertyName(u"temperature"_s),
            .path = path};
}

ChartSpan days(QDate from, QDate to)
{
    return {.from = from.startOfDay().toMSecsSinceEpoch(),
            .to = to.startOfDay().toMSecsSinceEpoch()};
}

KeptHistory kept(std::vector<client::HistoryBucket> buckets, qint64 width, qint64 known = kDay)
{
    KeptHistory history;
    history.query = {.from = 0, .to = 2 * kDay, .points = 600};
    history.span.from = 0;
    history.span.to = 2 * kDay;
    history.span.width = width;
    history.span.buckets = std::move(buckets);
    history.known = known;
    return history;
}

client::HistoryBucket bucket(qint64 at, double value)
{
    return {.at = at, .lowest = value, .mean = value, .highest = value, .last = value};
}

} // namespace

/// What the history asks for and what it makes of the answers, without a hub. In Berlin.
class TestHistoryTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void period_isOfTheCalendar_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row
            = [](const char *name, HistoryPeriod period, QDate day, QDate from, QDate to) {
                  QTest::newRow(name) << static_cast<int>(period) << day << from << to;
              };
        row("day", HistoryPeriod::Day, {2026, 11, 21}, {2026, 11, 21}, {2026, 11, 22});
        row("day of 25 hours", HistoryPeriod::Day, {2026, 10, 25}, {2026, 10, 25}, {2026, 10, 26});
        row("week", HistoryPeriod::Week, {2026, 11, 22}, {2026, 11, 16}, {2026, 11, 23});
        row("week over a year's end", HistoryPeriod::Week, {2027, 1, 1}, {2026, 12, 28},
            {2027, 1, 4});
        row("month", HistoryPeriod::Month, {2026, 2, 28}, {2026, 2, 1}, {2026, 3, 1});
        row("year", HistoryPeriod::Year, {2026, 7, 1}, {2026, 1, 1}, {2027, 1, 1});
    }
    void period_isOfTheCalendar()
    {
        QFETCH(const int, period);
        QFETCH(const QDate, day);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QCOMPARE(periodAt(static_cast<HistoryPeriod>(period), day, Qt::Monday), days(from, to));
    }

    void steps_comeBackWhereTheyBegan()
    {
        for (const auto period :
             {HistoryPeriod::Day, HistoryPeriod::Week, HistoryPeriod::Month, HistoryPeriod::Year}) {
            for (QDate day(2024, 2, 1); day < QDate(2026, 4, 1); day = day.addDays(1)) {
                const ChartSpan here = periodAt(period, day, Qt::Monday);
                const QDate next = stepped(period, day, 1);
                QCOMPARE(periodAt(period, next, Qt::Monday).from, here.to);
                QCOMPARE(periodAt(period, stepped(period, next, -1), Qt::Monday), here);
            }
        }
    }

    void rows_fillTheSpanWithoutOverlap()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 500; ++i) {
            const qint64 from
                = days({2025, 1, 1}, {2025, 1, 2}).from + qint64(random() % quint64(500 * kDay));
            const ChartSpan span {.from = from,
                                  .to = from + 600'000
                                      + qint64(random() % quint64(367 * kDay))
                                          / qint64(1 + random() % 400)};
            const auto rows = rowsOf(span);
            QVERIFY(!rows.empty() && rows.size() <= 62);
            QCOMPARE(rows.front().from, span.from);
            QCOMPARE(rows.back().to, span.to);
            for (std::size_t j = 1; j < rows.size(); ++j)
                QCOMPARE(rows[j].from, rows[j - 1].to);
        }
        QCOMPARE(rowsOf(days({2026, 10, 25}, {2026, 10, 26})).size(), std::size_t(25));
        QCOMPARE(rowsOf(days({2026, 1, 1}, {2027, 1, 1})).size(), std::size_t(12));
        QCOMPARE(rowsOf(days({2026, 11, 1}, {2026, 12, 1})).size(), std::size_t(30));
    }

    void plan_servesItsViewAndSmallMovesOfIt()
    {
        std::mt19937_64 random(4);
        for (int i = 0; i < 2'000; ++i) {
            const qint64 from = qint64(random() % quint64(20'000 * kDay));
            const qint64 length = 600'000 + qint64(random() % quint64(366 * kDay));
            const int width = 100 + int(random() % 2'000);
            const ChartSpan view {.from = from, .to = from + length};
            const client::HistoryQuery query = historyPlan(key(), view, width);
            QVERIFY(query.from >= 0 && query.from <= view.from && query.to >= view.to);
            QVERIFY(query.points >= 2 && query.points <= client::HistoryQuery::kMostPoints);
            QVERIFY(query.to - query.from <= 5 * length + 2 * kHour); // bounded
            KeptHistory answer {.query = query, .known = view.to};
            answer.span.width = (query.to - query.from) / query.points;
            QVERIFY(answer.serves({.span = view, .width = width, .now = view.to}));
            const qint64 by = qint64(random() % quint64(length / 4));
            const ChartSpan moved {.from = view.from + by, .to = view.to + by};
            QVERIFY(answer.serves({.span = moved, .width = width, .now = view.to}));
        }
        QCOMPARE(historyPlan(key(u"/power"_s), {0, kDay}, 300).property, u"temperature/power"_s);
    }

    void closer_isAskedAnewAndOldIsToo()
    {
        const ChartSpan day {.from = 10 * kDay, .to = 11 * kDay};
        const client::HistoryQuery query = historyPlan(key(), day, 900);
        KeptHistory answer {.query = query, .known = 20 * kDay};
        answer.span.width = (query.to - query.from) / query.points;
        const ChartSpan hour {.from = 10 * kDay, .to = 10 * kDay + kHour};
        QVERIFY(!answer.serves({.span = hour, .width = 900, .now = 20 * kDay}));
        answer.span.width = 0; // each as it was recorded: nothing is finer
        QVERIFY(answer.serves({.span = hour, .width = 900, .now = 20 * kDay}));
        // What came since it was asked is seen by the window, or asked for.
        answer.known = 10 * kDay + kHour;
        const qint64 noon = 10 * kDay + 12 * kHour;
        QVERIFY(!answer.serves({.span = day, .width = 900, .now = noon, .liveSince = noon}));
        QVERIFY(answer.serves(
            {.span = day, .width = 900, .now = noon, .liveSince = 10 * kDay + kHour}));
    }

    void stored_isHeldUntilItChangedAndGoesOnLive()
    {
        const KeptHistory history = kept(
            {bucket(0, 10), bucket(kHour, 20), {.at = 3 * kHour, .isKnown = false}}, 0, 4 * kHour);
        const std::vector<client::TrailSample> trail {
            {.at = WallTime(2 * kHour), .value = 99.0}, // known better by the hub
            {.at = WallTime(5 * kHour), .value = 30.0}};
        const controls::ChartTrace trace {.samples = samplesOf(&history, trail)};
        QCOMPARE(controls::lineAt(trace, 30 * kMinute), 10.0);
        QCOMPARE(controls::lineAt(trace, kHour), 20.0);
        QCOMPARE(controls::lineAt(trace, 3 * kHour - kMinute), 20.0);
        QVERIFY(std::isnan(controls::lineAt(trace, 4 * kHour)));
        QCOMPARE(controls::lineAt(trace, 6 * kHour), 30.0);
        QVERIFY(samplesOf(nullptr, {}).empty());
    }

    void answerUntilNow_endsInNoGap()
    {
        const KeptHistory history
            = kept({bucket(0, 10), {.at = 4 * kHour, .isKnown = false}}, 0, 4 * kHour + 1);
        const controls::ChartTrace trace {.samples = samplesOf(&history, {})};
        QCOMPARE(controls::lineAt(trace, 4 * kHour), 10.0);
        KeptHistory doors;
        doors.query = history.query;
        doors.known = history.known;
        doors.span.states
            = {{.at = 0, .value = Value(u"open"_s)}, {.at = 4 * kHour, .value = Value()}};
        const auto states = statesOf(&doors, {}, doors.known);
        QCOMPARE(states.size(), std::size_t {1});
        QCOMPARE(states.front().held, doors.known);
    }

    void samples_areAlwaysInOrder()
    {
        std::mt19937_64 random(5);
        for (int i = 0; i < 300; ++i) {
            std::vector<client::HistoryBucket> buckets;
            qint64 at = 0;
            for (int j = 0; j < 50; ++j) {
                at += qint64(random() % quint64(kHour));
                client::HistoryBucket each = bucket(at, double(random() % 100));
                each.isKnown = random() % 5 != 0;
                buckets.push_back(each);
            }
            const KeptHistory history
                = kept(std::move(buckets), random() % 2 == 0 ? 0 : 10 * kMinute, 20 * kHour);
            std::vector<client::TrailSample> trail;
            for (qint64 j = 15; j < 30; ++j)
                trail.push_back({.at = WallTime(j * kHour), .value = double(j)});
            const auto samples = samplesOf(&history, trail);
            for (std::size_t j = 1; j < samples.size(); ++j)
                QVERIFY(samples[j].at > samples[j - 1].at);
        }
    }

    void states_holdUntilTheNext()
    {
        KeptHistory history = kept({}, 0, 5 * kHour);
        history.span.kind = client::HistoryKind::State;
        history.span.states
            = {{.at = 0, .value = Value(false)}, {.at = kHour, .value = Value(true)}};
        const auto states = statesOf(
            &history,
            {{.at = 2 * kHour, .value = Value(false)}, {.at = 6 * kHour, .value = Value(false)}},
            8 * kHour);
        QCOMPARE(states.size(), std::size_t(3));
        QCOMPARE(states[0].held, kHour);
        QCOMPARE(states[1].held, 5 * kHour);
        QCOMPARE(states[2].held, 2 * kHour);
    }

    void summary_isWeighedByTime()
    {
        const controls::ChartTrace trace {
            .isStepped = true,
            .samples = {{0, 10}, {kHour, 20}, {2 * kHour, controls::kNoNumber}, {3 * kHour, 40}}};
        const auto all = summaryOf(trace, {0, 4 * kHour}, 4 * kHour);
        QVERIFY(all);
        QCOMPARE(all->measured, 3 * kHour);
        QCOMPARE(all->lowest, 10.0);
        QCOMPARE(all->highest, 40.0);
        QVERIFY(std::abs(all->mean - 70.0 / 3) < 1e-9);
        const auto part = summaryOf(trace, {30 * kMinute, 90 * kMinute}, 4 * kHour);
        QVERIFY(part);
        QVERIFY(std::abs(part->mean - 15.0) < 1e-9);
        QVERIFY(!summaryOf(trace, {2 * kHour, 3 * kHour}, 4 * kHour));
        QVERIFY(!summaryOf(trace, {3 * kHour, 4 * kHour}, 3 * kHour)); // the future
        QVERIFY(!summaryOf({}, {0, kHour}, kHour));
    }

    void energy_sumsUp()
    {
        const EnergySums sums = energySumsOf({{EnergyRole::FromGrid, u"Meter"_s, 6.0},
                                              {EnergyRole::IntoGrid, u"Meter"_s, 2.0},
                                              {EnergyRole::Made, u"Sun"_s, 10.0},
                                              {EnergyRole::Charged, u"Store"_s, 3.0},
                                              {EnergyRole::Discharged, u"Store"_s, 1.0},
                                              {EnergyRole::Consumer, u"Car"_s, 7.0}});
        QCOMPARE(*sums.used, 12.0);
        QCOMPARE(*sums.made, 10.0);
        QVERIFY(!energySumsOf({{EnergyRole::Made, u"Sun"_s, 10.0}}).used);
    }

    void counter_isKnownByItsDevice_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("semantic");
        QTest::addColumn<int>("role");
        const auto row = [](const QString &kind, const QString &name, const QString &semantic,
                            EnergyRole role) {
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(name))
                << kind << name << semantic << static_cast<int>(role);
        };
        row(u"meter"_s, u"energy"_s, u"energy"_s, EnergyRole::FromGrid);
        row(u"meter"_s, u"energyExported"_s, {}, EnergyRole::IntoGrid);
        row(u"meter"_s, u"tripEnergy"_s, {}, EnergyRole::None);
        row(u"solar"_s, u"energy"_s, u"energy"_s, EnergyRole::Made);
        row(u"solar"_s, u"energyToday"_s, {}, EnergyRole::None);
        row(u"batteryStore"_s, u"energyIn"_s, {}, EnergyRole::Charged);
        row(u"batteryStore"_s, u"energyOut"_s, {}, EnergyRole::Discharged);
        row(u"batteryStore"_s, u"discharged"_s, {}, EnergyRole::Discharged);
        row(u"plug"_s, u"energy"_s, u"energy"_s, EnergyRole::Consumer);
    }
    void counter_isKnownByItsDevice()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, name);
        QFETCH(const QString, semantic);
        HistorySubject subject;
        subject.key.property = PropertyName(name);
        subject.kind = kind;
        subject.unit = u"kWh"_s;
        subject.semantic = semantic;
        QTEST(static_cast<int>(energyRoleOf(subject)), "role");
    }
};

QTEST_GUILESS_MAIN(TestHistoryTrack)
#include "tst_historytrack.moc"
