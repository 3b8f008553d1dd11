// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

namespace atrium::mqtt {

/// Where the broker is and how to be let in.
struct BrokerSettings
{
    QString host;
    int port = 1883;
    bool isSecure = false; ///< TLS: mqtts://, port 8883, or any of the files below.
    QString user {};
    QString password {};
    QString clientId {}; ///< "": one is made and kept.
    QString caFile {}; ///< "": what the system trusts.
    QString certificateFile {};
    QString keyFile {};
};

/// The plugin's configuration, read.
struct Settings
{
    BrokerSettings broker;
    QString baseTopic = QStringLiteral("zigbee2mqtt");
    bool asksDevices = true;
};

/// Reads a configuration that fits the manifest's schema. @p broker is `host`, `host:port` or a URL
/// with mqtt://, mqtts://, tcp:// or ssl://; IPv6 addresses stand in brackets. InvalidInput with
/// the field's pointer.
[[nodiscard]] Result<Settings> readSettings(const Value &config);

} // namespace atrium::mqtt
