// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "residents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

Residents::Residents(std::vector<ResidentPlan> plans, WorldTime start, std::uint64_t seed)
    : m_plans(std::move(plans))
    , m_rng(seed)
{
    std::erase_if(m_plans, [](const ResidentPlan &plan) { return plan.habits.empty(); });
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const HabitPlan &habit = habitAt(i, start);
        m_residents.push_back({.name = m_plans[i].name,
                               .room = drawRoom(habit),
                               .untilNext = habit.stay * (0.5 + m_rng.uniform())});
    }
}

const HabitPlan &Residents::habitAt(std::size_t resident, WorldTime time) const
{
    const std::vector<HabitPlan> &habits = m_plans[resident].habits;
    const double hour = hourOfDay(time);
    const auto after = std::find_if(habits.begin(), habits.end(),
                                    [&](const HabitPlan &each) { return each.from > hour; });
    return after == habits.begin() ? habits.back() : *std::prev(after); // the night goes on
}

QString Residents::drawRoom(const HabitPlan &habit)
{
    double sum = 0.0;
    for (const auto &[room, weight] : habit.rooms)
        sum += weight;
    double drawn = m_rng.uniform() * sum;
    for (const auto &[room, weight] : habit.rooms) {
        drawn -= weight;
        if (drawn < 0.0)
            return room;
    }
    return {};
}

void Residents::step(WorldTime time, double seconds, bool moving)
{
    m_entered.clear();
    m_passedDoor = false;
    if (!moving)
        return;
    for (std::size_t i = 0; i < m_residents.size(); ++i) {
        Resident &resident = m_residents[i];
        resident.untilNext -= seconds;
        if (resident.untilNext > 0.0)
            continue;
        const HabitPlan &habit = habitAt(i, time);
        resident.untilNext = habit.stay * (0.5 + m_rng.uniform());
        QString next = drawRoom(habit);
        if (next == resident.room)
            continue;
        m_passedDoor = m_passedDoor || next.isEmpty() || resident.room.isEmpty();
        if (!next.isEmpty())
            m_entered.push_back(next);
        resident.room = std::move(next);
    }
}

int Residents::in(QStringView room) const
{
    return static_cast<int>(std::count_if(m_residents.begin(), m_residents.end(),
                                          [&](const Resident &each) { return each.room == room; }));
}

bool Residents::isHome(QStringView name) const
{
    return std::any_of(m_residents.begin(), m_residents.end(), [&](const Resident &each) {
        return each.name == name && !each.room.isEmpty();
    });
}

int Residents::home() const
{
    return static_cast<int>(m_residents.size()) - in({});
}

bool Residents::entered(QStringView room) const
{
    return std::any_of(m_entered.begin(), m_entered.end(),
                       [&](const QString &each) { return each == room; });
}

bool Residents::asleep(WorldTime time) const
{
    const double hour = hourOfDay(time);
    return hour < 6.0 || hour >= 23.5;
}

} // namespace atrium::simulator
