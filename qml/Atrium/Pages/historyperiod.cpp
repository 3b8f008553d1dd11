// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyperiod.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace atrium::window {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMostRows = 60;
constexpr std::array kSteps {kMinute,      2 * kMinute,  5 * kMinute, 10 * kMinute,
                             15 * kMinute, 30 * kMinute, kHour};

qint64 midnight(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

QDate firstDay(HistoryPeriod period, QDate day, Qt::DayOfWeek firstOfWeek)
{
    switch (period) {
    case HistoryPeriod::Day:
        return day;
    case HistoryPeriod::Week:
        return day.addDays(-((day.dayOfWeek() - firstOfWeek + 7) % 7));
    case HistoryPeriod::Month:
        return {day.year(), day.month(), 1};
    case HistoryPeriod::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

void addRow(std::vector<controls::ChartSpan> &rows, const controls::ChartSpan &span, qint64 from,
            qint64 to)
{
    const controls::ChartSpan row {.from = std::max(from, span.from), .to = std::min(to, span.to)};
    if (row.length() > 0)
        rows.push_back(row);
}

} // namespace

controls::ChartSpan periodAt(HistoryPeriod period, QDate day, Qt::DayOfWeek firstOfWeek)
{
    const QDate first = firstDay(period, day, firstOfWeek);
    return {.from = midnight(first), .to = midnight(stepped(period, first, 1))};
}

QDate stepped(HistoryPeriod period, QDate day, int steps)
{
    switch (period) {
    case HistoryPeriod::Day:
        return day.addDays(steps);
    case HistoryPeriod::Week:
        return day.addDays(7LL * steps);
    case HistoryPeriod::Month:
        return day.addMonths(steps);
    case HistoryPeriod::Year:
        return day.addYears(steps);
    }
    return day;
}

std::vector<controls::ChartSpan> rowsOf(const controls::ChartSpan &span)
{
    std::vector<controls::ChartSpan> rows;
    if (span.length() <= 0)
        return rows;
    const QDate day = QDateTime::fromMSecsSinceEpoch(span.from).date();
    if (span.length() > kMostRows * kDay) {
        for (QDate month(day.year(), day.month(), 1); midnight(month) < span.to;
             month = month.addMonths(1))
            addRow(rows, span, midnight(month), midnight(month.addMonths(1)));
        return rows;
    }
    if (span.length() > 2 * kDay) {
        for (QDate each = day; midnight(each) < span.to; each = each.addDays(1))
            addRow(rows, span, midnight(each), midnight(each.addDays(1)));
        return rows;
    }
    const auto step = std::find_if(kSteps.begin(), kSteps.end() - 1, [&](qint64 each) {
        return span.length() / each <= kMostRows / 2;
    });
    // From the full hour: what is left of an hour that the clocks leave out joins it.
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(span.from);
    const qint64 hour = span.from - (start.time().msecsSinceStartOfDay() % kHour);
    for (qint64 at = hour; at < span.to; at += *step)
        addRow(rows, span, at, at + *step);
    return rows;
}

} // namespace atrium::window
