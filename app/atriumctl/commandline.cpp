// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertusage.h"
#include "faultusage.h"
#include "historyusage.h"
#include "panelusage.h"
#include "pluginusage.h"
#include "wishusage.h"

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

/// CLI11 fills standard strings; they become ours at the end.
struct Written
{
    std::string data;
    std::string url;
    std::string tokenFile;
    std::string certificates;
    std::string device;
    std::string affordance;
    std::string text;
    std::string reason;
    std::optional<int> late;
    std::vector<std::string> devices;
    double timeout = 10.0;
    std::string area;
    std::string actor;
    std::string kind;
    std::string outcome;
};

// CLI11 takes "-5" for an option. A number goes through it behind this mark.
constexpr char kNumberMark = '\1';

std::string marked(const std::string &argument)
{
    const bool isNumber = argument.size() > 1 && argument[0] == '-'
        && (argument[1] == '.' || (argument[1] >= '0' && argument[1] <= '9'));
    return isNumber ? kNumberMark + argument : argument;
}

QString toText(const std::string &written)
{
    const std::string text
        = !written.empty() && written[0] == kNumberMark ? written.substr(1) : written;
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

class CommandLine
{
public:
    CommandLine()
    {
        m_app.name("atriumctl");
        m_app.footer("Exit status: 0 done, 1 failed, 2 bad usage, 3 no hub, 4 refused.");
        m_app.set_version_flag("--version", std::string(ATRIUM_VERSION));
        m_app.require_subcommand(1);
        m_app.fallthrough(); // --json and the like may stand behind the command
        m_app.add_option("--data", m_written.data, "The hub's data folder")->type_name("DIR");
        m_app.add_option("--hub", m_written.url, "The hub's address, e.g. http://127.0.0.1:8420")
            ->type_name("URL");
        m_app.add_option("--token-file", m_written.tokenFile, "The file with the hub's token")
            ->type_name("FILE");
        m_app.add_option("--ca", m_written.certificates, "Trust this certificate (PEM) of a hub")
            ->type_name("FILE");
        m_app.add_flag("--json", m_invocation.json, "Print JSON");
        addHouse();
        addValues();
        m_plugins.add(m_app);
        m_alerts.add(m_app);
        m_wishes.add(m_app);
        m_panels.add(m_app);
        m_faults.add(m_app);
        m_history.add(m_app);
        addRest();
    }

    std::optional<Invocation> read(int argc, char **argv, ExitStatus &status)
    {
        try {
            std::vector<std::string> arguments; // CLI11 wants the last first
            for (int i = argc - 1; i > 0; --i)
                arguments.push_back(marked(argv[i]));
            m_app.parse(std::move(arguments));
        } catch (const CLI::ParseError &error) {
            status = m_app.exit(error) == 0 ? ExitStatus::Done : ExitStatus::BadUsage;
            return std::nullopt;
        }
        m_invocation.hub = {.data = toText(m_written.data),
                            .url = toText(m_written.url),
                            .tokenFile = toText(m_written.tokenFile),
                            .certificates = toText(m_written.certificates)};
        m_invocation.device = toText(m_written.device);
        m_invocation.affordance = toText(m_written.affordance);
        m_invocation.text = toText(m_written.text);
        for (const std::string &device : m_written.devices)
            m_invocation.devices.append(toText(device));
        m_plugins.take(m_invocation);
        m_invocation.activity.area = toText(m_written.area);
        m_invocation.activity.actor = toText(m_written.actor);
        m_invocation.activity.kind = toText(m_written.kind);
        m_invocation.activity.outcome = toText(m_written.outcome);
        m_alerts.take(m_invocation);
        m_wishes.take(m_invocation);
        m_panels.take(m_invocation);
        m_faults.take(m_invocation);
        m_history.take(m_invocation);
        m_invocation.wish.reason = toText(m_written.reason);
        if (m_written.late)
            m_invocation.wish.lateOk = std::chrono::seconds(*m_written.late);
        m_invocation.timeout
            = std::chrono::milliseconds(static_cast<std::int64_t>(m_written.timeout * 1000.0));
        return m_invocation;
    }

private:
    CLI::App *add(CLI::App &parent, const char *name, const char *description,
                  Invocation::Command command)
    {
        CLI::App *added = parent.add_subcommand(name, description);
        added->callback([this, command] { m_invocation.command = command; });
        return added;
    }

    void addHouse()
    {
        add(m_app, "status", "The house in a sentence, and the hub", Invocation::Command::Status);
        CLI::App *devices
            = add(m_app, "devices", "All devices and how they are", Invocation::Command::Devices);
        devices->add_flag("--ids", m_invocation.idsOnly, "Only their ids, one a line");
        CLI::App *device = m_app.add_subcommand("device", "One device");
        device->require_subcommand(1);
        CLI::App *show = add(*device, "show", "All that is known of a device",
                             Invocation::Command::DeviceShow);
        addDevice(*show);
        CLI::App *watch
            = add(m_app, "watch", "Print every change as it happens", Invocation::Command::Watch);
        watch->add_option("ID", m_written.devices, "Devices to watch; none: the whole house");
        watch->add_option("--count", m_invocation.count, "End after so many changes")
            ->check(CLI::PositiveNumber);
    }

    void addDevice(CLI::App &command)
    {
        command.add_option("ID", m_written.device, "The device's id, see: atriumctl devices")
            ->required();
    }

    void addValues()
    {
        CLI::App *get = add(m_app, "get", "The value of a property", Invocation::Command::Get);
        addDevice(*get);
        get->add_option("PROPERTY", m_written.affordance, "Its name")->required();
        CLI::App *set
            = add(m_app, "set", "Wish that a property takes a value", Invocation::Command::Set);
        addDevice(*set);
        set->add_option("PROPERTY", m_written.affordance, "Its name")->required();
        set->add_option("VALUE", m_written.text, "on, off, a number, a choice, or JSON")
            ->required();
        set->add_flag("--wait", m_invocation.wait, "Until the device has obeyed or it failed");
        set->add_option("--reason", m_written.reason, "Why, for the record")->type_name("TEXT");
        set->add_flag("--enforce", m_invocation.wish.enforces,
                      "Put it back when it changes by itself");
        set->add_option("--late", m_written.late, "How late it may be sent, in seconds")
            ->check(CLI::Range(0, 604'800));
        set->add_option("--timeout", m_written.timeout, "How long to wait, in seconds")
            ->check(CLI::Range(0.001, 300.0));
        CLI::App *invoke = add(m_app, "invoke", "Run an action", Invocation::Command::Invoke);
        addDevice(*invoke);
        invoke->add_option("ACTION", m_written.affordance, "Its name")->required();
        invoke->add_option("INPUT", m_written.text, "What it needs, as JSON or as for set");
    }

    void addRest()
    {
        add(m_app, "health",
            "Whether each part works, why not, and what to do; fails if one failed",
            Invocation::Command::Health);
        addActivity();
        add(m_app, "metrics", "The hub's figures, as Prometheus reads them",
            Invocation::Command::Metrics);
        CLI::App *database = m_app.add_subcommand("db", "The database");
        database->require_subcommand(1);
        add(*database, "status", "Its version, migrations and state; works without a hub",
            Invocation::Command::DatabaseStatus);
        CLI::App *completion = add(m_app, "completion", "Completion for a shell, to be sourced",
                                   Invocation::Command::Completion);
        completion->add_option("SHELL", m_written.text, "bash, zsh or fish")
            ->required()
            ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    }

    void addActivity()
    {
        CLI::App *activity
            = add(m_app, "activity", "What was asked for, by whom, and what became of it",
                  Invocation::Command::Activity);
        activity->add_flag("--follow", m_invocation.activity.follows, "What happens from now on");
        activity->add_option("--device", m_written.device, "Only of this device")->type_name("ID");
        activity->add_option("--area", m_written.area, "Only of this area")->type_name("ID");
        activity->add_option("--actor", m_written.actor, "Only what this one asked for")
            ->type_name("WHO");
        activity->add_option("--kind", m_written.kind, "wish, action, device, plugin or house")
            ->check(CLI::IsMember({"wish", "action", "device", "plugin", "house"}));
        activity->add_option("--outcome", m_written.outcome, "What became of it")
            ->check(CLI::IsMember({"noted", "open", "settled", "assumed", "failed", "expired",
                                   "superseded", "cancelled", "unknown"}));
        activity->add_option("--count", m_invocation.count, "How many lines, at most 200")
            ->check(CLI::Range(1, 200));
    }

    CLI::App m_app {"Look after a house that Atrium runs."};
    Written m_written;
    Invocation m_invocation;
    PluginUsage m_plugins;
    AlertUsage m_alerts;
    WishUsage m_wishes;
    PanelUsage m_panels {};
    FaultUsage m_faults;
    HistoryUsage m_history;
};

} // namespace

std::optional<Invocation> readCommandLine(int argc, char **argv, ExitStatus &status)
{
    return CommandLine().read(argc, argv, status);
}

} // namespace atrium::ctl
