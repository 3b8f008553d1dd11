// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>

namespace atrium::hub {

/// Even what may not be late has that long to be sent.
inline constexpr std::chrono::seconds kLeastTime {10};

/// How late a wish for @p property of a device of @p kind may be sent. Never late: what opens,
/// locks, pours or howls, whatever its plugin says; a door that opens an hour after somebody asked
/// is a danger. A wish that has no time at all has 10 s to be sent.
[[nodiscard]] std::chrono::seconds latest(const Property &property, QStringView kind,
                                          std::optional<std::chrono::seconds> asked);
/// The same for an action: none is late of a device of such a kind, nor of one that locks.
[[nodiscard]] std::chrono::seconds latest(const Action &action, const Device &device);

} // namespace atrium::hub
