// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelusage.h"

namespace atrium::ctl {

using Command = Invocation::Command;

void PanelUsage::add(CLI::App &app)
{
    CLI::App *pin = app.add_subcommand("pin", "The PIN of wall panels and of what must be sure");
    pin->require_subcommand(1);
    add(*pin, "status", "Whether there is one", Command::PinStatus);
    add(*pin, "set", "Set it; it is asked for, or read from standard input", Command::PinSet);
    add(*pin, "remove", "Take it away; what needs one is refused then", Command::PinRemove);
    CLI::App *screen = app.add_subcommand("screen", "How wall panels are to be");
    screen->require_subcommand(1);
    add(*screen, "list", "What is said of each", Command::ScreenList);
    CLI::App *set = add(*screen, "set", "Say how one is to be", Command::ScreenSet);
    set->add_option("NAME", m_name, "As in: atrium --kiosk --screen NAME")->required();
    set->add_option("SETTING", m_settings,
                    "KEY=VALUE: title, area, dayBrightness, nightBrightness, scale, idle, home, "
                    "night, latitude, longitude, outside, presence")
        ->required();
    add(*screen, "remove", "Back to the defaults", Command::ScreenRemove)
        ->add_option("NAME", m_name, "As listed")
        ->required();
}

void PanelUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.text = toText(m_name);
    for (const std::string &each : m_settings)
        invocation.devices.append(toText(each));
}

} // namespace atrium::ctl
