// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/house.h>
#include <atrium/protocol/messages.h>

#include <initializer_list>
#include <memory>

/// Pieces of a house for the tests of the client.
namespace atrium::sample {

inline DeviceId deviceId(const QString &text)
{
    return DeviceId::fromText(text).value();
}

/// A property of a device and what it reports.
struct Reading
{
    QString name;
    QString semantic;
    Value value {};
    Quality quality = Quality::Good;
    DataSchema schema {};
};

inline DeviceState deviceState(const QString &id, const QString &kind,
                               std::initializer_list<Reading> readings)
{
    ThingModel model;
    DeviceState state;
    for (const Reading &each : readings) {
        model.properties.push_back({.name = PropertyName(each.name),
                                    .title = {},
                                    .schema = each.schema,
                                    .semantic = each.semantic});
        state.properties.push_back(
            {.reported
             = {.value = each.value, .receiveTime = WallTime(1000), .quality = each.quality}});
    }
    state.device = {.id = deviceId(id),
                    .title = QStringView(id).mid(id.indexOf(QLatin1Char('/')) + 1).toString(),
                    .kind = kind,
                    .model = shareModel(std::move(model))};
    state.availability = Availability::Online;
    return state;
}

inline protocol::SnapshotPage snapshot(std::vector<DeviceState> devices, quint64 revision = 1)
{
    return {.subscription = 1,
            .epoch = QStringLiteral("first"),
            .revision = revision,
            .first = true,
            .last = true,
            .devices = std::move(devices)};
}

inline client::House house(std::vector<DeviceState> devices)
{
    client::House house;
    (void)house.apply(snapshot(std::move(devices)));
    return house;
}

inline protocol::Delta delta(quint64 revision, const std::vector<Change> &changes)
{
    auto list = std::make_shared<std::vector<SharedChange>>();
    for (const Change &change : changes)
        list->push_back(std::make_shared<const Change>(change));
    return {.subscription = 1, .revision = revision, .changes = std::move(list)};
}

} // namespace atrium::sample
