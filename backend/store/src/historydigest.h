// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysample.h"

#include <algorithm>
#include <map>

namespace atrium::store {

/// The part of the past that is looked at, and how finely.
struct DigestRange
{
    qint64 from = 0;
    qint64 to = 0; ///< After `from`; not part of it.
    qint64 width = 0; ///< Of a bucket; 0: every sample by itself.
    bool isCounter = false;

    /// Where the first bucket begins: at a whole one, but at most an hour before `from`, so that
    /// a range that begins with the owner's day has whole days of the owner's.
    [[nodiscard]] qint64 origin() const;
};

/// The finest width by which a range is told in at most so many buckets.
[[nodiscard]] qint64 widthFor(qint64 from, qint64 to, qint64 points);

/// Makes buckets and statistics of a number's samples, which come in order. Pure.
class NumberDigest
{
public:
    struct Bucket
    {
        qint64 at = 0;
        double lowest = kUnknown; ///< Unknown: from `at` on nothing was known.
        double mean = kUnknown; ///< Weighted by time.
        double highest = kUnknown;
        double last = kUnknown;

        [[nodiscard]] bool isGap() const { return !isKnown(lowest); }
    };

    explicit NumberDigest(const DigestRange &range)
        : m_range(range)
        , m_at(range.from)
        , m_origin(range.origin())
    { }

    /// Samples before the range say what it begins with.
    void take(const Sample &sample);
    /// One that lies within the range and within one bucket.
    void take(const Summary &summary);
    /// Of what was taken; what was last goes no further.
    [[nodiscard]] std::vector<Bucket> buckets();
    /// Over the whole range; `count` is not told.
    [[nodiscard]] const Summary &statistics() const { return m_all; }

private:
    struct Open
    {
        qint64 index = -1;
        double lowest = kUnknown;
        double highest = kUnknown;
        double area = 0.0;
        qint64 measured = 0;
        double last = kUnknown;
        qint64 unknownSince = -1;
        bool hasSample = false;
    };

    void hold(qint64 until);
    void holdInBuckets(qint64 from, qint64 until);
    void begin();
    void note(double value, qint64 at);
    void grow(double value);
    void reach(double value, qint64 at);
    void show(qint64 at, double value);
    [[nodiscard]] qint64 indexOf(qint64 at) const { return (at - m_origin) / m_range.width; }
    Open &bucketAt(qint64 at);
    void close();

    const DigestRange m_range;
    qint64 m_at; // all before it is told
    const qint64 m_origin;
    double m_value = kUnknown;
    bool m_hasBegun = false;
    Summary m_all;
    Open m_open;
    std::vector<Bucket> m_buckets;
};

/// Makes runs and statistics of a state's samples, which come in order. Pure.
class StateDigest
{
public:
    struct Run
    {
        qint64 at = 0;
        double value = kUnknown;
        qint64 held = 0; ///< Milliseconds, within the bucket.
    };

    explicit StateDigest(const DigestRange &range)
        : m_range(range)
        , m_at(range.from)
    { }

    void take(const Sample &sample);
    /// At most @p most: else the state that held longest in each bucket.
    [[nodiscard]] std::vector<Run> runs(qint64 most) const;
    /// Of the buckets of runs(@p most); 0: each run by itself.
    [[nodiscard]] qint64 width(qint64 most) const;
    /// Milliseconds in which each was held; the longest first.
    [[nodiscard]] std::vector<std::pair<double, qint64>> held() const;
    [[nodiscard]] qint64 measured() const;
    /// From one known state to another.
    [[nodiscard]] qint64 changes() const;

private:
    [[nodiscard]] std::vector<Run> inBuckets(qint64 width) const;
    void hold(qint64 until);

    const DigestRange m_range;
    qint64 m_at;
    double m_value = kUnknown;
    std::vector<Run> m_runs;
};

/// Hands what was recorded in a stretch of time to a digest, with nothing known where nothing was
/// recorded. Samples and summaries come in order.
template<typename Digest>
class HistoryTeller
{
public:
    /// @p digest and @p recorded outlive it.
    HistoryTeller(Digest &digest, std::span<const Interval> recorded)
        : m_digest(digest)
        , m_recorded(recorded)
    { }

    void take(Sample sample)
    {
        sample.at = std::max(sample.at, m_told); // what came late, until it is folded in
        tellGaps(sample.at);
        m_digest.take(sample);
    }
    void take(const Summary &summary)
    {
        tellGaps(summary.at);
        m_digest.take(summary);
        m_told = summary.until;
    }
    void end() { tellGaps(std::numeric_limits<qint64>::max()); }

private:
    void tellGaps(qint64 until)
    {
        for (; !m_recorded.empty() && m_recorded.front().ended <= until;
             m_recorded = m_recorded.subspan(1)) {
            if (m_recorded.front().ended >= m_told) // a summary knows its own
                m_digest.take(Sample {.at = m_recorded.front().ended});
        }
    }

    Digest &m_digest;
    std::span<const Interval> m_recorded;
    qint64 m_told = 0;
};

} // namespace atrium::store
