// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

Session::Session(Outlet &outlet, QString actor, const SessionLimits &limits,
                 SessionCounters &counters)
    : m_outlet(outlet)
    , m_actor(std::move(actor))
    , m_limits(limits)
    , m_counters(counters)
{ }

Session::~Session()
{
    m_counters.subscriptions -= m_subscriptions.size();
}

Result<> Session::begin()
{
    ++m_counters.requests;
    if (m_open < m_limits.requests) {
        ++m_open;
        return {};
    }
    return fail(Error::Code::Busy,
                u"%1 requests of this session wait for their answers"_s.arg(m_open));
}

void Session::answer(quint64 id, Result<Value> result)
{
    --m_open;
    m_counters.failed += result ? 0 : 1;
    if (id != 0)
        m_answers.push_back({.id = id, .result = std::move(result)});
}

void Session::refuse(quint64 id, Error error)
{
    ++m_open;
    answer(id, tl::unexpected(std::move(error)));
}

Result<Subscription *> Session::subscribe(Subscription::Terms terms)
{
    if (m_subscriptions.size() >= m_limits.subscriptions)
        return fail(Error::Code::Busy,
                    u"a session has at most %1 subscriptions"_s.arg(m_limits.subscriptions));
    terms.id = ++m_lastId;
    ++m_counters.subscriptions;
    const auto [place, isNew] = m_subscriptions.try_emplace(terms.id, terms, m_limits, m_counters);
    return &place->second;
}

Result<Session::Subscriptions::iterator> Session::find(quint64 id)
{
    const auto found = id > m_lastId
        ? m_subscriptions.end()
        : m_subscriptions.find(static_cast<protocol::SubscriptionId>(id));
    if (found == m_subscriptions.end())
        return fail(Error::Code::NotFound, u"there is no subscription %1"_s.arg(id),
                    u"/subscription"_s);
    return found;
}

Result<> Session::unsubscribe(quint64 id)
{
    const auto found = find(id);
    if (!found)
        return tl::unexpected(found.error());
    m_subscriptions.erase(*found);
    --m_counters.subscriptions;
    return {};
}

Result<> Session::acknowledge(quint64 id, quint64 revision)
{
    const auto found = find(id);
    if (!found)
        return tl::unexpected(found.error());
    (*found)->second.acknowledge(revision);
    return {};
}

void Session::add(quint64 revision, const protocol::SharedChanges &changes)
{
    for (auto &[id, subscription] : m_subscriptions)
        subscription.add(revision, changes);
}

void Session::block()
{
    m_isBlocked = true;
    ++m_counters.paused;
}

bool Session::sendAnswers()
{
    while (!m_answers.empty()) {
        protocol::ServerMessage message = std::move(m_answers.front());
        if (!m_outlet.send(std::move(message))) {
            m_answers.front() = std::get<protocol::Response>( // as it was: send() promises it
                std::move(message)); // NOLINT(bugprone-use-after-move): see above
            return false;
        }
        m_answers.pop_front();
    }
    return true;
}

void Session::deliver(Now now, const hub::Hub &hub, const QString &epoch)
{
    if (m_isBlocked)
        return;
    if (!sendAnswers()) {
        block();
        return;
    }
    for (auto &[id, subscription] : m_subscriptions) {
        if (subscription.deliver(now, hub, epoch, m_outlet) == Subscription::Outcome::Full) {
            block();
            return;
        }
    }
}

std::optional<BootTime> Session::due() const
{
    std::optional<BootTime> first;
    if (m_isBlocked)
        return first;
    for (const auto &[id, subscription] : m_subscriptions) {
        const auto due = subscription.due();
        if (due && (!first || *due < *first))
            first = due;
    }
    return first;
}

void Session::count(SessionCounters &counters) const
{
    counters.answers += m_answers.size();
    for (const auto &[id, subscription] : m_subscriptions)
        counters.waiting += subscription.waiting();
}

} // namespace atrium::api
