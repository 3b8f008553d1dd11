// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlane.h"
#include "charttimes.h"
#include "chartview.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace atrium::controls;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
const ChartBounds kBounds {
    .all = {.from = 0, .to = 1'000 * kDay}, .shortest = 600'000, .longest = 366 * kDay};

qint64 at(int year, int month, int day, int hour = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0)).toMSecsSinceEpoch();
}

DateFormats formats()
{
    return {.day = u"d MMM"_s, .weekday = u"ddd d"_s, .month = u"MMM"_s, .year = u"yyyy"_s};
}

QStringList textsOf(const ChartSpan &span, int most)
{
    QStringList texts;
    for (const TimeTick &tick : timeTicks(span, most, QLocale(u"de_DE"_s), formats()))
        texts.append(tick.text);
    return texts;
}

} // namespace

/// What part of time is looked at, its round times, and states as bars. In Berlin.
class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyHand_leavesTheViewWithinItsBounds()
    {
        std::mt19937_64 random(7);
        std::uniform_real_distribution<double> share(-3.0, 3.0);
        std::uniform_real_distribution<double> factor(0.01, 20.0);
        ChartSpan view {.from = 10 * kDay, .to = 11 * kDay};
        for (int i = 0; i < 20'000; ++i) {
            if (random() % 2 == 0) {
                const qint64 length = view.length();
                view = panned(view, share(random), kBounds);
                QCOMPARE(view.length(), length);
            } else {
                view = zoomed(view, factor(random), share(random), kBounds);
            }
            QVERIFY(kBounds.all.holds(view));
            QVERIFY(view.length() >= kBounds.shortest && view.length() <= kBounds.longest);
        }
    }

    void zoom_keepsTheMomentUnderTheFinger()
    {
        std::mt19937_64 random(8);
        std::uniform_real_distribution<double> share(0.0, 1.0);
        std::uniform_real_distribution<double> factor(0.2, 4.0);
        for (int i = 0; i < 5'000; ++i) {
            const ChartSpan view {.from = 500 * kDay, .to = 501 * kDay};
            const double where = share(random);
            const ChartSpan next = zoomed(view, factor(random), where, kBounds);
            const double before = double(view.from) + where * double(view.length());
            const double after = double(next.from) + where * double(next.length());
            QVERIFY(std::abs(after - before) <= 2.0);
        }
    }

    void nonsense_changesNothing()
    {
        const ChartSpan view {.from = kDay, .to = 2 * kDay};
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(panned(view, nan, kBounds), view);
        QCOMPARE(zoomed(view, nan, 0.5, kBounds), view);
        QCOMPARE(zoomed(view, 0.0, 0.5, kBounds), view);
        QCOMPARE(zoomed(view, -1.0, 0.5, kBounds), view);
    }

    void cursor_followsTheKeysAndTheViewFollowsIt()
    {
        ChartView view;
        view.setBounds(kBounds, 20 * kDay + kDay / 2);
        view.show({.from = 20 * kDay, .to = 21 * kDay});
        const QSignalSpy moved(&view, &ChartView::moved);
        QVERIFY(!view.isPointing());
        view.movePointer(-1); // comes at the present
        QCOMPARE(view.pointedShare(), 0.5);
        view.movePointer(-10);
        QVERIFY(std::abs(view.pointedShare() - 0.4) < 1e-6);
        view.movePointer(100); // not into the future
        QCOMPARE(*view.cursor(), 20 * kDay + kDay / 2);
        QCOMPARE(moved.size(), 0);
        view.pointAt(0.0);
        view.movePointer(-10);
        QVERIFY(view.isPointing());
        QVERIFY(view.span().from < 20 * kDay);
        view.unpoint();
        QVERIFY(!view.isPointing());
    }

    void ends_areKnown()
    {
        ChartView view;
        view.setBounds(kBounds, kDay);
        view.show({.from = kDay, .to = kDay + 600'000});
        QVERIFY(view.isNarrowest() && !view.isWidest());
        view.zoom(1e9, 0.5);
        QVERIFY(!view.isNarrowest() && view.isWidest());
        QCOMPARE(view.span().length(), kBounds.longest);
    }

    void day_hasItsHours()
    {
        const ChartSpan day {.from = at(2026, 11, 21), .to = at(2026, 11, 22)};
        const QStringList expected {u"00:00"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s,
                                    u"15:00"_s, u"18:00"_s, u"21:00"_s, u"00:00"_s};
        QCOMPARE(textsOf(day, 10), expected);
    }

    void dayOfOtherLength_hasTheHoursOfItsClock_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::newRow("23 hours") << QDate(2026, 3, 29) << 23;
        QTest::newRow("25 hours") << QDate(2026, 10, 25) << 25;
    }
    void dayOfOtherLength_hasTheHoursOfItsClock()
    {
        QFETCH(const QDate, date);
        QFETCH(const int, hours);
        const ChartSpan day {.from = date.startOfDay().toMSecsSinceEpoch(),
                             .to = date.addDays(1).startOfDay().toMSecsSinceEpoch()};
        QCOMPARE(day.length(), hours * kHour);
        const QStringList expected {u"00:00"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s,
                                    u"15:00"_s, u"18:00"_s, u"21:00"_s, u"00:00"_s};
        QCOMPARE(textsOf(day, 10), expected);
        const auto all = timeTicks(day, 30, QLocale(u"de_DE"_s), formats());
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i].at > all[i - 1].at);
    }

    void longer_hasDaysAndMonths()
    {
        const auto week = textsOf({.from = at(2026, 11, 16), .to = at(2026, 11, 23)}, 8);
        QCOMPARE(week.size(), 8);
        QVERIFY(week.first().startsWith(u"Mo"_s) && week.first().endsWith(u" 16"_s));
        const auto year = textsOf({.from = at(2026, 1, 1), .to = at(2027, 1, 1)}, 14);
        QCOMPARE(year.size(), 13);
        QCOMPARE(year.first(), u"2026"_s);
        QCOMPARE(year.last(), u"2027"_s);
    }

    void ticks_areNeverTooMany()
    {
        std::mt19937_64 random(9);
        for (int i = 0; i < 2'000; ++i) {
            const qint64 from = at(2024, 1, 1) + qint64(random() % quint64(700 * kDay));
            const qint64 length = 600'000 + qint64(random() % quint64(366 * kDay));
            const int most = 2 + int(random() % 14);
            const ChartSpan view {.from = from, .to = from + length / qint64(1 + random() % 300)};
            const auto ticks = timeTicks(view, most, QLocale::c(), formats());
            // An hour that comes twice, or months of 31 days, may add one.
            QVERIFY(ticks.size() <= std::size_t(most) + 2);
            for (std::size_t j = 0; j < ticks.size(); ++j) {
                QVERIFY(ticks[j].at >= view.from && ticks[j].at <= view.to);
                QVERIFY(j == 0 || ticks[j].at > ticks[j - 1].at);
            }
        }
    }

    void bars_areNeverMoreThanThePixelsCanShow()
    {
        std::vector<ChartStretch> stretches;
        for (int i = 0; i < 50'000; ++i)
            stretches.push_back({.from = i * 10, .to = i * 10 + 10, .state = i % 2});
        const auto bars = barsOf(stretches, {.from = 0, .to = 500'000}, 300);
        QVERIFY(bars.size() <= 600);
        QVERIFY(
            std::any_of(bars.begin(), bars.end(), [](const LaneBar &b) { return b.state == 1; }));
    }

    void bar_leavesOutWhatNobodyKnows()
    {
        const std::vector<ChartStretch> stretches {{.from = 0, .to = 100, .state = 0},
                                                   {.from = 100, .to = 200, .state = -1},
                                                   {.from = 200, .to = 300, .state = 2}};
        const auto bars = barsOf(stretches, {.from = 50, .to = 250}, 200);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[0].x, 0.0);
        QCOMPARE(bars[0].width, 50.0);
        QCOMPARE(bars[1].x, 150.0);
        QCOMPARE(bars[1].width, 50.0);
        QCOMPARE(stretchAt(stretches, 250)->state, 2);
        QVERIFY(stretchAt(stretches, 150) == nullptr);
        QVERIFY(stretchAt(stretches, 300) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestChartView)
#include "tst_chartview.moc"
