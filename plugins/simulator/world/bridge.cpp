// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>
#include <iterator>

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
        } else if (slot == m_faultPreset) {
            if (value.toText() == u"own")
                return fail(Error::Code::Refused,
                            u"own faults are added one by one: choose a preset or none"_s);
            around.controls.faults.asked
                = FaultPlan {.preset = value.toText() == u"none" ? QString() : value.toText()};
            m_thing.put(slot, value);
            return {};
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
        if (action == u"addFault")
            return addFault(input, around.controls.faults);
        if (action == u"endFault")
            return endFault(input, around.controls.faults);
        if (action == u"endFaults") {
            around.controls.faults.asked = FaultPlan {};
            m_thing.put(m_faultPreset, u"none"_s);
            return Value();
        }
        return Behaviour::invoke(action, input, around);
    }

private:
    [[nodiscard]] static Result<Value> addFault(const Value &input, FaultDesk &desk)
    {
        auto rule = faultRuleFromValue(input, {});
        if (!rule)
            return tl::unexpected(rule.error());
        FaultPlan plan = desk.asked.value_or(desk.plan);
        if (plan.rules().size() >= FaultPlan::kMostRules)
            return fail(
                Error::Code::Busy,
                u"there are %1 faults already: end them first"_s.arg(FaultPlan::kMostRules));
        plan.own.push_back(std::move(*rule));
        desk.asked = std::move(plan);
        return Value();
    }

    // The fault is named beside its number: one that has ended meanwhile takes no other with it.
    // What is left of a preset goes on as own faults.
    [[nodiscard]] static Result<Value> endFault(const Value &input, FaultDesk &desk)
    {
        const FaultPlan &plan = desk.asked ? *desk.asked : desk.plan;
        std::vector<FaultRule> rules = plan.rules();
        const auto number = input.field(u"number").toInteger() - 1;
        const QString name = input.field(u"fault").toText();
        if (number < 0 || number >= std::ssize(rules)
            || toText(rules[static_cast<std::size_t>(number)].fault) != name)
            return fail(Error::Code::Refused,
                        u"fault %1 of those in force is no %2"_s.arg(number + 1).arg(name),
                        u"/number"_s);
        const auto ofPreset = std::ssize(rules) - std::ssize(plan.own);
        FaultPlan left = plan;
        if (number >= ofPreset) {
            left.own.erase(left.own.begin() + (number - ofPreset));
        } else {
            rules.erase(rules.begin() + number);
            left = {.own = std::move(rules)};
        }
        desk.asked = std::move(left);
        return Value();
    }

    void show(const Controls &controls)
    {
        m_thing.put(m_factor, Value(controls.factor));
        m_thing.put(m_seed, Value(static_cast<qint64>(controls.seed)));
        m_thing.put(m_weather, controls.weather);
        m_thing.put(m_routines, controls.routines);
        if (controls.faults.asked)
            return; // shown once it is in force
        m_thing.put(m_faultPreset, controls.faults.plan.name());
        if (m_thing.at(m_faultPlan).isNothing() || !(m_shown == controls.faults.plan)) {
            m_shown = controls.faults.plan;
            ValueList rules;
            for (const FaultRule &rule : m_shown.rules())
                rules.push_back(toValue(rule));
            m_thing.put(m_faultPlan, Value::makeList(std::move(rules)));
        }
        m_thing.put(m_faultTotal, Value(static_cast<qint64>(controls.faults.counts.total())));
        m_thing.put(m_faultCounts, toValue(controls.faults.counts));
    }

    const int m_time = m_thing.slot(u"time");
    const int m_people = m_thing.slot(u"peopleHome");
    const int m_factor = m_thing.slot(u"timeFactor");
    const int m_seed = m_thing.slot(u"seed");
    const int m_weather = m_thing.slot(u"weather");
    const int m_routines = m_thing.slot(u"routines");
    const int m_faultPreset = m_thing.slot(u"faultPreset");
    const int m_faultPlan = m_thing.slot(u"faultPlan");
    const int m_faultCounts = m_thing.slot(u"faultCounts");
    const int m_faultTotal = m_thing.slot(u"faultTotal");
    FaultPlan m_shown {};
};

constexpr std::array kEntries {BehaviourEntry {u"bridge", &makeBehaviour<Bridge>}};

} // namespace

std::span<const BehaviourEntry> worldBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
