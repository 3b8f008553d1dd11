// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/device.h>
#include <atrium/model/json.h>

#include <QJsonArray>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int kMostAffordances = 1024;
constexpr int kLongestTitle = 200;
constexpr int kLongestText = 2000;
constexpr std::array kConfirm {"none"_L1, "tap"_L1, "hold"_L1, "pin"_L1};

void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertFlag(QJsonObject &json, QLatin1StringView key, bool flag)
{
    if (flag)
        json.insert(key, true);
}

QString readShort(ObjectReader &reader, QStringView key, int longest)
{
    QString text = reader.textOr(key, {});
    if (text.size() > longest)
        reader.refuse(u"'%1' is longer than %2"_s.arg(key).arg(longest), key);
    return text;
}

std::chrono::seconds readSeconds(ObjectReader &reader, QStringView key, std::chrono::seconds other)
{
    const qint64 seconds = reader.integerOr(key, other.count());
    if (seconds < 0 || seconds > 366LL * 24 * 3600)
        reader.refuse(u"'%1' is not in 0..31622400 seconds"_s.arg(key), key);
    return std::chrono::seconds(seconds);
}

QJsonObject toJson(const Property &property)
{
    const Property defaults;
    QJsonObject json {{u"name"_s, property.name.text()}, {u"schema"_s, toJson(property.schema)}};
    insertText(json, "title"_L1, property.title);
    insertText(json, "description"_L1, property.description);
    if (!property.readOnly)
        json.insert("readOnly"_L1, false);
    insertFlag(json, "writeOnly"_L1, property.writeOnly);
    insertText(json, "semantic"_L1, property.semantic);
    insertText(json, "category"_L1, property.category);
    if (property.maxAge != defaults.maxAge)
        json.insert("maxAge"_L1, qint64 {property.maxAge.count()});
    if (property.lateOk != defaults.lateOk)
        json.insert("lateOk"_L1, qint64 {property.lateOk.count()});
    if (!property.history)
        json.insert("history"_L1, false);
    return json;
}

QJsonObject toJson(const Action &action)
{
    const Action defaults;
    QJsonObject json {{u"name"_s, action.name.text()}};
    insertText(json, "title"_L1, action.title);
    insertText(json, "description"_L1, action.description);
    if (action.input)
        json.insert("input"_L1, toJson(*action.input));
    if (action.output)
        json.insert("output"_L1, toJson(*action.output));
    insertFlag(json, "safe"_L1, action.safe);
    insertFlag(json, "idempotent"_L1, action.idempotent);
    if (action.confirm != Confirm::None)
        json.insert("confirm"_L1, kConfirm.at(static_cast<std::size_t>(action.confirm)));
    if (action.timeout != defaults.timeout)
        json.insert("timeout"_L1, qint64 {action.timeout.count()});
    if (action.lateOk != defaults.lateOk)
        json.insert("lateOk"_L1, qint64 {action.lateOk.count()});
    return json;
}

QJsonObject toJson(const Event &event)
{
    QJsonObject json {{u"name"_s, event.name.text()}};
    insertText(json, "title"_L1, event.title);
    insertText(json, "description"_L1, event.description);
    if (event.data)
        json.insert("data"_L1, toJson(*event.data));
    return json;
}

template<typename T>
QJsonArray toArray(const std::vector<T> &affordances)
{
    QJsonArray array;
    for (const T &each : affordances)
        array.append(toJson(each));
    return array;
}

// Reads what every affordance has; the pointer of a nested error is kept.
class AffordanceReader : public ObjectReader
{
public:
    using ObjectReader::ObjectReader;

    QString name()
    {
        QString name = text(u"name");
        if (!isValidAffordanceName(name))
            refuse(u"'%1' is not a name; expected a letter, then up to 127 of A-Z a-z 0-9 . _ ~ -"_s
                       .arg(name.left(200)),
                   u"name");
        return name;
    }

    DataSchema schema(QStringView key)
    {
        auto schema = dataSchemaFromJson(object(key), pointer(key));
        if (!schema && !m_nested)
            m_nested = schema.error();
        return schema ? *schema : DataSchema {};
    }

    std::optional<DataSchema> schemaOr(QStringView key)
    {
        if (!has(key))
            return std::nullopt;
        return schema(key);
    }

    Result<> finish()
    {
        refuseUnknown();
        if (m_nested)
            return tl::unexpected(*m_nested);
        return result();
    }

private:
    std::optional<Error> m_nested;
};

Result<Property> readProperty(AffordanceReader &reader)
{
    const Property defaults;
    Property property {.name = PropertyName(reader.name()),
                       .title = readShort(reader, u"title", kLongestTitle),
                       .description = readShort(reader, u"description", kLongestText),
                       .schema = reader.schema(u"schema"),
                       .readOnly = reader.flagOr(u"readOnly", true),
                       .writeOnly = reader.flagOr(u"writeOnly", false),
                       .semantic = readShort(reader, u"semantic", kLongestTitle),
                       .category = readShort(reader, u"category", kLongestTitle),
                       .maxAge = readSeconds(reader, u"maxAge", defaults.maxAge),
                       .lateOk = readSeconds(reader, u"lateOk", defaults.lateOk),
                       .history = reader.flagOr(u"history", true)};
    if (property.readOnly && property.writeOnly)
        reader.refuse(u"a property cannot be readOnly and writeOnly"_s, u"writeOnly");
    if (const auto result = reader.finish(); !result)
        return tl::unexpected(result.error());
    return property;
}

Result<Action> readAction(AffordanceReader &reader)
{
    const Action defaults;
    Action action {.name = ActionName(reader.name()),
                   .title = readShort(reader, u"title", kLongestTitle),
                   .description = readShort(reader, u"description", kLongestText),
                   .input = reader.schemaOr(u"input"),
                   .output = reader.schemaOr(u"output"),
                   .safe = reader.flagOr(u"safe", false),
                   .idempotent = reader.flagOr(u"idempotent", false)};
    const QString confirm = reader.textOr(u"confirm", u"none"_s);
    const auto found = std::find(kConfirm.begin(), kConfirm.end(), confirm);
    if (found == kConfirm.end())
        reader.refuse(u"confirm is not one of none, tap, hold, pin"_s, u"confirm");
    else
        action.confirm = static_cast<Confirm>(found - kConfirm.begin());
    const qint64 timeout = reader.integerOr(u"timeout", defaults.timeout.count());
    if (timeout < 1 || timeout > 600'000)
        reader.refuse(u"timeout is not in 1..600000 ms"_s, u"timeout");
    action.timeout = std::chrono::milliseconds(timeout);
    action.lateOk = readSeconds(reader, u"lateOk", defaults.lateOk);
    if (const auto result = reader.finish(); !result)
        return tl::unexpected(result.error());
    return action;
}

Result<Event> readEvent(AffordanceReader &reader)
{
    Event event {.name = EventName(reader.name()),
                 .title = readShort(reader, u"title", kLongestTitle),
                 .description = readShort(reader, u"description", kLongestText),
                 .data = reader.schemaOr(u"data")};
    if (const auto result = reader.finish(); !result)
        return tl::unexpected(result.error());
    return event;
}

template<typename T>
Result<std::vector<T>> readAll(const QJsonArray &array, const QString &pointer,
                               Result<T> (*read)(AffordanceReader &))
{
    if (array.size() > kMostAffordances)
        return fail(Error::Code::InvalidInput, u"more than %1 entries"_s.arg(kMostAffordances),
                    pointer);
    std::vector<T> all;
    all.reserve(static_cast<std::size_t>(array.size())); // they stand for as long as the device
    std::set<QString> names;
    for (int i = 0; i < array.size(); ++i) {
        const QString place = u"%1/%2"_s.arg(pointer).arg(i);
        AffordanceReader reader(array.at(i).toObject(), place);
        auto each = read(reader);
        if (!each)
            return tl::unexpected(each.error());
        if (!names.insert(each->name.text()).second)
            return fail(Error::Code::InvalidInput, u"'%1' appears twice"_s.arg(each->name.text()),
                        place + u"/name"_s);
        all.push_back(std::move(*each));
    }
    return all;
}

} // namespace

QJsonObject toJson(const ThingModel &model)
{
    QJsonObject json {{u"properties"_s, toArray(model.properties)}};
    if (!model.actions.empty())
        json.insert("actions"_L1, toArray(model.actions));
    if (!model.events.empty())
        json.insert("events"_L1, toArray(model.events));
    if (!model.views.isNothing())
        json.insert("views"_L1, toJson(model.views));
    return json;
}

Result<ThingModel> thingModelFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    const QJsonArray properties = reader.arrayOr(u"properties");
    const QJsonArray actions = reader.arrayOr(u"actions");
    const QJsonArray events = reader.arrayOr(u"events");
    ThingModel model {.views = reader.valueOr(u"views")};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());

    auto readProperties = readAll(properties, reader.pointer(u"properties"), &readProperty);
    if (!readProperties)
        return tl::unexpected(readProperties.error());
    auto readActions = readAll(actions, reader.pointer(u"actions"), &readAction);
    if (!readActions)
        return tl::unexpected(readActions.error());
    auto readEvents = readAll(events, reader.pointer(u"events"), &readEvent);
    if (!readEvents)
        return tl::unexpected(readEvents.error());
    model.properties = std::move(*readProperties);
    model.actions = std::move(*readActions);
    model.events = std::move(*readEvents);
    return model;
}

QJsonObject toJson(const Device &device)
{
    QJsonObject json {
        {u"id"_s, device.id.text()}, {u"title"_s, device.title}, {u"kind"_s, device.kind}};
    insertText(json, "manufacturer"_L1, device.manufacturer);
    insertText(json, "modelName"_L1, device.modelName);
    insertText(json, "serial"_L1, device.serial);
    insertText(json, "firmware"_L1, device.firmware);
    insertText(json, "suggestedArea"_L1, device.suggestedArea);
    if (device.via)
        json.insert("via"_L1, device.via->text());
    return json;
}

Result<Device> deviceFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Device device {.id = {},
                   .title = readShort(reader, u"title", kLongestTitle),
                   .kind = readShort(reader, u"kind", 64),
                   .manufacturer = readShort(reader, u"manufacturer", kLongestTitle),
                   .modelName = readShort(reader, u"modelName", kLongestTitle),
                   .serial = readShort(reader, u"serial", kLongestTitle),
                   .firmware = readShort(reader, u"firmware", kLongestTitle),
                   .suggestedArea = readShort(reader, u"suggestedArea", kLongestTitle)};
    const auto id = DeviceId::fromText(reader.text(u"id"));
    if (!id)
        reader.refuse(id.error().detail, u"id");
    else
        device.id = *id;
    if (reader.has(u"via")) {
        const auto via = DeviceId::fromText(reader.textOr(u"via", {}));
        if (!via)
            reader.refuse(via.error().detail, u"via");
        else
            device.via = *via;
    }
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return device;
}

} // namespace atrium
