// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/wire/codec.h>

#include <optional>

namespace atrium::wire {

/// The times that a message may name: 1970 to the end of the year 9999, in ms.
inline constexpr qint64 kLatestTime = 253'402'300'799'999;

/// Reads a `report` line in one go, without a tree of JSON values: most of what plugins say. It
/// knows the plain form only; at anything else, right or wrong, it gives up and the general
/// decoder judges. What it does read, the general decoder reads alike (tests hold them together).
class ReportCursor
{
public:
    ReportCursor(QByteArrayView line, FromPluginDecoder &decoder)
        : m_at(line.begin())
        , m_end(line.end())
        , m_decoder(decoder)
    { }

    [[nodiscard]] std::optional<Reports> read();

private:
    struct Seen;

    [[nodiscard]] std::optional<Report> readReport();
    [[nodiscard]] bool readField(QByteArrayView key, Report &report, Seen &seen);
    [[nodiscard]] std::optional<Value> readScalar();
    [[nodiscard]] std::optional<Value> readNumber();
    [[nodiscard]] std::optional<qint64> readCount();
    [[nodiscard]] std::optional<QByteArrayView> readText();
    [[nodiscard]] QByteArrayView numberToken();
    [[nodiscard]] bool skipDigits();
    [[nodiscard]] bool accept(char c);
    [[nodiscard]] bool acceptWord(QByteArrayView word);
    [[nodiscard]] bool acceptKey(QByteArrayView key);
    void skipSpace();

    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    FromPluginDecoder &m_decoder;
};

} // namespace atrium::wire
