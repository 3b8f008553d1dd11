// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/world.h"

#include <QFile>
#include <QTest>

namespace atrium::simulator {

/// The demo home as it is built in. Fails the test where it cannot be read.
inline HomePlan demoPlan()
{
    QFile models(QStringLiteral(":/atrium/demo/models.json"));
    QFile home(QStringLiteral(":/atrium/demo/home.json"));
    if (!models.open(QIODevice::ReadOnly) || !home.open(QIODevice::ReadOnly)) {
        qFatal("the demo home is not built in");
        return {};
    }
    auto plan = readHomePlan(models.readAll(), home.readAll(), InstanceId(QStringLiteral("demo")));
    if (!plan)
        qFatal("%s: %s", qPrintable(plan.error().pointer), qPrintable(plan.error().detail));
    return *plan;
}

/// 21 November 2026, at @p hour.
inline WorldTime dayAt(double hour)
{
    constexpr qint64 kDay = 20'778LL * 86'400'000;
    return WorldTime(kDay + static_cast<qint64>(hour * 3'600'000.0));
}

inline World demoWorld(double hour = 18.5, std::uint64_t seed = 1, double factor = 1.0)
{
    auto world = World::create(demoPlan(), {.seed = seed, .start = dayAt(hour), .factor = factor},
                               RealTime(1'000'000));
    if (!world)
        qFatal("%s", qPrintable(world.error().detail));
    return std::move(*world);
}

constexpr RealTime kStart {1'000'000};

using Values = std::vector<std::pair<PropertyName, Value>>;

inline Values one(const QString &property, Value value)
{
    return {{PropertyName(property), std::move(value)}};
}

inline Value valueOf(const World &world, QStringView local, QStringView property)
{
    const Thing *const thing = world.thing(local);
    return thing == nullptr ? Value() : thing->at(thing->slot(property));
}

} // namespace atrium::simulator
