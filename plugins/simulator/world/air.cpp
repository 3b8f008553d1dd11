// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// Fan, air purifier, humidifier: something that turns, and what it does to the air.
class AirMachine : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        m_thing.put(m_draw, draw());
        Room *const room = around.roomOf(m_thing);
        if (room == nullptr)
            return;
        m_thing.put(m_particulates, room->particulates);
        m_thing.put(m_humidity, room->humidity);
        if (m_thing.text(m_mode) == u"auto")
            regulate(*room);
        if (!m_thing.flag(m_power))
            return;
        const double share = speed() / 100.0;
        room->cleaned += m_thing.parameter(u"cleans", 0.0) * share;
        if (m_thing.number(m_humidity) < m_thing.number(m_targetHumidity, 100.0))
            room->moisture += m_thing.parameter(u"moistens", 0.0) * share;
        m_thing.put(m_tank,
                    m_thing.number(m_tank)
                        - m_thing.parameter(u"moistens", 0.0) * share * 0.3 * around.seconds
                            / 3600.0);
        if (m_tank >= 0 && m_thing.number(m_tank) <= 0.0)
            m_thing.put(m_tank, 100.0); // somebody fills it
        m_thing.put(m_filter,
                    m_thing.number(m_filter, 100.0) - share * around.seconds / 3600.0 * 0.02);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_speed)
            m_thing.put(m_power, value.toNumber() > 0.0);
        else if (slot == m_power && value.toBool() && m_speed >= 0 && speed() <= 0.0)
            m_thing.put(m_speed, Value(50));
        m_thing.put(m_draw, draw());
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"resetFilter")
            return Behaviour::invoke(action, input, around);
        m_thing.put(m_filter, 100.0);
        return Value();
    }

    double draw() const override
    {
        if (!m_thing.flag(m_power))
            return 0.6;
        return 1.0 + m_thing.parameter(u"watts", 40.0) * speed() / 100.0;
    }

private:
    double speed() const { return m_thing.number(m_speed, 50.0); }

    void regulate(const Room &room)
    {
        if (m_thing.flag(m_power) && m_particulates >= 0)
            m_thing.put(m_speed, Value(room.particulates > 12.0 ? 80 : 30));
    }

    const int m_power = m_thing.slot(u"power");
    const int m_speed = m_thing.slot(u"speed");
    const int m_mode = m_thing.slot(u"mode");
    const int m_draw = m_thing.slot(u"powerDraw");
    const int m_particulates = m_thing.slot(u"particulates");
    const int m_humidity = m_thing.slot(u"humidity");
    const int m_targetHumidity = m_thing.slot(u"targetHumidity");
    const int m_tank = m_thing.slot(u"tankLevel");
    const int m_filter = m_thing.slot(u"filterLife");
};

constexpr std::array kEntries {BehaviourEntry {u"airMachine", &makeBehaviour<AirMachine>}};

} // namespace

std::span<const BehaviourEntry> airBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
