// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

namespace atrium::sdk {

namespace {

constexpr std::size_t kJoined = 256; // reports of one message

bool isNotice(const wire::FromPlugin &message)
{
    return std::holds_alternative<Occurrence>(message)
        || std::holds_alternative<wire::LogLine>(message);
}

} // namespace

void Outbox::report(std::vector<Report> reports)
{
    for (Report &report : reports)
        append(std::move(report));
}

void Outbox::append(Report report)
{
    if (m_isBlocked) {
        const auto known = m_numberOf.constFind({report.device, report.property});
        if (known != m_numberOf.cend() && *known >= m_taken) {
            m_waiting[static_cast<std::size_t>(*known - m_taken)] = std::move(report);
            ++m_counters.coalesced;
            return;
        }
    }
    if (m_reports >= kMostReports) {
        ++m_counters.dropped;
        return;
    }
    if (m_isBlocked)
        m_numberOf.insert({report.device, report.property}, m_taken + m_waiting.size());
    m_waiting.emplace_back(std::move(report));
    ++m_reports;
}

void Outbox::say(wire::FromPlugin message)
{
    if (isNotice(message)) {
        if (m_notices >= kMostNotices) {
            ++m_counters.dropped;
            return;
        }
        ++m_notices;
    }
    if (std::holds_alternative<wire::Devices>(message)) {
        // A report may only be replaced on its side of a description: the schema may be another.
        m_numberOf.clear();
        if (m_deviceMessages >= kMostDeviceMessages) {
            ++m_counters.dropped;
            m_lostDevices = true;
            return;
        }
        ++m_deviceMessages;
    }
    m_waiting.emplace_back(std::move(message));
}

void Outbox::setBlocked(bool isBlocked)
{
    if (!isBlocked)
        m_numberOf.clear();
    m_isBlocked = isBlocked;
}

std::optional<wire::FromPlugin> Outbox::take()
{
    if (m_waiting.empty())
        return std::nullopt;
    if (auto *message = std::get_if<wire::FromPlugin>(&m_waiting.front())) {
        wire::FromPlugin taken = std::move(*message);
        m_waiting.pop_front();
        ++m_taken;
        m_notices -= isNotice(taken) ? 1 : 0;
        m_deviceMessages -= std::holds_alternative<wire::Devices>(taken) ? 1 : 0;
        return taken;
    }
    wire::Reports joined;
    while (!m_waiting.empty() && joined.reports.size() < kJoined) {
        auto *report = std::get_if<Report>(&m_waiting.front());
        if (!report)
            break;
        joined.reports.push_back(std::move(*report));
        m_waiting.pop_front();
        ++m_taken;
        --m_reports;
    }
    return joined;
}

} // namespace atrium::sdk
