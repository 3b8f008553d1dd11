// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/hub/ports.h>

#include <atomic>
#include <cstdint>
#include <memory>

namespace atrium::runtime {

/// What one instance says to the hub. One for each, so that a flood fills only its own: when it is
/// full, the worker stops reading and the kernel holds the plugin back.
struct Lane
{
    explicit Lane(InstanceId id)
        : instance(std::move(id))
    { }

    const InstanceId instance;
    /// The hub's thread takes from it, a worker posts.
    Mailbox<hub::FromPlugin> messages {256};
    /// Whether the instance takes requests now. Written by the worker.
    std::atomic<bool> isUp {false};
    /// Whether it can give up an action. Written by the worker.
    std::atomic<bool> takesCancel {false};
    /// Requests that were accepted and not answered yet.
    std::atomic<int> inFlight {0};
    /// The most that may be. Written by the worker.
    std::atomic<int> mostInFlight {256};
    /// Requests that were refused because of it.
    std::atomic<std::uint64_t> busy {0};
};

using SharedLane
    = std::shared_ptr<Lane>; // the hub's thread and a worker use it; either may end first

} // namespace atrium::runtime
