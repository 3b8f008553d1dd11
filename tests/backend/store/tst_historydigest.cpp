// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydigest.h"

#include <atrium/base/rng.h>

#include <QTest>

using namespace atrium;
using namespace atrium::store;

namespace {

constexpr qint64 kEnd = 400; // of the tests' time
constexpr qint64 kPiece = 20; // of what is summed up

/// What happened, instant by instant: the plainest way to know what a digest must say.
struct Oracle
{
    std::vector<double> values = std::vector<double>(kEnd, kUnknown);
    std::vector<bool> hasSample = std::vector<bool>(kEnd, false);

    Oracle(const std::vector<Sample> &samples, const std::vector<Interval> &recorded)
    {
        for (const Sample &sample : samples)
            hasSample[std::size_t(sample.at)] = isKnown(sample.value);
        // Only what was recorded is known, and it does not outlive the recording.
        double value = kUnknown;
        std::size_t next = 0;
        for (qint64 at = 0; at < kEnd; ++at) {
            const bool isOn = std::ranges::any_of(recorded, [at](const Interval &each) {
                return at >= each.began && at < each.ended;
            });
            while (next < samples.size() && samples[next].at <= at)
                value = samples[next++].value;
            if (!isOn)
                value = kUnknown;
            values[std::size_t(at)] = value;
        }
    }
};

struct Case
{
    std::vector<Interval> recorded;
    std::vector<Sample> samples;
};

Case randomCase(Rng &rng, double most)
{
    Case made;
    qint64 at = qint64(rng.below(20));
    while (at < kEnd - 10) {
        const qint64 end = std::min(kEnd, at + 10 + qint64(rng.below(200)));
        made.recorded.push_back({.began = at, .ended = end});
        for (qint64 sample = at + qint64(rng.below(5)); sample < end;
             sample += 1 + qint64(rng.below(rng.below(4) == 0 ? 90 : 12))) {
            const bool isGap = rng.below(10) == 0;
            made.samples.push_back(
                {.at = sample, .value = isGap ? kUnknown : double(rng.below(std::uint64_t(most)))});
        }
        at = end + 1 + qint64(rng.below(40));
    }
    return made;
}

bool isNear(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9;
}

void compareStatistics(const Summary &all, const Oracle &oracle, qint64 from, qint64 to)
{
    double lowest = kUnknown, highest = kUnknown, area = 0.0;
    qint64 measured = 0;
    for (qint64 at = from; at < to; ++at) {
        const double value = oracle.values[std::size_t(at)];
        if (!isKnown(value))
            continue;
        area += value;
        ++measured;
        lowest = isKnown(lowest) ? std::min(lowest, value) : value;
        highest = isKnown(highest) ? std::max(highest, value) : value;
    }
    QVERIFY(isNear(all.area, area));
    QCOMPARE(all.measured, measured);
    QVERIFY(isNear(all.lowest, lowest));
    QVERIFY(isNear(all.highest, highest));
    if (isKnown(lowest)) {
        QCOMPARE(oracle.values[std::size_t(all.lowestAt)], lowest);
        QCOMPARE(oracle.values[std::size_t(all.highestAt)], highest);
        QVERIFY(isNear(all.grown, all.lastKnown - all.firstKnown));
    }
}

void compareBuckets(const std::vector<NumberDigest::Bucket> &buckets, const Oracle &oracle,
                    const DigestRange &range)
{
    auto bucket = buckets.begin();
    const qint64 origin = range.origin();
    for (qint64 began = origin; began < range.to; began += range.width) {
        const qint64 first = std::max(began, range.from);
        const qint64 end = std::min(began + range.width, range.to);
        double lowest = kUnknown, highest = kUnknown, last = kUnknown, area = 0.0;
        qint64 measured = 0, unknownSince = -1;
        bool hasSample = first == range.from && isKnown(oracle.values[std::size_t(first)]);
        for (qint64 at = first; at < end; ++at) {
            const double value = oracle.values[std::size_t(at)];
            hasSample = hasSample || oracle.hasSample[std::size_t(at)];
            if (!isKnown(value)) {
                if (at > 0 && isKnown(oracle.values[std::size_t(at - 1)]))
                    unknownSince = at;
                continue;
            }
            unknownSince = -1;
            area += value;
            ++measured;
            lowest = isKnown(lowest) ? std::min(lowest, value) : value;
            highest = isKnown(highest) ? std::max(highest, value) : value;
            last = value;
        }
        if (hasSample) {
            QVERIFY(bucket != buckets.end());
            QCOMPARE(bucket->at, first);
            QVERIFY(isNear(bucket->lowest, lowest));
            QVERIFY(isNear(bucket->highest, highest));
            QVERIFY(isNear(bucket->last, last));
            QVERIFY(isNear(bucket->mean, area / double(measured)));
            ++bucket;
        }
        if (unknownSince >= 0) {
            QVERIFY(bucket != buckets.end());
            QVERIFY(bucket->isGap());
            QCOMPARE(bucket->at, unknownSince);
            ++bucket;
        }
    }
    QVERIFY(bucket == buckets.end());
}

} // namespace

/// What is made of samples, held against what happened instant by instant.
class TestHistoryDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areWhatHappened()
    {
        for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
            Rng rng(seed);
            const Case made = randomCase(rng, 50);
            const Oracle oracle(made.samples, made.recorded);
            const qint64 from = qint64(rng.below(kEnd / 2));
            const DigestRange range {.from = from,
                                     .to = from + 1 + qint64(rng.below(kEnd - from)),
                                     .width = 1 + qint64(rng.below(60))};
            NumberDigest digest(range);
            HistoryTeller<NumberDigest> teller(digest, made.recorded);
            for (const Sample &sample : made.samples)
                teller.take(sample);
            teller.end();
            compareBuckets(digest.buckets(), oracle, range);
            compareStatistics(digest.statistics(), oracle, range.from, range.to);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    // The same statistics and buckets, whether samples or summaries of stretches are told.
    void summaries_sayTheSame()
    {
        for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
            Rng rng(seed);
            const Case made = randomCase(rng, 50);
            const DigestRange range {.from = kPiece * qint64(rng.below(8)),
                                     .to = kEnd - kPiece * qint64(rng.below(8)),
                                     .width = kPiece};
            NumberDigest plain(range), brief(range);
            HistoryTeller<NumberDigest> plainly(plain, made.recorded);
            HistoryTeller<NumberDigest> briefly(brief, made.recorded);
            for (const Sample &sample : made.samples)
                plainly.take(sample);
            plainly.end();
            for (qint64 began = 0; began < kEnd; began += kPiece) {
                std::vector<Sample> within;
                std::ranges::copy_if(made.samples, std::back_inserter(within),
                                     [&](const Sample &each) {
                                         return each.at >= began && each.at < began + kPiece;
                                     });
                if (within.empty())
                    continue;
                const Summary sum = summarize(withGaps(within, made.recorded, began + kPiece),
                                              began + kPiece, false);
                if (sum.until <= range.from)
                    briefly.take(Sample {.at = sum.until - 1, .value = sum.last});
                else if (sum.at < range.to)
                    briefly.take(summariesFrom(packed(std::span(&sum, 1))).value().front());
            }
            briefly.end();
            QCOMPARE(brief.statistics().measured, plain.statistics().measured);
            QVERIFY(isNear(brief.statistics().area, plain.statistics().area));
            QVERIFY(isNear(brief.statistics().lowest, plain.statistics().lowest));
            QVERIFY(isNear(brief.statistics().highest, plain.statistics().highest));
            QVERIFY(isNear(brief.statistics().grown, plain.statistics().grown));
            const auto without = [](std::vector<NumberDigest::Bucket> buckets) {
                std::erase_if(buckets, [](const auto &each) { return each.isGap(); });
                return buckets;
            };
            const auto one = without(plain.buckets());
            const auto other = without(brief.buckets());
            QCOMPARE(other.size(), one.size());
            for (std::size_t i = 0; i < one.size(); ++i) {
                QCOMPARE(other[i].at, one[i].at);
                QVERIFY(isNear(other[i].mean, one[i].mean));
                QVERIFY(isNear(other[i].lowest, one[i].lowest));
                QVERIFY(isNear(other[i].last, one[i].last));
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void states_areWhatHappened()
    {
        for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
            Rng rng(seed);
            const Case made = randomCase(rng, 3);
            const Oracle oracle(made.samples, made.recorded);
            const qint64 from = qint64(rng.below(kEnd / 2));
            const qint64 to = from + 1 + qint64(rng.below(kEnd - from));
            StateDigest digest({.from = from, .to = to});
            HistoryTeller<StateDigest> teller(digest, made.recorded);
            for (const Sample &sample : made.samples)
                teller.take(sample);
            teller.end();
            std::map<double, qint64> held;
            for (qint64 at = from; at < to; ++at) {
                if (isKnown(oracle.values[std::size_t(at)]))
                    ++held[oracle.values[std::size_t(at)]];
            }
            const auto said = digest.held();
            QCOMPARE((std::map<double, qint64>(said.begin(), said.end())), held);
            for (const StateDigest::Run &run : digest.runs(1'000)) {
                for (qint64 at = run.at; at < run.at + run.held; ++at)
                    QVERIFY(isNear(oracle.values[std::size_t(at)], run.value));
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void states_thatAreTooMany_areThoseThatHeldLongest()
    {
        StateDigest digest({.from = 0, .to = 10'000});
        for (qint64 at = 0; at < 10'000; at += 100)
            digest.take({.at = at, .value = double(at / 100 % 2)}); // as long each
        digest.take({.at = 10'000, .value = 0});
        QCOMPARE(digest.width(100), 0);
        QCOMPARE(digest.changes(), 99);
        const auto runs = digest.runs(10);
        QCOMPARE(digest.width(10), 1'000);
        QCOMPARE(runs.size(), std::size_t {10});
        QCOMPARE(runs.front().held, 500);
    }

    void counters_thatBeginAnew_areAddedUp()
    {
        NumberDigest digest({.from = 0, .to = 100, .isCounter = true});
        for (const auto &[at, value] : {std::pair {1, 100.0}, {2, 104.5}, {3, 2.0}, {4, 1.99}})
            digest.take({.at = at, .value = value});
        QVERIFY(isNear(digest.statistics().grown, 4.5 + 2.0 - 0.01)); // a correction, no new begin
        NumberDigest plain({.from = 0, .to = 100});
        plain.take({.at = 1, .value = 20.0});
        plain.take({.at = 2, .value = 5.0});
        QVERIFY(isNear(plain.statistics().grown, -15.0));
    }

    void raw_isEachSample()
    {
        NumberDigest digest({.from = 10, .to = 100});
        for (const Sample &sample : {Sample {.at = 5, .value = 1.0},
                                     {.at = 20, .value = 2.0},
                                     {.at = 30},
                                     {.at = 30, .value = 3.0},
                                     {.at = 40},
                                     {.at = 50, .value = 4.0},
                                     {.at = 100}})
            digest.take(sample);
        std::vector<qint64> at;
        for (const auto &bucket : digest.buckets())
            at.push_back(bucket.isGap() ? -bucket.at : bucket.at);
        QCOMPARE(at, (std::vector<qint64> {10, 20, 30, -40, 50})); // a gap of no length is none
    }

    void width_isTheFinestThatFits()
    {
        QCOMPARE(widthFor(0, kDay, 600), qint64 {5 * 60'000});
        QCOMPARE(widthFor(0, kDay, 24), kHour);
        QCOMPARE(widthFor(0, 365 * kDay, 400), kDay);
        QCOMPARE(widthFor(1, 2, 2), qint64 {100});
        for (const qint64 points : {2, 3, 599, 4'000}) {
            for (const qint64 from : {qint64 {0}, qint64 {1'777'777'777'777}}) {
                for (qint64 length = 1; length < 400'000 * kDay; length *= 7) {
                    const qint64 width = widthFor(from, from + length, points);
                    const qint64 origin
                        = DigestRange {.from = from, .to = from + length, .width = width}.origin();
                    QVERIFY((from + length - origin + width - 1) / width <= points);
                }
            }
        }
    }

    void packing_losesNothing()
    {
        Rng rng(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<Sample> samples;
            qint64 at = qint64(rng.below(2'000'000'000'000));
            for (int i = 0; i < 100; ++i) {
                at += 1 + qint64(rng.below(1'000'000));
                const auto kind = rng.below(6);
                double value = double(qint64(rng.below(2'000'000)) - 1'000'000) / 1000.0;
                if (kind == 0)
                    value = kUnknown;
                else if (kind == 1)
                    value = 1.0 / double(1 + rng.below(1'000));
                else if (kind == 2)
                    value = std::ldexp(double(rng.below(1'000)), int(rng.below(200)) - 100);
                else if (kind == 3)
                    value = 1e300;
                samples.push_back({.at = at, .value = value});
            }
            const QByteArray bytes = packed(samples);
            QCOMPARE(samplesFrom(bytes).value(), samples);
            // What is cut or damaged is read as less, or refused; never beyond its end.
            (void)samplesFrom(bytes.left(qsizetype(rng.below(std::uint64_t(bytes.size())))));
            QByteArray damaged = bytes;
            damaged[qsizetype(rng.below(std::uint64_t(bytes.size())))] = char(rng.below(256));
            (void)samplesFrom(damaged);
            (void)summariesFrom(damaged);
        }
        QCOMPARE(samplesFrom({}).value().size(), std::size_t {0});
        QVERIFY(!samplesFrom(QByteArray("\xff", 1)));
    }

    void packing_isSmall()
    {
        std::vector<Sample> samples; // a sensor's day, a value each minute
        for (int i = 0; i < 1'440; ++i)
            samples.push_back({.at = 1'790'000'000'000 + i * 60'000,
                               .value = std::round((21.0 + std::sin(i / 200.0)) * 10.0) / 10.0});
        QVERIFY(packed(samples).size() < 1'440 * 6);
    }
};

QTEST_APPLESS_MAIN(TestHistoryDigest)
#include "tst_historydigest.moc"
