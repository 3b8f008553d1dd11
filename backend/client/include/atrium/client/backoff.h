// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/rng.h>

#include <algorithm>
#include <chrono>

namespace atrium::client {

/// How long to wait before the next attempt: doubles up to a bound, with jitter, so that a hundred
/// clients of a hub that restarts do not come at once.
class BackOff
{
public:
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds most, std::uint64_t seed)
        : m_first(first)
        , m_most(most)
        , m_bound(first)
        , m_rng(seed)
    { }

    /// Between half of the bound and the bound; the bound then doubles.
    [[nodiscard]] std::chrono::milliseconds next()
    {
        const double share = 0.5 + 0.5 * m_rng.uniform();
        const auto delay = std::chrono::milliseconds(
            static_cast<std::int64_t>(static_cast<double>(m_bound.count()) * share));
        m_bound = std::min(m_bound * 2, m_most);
        return delay;
    }

    /// After a success.
    void reset() { m_bound = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_bound;
    Rng m_rng;
};

} // namespace atrium::client
