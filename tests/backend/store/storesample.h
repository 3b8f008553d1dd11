// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>

#include <QString>

/// Pieces of what a hub journals, for the tests of the store.
namespace atrium::sample {

inline DeviceId deviceId(int number)
{
    return DeviceId::fromText(QStringLiteral("sim/%1").arg(number, 5, 10, QLatin1Char('0')))
        .value();
}

inline const SharedModel &lampModel()
{
    static const SharedModel kModel = shareModel(
        {.properties
         = {{.name = PropertyName(QStringLiteral("power")),
             .title = QStringLiteral("Power"),
             .schema = {.type = DataSchema::Type::Boolean},
             .readOnly = false,
             .semantic = QStringLiteral("power")},
            {.name = PropertyName(QStringLiteral("brightness")),
             .title = {},
             .schema = {.type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 100.0},
             .readOnly = false}},
         .actions = {{.name = ActionName(QStringLiteral("identify"))}},
         .events = {{.name = EventName(QStringLiteral("press"))}}});
    return kModel;
}

inline Device device(int number)
{
    return {.id = deviceId(number),
            .title = QStringLiteral("Lamp “%1”").arg(number),
            .kind = QStringLiteral("light"),
            .manufacturer = QStringLiteral("Acme"),
            .modelName = QStringLiteral("L-1"),
            .serial = QStringLiteral("0x%1").arg(number),
            .firmware = QStringLiteral("1.2"),
            .suggestedArea = QStringLiteral("Küche"),
            .via = number == 0 ? std::nullopt : std::optional(deviceId(0)),
            .model = lampModel()};
}

inline hub::WishRecord wish(int device, const QString &property, std::uint64_t id,
                            const Value &value, WishStatus status = WishStatus::Pending)
{
    return {.device = deviceId(device),
            .property = PropertyName(property),
            .desired = {.wish = WishId(id),
                        .request = WishId(id),
                        .value = value,
                        .actor = QStringLiteral("cli"),
                        .reason = QStringLiteral("scene Evening"),
                        .policy = id % 5 == 0 ? WishPolicy::Enforce : WishPolicy::Follow,
                        .askedAt = WallTime(1000),
                        .expiry = WallTime(2000),
                        .status = status,
                        .attempts = 2,
                        .lastError = QStringLiteral("no answer"),
                        .nextAttempt = WallTime(1500)}};
}

inline hub::ReportedRecord reported(int device, const QString &property, const Value &value,
                                    qint64 time = 5000)
{
    return {.device = deviceId(device),
            .property = PropertyName(property),
            .reported = {.value = value,
                         .sourceTime = WallTime(time - 10),
                         .receiveTime = WallTime(time),
                         .quality = Quality::Good}};
}

inline hub::ActionRecord action(std::uint64_t id, int device, ActionStatus status)
{
    return {.run = {.id = ActionId {id},
                    .device = deviceId(device),
                    .action = ActionName(QStringLiteral("identify")),
                    .input = static_cast<qint64>(id),
                    .actor = QStringLiteral("cli"),
                    .reason = QStringLiteral("to find it"),
                    .askedAt = WallTime(1000),
                    .expiry = WallTime(2000),
                    .status = status,
                    .attempts = 1}};
}

} // namespace atrium::sample
