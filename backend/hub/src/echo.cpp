// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "echo.h"

#include <atrium/hub/settling.h>

namespace atrium::hub {

namespace {

constexpr auto kEchoes = std::chrono::seconds(3);

} // namespace

std::chrono::seconds echoWindow(const Property &property)
{
    return travels(property) ? settleTime(property) : kEchoes;
}

ReportClass classify(const Property &property, const LastSend &last, const ReportedValue &report,
                     BootTime now)
{
    if (isObeyed(property.schema, last.sent, report.value))
        return ReportClass::Obeyed;
    if (report.sequence != 0 && last.sequence != 0)
        return report.sequence > last.sequence ? ReportClass::Outside : ReportClass::Echo;
    if (now > last.at + last.window)
        return ReportClass::Outside;
    return travels(property) || report.value == last.before ? ReportClass::Echo
                                                            : ReportClass::Outside;
}

} // namespace atrium::hub
