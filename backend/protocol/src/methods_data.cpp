// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymethods.h"
#include "packagemethods.h"
#include "panelmethods.h"
#include "schemas.h"
#include "watchmethods.h"

#include <atrium/protocol/methods.h>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

using namespace schema;

std::vector<Method> sessionMethods()
{
    return {
        {.name = u"authenticate"_s,
         .summary
         = u"Proves that the client may speak. The first call of a WebSocket that brought no "
           "Authorization header, within 5 s."_s,
         .params
         = object({required(u"token"_s, text(512)),
                   optional(u"client"_s, text(40), u"its name, for the record of wishes"_s)}),
         .result = object({required(u"actor"_s, text(64), u"who the client now is"_s)}),
         .role = Role::Anyone},
        {.name = u"ping"_s,
         .summary = u"Asks whether the hub is there."_s,
         .params = object({}),
         .result = object({required(u"time"_s, time(), u"the hub's clock"_s)}),
         .route = Route {.verb = u"GET"_s, .path = u"/ping"_s}},
        {.name = u"subscribe"_s,
         .summary
         = u"Shows a part of the house and keeps it up to date: pages of a snapshot, then "
           "deltas. With `since` of the same epoch only what changed after it, where the hub "
           "still knows."_s,
         .params = object(
             {optional(u"all"_s, flag(), u"everything; the default where nothing is named"_s),
              optional(u"devices"_s, list(deviceId(), 1000)),
              optional(u"areas"_s, list(areaId(), 200)),
              optional(u"properties"_s,
                       list(object({required(u"device"_s, deviceId()),
                                    required(u"property"_s, affordanceName())}),
                            2000),
                       u"of a device nothing else but these"_s),
              optional(u"interval"_s, integer(0, 60'000),
                       u"ms between deltas; 0 (the default): every change, in order"_s),
              optional(u"since"_s,
                       object({required(u"epoch"_s, text(64)), required(u"revision"_s, count())})),
              optional(
                  u"window"_s, integer(1, 65'536),
                  u"changes that may wait for `ack`; without it only the transport counts"_s)}),
         .result = object({required(u"subscription"_s, count()), required(u"epoch"_s, text(64)),
                           required(u"revision"_s, count()),
                           required(u"resumed"_s, flag(), u"no snapshot follows, only deltas"_s)})},
        {.name = u"unsubscribe"_s,
         .summary = u"Ends a subscription."_s,
         .params = object({required(u"subscription"_s, count())}),
         .result = object({})},
        {.name = u"ack"_s,
         .summary = u"Says that everything of a subscription up to a revision was taken in. For "
                    "subscriptions with a `window`."_s,
         .params = object({required(u"subscription"_s, count()), required(u"revision"_s, count())}),
         .result = object({})},
    };
}

std::vector<Method> hubMethods()
{
    return {
        {.name = u"hub.status"_s,
         .summary = u"The hub at a glance."_s,
         .params = object({}),
         .result
         = openObject({required(u"version"_s, text(64)), required(u"epoch"_s, text(64)),
                       required(u"revision"_s, count()), required(u"startedAt"_s, time()),
                       required(u"devices"_s, count()), required(u"online"_s, count()),
                       required(u"offline"_s, count()), required(u"areas"_s, count()),
                       required(u"plugins"_s, count()), required(u"sessions"_s, count()),
                       required(u"openWishes"_s, count()), required(u"counters"_s, openObject())}),
         .route = Route {.verb = u"GET"_s, .path = u"/status"_s}},
        {.name = u"health"_s,
         .summary = u"Whether each part works, why not, and what to do."_s,
         .params = object({}),
         .result = object(
             {required(u"status"_s, oneOf({u"ok"_s, u"degraded"_s, u"failed"_s})),
              required(
                  u"checks"_s,
                  list(openObject(
                           {required(u"name"_s, text(128)),
                            required(u"status"_s, oneOf({u"ok"_s, u"degraded"_s, u"failed"_s})),
                            optional(u"reason"_s, text(4096)), optional(u"hint"_s, text(4096))}),
                       256))}),
         .route = Route {.verb = u"GET"_s, .path = u"/health"_s}},
        {.name = u"db.status"_s,
         .summary
         = u"The store: its file, its version and migrations, whether writes get through."_s,
         .params = object({}),
         .result = openObject(),
         .route = Route {.verb = u"GET"_s, .path = u"/db"_s}},
    };
}

std::vector<Method> deviceMethods()
{
    return {
        {.name = u"devices.list"_s,
         .summary = u"Devices with their values, a page at a time, in the order of their ids."_s,
         .params = object({optional(u"after"_s, deviceId(), u"begins behind this one"_s),
                           optional(u"limit"_s, integer(1, 500), u"default 100"_s),
                           optional(u"area"_s, areaId()), optional(u"kind"_s, text(64)),
                           optional(u"plugin"_s, instanceId())}),
         .result = object({required(u"devices"_s, list(deviceState(), 500)),
                           required(u"models"_s, openObject(), u"their thing models by digest"_s),
                           optional(u"next"_s, deviceId(), u"`after` of the next page"_s)}),
         .route = Route {.verb = u"GET"_s, .path = u"/devices"_s}},
        {.name = u"devices.get"_s,
         .summary = u"One device with its values and its thing model."_s,
         .params = object({required(u"device"_s, deviceId())}),
         .result
         = object({required(u"device"_s, deviceState()),
                   required(u"model"_s,
                            openObject({required(u"properties"_s, list(openObject(), 512))}))}),
         .route = Route {.verb = u"GET"_s, .path = u"/devices/{device}"_s}},
        {.name = u"device.configure"_s,
         .summary
         = u"Says what the owner calls a device, where it is, and whether it is shown. What "
           "is left out stays; \"\" takes back. `patch` changes how the device is drawn: RFC 6902 "
           "on `{dsl, views}`; an empty list takes it back. One that an update of the plugin no "
           "longer fits is kept and not applied."_s,
         .params = object({required(u"device"_s, deviceId()), optional(u"title"_s, text(256)),
                           optional(u"area"_s, areaId()), optional(u"hidden"_s, flag()),
                           optional(u"favourite"_s, flag()),
                           optional(u"patch"_s, list(openObject(), 1000))}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/devices/{device}"_s}},
        {.name = u"device.remove"_s,
         .summary = u"Forgets a device that its plugin no longer publishes."_s,
         .params = object({required(u"device"_s, deviceId())}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/devices/{device}"_s}},
        {.name = u"property.get"_s,
         .summary
         = u"What is known of one property. `value` is null where it was never reported."_s,
         .params
         = object({required(u"device"_s, deviceId()), required(u"property"_s, affordanceName())}),
         .result = object(reportedValue().fields),
         .anyResults = {u"value"_s},
         .route = Route {.verb = u"GET"_s, .path = u"/devices/{device}/properties/{property}"_s}},
        {.name = u"property.set"_s,
         .summary = u"Wishes that properties take values. Answered when the wish is on disk; with "
                    "`wait` when each has come true or failed, or after `timeout`."_s,
         .params = withTerms({required(u"device"_s, deviceId()),
                              required(u"values"_s, openObject(), u"by the property's name"_s)}),
         .result = object({required(u"wishes"_s, list(wishFate(), 512))}),
         .route = Route {.verb = u"PUT"_s,
                         .path = u"/devices/{device}/properties"_s,
                         .success = 202,
                         .body = u"values"_s}},
        {.name = u"property.write"_s,
         .summary = u"property.set for one property. Over REST the body is the value as JSON."_s,
         .params = withTerms(
             {required(u"device"_s, deviceId()), required(u"property"_s, affordanceName())}),
         .result = object({required(u"wishes"_s, list(wishFate(), 512))}),
         .anyParams = {u"value"_s},
         .route = Route {.verb = u"PUT"_s,
                         .path = u"/devices/{device}/properties/{property}"_s,
                         .success = 202,
                         .body = u"value"_s}},
        {.name = u"wish.cancel"_s,
         .summary = u"Takes back a wish that is still open."_s,
         .params = object({required(u"wish"_s, count())}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/wishes/{wish}"_s}},
        {.name = u"action.invoke"_s,
         .summary = u"Runs an action of a device; answered when it ended, or without `wait` when "
                    "it is recorded."_s,
         .params
         = object({required(u"device"_s, deviceId()), required(u"action"_s, affordanceName()),
                   optional(u"wait"_s, flag(), u"default true"_s),
                   optional(u"reason"_s, text(200), u"why, for the record"_s),
                   optional(u"stepUp"_s, text(64),
                            u"of pin.check; an action whose `confirm` is `pin` is refused (403, "
                            "pointer /stepUp) without, and from a panel one for which a widget "
                            "asks for the PIN"_s)}),
         .result = object({required(u"run"_s, count(), u"names it in actions.list"_s)}),
         .anyParams = {u"input"_s},
         .anyResults = {u"output"_s},
         .route = Route {.verb = u"POST"_s,
                         .path = u"/devices/{device}/actions/{action}"_s,
                         .body = u"input"_s}},
        {.name = u"actions.list"_s,
         .summary = u"The actions that are open, and those of unknown fate that nobody has laid "
                    "aside yet, in the order they were asked."_s,
         .params = object({}),
         .result = object({required(u"actions"_s, list(actionRun(), 20'000))}),
         .route = Route {.verb = u"GET"_s, .path = u"/actions"_s}},
        {.name = u"action.cancel"_s,
         .summary = u"Takes back an action that was not sent, asks its device to give up one that "
                    "was, or lays aside one of unknown fate."_s,
         .params = object({required(u"run"_s, count())}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/actions/{run}"_s}},
    };
}

std::vector<Method> houseMethods()
{
    return {
        {.name = u"areas.list"_s,
         .summary = u"The areas of the house and its floors, in the owner's order."_s,
         .params = object({}),
         .result = object({required(u"areas"_s, list(area(), 1000)),
                           optional(u"floors"_s, list(schema::floor(), 50))}),
         .route = Route {.verb = u"GET"_s, .path = u"/areas"_s}},
        {.name = u"areas.set"_s,
         .summary = u"Replaces all areas, and all floors where they are given. Devices of an area "
                    "that is gone are in none."_s,
         .params = object({required(u"areas"_s, list(area(), 1000)),
                           optional(u"floors"_s, list(schema::floor(), 50))}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/areas"_s, .body = u"areas"_s}},
        {.name = u"floors.set"_s,
         .summary = u"Replaces all floors. Areas of a floor that is gone are on none."_s,
         .params = object({required(u"floors"_s, list(schema::floor(), 50))}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/floors"_s, .body = u"floors"_s}},
        {.name = u"plugins.list"_s,
         .summary = u"The plugin instances and how they fare."_s,
         .params = object({}),
         .result = object({required(u"plugins"_s, list(pluginStatus(), 256))}),
         .route = Route {.verb = u"GET"_s, .path = u"/plugins"_s}},
        {.name = u"plugins.show"_s,
         .summary = u"One plugin instance with its configuration, secrets left out."_s,
         .params = object({required(u"instance"_s, instanceId())}),
         .result
         = object({optional(u"status"_s, pluginStatus()), optional(u"config"_s, pluginConfig())}),
         .route = Route {.verb = u"GET"_s, .path = u"/plugins/{instance}"_s}},
        {.name = u"plugins.catalog"_s,
         .summary = u"The installed plugin packages with the schemas of their configuration."_s,
         .params = object({}),
         .result = object({required(u"packages"_s, list(openObject(), 256))}),
         .route = Route {.verb = u"GET"_s, .path = u"/catalog"_s}},
        {.name = u"plugins.configure"_s,
         .summary
         = u"Adds a plugin instance, or changes one; `config` and `limits` stay as they are "
           "where they are left out."_s,
         .params = object({required(u"instance"_s, instanceId()),
                           required(u"plugin"_s, instanceId()), optional(u"enabled"_s, flag()),
                           optional(u"isolation"_s, oneOf({u""_s, u"thread"_s, u"process"_s})),
                           optional(u"config"_s, openObject()),
                           optional(u"limits"_s, openObject(),
                                    u"the owner's, by the names of a manifest's limits; all of "
                                    "them, none wider than the package's"_s)}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/plugins/{instance}"_s}},
        {.name = u"plugins.remove"_s,
         .summary = u"Stops a plugin instance and forgets it, with its devices."_s,
         .params = object({required(u"instance"_s, instanceId())}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/plugins/{instance}"_s}},
    };
}

std::vector<Method> allMethods()
{
    std::vector<Method> all;
    for (auto part :
         {sessionMethods(), hubMethods(), deviceMethods(), sceneMethods(), houseMethods(),
          packageMethods(), secretMethods(), watchMethods(), historyMethods(), panelMethods()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<Method> &methods()
{
    static const std::vector<Method> kAll = allMethods();
    return kAll;
}

} // namespace atrium::protocol
