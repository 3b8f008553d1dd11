// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace atrium::e2e {

/// The hub's own records, read while it is dead.
struct Records
{
    struct Wish
    {
        std::uint64_t wish = 0;
        QString status {};
        QString error {};
        Value value {};
        bool isOver = false; ///< Its time was, when the hub was dead.
    };

    std::map<std::pair<DeviceId, PropertyName>, Wish> wishes {};
    std::map<qint64, QString> rings {}; ///< Status by ticket; the newest thousand or so.
};

/// What clients were promised, and what arrived at the devices, over all lives of a hub. Its
/// findings are sentences; none: every promise was kept.
class Ledger
{
public:
    using Place = std::pair<DeviceId, PropertyName>;
    /// Names one ring of the bell, for ever.
    using Ticket = qint64;

    void acknowledged(const Place &place, std::uint64_t wish, const Value &value);
    [[nodiscard]] Ticket nextTicket() { return ++m_lastTicket; }
    /// The client was told that it is recorded, and will be done.
    void accepted(Ticket ticket) { m_accepted.insert(ticket); }
    /// The client was told that it is done.
    void answered(Ticket ticket) { m_answered.insert(ticket); }
    /// The bell rang.
    void arrived(Ticket ticket) { ++m_arrived[ticket]; }

    /// Compares with the records of the hub that has just died, and begins a new life.
    [[nodiscard]] QStringList compare(const Records &records);
    /// What can be said at the end, when nothing is on its way any more.
    [[nodiscard]] QStringList rings() const;

    [[nodiscard]] std::size_t wishes() const { return m_wishes; }
    [[nodiscard]] std::size_t answers() const { return m_answered.size(); }
    [[nodiscard]] std::size_t asked() const { return static_cast<std::size_t>(m_lastTicket); }
    [[nodiscard]] std::size_t arrivals() const { return m_arrived.size(); }

private:
    struct Promise
    {
        std::uint64_t wish = 0;
        Value value {};
    };

    void compareWishes(const Records &records, QStringList &faults) const;
    [[nodiscard]] QString faultOf(const Records &records, const Place &place,
                                  const Promise &promise) const;
    [[nodiscard]] QString faultOfFate(const Records &records, const Place &place) const;
    void compareRings(const Records &records, QStringList &faults) const;

    std::map<Place, Promise> m_acknowledged; // the newest of each place
    std::map<Place, Records::Wish> m_fates; // as recorded at the last death
    std::size_t m_wishes = 0;
    Ticket m_lastTicket = 0;
    Ticket m_lifeBegan = 0; // the last ticket of the life before
    std::set<Ticket> m_accepted;
    std::set<Ticket> m_answered;
    std::set<Ticket> m_recorded; // that the hub knew of at some death
    std::map<Ticket, int> m_arrived;
};

} // namespace atrium::e2e
