// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcursor.h"

#include <QUtf8StringView>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// As valueFromJson() decides what is whole.
Value wholeOrNumber(double number)
{
    if (std::abs(number) <= 0x1.0p62 && std::trunc(number) == number)
        return static_cast<qint64>(number);
    return number;
}

} // namespace

struct ReportCursor::Seen
{
    bool device = false;
    bool property = false;
    bool value = false;
    bool time = false;
    bool sequence = false;
    bool quality = false;
};

std::optional<Reports> ReportCursor::read()
{
    if (!accept('{') || !acceptKey("jsonrpc") || readText() != QByteArrayView("2.0") || !accept(',')
        || !acceptKey("method") || readText() != QByteArrayView("report") || !accept(',')
        || !acceptKey("params") || !accept('{') || !acceptKey("reports") || !accept('['))
        return std::nullopt;
    Reports message;
    do {
        auto report = readReport();
        if (!report || message.reports.size() == kMostReports)
            return std::nullopt;
        message.reports.push_back(std::move(*report));
    } while (accept(','));
    if (!accept(']') || !accept('}') || !accept('}'))
        return std::nullopt;
    skipSpace();
    if (m_at != m_end)
        return std::nullopt;
    return message;
}

std::optional<Report> ReportCursor::readReport()
{
    Report report;
    Seen seen;
    if (!accept('{'))
        return std::nullopt;
    do {
        const auto key = readText();
        if (!key || !accept(':') || !readField(*key, report, seen))
            return std::nullopt;
    } while (accept(','));
    if (!accept('}') || !seen.device || !seen.property || !seen.value)
        return std::nullopt;
    return report;
}

bool ReportCursor::readField(QByteArrayView key, Report &report, Seen &seen)
{
    if (key == "value") {
        auto value = readScalar();
        if (!value || std::exchange(seen.value, true))
            return false;
        report.value = std::move(*value);
        return true;
    }
    if (key == "time" || key == "sequence") {
        const bool isTime = key == "time";
        const auto number = readCount();
        if (!number || std::exchange(isTime ? seen.time : seen.sequence, true))
            return false;
        if (!isTime)
            report.sequence = static_cast<std::uint64_t>(*number);
        else if (*number <= kLatestTime)
            report.sourceTime = WallTime(*number);
        return !isTime || *number <= kLatestTime;
    }
    const auto text = readText();
    if (!text)
        return false;
    if (key == "device" && !std::exchange(seen.device, true)) {
        auto device = m_decoder.knownDevice(*text);
        report.device = device.value_or(DeviceId());
        return device.has_value();
    }
    if (key == "property" && !std::exchange(seen.property, true)) {
        auto property = m_decoder.knownProperty(*text);
        report.property = property.value_or(PropertyName());
        return property.has_value();
    }
    if (key == "quality" && !std::exchange(seen.quality, true)) {
        const auto quality = qualityFromText(QString::fromUtf8(*text));
        report.quality = quality.value_or(Quality::Good);
        return quality.has_value();
    }
    return false;
}

std::optional<Value> ReportCursor::readScalar()
{
    skipSpace();
    if (m_at == m_end)
        return std::nullopt;
    switch (*m_at) {
    case '"':
        if (const auto text = readText())
            return QString::fromUtf8(*text);
        return std::nullopt;
    case 't':
        return acceptWord("true") ? std::optional<Value>(true) : std::nullopt;
    case 'f':
        return acceptWord("false") ? std::optional<Value>(false) : std::nullopt;
    case 'n':
        return acceptWord("null") ? std::optional<Value>(Value()) : std::nullopt;
    default:
        return readNumber();
    }
}

bool ReportCursor::skipDigits()
{
    const auto begin = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != begin;
}

// RFC 8259 §6; empty where no number stands.
QByteArrayView ReportCursor::numberToken()
{
    skipSpace();
    const auto begin = m_at;
    if (m_at != m_end && *m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!skipDigits())
        return {};
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!skipDigits())
            return {};
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!skipDigits())
            return {};
    }
    return {begin, m_at};
}

std::optional<Value> ReportCursor::readNumber()
{
    const QByteArrayView token = numberToken();
    if (token.isEmpty())
        return std::nullopt;
    qint64 integer = 0;
    const auto whole = std::from_chars(token.begin(), token.end(), integer);
    if (whole.ec == std::errc() && whole.ptr == token.end()) {
        if (std::abs(static_cast<double>(integer)) <= 0x1.0p62)
            return integer;
        return static_cast<double>(integer);
    }
    double number = 0.0;
    const auto any = std::from_chars(token.begin(), token.end(), number);
    if (any.ec != std::errc() || any.ptr != token.end())
        return std::nullopt;
    return wholeOrNumber(number);
}

std::optional<qint64> ReportCursor::readCount()
{
    const auto value = readNumber();
    if (!value || value->kind() != Value::Kind::Integer || value->toInteger() < 0)
        return std::nullopt;
    return value->toInteger();
}

std::optional<QByteArrayView> ReportCursor::readText()
{
    if (!accept('"'))
        return std::nullopt;
    const auto begin = m_at;
    bool isAscii = true;
    for (; m_at != m_end && *m_at != '"'; ++m_at) {
        const auto byte = static_cast<unsigned char>(*m_at);
        if (byte == '\\' || byte < 0x20)
            return std::nullopt;
        isAscii = isAscii && byte < 0x80;
    }
    if (m_at == m_end)
        return std::nullopt;
    const QByteArrayView text(begin, m_at++);
    if (!isAscii && !QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return std::nullopt;
    return text;
}

bool ReportCursor::accept(char c)
{
    skipSpace();
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool ReportCursor::acceptWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || QByteArrayView(m_at, m_at + word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

bool ReportCursor::acceptKey(QByteArrayView key)
{
    return readText() == key && accept(':');
}

void ReportCursor::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

} // namespace atrium::wire
