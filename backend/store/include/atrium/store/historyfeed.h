// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/store/historymessages.h>

#include <functional>

namespace atrium::store {

/// The hub's end of the history: gathers what passes for a quarter of a second and hands it over.
/// Changes are shared, not copied, and judged on the other side, so that a flood costs the hub
/// nothing. What finds no room is lost and counted, and the house as it is follows as soon as there
/// is room.
class HistoryFeed
{
public:
    static constexpr std::size_t kMost = 1'024; ///< Changes of a message.

    /// @p mailbox outlives it. @p house gives the devices as they are.
    HistoryFeed(Mailbox<HistoryInput> &mailbox, std::function<std::vector<DeviceState>()> house)
        : m_mailbox(mailbox)
        , m_house(std::move(house))
    { }

    /// From here on everything is handed over.
    void begin(Now now);
    void changed(Now now, const ChangeSet &set);
    /// Hands over what is due; returns when it next wants to be called.
    BootTime tick(Now now);
    /// All that waits; before an orderly end.
    void handOver(Now now);
    [[nodiscard]] std::uint64_t lost() const { return m_lostEver; }

private:
    void showHouse(Now now);

    Mailbox<HistoryInput> &m_mailbox;
    std::function<std::vector<DeviceState>()> m_house;
    std::vector<SharedChange> m_changes;
    BootTime m_due {0};
    std::uint64_t m_lost = 0; // that were not told
    std::uint64_t m_lostEver = 0;
    WallTime m_lostSince {0};
    bool m_hasBegun = false;
    bool m_owesHouse = false;
};

} // namespace atrium::store
