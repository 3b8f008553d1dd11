// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "networkproxy.h"

#include <atrium/contracts/manifest.h>

namespace atrium::ctl {

/// The network that a plugin is tried out in: where its configuration and the order say that it
/// connects to, and nothing else. Nothing where it asks for no network, or is granted none.
/// InvalidInput: an endpoint. Unsupported: this machine cannot hold it off the real network.
[[nodiscard]] Result<std::unique_ptr<NetworkProxy>>
makeTwinNetwork(const contracts::Manifest &manifest, const PluginOrder &order, const Value &config,
                NetworkProxy::Mode mode, std::vector<Talk> recording = {});

} // namespace atrium::ctl
