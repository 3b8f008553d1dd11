// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atrium/base/rng.h>

#include <QString>

namespace atrium::simulator {

/// Where the sun stands.
struct Sun
{
    double elevation = 0.0; ///< Degrees above the horizon; below 0 at night.
    double sunrise = 0.0; ///< Hour of the day.
    double sunset = 0.0;
};

/// At a latitude of 48° north, where noon is at 12:15.
[[nodiscard]] Sun sunAt(WorldTime time);

/// What the weather is just now.
struct Weather
{
    QString condition {}; ///< clear, partlyCloudy, cloudy, rain, snow, storm, fog
    double temperature = 0.0; ///< °C
    double humidity = 60.0; ///< %
    double pressure = 1013.0; ///< hPa
    double clouds = 0.3; ///< 0..1
    double rain = 0.0; ///< mm/h
    double wind = 2.0; ///< m/s
    double windDirection = 230.0; ///< Degrees it comes from.
    double illuminance = 0.0; ///< lx
    double radiation = 0.0; ///< W/m² on the roof.
};

/// The weather as it goes on: each quantity wanders about what the season and the hour make likely.
class Sky
{
public:
    Sky(WorldTime start, std::uint64_t seed);

    void step(WorldTime time, double seconds);
    /// One of the conditions, which then holds; "auto": as it comes.
    void pretend(const QString &condition) { m_pretended = condition; }

    [[nodiscard]] const Weather &weather() const { return m_weather; }
    [[nodiscard]] const Sun &sun() const { return m_sun; }

private:
    void wander(double seconds);
    void derive(WorldTime time);

    Rng m_rng;
    QString m_pretended;
    Weather m_weather {};
    Sun m_sun {};
    double m_warmth = 0.0; ///< Kelvin off the usual temperature.
    double m_untilNext = 0.0; ///< Seconds to the next change of mind.
    double m_cloudAim = 0.3;
    double m_windAim = 2.5;
    double m_warmthAim = 0.0;
};

} // namespace atrium::simulator
