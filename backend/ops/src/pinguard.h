// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/value.h>

#include <QByteArray>
#include <QString>

#include <deque>

namespace atrium::ops {

/// Counts tries at the house's PIN, locks after too many, and remembers what a right one allowed.
/// Pure: hashes and random texts come from outside.
class PinGuard
{
public:
    static constexpr int kFreeTries = 5;
    static constexpr std::chrono::seconds kFirstLock {30}; ///< Doubled by each wrong try after it.
    static constexpr std::chrono::seconds kLongestLock {3600};
    static constexpr std::chrono::seconds kPassValid {60};
    static constexpr std::size_t kMostPasses = 16;

    /// As kept(); anything else is no PIN.
    void restore(const Value &kept);
    /// To be kept after each change; nothing where there is no PIN.
    [[nodiscard]] Value kept() const;

    [[nodiscard]] bool isSet() const { return !m_hash.isEmpty(); }
    /// What crypto_pwhash_str() made; holds no PIN.
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }
    /// Another PIN; empty: none. Tries and passes are void.
    void set(QByteArray hash);

    /// How long no try is taken; 0: one may be tried. By the wall clock, so that a restart shortens
    /// nothing; a clock that was set back makes it no longer than it was.
    [[nodiscard]] std::chrono::milliseconds lockedFor(WallTime now) const;
    /// A try begins. It counts as wrong until right() is told, so that it also does where the hub
    /// is killed meanwhile.
    void tried(WallTime now);
    void right();
    /// Wrong tries that remain before the next lock.
    [[nodiscard]] int triesLeft() const;

    /// @p pass may be used once, soon.
    void give(BootTime now, QString pass);
    /// Whether @p pass was given and may be used; then it no longer may.
    [[nodiscard]] bool redeem(BootTime now, QStringView pass);

private:
    struct Pass
    {
        QString text;
        BootTime until {0};
    };

    QByteArray m_hash;
    int m_wrong = 0;
    WallTime m_lockedAt {0};
    std::chrono::milliseconds m_lock {0};
    std::deque<Pass> m_passes; // the oldest first
};

} // namespace atrium::ops
