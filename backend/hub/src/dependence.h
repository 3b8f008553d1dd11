// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/devicestate.h>

namespace atrium::hub {

/// Whether a newer wish for @p newer makes an older one of the same device for @p older pointless:
/// both cannot hold. Brightness turns a lamp on; off undoes brightness; a lamp shows a colour or a
/// white; a cover goes by position or by state; a lock by one of its two names.
[[nodiscard]] bool undoes(const Property &newer, const Value &newerValue, const Property &older,
                          const Value &olderValue);

/// Whether the device has obeyed a wish by another of its properties: no brightness is off.
[[nodiscard]] bool isObeyedByOther(const DeviceState &state, const Property &property,
                                   const Value &desired);

} // namespace atrium::hub
