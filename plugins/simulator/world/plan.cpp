// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <atrium/model/json.h>
#include <atrium/model/kinds.h>

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr qsizetype kMostBytes = 1'048'576;
constexpr double kMostHours = 24.0;

using Models = std::map<QString, SharedModel>;

// "power", {"use": "power", "title": …} or a whole property: the row of the table, with what is
// said here put over it.
Result<QJsonObject> resolved(const QJsonValue &entry, const QJsonObject &table,
                             const QString &pointer)
{
    QJsonObject given = entry.toObject();
    const QString name = entry.isString() ? entry.toString() : given.take("use"_L1).toString();
    if (name.isEmpty())
        return given;
    if (!table.contains(name))
        return fail(Error::Code::NotFound, u"no property '%1' in the table"_s.arg(name), pointer);
    QJsonObject property = table.value(name).toObject();
    if (!property.contains("name"_L1))
        property.insert("name"_L1, name);
    for (auto it = given.constBegin(); it != given.constEnd(); ++it)
        property.insert(it.key(), it.value());
    return property;
}

Result<Models> readModels(const QByteArray &bytes)
{
    const auto document = parseObject(bytes, kMostBytes);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject table = document->value("properties"_L1).toObject();
    const QJsonObject models = document->value("models"_L1).toObject();
    Models all;
    for (auto it = models.constBegin(); it != models.constEnd(); ++it) {
        const QString pointer = u"/models/"_s + it.key();
        QJsonObject json = it.value().toObject();
        QJsonArray properties;
        for (const auto &entry : json.value("properties"_L1).toArray()) {
            auto property = resolved(entry, table, pointer + u"/properties"_s);
            if (!property)
                return tl::unexpected(property.error());
            properties.append(*property);
        }
        json.insert("properties"_L1, properties);
        auto model = thingModelFromJson(json, pointer);
        if (!model)
            return tl::unexpected(model.error());
        all.emplace(it.key(), shareModel(std::move(*model)));
    }
    return all;
}

Result<> checkStart(const DevicePlan &plan, const Value &values, const QString &pointer)
{
    for (const auto &[name, value] : values.fields()) {
        const Property *const property = plan.device.model.model->property(PropertyName(name));
        if (property == nullptr)
            return fail(Error::Code::NotFound, u"no property '%1'"_s.arg(name), pointer);
        if (const auto checked = property->schema.check(value); !checked)
            return fail(checked.error().code, checked.error().detail, pointer + u'/' + name);
    }
    return {};
}

Result<DevicePlan> readDevice(const QJsonObject &json, const QString &pointer, const Models &models,
                              const InstanceId &instance)
{
    ObjectReader reader(json, pointer);
    const QString local = reader.text(u"id");
    if (!isValidLocalId(local))
        reader.refuse(u"'%1' is not a local id"_s.arg(local), u"id");
    const auto model = models.find(reader.text(u"model"));
    if (model == models.end()) {
        reader.refuse(u"no such model in models.json"_s, u"model");
        return tl::unexpected(reader.result().error());
    }
    DevicePlan plan {.device = {.id = DeviceId(instance, LocalId(local)),
                                .title = reader.text(u"title"),
                                .kind = reader.text(u"kind"),
                                .manufacturer = reader.textOr(u"manufacturer", u"Atrium"_s),
                                .modelName = reader.textOr(u"modelName", model->first),
                                .serial = reader.textOr(u"serial", {}),
                                .firmware = reader.textOr(u"firmware", u"1.0"_s),
                                .suggestedArea = reader.textOr(u"area", {}),
                                .model = model->second},
                     .behaviour = reader.text(u"behaviour"),
                     .room = reader.textOr(u"room", {}),
                     .start = reader.valueOr(u"start"),
                     .byDay = reader.valueOr(u"byDay"),
                     .parameters = reader.valueOr(u"parameters")};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    if (const auto checked = checkStart(plan, plan.start, reader.pointer(u"start")); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkStart(plan, plan.byDay, reader.pointer(u"byDay")); !checked)
        return tl::unexpected(checked.error());
    return plan;
}

Result<Room> readRoom(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Room room {.name = reader.text(u"name"),
               .temperature = reader.numberOr(u"temperature", 20.0),
               .humidity = reader.numberOr(u"humidity", 48.0)};
    room.usualHumidity = room.humidity;
    reader.refuseUnknown();
    return reader.result().map([&] { return room; });
}

// "06:30" after midnight.
WorldTime readTime(ObjectReader &reader, QStringView key)
{
    const QStringList parts = reader.text(key).split(u':');
    bool hoursRead = false;
    bool minutesRead = false;
    const int hours = parts.value(0).toInt(&hoursRead);
    const int minutes = parts.value(1).toInt(&minutesRead);
    if (parts.size() != 2 || !hoursRead || !minutesRead || hours < 0 || hours > 23 || minutes < 0
        || minutes > 59)
        reader.refuse(u"expected a time of day, e.g. 06:30"_s, key);
    return WorldTime((hours * 60LL + minutes) * 60'000);
}

Result<RoutinePlan> readRoutine(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    RoutinePlan plan {.at = readTime(reader, u"at"),
                      .jitter = WorldTime(reader.integerOr(u"jitter", 10) * 60'000),
                      .chance = reader.numberOr(u"chance", 1.0),
                      .device = LocalId(reader.text(u"device")),
                      .set = reader.valueOr(u"set"),
                      .invoke = reader.textOr(u"invoke", {}),
                      .input = reader.valueOr(u"input")};
    reader.refuseUnknown();
    return reader.result().map([&] { return plan; });
}

Result<ResidentPlan> readResident(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    ResidentPlan plan {.name = reader.text(u"name")};
    const QJsonArray habits = reader.array(u"habits");
    reader.refuseUnknown();
    for (const auto &entry : habits) {
        ObjectReader habit(entry.toObject(), reader.pointer(u"habits"));
        HabitPlan read {.from = habit.numberOr(u"from", 0.0),
                        .stay = habit.numberOr(u"stay", 10.0) * 60.0};
        const Value rooms = habit.valueOr(u"rooms");
        for (const auto &[room, weight] : rooms.fields())
            read.rooms.emplace_back(room == u"away" ? QString() : room, weight.toNumber());
        if (read.from < 0.0 || read.from >= kMostHours || read.stay <= 0.0 || read.rooms.empty())
            habit.refuse(u"expected 0 <= from < 24, stay > 0 and rooms"_s);
        habit.refuseUnknown();
        if (const auto result = habit.result(); !result)
            return tl::unexpected(result.error());
        plan.habits.push_back(std::move(read));
    }
    return reader.result().map([&] { return plan; });
}

template<typename T, typename Read>
Result<> readRows(const QJsonObject &document, QStringView key, std::vector<T> &rows, Read read)
{
    const QJsonArray array = document.value(key).toArray();
    for (int i = 0; i < array.size(); ++i) {
        auto row = read(array.at(i).toObject(), u"/%1/%2"_s.arg(key).arg(i));
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return {};
}

Result<> checkReferences(const HomePlan &plan)
{
    std::set<QString> locals;
    for (const DevicePlan &device : plan.devices) {
        const QString local = device.device.id.local().toString();
        if (!locals.insert(local).second)
            return fail(Error::Code::InvalidInput, u"'%1' appears twice"_s.arg(local),
                        u"/devices"_s);
        const bool known = std::any_of(plan.rooms.begin(), plan.rooms.end(),
                                       [&](const Room &room) { return room.name == device.room; });
        if (!device.room.isEmpty() && !known)
            return fail(Error::Code::NotFound, u"%1: no room '%2'"_s.arg(local, device.room),
                        u"/devices"_s);
    }
    for (const RoutinePlan &routine : plan.routines) {
        if (!locals.contains(routine.device.text()))
            return fail(Error::Code::NotFound, u"no device '%1'"_s.arg(routine.device.text()),
                        u"/routines"_s);
    }
    return {};
}

// Everything is reached by way of the home's bridge.
void setBridge(HomePlan &plan)
{
    const auto bridge
        = std::find_if(plan.devices.begin(), plan.devices.end(),
                       [](const DevicePlan &each) { return each.device.kind == kind::bridge; });
    if (bridge == plan.devices.end())
        return;
    const DeviceId id = bridge->device.id;
    for (DevicePlan &each : plan.devices) {
        if (each.device.id != id)
            each.device.via = id;
    }
}

} // namespace

Result<HomePlan> readHomePlan(const QByteArray &models, const QByteArray &home,
                              const InstanceId &instance)
{
    const auto known = readModels(models);
    if (!known)
        return tl::unexpected(known.error());
    const auto document = parseObject(home, kMostBytes);
    if (!document)
        return tl::unexpected(document.error());
    HomePlan plan;
    const auto device = [&](const QJsonObject &json, const QString &pointer) {
        return readDevice(json, pointer, *known, instance);
    };
    const Result<> read
        = readRows(*document, u"rooms", plan.rooms, readRoom)
              .and_then([&] { return readRows(*document, u"devices", plan.devices, device); })
              .and_then(
                  [&] { return readRows(*document, u"residents", plan.residents, readResident); })
              .and_then(
                  [&] { return readRows(*document, u"routines", plan.routines, readRoutine); })
              .and_then([&] { return checkReferences(plan); });
    if (!read)
        return tl::unexpected(read.error());
    setBridge(plan);
    return plan;
}

} // namespace atrium::simulator
