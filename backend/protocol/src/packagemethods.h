// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/protocol/methods.h>

namespace atrium::protocol {

/// Packages of plugins, the keys that they are signed with, and the lives of instances.
[[nodiscard]] std::vector<Method> packageMethods();
[[nodiscard]] std::vector<Method> secretMethods();
/// Wishes for many devices at once, groups and scenes.
[[nodiscard]] std::vector<Method> sceneMethods();

} // namespace atrium::protocol
