// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportedbatch.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kLongestBatch = qsizetype {64} * 1024 * 1024; // inflated
constexpr int kDeepest = 32;
constexpr qint64 kLatest = qint64 {1} << 50; // seconds
constexpr int kThousandths = 0x10; // a number of at most three decimals, as sensors send them
enum SourceTime { NoTime = 0, ReceiveTime = 1, OwnTime = 2 };

qint64 secondsOf(WallTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time).count();
}

std::optional<qint64> thousandthsOf(double number)
{
    if (!(std::abs(number) < 1e12)) // nor not a number
        return std::nullopt;
    const qint64 thousandths = std::llround(number * 1000.0);
    const bool isSame = static_cast<double>(thousandths) / 1000.0 == number
        && (thousandths != 0 || !std::signbit(number));
    return isSame ? std::optional(thousandths) : std::nullopt;
}

class Writer
{
public:
    void byte(int value) { m_bytes.append(static_cast<char>(value)); }
    void fixed(quint64 value)
    {
        const quint64 little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7U)
            byte(static_cast<int>(value & 0x7fU) | 0x80);
        byte(static_cast<int>(value));
    }
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1U) ^ static_cast<quint64>(value >> 63));
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }
    void value(const Value &value)
    {
        if (value.kind() == Value::Kind::Number) {
            if (const auto thousandths = thousandthsOf(value.toNumber())) {
                byte(kThousandths);
                signedNumber(*thousandths);
                return;
            }
        }
        byte(static_cast<int>(value.kind()));
        switch (value.kind()) {
        case Value::Kind::Nothing:
            break;
        case Value::Kind::Boolean:
            byte(value.toBool() ? 1 : 0);
            break;
        case Value::Kind::Integer:
            signedNumber(value.toInteger());
            break;
        case Value::Kind::Number:
            fixed(std::bit_cast<quint64>(value.toNumber()));
            break;
        case Value::Kind::Text:
            text(value.toText());
            break;
        case Value::Kind::List:
            number(value.items().size());
            for (const Value &item : value.items())
                this->value(item);
            break;
        case Value::Kind::Object:
            number(value.fields().size());
            for (const auto &[key, field] : value.fields()) {
                text(key);
                this->value(field);
            }
            break;
        }
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote; after the end or a wrong byte it gives zeros and isBad().
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool isBad() const { return m_isBad; }
    [[nodiscard]] bool isAtEnd() const { return m_isBad || m_at == m_bytes.size(); }

    int byte()
    {
        if (isAtEnd()) {
            m_isBad = true;
            return 0;
        }
        return static_cast<unsigned char>(m_bytes.at(m_at++));
    }
    quint64 fixed()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 8)
            value |= static_cast<quint64>(byte()) << shift;
        return value;
    }
    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const int each = byte();
            value |= static_cast<quint64>(each & 0x7f) << shift;
            if ((each & 0x80) == 0)
                return value;
        }
        m_isBad = true;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1U) ^ -static_cast<qint64>(value & 1U);
    }
    /// Of two times, in seconds.
    qint64 difference()
    {
        const qint64 seconds = signedNumber();
        if (seconds > kLatest || seconds < -kLatest)
            m_isBad = true;
        return m_isBad ? 0 : seconds;
    }
    /// A count of things that take a byte at least.
    quint64 count()
    {
        const quint64 value = number();
        if (value > static_cast<quint64>(m_bytes.size() - m_at))
            m_isBad = true;
        return m_isBad ? 0 : value;
    }
    QString text()
    {
        const auto size = static_cast<qsizetype>(count());
        const QString text = QString::fromUtf8(m_bytes.constData() + m_at, size);
        m_at += size;
        return text;
    }
    Value value(int depth = 0)
    {
        if (depth > kDeepest)
            m_isBad = true;
        const int kind = byte();
        if (kind == kThousandths)
            return static_cast<double>(signedNumber()) / 1000.0;
        switch (static_cast<Value::Kind>(kind)) {
        case Value::Kind::Nothing:
            return {};
        case Value::Kind::Boolean:
            return byte() != 0;
        case Value::Kind::Integer:
            return signedNumber();
        case Value::Kind::Number:
            return std::bit_cast<double>(fixed());
        case Value::Kind::Text:
            return text();
        case Value::Kind::List:
            return list(depth);
        case Value::Kind::Object:
            return object(depth);
        }
        m_isBad = true;
        return {};
    }

private:
    Value list(int depth)
    {
        ValueList items;
        for (quint64 left = count(); left > 0 && !m_isBad; --left)
            items.push_back(value(depth + 1));
        return Value::makeList(std::move(items));
    }
    Value object(int depth)
    {
        ValueObject fields;
        for (quint64 left = count(); left > 0 && !m_isBad; --left) {
            QString key = text();
            fields.emplace_back(std::move(key), value(depth + 1));
        }
        return Value::makeObject(std::move(fields));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isBad = false;
};

qint64 baseOf(const ReportedValues &values)
{
    for (const auto &[number, properties] : values) {
        if (!properties.empty())
            return secondsOf(properties.begin()->second.receiveTime);
    }
    return 0;
}

void write(Writer &writer, const ReportedValue &reported, qint64 base)
{
    const qint64 received = secondsOf(reported.receiveTime);
    const qint64 measured = secondsOf(reported.sourceTime);
    writer.signedNumber(received - base);
    if (reported.sourceTime.count() == 0) {
        writer.byte(NoTime);
    } else if (measured == received) {
        writer.byte(ReceiveTime);
    } else {
        writer.byte(OwnTime);
        writer.signedNumber(measured - base);
    }
    writer.byte(static_cast<int>(reported.quality));
    writer.value(reported.value);
}

ReportedValue read(Reader &reader, qint64 base)
{
    ReportedValue reported;
    reported.receiveTime = std::chrono::seconds(base + reader.difference());
    const int source = reader.byte();
    if (source == ReceiveTime)
        reported.sourceTime = reported.receiveTime;
    else if (source == OwnTime)
        reported.sourceTime = std::chrono::seconds(base + reader.difference());
    const int quality = reader.byte();
    reported.quality = quality <= static_cast<int>(Quality::Bad) ? static_cast<Quality>(quality)
                                                                 : Quality::Uncertain;
    reported.value = reader.value();
    return reported;
}

/// Each name once, in order.
std::vector<PropertyName> namesOf(const ReportedValues &values)
{
    std::set<PropertyName> names;
    for (const auto &[number, properties] : values) {
        for (const auto &[name, reported] : properties)
            names.insert(name);
    }
    return {names.begin(), names.end()};
}

} // namespace

QByteArray encodeBatch(const ReportedValues &values)
{
    Writer writer;
    const qint64 base = baseOf(values);
    writer.byte(kVersion);
    writer.fixed(static_cast<quint64>(base));
    const std::vector<PropertyName> names = namesOf(values);
    writer.number(names.size());
    for (const PropertyName &name : names)
        writer.text(name.text());
    qint64 before = 0;
    for (const auto &[number, properties] : values) {
        writer.signedNumber(number - std::exchange(before, number));
        writer.number(properties.size());
        for (const auto &[name, reported] : properties) {
            const auto place = std::ranges::lower_bound(names, name);
            writer.number(static_cast<quint64>(place - names.begin()));
            write(writer, reported, base);
        }
    }
    return qCompress(writer.bytes(), 9);
}

Result<> decodeBatch(const QByteArray &batch, ReportedValues &into)
{
    // qCompress() puts the size first: bytes from a damaged file may not ask for all memory.
    if (batch.size() < 4 || qFromBigEndian<quint32>(batch.constData()) > kLongestBatch)
        return fail(Error::Code::Corrupt, u"a batch of reported values is too long"_s);
    const QByteArray bytes = qUncompress(batch);
    Reader reader(bytes);
    if (reader.byte() != kVersion)
        return fail(Error::Code::Corrupt, u"a batch of reported values has another form"_s);
    const auto base = static_cast<qint64>(reader.fixed());
    if (std::abs(base) > kLatest)
        return fail(Error::Code::Corrupt, u"a batch of reported values has no time"_s);
    std::vector<PropertyName> names;
    for (quint64 left = reader.count(); left > 0 && !reader.isBad(); --left)
        names.emplace_back(reader.text());
    qint64 number = 0;
    while (!reader.isAtEnd()) {
        const qint64 step = reader.signedNumber();
        number = static_cast<qint64>(static_cast<quint64>(number) + static_cast<quint64>(step));
        auto &properties = into[number];
        for (quint64 left = reader.count(); left > 0 && !reader.isBad(); --left) {
            const quint64 place = reader.number();
            ReportedValue reported = read(reader, base);
            if (place >= names.size())
                return fail(Error::Code::Corrupt, u"a batch of reported values has no such name"_s);
            if (!reader.isBad())
                properties.insert_or_assign(names[place], std::move(reported));
        }
    }
    if (reader.isBad())
        return fail(Error::Code::Corrupt, u"a batch of reported values is cut off"_s);
    return {};
}

} // namespace atrium::store
