// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"

#include <atrium/base/rng.h>

namespace atrium::simulator {

/// One person, and where they are.
struct Resident
{
    QString name {};
    QString room {}; ///< "" out of the house.
    double untilNext = 0.0; ///< Seconds until they may go elsewhere.
};

/// The people of the house, who go from room to room as the hour makes likely.
class Residents
{
public:
    Residents(std::vector<ResidentPlan> plans, WorldTime start, std::uint64_t seed);

    /// @p moving false: everybody stays where they are.
    void step(WorldTime time, double seconds, bool moving);

    [[nodiscard]] const std::vector<Resident> &all() const { return m_residents; }
    [[nodiscard]] int in(QStringView room) const; ///< How many.
    [[nodiscard]] bool isHome(QStringView name) const;
    [[nodiscard]] int home() const; ///< How many.
    /// Whether somebody came into @p room in this step.
    [[nodiscard]] bool entered(QStringView room) const;
    /// Whether somebody came home or left in this step.
    [[nodiscard]] bool passedDoor() const { return m_passedDoor; }
    /// Whether it is the hour to be asleep.
    [[nodiscard]] bool asleep(WorldTime time) const;

private:
    [[nodiscard]] const HabitPlan &habitAt(std::size_t resident, WorldTime time) const;
    [[nodiscard]] QString drawRoom(const HabitPlan &habit);

    std::vector<ResidentPlan> m_plans;
    std::vector<Resident> m_residents;
    Rng m_rng;
    std::vector<QString> m_entered;
    bool m_passedDoor = false;
};

} // namespace atrium::simulator
