// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The kinds of devices that have a face of their own. Any other kind is drawn from its properties.
namespace atrium::kind {

inline constexpr QStringView bridge = u"bridge";
inline constexpr QStringView group = u"group";
inline constexpr QStringView light = u"light";
inline constexpr QStringView plug = u"plug"; ///< A switched socket.
inline constexpr QStringView relay
    = u"relay"; ///< A switch that drives something: wall switch, relay module.
inline constexpr QStringView button = u"button"; ///< Sends events: remote control, wall button.
inline constexpr QStringView cover = u"cover";
inline constexpr QStringView garage = u"garage";
inline constexpr QStringView lock = u"lock";
inline constexpr QStringView thermostat = u"thermostat";
inline constexpr QStringView airConditioner = u"airConditioner";
inline constexpr QStringView fan = u"fan";
inline constexpr QStringView airPurifier = u"airPurifier";
inline constexpr QStringView humidifier = u"humidifier";
inline constexpr QStringView contact = u"contact"; ///< Door or window sensor.
inline constexpr QStringView motion = u"motion";
inline constexpr QStringView presence = u"presence";
inline constexpr QStringView climateSensor = u"climateSensor"; ///< Temperature, humidity, pressure.
inline constexpr QStringView airQuality = u"airQuality";
inline constexpr QStringView illuminance = u"illuminance";
inline constexpr QStringView soil = u"soil";
inline constexpr QStringView leak = u"leak";
inline constexpr QStringView smoke = u"smoke";
inline constexpr QStringView gas = u"gas";
inline constexpr QStringView vibration = u"vibration";
inline constexpr QStringView siren = u"siren";
inline constexpr QStringView valve = u"valve";
inline constexpr QStringView meter = u"meter"; ///< Electricity, water or gas.
inline constexpr QStringView solar = u"solar";
inline constexpr QStringView batteryStore = u"batteryStore";
inline constexpr QStringView charger = u"charger"; ///< For a car.
inline constexpr QStringView appliance
    = u"appliance"; ///< Washer, dishwasher, oven, coffee machine.
inline constexpr QStringView vacuum = u"vacuum";
inline constexpr QStringView television = u"television";
inline constexpr QStringView speaker = u"speaker";
inline constexpr QStringView camera = u"camera";
inline constexpr QStringView doorbell = u"doorbell";
inline constexpr QStringView alarmPanel = u"alarmPanel";
inline constexpr QStringView weatherStation = u"weatherStation";
inline constexpr QStringView feeder = u"feeder"; ///< For pets.
inline constexpr QStringView irrigation = u"irrigation";
inline constexpr QStringView infrared = u"infrared"; ///< Sends infrared codes.
inline constexpr QStringView repeater = u"repeater";
inline constexpr QStringView device = u"device"; ///< None of these.

} // namespace atrium::kind
