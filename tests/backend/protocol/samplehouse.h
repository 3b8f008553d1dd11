// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>

/// A few things of a house with every field filled in.
namespace atrium::sample {

inline SharedModel lampModel()
{
    using Type = DataSchema::Type;
    return shareModel(
        {.properties = {Property {.name = PropertyName(QStringLiteral("power")),
                                  .title = QStringLiteral("Power"),
                                  .schema = {.type = Type::Boolean},
                                  .readOnly = false,
                                  .semantic = QStringLiteral("power")},
                        Property {.name = PropertyName(QStringLiteral("brightness")),
                                  .title = {},
                                  .schema = {.type = Type::Integer,
                                             .unit = QStringLiteral("%"),
                                             .minimum = 0,
                                             .maximum = 100},
                                  .readOnly = false,
                                  .maxAge = std::chrono::seconds(600)}},
         .actions = {Action {.name = ActionName(QStringLiteral("blink")), .idempotent = true}},
         .events = {Event {.name = EventName(QStringLiteral("pressed"))}}});
}

inline DeviceId lampId()
{
    return {InstanceId(QStringLiteral("mqtt")), LocalId(QStringLiteral("0x1"))};
}

inline Device lamp()
{
    return {.id = lampId(),
            .title = QString::fromUtf8("Küche \"links\" 🛋"),
            .kind = QStringLiteral("light"),
            .manufacturer = QStringLiteral("IKEA"),
            .modelName = QStringLiteral("LED1836G9"),
            .serial = QStringLiteral("0x1"),
            .firmware = QStringLiteral("2.3"),
            .suggestedArea = QStringLiteral("Kitchen"),
            .via = DeviceId(InstanceId(QStringLiteral("mqtt")), LocalId(QStringLiteral("bridge"))),
            .model = lampModel()};
}

inline OwnerWords lampOwner()
{
    return {.title = QStringLiteral("Worktop"),
            .area = AreaId(QStringLiteral("kitchen")),
            .hidden = true,
            .favourite = true};
}

inline ReportedValue reported(const Value &value)
{
    return {.value = value,
            .sourceTime = WallTime(1'700'000'000'000),
            .receiveTime = WallTime(1'700'000'000'025),
            .sequence = 7,
            .quality = Quality::Uncertain};
}

inline DesiredValue desired()
{
    return {.wish = WishId(42),
            .value = 80,
            .actor = QStringLiteral("cli"),
            .askedAt = WallTime(1'700'000'000'100),
            .expiry = WallTime(1'700'003'600'100),
            .status = WishStatus::Failed,
            .attempts = 3,
            .lastError = QStringLiteral("no answer"),
            .nextAttempt = WallTime(1'700'000'005'000)};
}

inline DeviceState lampState()
{
    DeviceState state {.device = lamp(),
                       .owner = lampOwner(),
                       .availability = Availability::Online,
                       .availabilitySince = WallTime(1'699'999'000'000)};
    state.properties.resize(2);
    state.properties[0].reported = reported(true);
    state.properties[1].reported.value = 12.5;
    state.properties[1].desired = std::make_shared<const DesiredValue>(desired());
    return state;
}

inline std::vector<Area> areas()
{
    return {{.id = AreaId(QStringLiteral("kitchen")),
             .title = QString::fromUtf8("Küche"),
             .icon = QStringLiteral("silverware-fork-knife")},
            {.id = AreaId(QStringLiteral("hall")), .title = QStringLiteral("Hall")}};
}

inline PluginStatus plugin()
{
    return {.instance = InstanceId(QStringLiteral("mqtt")),
            .plugin = PluginId(QStringLiteral("mqtt")),
            .title = QStringLiteral("MQTT"),
            .version = QStringLiteral("0.1.0"),
            .isolation = QStringLiteral("process"),
            .sandbox = QStringLiteral("reduced"),
            .sandboxReason = QStringLiteral("Landlock: user namespaces are forbidden here."),
            .state = PluginState::Degraded,
            .since = WallTime(1'699'999'000'000),
            .reason = QStringLiteral("the broker does not answer"),
            .hint = QStringLiteral("Is mosquitto running?"),
            .violations = {{.code = Error::Code::InvalidInput,
                            .detail = QStringLiteral("not finite"),
                            .pointer = QStringLiteral("/reports/0/value")}},
            .devices = 12,
            .restarts = 1,
            .reports = 1234,
            .refused = 2,
            .processId = 4711,
            .limits = {{.name = QStringLiteral("memoryMegabytes"),
                        .bound = 256.0,
                        .used = 12.5,
                        .reached = 3}}};
}

inline std::vector<SharedChange> everyChange()
{
    const auto share = [](Change change) {
        return std::make_shared<const Change>(std::move(change));
    };
    const PropertyName power(QStringLiteral("power"));
    return {
        share(DeviceChanged {.device = lamp(), .owner = lampOwner()}),
        share(PropertyChanged {.device = lampId(), .property = power, .reported = reported(true)}),
        share(WishChanged {.device = lampId(), .property = power, .desired = desired()}),
        share(AvailabilityChanged {.device = lampId(),
                                   .availability = Availability::Offline,
                                   .since = WallTime(1'700'000'001'000)}),
        share(Occurrence {.device = lampId(),
                          .event = EventName(QStringLiteral("pressed")),
                          .data = QStringLiteral("double\n\"tap\"\x01"),
                          .sourceTime = WallTime(1'700'000'000'000)}),
        share(AreasChanged {.areas = areas()}),
        share(PluginChanged {.plugin = plugin()}),
        share(PluginRemoved {.instance = InstanceId(QStringLiteral("mqtt"))}),
        share(DeviceRemoved {.device = lampId()}),
    };
}

} // namespace atrium::sample
