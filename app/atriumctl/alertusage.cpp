// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertusage.h"

namespace atrium::ctl {

using Command = Invocation::Command;

void AlertUsage::add(CLI::App &app)
{
    CLI::App *alert = app.add_subcommand("alert", "What must reach people");
    alert->require_subcommand(1);
    add(*alert, "list", "Leaks, smoke, doorbells, failed wishes, flat batteries, …",
        Command::AlertList);
    add(*alert, "seen", "Somebody has seen it: not told again", Command::AlertSeen)
        ->add_option("ID", m_alert, "See: atriumctl alert list")
        ->required();
    CLI::App *silence = add(*alert, "silence", "Not told again for a while", Command::AlertSilence);
    silence->add_option("ID", m_alert, "See: atriumctl alert list")->required();
    silence->add_option("--for", m_minutes, "Minutes, 60 if left out")->check(CLI::Range(1, 1440));
}

void AlertUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.text = toText(m_alert);
    invocation.count = m_minutes;
}

} // namespace atrium::ctl
