// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/protocol/methods.h>

namespace atrium::protocol {

/// What was measured.
[[nodiscard]] std::vector<Method> historyMethods();

} // namespace atrium::protocol
