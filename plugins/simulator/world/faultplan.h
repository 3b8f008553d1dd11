// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atrium/base/result.h>
#include <atrium/model/device.h>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace atrium::simulator {

/// One way in which a house is unreliable.
enum class Fault {
    LostReport, ///< What the device says is never heard.
    DelayedReport, ///< Heard later, in order: what the device says next waits behind it.
    ReorderedReport, ///< Heard later, when newer news have been heard already.
    DuplicateReport, ///< Heard twice.
    StaleReport, ///< The device says an old value again as if it were new, then the right one.
    ContradictoryReport, ///< A wrong value that fits, and the right one straight after it.
    OutOfRangeReport, ///< Nonsense that the property cannot be, and then the right value.
    LostWrite, ///< Taken with thanks, and nothing happens. An action: no answer, not done.
    PartialWrite, ///< Of several values only some are set; taken with thanks.
    SlowWrite, ///< Taken, and set bit by bit later.
    UnreachableWrite, ///< Refused as unreachable; not done.
    UnansweredWrite, ///< Done, but the answer never comes.
    Reboot, ///< The device is away for a while, and comes back as it once began.
    BridgeDown, ///< The bridge does not answer: its devices are away for as long as it holds.
};
inline constexpr std::size_t kFaults = 14;

[[nodiscard]] QString toText(Fault fault); ///< "lostReport", "delayedReport", …
[[nodiscard]] std::optional<Fault> faultFromText(QStringView text);

/// One fault: which devices it strikes, how often, and when.
struct FaultRule
{
    Fault fault = Fault::LostReport;
    /// Of a reboot: how likely in a minute. Of a bridge that is down: without meaning. Else the
    /// share of reports, writes or actions that it strikes.
    double rate = 0.1;
    std::vector<QString> devices {}; ///< Local ids; empty: all, or all of the kind.
    QString kind {}; ///< Only devices of this kind; "": of any.
    std::chrono::seconds begin {0}; ///< After the plan was put in force.
    std::chrono::seconds length {0}; ///< 0: for as long as the plan holds.
    std::chrono::seconds period {0}; ///< Again so long after it began; 0: once.
    std::chrono::milliseconds most {2000}; ///< The longest delay, transition or absence.

    [[nodiscard]] bool holdsAt(RealTime sinceStart) const;
    [[nodiscard]] bool concerns(const Device &device) const;

    friend bool operator==(const FaultRule &, const FaultRule &) = default;
};

/// What is wrong with the house, by a preset's name, by own rules, or both.
struct FaultPlan
{
    static constexpr std::size_t kMostRules = 32;

    QString preset {}; ///< "" for none.
    std::vector<FaultRule> own {};

    /// All that hold: the preset's, then the own ones.
    [[nodiscard]] std::vector<FaultRule> rules() const;
    /// The preset's name; "own" where there are own rules; "none".
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isCalm() const { return preset.isEmpty() && own.empty(); }

    /// Of a configuration's or an action's fields `faultPreset` and `faults`. InvalidInput with the
    /// pointer of the faulty field.
    [[nodiscard]] static Result<FaultPlan> fromConfig(const Value &config);

    friend bool operator==(const FaultPlan &, const FaultPlan &) = default;
};

/// An object with the fields of FaultRule, times as numbers: seconds, `most` in milliseconds.
[[nodiscard]] Result<FaultRule> faultRuleFromValue(const Value &value, const QString &pointer);
[[nodiscard]] Value toValue(const FaultRule &rule);

/// "calm", "flaky", "lossy", "chaos".
[[nodiscard]] std::span<const QStringView> faultPresets();

/// How often each fault struck since the house began, and how the queue fares.
struct FaultCounts
{
    std::array<std::uint64_t, kFaults> struck {};
    std::uint64_t held = 0; ///< Reports and writes that wait just now.
    std::uint64_t hurried = 0; ///< Let go before their time, because too many waited.

    [[nodiscard]] std::uint64_t total() const;

    friend bool operator==(const FaultCounts &, const FaultCounts &) = default;
};

[[nodiscard]] Value toValue(const FaultCounts &counts);

/// What the bridge device shows of the faults, and what was asked of it.
struct FaultDesk
{
    FaultPlan plan {};
    FaultCounts counts {};
    std::optional<FaultPlan> asked {}; ///< To be put in force.
};

} // namespace atrium::simulator
