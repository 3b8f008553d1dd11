// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descriptor.h"
#include "sandboxplan.h"

#include <atrium/base/result.h>

namespace atrium::runtime {

/// The version of Landlock that the kernel has; 0 where it has none, or it is switched off.
[[nodiscard]] int landlockVersion();

/// Rules that a child gives itself up to by restrictByLandlock(). Paths that do not exist are left
/// out. Without @p hasNetwork it can make no TCP connection. Busy: no descriptor left.
[[nodiscard]] Result<Descriptor> makeLandlock(const std::vector<FolderRule> &rules, bool hasNetwork,
                                              int version);

/// For a child between fork and exec: safe in a signal handler. Needs no_new_privs.
[[nodiscard]] bool restrictByLandlock(int rules);

} // namespace atrium::runtime
