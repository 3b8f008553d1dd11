// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

Outcome listAreas(const Call & /*call*/, const Context &context)
{
    ValueList areas;
    for (const Area &area : context.hub.areas())
        areas.push_back(valueFromJson(protocol::toJson(area)));
    ValueList floors;
    for (const Floor &floor : context.hub.floors())
        floors.push_back(valueFromJson(protocol::toJson(floor)));
    return Value::makeObject({{u"areas"_s, Value::makeList(std::move(areas))},
                              {u"floors"_s, Value::makeList(std::move(floors))}});
}

std::vector<Floor> floorsFrom(const Value &list)
{
    std::vector<Floor> floors;
    for (const Value &floor : list.items())
        floors.push_back(
            {.id = FloorId(floor.field(u"id").toText()), .title = floor.field(u"title").toText()});
    return floors;
}

Outcome putAreas(const Call &call, const Context &context, const std::vector<Area> &areas,
                 const std::vector<Floor> &floors)
{
    const hub::Ticket ticket = ticketFor(call, context);
    return later(context, ticket, context.hub.setAreas(call.now, areas, floors, ticket));
}

Outcome setAreas(const Call &call, const Context &context)
{
    std::vector<Area> areas;
    for (const Value &area : call.param(u"areas").items())
        areas.push_back({.id = AreaId(area.field(u"id").toText()),
                         .title = area.field(u"title").toText(),
                         .icon = area.field(u"icon").toText(),
                         .floor = FloorId(area.field(u"floor").toText())});
    const Value floors = call.param(u"floors"); // who does not speak of them leaves them
    return putAreas(call, context, areas,
                    floors.isNothing() ? context.hub.floors() : floorsFrom(floors));
}

Outcome setFloors(const Call &call, const Context &context)
{
    const std::vector<Floor> floors = floorsFrom(call.param(u"floors"));
    std::vector<Area> areas = context.hub.areas();
    for (Area &area : areas) {
        if (std::ranges::find(floors, area.floor, &Floor::id) == floors.end())
            area.floor = {};
    }
    return putAreas(call, context, areas, floors);
}

Outcome listPlugins(const Call & /*call*/, const Context &context)
{
    ValueList plugins;
    for (const PluginStatus &plugin : context.hub.plugins())
        plugins.push_back(valueFromJson(protocol::toJson(plugin)));
    return Value::makeObject({{u"plugins"_s, Value::makeList(std::move(plugins))}});
}

Outcome showPlugin(const Call &call, const Context &context)
{
    const InstanceId instance(call.param(u"instance").toText());
    const auto isIt = [&instance](const auto &each) {
        return each.instance == instance;
    };
    const std::vector<PluginStatus> plugins = context.hub.plugins();
    const std::vector<PluginConfig> configs = context.hub.pluginConfigs();
    const auto status = std::find_if(plugins.begin(), plugins.end(), isIt);
    const auto config = std::find_if(configs.begin(), configs.end(), isIt);
    if (status == plugins.end() && config == configs.end())
        return fail(Error::Code::NotFound, u"there is no plugin '%1'"_s.arg(instance.text()),
                    u"/instance"_s);
    ValueObject result;
    if (status != plugins.end())
        result.emplace_back(u"status"_s, valueFromJson(protocol::toJson(*status)));
    if (config != configs.end()) {
        const PluginConfig shown
            = context.services.shownConfig ? context.services.shownConfig(*config) : *config;
        result.emplace_back(u"config"_s, valueFromJson(protocol::toJson(shown)));
    }
    return Value::makeObject(std::move(result));
}

Outcome catalogue(const Call & /*call*/, const Context &context)
{
    if (!context.services.catalogue)
        return fail(Error::Code::Unsupported, u"this hub knows no plugin packages"_s);
    return Value::makeObject({{u"packages"_s, context.services.catalogue()}});
}

std::optional<PluginConfig> heldConfig(const Context &context, const InstanceId &instance)
{
    const std::vector<PluginConfig> configs = context.hub.pluginConfigs();
    const auto found = std::ranges::find(configs, instance, &PluginConfig::instance);
    return found == configs.end() ? std::nullopt : std::optional(*found);
}

Outcome configurePlugin(const Call &call, const Context &context)
{
    PluginConfig config {.instance = InstanceId(call.param(u"instance").toText()),
                         .plugin = PluginId(call.param(u"plugin").toText()),
                         .enabled = call.param(u"enabled").toBool(true),
                         .isolation = call.param(u"isolation").toText(),
                         .config = call.param(u"config"),
                         .limits = call.param(u"limits")};
    const auto held = heldConfig(context, config.instance);
    if (held && config.config.isNothing()) // who does not speak of it leaves it
        config.config = held->config;
    if (context.services.checkPlugin) {
        if (const auto checked = context.services.checkPlugin(config); !checked)
            return tl::unexpected(checked.error());
    }
    // What is kept is not judged anew: a package may ask for less than it did.
    if (held && config.limits.isNothing())
        config.limits = held->limits;
    const hub::Ticket ticket = ticketFor(call, context);
    return later(context, ticket,
                 context.services.configurePlugin
                     ? context.services.configurePlugin(call.now, config, ticket)
                     : context.hub.setPlugin(call.now, config, ticket));
}

Outcome removePlugin(const Call &call, const Context &context)
{
    const InstanceId instance(call.param(u"instance").toText());
    const hub::Ticket ticket = ticketFor(call, context);
    const auto removed = context.hub.removePlugin(call.now, instance, ticket);
    if (removed && context.services.pluginRemoved)
        context.services.pluginRemoved(instance);
    return later(context, ticket, removed);
}

Outcome errand(const Call &call, const Context &context)
{
    if (!context.services.errand)
        return fail(Error::Code::Unsupported, u"this hub installs nothing"_s);
    if (call.request.method == "screens.report"_L1 || call.request.method == "screens.follow"_L1)
        call.session.becomePanel();
    const hub::Ticket ticket = context.calls.add(
        {.session = call.id, .request = call.request.id, .isErrand = true, .deed = call.deed()});
    context.services.errand(call.now, call.request.method, call.request.params, ticket);
    return std::nullopt;
}

} // namespace

HandlerTable errandHandlers()
{
    HandlerTable table;
    for (const auto name : {"packages.list"_L1,     "packages.upload"_L1,   "packages.install"_L1,
                            "packages.grant"_L1,    "packages.rollback"_L1, "packages.remove"_L1,
                            "keys.list"_L1,         "keys.trust"_L1,        "keys.distrust"_L1,
                            "secrets.list"_L1,      "secrets.set"_L1,       "secrets.remove"_L1,
                            "plugins.enable"_L1,    "plugins.release"_L1,   "activity.list"_L1,
                            "activity.follow"_L1,   "alerts.list"_L1,       "alerts.follow"_L1,
                            "alert.acknowledge"_L1, "alert.silence"_L1,     "plugins.log"_L1,
                            "metrics"_L1,           "pin.status"_L1,        "pin.set"_L1,
                            "pin.check"_L1,         "pin.remove"_L1,        "screens.list"_L1,
                            "screens.get"_L1,       "screens.set"_L1,       "screens.remove"_L1,
                            "screens.report"_L1,    "screens.follow"_L1,    "history.read"_L1,
                            "history.series"_L1})
        table.emplace(name, errand);
    return table;
}

HandlerTable houseHandlers()
{
    return {{u"areas.list"_s, listAreas},
            {u"areas.set"_s, setAreas},
            {u"floors.set"_s, setFloors},
            {u"plugins.list"_s, listPlugins},
            {u"plugins.show"_s, showPlugin},
            {u"plugins.catalog"_s, catalogue},
            {u"plugins.configure"_s, configurePlugin},
            {u"plugins.remove"_s, removePlugin}};
}

} // namespace atrium::api
