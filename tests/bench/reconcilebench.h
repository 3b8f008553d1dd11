// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace atrium::bench {

/// The hub alone, in a time of its own: wishes for @p devices behind a bridge that is dead, what
/// they cost while it is, how fast they go out when it is back, and how many passes of the
/// reconciler a second the processor makes.
[[nodiscard]] std::vector<Figure> measureReconcile(int devices);

} // namespace atrium::bench
