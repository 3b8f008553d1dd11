// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/ids.h>
#include <atrium/model/wish.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>

namespace atrium {

/// Grows by one with each thing that is recorded in a house, for ever.
enum class ActivityId : std::uint64_t {};

enum class ActivityKind {
    Wish, ///< A property was asked to take a value.
    Action, ///< An action was asked for.
    Device, ///< Went offline, came back, or was removed.
    Plugin, ///< Began to run, was degraded, stopped, …
    House, ///< What an owner changed: areas, names, plugins, packages, keys.
};

/// What became of it.
enum class ActivityOutcome {
    Noted, ///< It happened; nothing is waited for.
    Open,
    Settled, ///< It came true; of an action: it was answered.
    Assumed, ///< Sent; the device does not report it.
    Failed,
    Expired,
    Superseded,
    Cancelled,
    Unknown, ///< Sent, and nobody knows whether it was done.
};

/// One line of what went on in the house. A wish and its fate are one line.
struct Activity
{
    ActivityId id {0};
    ActivityKind kind = ActivityKind::House;
    WallTime at {0};
    DeviceId device {}; ///< Empty: none, or several of `instance`.
    InstanceId instance {};
    /// A property, an action; "online", "offline", "removed"; a plugin's state; an API method.
    QString subject {};
    Value from {}; ///< What was reported when the wish was made.
    Value to {}; ///< What was wished; the action's input.
    QString actor {};
    QString reason {}; ///< Why the actor asked, in its own words.
    ActivityOutcome outcome = ActivityOutcome::Noted;
    std::chrono::milliseconds took {0}; ///< From `at` to the outcome.
    std::uint64_t request = 0; ///< Correlation: the first wish of the request; an action's id.
    WishId wish {0}; ///< The newest of those that it joins.
    int attempts = 0;
    int count = 1; ///< How many devices, or wishes in a row, it joins.
    QString detail {}; ///< An error, a cause, what to do.

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Which lines are looked for; what is absent does not count.
struct ActivityFilter
{
    std::optional<std::set<DeviceId>> devices {};
    QString actor {};
    std::optional<ActivityKind> kind {};
    std::optional<ActivityOutcome> outcome {};
    WallTime since {0}; ///< Not before; 0: from the beginning.

    /// What was joined from several devices counts for each device of their instance.
    [[nodiscard]] bool matches(const Activity &activity) const;
};

[[nodiscard]] QString toText(ActivityKind kind); ///< "wish", "action", …
[[nodiscard]] Result<ActivityKind> activityKindFromText(QStringView text);
[[nodiscard]] QString toText(ActivityOutcome outcome); ///< "noted", "open", "settled", …
[[nodiscard]] Result<ActivityOutcome> activityOutcomeFromText(QStringView text);

} // namespace atrium
