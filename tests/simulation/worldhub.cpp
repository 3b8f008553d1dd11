// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

using namespace Qt::StringLiterals;

// The hub between its ports: its passes, its death, its return.
namespace atrium::sim {

namespace {

constexpr BootTime kNever = BootTime::max();
const api::SessionLimits kLimits {
    .sessions = 10, .devicesOfPage = 20, .changesOfDelta = 200, .pending = 300, .remembered = 1500};

} // namespace

void World::start()
{
    ++m_life;
    m_plannedTick = kNever;
    m_sessions = std::make_unique<api::Sessions>(
        api::Services {.version = u"simulated"_s, .epoch = u"life-%1"_s.arg(m_life)}, kLimits);
    m_hub = std::make_unique<hub::Hub>(hub::Hub::Ports {*this, *this, *this, *this},
                                       m_stage.rng.next());
    m_sessions->serve(*m_hub);
    m_isInPass = true;
    try {
        restore();
    } catch (const HubKilled &killed) {
        m_isInPass = false;
        die(killed.point);
        return;
    }
    m_isInPass = false;
    pass([] {});
    for (const auto &client : m_clients)
        client->begin();
}

void World::restore()
{
    m_isRestoring = true;
    hub::Remembered remembered = m_disk.remembered();
    std::set<InstanceId> known;
    for (const PluginConfig &config : remembered.plugins)
        known.insert(config.instance);
    const Now now = m_stage.now();
    m_hub->restore(now, std::move(remembered));
    m_referee.restored(*m_hub, m_disk);
    for (const auto &plugin : m_plugins) { // the first time, or its owner's word was lost
        if (!known.contains(plugin->instance()))
            (void)m_hub->setPlugin(
                now, {.instance = plugin->instance(), .plugin = PluginId(u"simulated"_s)}, 0);
    }
    passing(CrashPoint::DuringRestore);
    m_isRestoring = false;
}

void World::die(CrashPoint point)
{
    m_stage.tally.add(point);
    m_stage.strike(Fault::HubCrash);
    m_stage.note(Fault::HubCrash, static_cast<std::uint64_t>(point),
                 [&]() -> QString { return toText(point); });
    ++m_life;
    m_isRestoring = false;
    m_armed.reset();
    m_disk.crash(point == CrashPoint::BetweenPasses && m_stage.chance(0.5));
    for (const auto &client : m_clients)
        client->hubDied();
    m_stage.tally.add(Happening::OutdatedDropped, m_hub->counters().outdated);
    m_sessions.reset();
    m_hub.reset();
    m_tickets.clear();
    m_referee.hubDied(m_disk);
    for (const auto &plugin : m_plugins)
        plugin->hubDied();
    if (!m_isCalm && m_stage.chance(0.1)) { // a machine whose clock has no battery
        m_stage.strike(Fault::WallBackward);
        m_stage.time.jumpWall(-std::chrono::duration_cast<WallTime>(m_stage.between(1min, 90min)));
        m_referee.clockSet();
    }
    m_stage.time.in(m_isCalm ? BootTime(1s) : m_stage.between(500ms, 40s), [this] {
        if (m_stage.chance(0.15) && !m_isCalm)
            armCrash(CrashPoint::DuringRestore, 0);
        if (!m_hub)
            start();
    });
}

void World::armCrash(CrashPoint point, std::uint64_t times)
{
    m_armed = point;
    m_countdown = times;
    const BootTime latest
        = point == CrashPoint::BetweenPasses ? m_stage.between(1ms, 10s) : BootTime(2min);
    m_stage.time.in(latest, [this, arming = ++m_arming] {
        if (m_armed && arming == m_arming && m_hub)
            die(CrashPoint::BetweenPasses);
    });
}

void World::passing(CrashPoint point)
{
    if (m_armed != point || m_countdown-- > 0)
        return;
    m_armed.reset();
    if (m_isInPass)
        throw HubKilled {point};
    die(point);
}

void World::pass(const std::function<void()> &job)
{
    if (!m_hub)
        return;
    if (m_isInPass)
        throw std::logic_error("a pass in a pass");
    m_isInPass = true;
    try {
        job();
        endPass();
        m_isInPass = false;
    } catch (const HubKilled &killed) {
        m_isInPass = false;
        die(killed.point);
    }
}

void World::endPass()
{
    const Now now = m_stage.now();
    const BootTime due = m_hub->tick(now);
    m_hub->publish();
    const BootTime next = std::min(due, m_sessions->deliver(now));
    m_disk.handOver();
    planTick(std::max(next, now.boottime + 1ms));
}

void World::planTick(BootTime next)
{
    if (next >= m_plannedTick)
        return;
    m_plannedTick = next;
    m_stage.time.at(next, [this, next, life = m_life] {
        if (life != m_life || next != m_plannedTick)
            return;
        m_plannedTick = kNever;
        pass([] {});
    });
}

void World::fromPlugin(const InstanceId &instance, hub::FromPlugin message)
{
    pass([&] {
        if (const auto *written = std::get_if<hub::WriteAnswered>(&message)) {
            m_referee.answered(*written);
        } else if (const auto *invoked = std::get_if<hub::InvokeAnswered>(&message)) {
            m_referee.answered(*invoked);
        } else if (const auto *reports = std::get_if<hub::Reported>(&message)) {
            m_referee.reported(*reports);
        } else if (const auto *status = std::get_if<hub::StatusReported>(&message)) {
            if (status->status.state == PluginState::Initialised)
                m_referee.instanceBegan(instance);
            if (!find(instance)->isUp())
                m_referee.instanceEnded(instance);
        }
        m_hub->fromPlugin(m_stage.now(), instance, std::move(message));
    });
}

void World::configure(SimPlugin &plugin, bool isEnabled, bool isChanged)
{
    PluginConfig config = plugin.config();
    config.enabled = isEnabled;
    if (isChanged)
        config.config = static_cast<qint64>(m_stage.rng.below(1'000'000));
    pass([this, config] { (void)m_hub->setPlugin(m_stage.now(), config, 0); });
}

// ---- The hub's ports.

Result<> World::write(const InstanceId &instance, WriteRequest request)
{
    passing(CrashPoint::BeforeWrite);
    const Result<> taken = find(instance)->write(request);
    if (taken)
        m_referee.sent(*m_hub, m_disk, request);
    passing(CrashPoint::AfterWrite);
    return taken;
}

Result<> World::invoke(const InstanceId &instance, InvokeRequest request)
{
    passing(CrashPoint::BeforeInvoke);
    const Result<> taken = find(instance)->invoke(request);
    if (taken)
        m_referee.sent(*m_hub, m_disk, request);
    passing(CrashPoint::AfterInvoke);
    return taken;
}

Result<> World::cancel(const InstanceId &instance, RequestId request)
{
    return find(instance)->cancel(request);
}

void World::configure(const PluginConfig &config)
{
    if (SimPlugin *plugin = find(config.instance))
        plugin->configure(config);
}

void World::append(hub::JournalSeq seq, hub::JournalEntry entry)
{
    passing(CrashPoint::BeforeAppend);
    if (m_isRestoring)
        passing(CrashPoint::DuringRestore);
    m_referee.appended(*m_hub, seq, entry);
    m_disk.append(seq, std::move(entry));
    passing(CrashPoint::AfterAppend);
}

void World::changed(const ChangeSet &set)
{
    passing(CrashPoint::BeforePublish);
    m_referee.changed(*m_hub, set);
    m_sessions->changed(set);
    passing(CrashPoint::AfterPublish);
}

void World::acknowledged(hub::Ticket ticket)
{
    passing(CrashPoint::BeforeAcknowledge);
    if (ticket < kOwnTickets) {
        m_sessions->acknowledged(ticket);
    } else if (const auto wishes = m_tickets.extract(ticket)) {
        for (const WishId wish : wishes.mapped())
            m_referee.acknowledged(m_disk, wish);
    }
    passing(CrashPoint::AfterAcknowledge);
}

void World::invoked(hub::Ticket ticket, const Result<Value> &outcome)
{
    m_stage.tally.add(outcome ? Happening::ActionAnswered : Happening::ActionFailed);
    if (ticket < kOwnTickets)
        m_sessions->invoked(ticket, outcome);
}

} // namespace atrium::sim
