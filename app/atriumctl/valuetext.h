// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/devicestate.h>

namespace atrium::ctl {

/// A value as people read it: "on", "40 %", "21.4 °C", a choice's label; JSON where it is an object
/// or a list.
[[nodiscard]] QString valueText(const Value &value, const Property &property);

/// What a person wrote, as the schema wants it: on/off, true/false, yes/no; numbers; a choice by
/// its value or label; texts as they are; JSON for the rest. InvalidInput: what would be right.
[[nodiscard]] Result<Value> valueFromText(const QString &text, const DataSchema &schema);

/// One line on how a device is: its main values, or why there are none.
[[nodiscard]] QString summary(const DeviceState &state, WallTime now);

/// "14:02", or with the date where it is not today; "" for 0.
[[nodiscard]] QString timeText(WallTime time, WallTime now);

/// "90m", "24h", "7d", "4w": so long before @p now. "2026-11-20", "2026-11-20T18:00": in local
/// time. InvalidInput: what would be right.
[[nodiscard]] Result<WallTime> timeFromText(const QString &text, WallTime now);

/// "12 min"
[[nodiscard]] QString ageText(WallTime time, WallTime now);

} // namespace atrium::ctl
