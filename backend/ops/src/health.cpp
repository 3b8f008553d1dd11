// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/ops/health.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr std::size_t kManyWaiting = 10'000;
constexpr std::uint64_t kOftenHeldBack = 1'000; // now and then is how a burst is met
constexpr int kManyFailing = 3;
constexpr std::array kStatus {"ok"_L1, "degraded"_L1, "failed"_L1};

using Status = HealthCheck::Status;

HealthCheck judgeStore(const HealthInput &input)
{
    HealthCheck check {.name = u"store"_s};
    if (!input.storeTrouble.isEmpty()) {
        check.status = Status::Failed;
        check.reason = u"Nothing can be kept: "_s + input.storeTrouble;
        check.hint = u"Make room on the disk, or make the data folder writable. Atrium goes on by "
                     "itself."_s;
    } else if (input.journalWaiting > kManyWaiting) {
        check.status = Status::Degraded;
        check.reason = u"%1 records wait for the disk."_s.arg(input.journalWaiting);
        check.hint = u"The disk is slow; look at what else writes to it."_s;
    }
    return check;
}

HealthCheck judgeHistory(const HealthInput &input)
{
    HealthCheck check {.name = u"history"_s};
    if (!input.historyTrouble.isEmpty()) {
        check.status = Status::Degraded;
        check.reason = u"What is measured is not recorded: "_s + input.historyTrouble;
        check.hint = u"All else works. Recording goes on by itself once the disk does."_s;
    } else if (input.historyLost > 0) {
        check.status = Status::Degraded;
        check.reason = u"%1 changes were not recorded."_s.arg(input.historyLost);
        check.hint = u"More changes than the disk takes, or it hangs now and then."_s;
    }
    return check;
}

HealthCheck judgeHub(const HealthInput &input)
{
    HealthCheck check {.name = u"hub"_s};
    if (input.lanesRefused > kOftenHeldBack) {
        check.status = Status::Degraded;
        check.reason
            = u"Plugins were held back %1 times: they report faster than the hub takes."_s.arg(
                input.lanesRefused);
        check.hint = u"Look at the reports of each plugin in the list of plugins."_s;
    } else if (input.clientsTooSlow > 0) {
        check.status = Status::Degraded;
        check.reason
            = u"Clients did not take what they asked for, %1 times."_s.arg(input.clientsTooSlow);
        check.hint = u"Look at the network between the hub and its screens."_s;
    }
    return check;
}

HealthCheck judgeClock(std::chrono::milliseconds by)
{
    const qint64 seconds = std::abs(by.count()) / 1000;
    const QString size = seconds < 7'200 ? u"%1 s"_s.arg(seconds) : u"%1 h"_s.arg(seconds / 3'600);
    return {.name = u"clock"_s,
            .status = Status::Degraded,
            .reason = u"The clock was set %1 by %2 within the last hour."_s.arg(
                by.count() < 0 ? u"back"_s : u"forward"_s, size),
            .hint = u"Times shown before it are off by as much. Let a time service (NTP) keep the "
                    "clock."_s};
}

HealthCheck judgeOffline(const OfflineDevices &offline, const HealthInput &input)
{
    HealthCheck check {.name = u"devices "_s + offline.instance.text(), .status = Status::Degraded};
    const QString names = offline.titles.join(u", "_s);
    const int more = offline.count - static_cast<int>(offline.titles.size());
    check.reason = more > 0
        ? u"%1 devices are offline: %2 and %3 more."_s.arg(offline.count).arg(names).arg(more)
        : u"Offline: %1."_s.arg(names);
    if (!offline.cause.isEmpty())
        check.reason += u' ' + offline.cause;
    const auto plugin = std::find_if(
        input.plugins.begin(), input.plugins.end(),
        [&offline](const PluginStatus &each) { return each.instance == offline.instance; });
    const bool runs = plugin != input.plugins.end() && plugin->state == PluginState::Running;
    check.hint = runs
        ? u"Look at their power, batteries and distance; `atriumctl activity --device "
          "ID` tells when they went."_s
        : u"Their plugin does not run; see what it says."_s;
    return check;
}

HealthCheck judgeFailing(const FailingWishes &failing)
{
    HealthCheck check {.name = u"wishes "_s + failing.instance.text(),
                       .status = Status::Degraded,
                       .reason = u"%1 wishes were not fulfilled."_s.arg(failing.count)};
    if (!failing.lastError.isEmpty())
        check.reason += u" The last: %1"_s.arg(failing.lastError);
    check.hint = u"Ask again, or look why with `atriumctl activity --outcome failed`."_s;
    return check;
}

HealthCheck judgePlugin(const PluginStatus &plugin)
{
    HealthCheck check {.name = u"plugin "_s + plugin.instance.text()};
    switch (plugin.state) {
    case PluginState::Rejected:
    case PluginState::Quarantined:
        check.status = Status::Failed;
        break;
    case PluginState::Degraded:
    case PluginState::BackingOff:
        check.status = Status::Degraded;
        break;
    default:
        return check;
    }
    check.reason = u"It is %1. %2"_s.arg(toText(plugin.state), plugin.reason).trimmed();
    if (plugin.devices > 0)
        check.reason += u" %1 devices may not be reached."_s.arg(plugin.devices);
    check.hint = plugin.hint;
    return check;
}

} // namespace

std::vector<HealthCheck> judgeHealth(const HealthInput &input)
{
    std::vector<HealthCheck> checks {judgeHub(input), judgeStore(input), judgeHistory(input)};
    std::transform(input.plugins.begin(), input.plugins.end(), std::back_inserter(checks),
                   &judgePlugin);
    if (input.clockJump)
        checks.push_back(judgeClock(*input.clockJump));
    std::transform(input.offline.begin(), input.offline.end(), std::back_inserter(checks),
                   [&input](const OfflineDevices &each) { return judgeOffline(each, input); });
    for (const FailingWishes &each : input.failing) {
        if (each.count >= kManyFailing) // now and then one fails
            checks.push_back(judgeFailing(each));
    }
    checks.insert(checks.end(), input.packages.begin(), input.packages.end());
    std::stable_sort(checks.begin(), checks.end(), [](const HealthCheck &a, const HealthCheck &b) {
        return a.status > b.status;
    });
    return checks;
}

Value toValue(const std::vector<HealthCheck> &checks)
{
    ValueList list;
    for (const HealthCheck &check : checks) {
        ValueObject fields {
            {u"name"_s, check.name},
            {u"status"_s, QString(kStatus.at(static_cast<std::size_t>(check.status)))}};
        if (!check.reason.isEmpty())
            fields.emplace_back(u"reason"_s, check.reason);
        if (!check.hint.isEmpty())
            fields.emplace_back(u"hint"_s, check.hint);
        list.push_back(Value::makeObject(std::move(fields)));
    }
    const Status worst = checks.empty() ? Status::Ok : checks.front().status;
    return Value::makeObject({{u"status"_s, QString(kStatus.at(static_cast<std::size_t>(worst)))},
                              {u"checks"_s, Value::makeList(std::move(list))}});
}

} // namespace atrium::ops
