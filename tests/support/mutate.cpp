// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

constexpr std::array kTokens {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\",
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e999",
    "-0",
    "1e-999",
    "NaN",
    "\\u0000",
    "\xff",
    "\xed\xa0",
    "\xf0\x9f",
    "\n",
    "[[[[[",
    "{\"a\":",
    "9007199254740993",
    "99999999999999999999999",
    "\\ud800",
    "\"\"",
    "/",
    "~1",
    "$",
    "{}",
};

constexpr std::array kTexts {
    u"",           u"type",  u"property", u"$online", u"$",      u"const", u"bind",
    u"a/b~c",      u"..",    u"/",        u"value",   u"invoke", u"set",   u"input",
    u"\u0000x",    u"{x}",   u"%1 %2",    u"é",       u"\u202e", u"drop",  u"hide",
    u"brightness", u"power", u"1",        u"-1",      u"true",   u"group", u"slider",
};

constexpr std::array kNumbers {0.0,
                               -1.0,
                               1.0,
                               100.0,
                               101.0,
                               1e308,
                               -1e308,
                               0.1,
                               9007199254740993.0,
                               std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::infinity()};

template<typename List>
auto anyOf(Rng &rng, const List &list)
{
    return list[rng.below(list.size())];
}

qsizetype below(Rng &rng, qsizetype bound)
{
    return static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bound)));
}

} // namespace

void Mutator::changeBytes(QByteArray &bytes)
{
    const qsizetype at = bytes.isEmpty() ? 0 : below(m_rng, bytes.size());
    const qsizetype length
        = bytes.isEmpty() ? 0 : std::min(bytes.size() - at, 1 + below(m_rng, 32));
    const char *token = anyOf(m_rng, kTokens);
    switch (m_rng.below(8)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_rng.below(8)));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
        bytes.replace(at, length, token);
        break;
    case 5:
        bytes.insert(at, token);
        break;
    case 6: {
        const QByteArray piece = bytes.mid(at, length);
        bytes.insert(bytes.isEmpty() ? 0 : below(m_rng, bytes.size()), piece);
        break;
    }
    default:
        bytes.insert(at, QByteArray(static_cast<int>(m_rng.below(300)), *token));
    }
}

QByteArray Mutator::mutate(QByteArray bytes)
{
    const auto changes = 1 + m_rng.below(4);
    for (std::uint64_t i = 0; i < changes; ++i)
        changeBytes(bytes);
    return bytes;
}

QString Mutator::anyText()
{
    if (m_rng.below(20) == 0)
        return QString(static_cast<int>(m_rng.below(5000)), u'x');
    if (m_rng.below(10) == 0)
        return QString(1, QChar(static_cast<char16_t>(m_rng.below(0x10000))));
    return QString::fromUtf16(anyOf(m_rng, kTexts));
}

Value Mutator::anyValue(int depth)
{
    switch (m_rng.below(depth > 0 ? 7 : 5)) {
    case 0:
        return {};
    case 1:
        return m_rng.below(2) == 0;
    case 2:
        return static_cast<qint64>(m_rng.next());
    case 3:
        return anyOf(m_rng, kNumbers);
    case 4:
        return anyText();
    case 5: {
        ValueList items;
        for (auto i = m_rng.below(5); i > 0; --i)
            items.push_back(anyValue(depth - 1));
        return Value::makeList(std::move(items));
    }
    default: {
        ValueObject fields;
        for (auto i = m_rng.below(5); i > 0; --i)
            fields.emplace_back(anyText(), anyValue(depth - 1));
        return Value::makeObject(std::move(fields));
    }
    }
}

Value Mutator::replaced(const Value &value)
{
    if (m_rng.below(4) == 0)
        return Value::makeList({value, value});
    if (m_rng.below(4) == 0)
        return Value::makeObject({{anyText(), value}});
    return anyValue(3);
}

Value Mutator::changedList(const Value &value, int depth)
{
    ValueList items = value.items();
    if (items.empty())
        return replaced(value);
    const auto at = static_cast<std::ptrdiff_t>(m_rng.below(items.size()));
    switch (m_rng.below(5)) {
    case 0:
        items.erase(items.begin() + at);
        break;
    case 1:
        items.insert(items.begin() + at, items[static_cast<std::size_t>(at)]);
        break;
    case 2:
        std::swap(items[static_cast<std::size_t>(at)], items[m_rng.below(items.size())]);
        break;
    default:
        items[static_cast<std::size_t>(at)]
            = changed(items[static_cast<std::size_t>(at)], depth - 1);
    }
    return Value::makeList(std::move(items));
}

Value Mutator::changedObject(const Value &value, int depth)
{
    ValueObject fields = value.fields();
    if (fields.empty())
        return replaced(value);
    const auto at = m_rng.below(fields.size());
    switch (m_rng.below(6)) {
    case 0:
        fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    case 1:
        fields[at].first = anyText();
        break;
    case 2:
        fields.emplace_back(anyText(), fields[m_rng.below(fields.size())].second);
        break;
    default:
        fields[at].second = changed(fields[at].second, depth - 1);
    }
    return Value::makeObject(std::move(fields));
}

Value Mutator::changed(const Value &value, int depth)
{
    if (depth <= 0 || m_rng.below(8) == 0)
        return replaced(value);
    if (value.kind() == Value::Kind::List)
        return changedList(value, depth);
    if (value.kind() == Value::Kind::Object)
        return changedObject(value, depth);
    return replaced(value);
}

Value Mutator::mutate(const Value &value)
{
    Value mutated = value;
    const auto changes = 1 + m_rng.below(4);
    for (std::uint64_t i = 0; i < changes; ++i)
        mutated = changed(mutated, 12);
    return mutated;
}

// Says which seed was under way: a crash prints nothing of its own.
extern "C" {
static volatile std::uint64_t theSeed = 0;
static void nameTheSeed(int signal)
{
    std::array<char, 64> text {};
    const int length = std::snprintf(text.data(), text.size(), "crashed; repeat with --seed %llu\n",
                                     static_cast<unsigned long long>(theSeed));
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, text.data(), std::size_t(length));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
}

int runFuzzer(int argc, char **argv, const std::function<bool(std::uint64_t)> &round)
{
    FuzzOptions options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::uint64_t number = QByteArray(argv[i + 1]).toULongLong();
        if (std::strcmp(argv[i], "--seed") == 0)
            options.seed = number;
        else if (std::strcmp(argv[i], "--count") == 0)
            options.count = number;
        else
            argc = 0;
    }
    if (argc % 2 == 0) {
        (void)std::fprintf(stderr, "usage: %s [--seed N] [--count N]\n", argv[0]);
        return 2;
    }
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE})
        std::signal(signal, nameTheSeed);
    for (std::uint64_t i = 0; i < options.count; ++i) {
        theSeed = options.seed + i;
        if (!round(options.seed + i)) {
            (void)std::fprintf(stderr, "failed; repeat with: %s --seed %llu --count 1\n", argv[0],
                               static_cast<unsigned long long>(options.seed + i));
            return 1;
        }
    }
    (void)std::printf("%llu rounds from seed %llu: nothing found\n",
                      static_cast<unsigned long long>(options.count),
                      static_cast<unsigned long long>(options.seed));
    return 0;
}

} // namespace atrium::test
