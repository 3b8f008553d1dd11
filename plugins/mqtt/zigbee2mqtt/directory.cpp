// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/directory.h"

#include "zigbee2mqtt/codec.h"

#include <atrium/model/json.h>
#include <atrium/model/kinds.h>
#include <atrium/sdk/plugin.h>

#include <QHashFunctions>

#include <set>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr std::size_t kMostEntities = 20'000;
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestEntry = 4 * 1024 * 1024;

size_t digestOf(const Value &value, size_t seed)
{
    switch (value.kind()) {
    case Value::Kind::Nothing:
        return qHash(0, seed);
    case Value::Kind::Boolean:
        return qHash(value.toBool() ? 3 : 2, seed);
    case Value::Kind::Integer:
    case Value::Kind::Number:
        return qHash(value.toNumber(), seed);
    case Value::Kind::Text:
        return qHash(value.toText(), seed);
    case Value::Kind::List:
        for (const Value &item : value.items())
            seed = digestOf(item, seed * 31 + 7);
        return qHash(value.items().size(), seed);
    case Value::Kind::Object:
        for (const auto &[key, content] : value.fields())
            seed = digestOf(content, qHash(key, seed));
        return qHash(value.fields().size(), seed);
    }
    return seed;
}

QString textOf(const Value &json, QStringView key)
{
    QString text = json.field(key).toText().left(kLongestText);
    text.remove(QChar(u'\0')); // some makers pad their names
    return text.trimmed();
}

// "Kitchen/Lamp": the part before the slash is how people name rooms in topics.
QString areaOf(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    if (slash <= 0)
        return {};
    return name.left(slash).section(u'/', -1).trimmed();
}

// bridge/devices of which Zigbee2MQTT says more in a moment: the interview goes on.
bool isInterviewing(const Value &json)
{
    return json.field(u"interviewing").toBool() || !json.field(u"interview_completed").toBool(true);
}

} // namespace

Directory::Directory(InstanceId instance)
    : m_instance(std::move(instance))
    , m_bridge(m_instance, bridgeId())
{ }

Entity *Directory::byName(const QString &name)
{
    return m_byName.value(name, nullptr);
}

Entity *Directory::byId(const LocalId &id)
{
    const auto found = m_entities.find(id);
    return found == m_entities.end() ? nullptr : &found->second;
}

void Directory::index()
{
    m_byName.clear();
    for (auto &[id, entity] : m_entities)
        m_byName.insert(entity.name, &entity);
}

std::shared_ptr<const Make> Directory::makeFor(const Value &json, const Entity *known,
                                               QStringList &problems)
{
    const Value definition = json.field(u"definition");
    if (definition.kind() != Value::Kind::Object && known && isInterviewing(json))
        return known->make; // it comes back when the interview ends
    const Value exposes = definition.field(u"exposes");
    const QString description = textOf(definition, u"description");
    const QString model = textOf(definition, u"model");
    size_t digest = digestOf(exposes, qHash(description, qHash(model)));
    if (auto same = m_makes.value(digest).lock())
        return same;
    QStringList faults;
    auto make = makeOf(
        {.exposes = readExposes(exposes, faults), .description = description, .modelName = model},
        m_parts, faults);
    for (const QString &fault : faults)
        problems << u"%1 (%2): %3"_s.arg(textOf(json, u"friendly_name"), model, fault);
    m_makes.insert(digest, make);
    return make;
}

std::optional<Entity> Directory::readDevice(const Value &json, QStringList &problems)
{
    const QString address = textOf(json, u"ieee_address");
    const QString name = json.field(u"friendly_name").toText();
    if (address.isEmpty() || name.isEmpty()) {
        problems << u"an entry of bridge/devices without ieee_address or friendly_name"_s;
        return std::nullopt;
    }
    if (textOf(json, u"type") == "Coordinator"_L1) {
        m_coordinator = address;
        return std::nullopt; // the bridge's own device stands for it
    }
    const LocalId id = sdk::escapedLocalId(address);
    const Entity *known = byId(id);
    const Value definition = json.field(u"definition");
    Entity entity {.id = id};
    entity.make = makeFor(json, known, problems);
    entity.name = name;
    const auto shared = [this](const QString &text) {
        return m_parts.shared(text);
    };
    const QString vendor = textOf(definition, u"vendor");
    const QString model = textOf(definition, u"model");
    entity.device
        = {.id = DeviceId(m_instance, id),
           .title = name.left(kLongestText),
           .kind = entity.make->kind,
           .manufacturer = shared(vendor.isEmpty() ? textOf(json, u"manufacturer") : vendor),
           .modelName = shared(model.isEmpty() ? textOf(json, u"model_id") : model),
           .serial = id.text() == address ? id.text() : address,
           .firmware = shared(textOf(json, u"software_build_id")),
           .suggestedArea = shared(areaOf(name).left(kLongestText)),
           .via = m_bridge,
           .model = {.digest = entity.make->digest, .model = nullptr}};
    entity.isDisabled = json.field(u"disabled").toBool();
    const QString source = textOf(json, u"power_source");
    entity.isAsleep = source.isEmpty() || source == "Battery"_L1 || source == "Unknown"_L1;
    for (const auto &[number, endpoint] : json.field(u"endpoints").fields()) {
        if (const QString called = textOf(endpoint, u"name"); !called.isEmpty())
            entity.endpoints.insert_or_assign(number.toInt(), shared(called));
    }
    return entity;
}

std::shared_ptr<const Make> Directory::groupMake(const Value &json)
{
    std::vector<Member> members;
    for (const Value &member : json.field(u"members").items()) {
        const Entity *entity = byId(sdk::escapedLocalId(textOf(member, u"ieee_address")));
        if (!entity)
            continue;
        const auto endpoint
            = entity->endpoints.find(static_cast<int>(member.field(u"endpoint").toInteger()));
        members.push_back(
            {.make = entity->make.get(),
             .endpoint = endpoint == entity->endpoints.end() ? QString() : endpoint->second});
    }
    MakeSource source {.exposes = sharedExposes(members), .kind = kind::group.toString()};
    Expose scene {.type = Expose::Type::Enum, .name = u"scene_recall"_s, .label = u"Scene"_s};
    for (const Value &each : json.field(u"scenes").items()) {
        const Value number = each.field(u"id");
        if (number.kind() != Value::Kind::Integer)
            continue;
        scene.values.push_back(number);
        scene.presets.push_back({.name = textOf(each, u"name"), .value = number});
    }
    if (!scene.values.empty())
        source.commands.push_back(
            {.action
             = {.name = ActionName(scene.name), .title = scene.label, .input = schemaOf(scene)},
             .key = scene.name,
             .expose = scene});
    QStringList problems; // all came from exposes that were read
    return makeOf(source, m_parts, problems);
}

std::optional<Entity> Directory::readGroup(const Value &json, QStringList &problems)
{
    const Value number = json.field(u"id");
    const QString name = json.field(u"friendly_name").toText();
    if (number.kind() != Value::Kind::Integer || name.isEmpty()) {
        problems << u"an entry of bridge/groups without id or friendly_name"_s;
        return std::nullopt;
    }
    const LocalId id = sdk::escapedLocalId(u"group-%1"_s.arg(number.toInteger()));
    Entity entity {.id = id};
    entity.make = groupMake(json);
    entity.name = name;
    entity.isGroup = true;
    entity.device = {.id = DeviceId(m_instance, id),
                     .title = name.left(kLongestText),
                     .kind = entity.make->kind,
                     .modelName = u"Zigbee group"_s,
                     .serial = QString::number(number.toInteger()),
                     .suggestedArea = areaOf(name).left(kLongestText),
                     .via = m_bridge,
                     .model = {.digest = entity.make->digest, .model = nullptr}};
    return entity;
}

// Values go on where the same property is still there; everything else is as the list says.
void keepState(Entity &entity, const Entity &known)
{
    for (std::size_t i = 0; i < entity.make->bindings.size(); ++i) {
        const int before = known.make->bindingWith(entity.make->bindings[i]->key());
        if (before < 0)
            continue;
        const auto at = static_cast<std::size_t>(before);
        const Property &a = known.make->bindings[at]->property;
        const Property &b = entity.make->bindings[i]->property;
        if (a.name == b.name && a.schema == b.schema)
            entity.held[i] = known.held[at];
    }
    entity.told = known.told;
    entity.wasAsked = known.wasAsked;
    entity.passedOn = known.passedOn;
}

std::vector<Device> Directory::described(const std::vector<LocalId> &ids) const
{
    std::vector<Device> devices;
    devices.reserve(ids.size());
    std::map<const Make *, SharedModel> models; // devices of a make are told one model
    for (const LocalId &id : ids) {
        const Entity &entity = m_entities.at(id);
        SharedModel &model = models[entity.make.get()];
        if (!model.model)
            model = entity.make->model();
        devices.push_back(entity.device);
        devices.back().model = model;
    }
    return devices;
}

std::vector<Device> Directory::allDescribed() const
{
    std::vector<LocalId> ids;
    for (const auto &[id, entity] : m_entities)
        ids.push_back(id);
    return described(ids);
}

Directory::Difference Directory::replace(std::vector<Entity> entities, bool areGroups,
                                         QStringList problems)
{
    Difference difference {.problems = std::move(problems)};
    std::set<LocalId> named;
    for (Entity &entity : entities) {
        const LocalId id = entity.id;
        if (!named.insert(id).second)
            continue; // listed twice: the first counts
        const Entity *known = byId(id);
        entity.held.resize(entity.make->bindings.size());
        const bool isSame = known && known->device == entity.device && known->name == entity.name
            && known->isDisabled == entity.isDisabled;
        if (known)
            keepState(entity, *known);
        if (!isSame)
            difference.changed.push_back(id);
        m_entities.insert_or_assign(id, std::move(entity));
    }
    for (auto entity = m_entities.begin(); entity != m_entities.end();) {
        if (entity->second.isGroup == areGroups && !named.contains(entity->first)) {
            difference.removed.push_back(entity->first);
            entity = m_entities.erase(entity);
        } else {
            ++entity;
        }
    }
    index();
    return difference;
}

Result<std::vector<QByteArrayView>> entriesOf(QByteArrayView json)
{
    json = json.trimmed();
    if (json.size() < 2 || json.front() != '[' || json.back() != ']')
        return fail(Error::Code::InvalidInput, u"not a list"_s);
    std::vector<QByteArrayView> entries;
    int depth = 0;
    bool inText = false;
    qsizetype start = 1;
    for (qsizetype i = 1; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == ',' && depth == 0) || i == json.size() - 1) {
            const QByteArrayView entry = json.sliced(start, i - start).trimmed();
            if (!entry.isEmpty() || c == ',')
                entries.push_back(entry);
            start = i + 1;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    if (depth != 0 || inText)
        return fail(Error::Code::InvalidInput, u"a list that is cut off"_s);
    return entries;
}

Result<Directory::Difference> Directory::setDevices(const QByteArray &payload)
{
    const auto entries = entriesOf(payload);
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList problems;
    std::vector<Entity> entities;
    for (const QByteArrayView entry : *entries) {
        if (entities.size() >= kMostEntities) {
            problems << u"more than %1 devices; the rest is left out"_s.arg(kMostEntities);
            break;
        }
        const auto json
            = parseValue(QByteArray::fromRawData(entry.data(), entry.size()), kLongestEntry);
        if (!json)
            return tl::unexpected(json.error());
        if (auto entity = readDevice(*json, problems))
            entities.push_back(std::move(*entity));
    }
    auto difference = replace(std::move(entities), false, std::move(problems));
    m_makes.removeIf([](const auto &make) { return make.value().expired(); });
    m_parts.tidy();
    return difference;
}

Result<Directory::Difference> Directory::setGroups(const Value &list)
{
    if (list.kind() != Value::Kind::List)
        return fail(Error::Code::InvalidInput, u"bridge/groups is not a list"_s);
    QStringList problems;
    std::vector<Entity> entities;
    for (const Value &json : list.items()) {
        if (entities.size() >= kMostEntities)
            break;
        if (auto entity = readGroup(json, problems))
            entities.push_back(std::move(*entity));
    }
    auto difference = replace(std::move(entities), true, std::move(problems));
    m_parts.tidy();
    return difference;
}

} // namespace atrium::mqtt::zigbee2mqtt
