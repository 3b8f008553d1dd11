// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxplan.h"
#include "supervisor.h"

namespace atrium::runtime {

/// Makes the host of an instance, with what it needs around it: state folder, environment,
/// secrets.
class HostMaker
{
public:
    HostMaker(const SupervisorSetup &setup, const PluginConfig &config, const Package &package,
              const contracts::PluginLimits &limits, Reaper &reaper)
        : m_setup(setup)
        , m_config(config)
        , m_package(package)
        , m_limits(limits)
        , m_reaper(reaper)
    { }

    using Made = MadeHost;

    /// Busy: nothing left to start it with; later it may work. Any other error needs a person.
    [[nodiscard]] Result<Made> make(const QString &isolation, HostListener &listener) const;

    /// What its plugin is configured with: secrets as they are, files as it may read them. Errors
    /// name the field.
    [[nodiscard]] Result<Value> configuration(const QString &isolation) const;

    /// Whether an instance's isolation is the address of a PluginBridge.
    [[nodiscard]] static bool isRemote(const QString &isolation);

private:
    [[nodiscard]] QString statePath() const;
    [[nodiscard]] Result<QString> stateFolder() const;
    [[nodiscard]] Result<Made> thread(HostListener &listener) const;
    [[nodiscard]] Result<Made> remote(HostListener &listener) const;
    [[nodiscard]] Result<Made> process(const QString &stateFolder, HostListener &listener) const;
    [[nodiscard]] Result<SandboxNeeds> needs(const QString &stateFolder) const;
    [[nodiscard]] Result<ChildCommand> command(const SandboxPlan &plan,
                                               const QString &stateFolder) const;
    [[nodiscard]] std::vector<QByteArray> environment(const SandboxPlan &plan,
                                                      const QString &stateFolder) const;

    const SupervisorSetup &m_setup;
    const PluginConfig &m_config;
    const Package &m_package;
    const contracts::PluginLimits &m_limits;
    Reaper &m_reaper;
};

} // namespace atrium::runtime
