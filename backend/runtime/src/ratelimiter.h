// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace atrium::runtime {

/// So many things a second, a number of them at once (a token bucket). Pure.
class RateLimiter
{
public:
    RateLimiter(double eachSecond, double atOnce)
        : m_eachSecond(eachSecond)
        , m_atOnce(atOnce)
        , m_tokens(atOnce)
    { }

    /// Whether one more may pass; what may not is counted.
    [[nodiscard]] bool admit(BootTime now)
    {
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_tokens = std::min(m_atOnce, m_tokens + seconds * m_eachSecond);
        m_last = now;
        if (m_tokens < 1.0) {
            ++m_refused;
            return false;
        }
        m_tokens -= 1.0;
        return true;
    }
    /// How many were refused since it was last asked.
    [[nodiscard]] std::uint64_t takeRefused() { return std::exchange(m_refused, 0); }

private:
    double m_eachSecond;
    double m_atOnce;
    double m_tokens;
    BootTime m_last {0};
    std::uint64_t m_refused = 0;
};

} // namespace atrium::runtime
