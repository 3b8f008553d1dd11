// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// The panels on the roof, of "peak" watts, held back to "limit" percent of them.
class Solar : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const double energy = around.energy.totals().solar;
        if (m_today < WorldTime(0) || midnightBefore(around.time) != m_today) {
            m_today = midnightBefore(around.time);
            m_before = energy;
        }
        const double sun = m_thing.parameter(u"peak", 7800.0) * around.weather.radiation / 1000.0;
        m_watts = std::min(
            sun, m_thing.parameter(u"peak", 7800.0) * m_thing.number(m_limit, 100.0) / 100.0);
        m_thing.put(m_production, m_watts);
        m_thing.put(m_energy, m_thing.parameter(u"energyBefore", 0.0) + energy);
        m_thing.put(m_energyToday, energy - m_before);
    }

    double supply() const override { return m_watts; }

private:
    const int m_limit = m_thing.slot(u"feedLimit");
    double m_watts = 0.0;
    const int m_production = m_thing.slot(u"production");
    const int m_energy = m_thing.slot(u"energy");
    const int m_energyToday = m_thing.slot(u"energyToday");
    WorldTime m_today {-1};
    double m_before = 0.0; // kWh at midnight
};

class Store : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (!m_started) {
            m_started = true;
            around.energy.setCharge(m_thing.number(m_charge, 50.0));
            apply(around);
        }
        const EnergyFlow &flow = around.energy.flow();
        m_thing.put(m_charge, around.energy.charge());
        m_thing.put(m_power, flow.battery);
        m_thing.put(m_in, around.energy.totals().charged);
        m_thing.put(m_out, around.energy.totals().discharged);
        m_thing.put(m_state,
                    flow.battery > 20.0        ? u"charging"_s
                        : flow.battery < -20.0 ? u"discharging"_s
                                               : u"idle"_s);
    }

    Result<> write(int slot, const Value &value, Surroundings &around) override
    {
        m_thing.put(slot, value);
        apply(around);
        return {};
    }

private:
    void apply(Surroundings &around)
    {
        const QString mode = m_thing.text(m_mode);
        around.energy.setReserve(m_thing.number(m_reserve, 10.0));
        around.energy.setMode(mode == u"charge"     ? StoreMode::Charge
                                  : mode == u"hold" ? StoreMode::Hold
                                                    : StoreMode::Surplus);
    }

    const int m_charge = m_thing.slot(u"charge");
    const int m_power = m_thing.slot(u"powerDraw");
    const int m_in = m_thing.slot(u"energyIn");
    const int m_out = m_thing.slot(u"energyOut");
    const int m_state = m_thing.slot(u"operation");
    const int m_mode = m_thing.slot(u"mode");
    const int m_reserve = m_thing.slot(u"reserve");
    bool m_started = false;
};

// At the house's connection: sees the grid, and shows the whole flow.
class Meter : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const EnergyFlow &flow = around.energy.flow();
        const EnergyTotals &totals = around.energy.totals();
        m_thing.put(m_grid, flow.grid);
        m_thing.put(m_solar, flow.solar);
        m_thing.put(m_battery, flow.battery);
        m_thing.put(m_house, flow.house);
        m_thing.put(m_import, m_thing.parameter(u"energyBefore", 0.0) + totals.imported);
        m_thing.put(m_export, totals.exported);
        m_thing.put(m_trip, totals.house - m_tripStart);
        m_thing.put(m_voltage, 230.0 - flow.grid * 0.0004 + (around.rng.uniform() - 0.5) * 0.3);
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action != u"resetTrip")
            return Behaviour::invoke(action, input, around);
        m_tripStart = around.energy.totals().house;
        m_thing.put(m_trip, 0.0);
        return Value();
    }

private:
    const int m_grid = m_thing.slot(u"powerDraw");
    const int m_solar = m_thing.slot(u"solarPower");
    const int m_battery = m_thing.slot(u"batteryPower");
    const int m_house = m_thing.slot(u"housePower");
    const int m_import = m_thing.slot(u"energy");
    const int m_export = m_thing.slot(u"energyExported");
    const int m_trip = m_thing.slot(u"tripEnergy");
    const int m_voltage = m_thing.slot(u"voltage");
    double m_tripStart = 0.0; // kWh
};

// Charges a car of 60 kWh, which is driven while its owner is out.
class Charger : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const QString driver = m_thing.parameterText(u"driver");
        m_here = driver.isEmpty() || around.residents.isHome(driver);
        const double hours = around.seconds / 3600.0;
        double charge = m_thing.number(m_charge, 50.0);
        if (!m_here)
            charge = std::max(15.0, charge - 4.0 * hours);
        m_watts = wanted(around, charge);
        charge += m_watts * 0.92 * hours / 1000.0 / 60.0 * 100.0;
        m_thing.put(m_charge, charge);
        m_thing.put(m_energy, m_thing.number(m_energy) + m_watts * hours / 1000.0);
        m_thing.put(m_draw, m_watts);
        m_thing.put(m_state, stateText(charge));
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        m_thing.put(slot, value);
        return {};
    }

    double draw() const override { return 3.0 + m_watts; }

private:
    double wanted(const Surroundings &around, double charge) const
    {
        if (!m_here || !m_thing.flag(m_power) || charge >= m_thing.number(m_limit, 80.0))
            return 0.0;
        const double most = m_thing.number(m_current, 16.0) * 230.0;
        if (m_thing.text(m_mode) != u"surplus")
            return most;
        const EnergyFlow &flow = around.energy.flow();
        const double spare = flow.solar - (flow.house - m_watts);
        return spare < 1380.0 ? 0.0 : std::min(spare, most); // a car takes no less than 6 A
    }

    QString stateText(double charge) const
    {
        if (!m_here)
            return u"disconnected"_s;
        if (m_watts > 0.0)
            return u"charging"_s;
        return charge >= m_thing.number(m_limit, 80.0) ? u"finished"_s : u"waiting"_s;
    }

    const int m_power = m_thing.slot(u"power");
    const int m_state = m_thing.slot(u"operation");
    const int m_mode = m_thing.slot(u"mode");
    const int m_current = m_thing.slot(u"currentLimit");
    const int m_limit = m_thing.slot(u"chargeLimit");
    const int m_charge = m_thing.slot(u"charge");
    const int m_draw = m_thing.slot(u"powerDraw");
    const int m_energy = m_thing.slot(u"energy");
    bool m_here = true;
    double m_watts = 0.0;
};

constexpr std::array kEntries {
    BehaviourEntry {u"solar", &makeBehaviour<Solar>},
    BehaviourEntry {u"store", &makeBehaviour<Store>},
    BehaviourEntry {u"meter", &makeBehaviour<Meter>},
    BehaviourEntry {u"charger", &makeBehaviour<Charger>},
};

} // namespace

std::span<const BehaviourEntry> powerBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
