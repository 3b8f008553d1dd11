// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kBatteryPerHour = 0.003; // percent
constexpr double kTest = 20.0; // seconds that a self-test sounds

// A sensor that says yes or no. Its owner may pretend either for a while: "simulate".
class BinarySensor : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (m_testing > 0.0)
            m_testing -= around.seconds;
        const bool noticed = notices(around);
        const QString pretended = m_thing.text(m_simulate);
        m_thing.put(m_signal,
                    pretended == u"on" || (pretended != u"off" && (noticed || m_testing > 0.0)));
        if (m_battery >= 0)
            m_thing.put(m_battery,
                        m_thing.number(m_battery, 90.0)
                            - kBatteryPerHour * around.seconds / 3600.0);
        if (Room *const room = around.roomOf(m_thing); room != nullptr && m_illuminance >= 0)
            m_thing.put(m_illuminance, around.weather.illuminance * 0.008 + room->lamps);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_simulate && value.toText() != u"auto")
            m_thing.put(m_signal, value.toText() == u"on");
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"test")
            return Behaviour::invoke(action, input, around);
        m_testing = kTest;
        m_thing.put(m_signal, true);
        return Value();
    }

protected:
    /// Whether there is something to notice by itself.
    virtual bool notices(Surroundings &) { return false; }

    const int m_simulate = m_thing.slot(u"simulate");

private:
    const int m_signal = m_thing.slot(m_thing.parameterText(u"signal"));
    const int m_battery = m_thing.slot(u"battery");
    const int m_illuminance = m_thing.slot(u"illuminance");
    double m_testing = 0.0; // seconds left
};

class Motion final : public BinarySensor
{
public:
    using BinarySensor::BinarySensor;

private:
    bool notices(Surroundings &around) override
    {
        const QString room = m_thing.parameterText(u"room");
        m_left -= around.seconds;
        m_pause -= around.seconds;
        // Who stays in a room stirs now and then; who passes through is seen once.
        const bool stirs = m_pause <= 0.0 && around.residents.in(room) > 0
            && !around.residents.asleep(around.time);
        if (around.residents.entered(room) || stirs) {
            m_left = m_thing.number(m_hold, 60.0);
            m_pause = m_left + 240.0 + around.rng.uniform() * 420.0;
        }
        return m_left > 0.0;
    }

    const int m_hold = m_thing.slot(u"occupancyTimeout");
    double m_left = 0.0; // seconds until it is quiet again
    double m_pause = 60.0; // seconds until somebody stirs again
};

class Presence final : public BinarySensor
{
public:
    using BinarySensor::BinarySensor;

private:
    bool notices(Surroundings &around) override
    {
        return around.residents.isHome(m_thing.parameterText(u"person"));
    }
};

// A window that is opened by routine, through its property "simulate", and cools its room.
class Contact final : public BinarySensor
{
public:
    using BinarySensor::BinarySensor;

    void step(Surroundings &around) override
    {
        BinarySensor::step(around);
        if (Room *const room = around.roomOf(m_thing); room != nullptr)
            room->windowOpen = m_thing.flag(m_open);
    }

private:
    const int m_open = m_thing.slot(u"open");
};

// Wall button and doorbell: somebody presses.
class Button : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (m_ringing > 0.0) {
            m_ringing -= around.seconds;
            if (m_ringing <= 0.0)
                m_thing.put(m_ring, false);
        } else if (m_ring >= 0 && m_thing.at(m_ring).isNothing()) {
            m_thing.put(m_ring, false);
        }
        if (m_battery >= 0)
            m_thing.put(m_battery,
                        m_thing.number(m_battery, 90.0)
                            - kBatteryPerHour * around.seconds / 3600.0);
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"press")
            return Behaviour::invoke(action, input, around);
        Value how = input.field(u"press");
        if (how.isNothing())
            how = Value(u"single"_s);
        m_thing.put(m_last, how);
        m_thing.emitEvent(u"pressed", Value::makeObject({{u"press"_s, how}}));
        if (m_ring >= 0) {
            m_thing.put(m_ring, true);
            m_ringing = 8.0;
        }
        return Value();
    }

private:
    const int m_last = m_thing.slot(u"lastPress");
    const int m_ring = m_thing.slot(u"ringing");
    const int m_battery = m_thing.slot(u"battery");
    double m_ringing = 0.0; // seconds left
};

constexpr std::array kEntries {
    BehaviourEntry {u"sensor", &makeBehaviour<BinarySensor>},
    BehaviourEntry {u"motion", &makeBehaviour<Motion>},
    BehaviourEntry {u"presence", &makeBehaviour<Presence>},
    BehaviourEntry {u"contact", &makeBehaviour<Contact>},
    BehaviourEntry {u"button", &makeBehaviour<Button>},
};

} // namespace

std::span<const BehaviourEntry> sensorBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
