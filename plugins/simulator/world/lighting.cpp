// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kWhenUnknown = 80.0; // percent, of a lamp that was never dimmed
constexpr double kMains = 230.0;

class Lamp : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        Room *const room = around.roomOf(m_thing);
        if (room != nullptr && m_thing.flag(m_power))
            room->lamps += 300.0 * level();
        m_thing.put(m_draw, draw());
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_brightness) {
            m_thing.put(m_power, value.toNumber() > 0.0);
        } else if (slot == m_power) {
            if (value.toBool() && m_brightness >= 0 && m_thing.number(m_brightness) <= 0.0)
                m_thing.put(m_brightness, Value(kWhenUnknown));
        } else if (slot == m_color || slot == m_temperature || slot == m_effect) {
            m_thing.put(m_power, true); // who chooses a colour wants to see it
        }
        m_thing.put(m_draw, draw());
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"toggle")
            return write(m_power, !m_thing.flag(m_power), around).map([] { return Value(); });
        return Behaviour::invoke(action, input, around);
    }

    double draw() const override
    {
        return m_thing.flag(m_power) ? 0.4 + m_thing.parameter(u"watts", 9.0) * level() : 0.0;
    }

private:
    double level() const { return m_thing.number(m_brightness, 100.0) / 100.0; }

    const int m_power = m_thing.slot(u"power");
    const int m_brightness = m_thing.slot(u"brightness");
    const int m_temperature = m_thing.slot(u"colorTemperature");
    const int m_color = m_thing.slot(u"color");
    const int m_effect = m_thing.slot(u"effect");
    const int m_draw = m_thing.slot(u"powerDraw");
};

// A socket or relay; what hangs on it draws "watts" for the share "duty" of each "cycle" seconds.
class Switch : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        m_phase += around.seconds;
        const double cycle = m_thing.parameter(u"cycle", 3600.0);
        if (m_phase >= cycle)
            m_phase -= cycle;
        m_working = m_phase < cycle * m_thing.parameter(u"duty", 1.0);
        const double watts = draw();
        m_thing.put(m_draw, watts);
        m_thing.put(m_voltage, kMains + (around.rng.uniform() - 0.5));
        m_thing.put(m_current, watts / kMains);
        m_thing.put(m_energy, m_thing.number(m_energy) + watts * around.seconds / 3'600'000.0);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        m_thing.put(m_draw, draw());
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"toggle")
            return write(m_power, !m_thing.flag(m_power), around).map([] { return Value(); });
        return Behaviour::invoke(action, input, around);
    }

    double draw() const override
    {
        if (!m_thing.flag(m_power))
            return 0.0;
        return m_working ? m_thing.parameter(u"watts", 5.0) : m_thing.parameter(u"idle", 1.0);
    }

private:
    const int m_power = m_thing.slot(u"power");
    const int m_draw = m_thing.slot(u"powerDraw");
    const int m_energy = m_thing.slot(u"energy");
    const int m_voltage = m_thing.slot(u"voltage");
    const int m_current = m_thing.slot(u"current");
    double m_phase = 0.0; // seconds
    bool m_working = true;
};

constexpr std::array kEntries {
    BehaviourEntry {u"light", &makeBehaviour<Lamp>},
    BehaviourEntry {u"switch", &makeBehaviour<Switch>},
};

} // namespace

std::span<const BehaviourEntry> lightingBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
