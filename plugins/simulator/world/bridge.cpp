// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// The world's own controls.
class Bridge : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        m_thing.put(m_time, clockText(hourOfDay(around.time)));
        m_thing.put(m_people, Value(around.residents.home()));
        show(around.controls);
    }

    Result<> write(int slot, const Value &value, Surroundings &around) override
    {
        if (slot == m_factor) {
            around.controls.factor = value.toNumber(1.0);
        } else if (slot == m_seed) {
            around.controls.seed = static_cast<std::uint64_t>(value.toInteger());
            around.controls.restart = true;
        } else if (slot == m_weather) {
            around.controls.weather = value.toText();
        } else if (slot == m_routines) {
            around.controls.routines = value.toBool();
        }
        show(around.controls);
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"skip") {
            around.controls.skip = WorldTime(input.field(u"minutes").toInteger(60) * 60'000);
            return Value();
        }
        if (action == u"restart") {
            around.controls.restart = true;
            return Value();
        }
        return Behaviour::invoke(action, input, around);
    }

private:
    void show(const Controls &controls)
    {
        m_thing.put(m_factor, Value(controls.factor));
        m_thing.put(m_seed, Value(static_cast<qint64>(controls.seed)));
        m_thing.put(m_weather, controls.weather);
        m_thing.put(m_routines, controls.routines);
    }

    const int m_time = m_thing.slot(u"time");
    const int m_people = m_thing.slot(u"peopleHome");
    const int m_factor = m_thing.slot(u"timeFactor");
    const int m_seed = m_thing.slot(u"seed");
    const int m_weather = m_thing.slot(u"weather");
    const int m_routines = m_thing.slot(u"routines");
};

constexpr std::array kEntries {BehaviourEntry {u"bridge", &makeBehaviour<Bridge>}};

} // namespace

std::span<const BehaviourEntry> worldBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
