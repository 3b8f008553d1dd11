// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/rng.h>
#include <atrium/model/value.h>

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <vector>

namespace atrium::test {

/// Breaks good input in ways that find bugs: what it makes depends on the seed alone.
class Mutator
{
public:
    explicit Mutator(std::uint64_t seed)
        : m_rng(seed)
    { }

    /// 1 to 4 changes: bits flipped, pieces cut, doubled, moved or replaced by what breaks readers
    /// (brackets, quotes, huge numbers, lone surrogates, half of a UTF-8 sequence).
    [[nodiscard]] QByteArray mutate(QByteArray bytes);
    /// 1 to 4 changes of a value's tree: nodes dropped, replaced, doubled, wrapped, swapped for
    /// others; keys renamed. Stays a valid value.
    [[nodiscard]] Value mutate(const Value &value);
    /// Any value, at most @p depth deep.
    [[nodiscard]] Value anyValue(int depth = 4);
    /// A text that names, escapes and limits stumble over.
    [[nodiscard]] QString anyText();

    [[nodiscard]] Rng &rng() { return m_rng; }

private:
    [[nodiscard]] Value changed(const Value &value, int depth);
    [[nodiscard]] Value changedList(const Value &value, int depth);
    [[nodiscard]] Value changedObject(const Value &value, int depth);
    [[nodiscard]] Value replaced(const Value &value);
    void changeBytes(QByteArray &bytes);

    Rng m_rng;
};

/// How a fuzzer was called: `fuzz_x [--seed N] [--count N]`.
struct FuzzOptions
{
    std::uint64_t seed = 1;
    std::uint64_t count = 2000;
};

/// Runs @p round(seed of the round) as often as asked; prints what to repeat when it returns false.
/// The result is main()'s.
[[nodiscard]] int runFuzzer(int argc, char **argv,
                            const std::function<bool(std::uint64_t seed)> &round);

} // namespace atrium::test
