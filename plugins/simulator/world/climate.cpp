// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kBatteryPerHour = 0.004; // percent that a sensor's battery loses

void drain(Thing &thing, int battery, double seconds)
{
    if (battery >= 0)
        thing.put(battery, thing.number(battery, 90.0) - kBatteryPerHour * seconds / 3600.0);
}

// A radiator's valve: open the further, the colder it is.
class Thermostat : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        Room *const room = around.roomOf(m_thing);
        if (room == nullptr)
            return;
        const double offset = m_thing.number(m_offset);
        m_thing.put(m_temperature, room->temperature + offset);
        m_thing.put(m_window, room->windowOpen);
        const double missing = m_thing.number(m_target, 20.0) - (room->temperature + offset);
        const bool may = m_thing.text(m_mode) != u"off" && !room->windowOpen;
        const double aim = may ? std::clamp((missing + 0.15) * 80.0, 0.0, 100.0) : 0.0;
        const bool begins = m_thing.at(m_action).isNothing();
        m_valve += (aim - m_valve) * (begins ? 1.0 : std::min(1.0, around.seconds / 60.0));
        room->heat += m_valve / 100.0 * m_thing.parameter(u"watts", 1600.0);
        m_thing.put(m_opening, m_valve);
        if (m_valve > 12.0)
            m_thing.put(m_action, u"heating"_s);
        else if (m_valve < 6.0 || begins)
            m_thing.put(m_action, u"idle"_s);
        drain(m_thing, m_battery, around.seconds);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_preset)
            applyPreset(value.toText());
        else if (slot == m_target)
            m_thing.put(m_preset, u"manual"_s);
        return {};
    }

private:
    void applyPreset(const QString &preset)
    {
        struct Preset
        {
            QStringView name;
            double target;
        };
        static constexpr std::array kPresets {Preset {u"comfort", 21.5}, Preset {u"eco", 18.0},
                                              Preset {u"away", 15.0}};
        const auto *const found
            = std::find_if(kPresets.begin(), kPresets.end(),
                           [&](const Preset &each) { return each.name == preset; });
        if (found != kPresets.end())
            m_thing.put(m_target, Value(found->target));
    }

    const int m_temperature = m_thing.slot(u"temperature");
    const int m_target = m_thing.slot(u"targetTemperature");
    const int m_mode = m_thing.slot(u"mode");
    const int m_action = m_thing.slot(u"action");
    const int m_preset = m_thing.slot(u"preset");
    const int m_opening = m_thing.slot(u"valve");
    const int m_window = m_thing.slot(u"windowDetected");
    const int m_offset = m_thing.slot(u"temperatureOffset");
    const int m_battery = m_thing.slot(u"battery");
    double m_valve = 0.0; // percent
};

class AirConditioner : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        Room *const room = around.roomOf(m_thing);
        if (room == nullptr)
            return;
        m_thing.put(m_temperature, room->temperature);
        const QString mode = m_thing.text(m_mode);
        const double over = room->temperature - m_thing.number(m_target, 22.0);
        const bool cools = (mode == u"cool" || mode == u"auto") && over > (m_watts < 0 ? 0.0 : 0.4);
        const bool heats
            = (mode == u"heat" || mode == u"auto") && over < (m_watts > 0 ? 0.0 : -0.4);
        m_watts = cools ? -2500.0 : heats ? 2500.0 : 0.0;
        room->heat += m_watts;
        if (mode == u"dry")
            room->moisture -= 6.0;
        m_thing.put(m_action, actionOf(mode));
        m_thing.put(m_draw, draw());
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        m_thing.put(m_draw, draw());
        return {};
    }

    double draw() const override
    {
        const QString mode = m_thing.text(m_mode);
        if (mode.isEmpty() || mode == u"off")
            return 2.0;
        return m_watts != 0.0 ? 780.0 : 35.0;
    }

private:
    QString actionOf(const QString &mode) const
    {
        if (m_watts != 0.0)
            return m_watts < 0.0 ? u"cooling"_s : u"heating"_s;
        if (mode == u"dry")
            return u"drying"_s;
        return mode == u"fan" ? u"fan"_s : u"idle"_s;
    }

    const int m_temperature = m_thing.slot(u"temperature");
    const int m_target = m_thing.slot(u"targetTemperature");
    const int m_mode = m_thing.slot(u"mode");
    const int m_action = m_thing.slot(u"action");
    const int m_draw = m_thing.slot(u"powerDraw");
    double m_watts = 0.0; // into the room
};

// Temperature, humidity and, where it has them, the air: of the room, with the sensor's own offset.
class ClimateSensor : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const Room *const room = around.roomOf(m_thing);
        if (room == nullptr)
            return;
        m_thing.put(m_temperature, room->temperature + m_thing.number(m_offset));
        m_thing.put(m_humidity, room->humidity);
        m_thing.put(m_pressure, around.weather.pressure);
        m_thing.put(m_co2, room->co2);
        m_thing.put(m_voc, 40.0 + (room->co2 - 420.0) * 0.18);
        m_thing.put(m_particulates, room->particulates);
        drain(m_thing, m_battery, around.seconds);
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"calibrate") {
            m_thing.put(m_offset, Value(0.0));
            return Value();
        }
        return Behaviour::invoke(action, input, around);
    }

private:
    const int m_temperature = m_thing.slot(u"temperature");
    const int m_humidity = m_thing.slot(u"humidity");
    const int m_pressure = m_thing.slot(u"pressure");
    const int m_co2 = m_thing.slot(u"co2");
    const int m_voc = m_thing.slot(u"voc");
    const int m_particulates = m_thing.slot(u"particulates");
    const int m_offset = m_thing.slot(u"temperatureOffset");
    const int m_battery = m_thing.slot(u"battery");
};

constexpr std::array kEntries {
    BehaviourEntry {u"thermostat", &makeBehaviour<Thermostat>},
    BehaviourEntry {u"airConditioner", &makeBehaviour<AirConditioner>},
    BehaviourEntry {u"climateSensor", &makeBehaviour<ClimateSensor>},
};

} // namespace

std::span<const BehaviourEntry> climateBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
