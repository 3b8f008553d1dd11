// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/house.h>

#include <optional>

namespace atrium::client {

/// What a clause of the status line is about, in the order in which clauses stand.
enum class ClauseTopic {
    // Alarm.
    WaterLeak,
    Smoke,
    Gas,
    CarbonMonoxide,
    Emergency,
    AlarmTriggered,
    // Notice.
    PluginTrouble,
    FailedWish,
    Problem,
    Tamper,
    OpenGarage,
    Offline,
    BatteryLow,
    // Security.
    Locks,
    OpenDoor, ///< Or a window.
    AlarmMode,
    // On.
    LightsOn,
    // Inside.
    InsideTemperature,
};

enum class ClauseTone { Alarm, Notice, Good, Neutral };

/// One part of the sentence about the house; a link to the devices it speaks of.
struct Clause
{
    ClauseTopic topic;
    ClauseTone tone = ClauseTone::Neutral;
    int count = 0; ///< That it says something of.
    int of = 0; ///< Locks: all there are, with those that cannot be reached.
    int offline = 0; ///< Locks that cannot be reached.
    double number = 0.0; ///< InsideTemperature: the middle of the sensors.
    QString name {}; ///< Of the device or plugin, where count is 1; AlarmMode: the mode.
    QString unit {}; ///< InsideTemperature.
    std::vector<DeviceId> devices {};

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The house in one sentence (UI: Home).
struct StatusLine
{
    std::vector<Clause> clauses {}; ///< In the order in which they are to be said; all of them.
    ClauseTone worst = ClauseTone::Good;
    /// Half of what it rests on, or more, is no longer current: "As of …".
    std::optional<WallTime> asOf {};

    friend bool operator==(const StatusLine &, const StatusLine &) = default;
};

/// Pure. Hidden devices are passed over.
[[nodiscard]] StatusLine statusLineOf(const House &house);

/// In the language of the program: "2 windows open", "2 of 3 locked, 1 offline", "21.4 °C inside".
[[nodiscard]] QString toText(const Clause &clause);
/// @p clause with the full stop of the language.
[[nodiscard]] QString toSentence(const QString &clause);
/// The whole: at most two alarms and notices, then "and 3 more"; "All is well" if nothing else is
/// to be said.
[[nodiscard]] QString toText(const StatusLine &line);

} // namespace atrium::client
