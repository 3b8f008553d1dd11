// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What a property means, whatever its vendor calls it: what defaults, rules and history key on.
namespace atrium::semantic {

// Set by people. Boolean: power (on), locked, occupied. Percent 0..100: brightness, position (100
// is open), tilt, fan speed, volume. Colours: color is {hue 0..360, saturation 0..100} or {x, y};
// colorTemperature in mired or K by unit.
inline constexpr QStringView power = u"power";
inline constexpr QStringView brightness = u"brightness";
inline constexpr QStringView color = u"color";
inline constexpr QStringView colorTemperature = u"colorTemperature";
inline constexpr QStringView effect = u"effect";
inline constexpr QStringView position = u"position";
inline constexpr QStringView tilt = u"tilt";
inline constexpr QStringView coverState
    = u"coverState"; ///< Enum, e.g. open, closed, opening, closing, stopped.
inline constexpr QStringView locked = u"locked";
inline constexpr QStringView lockState = u"lockState"; ///< Enum, e.g. locked, unlocked, jammed.
inline constexpr QStringView targetTemperature = u"targetTemperature";
inline constexpr QStringView climateMode = u"climateMode"; ///< Enum: off, heat, cool, auto, …
inline constexpr QStringView climateAction = u"climateAction"; ///< Enum: idle, heating, cooling, …
inline constexpr QStringView climatePreset = u"climatePreset";
inline constexpr QStringView fanMode = u"fanMode";
inline constexpr QStringView fanSpeed = u"fanSpeed";
inline constexpr QStringView volume = u"volume";
inline constexpr QStringView muted = u"muted";
inline constexpr QStringView playback = u"playback"; ///< Enum: playing, paused, stopped, idle.
inline constexpr QStringView mediaTitle = u"mediaTitle";
inline constexpr QStringView alarmMode
    = u"alarmMode"; ///< Enum: disarmed, home, away, night, triggered.
inline constexpr QStringView operation
    = u"operation"; ///< Enum of an appliance: idle, running, paused, finished, …
inline constexpr QStringView childLock = u"childLock";
inline constexpr QStringView permitJoin
    = u"permitJoin"; ///< Boolean of a bridge: new devices may join.

// Measured.
inline constexpr QStringView temperature = u"temperature";
inline constexpr QStringView humidity = u"humidity";
inline constexpr QStringView pressure = u"pressure";
inline constexpr QStringView illuminance = u"illuminance";
inline constexpr QStringView co2 = u"co2";
inline constexpr QStringView voc = u"voc";
inline constexpr QStringView particulates = u"particulates";
inline constexpr QStringView soilMoisture = u"soilMoisture";
inline constexpr QStringView powerDraw = u"powerDraw"; ///< W; below 0 is feeding in.
inline constexpr QStringView energy = u"energy"; ///< kWh, growing.
inline constexpr QStringView voltage = u"voltage";
inline constexpr QStringView current = u"current";
inline constexpr QStringView battery = u"battery"; ///< Percent.
inline constexpr QStringView linkQuality = u"linkQuality";
inline constexpr QStringView charge = u"charge"; ///< Percent of a store or a car.
inline constexpr QStringView progress = u"progress"; ///< Percent of a run.
inline constexpr QStringView remaining = u"remaining"; ///< Time left of a run.
inline constexpr QStringView flow = u"flow";
inline constexpr QStringView waterTotal = u"waterTotal";
inline constexpr QStringView windSpeed = u"windSpeed";
inline constexpr QStringView rain = u"rain";
inline constexpr QStringView weather = u"weather"; ///< Enum: clear, cloudy, rain, …

// Noticed. Boolean; true needs a look.
inline constexpr QStringView open = u"open"; ///< A door or window (contact sensor) stands open.
inline constexpr QStringView motion = u"motion";
inline constexpr QStringView presence = u"presence";
inline constexpr QStringView waterLeak = u"waterLeak";
inline constexpr QStringView smoke = u"smoke";
inline constexpr QStringView gas = u"gas";
inline constexpr QStringView carbonMonoxide = u"carbonMonoxide";
inline constexpr QStringView tamper = u"tamper";
inline constexpr QStringView vibration = u"vibration";
inline constexpr QStringView sos = u"sos";
inline constexpr QStringView batteryLow = u"batteryLow";
inline constexpr QStringView problem = u"problem";

/// Whether true of such a property is an alarm: leak, smoke, gas, carbon monoxide, sos.
[[nodiscard]] inline bool isAlarm(QStringView semantic)
{
    return semantic == waterLeak || semantic == smoke || semantic == gas
        || semantic == carbonMonoxide || semantic == sos;
}

} // namespace atrium::semantic
