// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

Outcome authenticate(const Call &call, const Context & /*context*/)
{
    // Whoever has a session was let in by the front.
    return Value::makeObject({{u"actor"_s, call.session.actor()}});
}

Outcome ping(const Call &call, const Context & /*context*/)
{
    return Value::makeObject({{u"time"_s, qint64 {call.now.wall.count()}}});
}

Outcome subscribe(const Call &call, const Context &context)
{
    auto filter = ViewFilter::fromParams(call.request.params);
    if (!filter)
        return tl::unexpected(filter.error());
    Subscription::Terms terms {.filter = std::move(*filter),
                               .interval
                               = std::chrono::milliseconds(call.param(u"interval").toInteger()),
                               .window = static_cast<quint64>(call.param(u"window").toInteger())};
    const auto subscription = call.session.subscribe(std::move(terms));
    if (!subscription)
        return tl::unexpected(subscription.error());
    const Value since = call.param(u"since");
    const bool resumed = since.field(u"epoch").toText() == context.services.epoch
        && !since.isNothing()
        && (*subscription)
               ->resume(context.hub, static_cast<quint64>(since.field(u"revision").toInteger()),
                        context.remembered);
    if (!resumed)
        (*subscription)->show();
    return Value::makeObject({{u"subscription"_s, qint64 {(*subscription)->id()}},
                              {u"epoch"_s, context.services.epoch},
                              {u"revision"_s, static_cast<qint64>(context.hub.revision())},
                              {u"resumed"_s, resumed}});
}

Outcome unsubscribe(const Call &call, const Context & /*context*/)
{
    const auto ended
        = call.session.unsubscribe(static_cast<quint64>(call.param(u"subscription").toInteger()));
    if (!ended)
        return tl::unexpected(ended.error());
    return emptyObject();
}

Outcome acknowledge(const Call &call, const Context & /*context*/)
{
    const auto done
        = call.session.acknowledge(static_cast<quint64>(call.param(u"subscription").toInteger()),
                                   static_cast<quint64>(call.param(u"revision").toInteger()));
    if (!done)
        return tl::unexpected(done.error());
    return emptyObject();
}

Value countersOf(const hub::HubCounters &hub, const SessionCounters &api)
{
    const auto count = [](auto number) {
        return Value(static_cast<qint64>(number));
    };
    return Value::makeObject({{u"reports"_s, count(hub.reports)},
                              {u"duplicates"_s, count(hub.duplicates)},
                              {u"outdated"_s, count(hub.outdated)},
                              {u"foreign"_s, count(hub.foreign)},
                              {u"wishes"_s, count(hub.wishes)},
                              {u"settled"_s, count(hub.settled)},
                              {u"failed"_s, count(hub.failed)},
                              {u"actions"_s, count(hub.actions)},
                              {u"requests"_s, count(api.requests)},
                              {u"requestsFailed"_s, count(api.failed)},
                              {u"changesDelivered"_s, count(api.changes)},
                              {u"changesJoined"_s, count(api.joined)},
                              {u"sessionsOpened"_s, count(api.opened)},
                              {u"sessionsRefused"_s, count(api.refused)},
                              {u"sessionsPaused"_s, count(api.paused)},
                              {u"resynchronised"_s, count(api.resynchronised)}});
}

Outcome status(const Call & /*call*/, const Context &context)
{
    qint64 online = 0;
    qint64 offline = 0;
    for (const auto &[id, state] : context.hub.devices()) {
        online += state->availability == Availability::Online ? 1 : 0;
        offline += state->availability == Availability::Offline ? 1 : 0;
    }
    const hub::HubCounters counters = context.hub.counters();
    return Value::makeObject({{u"version"_s, context.services.version},
                              {u"epoch"_s, context.services.epoch},
                              {u"revision"_s, static_cast<qint64>(context.hub.revision())},
                              {u"startedAt"_s, qint64 {context.services.startedAt.count()}},
                              {u"devices"_s, static_cast<qint64>(context.hub.devices().size())},
                              {u"online"_s, online},
                              {u"offline"_s, offline},
                              {u"areas"_s, static_cast<qint64>(context.hub.areas().size())},
                              {u"plugins"_s, static_cast<qint64>(context.hub.plugins().size())},
                              {u"sessions"_s, static_cast<qint64>(context.counters.sessions)},
                              {u"openWishes"_s, static_cast<qint64>(counters.openWishes)},
                              {u"counters"_s, countersOf(counters, context.counters)}});
}

Outcome health(const Call & /*call*/, const Context &context)
{
    if (!context.services.health)
        return fail(Error::Code::Unsupported, u"this hub does not watch its health"_s);
    return context.services.health();
}

Outcome databaseStatus(const Call & /*call*/, const Context &context)
{
    if (!context.services.databaseStatus)
        return fail(Error::Code::Unsupported, u"this hub has no store"_s);
    return context.services.databaseStatus();
}

} // namespace

Result<DeviceId> Call::device() const
{
    auto device = DeviceId::fromText(param(u"device").toText());
    if (!device)
        device.error().pointer = u"/device"_s;
    return device;
}

HandlerTable sessionHandlers()
{
    return {{u"authenticate"_s, authenticate},
            {u"ping"_s, ping},
            {u"subscribe"_s, subscribe},
            {u"unsubscribe"_s, unsubscribe},
            {u"ack"_s, acknowledge}};
}

HandlerTable hubHandlers()
{
    return {{u"hub.status"_s, status}, {u"health"_s, health}, {u"db.status"_s, databaseStatus}};
}

Error below(Error error, const QString &pointer)
{
    error.pointer = pointer + error.pointer;
    return error;
}

hub::Ticket ticketFor(const Call &call, const Context &context)
{
    return context.calls.add({.session = call.id, .request = call.request.id, .deed = call.deed()});
}

Outcome later(const Context &context, hub::Ticket ticket, const Result<> &accepted)
{
    if (accepted)
        return std::nullopt;
    context.calls.drop(ticket);
    return tl::unexpected(accepted.error());
}

Result<> redeem(const Call &call, const Context &context)
{
    if (!context.services.redeem)
        return fail(Error::Code::Unsupported, u"this hub knows no PIN"_s);
    return context.services.redeem(call.now, call.param(u"stepUp").toText());
}

Value emptyObject()
{
    static const Value kEmpty = Value::makeObject({});
    return kEmpty;
}

} // namespace atrium::api
