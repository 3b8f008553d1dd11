// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/change.h>

namespace atrium {

DeviceId deviceOf(const Change &change)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { each.run.device; })
                return each.run.device;
            else if constexpr (requires { each.device.id; })
                return each.device.id;
            else if constexpr (requires { each.device.text(); })
                return each.device;
            else
                return DeviceId();
        },
        change);
}

} // namespace atrium
