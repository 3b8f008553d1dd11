// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <atrium/model/json.h>
#include <atrium/protocol/codec.h>
#include <atrium/protocol/statejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertCount(QJsonObject &json, QLatin1StringView key, qint64 count)
{
    if (count != 0)
        json.insert(key, count);
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json {{u"code"_s, toText(error.code)}, {u"detail"_s, error.detail}};
    insertText(json, "pointer"_L1, error.pointer);
    return json;
}

std::vector<Error> readViolations(ObjectReader &reader)
{
    std::vector<Error> violations;
    const QJsonArray array = reader.arrayOr(u"violations");
    for (int i = 0; i < array.size(); ++i) {
        ObjectReader each(array.at(i).toObject(),
                          u"%1/%2"_s.arg(reader.pointer(u"violations")).arg(i));
        violations.push_back({.code = readEnum(each, u"code", errorCodeFromText),
                              .detail = each.text(u"detail"),
                              .pointer = each.textOr(u"pointer", {})});
        each.refuseUnknown();
        if (const auto result = each.result(); !result)
            reader.refuse(result.error().detail, u"violations");
    }
    return violations;
}

QJsonArray toJson(const std::vector<PluginLimit> &limits)
{
    QJsonArray array;
    for (const PluginLimit &each : limits) {
        QJsonObject json {{u"name"_s, each.name}, {u"bound"_s, each.bound}};
        if (each.used != 0.0)
            json.insert("used"_L1, each.used);
        insertCount(json, "reached"_L1, qint64(each.reached));
        array.append(json);
    }
    return array;
}

std::vector<PluginLimit> readLimits(ObjectReader &reader)
{
    std::vector<PluginLimit> limits;
    const QJsonArray array = reader.arrayOr(u"limits");
    for (int i = 0; i < array.size(); ++i) {
        ObjectReader each(array.at(i).toObject(), u"%1/%2"_s.arg(reader.pointer(u"limits")).arg(i));
        limits.push_back({.name = each.text(u"name"),
                          .bound = each.numberOr(u"bound", 0.0),
                          .used = each.numberOr(u"used", 0.0),
                          .reached = std::uint64_t(each.integerOr(u"reached", 0))});
        each.refuseUnknown();
        if (const auto result = each.result(); !result)
            reader.refuse(result.error().detail, u"limits");
    }
    return limits;
}

bool isKnown(const PropertyState &state)
{
    return state.reported != ReportedValue() || state.desired;
}

void readProperty(DeviceState &state, const QString &name, const QJsonValue &json,
                  ObjectReader &states)
{
    PropertyState *property = state.property(PropertyName(name));
    if (!property) {
        states.refuse(u"the model has no such property"_s, name);
        return;
    }
    ObjectReader reader(json.toObject(), states.pointer(name));
    property->reported = readReported(reader);
    if (reader.has(u"desired")) {
        auto desired = desiredFromJson(reader.object(u"desired"), reader.pointer(u"desired"));
        if (!desired)
            states.refuse(desired.error().detail, name);
        else
            property->desired = std::make_shared<const DesiredValue>(std::move(*desired));
    }
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        states.refuse(result.error().detail, name);
}

} // namespace

QJsonObject toJson(const Area &area)
{
    QJsonObject json {{u"id"_s, area.id.text()}, {u"title"_s, area.title}};
    insertText(json, "icon"_L1, area.icon);
    insertText(json, "floor"_L1, area.floor.text());
    return json;
}

Result<Area> areaFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Area area {.id = AreaId(reader.text(u"id")),
               .title = reader.text(u"title"),
               .icon = reader.textOr(u"icon", {}),
               .floor = FloorId(reader.textOr(u"floor", {}))};
    if (!isValidAreaId(area.id.text()))
        reader.refuse(u"'%1' is not an area's id"_s.arg(area.id.text().left(80)), u"id");
    return finished(reader, std::move(area));
}

QJsonObject toJson(const Floor &floor)
{
    return {{u"id"_s, floor.id.text()}, {u"title"_s, floor.title}};
}

Result<Floor> floorFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Floor floor {.id = FloorId(reader.text(u"id")), .title = reader.text(u"title")};
    if (!isValidAreaId(floor.id.text()))
        reader.refuse(u"'%1' is not a floor's id"_s.arg(floor.id.text().left(80)), u"id");
    return finished(reader, std::move(floor));
}

QJsonObject toJson(const OwnerWords &owner)
{
    QJsonObject json;
    insertText(json, "title"_L1, owner.title);
    insertText(json, "area"_L1, owner.area.text());
    if (owner.hidden)
        json.insert("hidden"_L1, true);
    if (owner.favourite)
        json.insert("favourite"_L1, true);
    if (!owner.patch.isNothing())
        json.insert("patch"_L1, atrium::toJson(owner.patch));
    return json;
}

Result<OwnerWords> ownerWordsFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    OwnerWords owner {.title = reader.textOr(u"title", {}),
                      .area = AreaId(reader.textOr(u"area", {})),
                      .hidden = reader.flagOr(u"hidden", false),
                      .favourite = reader.flagOr(u"favourite", false)};
    if (const QJsonArray patch = reader.arrayOr(u"patch"); !patch.isEmpty())
        owner.patch = valueFromJson(patch);
    return finished(reader, std::move(owner));
}

QJsonObject toJson(const PluginStatus &plugin)
{
    QJsonObject json {
        {u"instance"_s, plugin.instance.text()}, {u"plugin"_s, plugin.plugin.text()},
        {u"state"_s, toText(plugin.state)},      {u"since"_s, qint64(plugin.since.count())},
        {u"devices"_s, plugin.devices},          {u"restarts"_s, plugin.restarts},
        {u"reports"_s, qint64(plugin.reports)},  {u"refused"_s, qint64(plugin.refused)}};
    insertText(json, "title"_L1, plugin.title);
    insertText(json, "version"_L1, plugin.version);
    insertText(json, "isolation"_L1, plugin.isolation);
    insertText(json, "sandbox"_L1, plugin.sandbox);
    insertText(json, "sandboxReason"_L1, plugin.sandboxReason);
    if (!plugin.limits.empty())
        json.insert("limits"_L1, toJson(plugin.limits));
    insertText(json, "reason"_L1, plugin.reason);
    insertText(json, "hint"_L1, plugin.hint);
    insertCount(json, "processId"_L1, plugin.processId);
    QJsonArray violations;
    for (const Error &each : plugin.violations)
        violations.append(toJson(each));
    if (!violations.isEmpty())
        json.insert("violations"_L1, violations);
    return json;
}

Result<PluginStatus> pluginStatusFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    PluginStatus plugin {.instance = InstanceId(reader.text(u"instance")),
                         .plugin = PluginId(reader.text(u"plugin")),
                         .title = reader.textOr(u"title", {}),
                         .version = reader.textOr(u"version", {}),
                         .isolation = reader.textOr(u"isolation", {}),
                         .sandbox = reader.textOr(u"sandbox", {}),
                         .sandboxReason = reader.textOr(u"sandboxReason", {}),
                         .state = readEnum(reader, u"state", pluginStateFromText),
                         .since = WallTime(reader.integer(u"since")),
                         .reason = reader.textOr(u"reason", {}),
                         .hint = reader.textOr(u"hint", {}),
                         .violations = readViolations(reader),
                         .devices = int(reader.integer(u"devices")),
                         .restarts = int(reader.integer(u"restarts")),
                         .reports = std::uint64_t(reader.integer(u"reports")),
                         .refused = std::uint64_t(reader.integer(u"refused")),
                         .processId = reader.integerOr(u"processId", 0),
                         .limits = readLimits(reader)};
    return finished(reader, std::move(plugin));
}

QJsonObject toJson(const PluginConfig &config)
{
    QJsonObject json {{u"instance"_s, config.instance.text()},
                      {u"plugin"_s, config.plugin.text()},
                      {u"enabled"_s, config.enabled}};
    insertText(json, "isolation"_L1, config.isolation);
    if (!config.config.isNothing())
        json.insert("config"_L1, atrium::toJson(config.config));
    if (!config.limits.isNothing())
        json.insert("limits"_L1, atrium::toJson(config.limits));
    if (config.granted)
        json.insert("granted"_L1, QJsonArray::fromStringList(*config.granted));
    if (config.fromFile)
        json.insert("fromFile"_L1, true);
    return json;
}

QJsonObject toJson(const ReportedValue &reported)
{
    QJsonObject json {{u"value"_s, atrium::toJson(reported.value)}};
    insertCount(json, "sourceTime"_L1, reported.sourceTime.count());
    insertCount(json, "receiveTime"_L1, reported.receiveTime.count());
    insertCount(json, "sequence"_L1, qint64(reported.sequence));
    if (reported.quality != Quality::Good)
        json.insert("quality"_L1, toText(reported.quality));
    return json;
}

QJsonObject toJson(const DesiredValue &desired)
{
    QJsonObject json {{u"wish"_s, qint64(desired.wish)},
                      {u"value"_s, atrium::toJson(desired.value)},
                      {u"status"_s, toText(desired.status)},
                      {u"askedAt"_s, qint64(desired.askedAt.count())}};
    insertCount(json, "request"_L1, qint64(desired.request));
    insertText(json, "actor"_L1, desired.actor);
    insertText(json, "reason"_L1, desired.reason);
    if (desired.policy != WishPolicy::Follow)
        json.insert("policy"_L1, toText(desired.policy));
    insertCount(json, "expiry"_L1, desired.expiry.count());
    insertCount(json, "attempts"_L1, desired.attempts);
    insertText(json, "error"_L1, desired.lastError);
    insertCount(json, "nextAttempt"_L1, desired.nextAttempt.count());
    return json;
}

Result<DesiredValue> desiredFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    DesiredValue desired = readDesired(reader);
    return finished(reader, std::move(desired));
}

QJsonObject toJson(const ActionRun &run)
{
    QJsonObject json {{u"id"_s, qint64(run.id)},
                      {u"device"_s, run.device.text()},
                      {u"action"_s, run.action.text()},
                      {u"status"_s, toText(run.status)},
                      {u"askedAt"_s, qint64(run.askedAt.count())}};
    if (!run.input.isNothing())
        json.insert("input"_L1, atrium::toJson(run.input));
    insertText(json, "actor"_L1, run.actor);
    insertText(json, "reason"_L1, run.reason);
    insertCount(json, "expiry"_L1, run.expiry.count());
    insertCount(json, "attempts"_L1, run.attempts);
    if (run.progress)
        json.insert("progress"_L1, *run.progress);
    insertText(json, "error"_L1, run.lastError);
    return json;
}

Result<ActionRun> actionRunFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    ActionRun run {.id = ActionId(reader.integer(u"id")),
                   .device = readDeviceId(reader, u"device"),
                   .action = ActionName(reader.text(u"action")),
                   .input = reader.valueOr(u"input"),
                   .actor = reader.textOr(u"actor", {}),
                   .reason = reader.textOr(u"reason", {}),
                   .askedAt = WallTime(reader.integer(u"askedAt")),
                   .expiry = WallTime(reader.integerOr(u"expiry", 0)),
                   .status = readEnum(reader, u"status", actionStatusFromText),
                   .attempts = int(reader.integerOr(u"attempts", 0)),
                   .lastError = reader.textOr(u"error", {})};
    if (reader.has(u"progress"))
        run.progress = reader.numberOr(u"progress", 0.0);
    return finished(reader, std::move(run));
}

QJsonObject toJson(const DeviceState &state)
{
    QJsonObject properties;
    for (std::size_t i = 0; i < state.properties.size(); ++i) {
        const PropertyState &each = state.properties[i];
        if (!isKnown(each))
            continue;
        QJsonObject json = toJson(each.reported);
        if (each.desired)
            json.insert("desired"_L1, toJson(*each.desired));
        properties.insert(state.device.model.model->properties[i].name.text(), json);
    }
    QJsonObject json {{u"device"_s, atrium::toJson(state.device)},
                      {u"model"_s, QString::fromLatin1(state.device.model.digest)},
                      {u"owner"_s, toJson(state.owner)},
                      {u"availability"_s, toText(state.availability)},
                      {u"availabilitySince"_s, qint64(state.availabilitySince.count())},
                      {u"properties"_s, properties}};
    if (state.availabilityCause != AvailabilityCause::Plugin)
        json.insert("availabilityCause"_L1, toText(state.availabilityCause));
    return json;
}

Result<DeviceState> deviceStateFromJson(const QJsonObject &json, const QString &pointer,
                                        const ModelLookup &models)
{
    ObjectReader reader(json, pointer);
    auto device = readDevice(reader, models);
    if (!device)
        return tl::unexpected(device.error());
    DeviceState state {.device = std::move(*device)};
    state.properties.resize(state.device.model.model->properties.size());
    if (auto owner = ownerWordsFromJson(reader.object(u"owner"), reader.pointer(u"owner")))
        state.owner = std::move(*owner);
    else
        reader.refuse(owner.error().detail, u"owner");
    state.availability = readEnum(reader, u"availability", availabilityFromText);
    state.availabilityCause = readCause(reader, u"availabilityCause");
    state.availabilitySince = WallTime(reader.integer(u"availabilitySince"));
    const QJsonObject properties = reader.object(u"properties");
    ObjectReader states(properties, reader.pointer(u"properties"));
    for (auto it = properties.begin(); it != properties.end(); ++it)
        readProperty(state, it.key(), it.value(), states);
    if (const auto result = states.result(); !result)
        return tl::unexpected(result.error());
    return finished(reader, std::move(state));
}

} // namespace atrium::protocol
