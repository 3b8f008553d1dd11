// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atrium::controls {

/// A stretch of time, in ms since 1970.
struct ChartSpan
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to - from; }
    [[nodiscard]] bool holds(const ChartSpan &other) const
    {
        return from <= other.from && other.to <= to;
    }
    friend bool operator==(const ChartSpan &, const ChartSpan &) = default;
};

/// How far a view may go.
struct ChartBounds
{
    ChartSpan all {};
    qint64 shortest = 60'000;
    qint64 longest = 0; ///< 0: all of it.
};

/// @p span as near as the bounds allow: its length first, then its place.
[[nodiscard]] ChartSpan clamped(const ChartSpan &span, const ChartBounds &bounds);

/// Shows @p factor times as much time (below 1: less); the moment at @p share of the width stays
/// where it is as long as the bounds allow.
[[nodiscard]] ChartSpan zoomed(const ChartSpan &view, double factor, double share,
                               const ChartBounds &bounds);

/// Moves by @p share of the width, later if positive. Never changes the length.
[[nodiscard]] ChartSpan panned(const ChartSpan &view, double share, const ChartBounds &bounds);

} // namespace atrium::controls
