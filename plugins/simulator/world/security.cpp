// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kTurn = 1.5; // seconds that a lock's motor takes
constexpr double kEntryDelay = 30.0; // seconds to disarm after coming in

// The front door's lock; people who come and go open the door, and lock it behind them.
class Lock : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        turn(around.seconds);
        if (m_doorLeft > 0.0) {
            m_doorLeft -= around.seconds;
            if (m_doorLeft <= 0.0 && m_thing.flag(m_autoLock))
                m_wanted = true;
        }
        if (around.residents.passedDoor()) {
            m_doorLeft = 10.0;
            set(false);
        }
        m_thing.put(m_door, m_doorLeft > 3.0);
        if (m_battery >= 0)
            m_thing.put(m_battery,
                        m_thing.number(m_battery, 90.0) - 0.01 * around.seconds / 3600.0);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        if (slot != m_locked) {
            m_thing.put(slot, value);
            return {};
        }
        if (value.toBool() && m_thing.flag(m_door))
            return fail(Error::Code::Refused, u"the door stands open"_s);
        m_wanted = value.toBool();
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"openDoor")
            return Behaviour::invoke(action, input, around);
        set(false);
        m_doorLeft = 10.0;
        m_thing.put(m_door, true);
        return Value();
    }

private:
    void turn(double seconds)
    {
        if (!m_wanted || *m_wanted == m_thing.flag(m_locked)) {
            m_wanted.reset();
            m_turning = 0.0;
            return;
        }
        m_turning += seconds;
        if (m_turning >= kTurn)
            set(*m_wanted);
    }

    void set(bool locked)
    {
        m_wanted.reset();
        m_turning = 0.0;
        m_thing.put(m_locked, locked);
        m_thing.put(m_state, locked ? u"locked"_s : u"unlocked"_s);
    }

    const int m_locked = m_thing.slot(u"locked");
    const int m_state = m_thing.slot(u"state");
    const int m_autoLock = m_thing.slot(u"autoLock");
    const int m_door = m_thing.slot(u"doorOpen");
    const int m_battery = m_thing.slot(u"battery");
    std::optional<bool> m_wanted; // where the motor turns to
    double m_turning = 0.0; // seconds
    double m_doorLeft = 0.0; // seconds until the door is shut and locked
};

// Watches its "watches" while armed; "home" and "night" leave out the motion sensors.
class AlarmPanel : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const QString mode = m_thing.text(m_mode);
        if (mode == u"disarmed" || mode == u"triggered") {
            m_left.reset();
            return;
        }
        if (!m_left && sees(around, mode == u"away"))
            m_left = kEntryDelay;
        if (!m_left)
            return;
        *m_left -= around.seconds;
        if (*m_left <= 0.0)
            trigger(around);
    }

    Result<> write(int slot, const Value &value, Surroundings &around) override
    {
        if (slot == m_mode && value.toText() == u"triggered")
            return fail(Error::Code::Refused, u"an alarm is raised by its action, not set"_s);
        m_thing.put(slot, value);
        m_left.reset();
        sound(around, false);
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"raiseAlarm")
            return Behaviour::invoke(action, input, around);
        trigger(around);
        return Value();
    }

private:
    bool sees(Surroundings &around, bool motion) const
    {
        const ValueList &watches = m_thing.parameterList(u"watches");
        return std::any_of(watches.begin(), watches.end(), [&](const Value &each) {
            const Thing *const sensor = around.thing(each.toText());
            return sensor != nullptr
                && (sensor->flag(sensor->slot(u"open")) || sensor->flag(sensor->slot(u"doorOpen"))
                    || (motion && sensor->flag(sensor->slot(u"motion"))));
        });
    }

    void trigger(Surroundings &around)
    {
        m_left.reset();
        m_thing.put(m_mode, u"triggered"_s);
        m_thing.emitEvent(u"alarm");
        sound(around, true);
    }

    void sound(Surroundings &around, bool on)
    {
        const QString siren = m_thing.parameterText(u"siren");
        if (!siren.isEmpty() && around.thing(siren) != nullptr)
            m_sounded = around.ask(siren, u"power", on).has_value();
    }

    const int m_mode = m_thing.slot(u"mode");
    std::optional<double> m_left; // seconds to disarm
    bool m_sounded = false;
};

// Sounds until told otherwise, at most as long as "duration" says.
class Siren : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (!m_thing.flag(m_power))
            return;
        m_left -= around.seconds;
        if (m_left <= 0.0)
            m_thing.put(m_power, false);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        if (slot == m_power && value.toBool())
            m_left = m_thing.number(m_duration, 180.0);
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"test")
            return Behaviour::invoke(action, input, around);
        m_thing.put(m_power, true);
        m_left = 3.0;
        return Value();
    }

private:
    const int m_power = m_thing.slot(u"power");
    const int m_duration = m_thing.slot(u"duration");
    double m_left = 0.0; // seconds
};

constexpr std::array kEntries {
    BehaviourEntry {u"lock", &makeBehaviour<Lock>},
    BehaviourEntry {u"alarmPanel", &makeBehaviour<AlarmPanel>},
    BehaviourEntry {u"siren", &makeBehaviour<Siren>},
};

} // namespace

std::span<const BehaviourEntry> securityBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
