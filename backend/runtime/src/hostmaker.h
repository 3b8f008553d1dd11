// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor.h"

namespace atrium::runtime {

/// Makes the host of an instance, with what it needs around it: state folder, environment,
/// secrets.
class HostMaker
{
public:
    HostMaker(const SupervisorSetup &setup, const PluginConfig &config, const Package &package,
              Reaper &reaper)
        : m_setup(setup)
        , m_config(config)
        , m_package(package)
        , m_reaper(reaper)
    { }

    struct Made
    {
        std::unique_ptr<Host> host;
        wire::Initialise initialise; ///< Its first call: holds secrets.
    };

    /// Busy: nothing left to start it with; later it may work. Any other error needs a person.
    [[nodiscard]] Result<Made> make(bool asThread, HostListener &listener) const;

private:
    [[nodiscard]] Result<QString> stateFolder() const;
    [[nodiscard]] Result<std::unique_ptr<Host>> thread(HostListener &listener) const;
    [[nodiscard]] Result<std::unique_ptr<Host>> process(const QString &stateFolder,
                                                        HostListener &listener) const;
    [[nodiscard]] std::vector<QByteArray> environment(const QString &stateFolder) const;

    const SupervisorSetup &m_setup;
    const PluginConfig &m_config;
    const Package &m_package;
    Reaper &m_reaper;
};

} // namespace atrium::runtime
