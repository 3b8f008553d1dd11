// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

// The action itself asks everybody, a widget those who stand at a panel.
bool needsPin(const Call &call, const Context &context, const DeviceId &device)
{
    const ActionName name(call.param(u"action").toText());
    const DeviceState *state = context.hub.device(device);
    const Action *action = state ? state->device.model.model->action(name) : nullptr;
    return action
        && (action->confirm == Confirm::Pin
            || (call.session.isPanel() && context.pins.of(*state).ofAction(name)));
}

Outcome invoke(const Call &call, const Context &context)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    if (needsPin(call, context, *id)) {
        if (const auto may = redeem(call, context); !may)
            return tl::unexpected(may.error());
    }
    const hub::Ticket ticket
        = context.calls.add({.session = call.id,
                             .request = call.request.id,
                             .isAction = true,
                             .waitsForAction = call.param(u"wait").toBool(true)});
    const auto run = context.hub.invoke(call.now,
                                        {.device = *id,
                                         .action = ActionName(call.param(u"action").toText()),
                                         .input = call.param(u"input"),
                                         .actor = call.session.actor(),
                                         .reason = call.param(u"reason").toText()},
                                        ticket);
    if (!run) {
        context.calls.drop(ticket);
        return tl::unexpected(run.error());
    }
    context.calls.setRun(ticket, *run);
    return std::nullopt;
}

Outcome list(const Call & /*call*/, const Context &context)
{
    ValueList runs;
    for (const ActionRun &run : context.hub.actions())
        runs.push_back(valueFromJson(protocol::toJson(run)));
    return Value::makeObject({{u"actions"_s, Value::makeList(std::move(runs))}});
}

Outcome cancel(const Call &call, const Context &context)
{
    const ActionId id {static_cast<std::uint64_t>(call.param(u"run").toInteger())};
    const hub::Ticket ticket = context.calls.add({.session = call.id, .request = call.request.id});
    return later(context, ticket,
                 context.hub.cancelAction(call.now, id, call.session.actor(), ticket));
}

} // namespace

HandlerTable actionHandlers()
{
    return {{u"action.invoke"_s, invoke}, {u"actions.list"_s, list}, {u"action.cancel"_s, cancel}};
}

} // namespace atrium::api
