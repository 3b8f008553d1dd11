// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/dsl/schema.h>
#include <atrium/model/devicestate.h>

namespace atrium::dsl {

/// Kleene's three values.
enum class Truth { False, Unknown, True };

[[nodiscard]] Truth negated(Truth truth);
[[nodiscard]] Truth both(Truth a, Truth b);
[[nodiscard]] Truth either(Truth a, Truth b);

/// Who looks, when and from where.
struct Environment
{
    Now now {};
    bool isConnected = true; ///< False: the hub cannot be reached; what is shown grows old.
    QString role = QStringLiteral("owner"); ///< "guest", "resident" or "owner"
    bool maySee = true;
    bool mayControl = true;
    bool isNight = false;
    Value form {}; ///< What a person has typed into the form of an action, as an object.
};

/// A wish younger than this is not shown yet: most are settled by then (UI.md §5).
inline constexpr std::chrono::milliseconds kPendingShownAfter {250};

/// Whether the report is older than the property allows, or the link to the hub is gone.
[[nodiscard]] bool isStale(const Property &property, const PropertyState &state,
                           const Environment &environment);
/// When the report becomes stale by its age; nothing if it never does.
[[nodiscard]] std::optional<WallTime> staleAt(const Property &property, const PropertyState &state);
/// Whether the device never reports it and a wish for it was sent: that is taken to hold.
[[nodiscard]] bool isAssumed(const PropertyState &state);
/// What is shown of the property: the report, or what is assumed to hold.
[[nodiscard]] const Value &shownValue(const PropertyState &state);
/// When the value was measured, or received where the device does not say.
[[nodiscard]] WallTime measuredAt(const ReportedValue &reported);

/// Whether @p rule holds for the device. A property without a value makes it unknown, unless the
/// other side decides.
[[nodiscard]] Truth evaluate(const Rule &rule, const DeviceState &device,
                             const Environment &environment);

/// The use of the first case whose rule is true, else `otherwise`.
template<typename T>
[[nodiscard]] std::optional<T> choose(const Ruled<T> &ruled, const DeviceState &device,
                                      const Environment &environment)
{
    for (const auto &each : ruled.cases) {
        if (evaluate(each.when, device, environment) == Truth::True)
            return each.use;
    }
    return ruled.otherwise;
}

/// The value at a JSON Pointer; nothing where there is none.
[[nodiscard]] Value valueAt(const Value &value, QStringView path);
/// @p value with @p part put at @p path; objects on the way are made.
[[nodiscard]] Value withValueAt(const Value &value, QStringView path, const Value &part);
/// The schema at a JSON Pointer into values of @p schema; null where there can be none or any.
[[nodiscard]] const DataSchema *schemaAt(const DataSchema &schema, QStringView path);

} // namespace atrium::dsl
