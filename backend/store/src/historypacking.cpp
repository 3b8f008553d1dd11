// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysample.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

// How a value is written, in the two lowest bits before it.
enum Form : quint64 {
    Nothing = 0,
    Near = 1, ///< Thousandths more than the value before.
    Exact = 2, ///< Its eight bytes.
};
constexpr int kFormBits = 2;
constexpr double kScale = 1000.0;
constexpr double kMostScaled = 1e12;

/// Writes numbers of any size in as few bytes as they need.
class Packer
{
public:
    void number(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.append(static_cast<char>(0x80 | (number & 0x7f)));
        m_bytes.append(static_cast<char>(number));
    }

    void exact(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.append(static_cast<char>(bits >> shift));
    }

    /// With @p before, at most 61 bits, in front of it.
    void value(double value, quint64 before = 0)
    {
        if (!isKnown(value)) {
            number(before << kFormBits | Nothing);
            return;
        }
        const double scaled = std::round(value * kScale);
        if (std::abs(scaled) > kMostScaled || scaled / kScale != value
            || (value == 0.0 && std::signbit(value))) {
            number(before << kFormBits | Exact);
            exact(value);
            return;
        }
        number(before << kFormBits | Near);
        const auto thousandths = static_cast<qint64>(scaled);
        const qint64 more = thousandths - m_thousandths;
        m_thousandths = thousandths;
        number(static_cast<quint64>(more) << 1 ^ static_cast<quint64>(more >> 63));
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qint64 m_thousandths = 0;
};

/// The way back. After the end, or at a form that there is not, all reads give 0 and it fails.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint64 byte = next();
            number |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return m_failed ? 0 : number;
        }
        m_failed = true;
        return 0;
    }

    [[nodiscard]] double exact()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 8)
            bits |= quint64 {next()} << shift;
        return std::bit_cast<double>(bits);
    }

    [[nodiscard]] double value(quint64 &before)
    {
        const quint64 head = number();
        before = head >> kFormBits;
        switch (head & 3) {
        case Nothing:
            return kUnknown;
        case Near: {
            const quint64 more = number();
            // Wraps for what is damaged, as the writer's never does.
            m_thousandths = static_cast<qint64>(static_cast<quint64>(m_thousandths)
                                                + ((more >> 1) ^ (~(more & 1) + 1)));
            return static_cast<double>(m_thousandths) / kScale;
        }
        case Exact:
            return exact();
        default:
            m_failed = true;
            return kUnknown;
        }
    }

    [[nodiscard]] double value()
    {
        quint64 nothing = 0;
        return value(nothing);
    }

    [[nodiscard]] bool hasMore() const { return !m_failed && m_place < m_bytes.size(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    quint8 next()
    {
        if (m_place >= m_bytes.size()) {
            m_failed = true;
            return 0;
        }
        return static_cast<quint8>(m_bytes.at(m_place++));
    }

    const QByteArray &m_bytes;
    qsizetype m_place = 0;
    qint64 m_thousandths = 0;
    bool m_failed = false;
};

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Corrupt, u"what was recorded is damaged"_s);
}

} // namespace

QByteArray packed(std::span<const Sample> samples)
{
    Packer packer;
    qint64 at = 0;
    for (const Sample &sample : samples) {
        packer.value(sample.value, static_cast<quint64>(sample.at - at));
        at = sample.at;
    }
    return packer.bytes();
}

Result<std::vector<Sample>> samplesFrom(const QByteArray &bytes)
{
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(bytes.size()) / 4);
    Unpacker unpacker(bytes);
    qint64 at = 0;
    while (unpacker.hasMore()) {
        quint64 later = 0;
        const double value = unpacker.value(later);
        if (later > (quint64 {1} << 53) || at > (qint64 {1} << 53))
            return damaged();
        at += static_cast<qint64>(later);
        samples.push_back({.at = at, .value = value});
    }
    if (unpacker.hasFailed())
        return damaged();
    return samples;
}

QByteArray packed(std::span<const Summary> summaries)
{
    Packer packer;
    qint64 at = 0;
    for (const Summary &each : summaries) {
        packer.number(static_cast<quint64>(each.at - at));
        at = each.at;
        packer.number(static_cast<quint64>(each.until - each.at));
        packer.number(static_cast<quint64>(each.count));
        packer.value(each.last);
        packer.value(each.firstKnown);
        if (!isKnown(each.firstKnown))
            continue;
        packer.value(each.lastKnown);
        packer.value(each.lowest);
        packer.value(each.highest);
        packer.number(static_cast<quint64>(each.lowestAt - each.at));
        packer.number(static_cast<quint64>(each.highestAt - each.at));
        packer.exact(each.area);
        packer.number(static_cast<quint64>(each.measured));
        packer.value(each.grown);
    }
    return packer.bytes();
}

Result<std::vector<Summary>> summariesFrom(const QByteArray &bytes)
{
    std::vector<Summary> summaries;
    Unpacker unpacker(bytes);
    qint64 at = 0;
    while (unpacker.hasMore()) {
        const auto within = [&unpacker] {
            return static_cast<qint64>(std::min(unpacker.number(), quint64 {1} << 53));
        };
        Summary each;
        at = each.at = std::min(at, qint64 {1} << 53) + within();
        each.until = each.at + within();
        each.count = within();
        each.last = unpacker.value();
        each.firstKnown = unpacker.value();
        if (isKnown(each.firstKnown)) {
            each.lastKnown = unpacker.value();
            each.lowest = unpacker.value();
            each.highest = unpacker.value();
            each.lowestAt = each.at + within();
            each.highestAt = each.at + within();
            each.area = unpacker.exact();
            each.measured = within();
            each.grown = unpacker.value();
        }
        summaries.push_back(each);
    }
    if (unpacker.hasFailed())
        return damaged();
    return summaries;
}

} // namespace atrium::store
