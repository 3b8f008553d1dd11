// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspan.h"

#include <QDate>

#include <vector>

namespace atrium::window {

/// What part of the calendar the history shows.
enum class HistoryPeriod { Day, Week, Month, Year };

/// The period that @p day lies in, from midnight to midnight of the local time zone: a day on which
/// the clocks are set has 23 or 25 hours.
[[nodiscard]] controls::ChartSpan periodAt(HistoryPeriod period, QDate day,
                                           Qt::DayOfWeek firstOfWeek);
/// A day of the period @p steps after that of @p day.
[[nodiscard]] QDate stepped(HistoryPeriod period, QDate day, int steps);

/// The rows that a table of @p span has: hours, days or months, the first and last cut to the span;
/// never more than 62.
[[nodiscard]] std::vector<controls::ChartSpan> rowsOf(const controls::ChartSpan &span);

} // namespace atrium::window
