// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdint>

namespace atrium {

/// How often things took how long: counts by powers of two of a microsecond. A value.
struct DurationHistogram
{
    /// `counts[n]`: took less than 2^n microseconds, and not less than half of it; the last: more.
    std::array<std::uint64_t, 40> counts {};
    std::uint64_t count = 0;
    std::chrono::nanoseconds sum {0};

    void add(std::chrono::nanoseconds took)
    {
        const auto microseconds
            = static_cast<std::uint64_t>(std::max<std::int64_t>(0, took.count() / 1000));
        const auto place = static_cast<std::size_t>(std::bit_width(microseconds));
        ++counts[std::min(place, counts.size() - 1)];
        ++count;
        sum += std::max(took, std::chrono::nanoseconds(0));
    }

    friend bool operator==(const DurationHistogram &, const DurationHistogram &) = default;
};

} // namespace atrium
