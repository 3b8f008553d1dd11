// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcolumns.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atrium::controls;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

ChartTrace trace(std::initializer_list<ChartSample> samples)
{
    return {.samples = samples};
}

ChartSpan span(qint64 from, qint64 to)
{
    return {.from = from, .to = to};
}

ChartTrace steps(std::initializer_list<ChartSample> samples)
{
    return {.isStepped = true, .samples = samples};
}

} // namespace

class TestChartColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixel_holdsItsExtremesAndItsMean()
    {
        const auto columns
            = columnsOf(trace({{0, 1}, {1, 5}, {2, 3}, {500, 7}}), span(0, 1000), 100);
        QCOMPARE(columns.size(), std::size_t(2));
        QCOMPARE(columns[0].x, 0);
        QCOMPARE(columns[0].least, 1.0);
        QCOMPARE(columns[0].most, 5.0);
        QCOMPARE(columns[0].mean, 3.0);
        QCOMPARE(columns[0].last, 3.0);
        QVERIFY(columns[0].opens);
        QCOMPARE(columns[1].x, 50);
        QVERIFY(!columns[1].opens);
    }

    void gap_isNotJoined()
    {
        const auto columns
            = columnsOf(trace({{0, 1}, {400, kNone}, {410, kNone}, {800, 2}}), span(0, 1000), 100);
        QCOMPARE(columns.size(), std::size_t(2));
        QVERIFY(columns[1].opens);
    }

    void whatHeldBefore_standsAtTheEdge()
    {
        const auto columns
            = columnsOf(steps({{-900, 4}, {-100, 6}, {500, 8}, {2000, 9}}), span(0, 1000), 10);
        QCOMPARE(columns.size(), std::size_t(2));
        QCOMPARE(columns[0].x, 0);
        QCOMPARE(columns[0].mean, 6.0);
        QCOMPARE(columns[1].last, 8.0);
    }

    void line_entersAndLeavesAtTheEdges()
    {
        const auto columns
            = columnsOf(trace({{-100, 6}, {100, 8}, {900, 8}, {1100, 10}}), span(0, 1000), 100);
        QCOMPARE(columns.front().x, 0);
        QCOMPARE(columns.front().mean, 7.0);
        QCOMPARE(columns.back().x, 99);
        QCOMPARE(columns.back().mean, 9.0);
        // Into the unknown no line leads.
        const auto open = columnsOf(trace({{100, 8}, {1100, kNone}}), span(0, 1000), 100);
        QCOMPARE(open.back().x, 10);
    }

    void interval_keepsItsExtremes()
    {
        const auto columns = columnsOf(
            trace({{.at = 0, .value = 2, .lowest = 1, .highest = 5, .last = 4}, {500, 3}}),
            span(0, 1000), 100);
        QCOMPARE(columns.front().least, 1.0);
        QCOMPARE(columns.front().most, 5.0);
        QCOMPARE(columns.front().mean, 2.0);
        QCOMPARE(columns.front().last, 4.0);
        QCOMPARE(columns.back().least, 3.0);
    }

    void hundredThousand_areOneColumnAPixel()
    {
        ChartTrace many;
        for (int i = 0; i < 100'000; ++i)
            many.samples.push_back({.at = i * 10, .value = i % 7 == 0 ? 50.0 : i % 13});
        const auto columns = columnsOf(many, span(0, 1'000'000), 900);
        QVERIFY(columns.size() <= 900);
        QCOMPARE(columns.front().most, 50.0); // nothing is dropped
        const auto few = columnsOf(many, span(500'000, 500'100), 900);
        QVERIFY(few.size() <= 12);
    }

    void gaps_areWhereNothingIsKnownUntilNow()
    {
        const ChartTrace traced = trace({{100, 1}, {300, kNone}, {600, 2}});
        const std::vector<ChartSpan> expected {{0, 100}, {300, 600}};
        QCOMPARE(gapsOf(traced, span(0, 1000), 1000), expected);
        QCOMPARE(gapsOf(traced, span(0, 1000), 500).back(), (ChartSpan {300, 500}));
        QCOMPARE(gapsOf(traced, span(350, 400), 1000).front(), (ChartSpan {350, 400}));
        QVERIFY(gapsOf(traced, span(650, 900), 1000).empty());
        QCOMPARE(gapsOf({}, span(0, 10), 1000).front(), (ChartSpan {0, 10}));
        const std::vector<ChartSpan> other {{50, 350}, {590, 700}};
        const std::vector<ChartSpan> both {{50, 100}, {300, 350}, {590, 600}};
        QCOMPARE(common(expected, other), both);
        QCOMPARE(common(other, expected), both);
    }

    void sampleAt_isTheReportThatHeldOrTheIntervalRoundIt()
    {
        const ChartTrace reports = trace({{100, 1}, {300, 2}});
        QCOMPARE(sampleAt(reports, 299)->value, 1.0);
        QVERIFY(sampleAt(reports, 99) == nullptr);
        ChartTrace intervals = reports;
        intervals.width = 200;
        QCOMPARE(sampleAt(intervals, 201)->value, 2.0);
        QCOMPARE(sampleAt(intervals, 199)->value, 1.0);
        QVERIFY(sampleAt(trace({{0, 1}, {10, kNone}}), 20) == nullptr);
        QCOMPARE(lineAt(reports, 200), 1.5);
        QVERIFY(std::isnan(lineAt(reports, 0)));
    }

    void ticks_areRoundAndWithin_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        for (const auto &[least, most] : {std::pair {18.4, 22.9},
                                          {0.0, 1.0},
                                          {-7.3, 4.0},
                                          {1e-4, 3e-4},
                                          {5.0, 5.0},
                                          {0.0, 48'000.0},
                                          {-1e9, 1e9}})
            QTest::addRow("%g to %g", least, most) << least << most;
    }
    void ticks_areRoundAndWithin()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        const std::vector<ChartColumn> columns {{.least = least, .most = most}};
        const ChartRange range = rangeOf({&columns});
        const auto ticks = ticksOf(range);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i] >= range.from - range.step * 1e-6);
            QVERIFY(ticks[i] <= range.to + range.step * 1e-6);
            QVERIFY(i == 0 || ticks[i] > ticks[i - 1]);
        }
        const double scaled = range.step * std::pow(10.0, decimalsOf(range));
        QVERIFY(std::abs(scaled - std::round(scaled)) < 1e-6); // the digits tell them apart
    }

    void lastMoment_isInsideThePlot()
    {
        const auto columns = columnsOf(trace({{1000, 1}}), span(0, 1000), 100);
        QCOMPARE(columns.front().x, 99);
        QVERIFY(columnsOf(trace({{1, 1}}), span(5, 5), 100).empty());
        QVERIFY(columnsOf(trace({{1, 1}}), span(0, 5), 0).empty());
        QVERIFY(columnsOf({}, span(0, 5), 10).empty());
    }

    void range_isRoundAndHoldsAll_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("degrees") << 19.2 << 22.9 << 19.0 << 23.0;
        QTest::newRow("percent") << 3.0 << 97.0 << 0.0 << 100.0;
        QTest::newRow("flat") << 10.0 << 10.0 << 10.0 << 10.2;
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 0.5;
        QTest::newRow("below zero") << -7.0 << -1.0 << -8.0 << 0.0;
    }
    void range_isRoundAndHoldsAll()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        const std::vector<ChartColumn> columns {{.least = least, .most = most}};
        const ChartRange range = rangeOf({&columns});
        QTEST(range.from, "from");
        QTEST(range.to, "to");
    }

    void range_isNeverEmpty_data()
    {
        QTest::addColumn<double>("value");
        for (const double value : {0.0, 1.0, -3.5, 21.4, 1e9, 1e-12, -1e15})
            QTest::addRow("%g", value) << value;
    }
    void range_isNeverEmpty()
    {
        QFETCH(const double, value);
        const std::vector<ChartColumn> columns {{.least = value, .most = value}};
        const ChartRange range = rangeOf({&columns});
        QVERIFY(range.from < range.to);
        QVERIFY(range.from <= value && value <= range.to);
        QVERIFY(std::isfinite(range.fraction(value)));
        QCOMPARE(rangeOf({}).to, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestChartColumns)
#include "tst_chartcolumns.moc"
