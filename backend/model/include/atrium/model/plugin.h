// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>

#include <QString>

#include <cstdint>
#include <vector>

namespace atrium {

/// Where a plugin instance is in its life. The table of transitions stands in
/// backend/runtime/README.md.
enum class PluginState {
    Packaged,
    Validated,
    Initialised,
    Discovering,
    Running,
    Degraded, ///< Works, but what it talks to does not.
    BackingOff, ///< Ended; starts again after a while.
    Stopped,
    Rejected, ///< Its package or configuration breaks the contract; needs a person.
    Quarantined, ///< Failed too often; needs a person.
};

/// How far a plugin instance is from one of its bounds.
struct PluginLimit
{
    QString name {}; ///< As in a manifest's `limits`, e.g. "memoryMegabytes".
    double bound = 0.0;
    double used = 0.0; ///< Now, or over the last seconds; 0 where only `reached` is known.
    std::uint64_t reached = 0; ///< How often it was at the bound since the hub started.

    friend bool operator==(const PluginLimit &, const PluginLimit &) = default;
};

/// A plugin instance as people see it.
struct PluginStatus
{
    InstanceId instance;
    PluginId plugin;
    QString title {};
    QString version {};
    QString isolation {}; ///< "thread", "process" or "remote"
    QString sandbox {}; ///< "full", "reduced" or "none"; empty while nothing of it runs.
    QString sandboxReason {}; ///< What holds it, and why not more, in one sentence.
    PluginState state = PluginState::Packaged;
    WallTime since {0};
    QString reason {}; ///< Why it is not simply running, in one sentence.
    QString hint {}; ///< What a person can do about it.
    std::vector<Error> violations {}; ///< Of the contract, the newest last, at most 16.
    int devices = 0;
    int restarts = 0; ///< Since the hub started.
    std::uint64_t reports = 0;
    std::uint64_t refused = 0; ///< Messages and reports that broke the contract.
    qint64 processId = 0; ///< 0: a thread, or not running.
    std::vector<PluginLimit> limits {}; ///< All that are in force.

    friend bool operator==(const PluginStatus &, const PluginStatus &) = default;
};

[[nodiscard]] QString toText(PluginState state); ///< "packaged", "running", "backing-off", …
[[nodiscard]] Result<PluginState> pluginStateFromText(QStringView text);

} // namespace atrium
