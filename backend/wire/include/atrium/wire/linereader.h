// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/wire/messages.h>

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace atrium::wire {

/// Splits a stream of bytes into lines. Holds at most one line and what was fed last.
class LineReader
{
public:
    explicit LineReader(qsizetype longest = kLongestMessage)
        : m_longest(longest)
    { }

    /// Takes bytes as they arrive. Corrupt: a line is longer than allowed; where the next one
    /// starts cannot be known, so the reader takes no more.
    [[nodiscard]] Result<> feed(QByteArrayView bytes);
    /// The next whole line without its end ("\n" or "\r\n"), valid until feed() is called; empty
    /// lines are left out. Nothing: the next one has not arrived whole.
    [[nodiscard]] std::optional<QByteArrayView> next();
    /// Bytes that wait, of lines that are whole or not.
    [[nodiscard]] qsizetype waiting() const { return m_buffer.size() - m_start; }

private:
    qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_start = 0; // of the next line
    qsizetype m_searched = 0; // no newline stands between m_start and here
    qsizetype m_unfinished = 0; // bytes since the last newline
    bool m_broken = false;
};

} // namespace atrium::wire
