// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagepart.h"

#include <vector>

namespace atrium::ctl {

/// The part of the command line that is about plugins, keys and secrets.
class PluginUsage : private UsagePart
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    using UsagePart::add;
    void addLives(CLI::App &plugin);
    void addPackages(CLI::App &plugin);
    void addWorkshop(CLI::App &app, CLI::App &plugin);
    void addKeys(CLI::App &app);
    void addSecrets(CLI::App &app);
    void addInstance(CLI::App &command);
    void addPlugin(CLI::App &command);
    void addRun(CLI::App &command);

    std::string m_text;
    std::string m_path;
    std::string m_key;
    std::string m_output;
    std::string m_instance;
    std::string m_plugin;
    std::string m_config;
    std::string m_name;
    std::string m_author;
    std::string m_language;
    std::string m_replay;
    std::vector<std::string> m_permissions;
    std::vector<std::string> m_limits;
    std::vector<std::string> m_endpoints;
    std::vector<std::string> m_steps;
    bool m_allowUnsigned = false;
    bool m_noStart = false;
};

} // namespace atrium::ctl
