// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/ops/house.h>

namespace atrium {

/// Asks the plugins that are linked into this program what their devices were.
[[nodiscard]] ops::PastOfPlugin pastOfPlugins();

} // namespace atrium
