// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysample.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr double kBegunAnew = 0.9; // a counter below this share of what it was

/// What holds between two samples is added up.
class Adder
{
public:
    Adder(Summary &sum, bool isCounter)
        : m_sum(sum)
        , m_isCounter(isCounter)
    { }

    void hold(qint64 from, qint64 to) const
    {
        if (isKnown(m_sum.last) && to > from) {
            m_sum.area += m_sum.last * static_cast<double>(to - from);
            m_sum.measured += to - from;
        }
    }

    void take(const Sample &sample) const
    {
        m_sum.last = sample.value;
        if (!isKnown(sample.value))
            return;
        if (!isKnown(m_sum.firstKnown))
            m_sum.firstKnown = sample.value;
        else
            m_sum.grown += grownBy(m_sum.lastKnown, sample.value, m_isCounter);
        m_sum.lastKnown = sample.value;
        if (!(m_sum.lowest <= sample.value)) { // also where nothing is the lowest yet
            m_sum.lowest = sample.value;
            m_sum.lowestAt = sample.at;
        }
        if (!(m_sum.highest >= sample.value)) {
            m_sum.highest = sample.value;
            m_sum.highestAt = sample.at;
        }
    }

private:
    Summary &m_sum;
    const bool m_isCounter;
};

} // namespace

double grownBy(double before, double after, bool isCounter)
{
    return isCounter && after >= 0.0 && after < before * kBegunAnew ? after : after - before;
}

Summary summarize(std::span<const Sample> samples, qint64 until, bool isCounter)
{
    Summary sum {.at = samples.empty() ? until : samples.front().at,
                 .until = until,
                 .count = static_cast<qint64>(samples.size())};
    const Adder adder(sum, isCounter);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        adder.take(samples[i]);
        adder.hold(samples[i].at, i + 1 < samples.size() ? samples[i + 1].at : until);
    }
    return sum;
}

std::vector<Sample> withGaps(std::span<const Sample> samples, std::span<const Interval> over,
                             qint64 until)
{
    std::vector<Sample> all;
    all.reserve(samples.size() + 4);
    auto interval = over.begin();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        all.push_back(samples[i]);
        while (interval != over.end() && interval->ended <= samples[i].at)
            ++interval;
        const qint64 next = i + 1 < samples.size() ? samples[i + 1].at : until;
        if (interval != over.end() && interval->ended < next && isKnown(samples[i].value))
            all.push_back({.at = interval->ended});
    }
    return all;
}

std::vector<Sample> merged(std::span<const Sample> before, std::span<const Sample> after)
{
    std::vector<Sample> all(before.begin(), before.end());
    all.insert(all.end(), after.begin(), after.end());
    std::ranges::stable_sort(all, {}, &Sample::at);
    std::vector<Sample> once;
    once.reserve(all.size());
    for (const Sample &each : all) {
        if (!once.empty() && once.back().at == each.at)
            once.back() = each;
        else
            once.push_back(each);
    }
    return once;
}

} // namespace atrium::store
