// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/wire/messages.h>

#include <atomic>
#include <functional>
#include <memory>

namespace atrium::wire {

/// The protocol between the hub and a plugin in a thread: the same messages, as values. Shared by
/// both, as either may end first.
struct ThreadLanes
{
    Mailbox<ToPlugin> toPlugin {512};
    Mailbox<FromPlugin> fromPlugin {64};
    /// CutOff is set by the hub, with a signal on toPlugin.messageWakeUp(): nobody listens any
    /// more; return. Ended is set when the thread's body has returned, with a signal on
    /// fromPlugin.messageWakeUp().
    enum class Life { Running, CutOff, Ended };
    std::atomic<Life> life {Life::Running};
};

/// What runs in the thread: one plugin's event loop, until Shutdown is answered or it is cut off.
/// Everything that the plugin made is gone when it returns.
using ThreadBody = std::function<void(const std::shared_ptr<ThreadLanes> &)>;

} // namespace atrium::wire
