// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace atrium::runtime {

/// Where the guard finds its end of the leash.
inline constexpr int kLeash = 3;

/// The life of the process between the hub and a plugin that no namespace holds: whatever the
/// plugin starts becomes its child when its own parent ends, in whichever session. It waits until
/// the plugin ends or @p leash hangs up, as the hub has ended or lets go; then it kills all that is
/// left and exits: with the plugin's status, or 128 and the signal that ended it.
/// Only what is safe in a signal handler. REQUIRES: every signal is blocked, the
/// caller is a subreaper, and @p plugin its child.
[[noreturn]] void guardPlugin(int leash, pid_t plugin);

} // namespace atrium::runtime
