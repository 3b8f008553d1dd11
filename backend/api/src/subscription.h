// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changequeue.h"
#include "viewfilter.h"

#include <atrium/api/sessions.h>

namespace atrium::api {

/// One client's view of a part of the house: what it was shown, and what it must still be.
class Subscription
{
public:
    struct Terms
    {
        protocol::SubscriptionId id = 0;
        ViewFilter filter {};
        BootTime interval {0}; ///< 0: every change, in order.
        quint64 window = 0; ///< Changes that may wait for an ack; 0: not counted.
    };

    Subscription(Terms terms, const SessionLimits &limits, SessionCounters &counters);

    /// Begins with a snapshot.
    void show();
    /// Begins with what changed after @p revision. False: that is not known any more.
    [[nodiscard]] bool resume(const hub::Hub &hub, quint64 revision,
                              const std::deque<ChangeQueue::Batch> &remembered);

    void add(quint64 revision, const protocol::SharedChanges &changes);
    void acknowledge(quint64 revision);

    enum class Outcome {
        Done, ///< Nothing is due now.
        Full, ///< The outlet has no room.
    };
    [[nodiscard]] Outcome deliver(Now now, const hub::Hub &hub, const QString &epoch,
                                  Outlet &outlet);
    /// When deliver() wants to be called again; nothing: after the next change.
    [[nodiscard]] std::optional<BootTime> due() const;

    [[nodiscard]] protocol::SubscriptionId id() const { return m_terms.id; }
    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }

private:
    [[nodiscard]] protocol::SharedChanges shown(const protocol::SharedChanges &changes);
    [[nodiscard]] bool passes(const SharedChange &change, std::vector<SharedChange> &passed);
    void regard(const DeviceChanged &change, const SharedChange &shared,
                std::vector<SharedChange> &passed);
    [[nodiscard]] bool isStillToCome(const Change &change) const;
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool sendDelta(const hub::Hub &hub, Outlet &outlet);
    [[nodiscard]] bool sendPage(const hub::Hub &hub, const QString &epoch, Outlet &outlet);
    [[nodiscard]] std::vector<DeviceState> takeWhole(const hub::Hub &hub);
    void sent(quint64 revision, std::size_t units);

    Terms m_terms;
    const SessionLimits &m_limits;
    SessionCounters &m_counters;
    ChangeQueue m_queue;
    std::optional<BootTime> m_lastSent;
    // A snapshot under way: devices up to m_shownUpTo have been sent.
    bool m_showing = false;
    bool m_begun = false;
    DeviceId m_shownUpTo;
    // Views that follow areas: the devices in view, and those that came into it.
    std::set<DeviceId> m_members;
    std::set<DeviceId> m_entered;
    // Sent and not acknowledged.
    struct Sent
    {
        quint64 revision = 0;
        std::size_t units = 0;
    };
    std::deque<Sent> m_unacknowledged;
    std::size_t m_unacknowledgedUnits = 0;
};

} // namespace atrium::api
