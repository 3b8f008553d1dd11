// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemas.h"
#include "watchmethods.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

using namespace schema;

namespace {

DataSchema kinds()
{
    return oneOf({u"wish"_s, u"action"_s, u"device"_s, u"plugin"_s, u"house"_s});
}

DataSchema outcomes()
{
    return oneOf({u"noted"_s, u"open"_s, u"settled"_s, u"assumed"_s, u"failed"_s, u"expired"_s,
                  u"superseded"_s, u"cancelled"_s, u"unknown"_s});
}

DataSchema activity()
{
    return openObject(
        {required(u"id"_s, count()), required(u"kind"_s, kinds()), required(u"at"_s, time()),
         required(u"outcome"_s, outcomes()), optional(u"device"_s, deviceId()),
         optional(u"instance"_s, text(40)),
         optional(u"subject"_s, text(128),
                  u"a property or action; offline, online, removed; a plugin's state; a method"_s),
         optional(u"actor"_s, text(256)),
         optional(u"reason"_s, text(4096), u"why the actor asked"_s),
         optional(u"detail"_s, text(16'384), u"an error, a cause, what to do"_s),
         optional(u"took"_s, count(), u"ms until its outcome"_s),
         optional(u"request"_s, count(), u"the same for all that one request made"_s),
         optional(u"wish"_s, count(), u"to cancel it while it is open"_s),
         optional(u"attempts"_s, count()),
         optional(u"count"_s, count(), u"how many devices, or wishes in a row, it joins"_s)});
}

std::vector<DataField> filters()
{
    return {optional(u"device"_s, deviceId()),  optional(u"area"_s, areaId()),
            optional(u"actor"_s, text(256)),    optional(u"kind"_s, kinds()),
            optional(u"outcome"_s, outcomes()), optional(u"since"_s, time(), u"not before"_s)};
}

DataSchema withFilters(std::vector<DataField> fields)
{
    std::vector<DataField> all = filters();
    all.insert(all.end(), fields.begin(), fields.end());
    return object(std::move(all));
}

DataSchema alert()
{
    return openObject(
        {required(u"id"_s, text(400)),
         required(u"kind"_s,
                  oneOf({u"alarm"_s, u"doorbell"_s, u"wish-failed"_s, u"battery-low"_s,
                         u"plugin-sick"_s})),
         required(u"since"_s, time()), required(u"tellings"_s, count(), u"grows when told anew"_s),
         optional(u"device"_s, deviceId()), optional(u"instance"_s, text(40)),
         optional(u"subject"_s, text(128),
                  u"the semantic of an alarm, a property, an event, a plugin's state"_s),
         optional(u"detail"_s, text(16'384)), optional(u"endedAt"_s, time(), u"it is over"_s),
         optional(u"seenAt"_s, time(), u"somebody acknowledged it"_s),
         optional(u"silentUntil"_s, time())});
}

DataSchema alerts()
{
    return object({required(u"alerts"_s, list(alert(), 200)), required(u"revision"_s, count())});
}

std::vector<Method> alertMethods()
{
    const QString id = u"alert"_s;
    return {
        {.name = u"alerts.list"_s,
         .summary = u"What must reach people: alarms (leak, smoke, gas, carbon monoxide, an alarm "
                    "panel that was triggered), doorbells, failed wishes, flat batteries, plugins "
                    "in quarantine. An alarm stays until it is over and somebody has acknowledged "
                    "it; all others end with their cause."_s,
         .params = object({}),
         .result = alerts(),
         .route = Route {.verb = u"GET"_s, .path = u"/alerts"_s}},
        {.name = u"alerts.follow"_s,
         .summary = u"Waits until the alerts are others than those of `revision`; answers all."_s,
         .params = object({optional(u"revision"_s, count()),
                           optional(u"timeout"_s, integer(0, 300'000), u"ms, default 25000"_s)}),
         .result = alerts(),
         .route = Route {.verb = u"GET"_s, .path = u"/alerts/news"_s}},
        {.name = u"alert.acknowledge"_s,
         .summary = u"Somebody has seen it: it is not told again, and goes when it is over."_s,
         .params = object({required(id, text(400))}),
         .result = object({})},
        {.name = u"alert.silence"_s,
         .summary = u"Not told again for a while."_s,
         .params = object({required(id, text(400)),
                           optional(u"seconds"_s, integer(60, 86'400), u"default 3600"_s)}),
         .result = object({})},
    };
}

} // namespace

std::vector<Method> watchMethods()
{
    std::vector<Method> methods {
        {.name = u"metrics"_s,
         .summary
         = u"How the hub fares, in the text format of Prometheus. `GET /metrics` gives the "
           "same as plain text, to whoever may call this."_s,
         .params = object({}),
         .result = object({required(u"text"_s, text(16'000'000))}),
         .route = Route {.verb = u"GET"_s, .path = u"/metrics"_s}},
        {.name = u"activity.list"_s,
         .summary = u"What went on in the house, the newest first: wishes and actions with their "
                    "fate, devices that went and came, plugins, what owners changed. `from` and "
                    "`to` of a line are values."_s,
         .params = withFilters({optional(u"before"_s, count(), u"only ids below"_s),
                                optional(u"limit"_s, integer(1, 200), u"default 50"_s)}),
         .result = object({required(u"activities"_s, list(activity(), 200)),
                           required(u"cursor"_s, text(80), u"for activity.follow"_s),
                           optional(u"next"_s, count(), u"`before` of the next page"_s)}),
         .route = Route {.verb = u"GET"_s, .path = u"/activity"_s}},
        {.name = u"activity.follow"_s,
         .summary
         = u"Waits for lines that are new or changed since `cursor`, in the order of their last "
           "change; a line that comes again takes the place of the one with its id. Without a "
           "cursor, or with one of another run of the hub, it answers at once with where to begin."_s,
         .params
         = withFilters({optional(u"cursor"_s, text(80)),
                        optional(u"timeout"_s, integer(0, 300'000), u"ms, default 25000"_s)}),
         .result = object(
             {required(u"activities"_s, list(activity(), 200)), required(u"cursor"_s, text(80))}),
         .route = Route {.verb = u"GET"_s, .path = u"/activity/news"_s}},
    };
    for (Method &method : alertMethods())
        methods.push_back(std::move(method));
    return methods;
}

} // namespace atrium::protocol
