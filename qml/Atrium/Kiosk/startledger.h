// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace atrium::kiosk {

/// When a panel's program started without having ended in order: so often in so short a time that
/// it would only crash again. Pure; kept as a line of seconds since 1970.
class StartLedger
{
public:
    static constexpr std::size_t kMostStarts = 4;
    static constexpr qint64 kWithin = 5 * 60; ///< Seconds.

    [[nodiscard]] static StartLedger fromText(const QByteArray &text);
    [[nodiscard]] QByteArray text() const;

    void started(const QDateTime &now);
    /// It ended in order, or has run for long enough.
    void cleared() { m_starts.clear(); }
    /// This start is one of too many.
    [[nodiscard]] bool isLoop(const QDateTime &now) const;
    [[nodiscard]] std::size_t count() const { return m_starts.size(); }

private:
    std::vector<qint64> m_starts; // the oldest first
};

} // namespace atrium::kiosk
