// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/histogram.h>
#include <atrium/base/mailbox.h>
#include <atrium/store/backlog.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace atrium::store {

/// The hub's end of the store, on the hub's thread. Entries of one pass of the event loop go over
/// together; reported values are gathered and go over together every 25 s.
class StoreJournal : public QObject, public hub::Journal
{
    Q_OBJECT

public:
    /// @p mailbox outlives it.
    explicit StoreJournal(Mailbox<JournalBatch> &mailbox,
                          std::chrono::milliseconds reportedEvery = std::chrono::seconds(25),
                          QObject *parent = nullptr);

    void append(hub::JournalSeq seq, hub::JournalEntry entry) override;

    /// Hands over lines of what went on. False: the mailbox is full; they are lost.
    [[nodiscard]] bool record(std::vector<Activity> activities);

    /// Hands over what waits now, without the reported values. False: the mailbox is full; it is
    /// tried again when there is room.
    bool handOver();
    /// The same with the reported values: before the store is stopped.
    bool handOverAll();

    /// The store said that everything up to @p seq is on the disk.
    void durable(hub::JournalSeq seq);
    /// From handing over to durable(). Of batches that wait while the disk fails, the first
    /// kMostTimed are timed.
    [[nodiscard]] const DurationHistogram &durableTimes() const { return m_durableTimes; }

    [[nodiscard]] std::size_t waiting() const { return m_urgent.size(); }
    [[nodiscard]] std::size_t reportedWaiting() const { return m_reported.size(); }

private:
    void handOverReported();

    Mailbox<JournalBatch> &m_mailbox;
    WakeUpNotifier m_space;
    QTimer m_reportedTimer;
    struct UnderWay
    {
        hub::JournalSeq last {0};
        BootTime since {0};
    };
    static constexpr std::size_t kMostTimed = 1024;

    std::deque<UnderWay> m_underWay;
    DurationHistogram m_durableTimes;
    Backlog m_urgent;
    Backlog m_reported;
    bool m_isPlanned = false;
};

} // namespace atrium::store
