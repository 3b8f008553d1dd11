// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmind.h"

#include <QDate>
#include <QPoint>

#include <optional>

namespace atrium::kiosk {

/// Where a panel hangs, in degrees; north and east are positive.
struct Place
{
    double latitude = 0.0;
    double longitude = 0.0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// When the sun passes, in minutes since midnight UTC of that date; may lie outside 0..1439.
struct SunTimes
{
    double rise = 0.0;
    double set = 0.0;
    double dawn = 0.0; ///< 6° below the horizon: light enough to see.
    double dusk = 0.0;
};

/// As NOAA computes it, within a minute or two. Nothing where the sun does not rise or set, or
/// where it never gets dark, on that day.
[[nodiscard]] std::optional<SunTimes> sunTimes(const Place &place, QDate date);

/// A part of the day, in minutes since local midnight; over midnight where `from` is the later.
struct Span
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool holds(int minute) const
    {
        return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    }
    friend bool operator==(const Span &, const Span &) = default;
};

/// What a panel's light goes by.
struct LightSchedule
{
    std::optional<Span> night {}; ///< Nothing: by the sun, from dusk to dawn.
    Span dark {19 * 60, 7 * 60}; ///< Where the sun is not known.
};

/// @p sun in minutes of the local day; nothing: not known, or it does not rise or set.
[[nodiscard]] DayPart partOfDay(const LightSchedule &schedule, const std::optional<SunTimes> &sun,
                                int minute);

/// How much of the way from sunrise to sunset is gone, 0..1.
[[nodiscard]] double dayGone(const SunTimes &sun, double minute);

/// Where a scene stands that must not burn in, by the minutes since any moment: it wanders at most
/// 8 pixels a minute and never further than kFurthestDrift from its place.
inline constexpr int kFurthestDrift = 24;
[[nodiscard]] QPoint driftAt(double minutes);

/// Where the clock stands on the leading side.
enum class ClockPlace { Top, Centre, Bottom };
inline constexpr int kClockStays = 4; ///< Minutes.
[[nodiscard]] ClockPlace clockPlaceAt(double minutes);

} // namespace atrium::kiosk
