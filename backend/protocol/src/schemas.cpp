// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemas.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol::schema {

DataSchema text(int maxLength)
{
    return {.type = DataSchema::Type::String, .maxLength = maxLength};
}

DataSchema oneOf(const QStringList &texts)
{
    DataSchema schema = text(64);
    for (const QString &each : texts)
        schema.choices.push_back({.value = each, .label = {}});
    return schema;
}

DataSchema integer(double minimum, double maximum)
{
    return {.type = DataSchema::Type::Integer, .minimum = minimum, .maximum = maximum};
}

DataSchema count()
{
    return integer(0, 0x1.0p53);
}

DataSchema time()
{
    DataSchema schema = count();
    schema.unit = u"ms"_s;
    return schema;
}

DataSchema flag()
{
    return {.type = DataSchema::Type::Boolean};
}

DataSchema list(const DataSchema &item, int maxItems)
{
    return {.type = DataSchema::Type::Array, .items = {item}, .maxItems = maxItems};
}

DataSchema object(std::vector<DataField> fields)
{
    return {.type = DataSchema::Type::Object, .fields = std::move(fields)};
}

DataSchema openObject(std::vector<DataField> fields)
{
    return {.type = DataSchema::Type::Object, .fields = std::move(fields), .openFields = true};
}

DataField required(const QString &name, const DataSchema &schema, const QString &title)
{
    return {.name = name, .title = title, .schema = schema, .required = true};
}

DataField optional(const QString &name, const DataSchema &schema, const QString &title)
{
    return {.name = name, .title = title, .schema = schema, .required = false};
}

DataSchema deviceId()
{
    return text(169);
}

DataSchema affordanceName()
{
    return text(128);
}

DataSchema instanceId()
{
    return text(40);
}

DataSchema areaId()
{
    return text(64);
}

DataSchema area()
{
    return object({required(u"id"_s, areaId()), required(u"title"_s, text(256)),
                   optional(u"icon"_s, text(64)),
                   optional(u"floor"_s, areaId(), u"that it is on"_s)});
}

DataSchema floor()
{
    return object({required(u"id"_s, areaId()), required(u"title"_s, text(256))});
}

DataSchema reportedValue()
{
    return openObject(
        {optional(u"sourceTime"_s, time(), u"when the device measured"_s),
         optional(u"receiveTime"_s, time(), u"when the hub was told"_s),
         optional(u"sequence"_s, count(), u"as the source counts"_s),
         optional(u"quality"_s, oneOf({u"good"_s, u"stale"_s, u"uncertain"_s, u"bad"_s}),
                  u"left out where good"_s),
         optional(u"desired"_s, openObject(), u"the last wish and its fate"_s)});
}

DataSchema deviceState()
{
    return object({
        required(u"device"_s,
                 openObject({required(u"id"_s, deviceId()), required(u"title"_s, text(256)),
                             required(u"kind"_s, text(64))})),
        required(u"model"_s, text(64), u"digest of its thing model"_s),
        required(u"owner"_s, openObject(), u"the owner's words on it"_s),
        required(u"availability"_s, oneOf({u"unknown"_s, u"online"_s, u"offline"_s})),
        required(u"availabilitySince"_s, time()),
        optional(
            u"availabilityCause"_s,
            oneOf({u"plugin"_s, u"plugin-lost"_s, u"silence"_s, u"failed-writes"_s, u"flapping"_s}),
            u"what it was concluded from; left out where the plugin said so"_s),
        required(u"properties"_s, openObject(), u"what is known of each, by name"_s),
    });
}

DataSchema pluginStatus()
{
    return object({
        required(u"instance"_s, instanceId()),
        required(u"plugin"_s, instanceId()),
        optional(u"title"_s, text(256)),
        optional(u"version"_s, text(64)),
        optional(u"isolation"_s, text(16)),
        optional(u"sandbox"_s, oneOf({u"full"_s, u"reduced"_s, u"none"_s})),
        optional(u"sandboxReason"_s, text(4096), u"what holds it, and why not more"_s),
        required(u"state"_s, text(16)),
        required(u"since"_s, time()),
        optional(u"reason"_s, text(4096), u"why it is not simply running"_s),
        optional(u"hint"_s, text(4096), u"what a person can do"_s),
        optional(u"violations"_s, list(openObject(), 16), u"of the contract, newest last"_s),
        required(u"devices"_s, count()),
        required(u"restarts"_s, count()),
        required(u"reports"_s, count()),
        required(u"refused"_s, count()),
        optional(u"processId"_s, count()),
        optional(u"limits"_s, list(openObject(), 32),
                 u"each with its name, bound, use and how often it was reached"_s),
    });
}

DataSchema pluginConfig()
{
    return object({
        required(u"instance"_s, instanceId()),
        required(u"plugin"_s, instanceId()),
        required(u"enabled"_s, flag()),
        optional(u"isolation"_s, text(256), u"thread, process or the address of a remote one"_s),
        optional(u"config"_s, openObject()),
        optional(u"limits"_s, openObject(), u"the owner's; they only tighten the package's"_s),
        optional(u"granted"_s, list(text(64), 16), u"permissions that the owner granted"_s),
        optional(u"fromFile"_s, flag(), u"stands in atrium.toml"_s),
    });
}

DataSchema withTerms(std::vector<DataField> fields)
{
    for (DataField &term : std::vector<DataField> {
             optional(u"wait"_s, flag(), u"answered when each has its fate"_s),
             optional(u"timeout"_s, integer(0, 300'000), u"ms, default 10000"_s),
             optional(u"lateOk"_s, integer(0, 604'800), u"s after which it is not sent any more"_s),
             optional(u"reason"_s, text(200), u"why, for the record"_s),
             optional(u"policy"_s, oneOf({u"follow"_s, u"enforce"_s}),
                      u"`enforce`: put back what changes by itself"_s),
             optional(u"stepUp"_s, text(64),
                      u"of pin.check; a panel is refused (403, pointer /stepUp) without, where a "
                      "widget of the device asks for the PIN"_s)})
        fields.push_back(std::move(term));
    return object(std::move(fields));
}

DataSchema wishFate()
{
    return object({
        required(u"wish"_s, count(), u"0: refused, see `error`"_s),
        required(u"device"_s, deviceId()),
        required(u"property"_s, affordanceName()),
        required(u"status"_s,
                 oneOf({u"pending"_s, u"sent"_s, u"settled"_s, u"assumed"_s, u"failed"_s,
                        u"expired"_s, u"superseded"_s, u"cancelled"_s})),
        optional(u"error"_s, text(4096)),
    });
}

DataSchema deviceWish()
{
    return object({required(u"device"_s, deviceId()),
                   required(u"values"_s, openObject(), u"by the property's name"_s)});
}

DataSchema actionRun()
{
    return openObject({
        required(u"id"_s, count()),
        required(u"device"_s, deviceId()),
        required(u"action"_s, affordanceName()),
        required(u"status"_s,
                 oneOf({u"asked"_s, u"sent"_s, u"answered"_s, u"failed"_s, u"unknown"_s,
                        u"cancelled"_s})),
        required(u"askedAt"_s, time()),
        optional(u"actor"_s, text(64)),
        optional(u"reason"_s, text(200)),
        optional(u"expiry"_s, time(), u"not sent after it"_s),
        optional(u"attempts"_s, count()),
        optional(u"error"_s, text(4096)),
    });
}

} // namespace atrium::protocol::schema
