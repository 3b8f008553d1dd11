// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kBaseLoad = 165.0; // W of what is always on
constexpr WorldTime kMostCaughtUp = std::chrono::hours(6); // what is longer ago is skipped
constexpr WorldTime kCoarse = 5s; // a step when nobody looks on
constexpr WorldTime kLeap = 60s;
constexpr RealTime kLate = std::chrono::minutes(2);
constexpr WorldTime kLeaveAlone = std::chrono::minutes(30); // what an owner has just set

WorldTime onGrid(WorldTime time)
{
    return time - time % World::kStep;
}

// Fine while somebody looks on, coarse while the days fly by.
WorldTime stepAt(double factor)
{
    if (factor <= 10.0)
        return World::kStep;
    return factor <= 60.0 ? 4 * World::kStep : 10 * World::kStep;
}

} // namespace

World::World(HomePlan plan, const WorldSettings &settings, RealTime now)
    : m_plan(std::move(plan))
    , m_settings(settings)
    , m_clock(now, onGrid(settings.start), settings.factor)
    , m_time(onGrid(settings.start))
{
    m_controls.factor = settings.factor;
    m_controls.seed = settings.seed;
    m_controls.weather = u"auto"_s;
}

Result<World> World::create(HomePlan plan, const WorldSettings &settings, RealTime now)
{
    World world(std::move(plan), settings, now);
    if (const auto begun = world.begin(world.m_time); !begun)
        return tl::unexpected(begun.error());
    return world;
}

Result<> World::begin(WorldTime start)
{
    Rng seeds(m_controls.seed);
    m_state = std::make_unique<State>(
        State {.sky = Sky(start, seeds.next()),
               .residents = Residents(m_plan.residents, start, seeds.next()),
               .routines = Routines(m_plan.routines, start, seeds.next()),
               .rng = Rng(seeds.next()),
               .rooms = m_plan.rooms});
    State &state = *m_state;
    for (const DevicePlan &row : m_plan.devices) {
        const BehaviourFactory make = behaviourNamed(row.behaviour);
        if (make == nullptr)
            return fail(Error::Code::NotFound,
                        u"%1: no behaviour '%2'"_s.arg(row.device.id.text(), row.behaviour));
        const auto room = std::find_if(state.rooms.begin(), state.rooms.end(),
                                       [&](const Room &each) { return each.name == row.room; });
        const int index
            = room == state.rooms.end() ? -1 : static_cast<int>(room - state.rooms.begin());
        state.index.emplace(row.device.id.local().toString(), state.things.size());
        state.things.push_back(std::make_unique<Thing>(row.device, row.parameters, index));
        Thing &thing = *state.things.back();
        for (const auto &[name, value] : row.start.fields())
            thing.put(thing.slot(name), value);
        if (sunAt(start).elevation > 0.0) {
            for (const auto &[name, value] : row.byDay.fields())
                thing.put(thing.slot(name), value);
        }
        state.behaviours.push_back(make(thing));
    }
    m_state->sky.pretend(m_controls.weather);
    m_time -= kStep;
    step(kStep); // so that everything measured has a value
    return {};
}

Surroundings World::surroundings(double seconds)
{
    State &state = *m_state;
    return {.time = m_time,
            .seconds = seconds,
            .weather = state.sky.weather(),
            .sun = state.sky.sun(),
            .residents = state.residents,
            .energy = state.energy,
            .rooms = state.rooms,
            .rng = state.rng,
            .controls = m_controls,
            .thing = [&state](QStringView local) -> Thing * {
                const auto found = state.index.find(local);
                return found == state.index.end() ? nullptr : state.things[found->second].get();
            },
            .ask =
                [this](QStringView local, QStringView property, const Value &value) {
                    const auto found = find(local);
                    if (!found)
                        return Result<>(tl::unexpected(found.error()));
                    Surroundings around = surroundings(0.0);
                    return writeOne(*found, PropertyName(property.toString()), value, around);
                }};
}

void World::step(WorldTime span)
{
    const double seconds = std::chrono::duration<double>(span).count();
    m_time += span;
    State &state = *m_state;
    state.sky.step(m_time, seconds);
    state.residents.step(m_time, seconds, m_controls.routines);
    for (Room &room : state.rooms)
        room.people = state.residents.in(room.name);

    Surroundings around = surroundings(seconds);
    for (const RoutinePlan &routine : state.routines.due(m_time))
        act(routine, around);
    double load = kBaseLoad;
    double supply = 0.0;
    for (const auto &behaviour : state.behaviours) {
        behaviour->step(around);
        load += behaviour->draw();
        supply += behaviour->supply();
    }
    state.energy.step(supply, load, seconds);
    for (Room &room : state.rooms)
        stepRoom(room, state.sky.weather().temperature, state.sky.weather().radiation, seconds);
}

void World::act(const RoutinePlan &routine, Surroundings &around)
{
    const auto found = find(routine.device.text());
    if (!found || !m_controls.routines)
        return;
    const Thing &thing = *m_state->things[*found];
    if (thing.touched() && m_time - *thing.touched() < kLeaveAlone)
        return;
    // What a person cannot do as things stand, they leave.
    for (const auto &[name, value] : routine.set.fields())
        std::ignore = writeOne(*found, PropertyName(name), value, around);
    if (!routine.invoke.isEmpty())
        std::ignore = m_state->behaviours[*found]->invoke(routine.invoke, routine.input, around);
}

std::vector<Device> World::devices() const
{
    std::vector<Device> all;
    all.reserve(m_plan.devices.size());
    for (const DevicePlan &row : m_plan.devices)
        all.push_back(row.device);
    return all;
}

WorldOutputs World::advance(RealTime now)
{
    WorldOutputs outputs;
    const WorldTime aim = m_clock.worldAt(now);
    const bool late = now - m_clock.realAt(m_time) > kLate;
    if (late) // the machine slept
        m_time = std::max(m_time, onGrid(aim) - kMostCaughtUp);
    const WorldTime span = late ? kCoarse : stepAt(m_controls.factor);
    while (m_time + span <= aim) {
        step(span);
        if (!late)
            collect(m_clock.realAt(m_time), outputs);
    }
    if (late)
        collect(now, outputs); // how it is now, not how it came to be
    return outputs;
}

WorldOutputs World::leap(RealTime now)
{
    WorldOutputs outputs;
    for (const WorldTime aim = m_clock.worldAt(now); m_time + kLeap <= aim;)
        step(kLeap);
    collect(now, outputs);
    return outputs;
}

void World::collect(RealTime now, WorldOutputs &outputs)
{
    for (const auto &thing : m_state->things) {
        thing->collect(m_time, now, m_controls.factor, outputs.reports);
        thing->takeEvents(outputs.events);
    }
}

WorldOutputs World::everything(RealTime now)
{
    WorldOutputs outputs = advance(now);
    outputs.reports.clear();
    for (const auto &thing : m_state->things)
        thing->collectAll(m_time, now, outputs.reports);
    return outputs;
}

WorldOutputs World::everythingOf(RealTime now, QStringView local)
{
    WorldOutputs outputs;
    if (const auto found = find(local))
        m_state->things[*found]->collectAll(m_time, now, outputs.reports);
    return outputs;
}

void World::forget(QStringView local)
{
    const auto found = find(local);
    if (!found)
        return;
    Thing &thing = *m_state->things[*found];
    for (const auto &[name, value] : m_plan.devices[*found].start.fields())
        thing.put(thing.slot(name), value);
    m_state->behaviours[*found] = behaviourNamed(m_plan.devices[*found].behaviour)(thing);
}

Result<std::size_t> World::find(QStringView local) const
{
    const auto found = m_state->index.find(local);
    if (found == m_state->index.end())
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(local));
    return found->second;
}

const Thing *World::thing(QStringView local) const
{
    const auto found = find(local);
    return found ? m_state->things[*found].get() : nullptr;
}

Result<int> World::checkWrite(std::size_t thing, const PropertyName &name, const Value &value) const
{
    const Thing &which = *m_state->things[thing];
    const int slot = which.slot(name.text());
    if (slot < 0)
        return fail(Error::Code::NotFound,
                    u"%1 has no property '%2'"_s.arg(which.device().title, name.text()));
    const Property &property = which.model().properties[static_cast<std::size_t>(slot)];
    if (property.readOnly)
        return fail(Error::Code::Refused, u"'%1' cannot be set"_s.arg(name.text()));
    if (const auto checked = property.schema.check(value); !checked)
        return fail(checked.error().code, u"%1: %2"_s.arg(name.text(), checked.error().detail),
                    checked.error().pointer);
    return slot;
}

Result<> World::writeOne(std::size_t thing, const PropertyName &property, const Value &value,
                         Surroundings &around)
{
    const auto slot = checkWrite(thing, property, value);
    if (!slot)
        return tl::unexpected(slot.error());
    auto written = m_state->behaviours[thing]->write(*slot, value, around);
    Thing &which = *m_state->things[thing];
    if (written && which.at(*slot) == value)
        which.confirm(*slot);
    return written;
}

Result<> World::write(RealTime now, QStringView local,
                      const std::vector<std::pair<PropertyName, Value>> &values,
                      WorldOutputs &outputs)
{
    outputs = advance(now);
    const auto found = find(local);
    if (!found)
        return tl::unexpected(found.error());
    for (const auto &[name, value] : values) {
        if (const auto checked = checkWrite(*found, name, value); !checked)
            return tl::unexpected(checked.error());
    }
    Surroundings around = surroundings(0.0);
    Result<> result;
    for (const auto &[name, value] : values) {
        result = writeOne(*found, name, value, around);
        if (!result)
            break; // as things stand, it says why
    }
    m_state->things[*found]->setTouched(m_time);
    obey(now);
    collect(now, outputs);
    return result;
}

Result<Value> World::invoke(RealTime now, QStringView local, const ActionName &name,
                            const Value &input, WorldOutputs &outputs)
{
    outputs = advance(now);
    const auto found = find(local);
    if (!found)
        return tl::unexpected(found.error());
    Thing &thing = *m_state->things[*found];
    const Action *const action = thing.model().action(name);
    if (action == nullptr)
        return fail(Error::Code::NotFound,
                    u"%1 has no action '%2'"_s.arg(thing.device().title, name.text()));
    if (action->input && !input.isNothing()) {
        if (const auto checked = action->input->check(input); !checked)
            return tl::unexpected(checked.error());
    }
    Surroundings around = surroundings(0.0);
    auto result = m_state->behaviours[*found]->invoke(name.text(), input, around);
    m_state->things[*found]->setTouched(m_time);
    obey(now);
    collect(now, outputs);
    return result;
}

std::optional<double> World::progressOf(QStringView local, const ActionName &action) const
{
    const auto found = find(local);
    return found ? m_state->behaviours[*found]->progressOf(action.text()) : std::nullopt;
}

void World::giveUp(QStringView local, const ActionName &action)
{
    if (const auto found = find(local))
        m_state->behaviours[*found]->giveUp(action.text());
}

// The bridge's controls act when everything else is done.
void World::obey(RealTime now)
{
    m_state->sky.pretend(m_controls.weather);
    if (m_controls.factor != m_clock.factor())
        m_clock.setFactor(now, m_controls.factor);
    m_clock.skip(m_controls.skip);
    for (; m_controls.skip > WorldTime(0); m_controls.skip -= kCoarse)
        step(kCoarse);
    if (m_controls.restart) {
        m_controls.restart = false;
        // The plan was read once: it begins again without an error.
        const auto begun = begin(m_time);
        Q_ASSERT(begun.has_value());
    }
}

} // namespace atrium::simulator
