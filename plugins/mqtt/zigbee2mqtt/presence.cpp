// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/model/json.h>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr qsizetype kLongestState = 64 * 1024;

// Both forms: {"state": "online"} and, before version 2 and by option, a plain "online".
QString stateWord(const QByteArray &payload)
{
    const auto json = parseValue(payload, kLongestState);
    QString word;
    if (json && json->kind() == Value::Kind::Object)
        word = json->field(u"state").toText();
    else if (json && json->kind() == Value::Kind::Text)
        word = json->toText();
    else if (payload.size() <= 32)
        word = QString::fromUtf8(payload);
    return word.trimmed().toLower();
}

} // namespace

void Zigbee2Mqtt::setBridgeState(Now now, const QByteArray &payload, Outputs &outputs)
{
    const QString word = stateWord(payload);
    if (word != "online"_L1 && word != "offline"_L1) {
        ++m_counters.unreadable;
        return;
    }
    meetBridge(outputs);
    m_patience.reset();
    const Presence presence = word == "online"_L1 ? Presence::Online : Presence::Offline;
    if (presence == m_presence)
        return;
    m_presence = presence;
    if (presence == Presence::Offline)
        outputs.push_back(
            Trouble {.reason = u"Zigbee2MQTT is offline"_s,
                     .hint = u"Start Zigbee2MQTT, and look into its log if it does not stay"_s});
    else
        outputs.push_back(Trouble {});
    tellAllAvailability(outputs);
    for (auto &[id, entity] : m_directory.all())
        planToAsk(now, entity);
}

void Zigbee2Mqtt::setAvailability(Now now, Entity &entity, const QByteArray &payload,
                                  Outputs &outputs)
{
    if (payload.isEmpty())
        return;
    const QString word = stateWord(payload);
    if (word != "online"_L1 && word != "offline"_L1) {
        ++m_counters.unreadable;
        return;
    }
    entity.told = word == "online"_L1 ? Availability::Online : Availability::Offline;
    tellAvailability(entity, outputs);
    planToAsk(now, entity);
}

Availability Zigbee2Mqtt::bridgeAvailability() const
{
    if (!m_isConnected || m_presence == Presence::Offline)
        return Availability::Offline;
    return m_presence == Presence::Online ? Availability::Online : Availability::Unknown;
}

void Zigbee2Mqtt::tellAvailability(Entity &entity, Outputs &outputs)
{
    Availability availability = bridgeAvailability();
    if (entity.isDisabled)
        availability = Availability::Offline;
    else if (availability != Availability::Offline && entity.told != Availability::Unknown)
        availability = entity.told;
    if (entity.passedOn == availability)
        return;
    entity.passedOn = availability;
    outputs.push_back(AvailabilityOf {entity.id, availability});
}

void Zigbee2Mqtt::tellAllAvailability(Outputs &outputs)
{
    if (m_isBridgeKnown && m_bridgeToldAs != bridgeAvailability()) {
        m_bridgeToldAs = bridgeAvailability();
        outputs.push_back(AvailabilityOf {m_directory.bridgeId(), *m_bridgeToldAs});
    }
    for (auto &[id, entity] : m_directory.all())
        tellAvailability(entity, outputs);
}

} // namespace atrium::mqtt::zigbee2mqtt
