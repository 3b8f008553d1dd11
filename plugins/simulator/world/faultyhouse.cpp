// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyhouse.h"

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr RealTime kShowEvery = 2s; // the counters at the bridge

std::vector<Device> allOf(const std::optional<World> &world, const Crowd &crowd)
{
    std::vector<Device> all = world ? world->devices() : std::vector<Device> {};
    all.insert(all.end(), crowd.devices().begin(), crowd.devices().end());
    return all;
}

Error unreachable()
{
    return {.code = Error::Code::Unreachable, .detail = u"the device did not answer"_s};
}

// What the plugin answers; nothing where it never does.
template<typename T>
std::optional<Result<T>> answered(RequestFate::Answer answer, Result<T> honest)
{
    switch (answer) {
    case RequestFate::Answer::Honest:
        return honest;
    case RequestFate::Answer::Thanks:
        return Result<T>();
    case RequestFate::Answer::Unreachable:
        return Result<T>(tl::unexpected(unreachable()));
    case RequestFate::Answer::Never:
        break;
    }
    return std::nullopt;
}

} // namespace

FaultyHouse::FaultyHouse(std::optional<World> world, Crowd crowd, std::uint64_t seed)
    : m_world(std::move(world))
    , m_crowd(std::move(crowd))
    , m_faults(seed, allOf(m_world, m_crowd))
{ }

std::vector<Device> FaultyHouse::devices() const
{
    return allOf(m_world, m_crowd);
}

void FaultyHouse::use(RealTime now, const FaultPlan &plan)
{
    m_faults.use(now, plan);
    if (!m_world)
        return;
    m_world->faultDesk().plan = plan;
    m_world->faultDesk().asked.reset();
}

Heard FaultyHouse::everything(RealTime now)
{
    Heard heard = advance(now);
    heard.reports.clear();
    heard.availability.clear();
    for (const Device &device : devices())
        heard.availability.emplace_back(LocalId(device.id.local().toString()),
                                        m_faults.availabilityOf(device.id.local()));
    if (m_world)
        m_faults.say(now, m_world->everything(now));
    m_faults.say(now, m_crowd.everything());
    Heard values = m_faults.take();
    heard.reports = std::move(values.reports);
    heard.events.insert(heard.events.end(), values.events.begin(), values.events.end());
    return heard;
}

Heard FaultyHouse::advance(RealTime now)
{
    if (m_world && now - m_shown >= kShowEvery) {
        m_shown = now;
        m_world->faultDesk().counts = m_faults.counts();
    }
    if (m_world)
        m_faults.say(now, m_world->advance(now));
    m_faults.say(now, m_crowd.advance(now));
    for (FaultWork todo = m_faults.advance(now); !todo.isEmpty(); todo = m_faults.advance(now))
        work(now, todo);
    return m_faults.take();
}

void FaultyHouse::work(RealTime now, const FaultWork &work)
{
    for (const QString &device : work.forget) {
        if (m_crowd.owns(device))
            m_crowd.forget(device);
        else if (m_world)
            m_world->forget(device);
    }
    // What was asked long ago and is not possible any more, nobody hears of.
    for (const FaultWork::Write &write : work.writes)
        std::ignore = reach(now, write.device, write.values);
    for (const QString &device : work.greet)
        m_faults.say(now, everythingOf(now, device));
    if (!work.everything)
        return;
    if (m_world)
        m_faults.say(now, m_world->everything(now));
    m_faults.say(now, m_crowd.everything());
}

WorldOutputs FaultyHouse::everythingOf(RealTime now, const QString &device)
{
    if (m_crowd.owns(device))
        return m_crowd.everythingOf(device);
    return m_world ? m_world->everythingOf(now, device) : WorldOutputs {};
}

Result<> FaultyHouse::reach(RealTime now, QStringView device, const FaultValues &values)
{
    WorldOutputs outputs;
    Result<> result = fail(Error::Code::NotFound, u"there is no such device"_s);
    if (m_crowd.owns(device))
        result = m_crowd.write(device, values, outputs);
    else if (m_world)
        result = m_world->write(now, device, values, outputs);
    m_faults.say(now, std::move(outputs));
    return result;
}

std::optional<Result<>> FaultyHouse::write(RealTime now, const WriteRequest &request)
{
    FaultValues values = request.values;
    const RequestFate fate = m_faults.write(now, request.device.local(), values);
    const Result<> honest = fate.done ? reach(now, request.device.local(), values) : Result<>();
    obey(now);
    return answered(fate.answer, honest);
}

std::optional<Result<Value>> FaultyHouse::invoke(RealTime now, const InvokeRequest &request)
{
    Result<Value> honest = fail(Error::Code::NotFound, u"there is no such device or action"_s);
    const RequestFate fate = m_faults.invoke(now, request.device.local());
    if (m_world && fate.done) {
        WorldOutputs outputs;
        honest
            = m_world->invoke(now, request.device.local(), request.action, request.input, outputs);
        m_faults.say(now, std::move(outputs));
    }
    obey(now);
    return answered(fate.answer, std::move(honest));
}

std::optional<double> FaultyHouse::progressOf(const DeviceId &device,
                                              const ActionName &action) const
{
    return m_world ? m_world->progressOf(device.local(), action) : std::nullopt;
}

void FaultyHouse::giveUp(const DeviceId &device, const ActionName &action)
{
    if (m_world)
        m_world->giveUp(device.local(), action);
}

// What was asked of the bridge.
void FaultyHouse::obey(RealTime now)
{
    if (m_world && m_world->faultDesk().asked)
        use(now, FaultPlan(*m_world->faultDesk().asked));
}

} // namespace atrium::simulator
