// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/alert.h>
#include <atrium/model/value.h>

namespace atrium::protocol {

[[nodiscard]] Value toValue(const Alert &alert);
/// InvalidInput: no id, an unknown kind, or a device that is none. What is not known is passed
/// over.
[[nodiscard]] Result<Alert> alertFromValue(const Value &value);

} // namespace atrium::protocol
