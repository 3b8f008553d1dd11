// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytrack.h"

#include "chartcolumns.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr double kPixelsOfBucket = 2.0; // so wide a bucket is drawn where there are many
constexpr double kCoarsest = 4.0; // pixels: coarser is seen
constexpr qint64 kShortest = 600'000; // ms
constexpr qint64 kRamp = 300'000; // ms: so long a change between two reports is drawn at most
constexpr int kLeastPoints = 100;
constexpr qint64 kFresh = 30'000; // ms: so old what came last may be

using controls::ChartSample;
using controls::ChartSpan;

qint64 floored(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

// A number held until shortly before the next report.
void hold(std::vector<ChartSample> &samples, qint64 next, qint64 ramp)
{
    if (samples.empty() || std::isnan(samples.back().value) || next - samples.back().at <= ramp)
        return;
    const double held
        = std::isnan(samples.back().last) ? samples.back().value : samples.back().last;
    samples.push_back({.at = next - ramp, .value = held});
}

void add(std::vector<ChartSample> &samples, const client::HistoryBucket &bucket, qint64 width,
         qint64 known)
{
    // The mean of an interval stands in the middle of what has passed of it.
    const qint64 passed = std::clamp<qint64>(known - bucket.at, 0, width);
    const qint64 at = bucket.at + (bucket.isKnown ? passed / 2 : 0);
    if (!samples.empty() && at <= samples.back().at)
        return; // out of order: the hub never does, and a line never goes back
    if (!bucket.isKnown) {
        if (!samples.empty() && !std::isnan(samples.back().value)
            && at - samples.back().at > std::max<qint64>(width, 1))
            samples.push_back({.at = at - 1,
                               .value = std::isnan(samples.back().last) ? samples.back().value
                                                                        : samples.back().last});
        samples.push_back({.at = at, .value = controls::kNoNumber});
        return;
    }
    hold(samples, at, width > 0 ? width : kRamp);
    if (width > 0)
        samples.push_back({.at = at,
                           .value = bucket.mean,
                           .lowest = bucket.lowest,
                           .highest = bucket.highest,
                           .last = bucket.last});
    else
        samples.push_back({.at = at, .value = bucket.last});
}

bool isKnown(const client::HistoryBucket &bucket)
{
    return bucket.isKnown;
}

bool isKnown(const client::HistoryState &state)
{
    return !state.value.isNothing();
}

// An answer ends with the moment it was given in: what comes after is not known, and is no gap.
template<typename Part>
std::span<const Part> untilNow(const std::vector<Part> &parts, qint64 known)
{
    const bool endsNow
        = !parts.empty() && !isKnown(parts.back()) && parts.back().at + kFresh >= known;
    return std::span(parts).first(parts.size() - (endsNow ? 1 : 0));
}

// On and off as a number.
void add(std::vector<ChartSample> &samples, const client::HistoryState &state)
{
    if (!samples.empty() && state.at <= samples.back().at)
        return;
    samples.push_back({.at = state.at,
                       .value = state.value.kind() == Value::Kind::Boolean
                           ? (state.value.toBool() ? 1.0 : 0.0)
                           : controls::kNoNumber});
}

} // namespace

QString historyProperty(const client::TrailKey &key)
{
    return key.property.text() + key.path; // a pointer begins with a stroke
}

bool KeptHistory::serves(const HistoryView &view) const
{
    const qint64 end = std::min(view.span.to, view.now);
    if (query.from > view.span.from || query.to < end || view.span.length() <= 0)
        return false;
    if (known < std::min(end, view.now - kFresh) && known < view.liveSince)
        return false;
    const double pixel
        = static_cast<double>(view.span.length()) / static_cast<double>(std::max(1, view.width));
    const double asked
        = static_cast<double>(query.to - query.from) / static_cast<double>(query.points);
    return span.width == 0 || asked <= kCoarsest * pixel
        || static_cast<double>(span.width) <= kCoarsest * pixel;
}

client::HistoryQuery historyPlan(const client::TrailKey &key, const ChartSpan &view, int width)
{
    const qint64 length = std::max(kShortest, view.length());
    qint64 step = kShortest;
    while (step * 2 < length)
        step *= 2;
    const qint64 from = std::max<qint64>(0, floored(view.from - length / 2, step / 2));
    const qint64 to = floored(view.to + length / 2, step / 2) + step / 2;
    const double shown = static_cast<double>(to - from) / static_cast<double>(length);
    const int points = static_cast<int>(std::ceil(shown * std::max(1, width) / kPixelsOfBucket));
    return {.device = key.device,
            .property = historyProperty(key),
            .from = from,
            .to = to,
            .points = std::clamp(points, kLeastPoints, client::HistoryQuery::kMostPoints)};
}

std::vector<ChartSample> samplesOf(const KeptHistory *kept,
                                   const std::vector<client::TrailSample> &trail)
{
    std::vector<ChartSample> samples;
    qint64 known = 0;
    if (kept != nullptr) {
        samples.reserve(kept->span.buckets.size() * 2);
        known = kept->known;
        for (const client::HistoryBucket &bucket : untilNow(kept->span.buckets, known))
            add(samples, bucket, kept->span.width, known);
        for (const client::HistoryState &state : untilNow(kept->span.states, known))
            add(samples, state);
        if (kept->query.to < known)
            return samples; // what this window saw lies after its end
    }
    for (const client::TrailSample &sample : trail) {
        const qint64 at = sample.at.count();
        if (at <= known || (!samples.empty() && at <= samples.back().at))
            continue;
        if (!std::isnan(sample.value))
            hold(samples, at, kRamp);
        samples.push_back({.at = at, .value = sample.value});
    }
    return samples;
}

std::vector<client::HistoryState>
statesOf(const KeptHistory *kept, const std::vector<client::HistoryState> &live, qint64 now)
{
    std::vector<client::HistoryState> states;
    qint64 known = 0;
    if (kept != nullptr) {
        known = kept->known;
        const auto told = untilNow(kept->span.states, known);
        states.assign(told.begin(), told.end());
        if (kept->query.to < known)
            now = kept->query.to;
    }
    for (const client::HistoryState &state : live) {
        if (state.at > known && state.at <= now && (states.empty() || state.at > states.back().at))
            states.push_back(state);
    }
    // Each holds until the next: where a bucket says what held longest, it stands for the bucket.
    for (std::size_t i = 0; i < states.size(); ++i) {
        const qint64 until = i + 1 < states.size() ? states[i + 1].at : now;
        states[i].held = std::max<qint64>(0, until - states[i].at);
    }
    return states;
}

std::optional<HistorySummary> summaryOf(const controls::ChartTrace &trace, const ChartSpan &span,
                                        qint64 now)
{
    const qint64 end = std::min(span.to, now);
    HistorySummary summary;
    double weighed = 0.0;
    const auto take = [&](double least, double value, double most, qint64 held) {
        summary.lowest = summary.measured == 0 ? least : std::min(summary.lowest, least);
        summary.highest = summary.measured == 0 ? most : std::max(summary.highest, most);
        weighed += value * static_cast<double>(held);
        summary.measured += held;
    };
    auto next = std::upper_bound(trace.samples.begin(), trace.samples.end(), span.from,
                                 [](qint64 at, const ChartSample &each) { return at < each.at; });
    qint64 at = span.from;
    const ChartSample *held = next == trace.samples.begin() ? nullptr : &*std::prev(next);
    while (at < end) {
        const qint64 until = next == trace.samples.end() ? end : std::min(end, next->at);
        if (held != nullptr && !std::isnan(held->value) && until > at) {
            const bool isWithin = held->at >= span.from; // else its band was before
            const double least = isWithin && !std::isnan(held->lowest) ? held->lowest : held->value;
            const double most
                = isWithin && !std::isnan(held->highest) ? held->highest : held->value;
            take(least, held->value, most, until - at);
        }
        at = until;
        if (next == trace.samples.end() || next->at >= end)
            break;
        held = &*next;
        ++next;
    }
    if (summary.measured == 0)
        return std::nullopt;
    summary.mean = weighed / static_cast<double>(summary.measured);
    return summary;
}

} // namespace atrium::window
