// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <qqmlregistration.h>

#include <memory>
#include <vector>

namespace atrium::controls {

/// One measured number. Not a number: from here on nothing was known.
struct ChartSample
{
    qint64 at = 0; ///< ms
    double value = 0.0;
};

/// What one series has been, in the order of time.
struct ChartTrace
{
    QString name {};
    QString scale {}; ///< Traces of the same scale (their unit) share the axis.
    bool isStepped = false; ///< A value holds until the next: on and off.
    std::vector<ChartSample> samples {};
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

    friend bool operator==(const ChartData &, const ChartData &) = default;
};
