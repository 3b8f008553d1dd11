// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

void Ledger::acknowledged(const Place &place, std::uint64_t wish)
{
    ++m_wishes;
    std::uint64_t &newest = m_acknowledged[place];
    newest = std::max(newest, wish);
}

QStringList Ledger::compare(const Records &records)
{
    QStringList faults;
    compareWishes(records, faults);
    compareRings(records, faults);
    for (const auto &[ticket, status] : records.rings)
        m_recorded.insert(ticket);
    m_lifeBegan = m_lastTicket;
    return faults;
}

void Ledger::compareWishes(const Records &records, QStringList &faults) const
{
    for (const auto &[place, wish] : m_acknowledged) {
        const QString where = place.first.text() + u' ' + place.second.text();
        const auto row = records.wishes.find(place);
        if (row == records.wishes.end())
            faults.append(u"%1: wish %2 was acknowledged, and is gone"_s.arg(where).arg(wish));
        else if (row->second.wish < wish)
            faults.append(u"%1: wish %2 was acknowledged, %3 is there"_s.arg(where).arg(wish).arg(
                row->second.wish));
        else if (row->second.status == u"failed" && row->second.error.isEmpty())
            faults.append(u"%1: wish %2 failed without a reason"_s.arg(where).arg(wish));
    }
}

// Of this life only: older records may have been cleared away.
void Ledger::compareRings(const Records &records, QStringList &faults) const
{
    for (auto at = m_accepted.upper_bound(m_lifeBegan); at != m_accepted.end(); ++at) {
        if (!records.rings.contains(*at))
            faults.append(u"ring %1 was accepted, and is gone"_s.arg(*at));
    }
    for (auto at = m_arrived.upper_bound(m_lifeBegan); at != m_arrived.end(); ++at) {
        const auto row = records.rings.find(at->first);
        if (row == records.rings.end())
            faults.append(u"ring %1 arrived, and the hub knows nothing of it"_s.arg(at->first));
        else if (row->second == u"asked")
            faults.append(
                u"ring %1 arrived, and the hub says that it was not sent"_s.arg(at->first));
    }
}

QStringList Ledger::rings() const
{
    QStringList faults;
    for (const auto &[ticket, times] : m_arrived) {
        if (times > 1)
            faults.append(u"ring %1 was done %2 times"_s.arg(ticket).arg(times));
        if (!m_recorded.contains(ticket))
            faults.append(u"ring %1 was done and never recorded"_s.arg(ticket));
    }
    for (const Ticket ticket : m_answered) {
        if (!m_arrived.contains(ticket))
            faults.append(u"ring %1 was said to be done, and was not"_s.arg(ticket));
    }
    return faults;
}

} // namespace atrium::e2e
