// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <cmath>

namespace atrium::simulator {

namespace {

constexpr double kDay = 86'400'000.0;
constexpr double kYear = 365.2425;

double scaled(std::chrono::milliseconds span, double factor)
{
    return std::floor(static_cast<double>(span.count()) * factor);
}

} // namespace

WorldClock::WorldClock(RealTime real, WorldTime world, double factor)
    : m_real(real)
    , m_world(world)
    , m_factor(factor)
{ }

WorldTime WorldClock::worldAt(RealTime real) const
{
    return m_world + WorldTime(static_cast<qint64>(scaled(real - m_real, m_factor)));
}

RealTime WorldClock::realAt(WorldTime world) const
{
    return m_real + RealTime(static_cast<qint64>(scaled(world - m_world, 1.0 / m_factor)));
}

void WorldClock::setFactor(RealTime real, double factor)
{
    m_world = worldAt(real);
    m_real = real;
    m_factor = factor;
}

WorldTime midnightBefore(WorldTime time)
{
    return WorldTime(
        static_cast<qint64>(std::floor(static_cast<double>(time.count()) / kDay) * kDay));
}

double hourOfDay(WorldTime time)
{
    return static_cast<double>((time - midnightBefore(time)).count()) / 3'600'000.0;
}

QString clockText(double hour)
{
    const int minutes = static_cast<int>(hour * 60.0);
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

double dayOfYear(WorldTime time)
{
    return std::fmod(static_cast<double>(time.count()) / kDay, kYear);
}

} // namespace atrium::simulator
