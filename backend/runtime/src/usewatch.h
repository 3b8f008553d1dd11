// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/contracts/limits.h>
#include <atrium/runtime/lifecycle.h>

#include <QtGlobal>

#include <deque>
#include <optional>

namespace atrium::runtime {

/// What an instance used at one time.
struct UseSample
{
    BootTime at {0};
    double processorSeconds = 0.0;
    qint64 bytes = 0; ///< Proportional.
    int tasks = 0;
};

/// What follows from a sample.
struct UseJudgement
{
    enum class Verdict {
        Fine,
        Strained, ///< To be Degraded: it may yet recover.
        TooMuch, ///< To be ended.
    };
    Verdict verdict = Verdict::Fine;
    QString limit {}; ///< Which bound it is about.
    LifeReason why {};
};

/// Judges what an instance uses where the kernel does not bound it. Pure.
class UseWatch
{
public:
    /// The processor's share is taken over @p window; above the bound for @p patience is too much.
    UseWatch(const contracts::PluginLimits &limits, std::chrono::milliseconds window,
             std::chrono::milliseconds patience);

    [[nodiscard]] UseJudgement judge(const UseSample &sample);
    /// Over the last window, of one core.
    [[nodiscard]] double processorShare() const { return m_share; }

private:
    contracts::PluginLimits m_limits;
    std::chrono::milliseconds m_window;
    std::chrono::milliseconds m_patience;
    std::deque<UseSample> m_samples; // within the window, and the last one before it
    double m_share = 0.0;
    std::optional<BootTime> m_above; // since when
};

/// How often a plugin may break the contract.
struct BreachLimits
{
    std::chrono::milliseconds window {60'000};
    std::uint64_t degraded = 60; ///< Refused in a window; more is Degraded.
    /// Refused in a window, while less than that passed; more is a failure.
    std::uint64_t failed = 600;
};

/// Judges how an instance keeps the contract: one device that misreports does not end its plugin,
/// one that mostly talks nonsense does. Pure.
class BreachWatch
{
public:
    explicit BreachWatch(BreachLimits limits)
        : m_limits(limits)
    { }

    /// The counters since the instance began.
    [[nodiscard]] UseJudgement judge(BootTime now, std::uint64_t refused, std::uint64_t passed);

private:
    BreachLimits m_limits;
    BootTime m_began {0};
    std::uint64_t m_refused = 0; // when the window began
    std::uint64_t m_passed = 0;
    bool m_isDegraded = false;
};

} // namespace atrium::runtime
