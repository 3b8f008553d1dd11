// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::simulator {

/// The air of one room. What acts on it (heating, an open window, people) is set before each step.
struct Room
{
    QString name {};
    double temperature = 20.0; ///< °C
    double humidity = 48.0; ///< %
    double co2 = 650.0; ///< ppm
    double particulates = 6.0; ///< µg/m³
    double usualHumidity = 48.0;

    double heat = 0.0; ///< W of radiators and machines; below 0 cools. Cleared by the step.
    double moisture = 0.0; ///< Percent an hour that a humidifier adds. Cleared by the step.
    double cleaned
        = 0.0; ///< Share of the room's air that is filtered an hour. Cleared by the step.
    double lamps = 0.0; ///< lx of the lamps that are on. Cleared by the step.
    bool windowOpen = false;
    int people = 0;
};

/// One step of heat, moisture and air, against @p outside (°C) and the sun's @p radiation (W/m²).
void stepRoom(Room &room, double outside, double radiation, double seconds);

} // namespace atrium::simulator
