// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium::contracts {

/// What one plugin instance may publish. A manifest may ask for less, the owner may allow less.
struct GateLimits
{
    int devices = 20'000;
    int properties = 1'000'000; ///< Of all its devices.
    double messagesPerSecond = 20'000.0; ///< On average; twice as many at once.
    double reportsPerSecond = 500'000.0; ///< On average; twice as many at once.

    friend bool operator==(const GateLimits &, const GateLimits &) = default;
};

} // namespace atrium::contracts
