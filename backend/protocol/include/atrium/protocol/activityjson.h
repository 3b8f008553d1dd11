// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/activity.h>

namespace atrium::protocol {

/// An activity as the API's `activity.list` shows it; what is empty is left out.
[[nodiscard]] Value toValue(const Activity &activity);
/// InvalidInput: a field has not its form. Unknown fields are ignored: a newer hub may have more.
[[nodiscard]] Result<Activity> activityFromValue(const Value &value);

} // namespace atrium::protocol
