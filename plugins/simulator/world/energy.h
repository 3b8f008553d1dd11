// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium::simulator {

/// How the store is to be used.
enum class StoreMode {
    Surplus, ///< Charges from the sun, discharges for the house.
    Charge, ///< Charges from the grid too.
    Hold, ///< Neither.
};

/// Where power goes at an instant, all in watts. Sums up:
/// solar + grid = house + battery.
struct EnergyFlow
{
    double solar = 0.0; ///< Of the panels, ≥ 0.
    double house = 0.0; ///< What the house uses, ≥ 0.
    double battery = 0.0; ///< Into the store; below 0 out of it.
    double grid = 0.0; ///< From the grid; below 0 into it.
};

/// What has flowed since the world began, all in kWh and growing. Sums up:
/// solar + imported + discharged = house + exported + charged.
struct EnergyTotals
{
    double solar = 0.0;
    double house = 0.0;
    double charged = 0.0;
    double discharged = 0.0;
    double imported = 0.0;
    double exported = 0.0;
};

/// The house's electricity: panels, store, house and grid.
class EnergyBalance
{
public:
    static constexpr double kCapacity = 10.0; ///< kWh of the store.
    static constexpr double kMostPower = 4600.0; ///< W into or out of it.
    static constexpr double kEfficiency = 0.95; ///< Of what is charged, this much is stored.

    /// One step: @p solar and @p house in watts, both ≥ 0.
    void step(double solar, double house, double seconds);

    void setMode(StoreMode mode) { m_mode = mode; }
    void setReserve(double percent) { m_reserve = percent; } ///< Not discharged below it.
    void setCharge(double percent);

    [[nodiscard]] double charge() const { return m_stored / kCapacity * 100.0; } ///< Percent.
    [[nodiscard]] const EnergyFlow &flow() const { return m_flow; }
    [[nodiscard]] const EnergyTotals &totals() const { return m_totals; }

private:
    [[nodiscard]] double wantedCharging(double surplus) const;

    StoreMode m_mode = StoreMode::Surplus;
    double m_reserve = 10.0;
    double m_stored = 5.0; // kWh
    EnergyFlow m_flow {};
    EnergyTotals m_totals {};
};

} // namespace atrium::simulator
