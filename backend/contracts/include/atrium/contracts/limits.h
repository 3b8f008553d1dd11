// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/contracts/gatelimits.h>
#include <atrium/model/value.h>

#include <QStringView>

#include <span>

namespace atrium::contracts {

/// All that is bounded of one plugin instance. What happens at each bound stands in
/// backend/runtime/README.md. The defaults hold for a package that asks for nothing.
struct PluginLimits
{
    GateLimits gate {};
    double bytesPerSecond = 16.0 * 1024 * 1024; ///< On average; twice as many at once.
    double devicesPerSecond
        = 1'000.0; ///< Once discovery is over, on average; twice as many at once.
    int messageBytes = 1024 * 1024;
    int memoryMegabytes = 256; ///< Proportional, of all its processes; a megabyte is 2^20.
    double processorShare = 1.0; ///< Of one core, on average over the last seconds.
    int processes = 64; ///< Threads count, too.
    int openFiles = 256; ///< Of each process.
    int callsInFlight = 256;
    double logLinesPerSecond = 20.0; ///< On average; ten times as many at once.

    friend bool operator==(const PluginLimits &, const PluginLimits &) = default;
};

/// One bound, as a manifest and atrium.toml name it.
struct LimitField
{
    QStringView name;
    double least;
    double most; ///< No package may ask for more.
    bool isWhole;
    double (*get)(const PluginLimits &limits);
    void (*set)(PluginLimits &limits, double value);
};

[[nodiscard]] std::span<const LimitField> limitFields();

/// InvalidInput: @p value cannot be this bound.
[[nodiscard]] Result<> checkLimit(const LimitField &field, double value);

/// What holds for an instance: the package's bounds, tightened by the owner's (an object, or
/// nothing). An owner's bound that is wider than the package's changes nothing. InvalidInput, with
/// a pointer into @p owner: an unknown name, or no number that can be this bound.
[[nodiscard]] Result<PluginLimits> effectiveLimits(const PluginLimits &manifest,
                                                   const Value &owner);

/// Whether an owner may ask for @p owner. InvalidInput, with a pointer into it, beside what
/// effectiveLimits() refuses: a bound that is wider than the package's.
[[nodiscard]] Result<> checkTightening(const PluginLimits &manifest, const Value &owner);

} // namespace atrium::contracts
