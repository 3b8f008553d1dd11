// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/state.h"

#include "zigbee2mqtt/codec.h"

#include <atrium/model/json.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr auto kRepeatAfter = std::chrono::seconds(60);
constexpr std::size_t kMostValues = 1024; // of a schema
constexpr qsizetype kLongestAction = 200;
constexpr WallTime kEarliest {1'000'000'000'000}; // before it, a clock was not set

// `last_seen` as ISO 8601 or milliseconds; 0 where there is none that makes sense.
WallTime lastSeen(const Value &payload, WallTime now)
{
    const Value seen = payload.field(u"last_seen");
    WallTime at {0};
    if (seen.isNumeric()) {
        at = WallTime(seen.toInteger());
    } else if (seen.kind() == Value::Kind::Text) {
        const QDateTime parsed = QDateTime::fromString(seen.toText().left(40), Qt::ISODateWithMs);
        at = WallTime(parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0);
    }
    return at >= kEarliest && at <= now ? at : WallTime(0);
}

void hold(const StateOrigin &origin, Entity &entity, int index, const Decoded &decoded,
          WallTime measured, Counters &counters, Outputs &outputs)
{
    const auto at = static_cast<std::size_t>(index);
    Held &held = entity.held[at];
    const BootTime now = origin.now.boottime;
    const bool isSame
        = !held.value.isNothing() && held.value == decoded.value && held.quality == decoded.quality;
    if (isSame && !held.isAwaited && now - held.told < kRepeatAfter) {
        ++counters.repeated;
        return;
    }
    if (decoded.quality != Quality::Good)
        ++counters.uncertain;
    held = {.value = decoded.value,
            .told = now,
            .measured = measured == WallTime(0) ? origin.now.wall : measured,
            .quality = decoded.quality,
            .isAwaited = false};
    outputs.push_back(Report {.device = entity.device.id,
                              .property = entity.make->bindings[at]->property.name,
                              .value = decoded.value,
                              .sourceTime = measured,
                              .quality = decoded.quality});
}

void occur(Entity &entity, int index, const Value &raw, Counters &counters, Outputs &outputs)
{
    const QString text = raw.toText();
    if (text.isEmpty())
        return; // Zigbee2MQTT clears the action with an empty one
    if (text.size() > kLongestAction) {
        ++counters.mistyped;
        return;
    }
    const Notice &notice = *entity.make->notices[static_cast<std::size_t>(index)];
    const EventName event = notice.event.name;
    const bool isKnown = notice.values.empty()
        || std::find(notice.values.begin(), notice.values.end(), raw) != notice.values.end();
    if (!isKnown) {
        if (notice.values.size() >= kMostValues) {
            ++counters.mistyped;
            return;
        }
        entity.make = withAction(*entity.make, index, raw);
        entity.device.model.digest = entity.make->digest;
        Device described = entity.device;
        described.model = entity.make->model();
        outputs.push_back(Found {.devices = {std::move(described)}, .removed = {}});
        outputs.push_back(
            Note {QtInfoMsg,
                  u"%1 sent the action '%2', which its definition does not list"_s.arg(entity.name,
                                                                                       text)});
    }
    outputs.push_back(Occurrence {.device = entity.device.id, .event = event, .data = raw});
}

} // namespace

void readState(const StateOrigin &origin, Entity &entity, const Value &payload, Counters &counters,
               Outputs &outputs)
{
    // A live message speaks of now; of a kept one only last_seen tells the age.
    const WallTime measured = origin.isRetained ? lastSeen(payload, origin.now.wall) : WallTime(0);
    for (const auto &[key, raw] : payload.fields()) {
        if (raw.isNothing())
            continue;
        if (const int notice = entity.make->noticeWith(key); notice >= 0) {
            if (!origin.isRetained) // what is kept happened long ago
                occur(entity, notice, raw, counters, outputs);
            continue;
        }
        const int index = entity.make->bindingWith(key);
        if (index < 0)
            continue;
        const Expose &expose = entity.make->bindings[static_cast<std::size_t>(index)]->expose;
        if (!expose.isPublished && expose.isSettable)
            continue; // declared as never published
        if (const auto decoded = decode(expose, raw))
            hold(origin, entity, index, *decoded, measured, counters, outputs);
        else
            ++counters.mistyped;
    }
}

void readAttribute(const StateOrigin &origin, Entity &entity, const QString &key,
                   const QByteArray &payload, Counters &counters, Outputs &outputs)
{
    if (payload.isEmpty())
        return;
    const auto parsed = parseValue(payload, kLongestAction * 512);
    const Value value = parsed ? *parsed : Value(QString::fromUtf8(payload));
    const qsizetype dash = key.indexOf(u'-');
    if (dash < 0 || entity.make->bindingWith(key) >= 0) {
        readState(origin, entity, Value::makeObject({{key, value}}), counters, outputs);
        return;
    }
    const QString whole = key.left(dash);
    const int index = entity.make->bindingWith(whole);
    if (index < 0)
        return;
    // The fields come one by one: keep those that came before.
    ValueObject fields = entity.held[static_cast<std::size_t>(index)].value.fields();
    fields.emplace_back(key.mid(dash + 1), value);
    readState(origin, entity, Value::makeObject({{whole, Value::makeObject(std::move(fields))}}),
              counters, outputs);
}

void recall(const Entity &entity, Outputs &outputs)
{
    for (std::size_t i = 0; i < entity.held.size(); ++i) {
        const Held &held = entity.held[i];
        if (held.value.isNothing())
            continue;
        outputs.push_back(Report {.device = entity.device.id,
                                  .property = entity.make->bindings[i]->property.name,
                                  .value = held.value,
                                  .sourceTime = held.measured,
                                  .quality = held.quality});
    }
}

} // namespace atrium::mqtt::zigbee2mqtt
