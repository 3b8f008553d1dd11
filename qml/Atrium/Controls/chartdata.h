// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <qqmlregistration.h>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

namespace atrium::controls {

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// One measured number, or what many of them were within an interval. Not a number: from here on
/// nothing was known.
struct ChartSample
{
    qint64 at = 0; ///< ms
    double value = 0.0; ///< Of an interval: the mean.
    double lowest = kNoNumber; ///< Not a number: as the value, as the other two.
    double highest = kNoNumber;
    double last = kNoNumber;

    /// What it was at the end.
    [[nodiscard]] double end() const { return std::isnan(last) ? value : last; }
};

/// What one series has been, in the order of time.
struct ChartTrace
{
    QString name {};
    QString scale {}; ///< Traces of the same scale (their unit) share the axis.
    bool isStepped = false; ///< A value holds until the next: on and off.
    int rank = -1; ///< Which colour and which dash are its; below 0: those of its place.
    qint64 width = 0; ///< ms of the interval round each sample; 0: each is a single report.
    std::vector<ChartSample> samples {};
};

/// How long a state held.
struct ChartStretch
{
    qint64 from = 0; ///< ms
    qint64 to = 0;
    int state = 0; ///< Which colour; 0: at rest, drawn as the track; below 0: nothing was known.
    QString text {};

    friend bool operator==(const ChartStretch &, const ChartStretch &) = default;
};

} // namespace atrium::controls

/// All that a chart draws: shared, never changed.
class ChartData
{
    Q_GADGET
    QML_VALUE_TYPE(chartData)

public:
    std::shared_ptr<const std::vector<atrium::controls::ChartTrace>> traces {};
    qint64 from = 0; ///< ms; the left edge,
    qint64 to = 0; ///< and the right one.
    qint64 now = 0; ///< What lies after it nobody can know; 0: the right edge.

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The states of one series, drawn as a bar along the time: shared, never changed.
class ChartStretches
{
    Q_GADGET
    QML_VALUE_TYPE(chartStretches)

public:
    std::shared_ptr<const std::vector<atrium::controls::ChartStretch>> stretches {};

    friend bool operator==(const ChartStretches &, const ChartStretches &) = default;
};
