// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace atrium::ctl {

/// The part of the command line that is about plugins, keys and secrets.
class PluginUsage
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    CLI::App *add(CLI::App &parent, const char *name, const char *description,
                  Invocation::Command command);
    void addLives(CLI::App &plugin);
    void addPackages(CLI::App &plugin);
    void addWorkshop(CLI::App &app, CLI::App &plugin);
    void addKeys(CLI::App &app);
    void addSecrets(CLI::App &app);
    void addInstance(CLI::App &command);
    void addPlugin(CLI::App &command);
    void addRun(CLI::App &command);

    std::optional<Invocation::Command> m_command;
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
    std::vector<std::string> m_endpoints;
    std::vector<std::string> m_steps;
    bool m_allowUnsigned = false;
    bool m_noStart = false;
};

} // namespace atrium::ctl
