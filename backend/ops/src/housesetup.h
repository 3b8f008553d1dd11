// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/server.h>
#include <atrium/model/request.h>
#include <atrium/ops/hostoptions.h>
#include <atrium/store/config.h>

#include <vector>

namespace atrium::ops {

/// What the command line and atrium.toml say together.
struct HouseSetup
{
    QString dataFolder;
    QHostAddress address {QHostAddress::LocalHost};
    quint16 port = 8420;
    QStringList hosts {}; ///< The name that the address was given by.
    std::optional<api::TlsConfig> tls {};
    int historyMonths = 24;
    std::vector<PluginConfig> plugins {};
};

/// InvalidInput: every fault, a line each. NotFound: a file that was named is not there.
[[nodiscard]] Result<HouseSetup> readSetup(const HostOptions &options);

} // namespace atrium::ops
