// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/thread.h>
#include <atrium/store/storejournal.h>

namespace atrium::store {

StoreJournal::StoreJournal(Mailbox<JournalBatch> &mailbox, std::chrono::milliseconds reportedEvery,
                           QObject *parent)
    : QObject(parent)
    , m_mailbox(mailbox)
    , m_space(mailbox.spaceWakeUp(), [this] {
        m_mailbox.spaceWakeUp().clear();
        (void)handOver(); // tried again when there is room
    })
{
    m_reportedTimer.setSingleShot(true);
    m_reportedTimer.setInterval(reportedEvery);
    connect(&m_reportedTimer, &QTimer::timeout, this, [this] {
        handOverReported();
        (void)handOver(); // tried again when there is room
    });
}

void StoreJournal::append(hub::JournalSeq seq, hub::JournalEntry entry)
{
    ATRIUM_ON_OWN_THREAD();
    if (std::holds_alternative<hub::ReportedRecord>(entry)) {
        m_reported.add(seq, std::move(entry));
        if (!m_reportedTimer.isActive())
            m_reportedTimer.start();
        return;
    }
    m_urgent.add(seq, std::move(entry));
    if (m_isPlanned)
        return;
    m_isPlanned = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPlanned = false;
            (void)handOver(); // tried again when there is room
        },
        Qt::QueuedConnection);
}

bool StoreJournal::record(std::vector<Activity> activities)
{
    ATRIUM_ON_OWN_THREAD();
    JournalBatch batch;
    batch.activities = std::move(activities);
    return m_mailbox.post(std::move(batch));
}

bool StoreJournal::handOver()
{
    ATRIUM_ON_OWN_THREAD();
    if (m_urgent.isEmpty())
        return true;
    JournalBatch batch = m_urgent.take();
    const hub::JournalSeq last = batch.last;
    if (m_mailbox.post(std::move(batch))) {
        if (last != hub::JournalSeq {0} && m_underWay.size() < kMostTimed)
            m_underWay.push_back({.last = last, .since = systemNow().boottime});
        return true;
    }
    m_urgent.add(std::move(batch)); // post() left it as it was
    return false;
}

void StoreJournal::durable(hub::JournalSeq seq)
{
    ATRIUM_ON_OWN_THREAD();
    const BootTime now = systemNow().boottime;
    for (; !m_underWay.empty() && m_underWay.front().last <= seq; m_underWay.pop_front())
        m_durableTimes.add(now - m_underWay.front().since);
}

bool StoreJournal::handOverAll()
{
    handOverReported();
    return handOver();
}

void StoreJournal::handOverReported()
{
    m_reportedTimer.stop();
    JournalBatch batch = m_reported.take();
    batch.last = hub::JournalSeq {0}; // nobody waits for them
    m_urgent.add(std::move(batch));
}

} // namespace atrium::store
