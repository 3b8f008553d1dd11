// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdesk.h"

#include <atrium/protocol/alertjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kShelf = u"alerts"_s;
constexpr std::size_t kMostFollowers = 64;
constexpr qint64 kDefaultWait = 25'000;
constexpr qint64 kDefaultSilence = 3'600;

} // namespace

AlertDesk::AlertDesk(Ports ports)
    : m_ports(std::move(ports))
{ }

void AlertDesk::started(Now now)
{
    std::vector<Alert> kept;
    for (const auto &[id, value] : m_ports.hub.kept(kShelf)) {
        if (auto alert = protocol::alertFromValue(value))
            kept.push_back(std::move(*alert));
    }
    m_book.restore(now, std::move(kept));
    for (const auto &[id, state] : m_ports.hub.devices())
        m_book.look(now, *state);
}

void AlertDesk::changed(Now now, const ChangeSet &set)
{
    m_book.changed(now, set, [this](const DeviceId &id) { return m_ports.hub.device(id); });
}

Value AlertDesk::list() const
{
    ValueList alerts;
    for (const Alert &alert : m_book.alerts())
        alerts.push_back(protocol::toValue(alert));
    return Value::makeObject({{u"alerts"_s, Value::makeList(std::move(alerts))},
                              {u"revision"_s, static_cast<qint64>(m_book.revision())}});
}

void AlertDesk::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    if (method == "alerts.list"_L1) {
        m_ports.answered(ticket, list());
        return;
    }
    if (method == "alerts.follow"_L1) {
        follow(now, params, ticket);
        return;
    }
    const QString id = params.field(u"alert"_s).toText();
    const auto done = method == "alert.acknowledge"_L1
        ? m_book.acknowledge(now, id)
        : m_book.silence(now, id,
                         std::chrono::seconds(params.field(u"seconds").toInteger(kDefaultSilence)));
    if (done)
        keepAll(id, ticket);
    else
        m_ports.answered(ticket, tl::unexpected(done.error()));
}

// @p ticket is answered when @p id is kept.
void AlertDesk::keepAll(const QString &id, hub::Ticket ticket)
{
    for (const auto &[each, alert] : m_book.takeUnkept())
        m_ports.hub.keep(kShelf, each, alert ? protocol::toValue(*alert) : Value(),
                         each == id ? ticket : 0);
}

void AlertDesk::follow(Now now, const Value &params, hub::Ticket ticket)
{
    const auto revision = static_cast<std::uint64_t>(params.field(u"revision").toInteger());
    if (revision != m_book.revision()) { // something is new, or it speaks of another run
        m_ports.answered(ticket, list());
        return;
    }
    if (m_followers.size() >= kMostFollowers) {
        m_ports.answered(
            ticket, fail(Error::Code::Busy, u"%1 clients follow already"_s.arg(kMostFollowers)));
        return;
    }
    m_followers.push_back(
        {.ticket = ticket,
         .revision = revision,
         .deadline = now.boottime
             + std::chrono::milliseconds(params.field(u"timeout").toInteger(kDefaultWait))});
}

BootTime AlertDesk::tick(Now now)
{
    BootTime next = m_book.tick(now);
    keepAll({}, 0);
    for (const Alert &alert : m_book.takeRaised())
        m_ports.raised(now, alert);
    m_followers.remove_if([&](const Follower &each) {
        const bool isDue = each.revision != m_book.revision() || now.boottime >= each.deadline;
        if (isDue)
            m_ports.answered(each.ticket, list());
        else
            next = std::min(next, each.deadline);
        return isDue;
    });
    return next;
}

} // namespace atrium::ops
