// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace atrium::bench {

/// What one hostile mode cost its neighbour, and where it ended.
struct NeighbourRow
{
    QString mode;
    double without = 0; ///< p99 in ms, median of the pairs; so is the next.
    double with = 0;
    double over = 0; ///< ms above 1.5 x without + 1; median of the pairs.
    std::uint64_t lost = 0; ///< Reports of the healthy one.
    QString ended {}; ///< "quarantined: …"
    bool isRightEnd = false;
    double stayedMegabytes = 0; ///< Resident in the hub, more than before.
    bool isBack = false; ///< That is no more than may stay.

    [[nodiscard]] bool isGood() const { return over <= 0 && lost == 0 && isRightEnd && isBack; }
};

/// From the death of a process to Running again, each its instance's first.
struct RestartFigure
{
    double median = 0; ///< ms
    double longest = 0;
    int times = 0;

    [[nodiscard]] bool isGood() const { return times > 0 && longest <= 1000; }
};

struct NeighbourResult
{
    bool isOneCore = false;
    int pairs = 0;
    int milliseconds = 0; ///< Each half of a pair.
    std::vector<NeighbourRow> rows {};
    RestartFigure restart {};
    double seconds = 0; ///< That it took to measure.

    [[nodiscard]] bool isGood() const;
};

[[nodiscard]] QString asTable(const NeighbourResult &result);
[[nodiscard]] QByteArray asJson(const NeighbourResult &result);

} // namespace atrium::bench
