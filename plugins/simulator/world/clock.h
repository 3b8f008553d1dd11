// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>

#include <QString>

namespace atrium::simulator {

using WorldTime = std::chrono::milliseconds; ///< Local time of the house since 1970-01-01.
using RealTime = std::chrono::milliseconds; ///< The hub's boot time, rounded down.

/// Which time it is in the house when a time passes outside of it. Pure: the same calls give the
/// same times.
class WorldClock
{
public:
    WorldClock(RealTime real, WorldTime world, double factor);

    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] WorldTime worldAt(RealTime real) const;
    [[nodiscard]] RealTime realAt(WorldTime world) const;

    /// From @p real on, the house's time passes @p factor times as fast. REQUIRES: factor > 0.
    void setFactor(RealTime real, double factor);
    /// The house's time jumps ahead.
    void skip(WorldTime span) { m_world += span; }

private:
    RealTime m_real;
    WorldTime m_world;
    double m_factor;
};

/// Hours since midnight, 0 ≤ h < 24.
[[nodiscard]] double hourOfDay(WorldTime time);
/// Days since 1 January, 0 ≤ d < 366.
[[nodiscard]] double dayOfYear(WorldTime time);
/// "06:30" of 6.5; the seconds are dropped.
[[nodiscard]] QString clockText(double hour);
/// Midnight that @p time follows.
[[nodiscard]] WorldTime midnightBefore(WorldTime time);

} // namespace atrium::simulator
