// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kAutoClose = 600.0; // seconds open

QString restingState(double position)
{
    if (position <= 0.0)
        return u"closed"_s;
    return position >= 100.0 ? u"open"_s : u"stopped"_s;
}

// Shutter, blind, awning, garage door: goes all the way in "travel" seconds.
class Cover : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (m_thing.at(m_state).isNothing())
            rest();
        if (!m_aim) {
            closeInTime(around.seconds);
            return;
        }
        const double reach = 100.0 * around.seconds / m_thing.parameter(u"travel", 20.0);
        const double position = m_thing.number(m_position);
        const double left = *m_aim - position;
        if (std::abs(left) <= reach) {
            m_thing.put(m_position, *m_aim);
            rest();
            return;
        }
        m_thing.put(m_position, position + std::copysign(reach, left));
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        if (slot == m_position)
            go(value.toNumber());
        else
            m_thing.put(slot, value);
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"open") {
            go(100.0);
        } else if (action == u"close") {
            go(0.0);
        } else if (action == u"stop") {
            m_thing.put(m_position, std::round(m_thing.number(m_position)));
            rest();
        } else {
            return Behaviour::invoke(action, input, around);
        }
        return Value();
    }

    double draw() const override { return m_aim ? m_thing.parameter(u"watts", 120.0) : 0.5; }

private:
    void closeInTime(double seconds)
    {
        const bool stands = m_thing.flag(m_autoClose) && m_thing.number(m_position) > 0.0;
        m_stood = stands ? m_stood + seconds : 0.0;
        if (m_stood >= kAutoClose)
            go(0.0);
    }

    void go(double aim)
    {
        const double position = m_thing.number(m_position);
        if (aim == position) {
            rest();
            return;
        }
        m_aim = aim;
        m_thing.put(m_state, aim > position ? u"opening"_s : u"closing"_s);
    }

    void rest()
    {
        m_aim.reset();
        m_thing.put(m_state, restingState(m_thing.number(m_position)));
    }

    const int m_position = m_thing.slot(u"position");
    const int m_state = m_thing.slot(u"state");
    const int m_autoClose = m_thing.slot(u"autoClose");
    std::optional<double> m_aim; // percent it is on its way to
    double m_stood = 0.0; // seconds open
};

// Several covers as one: passes on what it is asked, and shows their mean.
class CoverGroup : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        double sum = 0.0;
        int count = 0;
        QString moving;
        for (const Value &member : m_thing.parameterList(u"members")) {
            const Thing *const cover = around.thing(member.toText());
            if (cover == nullptr)
                continue;
            sum += cover->number(cover->slot(u"position"));
            ++count;
            const QString state = cover->text(cover->slot(u"state"));
            if (state == u"opening" || state == u"closing")
                moving = state;
        }
        if (count == 0)
            return;
        m_thing.put(m_position, std::round(sum / count));
        m_thing.put(m_state, moving.isEmpty() ? restingState(m_thing.number(m_position)) : moving);
    }

    Result<> write(int, const Value &value, Surroundings &around) override
    {
        Result<> result;
        for (const Value &member : m_thing.parameterList(u"members")) {
            const Result<> asked = around.ask(member.toText(), u"position", value);
            if (!asked)
                result = asked; // the others go on
        }
        return result;
    }

    Result<Value> invoke(const QString &action, const Value &, Surroundings &around) override
    {
        Result<> result;
        if (action == u"stop")
            result = stop(around);
        else
            result = write(m_position, Value(action == u"open" ? 100 : 0), around);
        return result.map([] { return Value(); });
    }

private:
    Result<> stop(Surroundings &around)
    {
        Result<> result;
        for (const Value &member : m_thing.parameterList(u"members")) {
            const Thing *const cover = around.thing(member.toText());
            if (cover == nullptr)
                continue;
            const double here = std::round(cover->number(cover->slot(u"position")));
            const Result<> asked = around.ask(member.toText(), u"position", Value(here));
            if (!asked)
                result = asked;
        }
        return result;
    }

    const int m_position = m_thing.slot(u"position");
    const int m_state = m_thing.slot(u"state");
};

constexpr std::array kEntries {
    BehaviourEntry {u"cover", &makeBehaviour<Cover>},
    BehaviourEntry {u"coverGroup", &makeBehaviour<CoverGroup>},
};

} // namespace

std::span<const BehaviourEntry> coverBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
