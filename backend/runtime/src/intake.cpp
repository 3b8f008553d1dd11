// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace atrium::runtime {

double Allowance::levelAt(BootTime now) const
{
    const double seconds = std::chrono::duration<double>(now - m_filled).count();
    return std::min(2.0 * m_perSecond, m_level + std::max(0.0, seconds) * m_perSecond);
}

void Allowance::take(BootTime now, double amount)
{
    m_level = levelAt(now) - amount;
    m_filled = now;
    const BootTime since = now - m_second;
    if (since >= 1s) {
        m_rate = since < 2s ? m_inSecond : 0.0;
        m_inSecond = 0.0;
        m_second = now;
    }
    m_inSecond += amount;
}

double Allowance::rate(BootTime now) const
{
    const BootTime since = now - m_second;
    return since < 1s ? m_rate : since < 2s ? m_inSecond : 0.0;
}

BootTime Allowance::wait(BootTime now) const
{
    const double level = levelAt(now);
    if (level > 0.0)
        return BootTime(0);
    return std::chrono::ceil<std::chrono::milliseconds>(
               std::chrono::duration<double>(-level / m_perSecond))
        + 1ms;
}

void HeldReports::add(std::vector<Report> reports)
{
    for (Report &each : reports) {
        const auto key = std::make_pair(each.device, each.property);
        if (const auto place = m_places.constFind(key); place != m_places.constEnd()) {
            m_reports[*place] = std::move(each);
            ++m_coalesced;
        } else if (m_reports.size() < kMost) {
            m_places.insert(key, m_reports.size());
            m_reports.push_back(std::move(each));
        } else {
            ++m_coalesced;
        }
    }
}

std::vector<Report> HeldReports::take()
{
    m_places.clear();
    return std::exchange(m_reports, {});
}

} // namespace atrium::runtime
