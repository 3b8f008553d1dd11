// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/protocol/methods.h>

namespace atrium::protocol {

/// The house's PIN and its screens.
[[nodiscard]] std::vector<Method> panelMethods();

} // namespace atrium::protocol
