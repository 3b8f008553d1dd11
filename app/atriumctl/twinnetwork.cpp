// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twinnetwork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

Result<std::unique_ptr<NetworkProxy>> makeTwinNetwork(const contracts::Manifest &manifest,
                                                      const PluginOrder &order, const Value &config,
                                                      NetworkProxy::Mode mode,
                                                      std::vector<Talk> recording)
{
    if (!manifest.permissions.contains(u"network"_s) || !order.permissions.contains(u"network"_s))
        return nullptr;
    std::vector<Endpoint> endpoints = endpointsIn(config);
    for (const QString &text : order.endpoints) {
        const auto endpoint = endpointFromText(text);
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        if (std::find(endpoints.begin(), endpoints.end(), *endpoint) == endpoints.end())
            endpoints.push_back(*endpoint);
    }
    auto room = NetworkRoom::make(std::move(endpoints));
    if (!room)
        return tl::unexpected(room.error());
    return std::make_unique<NetworkProxy>(std::move(*room), mode, std::move(recording));
}

} // namespace atrium::ctl
