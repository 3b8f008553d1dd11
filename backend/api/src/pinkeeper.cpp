// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinkeeper.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/ownviews.h>
#include <atrium/model/json.h>

namespace atrium::api {

const dsl::PinDemands &PinKeeper::of(const DeviceState &device)
{
    QByteArray patch;
    if (!device.owner.patch.isNothing())
        appendJson(patch, device.owner.patch);
    auto key = std::tuple(device.device.model.digest, device.device.kind, std::move(patch));
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    if (m_known.size() >= kMost)
        m_known.clear(); // gathered again as they are asked for
    dsl::PinDemands demands;
    dsl::gatherPinDemands(dsl::viewsOf(device.device), demands);
    if (!device.owner.patch.isNothing())
        dsl::gatherPinDemands(dsl::patchedViews(device.device, device.owner.patch).views, demands);
    return m_known.emplace(std::move(key), std::move(demands)).first->second;
}

} // namespace atrium::api
