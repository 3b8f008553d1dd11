// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/dataschema.h>
#include <atrium/model/device.h>

namespace atrium::hub {

/// Whether a device that reports @p reported has obeyed a wish for @p desired: equal, or as near as
/// its property's resolution (half a step, else half a percent of the range). Of an object, only
/// the wished fields count.
[[nodiscard]] bool isObeyed(const DataSchema &schema, const Value &desired, const Value &reported);

/// Whether it takes its time to get where it was told: covers and locks.
[[nodiscard]] bool travels(const Property &property);

/// How long a device may take until it reports what it was told: covers and locks travel, others
/// answer.
[[nodiscard]] std::chrono::seconds settleTime(const Property &property);

} // namespace atrium::hub
