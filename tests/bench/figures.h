// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace atrium::bench {

/// One line of the table.
struct Figure
{
    QString what;
    double value = 0;
    QString unit;
    QString beside {}; ///< What it is to be compared with.
    std::optional<double> budget {}; ///< Of the design, in the same unit.
    bool isLeast = false; ///< The budget is the least that it may be, not the most.

    /// "" without a budget, else whether it is kept, and by how much it is not.
    [[nodiscard]] QString verdict() const;
};

/// Microseconds of CLOCK_MONOTONIC, which all processes of a machine share.
[[nodiscard]] qint64 monotonicMicroseconds();
/// Processor time of this process, all threads, user and system, in seconds.
[[nodiscard]] double processorSeconds();
/// Of sorted or unsorted values; @p share 0.5 is the median. REQUIRES: not empty.
[[nodiscard]] double percentile(std::vector<double> values, double share);

[[nodiscard]] QString asTable(const std::vector<Figure> &figures);
[[nodiscard]] QByteArray asJson(const std::vector<Figure> &figures);
/// What asJson() made.
[[nodiscard]] std::vector<Figure> fromJson(const QByteArray &json);

} // namespace atrium::bench
