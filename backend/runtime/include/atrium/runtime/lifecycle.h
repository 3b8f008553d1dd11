// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/rng.h>
#include <atrium/base/time.h>
#include <atrium/model/plugin.h>

#include <QString>

#include <array>
#include <deque>
#include <span>

namespace atrium::runtime {

/// Where an instance is in its life. As PluginState, which people see, with one more: Stopping
/// shows as Stopped.
enum class Phase {
    Packaged, ///< Its package and configuration are being checked.
    Validated, ///< Checked; no code of it runs.
    Initialised, ///< Its host runs; `initialize` is not answered yet.
    Discovering, ///< Has not named all its devices yet.
    Running,
    Degraded,
    BackingOff,
    Stopping, ///< Told to end; its host still runs.
    Stopped,
    Rejected,
    Quarantined,
};

enum class LifeEvent {
    Accepted, ///< The package and the configuration keep the contract.
    Refused, ///< They do not.
    Begin, ///< The supervisor starts it.
    Ready, ///< `initialize` was answered well.
    Declined, ///< `initialize` was answered: this configuration cannot work.
    Discovered, ///< All devices have been named.
    Complained, ///< The plugin says that what it talks to does not work.
    Recovered, ///< The plugin says that it works again.
    Failed, ///< The host ended, hangs, or speaks nonsense.
    Ended, ///< The host ended after it was told to.
    Deadline, ///< The phase lasted as long as it may.
    ChangeAsked, ///< A new configuration, or a person released it.
    StopAsked, ///< Disabled, removed, or the hub stops.
    Held, ///< It was quarantined when the hub ended, and nobody has acted since.
};

/// What the supervisor does on a transition.
enum class LifeAction {
    Nothing,
    Check, ///< Check the package and the configuration; then Accepted or Refused.
    StartHost, ///< And send `initialize`.
    Discover, ///< Send `discover`.
    KillHost, ///< At once; nothing more of it is heard. While Stopping, Ended follows.
    StopHost, ///< Send `shutdown`, then signals; then Ended.
};

/// What a row of the table asks of the rest of the machine's state.
enum class LifeGuard { Always, Complaining, AllNamed, BudgetSpent, Wanted };

enum class LifeDeadline { None, Keep, Start, Discovery, BackOff, Stop };

enum class LifeCounter {
    None,
    Starts,
    Rejections,
    Failures,
    Quarantines,
    Complaints,
    Changes,
    Stops,
    Kills, ///< Hosts that did not end when told to.
};

/// One row: in @p from, on @p event, where @p guard holds and no earlier row of the two fits.
struct LifeRow
{
    Phase from;
    LifeEvent event;
    LifeGuard guard;
    Phase to;
    LifeAction action;
    LifeDeadline deadline;
    LifeCounter counter;
};

/// The whole life of a plugin instance; what is not in it changes nothing. Printed in the README.
[[nodiscard]] std::span<const LifeRow> lifeTable();

/// How long things may take, and how often they may fail.
struct LifeLimits
{
    std::chrono::milliseconds start {10'000}; ///< Until `initialize` is answered.
    std::chrono::milliseconds discovery {60'000}; ///< Until all devices are named; then Degraded.
    std::chrono::milliseconds stop {5'000}; ///< Until the host has ended; then it is killed.
    std::chrono::milliseconds backOffFirst {500}; ///< Doubles with each failure in the window.
    std::chrono::milliseconds backOffMost {60'000};
    int budget = 5; ///< Failures in the window that are followed by a restart.
    std::chrono::milliseconds window {600'000};
};

/// For people, each one sentence.
struct LifeReason
{
    QString reason {};
    QString hint {};
};

/// The life of one plugin instance. Pure: told what happens and when, it says what to do.
class Lifecycle
{
public:
    Lifecycle(LifeLimits limits, Rng rng);

    /// Says what to do now. @p why is shown to people where the event is a reason to worry.
    [[nodiscard]] LifeAction handle(Now now, LifeEvent event, LifeReason why = {});

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] PluginState state() const;
    [[nodiscard]] WallTime since() const { return m_since; }
    /// When Deadline is due.
    [[nodiscard]] std::optional<BootTime> deadline() const { return m_deadline; }
    /// Nobody could act for @p duration (the machine slept): that is not the instance's fault.
    void postpone(BootTime duration);
    /// Why it is not simply running; empty where it is.
    [[nodiscard]] LifeReason why() const;
    /// Whether its host is there: calls can be made.
    [[nodiscard]] bool hasHost() const;
    /// Whether requests are passed on to it.
    [[nodiscard]] bool takesRequests() const;
    [[nodiscard]] std::uint64_t count(LifeCounter counter) const;

private:
    [[nodiscard]] bool holds(LifeGuard guard) const;
    void remember(Now now, LifeEvent event, const LifeReason &why);
    void enter(Now now, const LifeRow &row);
    [[nodiscard]] std::optional<BootTime> deadlineOf(Now now, LifeDeadline deadline);
    [[nodiscard]] std::chrono::milliseconds backOff();

    LifeLimits m_limits;
    Rng m_rng;
    Phase m_phase = Phase::Packaged;
    WallTime m_since {0};
    std::optional<BootTime> m_deadline;
    bool m_isWanted = true;
    bool m_areAllNamed = false;
    std::optional<LifeReason> m_complaint; // of the plugin itself
    LifeReason m_why; // of the phase
    std::optional<LifeReason> m_heldWhy; // of a quarantine from before the hub started
    std::deque<BootTime> m_failures; // within the window, at most budget + 1
    std::array<std::uint64_t, 9> m_counts {};
};

/// The table as a Markdown table, for the README.
[[nodiscard]] QString lifeTableText();

} // namespace atrium::runtime
