// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitypage.h"

namespace atrium::window {

/// Says a line of the activity in the person's language. @p device null: it is gone.
[[nodiscard]] ActivityRow rowOf(const Activity &activity, const DeviceState *device,
                                const WindowTexts &texts, WallTime now);

} // namespace atrium::window
