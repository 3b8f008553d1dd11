// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an instance may use, and what becomes of one that uses more. The table stands in the README.
#include "controlgroup.h"
#include "hostmaker.h"
#include "supervisor.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

using Verdict = UseJudgement::Verdict;

constexpr int kNiceOfStrained = 19;
constexpr std::uint64_t kMeasureAll = 10; // every so many looks, even if it is small
constexpr double kMegabyte = 1024.0 * 1024.0;

} // namespace

void Supervisor::applyLimits(const contracts::PluginLimits &limits)
{
    if (m_limits.gate != limits.gate) {
        for (const contracts::LimitField &field : contracts::limitFields()) {
            const QString name = field.name.toString();
            m_reached[name] = reachedOf(name); // the old gate's count goes on
        }
        m_gate = contracts::Gate(m_config.instance, limits.gate);
    }
    m_limits = limits;
    m_limits.callsInFlight = std::min(limits.callsInFlight, m_setup.runtime.watch.inFlight);
    m_logRate = RateLimiter(limits.logLinesPerSecond, 10.0 * limits.logLinesPerSecond);
    m_lane->mostInFlight = m_limits.callsInFlight;
}

void Supervisor::beginUse()
{
    const WatchLimits &watch = m_setup.runtime.watch;
    m_messageRate = Allowance(m_limits.gate.messagesPerSecond);
    m_readRate = Allowance(2.0 * m_limits.gate.messagesPerSecond);
    m_byteRate = Allowance(m_limits.bytesPerSecond);
    m_deviceRate = Allowance(m_limits.devicesPerSecond);
    m_longest = 0;
    m_breach.emplace(BreachLimits {.window = watch.breachWindow,
                                   .degraded = watch.breachesDegraded,
                                   .failed = watch.breachesFailed});
    const Now now = this->now();
    (void)m_breach->judge(now.boottime, m_gate.counters().refused, m_gate.counters().reports);
    if (m_host->processId() != 0)
        m_use.emplace(m_limits, watch.useWindow, watch.usePatience);
    m_useTimer.start(std::min(watch.useEach, watch.statusEach));
}

void Supervisor::endUse()
{
    m_useTimer.stop();
    m_throttleTimer.stop();
    m_heldTimer.stop();
    m_isThrottled = false;
    (void)m_held.take();
    m_use.reset();
    m_breach.reset();
    m_tree = {};
    m_bytes = 0;
    m_group = {};
    m_worries = {};
    m_told.reset();
}

void Supervisor::reach(const QString &limit, std::uint64_t times)
{
    m_reached[limit] += times;
}

std::uint64_t Supervisor::reachedOf(const QString &limit) const
{
    const auto held = m_reached.find(limit);
    const std::uint64_t own = held == m_reached.end() ? 0 : held->second;
    const contracts::GateCounters &counters = m_gate.counters();
    if (limit == "devices"_L1)
        return own + counters.atDevices;
    if (limit == "properties"_L1)
        return own + counters.atProperties;
    if (limit == "messagesPerSecond"_L1)
        return own + counters.atMessages;
    if (limit == "reportsPerSecond"_L1)
        return own + counters.atReports;
    return limit == "callsInFlight"_L1 ? m_lane->busy.load() : own;
}

std::uint64_t Supervisor::reachedOfAll() const
{
    std::uint64_t all = 0;
    for (const contracts::LimitField &field : contracts::limitFields())
        all += reachedOf(field.name.toString());
    return all;
}

// What nobody holds is not told: a thread writes no bytes, and what it has of the hub's memory and
// time cannot be told apart; a remote one's machine is not ours.
bool Supervisor::isInForce(const QString &limit) const
{
    const bool isOfProcess = limit == "memoryMegabytes"_L1 || limit == "processorShare"_L1
        || limit == "processes"_L1 || limit == "openFiles"_L1;
    const bool isOfBytes = limit == "bytesPerSecond"_L1 || limit == "messageBytes"_L1;
    const QString where = isolation();
    return where == "thread"_L1 ? !isOfProcess && !isOfBytes
                                : !(isOfProcess && HostMaker::isRemote(where));
}

UseSample Supervisor::takeUse(Now now)
{
    m_tree = useOfTree(static_cast<pid_t>(m_host->processId()));
    m_tree.tasks = std::max(0, m_tree.tasks - m_wrappers);
    // What is resident is never less: most of the time it says enough.
    const double most = m_limits.memoryMegabytes * kMegabyte;
    if (static_cast<double>(m_tree.residentBytes) > 0.8 * most || m_measured++ % kMeasureAll == 0)
        m_bytes = proportionalBytes(m_tree.processes);
    if (m_tree.openFiles >= m_limits.openFiles)
        reach(u"openFiles"_s);
    if (const ControlGroup *group = m_host->controlGroup(); group && group->isThere()) {
        const ControlGroup::Reached reached = group->reached();
        reach(u"processes"_s,
              reached.processes - std::exchange(m_group.processes, reached.processes));
        reach(u"processorShare"_s,
              reached.processor - std::exchange(m_group.processor, reached.processor));
    }
    return {.at = now.boottime,
            .processorSeconds = m_tree.processorSeconds,
            .bytes = m_bytes,
            .tasks = m_tree.tasks};
}

void Supervisor::lookAtUse()
{
    if (!m_host || m_life.phase() == Phase::Stopping)
        return;
    const Now now = this->now();
    UseJudgement use;
    if (m_use)
        use = m_use->judge(takeUse(now));
    if (use.verdict == Verdict::TooMuch) {
        reach(use.limit);
        handle(LifeEvent::Failed, use.why);
        return;
    }
    const contracts::GateCounters &counters = m_gate.counters();
    const UseJudgement breach = m_breach->judge(now.boottime, counters.refused, counters.reports);
    if (breach.verdict == Verdict::TooMuch) {
        handle(LifeEvent::Failed, breach.why);
        return;
    }
    tellUse(now);
    const bool isStrained = use.verdict == Verdict::Strained;
    if (isStrained && !m_worries[std::size_t(Worry::Use)]) {
        reach(use.limit);
        // The least that helps the others at once.
        setpriority(PRIO_PGRP, static_cast<id_t>(m_host->processId()), kNiceOfStrained);
    }
    worry(Worry::Use, isStrained ? std::optional(use.why) : std::nullopt);
    worry(Worry::Contract,
          breach.verdict == Verdict::Strained ? std::optional(breach.why) : std::nullopt);
}

// Counters alone are told now and then, also of one that is held back all the time.
void Supervisor::tellUse(Now now)
{
    if (now.boottime < m_nextStatus || !m_waiting.empty())
        return;
    m_nextStatus = now.boottime + m_setup.runtime.watch.statusEach;
    const contracts::GateCounters &counters = m_gate.counters();
    const std::vector<PluginLimit> limits = limitsNow();
    const auto hasMoved = [&](QStringView name, double least) {
        const auto of = [name](const std::vector<PluginLimit> &all) {
            const auto found = std::find_if(all.begin(), all.end(),
                                            [name](const auto &each) { return each.name == name; });
            return found == all.end() ? 0.0 : found->used;
        };
        return std::abs(of(limits) - of(m_status.limits)) >= least;
    };
    // A rate that fell to nothing is told, too.
    const bool hasCalmed = std::ranges::any_of(limits, [&](const PluginLimit &each) {
        return each.used == 0.0 && hasMoved(each.name, 1.0);
    });
    if (hasCalmed || m_status.reports != counters.reports || m_status.refused != counters.refused
        || m_status.devices != counters.devices || m_toldReached != reachedOfAll()
        || hasMoved(u"processes", 1.0) || hasMoved(u"processorShare", 0.1)
        || hasMoved(u"memoryMegabytes", 0.1 * m_limits.memoryMegabytes))
        reportStatus();
}

// The machine of states knows one complaint: the first of these.
void Supervisor::worry(Worry about, std::optional<LifeReason> why)
{
    auto &held = m_worries[std::size_t(about)];
    const bool isNew = why.has_value() != held.has_value();
    const bool isOwn = about == Worry::Own;
    held = std::move(why);
    if (!isNew && !isOwn) // its figures change all the time
        return;
    const auto first
        = std::find_if(m_worries.begin(), m_worries.end(), [](const auto &each) { return each; });
    if (first == m_worries.end()) {
        if (std::exchange(m_told, std::nullopt) || isOwn)
            handle(LifeEvent::Recovered);
        return;
    }
    const auto now = static_cast<Worry>(first - m_worries.begin());
    if (m_told == now && now != about)
        return;
    m_told = now;
    handle(LifeEvent::Complained, **first);
}

// What comes faster than it may is left in the socket: then the kernel holds the plugin back.
void Supervisor::throttle(Now now, qint64 bytes)
{
    m_byteRate.take(now.boottime, static_cast<double>(bytes));
    if (!m_host || m_isThrottled)
        return;
    BootTime wait(0);
    for (const auto &[name, rate] : {std::pair(u"bytesPerSecond"_s, &m_byteRate),
                                     std::pair(u"messagesPerSecond"_s, &m_readRate),
                                     std::pair(u"devicesPerSecond"_s, &m_deviceRate)}) {
        const BootTime forThis = rate->wait(now.boottime);
        if (forThis > BootTime(0))
            reach(name);
        wait = std::max(wait, forThis);
    }
    if (wait == BootTime(0))
        return;
    m_isThrottled = true;
    m_throttleTimer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
    updatePause();
}

std::vector<PluginLimit> Supervisor::limitsNow() const
{
    const BootTime now = this->now().boottime;
    const std::map<QStringView, double> used {
        {u"devices", m_gate.counters().devices},
        {u"properties", static_cast<double>(m_gate.counters().properties)},
        {u"messagesPerSecond", m_messageRate.rate(now)},
        {u"reportsPerSecond", m_reportUse.rate(now)},
        {u"bytesPerSecond", m_byteRate.rate(now)},
        {u"devicesPerSecond", m_deviceRate.rate(now)},
        {u"messageBytes", static_cast<double>(m_longest)},
        {u"memoryMegabytes", std::round(static_cast<double>(m_bytes) / kMegabyte * 10.0) / 10.0},
        {u"processorShare", m_use ? std::round(m_use->processorShare() * 100.0) / 100.0 : 0.0},
        {u"processes", m_tree.tasks},
        {u"openFiles", m_tree.openFiles},
        {u"callsInFlight", m_lane->inFlight},
        {u"logLinesPerSecond", m_logUse.rate(now)},
    };
    std::vector<PluginLimit> limits;
    for (const contracts::LimitField &field : contracts::limitFields()) {
        PluginLimit limit {.name = field.name.toString(),
                           .bound = field.get(m_limits),
                           .used = used.at(field.name)};
        if (!isInForce(limit.name))
            continue;
        limit.reached = reachedOf(limit.name);
        limits.push_back(std::move(limit));
    }
    return limits;
}

} // namespace atrium::runtime
