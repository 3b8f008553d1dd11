// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace atrium {

/// Randomness from a seed: the same seed gives the same numbers on every machine.
class Rng
{
public:
    explicit Rng(std::uint64_t seed)
        : m_engine(seed)
    { }

    [[nodiscard]] std::uint64_t next() { return m_engine(); }
    /// In 0 ≤ x < 1.
    [[nodiscard]] double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    /// In 0 ≤ x < @p bound. REQUIRES: bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::mt19937_64 m_engine; // its output is fixed by the C++ standard, its distributions are not
};

} // namespace atrium
