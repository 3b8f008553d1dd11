// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/runtime.h>

namespace atrium {

/// The plugins that are linked into this program, as the runtime starts them.
[[nodiscard]] runtime::ThreadPlugins threadPlugins();

} // namespace atrium
