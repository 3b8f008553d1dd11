// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyfolder.h"
#include "historywriter.h"

#include <atrium/store/history.h>

#include <QObject>
#include <QTimer>

#include <deque>

namespace atrium::store {

/// What runs on the history's thread: records, folds, answers, and tries again when the disk fails.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    struct Boxes
    {
        Mailbox<HistoryInput> &inputs;
        Mailbox<HistoryQuestion> &questions;
        Mailbox<HistoryMessage> &messages;
    };

    HistoryWorker(const HistoryOptions &options, const Boxes &boxes);
    ~HistoryWorker() override;

    void open();
    /// Writes what has arrived and closes the file.
    void finish();

private:
    void takeInputs();
    void takeAll();
    void take(qint64 now, HistoryHouse &&house);
    void take(qint64 now, HistoryChanges &&changes);
    void take(qint64 now, HistoryPast &&past);
    void answerQuestions();
    void onTime();
    [[nodiscard]] qint64 stepTo(qint64 wall);
    void gather();
    void beginInterval(qint64 at);
    void turnMonth(qint64 now);
    void closeMonth(qint64 end);
    void write(qint64 now);
    [[nodiscard]] Result<> tryToWrite(qint64 now);
    [[nodiscard]] Result<> connectFile();
    [[nodiscard]] Result<> writePast(const HistoryRecorder &recorder,
                                     std::vector<RecordedSample> samples, Interval whole);
    void disconnectFile();
    void lose(qint64 at, std::uint64_t count);
    void failed(const Error &error);
    void removeOldMonths();
    void become(HistoryHealth::State state, const QString &reason);
    void report();
    void tell(HistoryMessage message);
    void tellWaiting();

    const HistoryOptions m_options;
    Boxes m_boxes;
    Disk m_disk;
    HistoryFolder m_folder;
    HistoryRecorder m_recorder;
    MonthNumber m_month = 0;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<HistoryWriter> m_writer;
    HistoryBatch m_waiting; // at most kMostWaiting samples
    qint64 m_foldedAt = 0;
    HistoryHealth m_health;
    std::chrono::milliseconds m_retryAfter;
    bool m_isFresh = false; // nothing was recorded before this run
    QTimer m_time;
    QTimer m_retry;
    std::deque<HistoryMessage> m_outbox; // found the hub's mailbox full; a few at most
    std::unique_ptr<WakeUpNotifier> m_arrivals;
    std::unique_ptr<WakeUpNotifier> m_questions;
    std::unique_ptr<WakeUpNotifier> m_space;
};

} // namespace atrium::store
