// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartspan.h"

#include <algorithm>
#include <cmath>

namespace atrium::controls {

ChartSpan clamped(const ChartSpan &span, const ChartBounds &bounds)
{
    const qint64 room = std::max<qint64>(1, bounds.all.length());
    const qint64 longest = bounds.longest > 0 ? std::min(bounds.longest, room) : room;
    const qint64 length = std::clamp(span.length(), std::min(bounds.shortest, longest), longest);
    const qint64 from
        = std::clamp(span.from, bounds.all.from, std::max(bounds.all.from, bounds.all.to - length));
    return {.from = from, .to = from + length};
}

ChartSpan zoomed(const ChartSpan &view, double factor, double share, const ChartBounds &bounds)
{
    if (!std::isfinite(factor) || factor <= 0.0)
        return view;
    const double where = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.5;
    const qint64 room = std::max<qint64>(1, bounds.all.length());
    const qint64 longest = bounds.longest > 0 ? std::min(bounds.longest, room) : room;
    const double wanted = std::clamp(static_cast<double>(view.length()) * factor,
                                     static_cast<double>(std::min(bounds.shortest, longest)),
                                     static_cast<double>(longest));
    const auto length = static_cast<qint64>(std::llround(wanted));
    const double held = static_cast<double>(view.from) + where * static_cast<double>(view.length());
    const auto from = static_cast<qint64>(std::llround(held - where * static_cast<double>(length)));
    return clamped({.from = from, .to = from + length}, bounds);
}

ChartSpan panned(const ChartSpan &view, double share, const ChartBounds &bounds)
{
    if (!std::isfinite(share))
        return view;
    constexpr double kMost = 100.0; // of the width; more is no movement of a hand
    const auto by = static_cast<qint64>(
        std::llround(std::clamp(share, -kMost, kMost) * static_cast<double>(view.length())));
    return clamped({.from = view.from + by, .to = view.to + by}, bounds);
}

} // namespace atrium::controls
