// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixtures.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/model/devicestate.h>

#include <algorithm>
#include <vector>

namespace atrium::test {

/// The recorded devices that are kept in this repository; all that there are where the environment
/// sets ATRIUM_EVERY_DEVICE.
inline std::vector<Value> recordsToShow()
{
    if (qEnvironmentVariableIsSet("ATRIUM_EVERY_DEVICE"))
        return mqtt::test::recordedDevices();
    std::vector<Value> records;
    QFile file(QStringLiteral(ATRIUM_FIXTURES "/zigbee2mqtt/devices.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return records;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (auto value = parseValue(line, 16 * 1024 * 1024))
            records.push_back(*value);
    }
    return records;
}

/// What a house knows of the recorded devices of one set-up once they have said their state.
inline std::vector<DeviceState> recordedHome(const std::vector<Value> &records, const QString &base)
{
    using namespace mqtt;
    const Now now = systemNow();
    zigbee2mqtt::Zigbee2Mqtt dialect(
        {.instance = InstanceId(QStringLiteral("mqtt")), .base = base});
    std::vector<DeviceState> home;
    const auto take = [&](const Outputs &outputs) {
        for (const Output &output : outputs) {
            if (const auto *found = std::get_if<Found>(&output)) {
                for (const Device &device : found->devices) {
                    std::erase_if(home,
                                  [&](const auto &each) { return each.device.id == device.id; });
                    DeviceState state {.device = device};
                    state.availability = Availability::Online;
                    state.availabilitySince = now.wall;
                    state.properties.resize(device.model.model->properties.size());
                    home.push_back(std::move(state));
                }
            }
            const auto *report = std::get_if<Report>(&output);
            const auto at = std::ranges::find_if(home, [&](const DeviceState &each) {
                return report != nullptr && each.device.id == report->device;
            });
            PropertyState *property = at == home.end() ? nullptr : at->property(report->property);
            if (property != nullptr)
                property->reported = {.value = report->value,
                                      .sourceTime = now.wall,
                                      .receiveTime = now.wall,
                                      .quality = report->quality};
        }
    };
    take(dialect.connected(now));
    for (const auto &[topic, payload] :
         {std::pair(QStringLiteral("/bridge/state"), QByteArray(R"({"state":"online"})")),
          std::pair(QStringLiteral("/bridge/groups"), QByteArray("[]")),
          std::pair(QStringLiteral("/bridge/devices"), mqtt::test::deviceList(records, base))})
        take(dialect.received(now, {base + topic, payload, true}));
    for (const Value &record : records) {
        if (mqtt::test::baseOf(record) == base)
            take(dialect.received(now,
                                  {base + u'/' + record.field(u"friendly_name").toText(),
                                   mqtt::test::jsonOf(record.field(u"state")), false}));
    }
    return home;
}

} // namespace atrium::test
