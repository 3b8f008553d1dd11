// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meters.h"

#include <atrium/hub/hub.h>
#include <atrium/ops/health.h>

namespace atrium::ops {

/// How the devices of the house are, in one look at the model. Pure.
struct HouseSight
{
    std::array<std::size_t, 3> availability {}; ///< Devices by Availability.
    std::array<std::size_t, Meters::kFates> heldWishes {}; ///< By WishStatus.
    std::vector<OfflineDevices> offline {}; ///< By instance.
    std::vector<FailingWishes> failing {}; ///< By instance.
};

[[nodiscard]] HouseSight lookAt(const hub::Hub &hub);

} // namespace atrium::ops
