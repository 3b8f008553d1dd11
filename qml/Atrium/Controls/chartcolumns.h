// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <vector>

namespace atrium::controls {

/// What a trace was within one pixel's width of time.
struct ChartColumn
{
    int x = 0; ///< Of the pixel.
    double least = 0.0;
    double most = 0.0;
    double mean = 0.0;
    double last = 0.0;
    bool opens = false; ///< Nothing was known before: no line leads here.
};

/// The columns of a trace over @p width pixels, those without a sample left out. What was before
/// the left edge and still holds is in column 0. Pure; linear in the samples.
[[nodiscard]] std::vector<ChartColumn> columnsOf(const ChartTrace &trace, const ChartData &span,
                                                 int width);

/// From where to where an axis goes: round numbers that hold all of @p columns.
struct ChartRange
{
    double from = 0.0;
    double to = 1.0;

    [[nodiscard]] double fraction(double value) const { return (value - from) / (to - from); }
};

[[nodiscard]] ChartRange rangeOf(const std::vector<const std::vector<ChartColumn> *> &columns);

} // namespace atrium::controls
