// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/plugin.h>
#include <atrium/model/request.h>

#include <map>
#include <optional>

namespace atrium::ops {

/// Whether a new version of a plugin does what the old one did, judged by its instances. Pure.
class Trial
{
public:
    /// @p before: how the instances fared with the old version; empty where nobody knows.
    Trial(QString version, const PluginId &plugin, const std::vector<PluginConfig> &configs,
          const std::vector<PluginStatus> &before, BootTime deadline);

    struct Verdict
    {
        bool isGood = false;
        QString why {}; ///< In one sentence, where it is not.
    };
    /// Nothing: not known yet.
    [[nodiscard]] std::optional<Verdict> judge(Now now,
                                               const std::vector<PluginStatus> &statuses) const;
    [[nodiscard]] BootTime deadline() const { return m_deadline; }

private:
    struct Before
    {
        bool wasRunning = false;
        int restarts = 0;
    };

    QString m_version;
    BootTime m_deadline;
    std::map<InstanceId, Before> m_instances; // those that are enabled
};

} // namespace atrium::ops
