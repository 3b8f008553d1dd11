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

ChartData span(qint64 from, qint64 to)
{
    ChartData data;
    data.from = from;
    data.to = to;
    return data;
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
            = columnsOf(trace({{-900, 4}, {-100, 6}, {500, 8}, {2000, 9}}), span(0, 1000), 10);
        QCOMPARE(columns.size(), std::size_t(2));
        QCOMPARE(columns[0].x, 0);
        QCOMPARE(columns[0].mean, 6.0);
        QCOMPARE(columns[1].last, 8.0);
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
