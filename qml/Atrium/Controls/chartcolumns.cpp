// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atrium::controls {

namespace {

constexpr double kIntervals = 4.0; ///< About so many steps an axis has.
constexpr double kFlatShare = 0.05; ///< Of a value that does not change: how much is shown.
constexpr double kLeastShare = 1e-6; ///< Less than that are the last digits of a sum.

// 1, 2 or 5 times a power of ten, not below @p step.
double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step <= factor * power * (1.0 + 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

std::vector<ChartColumn> columnsOf(const ChartTrace &trace, const ChartData &span, int width)
{
    std::vector<ChartColumn> columns;
    const qint64 length = span.to - span.from;
    if (length <= 0 || width <= 0)
        return columns;
    bool wasKnown = false;
    int count = 0;
    for (std::size_t i = 0; i < trace.samples.size(); ++i) {
        const ChartSample &sample = trace.samples[i];
        if (sample.at > span.to)
            break;
        const bool isBefore = sample.at < span.from;
        const bool isReplaced
            = isBefore && i + 1 < trace.samples.size() && trace.samples[i + 1].at <= span.from;
        if (isReplaced)
            continue;
        if (std::isnan(sample.value)) {
            wasKnown = false;
            continue;
        }
        const double share = isBefore ? 0.0 : double(sample.at - span.from) / double(length);
        const int x = std::min(width - 1, int(share * width));
        if (columns.empty() || columns.back().x != x || !wasKnown) {
            columns.push_back({.x = x,
                               .least = sample.value,
                               .most = sample.value,
                               .mean = sample.value,
                               .last = sample.value,
                               .opens = !wasKnown});
            count = 1;
        } else {
            ChartColumn &column = columns.back();
            column.least = std::min(column.least, sample.value);
            column.most = std::max(column.most, sample.value);
            column.last = sample.value;
            ++count;
            column.mean += (sample.value - column.mean) / count;
        }
        wasKnown = true;
    }
    return columns;
}

ChartRange rangeOf(const std::vector<const std::vector<ChartColumn> *> &columns)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const auto *each : columns) {
        for (const ChartColumn &column : *each) {
            least = std::min(least, column.least);
            most = std::max(most, column.most);
        }
    }
    if (!std::isfinite(least) || !std::isfinite(most))
        return {};
    // What stays as it is gets a scale that says something all the same.
    const double flat = most == 0.0 ? 1.0 : std::abs(most) * kFlatShare;
    const double room = most > least ? std::max(most - least, std::abs(most) * kLeastShare) : flat;
    const double step = roundStep(room / kIntervals);
    // A product may miss the number that it was made from by its last digit.
    ChartRange range {.from = std::min(std::floor(least / step) * step, least),
                      .to = std::max(std::ceil(most / step) * step, most)};
    if (range.to - range.from < step)
        range.to = range.from + step;
    return range;
}

} // namespace atrium::controls
