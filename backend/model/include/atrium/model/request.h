// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace atrium {

/// Numbers what the hub asks of one plugin instance; answers name it.
enum class RequestId : std::uint64_t {};

/// The hub asks a plugin to set properties of one device (W3C WoT writemultipleproperties).
struct WriteRequest
{
    RequestId id {0};
    DeviceId device;
    std::vector<std::pair<PropertyName, Value>> values;
    WallTime expiry {0}; ///< Not to be sent to the device after it.

    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};

/// The hub asks a plugin to run an action (W3C WoT invokeaction).
struct InvokeRequest
{
    RequestId id {0};
    DeviceId device;
    ActionName action;
    Value input {};
    WallTime expiry {0};

    friend bool operator==(const InvokeRequest &, const InvokeRequest &) = default;
};

/// What is configured for one plugin instance.
struct PluginConfig
{
    InstanceId instance;
    PluginId plugin;
    bool enabled = true;
    QString isolation {}; ///< "thread", "process", a ws:// address, or "": as the package says.
    Value config {}; ///< For the plugin; checked by its own schema. Secrets stand as "secret:NAME".
    /// The owner's own limits, by the names of a manifest's `limits`; they only tighten those.
    Value limits {};
    /// What the owner granted of the permissions that the package asks for; nothing where nobody
    /// was asked: then all of them are, as for what ships with Atrium.
    std::optional<QStringList> granted {};
    bool fromFile = false; ///< Stands in atrium.toml: shown, not changed by the hub.

    friend bool operator==(const PluginConfig &, const PluginConfig &) = default;
};

} // namespace atrium
