// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "energy.h"

#include <algorithm>

namespace atrium::simulator {

void EnergyBalance::setCharge(double percent)
{
    m_stored = std::clamp(percent, 0.0, 100.0) / 100.0 * kCapacity;
}

double EnergyBalance::wantedCharging(double surplus) const
{
    switch (m_mode) {
    case StoreMode::Surplus:
        return surplus;
    case StoreMode::Charge:
        return kMostPower;
    case StoreMode::Hold:
        break;
    }
    return 0.0;
}

void EnergyBalance::step(double solar, double house, double seconds)
{
    const double hours = seconds / 3600.0;
    double power = std::clamp(wantedCharging(solar - house), -kMostPower, kMostPower);
    if (power > 0.0) {
        const double room = (kCapacity - m_stored) / kEfficiency; // kWh
        power = std::min(power, room * 1000.0 / hours);
    } else {
        const double usable = std::max(0.0, m_stored - m_reserve / 100.0 * kCapacity);
        power = -std::min(-power, usable * 1000.0 / hours);
    }
    m_flow = {.solar = solar, .house = house, .battery = power, .grid = house + power - solar};
    const double moved = power * hours / 1000.0;
    m_stored = std::clamp(m_stored + (moved > 0.0 ? moved * kEfficiency : moved), 0.0, kCapacity);

    m_totals.solar += solar * hours / 1000.0;
    m_totals.house += house * hours / 1000.0;
    (moved > 0.0 ? m_totals.charged : m_totals.discharged) += moved > 0.0 ? moved : -moved;
    const double drawn = m_flow.grid * hours / 1000.0;
    (drawn > 0.0 ? m_totals.imported : m_totals.exported) += drawn > 0.0 ? drawn : -drawn;
}

} // namespace atrium::simulator
