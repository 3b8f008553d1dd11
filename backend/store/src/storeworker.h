// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/store/repository.h>
#include <atrium/store/store.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace atrium::store {

/// What runs on the store's thread: takes batches, commits them together, tries again when the disk
/// fails, and tells the hub.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    struct Boxes
    {
        Mailbox<JournalBatch> &journal;
        Mailbox<StoreMessage> &messages;
        Mailbox<ActivityQuestion> &questions;
    };

    StoreWorker(const StoreOptions &options, const Boxes &boxes);
    ~StoreWorker() override;

    void open();
    /// Writes what has arrived and closes the database.
    void finish();

private:
    [[nodiscard]] Result<hub::Remembered> connectDatabase();
    void takeBatches();
    void commit();
    [[nodiscard]] Result<> tryToCommit();
    void writeActivities();
    void answerQuestions();
    void planRetry(const Error &error);
    void closeDatabase();
    void become(StoreHealth::State state, const QString &reason);
    void report();
    void tell(StoreMessage message);
    void tellWaiting();

    const StoreOptions m_options;
    Boxes m_boxes;
    Disk m_disk;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    JournalBatch m_writing; // taken from the backlog, not on the disk yet
    Backlog m_backlog;
    std::map<ActivityId, Activity> m_activities; // to write; at most kMostActivities
    std::uint64_t m_activitiesLost = 0;
    StoreHealth m_health;
    std::vector<MigrationStatus> m_migrations;
    std::uint64_t m_commits = 0;
    std::uint64_t m_failures = 0;
    std::chrono::milliseconds m_retryAfter;
    QTimer m_retry;
    QTimer m_report;
    std::deque<StoreMessage> m_outbox; // found the hub's mailbox full; a few at most
    std::unique_ptr<WakeUpNotifier> m_arrivals;
    std::unique_ptr<WakeUpNotifier> m_questions;
    std::unique_ptr<WakeUpNotifier> m_space;
};

} // namespace atrium::store
