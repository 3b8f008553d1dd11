// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyboard.h"
#include "historyperiod.h"
#include "rowlistmodel.h"

namespace atrium::window {

/// "Saturday, 21 Nov", "16 – 22 Nov", "November 2026", "2026"; of a part of it: "21 Nov, 08:00 –
/// 12:30".
[[nodiscard]] QString titleOf(HistoryPeriod period, const controls::ChartSpan &whole,
                              const controls::ChartSpan &view);

/// When something was, as exactly as a view of @p span tells apart.
[[nodiscard]] QString momentText(qint64 at, const controls::ChartSpan &span);

/// What can be said of one series over what is seen.
struct FigureContext
{
    const HouseTiles &tiles;
    controls::ChartSpan span {};
    bool isLive = false; ///< The present is seen.
    bool isNamed = false; ///< There are several: each says whose it is.
};
[[nodiscard]] std::vector<FactRow> figuresOf(const HistoryBoard::Series &series,
                                             const client::HistorySpan &sum,
                                             const FigureContext &context);

/// What a series was within @p span, in a few words: "19.8° – 21.4°", "On · 3 h 10 min".
[[nodiscard]] QString todayText(const HistoryBoard::Series &series, const controls::ChartSpan &span,
                                qint64 now, const HouseTiles &tiles);

/// The table: hours, days or months, and what each series was then.
[[nodiscard]] std::vector<HistoryTableModel::Row>
tableOf(const std::vector<HistoryBoard::Series> &series, const controls::ChartSpan &span,
        qint64 now, const HouseTiles &tiles);

} // namespace atrium::window
