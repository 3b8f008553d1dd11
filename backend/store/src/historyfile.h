// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysample.h"
#include "statements.h"

#include <atrium/store/database.h>

#include <memory>

namespace atrium::store {

/// A series as a file knows it.
struct StoredSeries
{
    qint64 id = 0;
    QString device {};
    QString property {};
    bool isState = false;
    bool isCounter = false;
    QString unit {};
    qint64 first = 0;
    qint64 last = 0; ///< As of the last folding.
};

/// A sample as the file has it: of a state the value is the number of its text there.
struct StoredSample
{
    qint64 series = 0;
    Sample sample {};
};

/// An hour or a day of one series.
struct StoredBlock
{
    qint64 key = 0;
    bool isDay = false;
    std::vector<Summary> summaries {}; ///< One for each hour in which something was recorded.
};

/// The history of one month, in a file of its own. New samples are appended as they come; fold()
/// packs them by hour and series, and hours by day, so that a series is read by few looks and the
/// disk writes each page once or twice, whatever the number of series. Of one thread.
class HistoryFile
{
public:
    /// As Database::open(); Unsupported: a newer Atrium made it.
    [[nodiscard]] static Result<std::unique_ptr<HistoryFile>>
    open(const QString &path, Database::Mode mode, Disk *disk = nullptr);

    // ---- To write; all within begin() and commit(). After an error it must be opened anew.
    [[nodiscard]] Result<> begin() { return m_database->begin(); }
    [[nodiscard]] Result<> commit() { return m_database->commit(); }
    /// Its id; it is made where there is none.
    [[nodiscard]] Result<qint64> keepSeries(const StoredSeries &series);
    [[nodiscard]] Result<qint64> keepText(const QString &text);
    [[nodiscard]] Result<> append(const StoredSample &sample);
    /// What is recorded now, since @p interval began.
    [[nodiscard]] Result<> keepInterval(const Interval &interval);
    [[nodiscard]] Result<> keepLoss(qint64 at, std::uint64_t count);
    /// Packs all that was appended, and the days that ended more than an hour before @p now.
    [[nodiscard]] Result<> fold(qint64 now);
    /// To fold.
    [[nodiscard]] qint64 appended() const { return m_appended; }

    // ---- To read.
    /// Of @p device; "": of all.
    [[nodiscard]] Result<std::vector<StoredSeries>> series(const QString &device = {}) const;
    [[nodiscard]] Result<std::optional<StoredSeries>> find(const QString &device,
                                                           const QString &property) const;
    /// In order.
    [[nodiscard]] Result<std::vector<Interval>> intervals() const;
    /// Of [from, to).
    [[nodiscard]] Result<std::uint64_t> losses(qint64 from, qint64 to) const;
    /// Those that begin before @p to, in order.
    [[nodiscard]] Result<std::vector<StoredBlock>> blocks(qint64 series, qint64 to) const;
    [[nodiscard]] Result<std::vector<Sample>> samplesOf(const StoredBlock &block) const;
    /// What is not folded yet, in order.
    [[nodiscard]] Result<std::vector<Sample>> recent(qint64 series) const;
    [[nodiscard]] Result<QString> text(qint64 id) const;

private:
    explicit HistoryFile(std::unique_ptr<Database> database);

    [[nodiscard]] Result<> prepareToWrite();
    [[nodiscard]] Result<> makeTables();
    struct Hour;
    struct Packed;
    [[nodiscard]] Result<std::vector<StoredSample>> allRecent() const;
    [[nodiscard]] Result<> foldHours(qint64 now);
    [[nodiscard]] Result<> foldHour(const Hour &hour);
    [[nodiscard]] Result<> foldDays(qint64 now);
    [[nodiscard]] Result<> foldDay(qint64 day);
    [[nodiscard]] Result<> foldDay(qint64 day, qint64 series);
    [[nodiscard]] Result<> addTo(Packed &all, const StoredBlock &block) const;
    [[nodiscard]] Result<> addBlocks(std::vector<StoredBlock> &blocks, qint64 series, qint64 to,
                                     bool days) const;

    std::unique_ptr<Database> m_database;
    StatementCache m_statements;
    qint64 m_appended = 0;
};

} // namespace atrium::store
