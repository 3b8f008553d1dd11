// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <atrium/protocol/statejson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

using atrium::appendJson;

void appendText(QByteArray &out, const char *key, const QString &text)
{
    if (text.isEmpty())
        return;
    out += key;
    appendJson(out, QStringView(text));
}

void appendCount(QByteArray &out, const char *key, qint64 count)
{
    if (count == 0)
        return;
    out += key;
    out += QByteArray::number(count);
}

void appendObject(QByteArray &out, const QJsonObject &json)
{
    out += QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// The keys stand in one literal each, so that a change is a handful of appends.

void append(QByteArray &out, const PropertyChanged &change)
{
    out += R"({"type":"property","device":)";
    appendJson(out, QStringView(change.device.text()));
    out += R"(,"property":)";
    appendJson(out, QStringView(change.property.text()));
    out += R"(,"value":)";
    appendJson(out, change.reported.value);
    appendCount(out, R"(,"sourceTime":)", change.reported.sourceTime.count());
    appendCount(out, R"(,"receiveTime":)", change.reported.receiveTime.count());
    appendCount(out, R"(,"sequence":)", qint64(change.reported.sequence));
    if (change.reported.quality != Quality::Good)
        appendText(out, R"(,"quality":)", toText(change.reported.quality));
    out += '}';
}

void append(QByteArray &out, const WishChanged &change)
{
    out += R"({"type":"wish","device":)";
    appendJson(out, QStringView(change.device.text()));
    out += R"(,"property":)";
    appendJson(out, QStringView(change.property.text()));
    out += R"(,"wish":)";
    out += QByteArray::number(qint64(change.desired.wish));
    out += R"(,"value":)";
    appendJson(out, change.desired.value);
    appendText(out, R"(,"status":)", toText(change.desired.status));
    out += R"(,"askedAt":)";
    out += QByteArray::number(qint64(change.desired.askedAt.count()));
    appendCount(out, R"(,"request":)", qint64(change.desired.request));
    appendText(out, R"(,"actor":)", change.desired.actor);
    appendText(out, R"(,"reason":)", change.desired.reason);
    if (change.desired.policy != WishPolicy::Follow)
        appendText(out, R"(,"policy":)", toText(change.desired.policy));
    appendCount(out, R"(,"expiry":)", change.desired.expiry.count());
    appendCount(out, R"(,"attempts":)", change.desired.attempts);
    appendText(out, R"(,"error":)", change.desired.lastError);
    appendCount(out, R"(,"nextAttempt":)", change.desired.nextAttempt.count());
    out += '}';
}

void append(QByteArray &out, const DeviceChanged &change)
{
    out += R"({"type":"device","device":)";
    appendObject(out, atrium::toJson(change.device));
    out += R"(,"model":")";
    out += change.device.model.digest;
    out += R"(","owner":)";
    appendObject(out, toJson(change.owner));
    out += '}';
}

void append(QByteArray &out, const DeviceRemoved &change)
{
    appendText(out, R"({"type":"removed","device":)", change.device.text());
    out += '}';
}

void append(QByteArray &out, const AvailabilityChanged &change)
{
    appendText(out, R"({"type":"availability","device":)", change.device.text());
    appendText(out, R"(,"availability":)", toText(change.availability));
    out += R"(,"since":)";
    out += QByteArray::number(qint64(change.since.count()));
    if (change.cause != AvailabilityCause::Plugin)
        appendText(out, R"(,"cause":)", toText(change.cause));
    out += '}';
}

void append(QByteArray &out, const Occurrence &change)
{
    appendText(out, R"({"type":"event","device":)", change.device.text());
    appendText(out, R"(,"event":)", change.event.text());
    if (!change.data.isNothing()) {
        out += R"(,"data":)";
        appendJson(out, change.data);
    }
    appendCount(out, R"(,"sourceTime":)", change.sourceTime.count());
    out += '}';
}

void append(QByteArray &out, const AreasChanged &change)
{
    out += R"({"type":"areas","areas":[)";
    for (std::size_t i = 0; i < change.areas.size(); ++i) {
        if (i > 0)
            out += ',';
        appendObject(out, toJson(change.areas[i]));
    }
    out += ']';
    for (std::size_t i = 0; i < change.floors.size(); ++i) {
        out += i == 0 ? R"(,"floors":[)" : ",";
        appendObject(out, toJson(change.floors[i]));
    }
    out += change.floors.empty() ? "}" : "]}";
}

void append(QByteArray &out, const PluginChanged &change)
{
    out += R"({"type":"plugin","plugin":)";
    appendObject(out, toJson(change.plugin));
    out += '}';
}

void append(QByteArray &out, const PluginRemoved &change)
{
    appendText(out, R"({"type":"plugin-removed","instance":)", change.instance.text());
    out += '}';
}

void append(QByteArray &out, const ActionChanged &change)
{
    out += R"({"type":"action","run":)";
    appendObject(out, toJson(change.run));
    out += '}';
}

Result<Change> readProperty(ObjectReader &reader)
{
    PropertyChanged change {.device = readDeviceId(reader, u"device"),
                            .property = PropertyName(reader.text(u"property")),
                            .reported = readReported(reader)};
    return finished<Change>(reader, std::move(change));
}

Result<Change> readWish(ObjectReader &reader)
{
    WishChanged change {.device = readDeviceId(reader, u"device"),
                        .property = PropertyName(reader.text(u"property")),
                        .desired = readDesired(reader)};
    return finished<Change>(reader, std::move(change));
}

Result<Change> readDeviceChanged(ObjectReader &reader, const ModelLookup &models)
{
    auto device = readDevice(reader, models);
    if (!device)
        return tl::unexpected(device.error());
    auto owner = ownerWordsFromJson(reader.object(u"owner"), reader.pointer(u"owner"));
    if (!owner)
        return tl::unexpected(owner.error());
    return finished<Change>(
        reader, DeviceChanged {.device = std::move(*device), .owner = std::move(*owner)});
}

Result<Change> readAvailability(ObjectReader &reader)
{
    AvailabilityChanged change {.device = readDeviceId(reader, u"device"),
                                .availability
                                = readEnum(reader, u"availability", availabilityFromText),
                                .since = WallTime(reader.integer(u"since")),
                                .cause = readCause(reader, u"cause")};
    return finished<Change>(reader, std::move(change));
}

Result<Change> readEvent(ObjectReader &reader)
{
    Occurrence change {.device = readDeviceId(reader, u"device"),
                       .event = EventName(reader.text(u"event")),
                       .data = reader.valueOr(u"data"),
                       .sourceTime = WallTime(reader.integerOr(u"sourceTime", 0))};
    return finished<Change>(reader, std::move(change));
}

Result<Change> readAreas(ObjectReader &reader)
{
    AreasChanged change;
    const QJsonArray areas = reader.array(u"areas");
    for (int i = 0; i < areas.size(); ++i) {
        auto area
            = areaFromJson(areas.at(i).toObject(), u"%1/%2"_s.arg(reader.pointer(u"areas")).arg(i));
        if (!area)
            return tl::unexpected(area.error());
        change.areas.push_back(std::move(*area));
    }
    const QJsonArray floors = reader.arrayOr(u"floors");
    for (int i = 0; i < floors.size(); ++i) {
        auto floor = floorFromJson(floors.at(i).toObject(),
                                   u"%1/%2"_s.arg(reader.pointer(u"floors")).arg(i));
        if (!floor)
            return tl::unexpected(floor.error());
        change.floors.push_back(std::move(*floor));
    }
    return finished<Change>(reader, std::move(change));
}

Result<Change> readPlugin(ObjectReader &reader)
{
    auto plugin = pluginStatusFromJson(reader.object(u"plugin"), reader.pointer(u"plugin"));
    if (!plugin)
        return tl::unexpected(plugin.error());
    return finished<Change>(reader, PluginChanged {.plugin = std::move(*plugin)});
}

Result<Change> readAction(ObjectReader &reader)
{
    auto run = actionRunFromJson(reader.object(u"run"), reader.pointer(u"run"));
    if (!run)
        return tl::unexpected(run.error());
    return finished<Change>(reader, ActionChanged {.run = std::move(*run)});
}

} // namespace

void appendJson(QByteArray &out, const Change &change)
{
    std::visit([&out](const auto &each) { append(out, each); }, change);
}

Result<Change> changeFromJson(const QJsonObject &json, const QString &pointer,
                              const ModelLookup &models)
{
    ObjectReader reader(json, pointer);
    const QString type = reader.text(u"type");
    if (type == "property"_L1)
        return readProperty(reader);
    if (type == "wish"_L1)
        return readWish(reader);
    if (type == "device"_L1)
        return readDeviceChanged(reader, models);
    if (type == "removed"_L1)
        return finished<Change>(reader, DeviceRemoved {.device = readDeviceId(reader, u"device")});
    if (type == "availability"_L1)
        return readAvailability(reader);
    if (type == "event"_L1)
        return readEvent(reader);
    if (type == "areas"_L1)
        return readAreas(reader);
    if (type == "plugin"_L1)
        return readPlugin(reader);
    if (type == "action"_L1)
        return readAction(reader);
    if (type == "plugin-removed"_L1)
        return finished<Change>(reader,
                                PluginRemoved {.instance = InstanceId(reader.text(u"instance"))});
    return fail(Error::Code::InvalidInput, u"'%1' is not a kind of change"_s.arg(type.left(40)),
                reader.pointer(u"type"));
}

} // namespace atrium::protocol
