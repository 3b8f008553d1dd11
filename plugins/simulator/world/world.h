// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "behaviour.h"
#include "routines.h"

#include <map>

namespace atrium::simulator {

/// How a world begins.
struct WorldSettings
{
    std::uint64_t seed = 1;
    WorldTime start {0}; ///< Local time of the house.
    double factor = 1.0; ///< How fast its time passes, 0.1..600.
};

/// What a world has to say.
struct WorldOutputs
{
    std::vector<Report> reports {};
    std::vector<Occurrence> events {};
};

/// A home that lives: weather, people, heat, energy, and every device of its plan. Pure: it goes on
/// in fixed steps of its own time, so that the same plan, seed and requests at the same
/// times give the same reports, however often it is asked (at least every two minutes; after a
/// longer pause it tells only how things stand).
class World
{
public:
    static constexpr WorldTime kStep = 500ms; ///< The finest step of its own time.
    static constexpr double kLeastFactor = 0.1;
    static constexpr double kMostFactor = 600.0;

    /// NotFound: a row names a behaviour that there is not.
    [[nodiscard]] static Result<World> create(HomePlan plan, const WorldSettings &settings,
                                              RealTime now);

    [[nodiscard]] std::vector<Device> devices() const;
    /// All values that are known, for who begins to listen.
    [[nodiscard]] WorldOutputs everything(RealTime now);
    /// Lives until @p now. Time never goes back: an earlier @p now changes nothing.
    [[nodiscard]] WorldOutputs advance(RealTime now);
    /// Lives until @p now by steps of a minute, and tells only what is different then: for who
    /// wants days of it.
    [[nodiscard]] WorldOutputs leap(RealTime now);

    /// Sets properties at @p now: all of them or, with an error, none. NotFound, InvalidInput,
    /// Refused. What it changes at once is reported in @p outputs.
    [[nodiscard]] Result<> write(RealTime now, QStringView local,
                                 const std::vector<std::pair<PropertyName, Value>> &values,
                                 WorldOutputs &outputs);
    [[nodiscard]] Result<Value> invoke(RealTime now, QStringView local, const ActionName &action,
                                       const Value &input, WorldOutputs &outputs);

    /// How far a long action is, as Behaviour tells it.
    [[nodiscard]] std::optional<double> progressOf(QStringView local,
                                                   const ActionName &action) const;
    void giveUp(QStringView local, const ActionName &action);

    /// All values of one device, for who has missed some. Empty where there is no such device.
    [[nodiscard]] WorldOutputs everythingOf(RealTime now, QStringView local);
    /// The device is as when the world began: it lost its power, and with it what it was told.
    void forget(QStringView local);
    /// What the bridge shows of faults, and what was asked of it.
    [[nodiscard]] FaultDesk &faultDesk() { return m_controls.faults; }

    [[nodiscard]] WorldTime time() const { return m_time; }
    [[nodiscard]] double factor() const { return m_controls.factor; }
    [[nodiscard]] const EnergyBalance &energy() const { return m_state->energy; }
    [[nodiscard]] const std::vector<Room> &rooms() const { return m_state->rooms; }
    [[nodiscard]] const Weather &weather() const { return m_state->sky.weather(); }
    /// A device, or null.
    [[nodiscard]] const Thing *thing(QStringView local) const;

private:
    // All that begins anew when the world does. On the heap, because behaviours refer to their
    // things.
    struct State
    {
        Sky sky;
        Residents residents;
        Routines routines;
        Rng rng;
        EnergyBalance energy {};
        std::vector<Room> rooms;
        std::vector<std::unique_ptr<Thing>> things {};
        std::vector<std::unique_ptr<Behaviour>> behaviours {};
        std::map<QString, std::size_t, std::less<>> index {};
    };

    World(HomePlan plan, const WorldSettings &settings, RealTime now);

    [[nodiscard]] Result<> begin(WorldTime start);
    void step(WorldTime span);
    void act(const RoutinePlan &routine, Surroundings &around);
    void obey(RealTime now);
    [[nodiscard]] Surroundings surroundings(double seconds);
    [[nodiscard]] Result<std::size_t> find(QStringView local) const;
    [[nodiscard]] Result<int> checkWrite(std::size_t thing, const PropertyName &property,
                                         const Value &value) const;
    [[nodiscard]] Result<> writeOne(std::size_t thing, const PropertyName &property,
                                    const Value &value, Surroundings &around);
    void collect(RealTime now, WorldOutputs &outputs);

    HomePlan m_plan;
    WorldSettings m_settings;
    Controls m_controls {};
    WorldClock m_clock;
    WorldTime m_time;
    std::unique_ptr<State> m_state;
};

} // namespace atrium::simulator
