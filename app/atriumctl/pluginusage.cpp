// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginusage.h"

namespace atrium::ctl {

namespace {

using Command = Invocation::Command;

QStringList toTexts(const std::vector<std::string> &written)
{
    QStringList texts;
    for (const std::string &each : written)
        texts.append(toText(each));
    return texts;
}

} // namespace

void PluginUsage::add(CLI::App &app)
{
    CLI::App *plugin = app.add_subcommand("plugin", "Plugins");
    plugin->require_subcommand(1);
    addLives(*plugin);
    addPackages(*plugin);
    addWorkshop(app, *plugin);
    addKeys(app);
    addSecrets(app);
}

void PluginUsage::addInstance(CLI::App &command)
{
    command.add_option("INSTANCE", m_text, "Its name, see: atriumctl plugin list")->required();
}

void PluginUsage::addPlugin(CLI::App &command)
{
    command.add_option("PLUGIN", m_text, "Its id, see: atriumctl plugin packages")->required();
}

void PluginUsage::addLives(CLI::App &plugin)
{
    add(plugin, "list", "The plugin instances and how they fare", Command::PluginList);
    addInstance(*add(plugin, "show", "One instance in full", Command::PluginShow));
    addInstance(*add(plugin, "enable", "Start an instance", Command::PluginEnable));
    addInstance(*add(plugin, "disable", "Stop an instance for good", Command::PluginDisable));
    addInstance(*add(plugin, "release", "Let an instance out of quarantine, or start it anew",
                     Command::PluginRelease));
    CLI::App *limit
        = add(plugin, "limit", "What an instance may use; let it have less", Command::PluginLimit);
    addInstance(*limit);
    limit
        ->add_option("LIMIT", m_limits,
                     "e.g. memoryMegabytes=64; none: shows them; NAME= takes yours back")
        ->type_name("NAME=VALUE");
    CLI::App *configure
        = add(plugin, "configure", "Add an instance, or change one", Command::PluginConfigure);
    addInstance(*configure);
    configure->add_option("--plugin", m_plugin, "Whose instance it is; its own name if left out")
        ->type_name("PLUGIN");
    configure->add_option("--config", m_config, "Its configuration, as JSON; - reads it")
        ->type_name("JSON");
}

void PluginUsage::addPackages(CLI::App &plugin)
{
    add(plugin, "packages", "The installed packages", Command::PluginPackages);
    CLI::App *install
        = add(plugin, "install", "Install a package and start it", Command::PluginInstall);
    CLI::App *upgrade
        = add(plugin, "upgrade", "Upgrade to a package; taken back if it does not run",
              Command::PluginUpgrade);
    for (CLI::App *command : {install, upgrade}) {
        command->add_option("FILE", m_path, "An .atrium archive")->required();
        command->add_option("--grant", m_permissions, "What it may, e.g. network,serial")
            ->delimiter(',')
            ->type_name("PERMISSION,...");
        command->add_flag("--allow-unsigned", m_allowUnsigned,
                          "Take it though no trusted key signed it; this is recorded");
    }
    install->add_option("--instance", m_instance, "The name of the instance; its id if left out")
        ->type_name("NAME");
    install->add_option("--config", m_config, "The configuration of the instance; - reads it")
        ->type_name("JSON");
    install->add_flag("--no-start", m_noStart, "Make no instance");
    for (auto [name, description, command] :
         {std::tuple {"grant", "Allow a package more", Command::PluginGrant},
          std::tuple {"revoke", "Allow a package less", Command::PluginRevoke}}) {
        CLI::App *change = add(plugin, name, description, command);
        addPlugin(*change);
        change->add_option("PERMISSION", m_permissions, "network, serial, bluetooth or files")
            ->required();
    }
    addPlugin(*add(plugin, "rollback", "Go back to the version before", Command::PluginRollback));
    addPlugin(*add(plugin, "remove", "Remove a package with its instances and their devices",
                   Command::PluginRemove));
}

void PluginUsage::addRun(CLI::App &command)
{
    command.add_option("FOLDER", m_path, "The plugin's folder")->required();
    command.add_option("--config", m_config, "The configuration to run it with")->type_name("JSON");
    command.add_option("--grant", m_permissions, "What it may; nothing if left out")
        ->delimiter(',')
        ->type_name("PERMISSION,...");
    command
        .add_option("--endpoint", m_endpoints,
                    "Where it may connect to, beside what its configuration names")
        ->type_name("HOST:PORT");
}

void PluginUsage::addWorkshop(CLI::App &app, CLI::App &plugin)
{
    CLI::App *make = add(plugin, "new", "Begin a plugin from a template", Command::PluginNew);
    make->add_option("NAME", m_text, "Its title; the id is made of it")->required();
    make->add_option("--language", m_language, "cpp, python or javascript")
        ->required()
        ->check(CLI::IsMember({"cpp", "python", "javascript"}));
    make->add_option("--author", m_author, "Who holds the copyright");
    make->add_option("--in", m_output, "The folder to make it in")->type_name("DIR");
    CLI::App *validate
        = add(plugin, "validate", "Check a plugin without running it", Command::PluginValidate);
    validate->add_option("FOLDER", m_path, "The plugin's folder")->required();
    CLI::App *test = add(plugin, "test", "Drive a plugin through its whole life, in the sandbox",
                         Command::PluginTest);
    addRun(*test);
    test->add_option("--junit", m_output, "Write the results for a build server too")
        ->type_name("FILE");
    test->add_option("--only", m_steps, "Words of the cases to try, beside the first two")
        ->type_name("WORDS");
    CLI::App *pack = add(plugin, "pack", "Make an archive of a plugin", Command::PluginPack);
    pack->add_option("FOLDER", m_path, "The plugin's folder")->required();
    pack->add_option("--key", m_key, "Sign it with this key")->type_name("FILE");
    pack->add_option("--out", m_output, "The archive; ID-VERSION.atrium if left out")
        ->type_name("FILE");
    CLI::App *sandbox
        = add(app, "sandbox", "Try a plugin out; without --record nothing real is touched",
              Command::Sandbox);
    addRun(*sandbox);
    sandbox
        ->add_option("--do", m_steps,
                     "set DEVICE PROPERTY VALUE | invoke DEVICE ACTION [INPUT] | expect DEVICE "
                     "PROPERTY VALUE; may be repeated, none: read from standard input")
        ->type_name("STEP");
    sandbox
        ->add_option("--record", m_output,
                     "Let it talk to its endpoints, and write down all that was said")
        ->type_name("FILE");
    sandbox
        ->add_option("--replay", m_replay,
                     "Do what a recording did, with its endpoints as they were then, and compare")
        ->type_name("FILE");
}

void PluginUsage::addKeys(CLI::App &app)
{
    CLI::App *key = app.add_subcommand("key", "Keys that packages are signed with");
    key->require_subcommand(1);
    add(*key, "new", "Make a key to sign with", Command::KeyNew)
        ->add_option("FILE", m_path, "Where to keep it; the public part goes to FILE.pub")
        ->required();
    CLI::App *trust = add(*key, "trust", "Trust what a key signs", Command::KeyTrust);
    trust->add_option("KEY", m_text, "atrium-key:..., or the file that holds it")->required();
    trust->add_option("--name", m_name, "Whose it is");
    add(*key, "list", "The keys that are trusted", Command::KeyList);
    add(*key, "distrust", "Trust a key no longer", Command::KeyDistrust)
        ->add_option("ID", m_text, "As listed")
        ->required();
}

void PluginUsage::addSecrets(CLI::App &app)
{
    CLI::App *secret = app.add_subcommand("secret", "Passwords that configurations name");
    secret->require_subcommand(1);
    add(*secret, "set", "Keep a secret; it is asked for, or read from standard input",
        Command::SecretSet)
        ->add_option("NAME", m_text, "Configurations say secret:NAME")
        ->required();
    add(*secret, "list", "Their names", Command::SecretList);
    add(*secret, "remove", "Forget a secret", Command::SecretRemove)
        ->add_option("NAME", m_text, "As listed")
        ->required();
}

void PluginUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.text = toText(m_text);
    invocation.order = {.path = toText(m_path),
                        .key = toText(m_key),
                        .output = toText(m_output),
                        .instance = toText(m_instance),
                        .plugin = toText(m_plugin),
                        .config = toText(m_config),
                        .name = toText(m_name),
                        .author = toText(m_author),
                        .language = toText(m_language),
                        .permissions = toTexts(m_permissions),
                        .limits = toTexts(m_limits),
                        .steps = toTexts(m_steps),
                        .replay = toText(m_replay),
                        .endpoints = toTexts(m_endpoints),
                        .allowUnsigned = m_allowUnsigned,
                        .noStart = m_noStart};
}

} // namespace atrium::ctl
