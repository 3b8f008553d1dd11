// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfile.h"

#include "rowtext.h"

#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kForm = 1;
constexpr int kSeriesBits = 24; // of the key of an hour or a day

// Hours and days are found by number << 24 | series: they are appended in order, so that many
// series share a page.
constexpr std::array kTables {
    "CREATE TABLE series (id INTEGER PRIMARY KEY, device TEXT NOT NULL, property TEXT NOT NULL, "
    "state INTEGER NOT NULL, counter INTEGER NOT NULL, unit TEXT NOT NULL, first INTEGER NOT NULL, "
    "last INTEGER NOT NULL, UNIQUE (device, property, state))",
    "CREATE TABLE text (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE)",
    "CREATE TABLE interval (began INTEGER PRIMARY KEY, ended INTEGER NOT NULL)",
    "CREATE TABLE loss (at INTEGER PRIMARY KEY, count INTEGER NOT NULL)",
    "CREATE TABLE recent (series INTEGER NOT NULL, at INTEGER NOT NULL, value REAL)",
    "CREATE TABLE hour (key INTEGER PRIMARY KEY, summary BLOB NOT NULL, samples BLOB NOT NULL)",
    "CREATE TABLE day (key INTEGER PRIMARY KEY, summary BLOB NOT NULL, samples BLOB NOT NULL)"};

StoredSeries seriesOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .device = row.value(1).toString(),
            .property = row.value(2).toString(),
            .isState = row.value(3).toBool(),
            .isCounter = row.value(4).toBool(),
            .unit = row.value(5).toString(),
            .first = row.value(6).toLongLong(),
            .last = row.value(7).toLongLong()};
}

constexpr auto kSeriesColumns = "id, device, property, state, counter, unit, first, last"_L1;

Sample sampleOf(const QSqlQuery &row, int at)
{
    return {.at = row.value(at).toLongLong(),
            .value = row.isNull(at + 1) ? kUnknown : row.value(at + 1).toDouble()};
}

} // namespace

HistoryFile::HistoryFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_statements(*m_database)
{ }

Result<std::unique_ptr<HistoryFile>> HistoryFile::open(const QString &path, Database::Mode mode,
                                                       Disk *disk)
{
    auto database = Database::open(path, mode, disk);
    if (!database && database.error().code == Error::Code::Corrupt) {
        return fail(Error::Code::Corrupt,
                    u"%1 is damaged; move it and its -wal file away"_s.arg(path));
    }
    if (!database)
        return tl::unexpected(database.error());
    const auto form = (*database)->value(u"PRAGMA user_version"_s);
    if (!form)
        return tl::unexpected(form.error());
    if (form->toInt() > kForm) {
        return fail(
            Error::Code::Unsupported,
            u"%1 was made by a newer Atrium; start that one, or move the file away"_s.arg(path));
    }
    auto file = std::unique_ptr<HistoryFile>(new HistoryFile(std::move(*database)));
    if (mode == Database::Mode::ReadWrite) {
        Result<> done = form->toInt() == 0 ? file->makeTables() : Result<> {};
        if (done)
            done = file->prepareToWrite();
        if (!done)
            return tl::unexpected(done.error());
    }
    return file;
}

Result<> HistoryFile::makeTables()
{
    if (const Result<> begun = begin(); !begun)
        return begun;
    for (const char *table : kTables) {
        if (const Result<> made = m_database->execute(QString::fromLatin1(table)); !made)
            return made;
    }
    if (const Result<> marked = m_database->execute(u"PRAGMA user_version = %1"_s.arg(kForm));
        !marked)
        return marked;
    return commit();
}

// A power cut takes the last seconds, never the file: only checkpoints wait for the disk.
Result<> HistoryFile::prepareToWrite()
{
    for (const auto pragma : {"PRAGMA synchronous = NORMAL"_L1, "PRAGMA cache_size = -512"_L1,
                              "PRAGMA secure_delete = OFF"_L1}) {
        if (const Result<> done = m_database->execute(pragma); !done)
            return done;
    }
    const auto count = m_database->value(u"SELECT count(*) FROM recent"_s);
    if (!count)
        return tl::unexpected(count.error());
    m_appended = count->toLongLong();
    return {};
}

Result<qint64> HistoryFile::keepSeries(const StoredSeries &series)
{
    const Result<> done = m_statements.run(
        u"INSERT INTO series (device, property, state, counter, unit, first, last) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET unit = excluded.unit, "
        "counter = excluded.counter",
        {series.device, series.property, series.isState, series.isCounter, notNull(series.unit),
         series.first, series.last});
    if (!done)
        return tl::unexpected(done.error());
    auto query = m_database->prepare(
        u"SELECT id FROM series WHERE device = ? AND property = ? AND state = ?"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, series.device);
    query->bindValue(1, series.property);
    query->bindValue(2, series.isState);
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    if (!query->next())
        return fail(Error::Code::Corrupt, u"%1 loses what is written"_s.arg(m_database->path()));
    return query->value(0).toLongLong();
}

Result<qint64> HistoryFile::keepText(const QString &text)
{
    if (const Result<> done
        = m_statements.run(u"INSERT INTO text (json) VALUES (?) ON CONFLICT DO NOTHING", {text});
        !done)
        return tl::unexpected(done.error());
    auto query = m_database->prepare(u"SELECT id FROM text WHERE json = ?"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, text);
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<> HistoryFile::append(const StoredSample &sample)
{
    ++m_appended;
    return m_statements.run(
        u"INSERT INTO recent (series, at, value) VALUES (?, ?, ?)",
        {sample.series, sample.sample.at,
         isKnown(sample.sample.value) ? QVariant(sample.sample.value) : QVariant()});
}

Result<> HistoryFile::keepInterval(const Interval &interval)
{
    return m_statements.run(u"INSERT OR REPLACE INTO interval (began, ended) VALUES (?, ?)",
                            {interval.began, interval.ended});
}

Result<> HistoryFile::keepLoss(qint64 at, std::uint64_t count)
{
    return m_statements.run(u"INSERT INTO loss (at, count) VALUES (?, ?) ON CONFLICT DO UPDATE SET "
                            "count = count + excluded.count",
                            {at, static_cast<qint64>(count)});
}

Result<std::vector<StoredSeries>> HistoryFile::series(const QString &device) const
{
    auto query = m_database->prepare(
        u"SELECT %1 FROM series WHERE ? = '' OR device = ? ORDER BY device, property"_s.arg(
            kSeriesColumns));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, notNull(device));
    query->bindValue(1, notNull(device));
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    std::vector<StoredSeries> all;
    while (query->next())
        all.push_back(seriesOf(*query));
    return all;
}

// Where it was of another kind before, the newest counts.
Result<std::optional<StoredSeries>> HistoryFile::find(const QString &device,
                                                      const QString &property) const
{
    auto query = m_database->prepare(
        u"SELECT %1 FROM series WHERE device = ? AND property = ? ORDER BY id DESC LIMIT 1"_s.arg(
            kSeriesColumns));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, device);
    query->bindValue(1, property);
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    return query->next() ? std::optional(seriesOf(*query)) : std::nullopt;
}

Result<std::vector<Interval>> HistoryFile::intervals() const
{
    auto query = m_database->prepare(u"SELECT began, ended FROM interval ORDER BY began"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    std::vector<Interval> all;
    while (query->next())
        all.push_back(
            {.began = query->value(0).toLongLong(), .ended = query->value(1).toLongLong()});
    return all;
}

Result<std::uint64_t> HistoryFile::losses(qint64 from, qint64 to) const
{
    const auto sum = m_database->value(
        u"SELECT total(count) FROM loss WHERE at >= %1 AND at < %2"_s.arg(from).arg(to));
    if (!sum)
        return tl::unexpected(sum.error());
    return static_cast<std::uint64_t>(sum->toDouble());
}

Result<std::vector<StoredBlock>> HistoryFile::blocks(qint64 series, qint64 to) const
{
    std::vector<StoredBlock> blocks;
    for (const bool days : {true, false}) {
        if (const Result<> added = addBlocks(blocks, series, to, days); !added)
            return tl::unexpected(added.error());
    }
    std::ranges::stable_sort(blocks, {}, [](const StoredBlock &each) {
        return each.summaries.empty() ? 0 : each.summaries.front().at;
    });
    return blocks;
}

Result<> HistoryFile::addBlocks(std::vector<StoredBlock> &blocks, qint64 series, qint64 to,
                                bool days) const
{
    const QString table = days ? u"day"_s : u"hour"_s;
    // One look for each hour or day that there is, not for each row.
    auto query = m_database->prepare(
        u"WITH RECURSIVE part (number) AS (SELECT min(key) >> %2 FROM %1 UNION ALL "
        "SELECT number + 1 FROM part WHERE number < (SELECT min(max(key) >> %2, ?) FROM %1)) "
        "SELECT %1.key, %1.summary FROM part CROSS JOIN %1 ON %1.key = (part.number << %2 | ?)"_s
            .arg(table)
            .arg(kSeriesBits));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, (to - 1) / (days ? kDay : kHour));
    query->bindValue(1, series);
    if (const Result<> ran = m_database->run(*query); !ran)
        return ran;
    while (query->next()) {
        auto summaries = summariesFrom(query->value(1).toByteArray());
        if (!summaries)
            return tl::unexpected(summaries.error());
        blocks.push_back({.key = query->value(0).toLongLong(),
                          .isDay = days,
                          .summaries = std::move(*summaries)});
    }
    return {};
}

Result<std::vector<Sample>> HistoryFile::samplesOf(const StoredBlock &block) const
{
    const auto bytes = m_database->value(u"SELECT samples FROM %1 WHERE key = %2"_s.arg(
        block.isDay ? u"day"_s : u"hour"_s, QString::number(block.key)));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return samplesFrom(bytes->toByteArray());
}

Result<std::vector<Sample>> HistoryFile::recent(qint64 series) const
{
    auto query
        = m_database->prepare(u"SELECT at, value FROM recent WHERE series = ? ORDER BY at"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, series);
    if (const Result<> ran = m_database->run(*query); !ran)
        return tl::unexpected(ran.error());
    std::vector<Sample> samples;
    while (query->next())
        samples.push_back(sampleOf(*query, 0));
    return samples;
}

Result<QString> HistoryFile::text(qint64 id) const
{
    const auto text = m_database->value(u"SELECT json FROM text WHERE id = %1"_s.arg(id));
    if (!text)
        return tl::unexpected(text.error());
    return text->toString();
}

} // namespace atrium::store
