// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tally.h"
#include "timeline.h"

#include <atrium/base/rng.h>

#include <QString>
#include <QStringView>

#include <deque>
#include <optional>
#include <stdexcept>
#include <string>

namespace atrium::sim {

/// An invariant does not hold.
struct Violation : std::runtime_error
{
    Violation(QString which, const QString &what)
        : std::runtime_error(QString(which + QStringLiteral(": ") + what).toStdString())
        , invariant(std::move(which))
    { }

    QString invariant;
};

/// The hub's process dies here and now. Thrown through the hub from one of its ports: what it was
/// doing stays half done, as after SIGKILL.
struct HubKilled
{
    CrashPoint point;
};

/// What becomes of the readable trace.
enum class Told {
    Nothing,
    Tail, ///< Its end is kept.
    All, ///< It is printed as it comes.
};

/// What all parts of a simulated world share: its time, its randomness, what happened in it.
class Stage
{
public:
    Stage(std::uint64_t seed, Told told)
        : rng(seed)
        , m_told(told)
    { }

    Timeline time;
    Rng rng;
    Tally tally;

    [[nodiscard]] Now now() const { return time.now(); }
    [[nodiscard]] bool chance(double probability) { return rng.uniform() < probability; }
    /// At least @p from, less than @p to, evenly.
    [[nodiscard]] BootTime between(BootTime from, BootTime to)
    {
        const auto span = static_cast<std::uint64_t>((to - from).count());
        return from
            + BootTime(static_cast<BootTime::rep>(rng.below(std::max<std::uint64_t>(span, 1))));
    }
    template<typename Container>
    [[nodiscard]] auto &any(Container &container)
    {
        return container[rng.below(container.size())];
    }

    /// Notes a step: into the digest by @p code and its numbers, into the readable trace by
    /// @p text, which is only asked where somebody reads it.
    template<typename Text>
    void note(std::uint64_t code, std::uint64_t a, std::uint64_t b, Text &&text)
    {
        mix(code);
        mix(static_cast<std::uint64_t>(time.boot().count()));
        mix(a);
        mix(b);
        if (m_told != Told::Nothing)
            tell(text());
    }
    /// Something is about to go wrong; where it does, it is counted by strike().
    template<typename Text>
    void note(Fault fault, std::uint64_t target, Text &&text)
    {
        note(100 + static_cast<std::uint64_t>(fault), target, 0, [&]() -> QString {
            return QStringLiteral("FAULT ") + toText(fault) + QStringLiteral(": ") + text();
        });
    }
    /// Here and now something went wrong: a message is lost, a process ends, a commit fails.
    void strike(Fault fault) { tally.add(fault); }
    void mix(std::uint64_t number)
    {
        m_digest = (m_digest ^ number) * 0x9E3779B97F4A7C15ULL;
        m_digest ^= m_digest >> 29U;
    }
    void mix(QStringView text)
    {
        for (const QChar letter : text)
            mix(letter.unicode());
    }
    /// Of all steps so far.
    [[nodiscard]] std::uint64_t digest() const { return m_digest; }
    /// The last that was told, where it is kept.
    [[nodiscard]] const std::deque<QString> &tail() const { return m_tail; }

private:
    void tell(const QString &text);

    const Told m_told;
    std::deque<QString> m_tail;
    std::uint64_t m_digest = 0xCBF29CE484222325ULL;
};

} // namespace atrium::sim
