// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace atrium::dsl {

/// The names of all icons, sorted; made at configure time from resources/icons.
[[nodiscard]] std::span<const std::string_view> iconNames();

} // namespace atrium::dsl
