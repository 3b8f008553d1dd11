// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveness.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr int kMostFailedWrites = 3;
constexpr int kLearned = 20; // gaps between reports that tell what is its way
constexpr int kSilenceFactor = 3; // of the longest gap
constexpr auto kLeastSilence = 5min;
constexpr auto kNoGap = 1s; // reports that come together
constexpr auto kPromiseGrace = 1min;
constexpr std::size_t kFlaps = 6; // turns …
constexpr auto kFlapTime = 10min; // … within this make it flapping,
constexpr auto kCalmTime = 3min; // and this without one end it

} // namespace

void Liveness::described(Now now, const DeviceId &device)
{
    Life &life = m_lives[device];
    life.promised = BootTime {0};
    for (const Property &property : m.registry.find(device)->device.model.model->properties)
        life.promised = std::max<BootTime>(life.promised, property.maxAge);
    life.isLost = m_lost.contains(InstanceId(device.instance().toString()));
    apply(now, device, life);
    watch(now, device, life);
}

void Liveness::forget(const DeviceId &device)
{
    const auto life = m_lives.find(device);
    if (life == m_lives.end())
        return;
    m.agenda.drop(life->silence);
    m.agenda.drop(life->calm);
    m_lives.erase(life);
}

void Liveness::said(Now now, const DeviceId &device, Availability availability)
{
    Life &life = m_lives[device];
    life.said = availability;
    if (availability == Availability::Online) {
        life.failedWrites = 0;
        life.isSilent = false;
        life.heardAt = now.boottime;
    }
    apply(now, device, life);
}

void Liveness::heard(Now now, const DeviceId &device)
{
    Life &life = m_lives[device];
    const BootTime gap = now.boottime - life.heardAt;
    if (gap < kNoGap && !life.isSilent && life.failedWrites == 0)
        return;
    if (life.heardAt.count() != 0 && !life.isSilent && gap >= kNoGap) {
        life.longestGap = std::max(gap, life.longestGap - life.longestGap / 64);
        life.gaps = std::min(life.gaps + 1, kLearned);
    }
    life.heardAt = now.boottime;
    const bool wasDoubtful = life.isSilent || life.failedWrites >= kMostFailedWrites;
    life.isSilent = false;
    life.failedWrites = 0;
    if (wasDoubtful)
        apply(now, device, life);
    watch(now, device, life);
}

void Liveness::attempted(Now now, const DeviceId &device, bool wasTaken)
{
    const auto found = m_lives.find(device);
    if (found == m_lives.end())
        return;
    Life &life = *found;
    const int before = life.failedWrites;
    life.failedWrites = wasTaken ? 0 : before + 1;
    if (std::max(before, life.failedWrites) >= kMostFailedWrites)
        apply(now, device, life);
}

void Liveness::lost(Now now, const InstanceId &instance)
{
    m_lost.insert(instance);
    for (const DeviceId &id : m.registry.devicesOf(instance)) {
        Life &life = m_lives[id];
        life.isLost = true;
        apply(now, id, life);
    }
}

void Liveness::found(Now now, const InstanceId &instance)
{
    m_lost.erase(instance);
    for (const DeviceId &id : m.registry.devicesOf(instance)) {
        Life &life = m_lives[id];
        if (!life.isLost)
            continue;
        life.isLost = false;
        life.failedWrites = 0;
        life.heardAt = now.boottime; // its silence was not its own
        if (life.said == Availability::Online)
            life.said = Availability::Unknown; // until the plugin says so again
        apply(now, id, life);
    }
}

BootTime Liveness::longestSilence(const Life &life)
{
    if (life.promised.count() != 0)
        return 2 * life.promised + kPromiseGrace;
    // What only speaks when something happens may be silent for long; where the plugin knows
    // better, it is believed.
    if (life.said != Availability::Unknown || life.gaps < kLearned)
        return BootTime {0};
    return std::max<BootTime>(kSilenceFactor * life.longestGap, kLeastSilence);
}

void Liveness::watch(Now now, const DeviceId &device, Life &life)
{
    const BootTime most = longestSilence(life);
    if (most.count() == 0 || life.silence.number != 0 || life.isSilent || life.heardAt.count() == 0)
        return;
    m.agenda.plan(life.silence, std::max(life.heardAt + most, now.boottime),
                  {.what = Due::What::Liveness, .device = device});
}

void Liveness::check(Now now, const DeviceId &device)
{
    const auto found = m_lives.find(device);
    if (found == m_lives.end() || !m.registry.find(device))
        return;
    Life &life = *found;
    m.agenda.drop(life.silence);
    if (life.isFlapping && !life.turns.empty() && life.turns.back() + kCalmTime <= now.boottime) {
        life.isFlapping = false;
        life.turns.clear();
    }
    const BootTime most = longestSilence(life);
    if (most.count() != 0 && life.heardAt + most <= now.boottime)
        life.isSilent = true;
    apply(now, device, life);
    watch(now, device, life);
}

Liveness::Verdict Liveness::judge(const Life &life)
{
    if (life.isLost)
        return {Availability::Offline, AvailabilityCause::PluginLost};
    if (life.said == Availability::Offline)
        return {Availability::Offline, AvailabilityCause::Plugin};
    if (life.failedWrites >= kMostFailedWrites)
        return {Availability::Offline, AvailabilityCause::FailedWrites};
    if (life.isSilent)
        return {Availability::Offline, AvailabilityCause::Silence};
    return {life.said, AvailabilityCause::Plugin};
}

void Liveness::noteTurn(Now now, const DeviceId &device, Life &life, const Verdict &verdict)
{
    const bool wasAway = std::exchange(life.raw, verdict.availability) == Availability::Offline;
    const bool isAway = verdict.availability == Availability::Offline;
    const AvailabilityCause before = std::exchange(life.rawCause, verdict.cause);
    if (wasAway == isAway || verdict.cause == AvailabilityCause::PluginLost
        || before == AvailabilityCause::PluginLost)
        return; // nothing, or nothing of the device's own
    std::erase_if(life.turns, [&](BootTime at) { return at + kFlapTime < now.boottime; });
    life.turns.push_back(now.boottime);
    if (life.turns.size() > kFlaps)
        life.turns.erase(life.turns.begin());
    if (life.turns.size() >= kFlaps && !std::exchange(life.isFlapping, true))
        ++m.counters.flapping;
    if (life.isFlapping)
        m.agenda.plan(life.calm, now.boottime + kCalmTime,
                      {.what = Due::What::Liveness, .device = device});
}

void Liveness::apply(Now now, const DeviceId &device, Life &life)
{
    const Availability before = life.raw;
    Verdict verdict = judge(life);
    noteTurn(now, device, life, verdict);
    if (life.isFlapping && verdict.cause != AvailabilityCause::PluginLost)
        verdict = {Availability::Offline, AvailabilityCause::Flapping};
    else if (before == Availability::Offline && verdict.availability != before) {
        // What it came back from says why it is back.
        const DeviceState *state = m.registry.find(device);
        if (state && state->availabilityCause != AvailabilityCause::PluginLost)
            verdict.cause = state->availabilityCause;
    }
    m.registry.setAvailability(now, device, verdict.availability, verdict.cause);
}

bool Liveness::isWorthTrying(const DeviceId &device) const
{
    const auto life = m_lives.constFind(device);
    return life == m_lives.cend() || (!life->isLost && life->said != Availability::Offline);
}

} // namespace atrium::hub
