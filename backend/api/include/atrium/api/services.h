// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/hub/ports.h>
#include <atrium/model/request.h>
#include <atrium/model/value.h>

#include <QString>

#include <functional>

namespace atrium::api {

/// What the API shows that is not the hub's. Each is called on the hub's thread and returns at
/// once; what is not given answers `unsupported`.
struct Services
{
    QString version {};
    QString epoch {}; ///< Names this run of the hub; revisions of another cannot be compared.
    WallTime startedAt {0};
    std::function<Value()> databaseStatus {}; ///< An object.
    std::function<Value()> health {}; ///< {status, checks: […]}, see methods_data.cpp.
    std::function<Value()> catalogue {}; ///< A list of packages with their configuration schemas.
    /// Whether the plugin is installed and the configuration fits its schema; pointers from
    /// "/config".
    std::function<Result<>(const PluginConfig &)> checkPlugin {};
    /// The configuration to show, without secrets.
    std::function<PluginConfig(const PluginConfig &)> shownConfig {};
    /// Takes a checked configuration: like Hub::setPlugin(), but its secrets go to their own store
    /// first.
    std::function<Result<>(Now, const PluginConfig &, hub::Ticket)> configurePlugin {};
    /// An instance was removed: forget what else is kept of it.
    std::function<void(const InstanceId &)> pluginRemoved {};
    /// Does a method that is the house's own (packages, keys, secrets); Gateway::answered()
    /// follows, now or later.
    std::function<void(Now, const QString &method, const Value &params, hub::Ticket)> errand {};
    /// Whether a pass of pin.check may be used for this call; it is used up. Refused otherwise.
    std::function<Result<>(Now, const QString &pass)> redeem {};
    /// A call that changes the house took effect; wishes and actions are not told of here.
    std::function<void(const QString &actor, const QString &method, const Value &params)> noted {};
};

} // namespace atrium::api
