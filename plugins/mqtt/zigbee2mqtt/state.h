// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/entity.h"

namespace atrium::mqtt::zigbee2mqtt {

/// Where a state payload came from.
struct StateOrigin
{
    Now now;
    bool isRetained = false;
};

/// Reads one state payload of @p entity into reports and occurrences. Keys that no expose declares
/// are ignored; null means unknown and is ignored too. A value that did not change is passed on
/// again after a minute at most, since Zigbee2MQTT repeats all it knows in every message.
void readState(const StateOrigin &origin, Entity &entity, const Value &payload, Counters &counters,
               Outputs &outputs);

/// One attribute, where Zigbee2MQTT is told to publish them apart (`advanced.output: attribute`).
/// @p key may name a field: "color-x".
void readAttribute(const StateOrigin &origin, Entity &entity, const QString &key,
                   const QByteArray &payload, Counters &counters, Outputs &outputs);

/// All that is held, as reports.
void recall(const Entity &entity, Outputs &outputs);

} // namespace atrium::mqtt::zigbee2mqtt
