// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscription.h"

namespace atrium::api {

/// One client: what it asked, what it is shown, and its outlet.
class Session
{
public:
    Session(Outlet &outlet, QString actor, const SessionLimits &limits, SessionCounters &counters);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const QString &actor() const { return m_actor; }
    [[nodiscard]] Outlet &outlet() { return m_outlet; }
    /// A panel on the wall, where anybody stands: it said so by reporting itself.
    [[nodiscard]] bool isPanel() const { return m_isPanel; }
    void becomePanel() { m_isPanel = true; }

    /// Busy: too many requests wait for their answers.
    [[nodiscard]] Result<> begin();
    /// Ends what begin() began. Answers are kept in their order until the outlet has room.
    /// @p id 0: nobody listens.
    void answer(quint64 id, Result<Value> result);
    /// Answers a request that did not begin.
    void refuse(quint64 id, Error error);
    /// A client that asks on and on but takes no answer.
    [[nodiscard]] bool isStuck() const { return m_answers.size() > 2 * m_limits.requests; }

    /// The terms get their id. Busy: too many.
    [[nodiscard]] Result<Subscription *> subscribe(Subscription::Terms terms);
    [[nodiscard]] Result<> unsubscribe(quint64 id);
    [[nodiscard]] Result<> acknowledge(quint64 id, quint64 revision);

    void add(quint64 revision, const protocol::SharedChanges &changes);
    void writable() { m_isBlocked = false; }
    void deliver(Now now, const hub::Hub &hub, const QString &epoch);
    [[nodiscard]] std::optional<BootTime> due() const;
    /// Adds what waits for its outlet.
    void count(SessionCounters &counters) const;

private:
    using Subscriptions = std::map<protocol::SubscriptionId, Subscription>;

    [[nodiscard]] Result<Subscriptions::iterator> find(quint64 id);
    [[nodiscard]] bool sendAnswers();
    void block();

    Outlet &m_outlet;
    const QString m_actor;
    const SessionLimits &m_limits;
    SessionCounters &m_counters;
    std::size_t m_open = 0; ///< Requests that are not answered.
    std::deque<protocol::Response> m_answers;
    protocol::SubscriptionId m_lastId = 0;
    Subscriptions m_subscriptions;
    bool m_isBlocked = false;
    bool m_isPanel = false;
};

} // namespace atrium::api
