// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// Dishwasher, washer, coffee machine: runs one of its "programmes", [{name, minutes, watts}].
class Appliance : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        readStart();
        if (m_thing.text(m_state) == u"running") {
            m_left -= around.seconds;
            if (m_left <= 0.0)
                finish();
        }
        show();
        m_thing.put(m_energy, m_thing.number(m_energy) + draw() * around.seconds / 3'600'000.0);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        if (slot == m_programme && m_thing.text(m_state) == u"running")
            return fail(Error::Code::Refused, u"it is running: stop it first"_s);
        m_thing.put(slot, value);
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        const QString state = m_thing.text(m_state);
        if (action == u"start") {
            if (state != u"running" && state != u"paused")
                m_left = length();
            begin(u"running"_s);
        } else if (action == u"pause") {
            if (state != u"running")
                return fail(Error::Code::Refused, u"nothing is running"_s);
            begin(u"paused"_s);
        } else if (action == u"stop") {
            m_left = 0.0;
            begin(u"idle"_s);
        } else {
            return Behaviour::invoke(action, input, around);
        }
        show();
        return Value();
    }

    double draw() const override
    {
        if (m_thing.text(m_state) != u"running")
            return 0.5;
        // Heats for the first third, then turns and pumps.
        const bool heating = m_left > length() * 0.66;
        return programme().field(u"watts").toNumber(600.0) * (heating ? 1.0 : 0.12);
    }

private:
    Value programme() const
    {
        const ValueList &all = m_thing.parameterList(u"programmes");
        const QString name = m_thing.text(m_programme);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Value &each) {
            return each.field(u"name").toText() == name;
        });
        return found == all.end() ? Value() : *found;
    }

    double length() const { return programme().field(u"minutes").toNumber(60.0) * 60.0; }

    // How far it is when the world begins stands in home.json, as its time left.
    void readStart()
    {
        if (!m_started)
            m_left = m_thing.number(m_remaining) * 60.0;
        m_started = true;
    }

    void begin(const QString &state)
    {
        m_started = true;
        m_thing.put(m_state, state);
    }

    void finish()
    {
        m_left = 0.0;
        m_thing.put(m_state, m_thing.parameter(u"finishes", 1.0) > 0.0 ? u"finished"_s : u"idle"_s);
        const double water = m_thing.number(m_water) - 8.0;
        m_thing.put(m_water, water < 8.0 ? 100.0 : water); // somebody fills it in time
        m_thing.emitEvent(u"finished");
    }

    void show()
    {
        m_thing.put(m_remaining, std::ceil(m_left / 60.0));
        const double done = 100.0 * (1.0 - m_left / length());
        const QString state = m_thing.text(m_state);
        m_thing.put(m_progress, state == u"running" || state == u"paused" ? done : 0.0);
        m_thing.put(m_power, state == u"running");
        m_thing.put(m_draw, draw());
    }

    const int m_state = m_thing.slot(u"operation");
    const int m_programme = m_thing.slot(u"programme");
    const int m_remaining = m_thing.slot(u"remaining");
    const int m_progress = m_thing.slot(u"progress");
    const int m_power = m_thing.slot(u"power");
    const int m_draw = m_thing.slot(u"powerDraw");
    const int m_energy = m_thing.slot(u"energy");
    const int m_water = m_thing.slot(u"waterLevel");
    double m_left = 0.0; // seconds
    bool m_started = false;
};

// Cleans, goes back to its dock, charges there.
class Vacuum : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        const QString state = m_thing.text(m_state);
        const double minutes = around.seconds / 60.0;
        double battery = m_thing.number(m_battery, 100.0);
        if (state == u"cleaning" && m_spot) {
            battery -= 0.9 * minutes;
            m_spot = std::min(1.0, *m_spot + around.seconds / kSpotSeconds);
            if (*m_spot >= 1.0)
                goHome();
            else if (battery < 20.0)
                giveUp(u"cleanSpot"_s);
        } else if (state == u"cleaning") {
            battery -= 0.9 * minutes;
            m_thing.put(m_area, m_thing.number(m_area) + 1.1 * minutes);
            m_thing.put(m_bin, m_thing.number(m_bin) + 0.4 * minutes);
            if (battery < 20.0 || m_thing.number(m_area) >= m_thing.parameter(u"floor", 62.0))
                goHome();
        } else if (state == u"returning") {
            m_left -= around.seconds;
            if (m_left <= 0.0)
                m_thing.put(m_state, u"docked"_s);
        } else if (state == u"docked") {
            battery += 0.7 * minutes;
        }
        m_thing.put(m_battery, battery);
        m_thing.put(m_progress, m_thing.number(m_area) / m_thing.parameter(u"floor", 62.0) * 100.0);
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        const QString state = m_thing.text(m_state);
        if (action == u"cleanSpot")
            return cleanSpot(state);
        if (action == u"start" || action == u"pause" || action == u"dock")
            m_spot.reset();
        if (action == u"start") {
            if (m_thing.number(m_battery) < 20.0)
                return fail(Error::Code::Refused, u"its battery is too low: let it charge"_s);
            if (state == u"docked")
                m_thing.put(m_area, 0.0);
            m_thing.put(m_state, u"cleaning"_s);
        } else if (action == u"pause") {
            if (state != u"cleaning" && state != u"returning")
                return fail(Error::Code::Refused, u"it does not clean"_s);
            m_thing.put(m_state, u"paused"_s);
        } else if (action == u"dock") {
            if (state != u"docked")
                goHome();
        } else if (action == u"emptyBin") {
            m_thing.put(m_bin, 0.0);
        } else if (action == u"locate") {
            m_thing.emitEvent(u"located");
        } else {
            return Behaviour::invoke(action, input, around);
        }
        return Value();
    }

    std::optional<double> progressOf(const QString &action) const override
    {
        return action == u"cleanSpot" ? m_spot : std::nullopt;
    }

    void giveUp(const QString &action) override
    {
        if (action != u"cleanSpot" || !m_spot)
            return;
        m_spot.reset();
        goHome();
    }

    double draw() const override
    {
        const bool charges
            = m_thing.text(m_state) == u"docked" && m_thing.number(m_battery) < 100.0;
        return charges ? 28.0 : 1.0;
    }

private:
    static constexpr double kSpotSeconds = 60.0;

    Result<Value> cleanSpot(const QString &state)
    {
        if (state == u"cleaning")
            return fail(Error::Code::Busy, u"it cleans already"_s);
        if (m_thing.number(m_battery) < 20.0)
            return fail(Error::Code::Refused, u"its battery is too low: let it charge"_s);
        m_spot = 0.0;
        m_thing.put(m_state, u"cleaning"_s);
        return Value();
    }

    void goHome()
    {
        m_left = 45.0;
        m_thing.put(m_state, u"returning"_s);
    }

    const int m_state = m_thing.slot(u"operation");
    const int m_battery = m_thing.slot(u"battery");
    const int m_area = m_thing.slot(u"cleanedArea");
    const int m_progress = m_thing.slot(u"progress");
    const int m_bin = m_thing.slot(u"binLevel");
    double m_left = 0.0; // seconds to the dock
    std::optional<double> m_spot {}; // how far it is with the spot it was sent to
};

constexpr std::array kEntries {
    BehaviourEntry {u"appliance", &makeBehaviour<Appliance>},
    BehaviourEntry {u"vacuum", &makeBehaviour<Vacuum>},
};

} // namespace

std::span<const BehaviourEntry> applianceBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
