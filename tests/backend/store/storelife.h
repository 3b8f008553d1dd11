// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expectedhouse.h"
#include "storeworker.h"
#include "volatiledisk.h"

#include <atrium/store/store.h>

#include <optional>
#include <vector>

namespace atrium::store {

using Batch = std::vector<hub::JournalEntry>;

/// The store's own code, from the opening of its database to the power cut, on the test's thread:
/// only the event loop runs, so that a run repeats.
class StoreLife
{
public:
    StoreLife(const QString &folder, const VolatileDisk &disk);

    /// False: the power went, or see error().
    [[nodiscard]] bool open();
    /// Returns when it is durable, or the power went.
    void give(const Batch &batch);
    /// Posts without waiting, so that it goes over with what follows.
    void post(const Batch &batch);
    /// An orderly end.
    void finish() { m_worker.finish(); }

    [[nodiscard]] std::size_t given() const { return m_given; }
    [[nodiscard]] std::size_t durable() const { return m_durable; }
    [[nodiscard]] const hub::Remembered &remembered() const { return m_remembered; }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    void take();

    const VolatileDisk &m_disk;
    const StoreOptions m_options;
    Mailbox<JournalBatch> m_journal {4096};
    Mailbox<StoreMessage> m_messages {64};
    Mailbox<ActivityQuestion> m_questions {4};
    StoreWorker m_worker;
    std::size_t m_given = 0;
    std::size_t m_durable = 0;
    hub::Remembered m_remembered;
    QString m_error {QStringLiteral("no answer")};
};

/// What a database holds after a power cut.
struct Recovered
{
    Facts facts;
    QString trouble; ///< It cannot be opened, or is damaged.
};

/// Opens with the store's own code, as at any start, and reads all of the database.
[[nodiscard]] Recovered recover(const QString &folder, const VolatileDisk &disk);

/// The batch that left what was recovered, of those from @p first to @p last.
[[nodiscard]] std::optional<std::size_t> batchOf(const Facts &recovered,
                                                 const std::vector<Facts> &states,
                                                 std::size_t first, std::size_t last);
/// What is wrong with what was recovered, where batches up to @p durable were acknowledged and up
/// to @p given were given: it must be what one of those batches left. Empty: nothing.
/// @p states: the facts before the first batch, after it, …
[[nodiscard]] QString verdict(const Recovered &recovered, const std::vector<Facts> &states,
                              std::size_t durable, std::size_t given);

/// Statements that each new connection of SQLite runs, while this lives.
class EachConnection
{
public:
    explicit EachConnection(std::vector<QByteArray> statements);
    ~EachConnection();
    Q_DISABLE_COPY_MOVE(EachConnection)
};

} // namespace atrium::store
