// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace atrium {

using namespace std::chrono_literals;

/// Time since the machine started, counting sleep (CLOCK_BOOTTIME). For deadlines and back-off.
using BootTime = std::chrono::nanoseconds;
/// Milliseconds since 1970-01-01 UTC. For people; may jump.
using WallTime = std::chrono::milliseconds;

/// The instant a decision is taken at. Core code gets it as an argument and never asks a clock.
struct Now
{
    BootTime boottime {0};
    WallTime wall {0};

    friend bool operator==(const Now &, const Now &) = default;
};

/// The machine's clocks, read together. For shells only.
[[nodiscard]] Now systemNow();

} // namespace atrium
