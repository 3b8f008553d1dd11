// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace atrium::runtime {

/// The guard's program, made at build time from guard/main.cpp.
[[nodiscard]] std::span<const unsigned char> guardImage();

} // namespace atrium::runtime
