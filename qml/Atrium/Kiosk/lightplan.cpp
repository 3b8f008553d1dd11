// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightplan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atrium::kiosk {

namespace {

constexpr double kDegree = std::numbers::pi / 180.0;
constexpr double kRise = 90.833; // with refraction and the sun's own radius
constexpr double kTwilight = 96.0;
constexpr double kMinutesPerDegree = 4.0;
constexpr int kMinutesOfDay = 24 * 60;
// Two periods without a common measure, so that the path fills the margin.
constexpr double kPeriodAcross = 41.0;
constexpr double kPeriodDown = 47.0;

// Degrees of the sun's way from noon to where it stands at @p zenith.
std::optional<double> hourAngle(double latitude, double declination, double zenith)
{
    const double cosine = std::cos(zenith * kDegree) / (std::cos(latitude) * std::cos(declination))
        - std::tan(latitude) * std::tan(declination);
    if (!(std::abs(cosine) <= 1.0))
        return std::nullopt;
    return std::acos(cosine) / kDegree;
}

} // namespace

std::optional<SunTimes> sunTimes(const Place &place, QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    const double turn = 2.0 * std::numbers::pi / date.daysInYear() * (date.dayOfYear() - 1);
    const double equation = 229.18
        * (0.000075 + 0.001868 * std::cos(turn) - 0.032077 * std::sin(turn)
           - 0.014615 * std::cos(2 * turn) - 0.040849 * std::sin(2 * turn));
    const double declination = 0.006918 - 0.399912 * std::cos(turn) + 0.070257 * std::sin(turn)
        - 0.006758 * std::cos(2 * turn) + 0.000907 * std::sin(2 * turn)
        - 0.002697 * std::cos(3 * turn) + 0.00148 * std::sin(3 * turn);
    const double latitude = place.latitude * kDegree;
    const auto day = hourAngle(latitude, declination, kRise);
    const auto light = hourAngle(latitude, declination, kTwilight);
    if (!day || !light)
        return std::nullopt;
    const double noon = 720.0 - kMinutesPerDegree * place.longitude - equation;
    return SunTimes {.rise = noon - kMinutesPerDegree * *day,
                     .set = noon + kMinutesPerDegree * *day,
                     .dawn = noon - kMinutesPerDegree * *light,
                     .dusk = noon + kMinutesPerDegree * *light};
}

DayPart partOfDay(const LightSchedule &schedule, const std::optional<SunTimes> &sun, int minute)
{
    const auto spanOf = [](double from, double to) {
        const auto minuteOf = [](double at) {
            const int whole = static_cast<int>(std::floor(at)) % kMinutesOfDay;
            return whole < 0 ? whole + kMinutesOfDay : whole;
        };
        return Span {.from = minuteOf(from), .to = minuteOf(to)};
    };
    const Span dark = sun ? spanOf(sun->set, sun->rise) : schedule.dark;
    const Span night = schedule.night ? *schedule.night
        : sun                         ? spanOf(sun->dusk, sun->dawn)
                                      : schedule.dark;
    if (night.holds(minute))
        return DayPart::Night;
    return dark.holds(minute) ? DayPart::Dusk : DayPart::Day;
}

double dayGone(const SunTimes &sun, double minute)
{
    return std::clamp((minute - sun.rise) / (sun.set - sun.rise), 0.0, 1.0);
}

QPoint driftAt(double minutes)
{
    const auto at = [minutes](double period) {
        return static_cast<int>(
            std::lround(kFurthestDrift * std::sin(2.0 * std::numbers::pi * minutes / period)));
    };
    return {at(kPeriodAcross), at(kPeriodDown)};
}

ClockPlace clockPlaceAt(double minutes)
{
    const int step = static_cast<int>(std::fmod(std::floor(minutes / kClockStays), 3.0));
    return static_cast<ClockPlace>((step + 3) % 3);
}

} // namespace atrium::kiosk
