// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>
#include <atrium/ops/house.h>
#include <atrium/store/history.h>
#include <atrium/store/historyfeed.h>

#include <map>

namespace atrium::ops {

/// The history's end on the hub's thread: hands over what passes, and answers `history.read` and
/// `history.series` when the history has.
class HistoryDesk
{
public:
    struct Ports
    {
        const hub::Hub &hub;
        store::History &history;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void()> endPass;
        PastOfPlugin past {}; ///< May be empty.
    };

    explicit HistoryDesk(Ports ports);

    /// The house is whole: it is recorded from here on.
    void started(Now now) { m_feed.begin(now); }
    void changed(Now now, const ChangeSet &set);
    /// Does a method of the API.
    void errand(const QString &method, const Value &params, hub::Ticket ticket);
    /// To be called in each pass. Returns when it next wants to be called.
    BootTime tick(Now now) { return m_feed.tick(now); }
    /// Hands over what waits; before an orderly end.
    void flush(Now now) { m_feed.handOver(now); }

    [[nodiscard]] const store::HistoryHealth &health() const { return m_health; }
    /// Changes that were not recorded.
    [[nodiscard]] std::uint64_t lost() const { return m_health.lost; }
    [[nodiscard]] MailboxCounters queue() const { return m_ports.history.inputs().counters(); }

private:
    void onHistory();
    void offerPast(Now now, const InstanceId &instance);
    [[nodiscard]] Result<store::HistoryRange> rangeOf(const Value &params) const;

    Ports m_ports;
    store::HistoryFeed m_feed;
    store::HistoryHealth m_health;
    std::map<std::uint64_t, hub::Ticket> m_asked; // by the number of the question
    std::uint64_t m_lastQuestion = 0;
    bool m_isPastOffered = false;
    WakeUpNotifier m_notifier;
};

} // namespace atrium::ops
