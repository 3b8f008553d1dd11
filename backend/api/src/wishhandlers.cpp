// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

using Values = std::vector<std::pair<PropertyName, Value>>;

constexpr qint64 kDefaultTimeout = 10'000; // ms

Outcome wish(const Call &call, const Context &context, Values values, const QString &pointer)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    hub::Hub::Wish wish {.device = *id, .values = std::move(values), .actor = call.session.actor()};
    if (const Value lateOk = call.param(u"lateOk"); !lateOk.isNothing())
        wish.lateOk = std::chrono::seconds(lateOk.toInteger());
    wish.reason = call.param(u"reason").toText();
    if (call.param(u"policy").toText() == u"enforce"_s)
        wish.policy = WishPolicy::Enforce;
    const bool waits = call.param(u"wait").toBool();
    const auto timeout
        = std::chrono::milliseconds(call.param(u"timeout").toInteger(kDefaultTimeout));
    const hub::Ticket ticket = context.calls.add({.session = call.id,
                                                  .request = call.request.id,
                                                  .waits = waits,
                                                  .deadline = call.now.boottime + timeout});
    const auto wishes = context.hub.wish(call.now, wish, ticket);
    if (!wishes) {
        context.calls.drop(ticket);
        return tl::unexpected(below(wishes.error(), pointer));
    }
    std::vector<CallBook::Fate> fates;
    for (std::size_t i = 0; i < wishes->size(); ++i)
        fates.push_back({.wish = (*wishes)[i], .property = wish.values[i].first});
    context.calls.setFates(ticket, std::move(fates));
    return std::nullopt;
}

Outcome set(const Call &call, const Context &context)
{
    Values values;
    for (const auto &[name, value] : call.param(u"values").fields())
        values.emplace_back(PropertyName(name), value);
    return wish(call, context, std::move(values), u"/values"_s);
}

Outcome write(const Call &call, const Context &context)
{
    const PropertyName property(call.param(u"property").toText());
    auto outcome = wish(call, context, {{property, call.param(u"value")}}, {});
    if (!outcome) {
        // The hub's pointer begins with the property's name; the caller's with "value".
        QString &pointer = outcome.error().pointer;
        if (pointer.startsWith(u'/' + property.text()))
            pointer.replace(0, property.text().size() + 1, u"/value"_s);
    }
    return outcome;
}

Outcome cancel(const Call &call, const Context &context)
{
    const WishId id {static_cast<std::uint64_t>(call.param(u"wish").toInteger())};
    const hub::Ticket ticket = context.calls.add({.session = call.id, .request = call.request.id});
    return later(context, ticket, context.hub.cancelWish(call.now, id, ticket));
}

} // namespace

HandlerTable wishHandlers()
{
    return {{u"property.set"_s, set}, {u"property.write"_s, write}, {u"wish.cancel"_s, cancel}};
}

} // namespace atrium::api
