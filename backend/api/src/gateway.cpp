// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets.h"

#include <atrium/api/gateway.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr std::size_t kRequestsOfPass = 64;

} // namespace

struct Gateway::Remote
{
    Remote(FrontLink &link, ConnectionId connection)
        : outlet(link, connection)
    { }

    RemoteOutlet outlet;
    std::optional<SessionId> session;
};

struct Gateway::Local
{
    explicit Local(protocol::LocalLink &given)
        : link(given)
        , outlet(given)
    { }

    protocol::LocalLink &link;
    LocalOutlet outlet;
    std::optional<SessionId> session;
    std::unique_ptr<WakeUpNotifier> requests;
    std::unique_ptr<WakeUpNotifier> room;
};

Gateway::Gateway(Services services, std::function<Now()> clock, std::function<void()> endPass,
                 QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_endPass(std::move(endPass))
    , m_sessions(std::move(services))
    , m_due(this)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &Gateway::deliver);
}

Gateway::~Gateway() = default;

void Gateway::serve(hub::Hub &hub)
{
    m_sessions.serve(hub);
}

void Gateway::attach(FrontLink &link)
{
    m_front = &link;
    m_requests
        = std::make_unique<WakeUpNotifier>(link.toHub.messageWakeUp(), [this] { takeFromFront(); });
    m_room
        = std::make_unique<WakeUpNotifier>(link.toFront.spaceWakeUp(), [this] { roomInFront(); });
}

void Gateway::takeFromFront()
{
    for (FromFront &message : m_front->toHub.take(kRequestsOfPass))
        take(std::move(message));
    m_endPass();
    scheduleDelivery();
}

void Gateway::take(FromFront message)
{
    if (const auto *open = std::get_if<ConnectionOpened>(&message)) {
        opened(*open);
        return;
    }
    const ConnectionId id = std::visit([](const auto &each) { return each.connection; }, message);
    const auto found = m_remotes.find(id);
    if (found == m_remotes.end())
        return;
    Remote &remote = *found->second;
    if (auto *asks = std::get_if<ConnectionAsks>(&message)) {
        if (remote.session)
            m_sessions.request(m_clock(), *remote.session, std::move(asks->request));
    } else if (const auto *drained = std::get_if<ConnectionDrained>(&message)) {
        remote.outlet.drained(drained->units);
        if (remote.outlet.takeBlocked() && remote.session)
            m_sessions.writable(m_clock(), *remote.session);
    } else {
        if (remote.session)
            m_sessions.close(*remote.session);
        m_remotes.erase(found);
    }
}

void Gateway::opened(const ConnectionOpened &message)
{
    auto remote = std::make_unique<Remote>(*m_front, message.connection);
    const auto session = m_sessions.open(remote->outlet, message.actor);
    if (session)
        remote->session = *session;
    else
        remote->outlet.ended(session.error());
    m_remotes.insert_or_assign(message.connection, std::move(remote));
}

void Gateway::roomInFront()
{
    m_front->toFront.spaceWakeUp().clear();
    for (auto &[id, remote] : m_remotes) {
        if (remote->outlet.hasEnded())
            static_cast<void>(remote->outlet.sayEnd()); // full again: so is this call
        else if (remote->outlet.takeBlocked() && remote->session)
            m_sessions.writable(m_clock(), *remote->session);
    }
}

Result<> Gateway::open(protocol::LocalLink &link)
{
    auto local = std::make_unique<Local>(link);
    const auto session = m_sessions.open(local->outlet, link.client);
    if (!session)
        return tl::unexpected(session.error());
    local->session = *session;
    Local *const here = local.get();
    local->requests = std::make_unique<WakeUpNotifier>(link.toHub.messageWakeUp(),
                                                       [this, here] { takeFrom(*here); });
    local->room = std::make_unique<WakeUpNotifier>(link.toClient.spaceWakeUp(), [this, here] {
        here->link.toClient.spaceWakeUp().clear();
        m_sessions.writable(m_clock(), *here->session);
    });
    m_locals.push_back(std::move(local));
    return {};
}

void Gateway::close(protocol::LocalLink &link)
{
    const auto found = std::find_if(m_locals.begin(), m_locals.end(),
                                    [&link](const auto &each) { return &each->link == &link; });
    if (found == m_locals.end())
        return;
    m_sessions.close(*(*found)->session);
    m_locals.erase(found);
}

void Gateway::closeAll(const Error &reason)
{
    m_sessions.closeAll(reason);
}

void Gateway::takeFrom(Local &local)
{
    for (protocol::Request &request : local.link.toHub.take(kRequestsOfPass))
        m_sessions.request(m_clock(), *local.session, std::move(request));
    m_endPass();
    scheduleDelivery();
}

void Gateway::changed(const ChangeSet &set)
{
    m_sessions.changed(set);
    scheduleDelivery();
}

void Gateway::acknowledged(hub::Ticket ticket)
{
    m_sessions.acknowledged(ticket);
    scheduleDelivery();
}

void Gateway::invoked(hub::Ticket ticket, const Result<Value> &outcome)
{
    m_sessions.invoked(ticket, outcome);
    scheduleDelivery();
}

void Gateway::answered(hub::Ticket ticket, Result<Value> outcome)
{
    m_sessions.answered(ticket, std::move(outcome));
    scheduleDelivery();
}

void Gateway::storeFails(const Error &trouble)
{
    m_sessions.storeFails(m_clock(), trouble);
    scheduleDelivery();
}

// Once for all that this pass of the event loop brings.
void Gateway::scheduleDelivery()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &Gateway::deliver, Qt::QueuedConnection);
}

void Gateway::deliver()
{
    m_isScheduled = false;
    const Now now = m_clock();
    const BootTime next = m_sessions.deliver(now);
    const auto wait = std::max(next - now.boottime, BootTime {0});
    m_due.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace atrium::api
