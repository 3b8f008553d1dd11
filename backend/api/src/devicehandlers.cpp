// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr qint64 kDefaultPage = 100;

tl::unexpected<Error> noDevice(const DeviceId &id)
{
    return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(id.text()), u"/device"_s);
}

// What devices.list asks for.
struct Selection
{
    QString area;
    QString kind;
    QString plugin;

    [[nodiscard]] bool holds(const DeviceState &state) const
    {
        return (area.isEmpty() || state.owner.area.text() == area)
            && (kind.isEmpty() || state.device.kind == kind)
            && (plugin.isEmpty() || state.device.id.instance() == plugin);
    }
};

Outcome list(const Call &call, const Context &context)
{
    const Selection selection {.area = call.param(u"area").toText(),
                               .kind = call.param(u"kind").toText(),
                               .plugin = call.param(u"plugin").toText()};
    DeviceId after;
    if (const QString text = call.param(u"after").toText(); !text.isEmpty()) {
        auto id = DeviceId::fromText(text);
        if (!id)
            return tl::unexpected(below(id.error(), u"/after"_s));
        after = *id;
    }
    const auto limit = static_cast<std::size_t>(call.param(u"limit").toInteger(kDefaultPage));
    ValueList devices;
    std::map<QString, Value> models;
    auto next = context.hub.devices().upper_bound(after);
    for (; next != context.hub.devices().end() && devices.size() < limit; ++next) {
        const DeviceState &state = *next->second;
        after = next->first;
        if (!selection.holds(state))
            continue;
        devices.push_back(valueFromJson(protocol::toJson(state)));
        const SharedModel &model = state.device.model;
        if (const auto [place, isNew] = models.try_emplace(QString::fromLatin1(model.digest));
            isNew)
            place->second = valueFromJson(toJson(*model.model));
    }
    ValueObject result {
        {u"devices"_s, Value::makeList(std::move(devices))},
        {u"models"_s, Value::makeObject(ValueObject(models.begin(), models.end()))}};
    if (next != context.hub.devices().end())
        result.emplace_back(u"next"_s, after.text());
    return Value::makeObject(std::move(result));
}

Outcome get(const Call &call, const Context &context)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    const DeviceState *state = context.hub.device(*id);
    if (!state)
        return noDevice(*id);
    return Value::makeObject({{u"device"_s, valueFromJson(protocol::toJson(*state))},
                              {u"model"_s, valueFromJson(toJson(*state->device.model.model))}});
}

Outcome configure(const Call &call, const Context &context)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    const DeviceState *state = context.hub.device(*id);
    if (!state)
        return noDevice(*id);
    OwnerWords owner = state->owner; // what is left out stays
    owner.title = call.param(u"title").toText(owner.title);
    owner.area = AreaId(call.param(u"area").toText(owner.area.text()));
    owner.hidden = call.param(u"hidden").toBool(owner.hidden);
    owner.favourite = call.param(u"favourite").toBool(owner.favourite);
    if (const Value patch = call.param(u"patch"); !patch.isNothing())
        owner.patch = patch.items().empty() ? Value() : patch;
    const hub::Ticket ticket = ticketFor(call, context);
    return later(context, ticket, context.hub.setOwnerWords(call.now, *id, owner, ticket));
}

Outcome remove(const Call &call, const Context &context)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    const hub::Ticket ticket = ticketFor(call, context);
    return later(context, ticket, context.hub.removeDevice(call.now, *id, ticket));
}

Outcome getProperty(const Call &call, const Context &context)
{
    const auto id = call.device();
    if (!id)
        return tl::unexpected(id.error());
    const DeviceState *state = context.hub.device(*id);
    if (!state)
        return noDevice(*id);
    const PropertyName name(call.param(u"property").toText());
    const PropertyState *property = state->property(name);
    if (!property)
        return fail(Error::Code::NotFound,
                    u"'%1' has no property '%2'"_s.arg(id->text(), name.text()), u"/property"_s);
    QJsonObject json = protocol::toJson(property->reported);
    if (property->desired)
        json.insert("desired"_L1, protocol::toJson(*property->desired));
    return valueFromJson(json);
}

} // namespace

HandlerTable deviceHandlers()
{
    return {{u"devices.list"_s, list},
            {u"devices.get"_s, get},
            {u"device.configure"_s, configure},
            {u"device.remove"_s, remove},
            {u"property.get"_s, getProperty}};
}

} // namespace atrium::api
