// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/pindemands.h>
#include <atrium/model/devicestate.h>

#include <map>
#include <tuple>

namespace atrium::api {

/// Knows what faces demand the PIN for, also where the owner's patch took a question away: a panel
/// on the wall is asked by the hub, not only by its own window. Kept for each make of devices.
class PinKeeper
{
public:
    [[nodiscard]] const dsl::PinDemands &of(const DeviceState &device);

private:
    static constexpr std::size_t kMost = 1024;

    std::map<std::tuple<QByteArray, QString, QByteArray>, dsl::PinDemands> m_known;
};

} // namespace atrium::api
