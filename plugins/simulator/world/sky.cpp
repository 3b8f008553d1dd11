// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kDegree = std::numbers::pi / 180.0;
constexpr double kLatitude = 48.1;
constexpr double kNoon = 12.25;

// What a condition makes of the sky; nothing wanders while one is pretended.
struct Pretence
{
    QStringView condition;
    double clouds;
    double wind;
    double rain;
};

constexpr std::array kPretences {
    Pretence {u"clear", 0.05, 2.0, 0.0},  Pretence {u"partlyCloudy", 0.4, 3.0, 0.0},
    Pretence {u"cloudy", 0.85, 3.5, 0.0}, Pretence {u"rain", 0.95, 5.0, 3.5},
    Pretence {u"snow", 0.95, 2.5, 1.5},   Pretence {u"storm", 1.0, 16.0, 9.0},
    Pretence {u"fog", 0.9, 0.6, 0.0},
};

// Moves a quantity towards its aim, most of the way in @p span seconds.
void approach(double &value, double aim, double seconds, double span)
{
    value += (aim - value) * std::min(1.0, seconds / span);
}

QString conditionOf(const Weather &weather)
{
    if (weather.wind > 14.0)
        return u"storm"_s;
    if (weather.rain > 0.1)
        return weather.temperature < 0.5 ? u"snow"_s : u"rain"_s;
    if (weather.clouds > 0.7)
        return u"cloudy"_s;
    return weather.clouds > 0.25 ? u"partlyCloudy"_s : u"clear"_s;
}

} // namespace

Sun sunAt(WorldTime time)
{
    const double declination
        = -23.44 * std::cos(2.0 * std::numbers::pi * (dayOfYear(time) + 10.0) / 365.0) * kDegree;
    const double latitude = kLatitude * kDegree;
    const double angle = (hourOfDay(time) - kNoon) * 15.0 * kDegree;
    const double sine = std::sin(latitude) * std::sin(declination)
        + std::cos(latitude) * std::cos(declination) * std::cos(angle);
    const double half
        = std::acos(std::clamp(-std::tan(latitude) * std::tan(declination), -1.0, 1.0)) / kDegree
        / 15.0;
    return {
        .elevation = std::asin(sine) / kDegree, .sunrise = kNoon - half, .sunset = kNoon + half};
}

Sky::Sky(WorldTime start, std::uint64_t seed)
    : m_rng(seed)
    , m_pretended(u"auto"_s)
{
    m_weather.pressure = 1008.0 + m_rng.uniform() * 16.0;
    m_weather.windDirection = 180.0 + m_rng.uniform() * 90.0;
    derive(start);
}

void Sky::step(WorldTime time, double seconds)
{
    const auto *const pretence
        = std::find_if(kPretences.begin(), kPretences.end(),
                       [&](const Pretence &each) { return each.condition == m_pretended; });
    if (pretence == kPretences.end()) {
        wander(seconds);
    } else {
        approach(m_weather.clouds, pretence->clouds, seconds, 20.0);
        approach(m_weather.wind, pretence->wind, seconds, 20.0);
        approach(m_weather.rain, pretence->rain, seconds, 20.0);
    }
    derive(time);
    if (pretence != kPretences.end())
        m_weather.condition = m_pretended;
}

void Sky::wander(double seconds)
{
    m_untilNext -= seconds;
    if (m_untilNext <= 0.0) {
        m_untilNext = 1200.0 + m_rng.uniform() * 2400.0;
        m_cloudAim = std::clamp(m_cloudAim + (m_rng.uniform() - 0.5) * 0.5, 0.05, 1.0);
        m_windAim = std::clamp(m_windAim + (m_rng.uniform() - 0.5) * 2.5, 0.5, 11.0);
        m_warmthAim = std::clamp(m_warmthAim + (m_rng.uniform() - 0.5) * 1.5, -4.0, 4.0);
    }
    const double rainAim = m_cloudAim > 0.88 ? (m_cloudAim - 0.88) * 40.0 : 0.0;
    approach(m_weather.clouds, m_cloudAim, seconds, 1800.0);
    approach(m_weather.wind, m_windAim, seconds, 1200.0);
    approach(m_weather.rain, rainAim, seconds, 600.0);
    approach(m_weather.pressure, 1022.0 - 16.0 * m_cloudAim, seconds, 14400.0);
    approach(m_warmth, m_warmthAim, seconds, 7200.0);
}

void Sky::derive(WorldTime time)
{
    m_sun = sunAt(time);
    const double season
        = 10.5 - 9.5 * std::cos(2.0 * std::numbers::pi * (dayOfYear(time) - 20.0) / 365.0);
    const double swing = (1.0 - 0.6 * m_weather.clouds) * 5.0;
    const double hour
        = std::cos((hourOfDay(time) - 15.0) / 24.0 * 2.0 * std::numbers::pi); // warmest at 15:00
    m_weather.temperature = season + swing * hour + m_warmth;
    m_weather.humidity = std::clamp(62.0 + 20.0 * m_weather.clouds - 12.0 * hour
                                        + (m_weather.rain > 0.1 ? 10.0 : 0.0),
                                    20.0, 100.0);
    m_weather.windDirection
        = std::fmod(m_weather.windDirection + 360.0 + (m_cloudAim - 0.5) * 0.001, 360.0);
    const double height = std::max(0.0, std::sin(m_sun.elevation * kDegree));
    const double through = 1.0 - 0.75 * m_weather.clouds;
    m_weather.radiation = 1000.0 * height * through;
    m_weather.illuminance = 110'000.0 * height * through + (m_sun.elevation > -6.0 ? 20.0 : 0.0);
    m_weather.condition = conditionOf(m_weather);
}

} // namespace atrium::simulator
