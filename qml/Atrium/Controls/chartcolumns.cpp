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
constexpr std::size_t kMostTicks = 12;
constexpr int kMostDecimals = 6;

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

double orValue(double number, const ChartSample &sample)
{
    return std::isnan(number) ? sample.value : number;
}

// The first sample after @p at.
auto after(const ChartTrace &trace, qint64 at)
{
    return std::upper_bound(trace.samples.begin(), trace.samples.end(), at,
                            [](qint64 time, const ChartSample &each) { return time < each.at; });
}

// Puts samples into the columns of their pixels.
class ColumnMaker
{
public:
    ColumnMaker(const ChartSpan &span, int width)
        : m_span(span)
        , m_width(width)
    { }

    void take(const ChartSample &sample)
    {
        if (std::isnan(sample.value)) {
            m_wasKnown = false;
            return;
        }
        const double least = orValue(sample.lowest, sample);
        const double most = orValue(sample.highest, sample);
        const double share
            = static_cast<double>(sample.at - m_span.from) / static_cast<double>(m_span.length());
        const int x = std::clamp(static_cast<int>(share * m_width), 0, m_width - 1);
        if (columns.empty() || columns.back().x != x || !m_wasKnown) {
            columns.push_back({.x = x,
                               .least = least,
                               .most = most,
                               .mean = sample.value,
                               .last = orValue(sample.last, sample),
                               .opens = !m_wasKnown});
            m_count = 1;
        } else {
            ChartColumn &column = columns.back();
            column.least = std::min(column.least, least);
            column.most = std::max(column.most, most);
            column.last = orValue(sample.last, sample);
            ++m_count;
            column.mean += (sample.value - column.mean) / m_count;
        }
        m_wasKnown = true;
    }

    std::vector<ChartColumn> columns {};

private:
    const ChartSpan m_span;
    const int m_width;
    int m_count = 0;
    bool m_wasKnown = false;
};

} // namespace

std::vector<ChartColumn> columnsOf(const ChartTrace &trace, const ChartSpan &span, int width)
{
    if (span.length() <= 0 || width <= 0)
        return {};
    ColumnMaker maker(span, width);
    auto next = after(trace, span.from);
    if (next != trace.samples.begin()) {
        const ChartSample &before = *std::prev(next);
        maker.take(before.at == span.from
                       ? before
                       : ChartSample {.at = span.from, .value = lineAt(trace, span.from)});
    }
    for (; next != trace.samples.end() && next->at <= span.to; ++next)
        maker.take(*next);
    if (!trace.isStepped && next != trace.samples.end() && next != trace.samples.begin()
        && !std::isnan(next->value) && !std::isnan(std::prev(next)->value))
        maker.take({.at = span.to, .value = lineAt(trace, span.to)});
    return std::move(maker.columns);
}

std::vector<ChartSpan> gapsOf(const ChartTrace &trace, const ChartSpan &span, qint64 now)
{
    std::vector<ChartSpan> gaps;
    const qint64 end = std::min(span.to, now);
    qint64 since = span.from;
    bool isKnown = !std::isnan(lineAt(trace, span.from));
    for (auto each = after(trace, span.from); each != trace.samples.end() && each->at < end;
         ++each) {
        const bool knows = !std::isnan(each->value);
        if (knows && !isKnown && each->at > since)
            gaps.push_back({.from = since, .to = each->at});
        if (!knows && isKnown)
            since = each->at;
        isKnown = knows;
    }
    if (!isKnown && end > since)
        gaps.push_back({.from = since, .to = end});
    return gaps;
}

std::vector<ChartSpan> common(const std::vector<ChartSpan> &a, const std::vector<ChartSpan> &b)
{
    std::vector<ChartSpan> both;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const ChartSpan shared {.from = std::max(a[i].from, b[j].from),
                                .to = std::min(a[i].to, b[j].to)};
        if (shared.length() > 0)
            both.push_back(shared);
        if (a[i].to < b[j].to)
            ++i;
        else
            ++j;
    }
    return both;
}

const ChartSample *sampleAt(const ChartTrace &trace, qint64 at)
{
    // A sample stands in the middle of its interval.
    const auto next = after(trace, at + (trace.isStepped ? 0 : trace.width / 2));
    if (next == trace.samples.begin() || std::isnan(std::prev(next)->value))
        return nullptr;
    return &*std::prev(next);
}

double lineAt(const ChartTrace &trace, qint64 at)
{
    const auto next = after(trace, at);
    if (next == trace.samples.begin())
        return kNoNumber;
    const ChartSample &before = *std::prev(next);
    if (trace.isStepped || next == trace.samples.end() || std::isnan(before.value)
        || std::isnan(next->value))
        return trace.isStepped ? orValue(before.last, before) : before.value;
    const double share
        = static_cast<double>(at - before.at) / static_cast<double>(next->at - before.at);
    return before.value + share * (next->value - before.value);
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
                      .to = std::max(std::ceil(most / step) * step, most),
                      .step = step};
    if (range.to - range.from < step)
        range.to = range.from + step;
    return range;
}

std::vector<double> ticksOf(const ChartRange &range)
{
    std::vector<double> ticks;
    const double first = std::ceil(range.from / range.step - 1e-6);
    for (std::size_t i = 0; i < kMostTicks; ++i) {
        const double tick = (first + static_cast<double>(i)) * range.step;
        if (tick > range.to + range.step * 1e-6)
            break;
        ticks.push_back(tick == 0.0 ? 0.0 : tick); // never "-0"
    }
    return ticks;
}

int decimalsOf(const ChartRange &range)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(range.step) - 1e-9)), 0,
                      kMostDecimals);
}

} // namespace atrium::controls
