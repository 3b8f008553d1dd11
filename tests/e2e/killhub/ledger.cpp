// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

bool isOpen(const QString &status)
{
    return status == u"pending" || status == u"sent";
}

} // namespace

void Ledger::acknowledged(const Place &place, std::uint64_t wish, const Value &value)
{
    ++m_wishes;
    Promise &newest = m_acknowledged[place];
    if (wish > newest.wish)
        newest = {.wish = wish, .value = value};
}

QStringList Ledger::compare(const Records &records)
{
    QStringList faults;
    compareWishes(records, faults);
    compareRings(records, faults);
    for (const auto &[ticket, status] : records.rings)
        m_recorded.insert(ticket);
    m_fates = records.wishes;
    m_lifeBegan = m_lastTicket;
    return faults;
}

void Ledger::compareWishes(const Records &records, QStringList &faults) const
{
    for (const auto &[place, promise] : m_acknowledged) {
        QString fault = faultOf(records, place, promise);
        if (fault.isEmpty())
            fault = faultOfFate(records, place);
        if (!fault.isEmpty())
            faults.append(
                u"%1 %2: wish %3 "_s.arg(place.first.text(), place.second.text()).arg(promise.wish)
                + fault);
    }
}

// Nothing: it is recorded as it was acknowledged, or one that came after it is.
QString Ledger::faultOf(const Records &records, const Place &place, const Promise &promise) const
{
    const auto row = records.wishes.find(place);
    if (row == records.wishes.end())
        return u"was acknowledged, and is gone"_s;
    const Records::Wish &kept = row->second;
    if (kept.wish < promise.wish)
        return u"was acknowledged, %1 is there"_s.arg(kept.wish);
    if (kept.wish == promise.wish && kept.value != promise.value)
        return u"was acknowledged, and has another value"_s;
    return {};
}

// Nothing: it may have become of it what is recorded.
QString Ledger::faultOfFate(const Records &records, const Place &place) const
{
    const Records::Wish &kept = records.wishes.at(place);
    if (kept.status == u"failed" && kept.error.isEmpty())
        return u"failed without a reason"_s;
    if (kept.status == u"expired" && !kept.isOver)
        return u"expired before its time"_s;
    if (kept.status == u"cancelled")
        return u"was taken back by nobody"_s;
    // What a light is to be may be undone by another of its properties: whatever came later.
    const bool isLast
        = std::none_of(records.wishes.begin(), records.wishes.end(), [&](const auto &other) {
              return other.first.first == place.first && other.second.wish > kept.wish;
          });
    if (kept.status == u"superseded" && isLast)
        return u"was replaced by nothing"_s;
    const auto before = m_fates.find(place);
    if (before == m_fates.end() || before->second.wish != kept.wish || isOpen(before->second.status)
        || before->second.status == kept.status)
        return {};
    const bool cameTrue = kept.status == u"settled"
        && (before->second.status == u"failed" || before->second.status == u"expired");
    return cameTrue ? QString() : u"was %1, and is %2"_s.arg(before->second.status, kept.status);
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
        else if (row->second == u"failed")
            faults.append(u"ring %1 arrived, and the hub says that it failed"_s.arg(at->first));
    }
    for (auto at = m_answered.upper_bound(m_lifeBegan); at != m_answered.end(); ++at) {
        // What was told may not be on the disk yet: then nobody knows.
        const auto row = records.rings.find(*at);
        const QString status = row == records.rings.end() ? u"gone"_s : row->second;
        if (status != u"answered" && status != u"sent" && status != u"unknown")
            faults.append(u"ring %1 was said to be done, and is %2"_s.arg(*at).arg(status));
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
