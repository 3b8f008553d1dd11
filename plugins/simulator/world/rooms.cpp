// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms.h"

#include <algorithm>

namespace atrium::simulator {

namespace {

constexpr double kLoss = 38.0; // W/K through the walls
constexpr double kWindowLoss = 160.0; // W/K through an open window
constexpr double kCapacity = 2.6e6; // J/K: air, furniture and the walls' inner side
constexpr double kPerson = 80.0; // W
constexpr double kWindowArea = 0.5; // m² of sun that comes in
constexpr double kOutsideCo2 = 420.0;
constexpr double kKept = 17.0; // °C: what the house's heating holds in every room
constexpr double kHeating = 400.0; // W/K below that

} // namespace

void stepRoom(Room &room, double outside, double radiation, double seconds)
{
    const double loss = kLoss + (room.windowOpen ? kWindowLoss : 0.0);
    const double power = (outside - room.temperature) * loss + room.heat
        + kPerson * static_cast<double>(room.people) + kWindowArea * radiation
        + kHeating * std::max(0.0, kKept - room.temperature);
    room.temperature = std::clamp(room.temperature + power * seconds / kCapacity, -20.0, 45.0);

    const double hours = seconds / 3600.0;
    const double exchange = room.windowOpen ? 5.0 : 0.4; // times an hour
    const double aim = room.usualHumidity + 3.0 * static_cast<double>(room.people);
    room.humidity = std::clamp(room.humidity + (aim - room.humidity) * std::min(1.0, hours * 0.6)
                                   + room.moisture * hours,
                               15.0, 95.0);
    room.co2 += 420.0 * static_cast<double>(room.people) * hours
        + (kOutsideCo2 - room.co2) * std::min(1.0, exchange * hours);
    room.co2 = std::clamp(room.co2, kOutsideCo2, 5000.0);
    room.particulates += (9.0 - room.particulates) * std::min(1.0, exchange * hours)
        - room.particulates * std::min(1.0, room.cleaned * hours);
    room.particulates = std::clamp(room.particulates, 0.0, 500.0);

    room.heat = 0.0;
    room.moisture = 0.0;
    room.cleaned = 0.0;
    room.lamps = 0.0;
}

} // namespace atrium::simulator
