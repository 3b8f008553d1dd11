// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>

#include <cstdint>
#include <deque>
#include <map>
#include <tuple>

namespace atrium::contracts {

/// How a plugin, its package or its configuration breaks the contract.
struct Violation
{
    QString code {}; ///< For tools, e.g. "above-maximum"; the list stands in the README.
    QString pointer {}; ///< JSON Pointer into the message.
    QString message {}; ///< What is wrong, in one sentence.
    QString hint {}; ///< What its author or the owner can do.
    bool isWarning = false; ///< Noted, but what it is about passes.
    std::uint64_t count = 1; ///< How often since it was last told.

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// As people see it beside a plugin: "above-maximum: 101 is above the maximum of 100".
[[nodiscard]] Error toError(const Violation &violation);

/// Keeps the newest violations; each kind of them once a minute, however often it happens. Bounded.
class ViolationLog
{
public:
    using Key = std::tuple<QString, QString, QString>; ///< code, device, affordance

    /// Counts it; whether it is worth composing now.
    [[nodiscard]] bool isDue(Now now, const Key &key);
    /// After isDue() said so.
    void add(const Key &key, Violation violation);
    /// At most 16, the oldest first.
    [[nodiscard]] const std::deque<Violation> &newest() const { return m_newest; }

private:
    static constexpr std::size_t kMostKeys = 512;
    static constexpr std::size_t kMostKept = 16;

    struct Seen
    {
        BootTime told {0};
        std::uint64_t untold = 0;
    };

    std::map<Key, Seen> m_seen {};
    std::deque<Violation> m_newest {};
};

} // namespace atrium::contracts
