// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errands.h"

#include <atrium/hub/hub.h>
#include <atrium/runtime/runtime.h>

#include <map>

namespace atrium::ops {

/// Brings secrets to their encrypted store: those that clients set, and those that stand in the
/// configuration of a plugin, where a reference takes their place. Lives on the hub's thread.
class SecretDesk
{
public:
    struct Ports
    {
        hub::Hub &hub;
        runtime::Runtime &runtime;
        Errands &errands;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void()> endPass;
    };

    SecretDesk(QString dataFolder, Ports ports);

    /// secrets.list, secrets.set, secrets.remove.
    void errand(const QString &method, const Value &params, hub::Ticket ticket);
    /// Hub::setPlugin(), with what its package calls secrets put into the store first.
    [[nodiscard]] Result<> configure(Now now, const PluginConfig &config, hub::Ticket ticket);
    /// Has the secrets that stand in clear in @p configs sealed; @p then gets the configurations
    /// with references in their place, or as they were where that failed. False: there are none,
    /// and nothing is called.
    [[nodiscard]] bool sealAll(const std::vector<PluginConfig> &configs,
                               std::function<void(std::vector<PluginConfig>)> then);
    /// Forgets the secrets of an instance's own.
    void forget(const InstanceId &instance);

private:
    using Texts = std::map<QString, QString>;

    [[nodiscard]] PluginConfig referring(const PluginConfig &config, Texts &texts) const;
    void restartUsersOf(const QString &name);

    const QString m_dataFolder;
    Ports m_ports;
};

} // namespace atrium::ops
