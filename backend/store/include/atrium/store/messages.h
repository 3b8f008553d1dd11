// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>
#include <atrium/model/activity.h>
#include <atrium/model/value.h>
#include <atrium/store/disk.h>

#include <variant>

namespace atrium::store {

/// Whether what happens is being kept.
struct StoreHealth
{
    enum class State {
        Opening,
        Healthy,
        Retrying, ///< Writes fail; nothing acknowledged is lost, nothing new is acknowledged.
        Closed,
    };

    State state = State::Opening;
    QString reason {}; ///< Retrying: what fails, and what to do.
    WallTime since {0};
    std::size_t waiting = 0; ///< Entries that are not on the disk.

    friend bool operator==(const StoreHealth &, const StoreHealth &) = default;
};

[[nodiscard]] QString toText(StoreHealth::State state); ///< "opening", "healthy", …

/// What is known of the activity at a start.
struct ActivityMemory
{
    ActivityId last {0};
    std::vector<Activity> open {}; ///< The newest that have not ended, in their order.
};

/// Which lines of the activity are asked for; see Store::questions().
struct ActivityQuestion
{
    std::uint64_t number = 0; ///< Of the answer, too.
    ActivityFilter filter {};
    ActivityId before {0}; ///< Only ids below.
    std::size_t most = 50;
};

/// Some of the lines that were asked for.
struct ActivityPage
{
    std::vector<Activity> lines {}; ///< The newest first.
    ActivityId next {0}; ///< To go on before this one; 0: there are no more.
};

struct ActivityAnswer
{
    std::uint64_t number = 0;
    Result<ActivityPage> page;
};

/// Once, after start(). An error: the store cannot be used and has ended; a person must act.
struct Opened
{
    Result<hub::Remembered> outcome;
    ActivityMemory activity {};
};

/// For Hub::durable().
struct Durable
{
    hub::JournalSeq seq {0};
};

/// When the state changes, and every few seconds while something is written.
struct HealthReported
{
    StoreHealth health;
    Value status; ///< For the API's db.status: see DatabaseStatus.
    DiskCounters disk {};
    std::uint64_t commits = 0;
    std::uint64_t failures = 0;
    std::uint64_t activitiesLost = 0; ///< Lines of what went on that the disk did not take.
};

using StoreMessage = std::variant<Opened, Durable, HealthReported, ActivityAnswer>;

} // namespace atrium::store
