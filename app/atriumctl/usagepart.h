// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace atrium::ctl {

/// What CLI11 read, in the locale's encoding.
[[nodiscard]] inline QString toText(const std::string &written)
{
    return QString::fromLocal8Bit(written.data(), static_cast<qsizetype>(written.size()));
}

/// What the parts of the command line have in common: commands, of which one was asked for.
class UsagePart
{
protected:
    CLI::App *add(CLI::App &parent, const char *name, const char *description,
                  Invocation::Command command)
    {
        CLI::App *added = parent.add_subcommand(name, description);
        added->callback([this, command] { m_command = command; });
        return added;
    }
    std::optional<Invocation::Command> m_command;
};

} // namespace atrium::ctl
