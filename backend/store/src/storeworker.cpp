// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeworker.h"

#include <atrium/base/thread.h>
#include <atrium/store/activityarchive.h>
#include <atrium/store/databasestatus.h>
#include <atrium/store/logging.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr std::size_t kMostBatches = 1024; // of one commit
constexpr std::chrono::seconds kReportEvery {2};
constexpr std::size_t kMostActivities = 1'500; // that wait while the disk fails

} // namespace

StoreWorker::StoreWorker(const StoreOptions &options, const Boxes &boxes)
    : m_options(options)
    , m_boxes(boxes)
    , m_disk(options.fault)
    , m_retryAfter(options.firstRetry)
{
    m_retry.setSingleShot(true);
    m_report.setSingleShot(true);
    m_report.setInterval(kReportEvery);
    connect(&m_retry, &QTimer::timeout, this, &StoreWorker::commit);
    connect(&m_report, &QTimer::timeout, this, &StoreWorker::report);
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::open()
{
    ATRIUM_ON_OWN_THREAD();
    m_space = std::make_unique<WakeUpNotifier>(m_boxes.messages.spaceWakeUp(), [this] {
        m_boxes.messages.spaceWakeUp().clear();
        tellWaiting();
    });
    m_health.since = systemNow().wall;
    Result<hub::Remembered> remembered = connectDatabase();
    const bool isOpen = remembered.has_value();
    ActivityMemory activity;
    if (isOpen) {
        if (auto known = ActivityArchive(*m_database).load())
            activity = std::move(*known);
        else
            qCWarning(lcStore) << "what went on is not known" << known.error().detail;
    }
    tell(Opened {.outcome = std::move(remembered), .activity = std::move(activity)});
    if (!isOpen) {
        become(StoreHealth::State::Closed, {});
        return;
    }
    m_arrivals = std::make_unique<WakeUpNotifier>(m_boxes.journal.messageWakeUp(), [this] {
        takeBatches();
        if (!m_retry.isActive()) // else they wait with the others
            commit();
    });
    m_questions = std::make_unique<WakeUpNotifier>(m_boxes.questions.messageWakeUp(),
                                                   [this] { answerQuestions(); });
    become(StoreHealth::State::Healthy, {});
}

Result<hub::Remembered> StoreWorker::connectDatabase()
{
    const QDir data(m_options.dataDirectory);
    if (!data.mkpath(u"."_s))
        return fail(Error::Code::Busy,
                    u"the data folder %1 cannot be made; choose another"_s.arg(data.path()));
    auto database
        = Database::open(data.filePath(u"atrium.db"_s), Database::Mode::ReadWrite, &m_disk);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    if (const Result<> sane = m_database->checkIntegrity(); !sane)
        return tl::unexpected(sane.error());
    Migrator migrator(*m_database, builtInMigrations());
    if (const auto done = migrator.migrate(systemNow(), data.filePath(u"backup"_s)); !done)
        return tl::unexpected(done.error());
    auto migrations = migrator.status();
    if (!migrations)
        return tl::unexpected(migrations.error());
    m_migrations = std::move(*migrations);
    // The log may hold what was written but never synced, because the power or the disk failed in
    // between: the same values written once more would then be no change, nothing would be synced,
    // and it would count as durable.
    if (const Result<> synced = m_database->checkpoint(); !synced)
        return tl::unexpected(synced.error());
    m_repository = std::make_unique<Repository>(*m_database);
    return m_repository->load();
}

void StoreWorker::closeDatabase()
{
    m_repository.reset();
    m_database.reset();
}

void StoreWorker::takeBatches()
{
    for (JournalBatch &batch : m_boxes.journal.take(kMostBatches)) {
        for (Activity &activity : batch.activities)
            m_activities.insert_or_assign(activity.id, std::move(activity));
        m_backlog.add(std::move(batch));
    }
    while (m_activities.size() > kMostActivities) {
        m_activities.erase(m_activities.begin());
        ++m_activitiesLost;
    }
}

void StoreWorker::commit()
{
    if (m_backlog.isEmpty() && m_writing.entries.empty()) {
        writeActivities();
        return;
    }
    if (!m_writing.entries.empty()) { // what failed comes first, and goes with the rest
        Backlog all;
        all.add(std::move(m_writing));
        all.add(m_backlog.take());
        m_backlog = std::move(all);
    }
    m_writing = m_backlog.take();
    if (const Result<> done = tryToCommit(); !done) {
        planRetry(done.error());
        return;
    }
    ++m_commits;
    const hub::JournalSeq seq = std::exchange(m_writing, {}).last;
    m_retryAfter = m_options.firstRetry;
    if (seq != hub::JournalSeq {0})
        tell(Durable {.seq = seq});
    become(StoreHealth::State::Healthy, {});
    writeActivities();
    if (!m_report.isActive())
        m_report.start();
}

void StoreWorker::answerQuestions()
{
    for (const ActivityQuestion &question : m_boxes.questions.take(1)) { // then commits have a turn
        Result<ActivityPage> page = m_database
            ? ActivityArchive(*m_database).list(question)
            : fail(Error::Code::Busy, u"the disk fails: "_s + m_health.reason);
        tell(ActivityAnswer {.number = question.number, .page = std::move(page)});
    }
}

// After what others wait for, and on its own: it holds nothing up.
void StoreWorker::writeActivities()
{
    if (m_activities.empty())
        return;
    Result<> done;
    if (!m_repository) {
        if (const auto connected = connectDatabase(); !connected)
            done = tl::unexpected(connected.error());
    }
    if (done)
        done = ActivityArchive(*m_database).write(m_activities);
    if (!done) {
        planRetry(done.error());
        return;
    }
    m_activities.clear();
    m_retryAfter = m_options.firstRetry;
    become(StoreHealth::State::Healthy, {});
}

Result<> StoreWorker::tryToCommit()
{
    if (!m_repository) {
        if (const auto connected = connectDatabase(); !connected)
            return tl::unexpected(connected.error());
    }
    return m_repository->write(m_writing.entries);
}

void StoreWorker::planRetry(const Error &error)
{
    ++m_failures;
    closeDatabase(); // opened anew: whatever state it was in is gone
    m_retry.start(m_retryAfter);
    m_retryAfter = std::min(m_retryAfter * 2, m_options.slowestRetry);
    become(StoreHealth::State::Retrying, error.detail);
    report(); // what waits grows
}

void StoreWorker::finish()
{
    ATRIUM_ON_OWN_THREAD();
    m_arrivals.reset();
    m_questions.reset();
    m_retry.stop();
    if (m_health.state == StoreHealth::State::Closed)
        return;
    takeBatches();
    commit();
    m_retry.stop();
    const std::size_t lost = m_writing.entries.size();
    if (lost > 0)
        qCCritical(lcStore) << "stopped with unwritten entries" << lost << m_health.reason;
    if (m_database) {
        if (const Result<> done = m_database->checkpoint(); !done)
            qCWarning(lcStore) << "log not emptied; that is done at the next start"
                               << done.error().detail;
    }
    closeDatabase();
    become(StoreHealth::State::Closed, {});
}

void StoreWorker::become(StoreHealth::State state, const QString &reason)
{
    if (m_health.state == state && m_health.reason == reason)
        return;
    if (state == StoreHealth::State::Retrying && m_health.state != state)
        qCWarning(lcStore) << "cannot write; trying again" << reason;
    else if (state == StoreHealth::State::Healthy && m_health.state == StoreHealth::State::Retrying)
        qCInfo(lcStore) << "writes again";
    if (m_health.state != state)
        m_health.since = systemNow().wall;
    m_health.state = state;
    m_health.reason = reason;
    report();
}

void StoreWorker::report()
{
    m_health.waiting = m_backlog.size() + m_writing.entries.size();
    const DatabaseStatus status {.path = QDir(m_options.dataDirectory).filePath(u"atrium.db"_s),
                                 .migrations = m_migrations,
                                 .health = m_health,
                                 .disk = m_disk.counters(),
                                 .commits = m_commits,
                                 .failures = m_failures};
    tell(HealthReported {.health = m_health,
                         .status = toValue(withFileSizes(status)),
                         .disk = m_disk.counters(),
                         .commits = m_commits,
                         .failures = m_failures,
                         .activitiesLost = m_activitiesLost});
}

void StoreWorker::tell(StoreMessage message)
{
    // The newest of a kind says it all.
    if (!std::holds_alternative<Opened>(message)
        && !std::holds_alternative<ActivityAnswer>(message)) {
        std::erase_if(m_outbox,
                      [&](const StoreMessage &each) { return each.index() == message.index(); });
    }
    m_outbox.push_back(std::move(message));
    tellWaiting();
}

void StoreWorker::tellWaiting()
{
    while (!m_outbox.empty() && m_boxes.messages.post(std::move(m_outbox.front())))
        m_outbox.pop_front();
}

} // namespace atrium::store
