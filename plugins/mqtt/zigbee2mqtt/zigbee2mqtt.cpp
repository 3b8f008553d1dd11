// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/zigbee2mqtt.h"

#include "zigbee2mqtt/state.h"

#include <atrium/model/json.h>

#include <QCryptographicHash>
#include <QHashFunctions>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr qsizetype kLongestList = 64 * 1024 * 1024; // bridge/devices: 4.4 KB a device
constexpr qsizetype kLongestState = 1024 * 1024;
constexpr qsizetype kLongestEarly = 64 * 1024;
constexpr std::size_t kMostEarly = 256;
constexpr int kMostLogged = 10; // errors of Zigbee2MQTT passed on in a minute
constexpr auto kPatience = std::chrono::seconds(10);
constexpr auto kAskEvery = std::chrono::milliseconds(500); // each asks a radio that is shared

} // namespace

Zigbee2Mqtt::Zigbee2Mqtt(Options options)
    : m_options(std::move(options))
    , m_directory(m_options.instance)
    , m_bridge(m_options.instance, m_options.base)
{ }

Outputs Zigbee2Mqtt::connected(Now now)
{
    m_isConnected = true;
    m_presence = Presence::Unknown;
    m_patience = now.boottime + kPatience;
    // The lists first: what the broker keeps of the devices makes sense only after them.
    m_isWide = false;
    m_hasDevices = false;
    m_hasGroups = false;
    m_isComplete = false;
    return {Subscribe {.filters = {m_options.base + u"/bridge/#"_s}}};
}

Outputs Zigbee2Mqtt::disconnected(Now /*now*/)
{
    Outputs outputs;
    m_isConnected = false;
    m_patience.reset();
    m_presence = Presence::Unknown;
    tellAllAvailability(outputs);
    return outputs;
}

Outputs Zigbee2Mqtt::received(Now now, const Message &message)
{
    Outputs outputs;
    ++m_counters.messages;
    if (!message.topic.startsWith(m_options.base + u'/')) {
        ++m_counters.strangers;
        return outputs;
    }
    const QString topic = message.topic.mid(m_options.base.size() + 1);
    static const QString kAvailability = u"/availability"_s;
    if (Entity *entity = m_directory.byName(topic))
        setState(now, *entity, message, outputs);
    else if (topic.startsWith(u"bridge/"_s))
        bridgeMessage(now, topic.mid(7), message, outputs);
    else if (Entity *of = topic.endsWith(kAvailability)
                 ? m_directory.byName(topic.chopped(kAvailability.size()))
                 : nullptr)
        setAvailability(now, *of, message.payload, outputs);
    else
        stranger(now, topic, message, outputs);
    return outputs;
}

void Zigbee2Mqtt::stranger(Now now, const QString &topic, const Message &message, Outputs &outputs)
{
    if (topic.endsWith(u"/set"_s) || topic.endsWith(u"/get"_s) || topic.contains(u"/set/"_s)
        || topic.contains(u"/get/"_s))
        return; // what others ask
    const qsizetype slash = topic.lastIndexOf(u'/');
    Entity *entity = slash > 0 ? m_directory.byName(topic.left(slash)) : nullptr;
    if (entity && m_bridge.publishesAttributes()) {
        readAttribute({.now = now, .isRetained = message.retained}, *entity, topic.mid(slash + 1),
                      message.payload, m_counters, outputs);
        return;
    }
    if (entity)
        return; // one endpoint's part of what the whole state says too
    ++m_counters.strangers;
    // A renamed device may speak before the list that names it.
    if (m_early.size() < kMostEarly && message.payload.size() <= kLongestEarly
        && !message.payload.isEmpty())
        m_early.insert_or_assign(topic, message);
}

void Zigbee2Mqtt::bridgeMessage(Now now, const QString &topic, const Message &message,
                                Outputs &outputs)
{
    if (message.payload.isEmpty())
        return;
    if (topic == "state"_L1)
        return setBridgeState(now, message.payload, outputs);
    if (topic == "devices"_L1)
        return setDevices(now, message.payload, outputs);
    if (topic == "groups"_L1)
        return setGroups(now, message.payload, outputs);
    if (topic == "logging"_L1)
        return setLog(message.payload, outputs);
    const bool isResponse = topic.startsWith(u"response/"_s);
    if (topic != "info"_L1 && topic != "event"_L1 && !isResponse)
        return; // definitions, health, converters, extensions: nothing for a home
    const auto json = parseValue(message.payload, kLongestState);
    if (!json || json->kind() != Value::Kind::Object) {
        ++m_counters.unreadable;
        return;
    }
    meetBridge(outputs);
    if (isResponse)
        m_bridge.setResponse(*json, outputs);
    else if (topic == "info"_L1)
        (void)m_bridge.setInfo(*json, outputs); // an object: checked above
    else if (!message.retained)
        m_bridge.setEvent(*json, outputs);
}

void Zigbee2Mqtt::meetBridge(Outputs &outputs)
{
    if (m_isBridgeKnown)
        return;
    m_isBridgeKnown = true;
    outputs.push_back(Found {.devices = {m_bridge.device()}, .removed = {}});
}

void Zigbee2Mqtt::setDevices(Now now, const QByteArray &payload, Outputs &outputs)
{
    const size_t digest = qHash(payload, payload.size());
    if (digest == m_devicesDigest && m_isWide)
        return; // the wide subscription brings the same once more
    auto difference = payload.size() <= kLongestList
        ? m_directory.setDevices(payload)
        : Result<Directory::Difference>(fail(Error::Code::Busy, u"longer than 64 MiB"_s));
    if (!difference) {
        ++m_counters.unreadable;
        outputs.push_back(
            Note {QtWarningMsg, u"bridge/devices cannot be read: "_s + difference.error().detail});
        return;
    }
    m_devicesDigest = digest;
    m_hasDevices = true;
    meetBridge(outputs);
    apply(now, std::move(*difference), outputs);
    if (!m_groups.isNothing()) {
        if (auto groups = m_directory.setGroups(m_groups))
            apply(now, std::move(*groups), outputs);
    }
    if (!m_isWide) {
        m_isWide = true;
        outputs.push_back(Subscribe {.filters = {m_options.base + u"/#"_s}});
    }
}

void Zigbee2Mqtt::setGroups(Now now, const QByteArray &payload, Outputs &outputs)
{
    const auto list = parseValue(payload, kLongestList);
    auto difference = list ? m_directory.setGroups(*list)
                           : Result<Directory::Difference>(tl::unexpected(list.error()));
    if (!difference) {
        ++m_counters.unreadable;
        outputs.push_back(
            Note {QtWarningMsg, u"bridge/groups cannot be read: "_s + difference.error().detail});
        return;
    }
    m_groups = *list;
    m_hasGroups = true;
    meetBridge(outputs);
    apply(now, std::move(*difference), outputs);
}

void Zigbee2Mqtt::apply(Now now, Directory::Difference difference, Outputs &outputs)
{
    Found found {.devices = {}, .removed = std::move(difference.removed)};
    if (m_hasDevices && m_hasGroups && !m_isComplete) {
        m_isComplete = true;
        // The first lists since the connection: all that there is.
        found.devices = m_directory.allDescribed();
        found.devices.insert(found.devices.begin(), m_bridge.device());
        found.isComplete = true;
    } else {
        found.devices = m_directory.described(difference.changed);
    }
    if (!found.devices.empty() || !found.removed.empty() || found.isComplete)
        outputs.push_back(std::move(found));
    for (const QString &problem : difference.problems)
        outputs.push_back(Note {QtWarningMsg, problem});
    for (const LocalId &id : difference.changed) {
        Entity &entity = *m_directory.byId(id);
        for (const bool isState : {false, true}) {
            const QString topic = isState ? entity.name : QString(entity.name + u"/availability"_s);
            const auto early = m_early.find(topic);
            if (early == m_early.end())
                continue;
            const Message message = std::move(early->second);
            m_early.erase(early);
            if (isState)
                setState(now, entity, message, outputs);
            else
                setAvailability(now, entity, message.payload, outputs);
        }
        planToAsk(now, entity);
    }
    tellAllAvailability(outputs);
}

void Zigbee2Mqtt::setState(Now now, Entity &entity, const Message &message, Outputs &outputs)
{
    if (message.payload.isEmpty())
        return; // a kept message was cleared
    const auto json = parseValue(message.payload, kLongestState);
    if (!json || json->kind() != Value::Kind::Object) {
        ++m_counters.unreadable;
        return;
    }
    readState({.now = now, .isRetained = message.retained}, entity, *json, m_counters, outputs);
}

void Zigbee2Mqtt::setLog(const QByteArray &payload, Outputs &outputs)
{
    const auto json = parseValue(payload, kLongestState);
    if (!json || json->field(u"level").toText() != "error"_L1)
        return;
    if (++m_logged <= kMostLogged)
        outputs.push_back(
            Note {QtWarningMsg, u"Zigbee2MQTT: "_s + json->field(u"message").toText().left(500)});
}

Outputs Zigbee2Mqtt::discover(Now /*now*/)
{
    Outputs outputs;
    if (!m_isBridgeKnown)
        return outputs;
    Found found {.devices = m_directory.allDescribed(), .removed = {}, .isComplete = m_isComplete};
    found.devices.insert(found.devices.begin(), m_bridge.device());
    outputs.push_back(std::move(found));
    m_bridgeToldAs.reset();
    m_bridge.recall(outputs);
    for (auto &[id, entity] : m_directory.all()) {
        entity.passedOn.reset();
        recall(entity, outputs);
    }
    tellAllAvailability(outputs);
    return outputs;
}

bool Zigbee2Mqtt::owns(QStringView localId) const
{
    const LocalId id(localId.toString());
    return id == m_directory.bridgeId() || m_directory.all().contains(id);
}

std::optional<BootTime> Zigbee2Mqtt::deadline() const
{
    std::optional<BootTime> first = m_bridge.deadline();
    const auto consider = [&](BootTime at) {
        first = first ? std::min(*first, at) : at;
    };
    if (m_patience)
        consider(*m_patience);
    if (!m_toAsk.empty() && m_isConnected)
        consider(m_nextAsk);
    if (m_logged > 0)
        consider(m_logWindow);
    return first;
}

Outputs Zigbee2Mqtt::elapsed(Now now)
{
    Outputs outputs;
    m_bridge.elapsed(now, outputs);
    if (m_patience && *m_patience <= now.boottime) {
        m_patience.reset();
        outputs.push_back(Trouble {
            .reason = u"nothing of Zigbee2MQTT is heard below '%1'"_s.arg(m_options.base),
            .hint = u"Start Zigbee2MQTT, and give its mqtt.base_topic here as the base topic"_s});
    }
    if (!m_toAsk.empty() && m_isConnected && m_nextAsk <= now.boottime) {
        ask(outputs);
        m_nextAsk = now.boottime + kAskEvery;
    }
    if (m_logWindow <= now.boottime) {
        m_logged = 0;
        m_logWindow = now.boottime + std::chrono::minutes(1);
    }
    return outputs;
}

QByteArray Zigbee2Mqtt::digest() const
{
    QByteArray text;
    for (const auto &[id, entity] : m_directory.all()) {
        text += id.text().toUtf8() + ' ' + entity.name.toUtf8() + ' '
            + QByteArray::number(static_cast<int>(entity.told)) + entity.make->digest;
        for (const Held &held : entity.held)
            appendJson(text, held.value);
    }
    Outputs bridge;
    m_bridge.recall(bridge);
    for (const Output &output : bridge)
        appendJson(text, std::get<Report>(output).value);
    appendJson(text, m_groups);
    text += QByteArray::number(static_cast<int>(m_presence));
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace atrium::mqtt::zigbee2mqtt
