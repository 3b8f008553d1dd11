// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArray>

#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// What history is made of, whoever keeps it. Times are milliseconds since 1970, UTC. Pure.
namespace atrium::store {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
inline constexpr qint64 kHour = 3'600'000;
inline constexpr qint64 kDay = 24 * kHour;

[[nodiscard]] inline bool isKnown(double value)
{
    return !std::isnan(value);
}

/// A value holds from its sample to the next one. A state is the number of its text.
struct Sample
{
    qint64 at = 0;
    double value = kUnknown;

    friend bool operator==(const Sample &a, const Sample &b)
    {
        return a.at == b.at && (a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
    }
};

/// In which something was recorded: [began, ended).
struct Interval
{
    qint64 began = 0;
    qint64 ended = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// What became of a counter's value from @p before to @p after: what it fell to counts where it
/// began anew. It did so where it lost a tenth; less is a correction.
[[nodiscard]] double grownBy(double before, double after, bool isCounter);

/// The samples of a stretch of time in short: from the first of them to `until`.
struct Summary
{
    qint64 at = 0;
    qint64 until = 0;
    qint64 count = 0; ///< Of samples; 0: nothing is summed up.
    double last = kUnknown; ///< What it is at `until`.
    double firstKnown = kUnknown; ///< Unknown: it was never known.
    double lastKnown = kUnknown;
    double lowest = kUnknown;
    double highest = kUnknown;
    qint64 lowestAt = 0;
    qint64 highestAt = 0;
    double area = 0.0; ///< Value times milliseconds.
    qint64 measured = 0; ///< Milliseconds in which it was known.
    double grown = 0.0; ///< From firstKnown to lastKnown; see grownBy().
};

/// @p samples in order, none at or after @p until.
[[nodiscard]] Summary summarize(std::span<const Sample> samples, qint64 until, bool isCounter);

/// With an unknown sample where one of the intervals @p over ended, before @p until, while a value
/// stood. All in order.
[[nodiscard]] std::vector<Sample> withGaps(std::span<const Sample> samples,
                                           std::span<const Interval> over, qint64 until);

/// Both in order; where two are of the same time, the later list's counts.
[[nodiscard]] std::vector<Sample> merged(std::span<const Sample> before,
                                         std::span<const Sample> after);

/// Compact forms for the file; a sample of a sensor takes about five bytes.
[[nodiscard]] QByteArray packed(std::span<const Sample> samples);
[[nodiscard]] Result<std::vector<Sample>> samplesFrom(const QByteArray &bytes);
[[nodiscard]] QByteArray packed(std::span<const Summary> summaries);
[[nodiscard]] Result<std::vector<Summary>> summariesFrom(const QByteArray &bytes);

} // namespace atrium::store
