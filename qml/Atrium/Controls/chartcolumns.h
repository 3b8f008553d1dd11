// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartspan.h"

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
/// the left edge and still holds is in column 0; a line that goes on past an edge ends there. Pure;
/// linear in the samples within the span.
[[nodiscard]] std::vector<ChartColumn> columnsOf(const ChartTrace &trace, const ChartSpan &span,
                                                 int width);

/// Where nothing was known between the edges and @p now.
[[nodiscard]] std::vector<ChartSpan> gapsOf(const ChartTrace &trace, const ChartSpan &span,
                                            qint64 now);
/// What is in all of both; each is in the order of time.
[[nodiscard]] std::vector<ChartSpan> common(const std::vector<ChartSpan> &a,
                                            const std::vector<ChartSpan> &b);

/// What is said of the moment @p at: the report that held, or the interval round it. Null where
/// nothing was known.
[[nodiscard]] const ChartSample *sampleAt(const ChartTrace &trace, qint64 at);
/// Where the line is at the moment; not a number where there is none.
[[nodiscard]] double lineAt(const ChartTrace &trace, qint64 at);

/// From where to where an axis goes: round numbers that hold all of @p columns.
struct ChartRange
{
    double from = 0.0;
    double to = 1.0;
    double step = 0.5; ///< Of its round numbers: 1, 2 or 5 times a power of ten.

    [[nodiscard]] double fraction(double value) const { return (value - from) / (to - from); }
};

[[nodiscard]] ChartRange rangeOf(const std::vector<const std::vector<ChartColumn> *> &columns);
/// Its round numbers, from the least.
[[nodiscard]] std::vector<double> ticksOf(const ChartRange &range);
/// How many digits after the point tell the steps of the axis apart.
[[nodiscard]] int decimalsOf(const ChartRange &range);

} // namespace atrium::controls
