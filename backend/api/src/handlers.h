// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbook.h"
#include "pinkeeper.h"
#include "session.h"

namespace atrium::api {

/// A request on its way to its handler.
struct Call
{
    Now now;
    SessionId id {0};
    Session &session;
    const protocol::Request &request;

    [[nodiscard]] Value param(QStringView name) const { return request.params.field(name); }
    /// The device that the parameter `device` names. InvalidInput: it has not the form.
    [[nodiscard]] Result<DeviceId> device() const;
    /// Who asks for what, to be remembered if it comes true.
    [[nodiscard]] CallBook::Deed deed() const
    {
        return {session.actor(), request.method, request.params};
    }
};

/// What handlers work with.
struct Context
{
    hub::Hub &hub;
    const Services &services;
    CallBook &calls;
    const SessionCounters &counters;
    const std::deque<ChangeQueue::Batch> &remembered;
    PinKeeper &pins;
};

/// The answer, or nothing where it comes later, by a ticket.
using Outcome = Result<std::optional<Value>>;
using Handler = Outcome (*)(const Call &call, const Context &context);
using HandlerTable = std::map<QString, Handler>;

[[nodiscard]] HandlerTable sessionHandlers();
[[nodiscard]] HandlerTable hubHandlers();
[[nodiscard]] HandlerTable deviceHandlers();
[[nodiscard]] HandlerTable wishHandlers();
[[nodiscard]] HandlerTable sceneHandlers();
[[nodiscard]] HandlerTable actionHandlers();
[[nodiscard]] HandlerTable houseHandlers();
/// Methods that the house itself does: Services::errand.
[[nodiscard]] HandlerTable errandHandlers();

/// Errors of the hub speak of a part of the parameters: @p pointer says which.
[[nodiscard]] Error below(Error error, const QString &pointer);
/// By which the hub tells that @p call is done, and what is then remembered of it.
[[nodiscard]] hub::Ticket ticketFor(const Call &call, const Context &context);
/// The answer of a call that the hub accepted and will acknowledge, or its refusal.
[[nodiscard]] Outcome later(const Context &context, hub::Ticket ticket, const Result<> &accepted);
[[nodiscard]] Value emptyObject();
/// Uses up the pass that came with @p call. Refused (pointer "/stepUp"): it is none, or not sent.
[[nodiscard]] Result<> redeem(const Call &call, const Context &context);

} // namespace atrium::api
