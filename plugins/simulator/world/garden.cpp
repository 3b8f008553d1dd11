// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

class WeatherStation : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const Weather &weather = around.weather;
        if (midnightBefore(around.time) != m_today) {
            m_today = midnightBefore(around.time);
            m_rained = 0.0;
            m_thing.put(m_sunrise, clockText(around.sun.sunrise));
            m_thing.put(m_sunset, clockText(around.sun.sunset));
        }
        m_rained += weather.rain * around.seconds / 3600.0;
        m_thing.put(m_condition, weather.condition);
        m_thing.put(m_temperature, weather.temperature);
        m_thing.put(m_humidity, weather.humidity);
        m_thing.put(m_pressure, weather.pressure);
        m_thing.put(m_wind, weather.wind);
        m_thing.put(m_direction, weather.windDirection);
        m_thing.put(m_rain, weather.rain < 0.05 ? 0.0 : weather.rain);
        m_thing.put(m_rainToday, m_rained);
        m_thing.put(m_illuminance, weather.illuminance);
        m_thing.put(m_uv, std::max(0.0, weather.radiation / 110.0));
        m_thing.put(m_elevation, around.sun.elevation);
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"resetRain")
            return Behaviour::invoke(action, input, around);
        m_rained = 0.0;
        m_thing.put(m_rainToday, 0.0);
        return Value();
    }

private:
    const int m_condition = m_thing.slot(u"condition");
    const int m_temperature = m_thing.slot(u"temperature");
    const int m_humidity = m_thing.slot(u"humidity");
    const int m_pressure = m_thing.slot(u"pressure");
    const int m_wind = m_thing.slot(u"windSpeed");
    const int m_direction = m_thing.slot(u"windDirection");
    const int m_rain = m_thing.slot(u"rain");
    const int m_rainToday = m_thing.slot(u"rainToday");
    const int m_illuminance = m_thing.slot(u"illuminance");
    const int m_uv = m_thing.slot(u"uvIndex");
    const int m_elevation = m_thing.slot(u"sunElevation");
    const int m_sunrise = m_thing.slot(u"sunrise");
    const int m_sunset = m_thing.slot(u"sunset");
    WorldTime m_today {-1};
    double m_rained = 0.0; // mm since midnight
};

// Water that runs while it is on: the house's valve, always on, and the garden's, for a while.
class WaterValve : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const double usual = m_thing.parameter(u"flow", 0.0); // L/min while open
        m_tap -= around.seconds;
        if (m_thing.parameter(u"taps", 0.0) > 0.0 && around.residents.home() > 0
            && !around.residents.asleep(around.time) && m_tap < -600.0)
            m_tap = 20.0 + around.rng.uniform() * 60.0; // somebody washes their hands
        const double flow = m_thing.flag(m_power) ? usual + (m_tap > 0.0 ? 6.5 : 0.0) : 0.0;
        m_thing.put(m_flow, flow);
        m_thing.put(m_total, m_thing.number(m_total) + flow * around.seconds / 60.0 / 1000.0);
        m_thing.put(m_remaining, std::ceil(std::max(0.0, m_left) / 60.0));
        if (!m_thing.flag(m_power) || m_duration < 0)
            return;
        m_left -= around.seconds;
        if (m_left <= 0.0)
            m_thing.put(m_power, false);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_power || slot == m_duration)
            m_left = m_thing.flag(m_power) ? m_thing.number(m_duration, 10.0) * 60.0 : 0.0;
        return {};
    }

private:
    const int m_power = m_thing.slot(u"power");
    const int m_flow = m_thing.slot(u"flow");
    const int m_total = m_thing.slot(u"waterTotal");
    const int m_duration = m_thing.slot(u"duration");
    const int m_remaining = m_thing.slot(u"remaining");
    double m_tap = 0.0; // seconds until the tap is shut, or below 0 since it was
    double m_left = 0.0; // seconds until it closes by itself
};

// Dries in the sun, drinks rain and what its "waters" gives.
class Soil : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const Thing *const valve = around.thing(m_thing.parameterText(u"waters"));
        const bool watered = valve != nullptr && valve->flag(valve->slot(u"power"));
        const double hours = around.seconds / 3600.0;
        const double moisture = m_thing.number(m_moisture, 40.0)
            + hours
                * (around.weather.rain * 2.0 + (watered ? 45.0 : 0.0) - 0.15
                   - around.weather.radiation * 0.002);
        m_thing.put(m_moisture, std::min(moisture, 80.0));
        const double warmth = m_thing.number(m_temperature, around.weather.temperature);
        m_thing.put(m_temperature,
                    warmth + (around.weather.temperature - warmth) * std::min(1.0, hours / 4.0));
        if (m_battery >= 0)
            m_thing.put(m_battery, m_thing.number(m_battery, 80.0) - 0.003 * hours);
    }

private:
    const int m_moisture = m_thing.slot(u"soilMoisture");
    const int m_temperature = m_thing.slot(u"temperature");
    const int m_battery = m_thing.slot(u"battery");
};

constexpr std::array kEntries {
    BehaviourEntry {u"weatherStation", &makeBehaviour<WeatherStation>},
    BehaviourEntry {u"waterValve", &makeBehaviour<WaterValve>},
    BehaviourEntry {u"soil", &makeBehaviour<Soil>},
};

} // namespace

std::span<const BehaviourEntry> gardenBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
