// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos.h"

using namespace Qt::StringLiterals;

namespace atrium::sim {

const std::vector<Chaos::Trouble> &Chaos::troubles()
{
    static const std::vector<Trouble> kAll {
        {Fault::MessageLost, 6, &Chaos::device},
        {Fault::ReportLost, 6, &Chaos::device},
        {Fault::Delayed, 5, &Chaos::device},
        {Fault::Reordered, 6, &Chaos::device},
        {Fault::ReportTwice, 4, &Chaos::device},
        {Fault::WriteTwice, 4, &Chaos::device},
        {Fault::PartialWrite, 5, &Chaos::device},
        {Fault::SlowTransition, 5, &Chaos::device},
        {Fault::WriteRefused, 3, &Chaos::device},
        {Fault::WriteUnreachable, 5, &Chaos::device},
        {Fault::NeverAnswered, 5, &Chaos::device},
        {Fault::AnsweredLate, 4, &Chaos::device},
        {Fault::AnsweredTwice, 4, &Chaos::device},
        {Fault::ActionFails, 4, &Chaos::device},
        {Fault::SourceClockAhead, 3, &Chaos::device},
        {Fault::RebootForgets, 5, &Chaos::deviceAway},
        {Fault::DeviceOffline, 6, &Chaos::deviceAway},
        {Fault::Flapping, 3, &Chaos::deviceAway},
        {Fault::DeviceRemoved, 3, &Chaos::deviceAway},
        {Fault::DeviceChanged, 3, &Chaos::deviceAway},
        {Fault::StaleReport, 5, &Chaos::deviceOnce},
        {Fault::Contradiction, 5, &Chaos::deviceOnce},
        {Fault::OutOfRange, 4, &Chaos::deviceOnce},
        {Fault::WallSwitch, 10, &Chaos::deviceOnce},
        {Fault::ForeignReport, 3, &Chaos::deviceOnce},
        {Fault::BridgeDown, 4, &Chaos::plugin},
        {Fault::LinkBusy, 4, &Chaos::plugin},
        {Fault::PluginCrash, 4, &Chaos::plugin},
        {Fault::PluginHang, 2, &Chaos::plugin},
        {Fault::PluginComplains, 3, &Chaos::plugin},
        {Fault::PluginFloods, 1, &Chaos::plugin},
        {Fault::PluginCrashLoop, 2, &Chaos::pluginStart},
        {Fault::PluginSlowStart, 2, &Chaos::pluginStart},
        {Fault::PluginDeclines, 2, &Chaos::pluginStart},
        {Fault::PackageRefused, 2, &Chaos::owner},
        {Fault::PluginStopped, 2, &Chaos::owner},
        {Fault::PluginReconfigured, 3, &Chaos::owner},
        {Fault::StopIgnored, 2, &Chaos::owner},
        {Fault::DiskSlow, 3, &Chaos::disk},
        {Fault::DiskStall, 2, &Chaos::disk},
        {Fault::DiskFails, 2, &Chaos::disk},
        {Fault::WallForward, 1, &Chaos::clock},
        {Fault::WallBackward, 1, &Chaos::clock},
        {Fault::Suspend, 1, &Chaos::clock},
        {Fault::ClientGone, 5, &Chaos::client},
        {Fault::ClientSlow, 4, &Chaos::client},
        {Fault::HubCrash, 4, &Chaos::hub},
    };
    return kAll;
}

Chaos::Chaos(World &world)
    : m_world(world)
    , m_stage(world.stage())
{ }

void Chaos::begin()
{
    m_stage.time.in(30s, [this] { plan(); }); // the house comes up first
}

void Chaos::plan()
{
    if (m_world.isCalm())
        return;
    strike();
    later(m_stage.between(5s, 30s), [this] { plan(); });
}

template<typename Job>
void Chaos::later(BootTime delay, Job job)
{
    m_stage.time.in(delay, [this, job = std::move(job)] {
        if (!m_world.isCalm())
            job();
    });
}

void Chaos::strike()
{
    std::uint64_t all = 0;
    for (const Trouble &trouble : troubles())
        all += trouble.weight;
    std::uint64_t dice = m_stage.rng.below(all);
    for (const Trouble &trouble : troubles()) {
        if (dice < trouble.weight) {
            (this->*trouble.strike)(trouble.fault);
            return;
        }
        dice -= trouble.weight;
    }
}

BootTime Chaos::until(BootTime least, BootTime most)
{
    return m_stage.time.boot() + m_stage.between(least, most);
}

// ---- Devices.

void Chaos::device(Fault fault)
{
    // Mostly one; sometimes the radio of a whole room.
    const std::size_t count = m_stage.chance(0.3) ? 8 : 1;
    for (std::size_t i = 0; i < count; ++i) {
        SimDevice &device = *m_stage.any(m_world.devices());
        device.suffer(fault, until(20s, 3min));
        m_stage.note(fault, device.number(), [&]() -> QString { return device.id().text(); });
    }
}

void Chaos::deviceOnce(Fault fault)
{
    SimDevice &device = *m_stage.any(m_world.devices());
    m_stage.note(fault, device.number(), [&]() -> QString { return device.id().text(); });
    if (fault == Fault::StaleReport)
        device.saySomethingStale();
    else if (fault == Fault::Contradiction)
        device.contradictItself();
    else if (fault == Fault::OutOfRange)
        device.sayTooMuch();
    else if (fault == Fault::WallSwitch)
        device.touchWallSwitch();
    else
        m_world.anyOther(m_world.pluginOf(device)).sendForeign(device.id());
}

void Chaos::deviceAway(Fault fault)
{
    SimDevice &device = *m_stage.any(m_world.devices());
    SimPlugin &plugin = m_world.pluginOf(device);
    m_stage.note(fault, device.number(), [&]() -> QString { return device.id().text(); });
    if (fault == Fault::RebootForgets) {
        device.reboot(m_stage.between(3s, 20s));
    } else if (fault == Fault::Flapping) {
        flap(device, 8);
    } else if (fault == Fault::DeviceRemoved) {
        plugin.remove(device, m_stage.between(5s, 60s));
    } else if (fault == Fault::DeviceChanged) {
        later(m_stage.between(20s, 2min), [&] { plugin.describeAnew(device, false); });
        plugin.describeAnew(device, true);
    } else {
        const BootTime back = m_stage.between(5s, 4min);
        device.suffer(fault, m_stage.time.boot() + back);
        later(2s, [&] {
            if (plugin.tellAvailability(device, Availability::Offline))
                m_stage.strike(Fault::DeviceOffline);
        });
        later(back + 100ms, [&] {
            device.reportAll();
            plugin.tellAvailability(device, Availability::Online);
        });
    }
}

void Chaos::flap(SimDevice &device, int times)
{
    later(m_stage.between(1s, 5s), [this, &device, times] {
        if (times > 0)
            flap(device, times - 1);
        if (m_world.pluginOf(device).tellAvailability(
                device, times % 2 == 0 ? Availability::Online : Availability::Offline))
            m_stage.strike(Fault::Flapping);
    });
}

// ---- Plugins.

// What complains may be about to break: until its restarts are spent.
void Chaos::crashOnAndOn(SimPlugin &plugin, int times)
{
    later(m_stage.between(8s, 35s), [this, &plugin, times] {
        plugin.crash();
        if (times > 1)
            crashOnAndOn(plugin, times - 1);
    });
}

void Chaos::plugin(Fault fault)
{
    SimPlugin &plugin = *m_stage.any(m_world.plugins());
    m_stage.note(fault, 0, [&]() -> QString { return plugin.instance().text(); });
    const BootTime lasts = m_stage.between(5s, 2min);
    if (fault == Fault::LinkBusy || fault == Fault::BridgeDown)
        plugin.suffer(fault, m_stage.time.boot() + lasts);
    if (fault == Fault::PluginCrash) {
        plugin.crash();
    } else if (fault == Fault::PluginHang) {
        plugin.hang();
    } else if (fault == Fault::PluginFloods) {
        plugin.flood(plugin.anyMeasuring());
    } else if (fault != Fault::LinkBusy) {
        later(lasts + 100ms, [&plugin] { plugin.recover(); });
        plugin.complain(m_stage.time.boot() + lasts);
    }
    if ((fault == Fault::PluginHang || fault == Fault::BridgeDown) && m_stage.chance(0.5)) {
        for (int i = 0; i < 2; ++i) // and somebody who sees that nothing happens asks again
            later(m_stage.between(10ms, 5s), [this, &plugin] { m_world.wishAllOf(plugin); });
    }
    if (fault == Fault::PluginComplains && m_stage.chance(0.2)) {
        plugin.complain(m_stage.time.boot() + 5min);
        crashOnAndOn(plugin, 8);
    }
}

void Chaos::pluginStart(Fault fault)
{
    SimPlugin &plugin = *m_stage.any(m_world.plugins());
    m_stage.note(fault, 0, [&]() -> QString { return plugin.instance().text(); });
    const BootTime lasts = m_stage.between(10s, 3min);
    plugin.suffer(fault, m_stage.time.boot() + lasts);
    // Somebody looks at it after a while.
    later(lasts + m_stage.between(1s, 3min), [this, &plugin] {
        if (plugin.needsPerson())
            m_world.configure(plugin, true, true);
    });
    if (fault == Fault::PluginDeclines)
        m_world.configure(plugin, true, true);
    else
        plugin.crash();
}

void Chaos::owner(Fault fault)
{
    SimPlugin &plugin = *m_stage.any(m_world.plugins());
    m_stage.note(fault, 0, [&]() -> QString { return plugin.instance().text(); });
    const BootTime lasts = m_stage.between(100ms, 90s);
    plugin.suffer(fault, m_stage.time.boot() + lasts);
    later(lasts, [this, &plugin] { m_world.configure(plugin, true, true); });
    if (m_stage.chance(0.3)) { // and changes their mind while it is being checked
        later(lasts + m_stage.between(20ms, 600ms),
              [this, &plugin] { m_world.configure(plugin, false, false); });
        later(lasts + 20s, [this, &plugin] { m_world.configure(plugin, true, true); });
    }
    if (fault == Fault::StopIgnored || fault == Fault::PluginStopped) {
        if (m_stage.chance(0.4)) // and at once
            later(m_stage.between(1ms, 1s),
                  [this, &plugin] { m_world.configure(plugin, m_stage.chance(0.5), true); });
        m_world.configure(plugin, false, false);
    } else {
        m_world.configure(plugin, true, true);
    }
}

// ---- What the house stands on.

void Chaos::disk(Fault fault)
{
    m_stage.note(fault, 0, []() -> QString { return u"the disk"_s; });
    if (fault == Fault::DiskSlow)
        m_world.disk().slow(until(10s, 2min));
    else if (fault == Fault::DiskStall)
        m_world.disk().stall(until(2s, 40s));
    else
        m_world.disk().failUntil(until(2s, 60s));
}

void Chaos::clock(Fault fault)
{
    const BootTime span = m_stage.between(1s, 90min);
    m_stage.note(fault, static_cast<std::uint64_t>(span.count()),
                 [&]() -> QString { return u"by %1 s"_s.arg(span / 1s); });
    m_stage.strike(fault);
    const auto wall = std::chrono::duration_cast<WallTime>(span);
    if (fault == Fault::WallForward) {
        m_stage.time.jumpWall(wall);
        m_world.referee().clockSet();
    } else if (fault == Fault::WallBackward) {
        m_stage.time.jumpWall(-wall);
        m_world.referee().clockSet();
    } else {
        m_stage.time.sleep(span / 30); // at most three minutes: an hour is to be lived
        for (const auto &plugin : m_world.plugins())
            plugin->postpone(span / 30);
    }
}

void Chaos::client(Fault fault)
{
    const std::size_t number = m_stage.rng.below(m_world.clients().size());
    SimClient &client = *m_world.clients()[number];
    m_stage.note(fault, number, [&]() -> QString { return u"client %1"_s.arg(number); });
    if (fault == Fault::ClientSlow || m_stage.chance(0.3)) // some come back on a bad line
        client.slow(until(10s, 90s));
    if (fault == Fault::ClientGone)
        client.lose(m_stage.between(100ms, 40s));
}

void Chaos::hub(Fault /*fault*/)
{
    // After an entry there are more steps than before a restore: the point first, then how often.
    const auto point = static_cast<CrashPoint>(
        m_stage.rng.below(static_cast<std::uint64_t>(CrashPoint::DuringRestore)));
    m_world.armCrash(point, point == CrashPoint::BetweenPasses ? 0 : m_stage.rng.below(12));
}

} // namespace atrium::sim
