// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledevices.h"

namespace atrium::test {

Property boolean(const QString &name, QStringView semantic, bool readOnly)
{
    return {.name = PropertyName(name),
            .schema = {.type = DataSchema::Type::Boolean},
            .readOnly = readOnly,
            .semantic = semantic.toString()};
}

Property number(const QString &name, QStringView semantic, double minimum, double maximum,
                const QString &unit, bool readOnly)
{
    return {
        .name = PropertyName(name),
        .schema
        = {.type = DataSchema::Type::Number, .unit = unit, .minimum = minimum, .maximum = maximum},
        .readOnly = readOnly,
        .semantic = semantic.toString()};
}

Property measured(const QString &name, QStringView semantic, const QString &unit)
{
    return {.name = PropertyName(name),
            .schema = {.type = DataSchema::Type::Number, .unit = unit},
            .semantic = semantic.toString()};
}

Property choice(const QString &name, QStringView semantic,
                std::initializer_list<QStringView> choices, bool readOnly)
{
    Property property {.name = PropertyName(name),
                       .schema = {.type = DataSchema::Type::String},
                       .readOnly = readOnly,
                       .semantic = semantic.toString()};
    for (const QStringView each : choices)
        property.schema.choices.push_back({.value = Value(each.toString()), .label = {}});
    return property;
}

DeviceState deviceOf(QStringView kind, std::vector<Property> properties,
                     std::vector<Action> actions)
{
    DeviceState state {.device = {.id = DeviceId(InstanceId(u"sim"_s), LocalId(u"thing"_s)),
                                  .title = u"Thing"_s,
                                  .kind = kind.toString(),
                                  .model = shareModel({.properties = std::move(properties),
                                                       .actions = std::move(actions)})},
                       .availability = Availability::Online};
    state.properties.resize(state.device.model.model->properties.size());
    return state;
}

DeviceState lamp()
{
    return deviceOf(kind::light,
                    {boolean(u"state"_s, semantic::power),
                     number(u"brightness"_s, semantic::brightness, 0, 100, u"%"_s)});
}

DeviceState colorLamp()
{
    Property color {.name = PropertyName(u"color"_s),
                    .schema = {.type = DataSchema::Type::Object},
                    .readOnly = false,
                    .semantic = semantic::color.toString()};
    const DataSchema hue {.type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 360.0};
    const DataSchema saturation {
        .type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 100.0};
    color.schema.fields = {{.name = u"hue"_s, .title = {}, .schema = hue},
                           {.name = u"saturation"_s, .title = {}, .schema = saturation}};
    return deviceOf(kind::light,
                    {boolean(u"state"_s, semantic::power),
                     number(u"brightness"_s, semantic::brightness, 0, 254, {}), color,
                     number(u"warmth"_s, semantic::colorTemperature, 153, 500, u"mired"_s),
                     choice(u"effect"_s, semantic::effect, {u"blink", u"breathe", u"okay"})});
}

DeviceState thermostat()
{
    Property target
        = number(u"occupied_heating_setpoint"_s, semantic::targetTemperature, 5, 30, u"°C"_s);
    target.schema.step = 0.5;
    return deviceOf(
        kind::thermostat,
        {target, measured(u"local_temperature"_s, semantic::temperature, u"°C"_s),
         choice(u"system_mode"_s, semantic::climateMode, {u"off", u"heat", u"auto"}),
         choice(u"running_state"_s, semantic::climateAction, {u"idle", u"heat"}, true)});
}

DeviceState cover()
{
    return deviceOf(
        kind::cover,
        {number(u"position"_s, semantic::position, 0, 100, u"%"_s),
         choice(u"moving"_s, semantic::coverState, {u"opening", u"closing", u"stopped"}, true)},
        {{.name = ActionName(u"open"_s), .idempotent = true},
         {.name = ActionName(u"stop"_s), .idempotent = true},
         {.name = ActionName(u"close"_s), .idempotent = true}});
}

DeviceState lock()
{
    return deviceOf(kind::lock, {boolean(u"state"_s, semantic::locked)});
}

DeviceState climateSensor()
{
    DeviceState state = deviceOf(kind::climateSensor,
                                 {measured(u"temperature"_s, semantic::temperature, u"°C"_s),
                                  number(u"humidity"_s, semantic::humidity, 0, 100, u"%"_s, true),
                                  number(u"battery"_s, semantic::battery, 0, 100, u"%"_s, true)});
    ThingModel model = *state.device.model.model;
    for (Property &each : model.properties)
        each.maxAge = 1h;
    state.device.model = shareModel(std::move(model));
    return state;
}

void report(DeviceState &device, const QString &property, const Value &value, WallTime at)
{
    PropertyState *state = device.property(PropertyName(property));
    Q_ASSERT(state);
    state->reported = {.value = value, .sourceTime = at, .receiveTime = at};
}

void wish(DeviceState &device, const QString &property, const Value &value, WishStatus status,
          WallTime askedAt, const QString &error)
{
    PropertyState *state = device.property(PropertyName(property));
    Q_ASSERT(state);
    state->desired = std::make_shared<DesiredValue>(DesiredValue {.wish = WishId {1},
                                                                  .value = value,
                                                                  .actor = u"owner"_s,
                                                                  .askedAt = askedAt,
                                                                  .status = status,
                                                                  .attempts = 1,
                                                                  .lastError = error});
}

dsl::Environment noon(WallTime later)
{
    return {.now = {.boottime = 1h, .wall = kNoon + later}};
}

std::vector<QStringView> allSemantics()
{
    using namespace semantic;
    return {power,
            brightness,
            color,
            colorTemperature,
            effect,
            position,
            tilt,
            coverState,
            locked,
            lockState,
            targetTemperature,
            climateMode,
            climateAction,
            climatePreset,
            fanMode,
            fanSpeed,
            volume,
            muted,
            playback,
            mediaTitle,
            alarmMode,
            operation,
            childLock,
            permitJoin,
            temperature,
            humidity,
            pressure,
            illuminance,
            co2,
            voc,
            particulates,
            soilMoisture,
            powerDraw,
            energy,
            voltage,
            current,
            battery,
            linkQuality,
            charge,
            progress,
            remaining,
            flow,
            waterTotal,
            windSpeed,
            rain,
            weather,
            open,
            motion,
            presence,
            waterLeak,
            smoke,
            gas,
            carbonMonoxide,
            tamper,
            vibration,
            sos,
            batteryLow,
            problem};
}

std::vector<DeviceState> oneOfEachKind()
{
    using namespace semantic;
    const auto percent = [](const QString &name, QStringView meaning, bool readOnly = true) {
        return number(name, meaning, 0, 100, u"%"_s, readOnly);
    };
    const Property watt = measured(u"power_draw"_s, powerDraw, u"W"_s);
    const Property run
        = choice(u"run"_s, operation, {u"idle", u"running", u"paused", u"finished"}, true);
    const Property on = boolean(u"state"_s, power);
    std::vector<DeviceState> all {lamp(),  colorLamp(), thermostat(),
                                  cover(), lock(),      climateSensor()};
    const auto add = [&](QStringView kind, std::vector<Property> properties,
                         std::vector<Action> actions = {}) {
        all.push_back(deviceOf(kind, std::move(properties), std::move(actions)));
    };
    add(kind::bridge, {boolean(u"permit_join"_s, permitJoin)},
        {{.name = ActionName(u"restart"_s)}, {.name = ActionName(u"remove_all"_s)}});
    add(kind::group, {on, percent(u"brightness"_s, brightness, false)});
    add(kind::plug, {on, watt, measured(u"energy"_s, energy, u"kWh"_s)});
    add(kind::relay, {on, boolean(u"state_l2"_s, power)});
    add(kind::button, {percent(u"battery"_s, battery)});
    add(kind::garage, {boolean(u"open"_s, open)}, {{.name = ActionName(u"open"_s)}});
    add(kind::airConditioner,
        {on, number(u"target"_s, targetTemperature, 16, 30, u"°C"_s),
         measured(u"temperature"_s, temperature, u"°C"_s)});
    add(kind::fan, {on, percent(u"speed"_s, fanSpeed, false)});
    add(kind::airPurifier, {on, measured(u"pm25"_s, particulates, u"µg/m³"_s)});
    add(kind::humidifier, {on, percent(u"humidity"_s, humidity)});
    add(kind::contact, {boolean(u"contact"_s, open, true), percent(u"battery"_s, battery)});
    add(kind::motion, {boolean(u"occupancy"_s, motion, true)});
    add(kind::presence, {boolean(u"presence"_s, presence, true)});
    add(kind::airQuality, {measured(u"co2"_s, co2, u"ppm"_s)});
    add(kind::illuminance, {measured(u"illuminance"_s, illuminance, u"lx"_s)});
    add(kind::soil, {percent(u"soil"_s, soilMoisture)});
    add(kind::leak, {boolean(u"water_leak"_s, waterLeak, true)});
    add(kind::smoke, {boolean(u"smoke"_s, smoke, true)});
    add(kind::gas, {boolean(u"gas"_s, gas, true)});
    add(kind::vibration, {boolean(u"vibration"_s, vibration, true)});
    add(kind::siren, {on, choice(u"melody"_s, {}, {u"a", u"b"})});
    add(kind::valve, {on, measured(u"flow"_s, flow, u"L/min"_s)});
    add(kind::meter, {watt, measured(u"energy"_s, energy, u"kWh"_s)});
    add(kind::solar, {watt});
    add(kind::batteryStore, {percent(u"charge"_s, charge), watt});
    add(kind::charger, {on, percent(u"charge"_s, charge)});
    add(kind::appliance,
        {run, percent(u"progress"_s, progress), measured(u"remaining"_s, remaining, u"min"_s)});
    add(kind::vacuum, {run, percent(u"battery"_s, battery)},
        {{.name = ActionName(u"start"_s)}, {.name = ActionName(u"dock"_s)}});
    add(kind::television,
        {on, choice(u"playback"_s, playback, {u"playing", u"idle"}, true),
         percent(u"volume"_s, volume, false)});
    add(kind::speaker,
        {choice(u"playback"_s, playback, {u"playing", u"paused", u"idle"}),
         percent(u"volume"_s, volume, false), boolean(u"mute"_s, muted)},
        {{.name = ActionName(u"next"_s)}});
    add(kind::camera, {boolean(u"motion"_s, motion, true)});
    add(kind::doorbell, {percent(u"battery"_s, battery)});
    add(kind::alarmPanel,
        {choice(u"mode"_s, alarmMode, {u"disarmed", u"home", u"away", u"triggered"})});
    add(kind::weatherStation,
        {measured(u"temperature"_s, temperature, u"°C"_s),
         choice(u"weather"_s, weather, {u"clear", u"rain"}, true)});
    add(kind::feeder, {run}, {{.name = ActionName(u"feed"_s)}});
    add(kind::irrigation, {on, percent(u"progress"_s, progress)});
    add(kind::infrared, {},
        {{.name = ActionName(u"send"_s), .input = DataSchema {.type = DataSchema::Type::String}}});
    add(kind::repeater, {measured(u"linkquality"_s, linkQuality, {})});
    add(kind::device, {measured(u"whatever"_s, {}, u"furlong"_s)});
    return all;
}

} // namespace atrium::test
