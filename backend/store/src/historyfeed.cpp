// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/historyfeed.h>

namespace atrium::store {

namespace {

using namespace std::chrono_literals;

constexpr auto kGather = 250ms;
constexpr auto kTryAgain = 1s;

bool isOfHistory(const Change &change)
{
    return std::holds_alternative<PropertyChanged>(change)
        || std::holds_alternative<AvailabilityChanged>(change)
        || std::holds_alternative<DeviceChanged>(change)
        || std::holds_alternative<DeviceRemoved>(change);
}

} // namespace

void HistoryFeed::begin(Now now)
{
    m_hasBegun = true;
    m_owesHouse = true;
    showHouse(now);
}

void HistoryFeed::showHouse(Now now)
{
    m_due = now.boottime + kTryAgain;
    if (m_mailbox.counters().depth > 0)
        return; // all that was before it must be taken first; and there is room
    m_owesHouse = !m_mailbox.post(HistoryHouse {.at = now.wall, .devices = m_house()});
}

void HistoryFeed::changed(Now now, const ChangeSet &set)
{
    if (!m_hasBegun)
        return;
    for (const SharedChange &change : set.changes) {
        if (!isOfHistory(*change))
            continue;
        if (m_changes.empty() && !m_owesHouse)
            m_due = now.boottime + kGather;
        m_changes.push_back(change);
        if (m_changes.size() >= kMost)
            handOver(now);
    }
}

void HistoryFeed::handOver(Now now)
{
    if (m_changes.empty() && m_lost == 0)
        return;
    HistoryChanges message {.at = now.wall, .lost = m_lost, .lostSince = m_lostSince};
    message.changes.swap(m_changes);
    const std::size_t count = message.changes.size();
    HistoryInput input(std::move(message));
    if (!m_owesHouse && m_mailbox.post(std::move(input))) {
        m_lost = 0;
        return;
    }
    // The house as it will be makes up for them, once there is room.
    if (m_lost == 0)
        m_lostSince = now.wall;
    m_lost += count;
    m_lostEver += count;
    m_owesHouse = true;
    m_due = now.boottime + kTryAgain;
}

BootTime HistoryFeed::tick(Now now)
{
    if (m_owesHouse && now.boottime >= m_due) {
        showHouse(now);
        if (!m_owesHouse) { // which has what they came to
            m_lost += m_changes.size();
            m_lostEver += m_changes.size();
            m_changes.clear();
        }
    }
    if (!m_owesHouse && (!m_changes.empty() || m_lost > 0) && now.boottime >= m_due)
        handOver(now);
    return m_owesHouse || !m_changes.empty() || m_lost > 0 ? m_due : BootTime::max();
}

} // namespace atrium::store
