// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydigest.h"

#include <algorithm>
#include <array>

namespace atrium::store {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr std::array kWidths {
    qint64 {100}, qint64 {200}, qint64 {500}, kSecond,     2 * kSecond, 5 * kSecond,  10 * kSecond,
    15 * kSecond, 30 * kSecond, kMinute,      2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute,
    30 * kMinute, kHour,        2 * kHour,    3 * kHour,   6 * kHour,   12 * kHour,   kDay,
    2 * kDay,     7 * kDay,     14 * kDay,    28 * kDay,   91 * kDay,   182 * kDay,   364 * kDay};

double lower(double a, double b)
{
    return !isKnown(a) || b < a ? b : a;
}

double higher(double a, double b)
{
    return !isKnown(a) || b > a ? b : a;
}

} // namespace

qint64 DigestRange::origin() const
{
    const qint64 grid = std::clamp(width, qint64 {1}, kHour);
    return from / grid * grid;
}

qint64 widthFor(qint64 from, qint64 to, qint64 points)
{
    const auto fits = [&](qint64 width) {
        const qint64 origin = DigestRange {.from = from, .to = to, .width = width}.origin();
        return (to - origin + width - 1) / width <= points;
    };
    const auto found = std::ranges::find_if(kWidths, fits);
    qint64 width = found == kWidths.end() ? kWidths.back() : *found;
    while (!fits(width))
        width *= 2;
    return width;
}

void NumberDigest::take(const Sample &sample)
{
    hold(sample.at);
    if (sample.at < m_range.from || sample.at >= m_range.to) {
        m_value = sample.value;
        return;
    }
    m_hasBegun = true;
    if (m_range.width == 0) {
        show(sample.at, sample.value);
    } else {
        Open &bucket = bucketAt(sample.at);
        if (isKnown(sample.value)) {
            bucket.hasSample = true;
            bucket.lowest = lower(bucket.lowest, sample.value);
            bucket.highest = higher(bucket.highest, sample.value);
            bucket.last = sample.value;
            bucket.unknownSince = -1;
        } else if (isKnown(m_value)) {
            bucket.unknownSince = sample.at;
        }
    }
    if (isKnown(sample.value))
        note(sample.value, sample.at);
    m_value = sample.value;
}

void NumberDigest::take(const Summary &summary)
{
    hold(summary.at);
    m_hasBegun = true;
    Open &bucket = bucketAt(summary.at);
    if (isKnown(summary.firstKnown)) {
        bucket.hasSample = true;
        bucket.lowest = lower(bucket.lowest, summary.lowest);
        bucket.highest = higher(bucket.highest, summary.highest);
        bucket.area += summary.area;
        bucket.measured += summary.measured;
        bucket.last = summary.lastKnown;
        grow(summary.firstKnown);
        m_all.grown += summary.grown;
        m_all.lastKnown = summary.lastKnown;
        reach(summary.lowest, summary.lowestAt);
        reach(summary.highest, summary.highestAt);
        m_all.area += summary.area;
        m_all.measured += summary.measured;
    }
    if (isKnown(summary.last))
        bucket.unknownSince = -1;
    else if (isKnown(summary.firstKnown) || isKnown(m_value))
        bucket.unknownSince = summary.until;
    m_value = summary.last;
    m_at = std::max(m_at, summary.until);
}

// What it was goes on until then.
void NumberDigest::hold(qint64 until)
{
    const qint64 from = std::max(m_at, m_range.from);
    const qint64 end = std::min(until, m_range.to);
    m_at = std::max(m_at, until);
    if (end <= from || !isKnown(m_value))
        return;
    if (!m_hasBegun)
        begin();
    m_all.area += m_value * static_cast<double>(end - from);
    m_all.measured += end - from;
    if (m_range.width > 0)
        holdInBuckets(from, end);
}

void NumberDigest::holdInBuckets(qint64 from, qint64 until)
{
    // Of those in between nothing is told: nothing changed in them.
    for (const qint64 index : {indexOf(from), indexOf(until - 1)}) {
        const qint64 began = std::max(from, m_origin + index * m_range.width);
        const qint64 ended = std::min(until, m_origin + (index + 1) * m_range.width);
        Open &bucket = bucketAt(began);
        bucket.lowest = lower(bucket.lowest, m_value);
        bucket.highest = higher(bucket.highest, m_value);
        bucket.last = m_value;
        bucket.area += m_value * static_cast<double>(ended - began);
        bucket.measured += ended - began;
        if (indexOf(from) == indexOf(until - 1))
            break;
    }
}

// The range begins with a value from before.
void NumberDigest::begin()
{
    m_hasBegun = true;
    note(m_value, m_range.from);
    if (m_range.width == 0)
        show(m_range.from, m_value);
    else
        bucketAt(m_range.from).hasSample = true;
}

void NumberDigest::note(double value, qint64 at)
{
    grow(value);
    reach(value, at);
}

void NumberDigest::grow(double value)
{
    if (isKnown(m_all.firstKnown))
        m_all.grown += grownBy(m_all.lastKnown, value, m_range.isCounter);
    else
        m_all.firstKnown = value;
    m_all.lastKnown = value;
}

void NumberDigest::reach(double value, qint64 at)
{
    if (!(m_all.lowest <= value)) { // also where nothing is the lowest yet
        m_all.lowest = value;
        m_all.lowestAt = at;
    }
    if (!(m_all.highest >= value)) {
        m_all.highest = value;
        m_all.highestAt = at;
    }
}

void NumberDigest::show(qint64 at, double value)
{
    if (isKnown(value)) {
        if (!m_buckets.empty() && m_buckets.back().isGap() && m_buckets.back().at == at)
            m_buckets.pop_back(); // it went on at once
        m_buckets.push_back(
            {.at = at, .lowest = value, .mean = value, .highest = value, .last = value});
    } else if (isKnown(m_value)) {
        m_buckets.push_back({.at = at});
    }
}

NumberDigest::Open &NumberDigest::bucketAt(qint64 at)
{
    const qint64 index = indexOf(at);
    if (index != m_open.index) {
        close();
        m_open = {.index = index};
    }
    return m_open;
}

void NumberDigest::close()
{
    if (m_open.hasSample) {
        const bool hasTime = m_open.measured > 0;
        m_buckets.push_back(
            {.at = std::max(m_origin + m_open.index * m_range.width, m_range.from),
             .lowest = m_open.lowest,
             .mean = hasTime ? m_open.area / static_cast<double>(m_open.measured) : m_open.last,
             .highest = m_open.highest,
             .last = m_open.last});
    }
    if (m_open.unknownSince >= 0 && m_open.unknownSince < m_range.to)
        m_buckets.push_back({.at = m_open.unknownSince});
    m_open = {};
}

std::vector<NumberDigest::Bucket> NumberDigest::buckets()
{
    close();
    return std::move(m_buckets);
}

void StateDigest::take(const Sample &sample)
{
    hold(sample.at);
    m_value = sample.value;
}

void StateDigest::hold(qint64 until)
{
    const qint64 from = std::max(m_at, m_range.from);
    const qint64 end = std::min(until, m_range.to);
    m_at = std::max(m_at, until);
    if (end <= from)
        return;
    const bool isSame = !m_runs.empty()
        && (m_runs.back().value == m_value || (!isKnown(m_runs.back().value) && !isKnown(m_value)));
    if (isSame)
        m_runs.back().held += end - from;
    else
        m_runs.push_back({.at = from, .value = m_value, .held = end - from});
}

qint64 StateDigest::width(qint64 most) const
{
    return static_cast<qint64>(m_runs.size()) <= most ? 0
                                                      : widthFor(m_range.from, m_range.to, most);
}

std::vector<StateDigest::Run> StateDigest::runs(qint64 most) const
{
    if (measured() == 0)
        return {};
    const qint64 wide = width(most);
    return wide == 0 ? m_runs : inBuckets(wide);
}

std::vector<StateDigest::Run> StateDigest::inBuckets(qint64 width) const
{
    const qint64 origin
        = DigestRange {.from = m_range.from, .to = m_range.to, .width = width}.origin();
    std::vector<Run> buckets;
    std::map<double, qint64> held; // of the bucket; unknown is below all
    constexpr double kBelowAll = -1.0;
    qint64 index = -1;
    const auto close = [&] {
        if (held.empty())
            return;
        const auto longest
            = std::ranges::max_element(held, {}, [](const auto &each) { return each.second; });
        buckets.push_back({.at = std::max(origin + index * width, m_range.from),
                           .value = longest->first == kBelowAll ? kUnknown : longest->first,
                           .held = longest->second});
        held.clear();
    };
    for (const Run &run : m_runs) {
        for (qint64 at = run.at; at < run.at + run.held;) {
            if ((at - origin) / width != index) {
                close();
                index = (at - origin) / width;
            }
            const qint64 end = std::min(run.at + run.held, origin + (index + 1) * width);
            held[isKnown(run.value) ? run.value : kBelowAll] += end - at;
            at = end;
        }
    }
    close();
    return buckets;
}

std::vector<std::pair<double, qint64>> StateDigest::held() const
{
    std::map<double, qint64> sums;
    for (const Run &run : m_runs) {
        if (isKnown(run.value))
            sums[run.value] += run.held;
    }
    std::vector<std::pair<double, qint64>> sorted(sums.begin(), sums.end());
    std::ranges::stable_sort(sorted, std::ranges::greater {},
                             [](const auto &each) { return each.second; });
    return sorted;
}

qint64 StateDigest::measured() const
{
    qint64 sum = 0;
    for (const Run &run : m_runs)
        sum += isKnown(run.value) ? run.held : 0;
    return sum;
}

qint64 StateDigest::changes() const
{
    double before = kUnknown;
    qint64 count = 0;
    for (const Run &run : m_runs) {
        if (!isKnown(run.value))
            continue;
        count += isKnown(before) && before != run.value ? 1 : 0;
        before = run.value;
    }
    return count;
}

} // namespace atrium::store
