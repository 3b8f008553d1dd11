// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/rng.h>
#include <atrium/base/time.h>

namespace atrium::hub {

inline constexpr std::chrono::milliseconds kFirstRetry {1'000};
inline constexpr std::chrono::milliseconds kLongestRetry {60'000};
inline constexpr std::chrono::milliseconds kLeastRetry {100};

/// How long to wait after @p failures failed attempts in a row: exponential back-off with full
/// jitter, so that a thousand devices that were lost together do not come back together.
[[nodiscard]] inline std::chrono::milliseconds backOff(int failures, Rng &rng)
{
    std::chrono::milliseconds most = kFirstRetry;
    for (int i = 1; i < failures && most < kLongestRetry; ++i)
        most *= 2;
    most = std::min(most, kLongestRetry);
    return kLeastRetry
        + std::chrono::milliseconds(rng.below(static_cast<std::uint64_t>(most.count())));
}

/// Whether what failed with @p code may succeed later without anybody doing something.
[[nodiscard]] inline bool mayPassByItself(Error::Code code)
{
    return code == Error::Code::Unreachable || code == Error::Code::Busy
        || code == Error::Code::Internal;
}

} // namespace atrium::hub
