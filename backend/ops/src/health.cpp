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

HealthCheck judgeHub(const HealthInput &input)
{
    HealthCheck check {.name = u"hub"_s};
    if (input.lanesRefused > kOftenHeldBack) {
        check.status = Status::Degraded;
        check.reason
            = u"Plugins were held back %1 times: they report faster than the hub takes."_s.arg(
                input.lanesRefused);
        check.hint = u"Look at the reports of each plugin in the list of plugins."_s;
    }
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
    std::vector<HealthCheck> checks {judgeHub(input), judgeStore(input)};
    std::transform(input.plugins.begin(), input.plugins.end(), std::back_inserter(checks),
                   &judgePlugin);
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
