// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "rooms.h"

#include <atrium/model/device.h>

#include <vector>

namespace atrium::simulator {

/// One device of the home: a row of resources/demo/home.json.
struct DevicePlan
{
    Device device {};
    QString behaviour {}; ///< One of behaviours.h.
    QString room {}; ///< Whose air it feels and changes; "" for none.
    Value start {}; ///< Object: what its properties are when the world begins.
    Value byDay {}; ///< Object: what is otherwise when it begins while the sun is up.
    Value parameters {}; ///< Object: what its behaviour asks for.
};

/// Something that somebody in the house does about once a day.
struct RoutinePlan
{
    WorldTime at {0}; ///< After midnight.
    WorldTime jitter {0}; ///< Up to this much earlier or later.
    double chance = 1.0; ///< On how many days it happens.
    LocalId device {};
    Value set {}; ///< Object: properties to set; or
    QString invoke {}; ///< the action to run, with
    Value input {}; ///< this.
};

/// How likely the rooms are from an hour on.
struct HabitPlan
{
    double from = 0.0; ///< Hour of the day.
    double stay = 600.0; ///< Seconds in a room, about.
    std::vector<std::pair<QString, double>> rooms {}; ///< Room and weight; "" is out of the house.
};

struct ResidentPlan
{
    QString name {};
    std::vector<HabitPlan> habits {}; ///< By growing hour.
};

/// A home as it is written down.
struct HomePlan
{
    std::vector<Room> rooms {};
    std::vector<DevicePlan> devices {};
    std::vector<ResidentPlan> residents {};
    std::vector<RoutinePlan> routines {};
};

/// Reads resources/demo/models.json (thing models by name) and home.json. InvalidInput with the
/// pointer of what is wrong.
[[nodiscard]] Result<HomePlan> readHomePlan(const QByteArray &models, const QByteArray &home,
                                            const InstanceId &instance);

} // namespace atrium::simulator
