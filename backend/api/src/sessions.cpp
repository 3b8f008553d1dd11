// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <atrium/api/sessions.h>
#include <atrium/protocol/methods.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr auto kStorePatience = 2s; // another program may hold the database for a moment

HandlerTable allHandlers()
{
    HandlerTable all;
    for (HandlerTable part : {sessionHandlers(), hubHandlers(), deviceHandlers(), wishHandlers(),
                              sceneHandlers(), actionHandlers(), houseHandlers(), errandHandlers()})
        all.merge(part);
    return all;
}

const HandlerTable &handlers()
{
    static const HandlerTable kAll = allHandlers();
    return kAll;
}

/// Whether what it does must be kept: all that is not only read.
bool mustBeKept(const protocol::Method &method)
{
    return method.route && method.route->verb != "GET"_L1;
}

} // namespace

struct Sessions::Private
{
    [[nodiscard]] Session *find(SessionId id)
    {
        const auto found = sessions.find(id);
        return found == sessions.end() ? nullptr : &found->second;
    }

    [[nodiscard]] Outcome handle(const Call &call)
    {
        const auto handler = handlers().find(call.request.method);
        const protocol::Method *method = protocol::findMethod(call.request.method);
        if (!method || handler == handlers().end())
            return fail(Error::Code::Unsupported,
                        u"there is no method '%1'"_s.arg(call.request.method.left(64)));
        if (const auto fits = protocol::checkParams(*method, call.request.params); !fits)
            return tl::unexpected(fits.error());
        if (isRefusing(call.now) && mustBeKept(*method))
            return tl::unexpected(*storeTrouble);
        return handler->second(call,
                               {.hub = *hub,
                                .services = services,
                                .calls = calls,
                                .counters = counters,
                                .remembered = remembered,
                                .pins = pins});
    }

    [[nodiscard]] bool isRefusing(Now now) const
    {
        return storeTrouble && refuseFrom <= now.boottime;
    }

    void refuseWaiting(Now now)
    {
        const auto all = calls.refuseWaiting();
        for (const CallBook::Refused &refused : all) {
            Error error = *storeTrouble;
            if (refused.isDone)
                error.detail += u" What was changed is shown, and kept as soon as that can be."_s;
            // They end with this; where they have ended, it does not matter.
            for (const WishId wish : refused.wishes)
                static_cast<void>(hub->cancelWish(now, wish, 0));
            if (refused.run != ActionId {0})
                static_cast<void>(hub->cancelAction(now, refused.run, {}, 0));
            if (Session *session = find(refused.session))
                session->answer(refused.request, tl::unexpected(error));
        }
        if (!all.empty())
            hub->publish();
    }

    void answer(std::optional<CallBook::Answer> answer)
    {
        if (!answer)
            return;
        if (const auto &deed = answer->deed; deed && answer->result && services.noted)
            services.noted(deed->actor, deed->method, deed->params);
        if (Session *session = find(answer->session))
            session->answer(answer->request, std::move(answer->result));
    }

    void remember(quint64 revision, const protocol::SharedChanges &changes)
    {
        remembered.push_back({.revision = revision, .changes = changes});
        rememberedChanges += changes->size();
        while (rememberedChanges > limits.remembered && !remembered.empty()) {
            rememberedChanges -= remembered.front().changes->size();
            remembered.pop_front();
        }
    }

    void forget(SessionId id)
    {
        sessions.erase(id);
        counters.sessions = sessions.size();
        calls.dropSession(id);
    }

    // The last word of the hub to a client.
    void end(SessionId id, const Error &reason)
    {
        Outlet &outlet = sessions.at(id).outlet();
        forget(id);
        ++counters.ended;
        static_cast<void>(outlet.send(protocol::Closed {.error = reason})); // if there is room
        outlet.ended(reason);
    }

    Services services;
    SessionLimits limits;
    SessionCounters counters;
    hub::Hub *hub = nullptr;
    CallBook calls;
    quint64 lastId = 0;
    std::map<SessionId, Session> sessions;
    std::deque<ChangeQueue::Batch> remembered;
    std::size_t rememberedChanges = 0;
    PinKeeper pins;
    std::optional<Error> storeTrouble;
    BootTime refuseFrom {0};
};

Sessions::Sessions(Services services, const SessionLimits &limits)
    : d(std::make_unique<Private>())
{
    d->services = std::move(services);
    d->limits = limits;
}

Sessions::~Sessions() = default;

void Sessions::serve(hub::Hub &hub)
{
    d->hub = &hub;
}

Result<SessionId> Sessions::open(Outlet &outlet, const QString &actor)
{
    if (d->sessions.size() >= d->limits.sessions) {
        ++d->counters.refused;
        return fail(Error::Code::Busy,
                    u"the hub serves %1 clients already"_s.arg(d->sessions.size()));
    }
    const SessionId id {++d->lastId};
    d->sessions.try_emplace(id, outlet, actor, d->limits, d->counters);
    ++d->counters.opened;
    d->counters.sessions = d->sessions.size();
    return id;
}

void Sessions::request(Now now, SessionId id, protocol::Request request)
{
    Session *session = d->find(id);
    if (!session)
        return; // it ended while the request was on its way
    if (const auto begun = session->begin(); !begun) {
        session->refuse(request.id, begun.error());
    } else {
        const Outcome outcome
            = d->handle({.now = now, .id = id, .session = *session, .request = request});
        if (!outcome)
            session->answer(request.id, tl::unexpected(outcome.error()));
        else if (*outcome)
            session->answer(request.id, **outcome);
    }
    if (session->isStuck())
        d->end(id,
               {.code = Error::Code::Busy, .detail = u"the client does not read its answers"_s});
}

void Sessions::writable(Now now, SessionId id)
{
    if (Session *session = d->find(id)) {
        session->writable();
        session->deliver(now, *d->hub, d->services.epoch);
    }
}

void Sessions::close(SessionId id)
{
    d->forget(id);
}

void Sessions::closeAll(const Error &reason)
{
    while (!d->sessions.empty())
        d->end(d->sessions.begin()->first, reason);
}

BootTime Sessions::deliver(Now now)
{
    for (CallBook::Answer &answer : d->calls.expire(now.boottime))
        d->answer(std::move(answer));
    BootTime next = now.boottime + 1h;
    if (d->isRefusing(now))
        d->refuseWaiting(now);
    else if (d->storeTrouble)
        next = d->refuseFrom;
    if (const auto due = d->calls.due())
        next = std::min(next, *due);
    for (auto &[id, session] : d->sessions) {
        session.deliver(now, *d->hub, d->services.epoch);
        if (const auto due = session.due())
            next = std::min(next, *due);
    }
    return next;
}

void Sessions::storeFails(Now now, const Error &trouble)
{
    if (!d->storeTrouble)
        d->refuseFrom = now.boottime + kStorePatience;
    d->storeTrouble = trouble;
}

void Sessions::storeWorks()
{
    d->storeTrouble.reset();
}

SessionCounters Sessions::counters() const
{
    SessionCounters all = d->counters;
    all.remembered = d->rememberedChanges;
    for (const auto &[id, session] : d->sessions)
        session.count(all);
    return all;
}

QStringList Sessions::methods()
{
    QStringList names;
    for (const auto &[name, handler] : handlers())
        names.append(name);
    return names;
}

void Sessions::changed(const ChangeSet &set)
{
    // One list for all that see the same: it is encoded once.
    const auto changes = std::make_shared<const std::vector<SharedChange>>(set.changes);
    d->remember(set.revision, changes);
    for (auto &[id, session] : d->sessions)
        session.add(set.revision, changes);
    if (!d->calls.hasWishes())
        return;
    for (const SharedChange &change : set.changes) {
        if (const auto *wish = std::get_if<WishChanged>(change.get()))
            d->answer(d->calls.wishChanged(wish->desired));
    }
}

void Sessions::acknowledged(hub::Ticket ticket)
{
    d->answer(d->calls.acknowledged(ticket));
}

void Sessions::answered(hub::Ticket ticket, Result<Value> outcome)
{
    d->answer(d->calls.answered(ticket, std::move(outcome)));
}

void Sessions::invoked(hub::Ticket ticket, const Result<Value> &outcome)
{
    d->answer(d->calls.invoked(ticket, outcome));
}

} // namespace atrium::api
