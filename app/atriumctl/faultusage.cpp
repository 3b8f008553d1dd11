// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultusage.h"

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

using Command = Invocation::Command;

// "demo/lamp" and "lamp" mean the same: a simulator has only its own devices.
Value localName(const QString &device)
{
    return Value(device.mid(device.indexOf(u'/') + 1));
}

} // namespace

CLI::App *FaultUsage::add(CLI::App &parent, const char *name, const char *description,
                          Command command)
{
    CLI::App *added = UsagePart::add(parent, name, description, command);
    added->add_option("--bridge", m_bridge, "Whose house, where there are several")
        ->type_name("ID");
    return added;
}

void FaultUsage::add(CLI::App &app)
{
    CLI::App *faults = app.add_subcommand(
        "faults", "What goes wrong in a simulated house: try how Atrium copes");
    faults->require_subcommand(1);
    add(*faults, "show", "What is in force, and how often it struck", Command::FaultsShow);
    add(*faults, "preset", "Put a preset in force, in place of all that was", Command::FaultsPreset)
        ->add_option("NAME", m_name, "none, calm, flaky, lossy or chaos")
        ->required();
    addRule(*add(*faults, "add", "Add one fault to those in force", Command::FaultsAdd));
    add(*faults, "end", "End one fault and leave the others", Command::FaultsEnd)
        ->add_option("NUMBER", m_number, "As `faults show` numbers those in force")
        ->required()
        ->check(CLI::Range(1, 64));
    add(*faults, "clear", "End all faults", Command::FaultsClear);
}

void FaultUsage::addRule(CLI::App &command)
{
    command
        .add_option("FAULT", m_name,
                    "lostReport, delayedReport, reorderedReport, duplicateReport, staleReport, "
                    "contradictoryReport, outOfRangeReport, lostWrite, partialWrite, slowWrite, "
                    "unreachableWrite, unansweredWrite, reboot or bridgeDown")
        ->required();
    command
        .add_option("--rate", m_rate,
                    "The share that it strikes, 0 to 1; of a reboot the chance in a minute")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--device", m_devices, "Only this device; may be repeated")->type_name("ID");
    command.add_option("--kind", m_kind, "Only devices of this kind, e.g. light");
    const CLI::Range day(0, 86'400);
    command.add_option("--begin", m_begin, "Begins after so many seconds")->check(day);
    command.add_option("--length", m_length, "Lasts so many seconds; for ever if left out")
        ->check(day);
    command.add_option("--period", m_period, "Comes again every so many seconds")->check(day);
    command.add_option("--most", m_most, "The longest delay, change or absence, in milliseconds")
        ->check(CLI::Range(0, 120'000));
}

void FaultUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.device = toText(m_bridge);
    invocation.text = toText(m_name);
    if (m_number)
        invocation.count = *m_number;
    ValueObject rule;
    rule.emplace_back(u"fault"_s, toText(m_name));
    if (m_rate)
        rule.emplace_back(u"rate"_s, *m_rate);
    if (!m_kind.empty())
        rule.emplace_back(u"kind"_s, toText(m_kind));
    ValueList devices;
    for (const std::string &device : m_devices)
        devices.push_back(localName(toText(device)));
    if (!devices.empty())
        rule.emplace_back(u"devices"_s, Value::makeList(std::move(devices)));
    for (const auto &[name, number] :
         {std::pair(u"begin"_s, m_begin), std::pair(u"length"_s, m_length),
          std::pair(u"period"_s, m_period), std::pair(u"most"_s, m_most)}) {
        if (number)
            rule.emplace_back(name, *number);
    }
    invocation.rule = Value::makeObject(std::move(rule));
}

} // namespace atrium::ctl
