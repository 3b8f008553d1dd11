// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>

#include <cstdint>
#include <optional>
#include <utility>

namespace atrium::ops {

/// Sees when the wall clock was set, by holding it against the time since the machine started.
/// Pure. A clock that is slewed does not jump.
class ClockWatch
{
public:
    static constexpr auto kLeast = std::chrono::seconds(5);

    struct Jump
    {
        std::chrono::milliseconds by {0}; ///< Forward, or back where it is negative.
        WallTime to {0};
        BootTime at {0};
    };

    /// To be called in each pass; the jump where there was one since the call before.
    std::optional<Jump> look(Now now)
    {
        const auto offset
            = now.wall - std::chrono::duration_cast<std::chrono::milliseconds>(now.boottime);
        const auto before = std::exchange(m_offset, offset);
        if (!before || std::chrono::abs(offset - *before) < kLeast)
            return std::nullopt;
        ++m_jumps;
        m_last = Jump {.by = offset - *before, .to = now.wall, .at = now.boottime};
        return m_last;
    }

    [[nodiscard]] std::uint64_t jumps() const { return m_jumps; }
    [[nodiscard]] const std::optional<Jump> &last() const { return m_last; }

private:
    std::optional<std::chrono::milliseconds> m_offset;
    std::optional<Jump> m_last;
    std::uint64_t m_jumps = 0;
};

} // namespace atrium::ops
