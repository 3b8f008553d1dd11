// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr int kMostRestarts = 2; // one crash may be bad luck

const PluginStatus *find(const std::vector<PluginStatus> &statuses, const InstanceId &instance)
{
    const auto found
        = std::find_if(statuses.begin(), statuses.end(),
                       [&](const PluginStatus &each) { return each.instance == instance; });
    return found == statuses.end() ? nullptr : &*found;
}

QString words(const PluginStatus &status)
{
    const QString state = u"'%1' is %2"_s.arg(status.instance.text(), toText(status.state));
    return status.reason.isEmpty() ? state : state + u": "_s + status.reason;
}

} // namespace

Trial::Trial(QString version, const PluginId &plugin, const std::vector<PluginConfig> &configs,
             const std::vector<PluginStatus> &before, BootTime deadline)
    : m_version(std::move(version))
    , m_deadline(deadline)
{
    for (const PluginConfig &config : configs) {
        if (config.plugin != plugin || !config.enabled)
            continue;
        const PluginStatus *status = find(before, config.instance);
        m_instances.emplace(config.instance,
                            Before {.wasRunning = status && status->state == PluginState::Running,
                                    .restarts = status ? status->restarts : 0});
    }
}

std::optional<Trial::Verdict> Trial::judge(Now now, const std::vector<PluginStatus> &statuses) const
{
    bool areAllGood = true;
    QString slow;
    for (const auto &[instance, before] : m_instances) {
        const PluginStatus *status = find(statuses, instance);
        if (!status || status->version != m_version) {
            areAllGood = false;
            continue;
        }
        const bool isLost = status->state == PluginState::Rejected
            || status->state == PluginState::Quarantined
            || status->restarts - before.restarts >= kMostRestarts;
        if (isLost)
            return Verdict {.why = words(*status)};
        // What was not well before the upgrade need not be after it.
        const bool isGood = status->state == PluginState::Running
            || (status->state == PluginState::Degraded && !before.wasRunning);
        areAllGood = areAllGood && isGood;
        if (!isGood)
            slow = words(*status);
    }
    if (areAllGood)
        return Verdict {.isGood = true};
    if (now.boottime >= m_deadline)
        return Verdict {.why = slow.isEmpty() ? u"it did not start in its time"_s
                                              : u"it did not run in its time; "_s + slow};
    return std::nullopt;
}

} // namespace atrium::ops
