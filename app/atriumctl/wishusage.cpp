// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishusage.h"

namespace atrium::ctl {

using Command = Invocation::Command;

void WishUsage::add(CLI::App &app)
{
    CLI::App *wish = app.add_subcommand("wish", "What was asked of properties");
    wish->require_subcommand(1);
    add(*wish, "list", "Wishes that are open, failed, assumed or enforced", Command::WishList);
    add(*wish, "cancel", "Take back a wish that is open", Command::WishCancel)
        ->add_option("NUMBER", m_number, "See: atriumctl wish list")
        ->required();
    CLI::App *action = app.add_subcommand("action", "Actions that were asked for");
    action->require_subcommand(1);
    add(*action, "list", "Actions that are open, or of unknown fate", Command::ActionList);
    add(*action, "cancel", "Take back an action, or lay aside one of unknown fate",
        Command::ActionCancel)
        ->add_option("NUMBER", m_number, "See: atriumctl action list")
        ->required();
    CLI::App *scene = app.add_subcommand("scene", "What several devices are to be at once");
    scene->require_subcommand(1);
    add(*scene, "list", "The scenes of the house", Command::SceneList);
    CLI::App *set = add(*scene, "set", "Make a scene, or change one", Command::SceneSet);
    set->add_option("ID", m_id, "a-z 0-9 -")->required();
    set->add_option("TITLE", m_title, "What people call it")->required();
    set->add_option("WISHES", m_wishes, "JSON: [{\"device\": ID, \"values\": {PROPERTY: VALUE}}]")
        ->required();
    CLI::App *activate
        = add(*scene, "activate", "Wish what the scene says", Command::SceneActivate);
    activate->add_option("ID", m_id, "See: atriumctl scene list")->required();
    activate->add_flag("--wait", m_waits, "Until each device has obeyed or failed");
    add(*scene, "remove", "Forget a scene", Command::SceneRemove)
        ->add_option("ID", m_id, "See: atriumctl scene list")
        ->required();
}

void WishUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.count = m_number;
    invocation.text = toText(m_id);
    invocation.wish.title = toText(m_title);
    invocation.wish.wishes = toText(m_wishes);
    invocation.wait = m_waits;
}

} // namespace atrium::ctl
