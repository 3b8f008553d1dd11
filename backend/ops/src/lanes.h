// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/lane.h>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace atrium::ops {

/// A lane as it is now.
struct LaneMeter
{
    InstanceId instance;
    MailboxCounters counters {};
    std::size_t inFlight = 0; ///< Requests that the instance has not answered.
};

/// The hub's ends of the lanes from the plugins. They take turns: whoever has much to say keeps
/// nobody waiting longer than one turn each. On the hub's thread.
class Lanes
{
public:
    /// @p wake is called, on this thread, when something waits in a lane.
    explicit Lanes(std::function<void()> wake)
        : m_wake(std::move(wake))
    { }

    /// These are the lanes from now on.
    void set(const std::vector<runtime::SharedLane> &lanes);

    using Take = std::function<void(const InstanceId &, hub::FromPlugin)>;
    /// One turn: at most @p most messages of each lane, handed to @p take. Returns how many there
    /// were.
    std::size_t takeTurn(std::size_t most, const Take &take);
    /// Times that a plugin was held back, so far.
    [[nodiscard]] std::uint64_t refused() const;
    [[nodiscard]] std::vector<LaneMeter> meters() const;

private:
    struct End
    {
        runtime::SharedLane lane;
        std::unique_ptr<WakeUpNotifier> notifier;
    };

    std::function<void()> m_wake;
    std::map<InstanceId, End> m_ends;
};

} // namespace atrium::ops
