// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

namespace atrium::wire {

/// The number that stands for an error's code in JSON-RPC.
[[nodiscard]] int numberOf(Error::Code code);
/// Any number that is not in the table means Internal.
[[nodiscard]] Error::Code codeOf(qint64 number);

} // namespace atrium::wire
