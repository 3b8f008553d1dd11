// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "manywishes.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr std::size_t kMost = 500; // groups, and scenes
const QString kGroups = u"groups"_s;
const QString kScenes = u"scenes"_s;

// The parameters are what is kept: the schema of the method was held to them.
Outcome keep(const Call &call, const Context &context, const QString &shelf)
{
    const QString id = call.param(u"id").toText();
    const auto kept = context.hub.kept(shelf);
    if (!isValidAreaId(id))
        return fail(Error::Code::InvalidInput, u"'%1' is not an id (a-z 0-9 -)"_s.arg(id.left(64)),
                    u"/id"_s);
    if (kept.size() >= kMost && !kept.contains(id))
        return fail(Error::Code::Busy, u"a house has at most %1 of them"_s.arg(kMost));
    const hub::Ticket ticket = ticketFor(call, context);
    context.hub.keep(shelf, id, call.request.params, ticket);
    return std::nullopt;
}

Outcome remove(const Call &call, const Context &context, const QString &shelf)
{
    const QString id = call.param(u"id").toText();
    if (!context.hub.kept(shelf).contains(id))
        return fail(Error::Code::NotFound, u"there is no '%1'"_s.arg(id.left(64)), u"/id"_s);
    const hub::Ticket ticket = ticketFor(call, context);
    context.hub.keep(shelf, id, {}, ticket);
    return std::nullopt;
}

Value listOf(const Context &context, const QString &shelf)
{
    ValueList items;
    for (const auto &[id, item] : context.hub.kept(shelf))
        items.push_back(item);
    return Value::makeObject({{shelf, Value::makeList(std::move(items))}});
}

Outcome setGroup(const Call &call, const Context &context)
{
    const ValueList &devices = call.param(u"devices").items();
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const auto id = DeviceId::fromText(devices[i].toText());
        if (!id || !context.hub.device(*id))
            return fail(Error::Code::NotFound,
                        u"there is no device '%1'"_s.arg(devices[i].toText().left(128)),
                        u"/devices/%1"_s.arg(i));
    }
    return keep(call, context, kGroups);
}

Outcome setScene(const Call &call, const Context &context)
{
    const auto wishes = readMany(call.param(u"wishes"), u"/wishes"_s);
    if (!wishes)
        return tl::unexpected(wishes.error());
    for (std::size_t i = 0; i < wishes->size(); ++i) {
        if (const auto valid = context.hub.checkWish((*wishes)[i]); !valid)
            return tl::unexpected(below(valid.error(), u"/wishes/%1/values"_s.arg(i)));
    }
    return keep(call, context, kScenes);
}

// What a group's device cannot do at all, it is not asked.
Outcome wishGroup(const Call &call, const Context &context)
{
    const auto groups = context.hub.kept(kGroups);
    const auto group = groups.find(call.param(u"group").toText());
    if (group == groups.end())
        return fail(Error::Code::NotFound, u"there is no such group"_s, u"/group"_s);
    std::vector<hub::Hub::Wish> wishes;
    for (const Value &device : group->second.field(u"devices").items()) {
        const auto id = DeviceId::fromText(device.toText());
        const DeviceState *state = id ? context.hub.device(*id) : nullptr;
        hub::Hub::Wish wish {.device = id.value_or(DeviceId())};
        for (const auto &[name, value] : call.param(u"values").fields()) {
            const Property *property
                = state ? state->device.model.model->property(PropertyName(name)) : nullptr;
            if (!state || (property && !property->readOnly))
                wish.values.emplace_back(PropertyName(name), value);
        }
        if (!wish.values.empty())
            wishes.push_back(std::move(wish));
    }
    if (wishes.empty())
        return fail(Error::Code::InvalidInput, u"no device of the group can do that"_s,
                    u"/values"_s);
    return wishMany(call, context, std::move(wishes),
                    u"group "_s + group->second.field(u"title").toText());
}

Outcome activate(const Call &call, const Context &context)
{
    const auto scenes = context.hub.kept(kScenes);
    const auto scene = scenes.find(call.param(u"scene").toText());
    if (scene == scenes.end())
        return fail(Error::Code::NotFound, u"there is no such scene"_s, u"/scene"_s);
    auto wishes = readMany(scene->second.field(u"wishes"), {});
    if (!wishes)
        return tl::unexpected(wishes.error());
    return wishMany(call, context, std::move(*wishes),
                    u"scene "_s + scene->second.field(u"title").toText());
}

} // namespace

HandlerTable sceneHandlers()
{
    return {
        {u"groups.list"_s,
         [](const Call &, const Context &context) -> Outcome {
             return listOf(context, kGroups);
         }},
        {u"groups.set"_s, setGroup},
        {u"groups.remove"_s,
         [](const Call &call, const Context &context) {
             return remove(call, context, kGroups);
         }},
        {u"group.set"_s, wishGroup},
        {u"scenes.list"_s,
         [](const Call &, const Context &context) -> Outcome {
             return listOf(context, kScenes);
         }},
        {u"scenes.set"_s, setScene},
        {u"scenes.remove"_s,
         [](const Call &call, const Context &context) {
             return remove(call, context, kScenes);
         }},
        {u"scene.activate"_s, activate},
    };
}

} // namespace atrium::api
