// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace atrium::ctl {

/// The part of the command line that is about wall panels: the PIN and the screens.
class PanelUsage
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    CLI::App *add(CLI::App &parent, const char *name, const char *description,
                  Invocation::Command command);

    std::optional<Invocation::Command> m_command;
    std::string m_name;
    std::vector<std::string> m_settings;
};

} // namespace atrium::ctl
