// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace atrium::window {

/// What the hub says of itself as a reason or a hint, in its own English: what Atrium knows of it
/// in other languages. `%1` and `%2` stand for what is filled in.
[[nodiscard]] std::span<const char *const> hubSentences();

} // namespace atrium::window
