// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routines.h"

namespace atrium::simulator {

namespace {

constexpr WorldTime kDay = std::chrono::hours(24);

} // namespace

Routines::Routines(std::vector<RoutinePlan> plans, WorldTime start, std::uint64_t seed)
    : m_plans(std::move(plans))
    , m_rng(seed)
{
    for (const RoutinePlan &plan : m_plans)
        m_next.push_back(drawNext(plan, start));
}

WorldTime Routines::drawNext(const RoutinePlan &plan, WorldTime time)
{
    const double off = (m_rng.uniform() * 2.0 - 1.0) * static_cast<double>(plan.jitter.count());
    WorldTime next = midnightBefore(time) + plan.at + WorldTime(static_cast<qint64>(off));
    while (next <= time)
        next += kDay;
    return next;
}

std::vector<RoutinePlan> Routines::due(WorldTime time)
{
    std::vector<RoutinePlan> found;
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        if (m_next[i] > time)
            continue;
        if (m_rng.uniform() < m_plans[i].chance)
            found.push_back(m_plans[i]);
        // Past its jitter, so that it does not happen twice on one day.
        m_next[i] = drawNext(m_plans[i], time + 2 * m_plans[i].jitter);
    }
    return found;
}

} // namespace atrium::simulator
