// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace atrium::window {

/// What properties, actions and choices are commonly called, in English: the part of the devices'
/// own words that Atrium knows in other languages. `{}` stands for what is filled in.
[[nodiscard]] std::span<const char *const> commonNames();

} // namespace atrium::window
