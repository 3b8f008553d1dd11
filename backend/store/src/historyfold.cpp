// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfile.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kSeriesBits = 24;
constexpr qint64 kSeriesMask = (qint64 {1} << kSeriesBits) - 1;
constexpr qint64 kWhenDaysAreWhole = kHour; // what is late comes at most so late

} // namespace

/// A day of a series while it is put together.
struct HistoryFile::Packed
{
    std::vector<Summary> summaries {};
    std::vector<Sample> samples {};
};

/// What was appended to one hour of a series.
struct HistoryFile::Hour
{
    qint64 number = 0;
    qint64 series = 0;
    bool isCounter = false;
    qint64 now = 0;
    std::span<const Sample> samples {};
    std::span<const Interval> over {};
};

Result<> HistoryFile::fold(qint64 now)
{
    Result<> done = begin();
    if (done)
        done = foldHours(now);
    if (done)
        done = foldDays(now);
    if (done)
        done = commit();
    if (!done)
        m_database->rollback();
    return done;
}

Result<std::vector<StoredSample>> HistoryFile::allRecent() const
{
    auto query = m_database->prepare(u"SELECT series, at, value FROM recent"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    std::vector<StoredSample> all;
    all.reserve(static_cast<std::size_t>(m_appended));
    while (query->next())
        all.push_back(
            {.series = query->value(0).toLongLong(),
             .sample = {.at = query->value(1).toLongLong(),
                        .value = query->isNull(2) ? kUnknown : query->value(2).toDouble()}});
    std::ranges::stable_sort(all, [](const StoredSample &a, const StoredSample &b) {
        return a.series != b.series ? a.series < b.series : a.sample.at < b.sample.at;
    });
    return all;
}

Result<> HistoryFile::foldHours(qint64 now)
{
    if (m_appended == 0)
        return {};
    const auto all = allRecent();
    const auto known = series();
    const auto recorded = intervals();
    for (const auto &error : {all ? Result<> {} : tl::unexpected(all.error()),
                              known ? Result<> {} : tl::unexpected(known.error()),
                              recorded ? Result<> {} : tl::unexpected(recorded.error())}) {
        if (!error)
            return error;
    }
    // The last one goes on.
    const std::span<const Interval> over
        = std::span(*recorded).first(recorded->empty() ? 0 : recorded->size() - 1);
    std::map<qint64, bool> isCounter;
    for (const StoredSeries &each : *known)
        isCounter.emplace(each.id, each.isCounter);
    std::map<qint64, std::vector<std::pair<qint64, std::vector<Sample>>>>
        hours; // in order of hours
    for (const StoredSample &each : *all) {
        auto &ofHour = hours[each.sample.at / kHour];
        if (ofHour.empty() || ofHour.back().first != each.series)
            ofHour.emplace_back(each.series, std::vector<Sample> {});
        ofHour.back().second.push_back(each.sample);
    }
    for (const auto &[number, ofHour] : hours) {
        for (const auto &[id, samples] : ofHour) {
            const Hour hour {.number = number,
                             .series = id,
                             .isCounter = isCounter[id],
                             .now = now,
                             .samples = samples,
                             .over = over};
            if (const Result<> done = foldHour(hour); !done)
                return done;
        }
    }
    m_appended = 0;
    return m_database->execute(u"DELETE FROM recent"_s);
}

Result<> HistoryFile::foldHour(const Hour &hour)
{
    const qint64 key = hour.number << kSeriesBits | hour.series;
    const auto before = samplesOf({.key = key});
    if (!before)
        return tl::unexpected(before.error());
    std::vector<Sample> samples = merged(*before, hour.samples);
    const qint64 end
        = std::min((hour.number + 1) * kHour, std::max(hour.now, samples.back().at + 1));
    samples = withGaps(samples, hour.over, end);
    const Summary summary = summarize(samples, end, hour.isCounter);
    if (const Result<> kept
        = m_statements.run(u"INSERT OR REPLACE INTO hour (key, summary, samples) VALUES (?, ?, ?)",
                           {key, packed(std::span(&summary, 1)), packed(samples)});
        !kept)
        return kept;
    return m_statements.run(
        u"UPDATE series SET first = min(first, ?), last = max(last, ?) WHERE id = ?",
        {samples.front().at, samples.back().at, hour.series});
}

Result<> HistoryFile::foldDays(qint64 now)
{
    const auto first = m_database->value(u"SELECT min(key) >> %1 FROM hour"_s.arg(kSeriesBits));
    if (!first)
        return tl::unexpected(first.error());
    if (first->isNull())
        return {};
    const qint64 over = (now - kWhenDaysAreWhole) / kDay; // the day that is not over
    for (qint64 day = first->toLongLong() * kHour / kDay; day < over; ++day) {
        if (const Result<> done = foldDay(day); !done)
            return done;
    }
    return {};
}

Result<> HistoryFile::foldDay(qint64 day)
{
    const qint64 first = (day * 24) << kSeriesBits;
    const qint64 end = ((day + 1) * 24) << kSeriesBits;
    auto query = m_database->prepare(
        u"SELECT DISTINCT key & %1 FROM hour WHERE key >= %2 AND key < %3"_s.arg(kSeriesMask)
            .arg(first)
            .arg(end));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<> ran = m_database->run(*query); !ran)
        return ran;
    std::vector<qint64> series;
    while (query->next())
        series.push_back(query->value(0).toLongLong());
    query->finish();
    std::ranges::sort(series);
    for (const qint64 each : series) {
        if (const Result<> done = foldDay(day, each); !done)
            return done;
    }
    return m_database->execute(
        u"DELETE FROM hour WHERE key >= %1 AND key < %2"_s.arg(first).arg(end));
}

Result<> HistoryFile::foldDay(qint64 day, qint64 series)
{
    // One that is there already: the clock was set back.
    const StoredBlock whole {.key = day << kSeriesBits | series, .isDay = true};
    Packed all;
    if (const Result<> read = addTo(all, whole); !read)
        return read;
    for (qint64 hour = day * 24; hour < (day + 1) * 24; ++hour) {
        if (const Result<> read = addTo(all, {.key = hour << kSeriesBits | series}); !read)
            return read;
    }
    return m_statements.run(u"INSERT OR REPLACE INTO day (key, summary, samples) VALUES (?, ?, ?)",
                            {whole.key, packed(all.summaries), packed(merged(all.samples, {}))});
}

Result<> HistoryFile::addTo(Packed &all, const StoredBlock &block) const
{
    const auto summary = m_database->value(u"SELECT summary FROM %1 WHERE key = %2"_s.arg(
        block.isDay ? u"day"_s : u"hour"_s, QString::number(block.key)));
    if (!summary)
        return tl::unexpected(summary.error());
    if (summary->isNull())
        return {};
    const auto summaries = summariesFrom(summary->toByteArray());
    const auto samples = samplesOf(block);
    if (!summaries || !samples)
        return tl::unexpected(!summaries ? summaries.error() : samples.error());
    all.summaries.insert(all.summaries.end(), summaries->begin(), summaries->end());
    std::ranges::stable_sort(all.summaries, {}, &Summary::at);
    all.samples.insert(all.samples.end(), samples->begin(), samples->end());
    return {};
}

} // namespace atrium::store
