// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"

#include <atrium/base/rng.h>

namespace atrium::simulator {

/// What people do about every day, each at about its time.
class Routines
{
public:
    Routines(std::vector<RoutinePlan> plans, WorldTime start, std::uint64_t seed);

    /// What is done between the last call and @p time, in the order of the plans.
    [[nodiscard]] std::vector<RoutinePlan> due(WorldTime time);

private:
    /// When @p plan happens next after @p time.
    [[nodiscard]] WorldTime drawNext(const RoutinePlan &plan, WorldTime time);

    std::vector<RoutinePlan> m_plans;
    std::vector<WorldTime> m_next;
    Rng m_rng;
};

} // namespace atrium::simulator
