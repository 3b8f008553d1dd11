// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <sys/types.h>

namespace atrium::runtime {

/// The users that a hub which is root gives its plugins: Debian keeps these numbers free.
inline constexpr uid_t kFirstPluginUser = 58'000;
inline constexpr uid_t kPluginUsers = 1'000;

/// For a hub that is root: gives the state folder @p folder in @p root to a user that owns no other
/// folder there, and lets that user through to it. The user stays the same as long as the folder
/// does. Any thread or process. Busy: none is free. Refused: it cannot be given away.
[[nodiscard]] Result<uid_t> ownerOfState(const QString &root, const QString &folder);

} // namespace atrium::runtime
