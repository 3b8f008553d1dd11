// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>

namespace atrium::ops {

void Lanes::set(const std::vector<runtime::SharedLane> &lanes)
{
    std::map<InstanceId, End> ends;
    for (const runtime::SharedLane &lane : lanes) {
        const auto held = m_ends.find(lane->instance);
        if (held != m_ends.end() && held->second.lane == lane) {
            ends.insert(m_ends.extract(held));
            continue;
        }
        ends[lane->instance] = {
            .lane = lane,
            .notifier = std::make_unique<WakeUpNotifier>(lane->messages.messageWakeUp(), m_wake)};
    }
    m_ends = std::move(ends);
}

std::size_t Lanes::takeTurn(std::size_t most, const Take &take)
{
    std::size_t count = 0;
    std::vector<runtime::SharedLane> lanes; // what is taken may bring or remove a lane
    lanes.reserve(m_ends.size());
    for (const auto &[instance, end] : m_ends)
        lanes.push_back(end.lane);
    for (const runtime::SharedLane &lane : lanes) {
        for (hub::FromPlugin &message : lane->messages.take(most)) {
            take(lane->instance, std::move(message));
            ++count;
        }
    }
    return count;
}

std::uint64_t Lanes::refused() const
{
    std::uint64_t refused = 0;
    for (const auto &[instance, end] : m_ends)
        refused += end.lane->messages.counters().refused;
    return refused;
}

std::vector<LaneMeter> Lanes::meters() const
{
    std::vector<LaneMeter> meters;
    for (const auto &[instance, end] : m_ends)
        meters.push_back(
            {.instance = instance,
             .counters = end.lane->messages.counters(),
             .inFlight = static_cast<std::size_t>(std::max(0, end.lane->inFlight.load()))});
    return meters;
}

} // namespace atrium::ops
