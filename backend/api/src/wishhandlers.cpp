// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "manywishes.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

using Values = std::vector<std::pair<PropertyName, Value>>;

Outcome wish(const Call &call, const Context &context, Values values, const QString &pointer)
{
    auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    auto outcome
        = wishMany(call, context, {{.device = std::move(*id), .values = std::move(values)}}, {});
    if (!outcome && outcome.error().pointer != "/stepUp"_L1) // that is the caller's own
        return tl::unexpected(below(outcome.error(), pointer));
    return outcome;
}

Outcome setMany(const Call &call, const Context &context)
{
    auto wishes = readMany(call.param(u"wishes"), u"/wishes"_s);
    if (!wishes)
        return tl::unexpected(wishes.error());
    return wishMany(call, context, std::move(*wishes), {});
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
    return {{u"wishes.set"_s, setMany},
            {u"property.set"_s, set},
            {u"property.write"_s, write},
            {u"wish.cancel"_s, cancel}};
}

} // namespace atrium::api
