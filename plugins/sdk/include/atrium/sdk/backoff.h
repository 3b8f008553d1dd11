// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/rng.h>

#include <chrono>

namespace atrium::sdk {

/// How long to wait before the next try to reach something: at random between nothing and a bound
/// that doubles with each failure ("full jitter"), so that many who lost the same server do not
/// come back at once. The plugin's own timer waits.
class BackOff
{
public:
    struct Bounds
    {
        std::chrono::milliseconds first {1000};
        std::chrono::milliseconds most {60'000};
        /// Never sooner than this: a server that refuses at once is not asked in a loop.
        std::chrono::milliseconds least {100};
    };

    BackOff(Bounds bounds, Rng rng);

    /// The wait before the next try.
    [[nodiscard]] std::chrono::milliseconds next();
    /// It works: the next failure starts anew. Call once the connection has shown to hold.
    void reset() { m_failures = 0; }
    /// Tries since the last reset().
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Bounds m_bounds;
    Rng m_rng;
    int m_failures = 0;
};

} // namespace atrium::sdk
