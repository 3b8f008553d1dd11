// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/plugin.h>
#include <atrium/model/value.h>

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace atrium::ops {

/// Whether one part of the house works, and what a person can do if it does not.
struct HealthCheck
{
    enum class Status { Ok, Degraded, Failed };

    QString
        name; ///< "hub", "store", "history", "clock", "plugin mqtt", "devices mqtt", "wishes mqtt"
    Status status = Status::Ok;
    QString reason {};
    QString hint {};

    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// Devices of one instance that cannot be reached.
struct OfflineDevices
{
    InstanceId instance;
    int count = 0;
    QStringList titles {}; ///< Of the first of them.
    QString cause {}; ///< Why, in words; "" where it is not known.
};

/// Wishes for devices of one instance that failed or expired and were not asked for again.
struct FailingWishes
{
    InstanceId instance;
    int count = 0;
    WallTime lastAt {0};
    QString lastError {};
};

/// What health is judged by.
struct HealthInput
{
    std::vector<PluginStatus> plugins {};
    QString storeTrouble {}; ///< Why nothing can be written; "" if it can.
    std::size_t journalWaiting = 0; ///< Entries that are not on disk.
    std::uint64_t lanesRefused = 0; ///< Times that a plugin was held back since the last look.
    std::uint64_t clientsTooSlow = 0; ///< Clients that were too slow since the last look.
    std::vector<OfflineDevices> offline {};
    std::vector<FailingWishes> failing {};
    std::optional<std::chrono::milliseconds> clockJump {}; ///< By how much it was set, lately.
    std::vector<HealthCheck> packages {}; ///< That wait for their owner.
    QString historyTrouble {}; ///< Why nothing is recorded; "" if it is.
    std::uint64_t historyLost = 0; ///< Changes that were not recorded since the last look.
};

/// The worst first. Never empty. Pure.
[[nodiscard]] std::vector<HealthCheck> judgeHealth(const HealthInput &input);

/// The answer of the API's method `health`: the status of the worst check, and all of them.
[[nodiscard]] Value toValue(const std::vector<HealthCheck> &checks);

} // namespace atrium::ops
