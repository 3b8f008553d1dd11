// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storelife.h"

#include <atrium/base/rng.h>

#include <array>
#include <map>

namespace atrium::store {

/// Lives in a house from a seed: makes batches of entries of every kind, as a hub might journal
/// them.
class StoreDweller
{
public:
    /// By the index of the kind in JournalEntry.
    using Kinds = std::array<std::uint64_t, std::variant_size_v<hub::JournalEntry>>;

    StoreDweller(Rng &rng, Kinds &made)
        : m_rng(rng)
        , m_made(made)
    { }

    /// What the store remembers: a life begins. Numbers go on from there.
    void begin(const hub::Remembered &remembered);
    [[nodiscard]] Batch next();

private:
    [[nodiscard]] hub::JournalEntry entry();
    [[nodiscard]] hub::JournalEntry device();
    [[nodiscard]] hub::JournalEntry wish();
    [[nodiscard]] hub::JournalEntry action();
    [[nodiscard]] hub::JournalEntry areas();
    [[nodiscard]] hub::JournalEntry owner();
    [[nodiscard]] hub::JournalEntry plugin();
    [[nodiscard]] hub::JournalEntry kept();
    [[nodiscard]] hub::JournalEntry reported();
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_rng.below(static_cast<std::uint64_t>(bound)));
    }

    Rng &m_rng;
    Kinds &m_made;
    std::uint64_t m_lastWish = 0;
    std::uint64_t m_lastAction = 0;
    std::map<int, bool> m_devices; // there or not
};

} // namespace atrium::store
