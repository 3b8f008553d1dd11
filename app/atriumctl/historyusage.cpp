// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyusage.h"

#include "valuetext.h"

#include <atrium/client/history.h>

namespace atrium::ctl {

namespace {

// What is wrong with a time, "" where nothing is.
std::string checkTime(const std::string &written)
{
    const auto time = timeFromText(toText(written), systemNow().wall);
    return time ? std::string() : time.error().detail.toStdString();
}

} // namespace

void HistoryUsage::add(CLI::App &app)
{
    CLI::App *history
        = add(app, "history", "What was measured; without a property: of what there is history",
              Invocation::Command::History);
    history->add_option("ID", m_device, "The device's id, see: atriumctl devices");
    history->add_option("PROPERTY", m_property, "Its name; of a part of it: name/field");
    history
        ->add_option("--from", m_from,
                     "How long ago (90m, 24h, 7d, 4w) or when (2026-11-20, 2026-11-20T18:00); "
                     "24h if left out")
        ->type_name("TIME")
        ->check(checkTime);
    history->add_option("--to", m_to, "The same; now if left out")
        ->type_name("TIME")
        ->check(checkTime);
    history->add_option("--points", m_points, "How many lines at most; 24 if left out, else 600")
        ->check(CLI::Range(2, client::HistoryQuery::kMostPoints));
    history->add_flag("--csv", m_isCsv, "Print CSV, with times in UTC");
}

void HistoryUsage::take(Invocation &invocation) const
{
    if (!m_command)
        return;
    invocation.command = *m_command;
    invocation.device = toText(m_device);
    invocation.affordance = toText(m_property);
    invocation.history
        = {.from = toText(m_from), .to = toText(m_to), .points = m_points, .isCsv = m_isCsv};
}

} // namespace atrium::ctl
