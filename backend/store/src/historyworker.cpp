// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworker.h"

#include "historyreader.h"

#include <atrium/base/thread.h>
#include <atrium/store/logging.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr std::size_t kMostInputs = 16; // of one turn
constexpr std::size_t kWriteAt = 20'000; // samples; they are not kept waiting
constexpr std::size_t kMostWaiting = 100'000; // while the disk fails
constexpr qint64 kFoldAt = 100'000; // samples; to read a series looks at all that are not folded
constexpr qint64 kMinute = 60'000;
constexpr qint64 kAbsence = 5 * kMinute; // without a turn: the machine slept, or its clock was set

} // namespace

HistoryWorker::HistoryWorker(const HistoryOptions &options, const Boxes &boxes)
    : m_options(options)
    , m_boxes(boxes)
    , m_disk(options.fault)
    , m_folder(options.dataDirectory + u"/history"_s)
    , m_retryAfter(options.firstRetry)
{
    m_retry.setSingleShot(true);
    m_time.setInterval(options.writeEvery);
    connect(&m_retry, &QTimer::timeout, this, &HistoryWorker::onTime);
    connect(&m_time, &QTimer::timeout, this, &HistoryWorker::onTime);
}

HistoryWorker::~HistoryWorker() = default;

void HistoryWorker::open()
{
    ATRIUM_ON_OWN_THREAD();
    m_space = std::make_unique<WakeUpNotifier>(m_boxes.messages.spaceWakeUp(), [this] {
        m_boxes.messages.spaceWakeUp().clear();
        tellWaiting();
    });
    m_isFresh = m_folder.months().empty();
    const qint64 now = m_options.clock().wall.count();
    m_month = monthOf(now);
    removeOldMonths();
    beginInterval(now);
    write(now);
    m_arrivals = std::make_unique<WakeUpNotifier>(m_boxes.inputs.messageWakeUp(),
                                                  [this] { takeInputs(); });
    m_questions = std::make_unique<WakeUpNotifier>(m_boxes.questions.messageWakeUp(),
                                                   [this] { answerQuestions(); });
    m_time.start();
}

// What is recorded goes on in time; where it cannot, it begins anew.
qint64 HistoryWorker::stepTo(qint64 wall)
{
    const qint64 before = m_waiting.recorded.ended;
    if (wall < before - kHour) { // the clock was set back
        write(before);
        beginInterval(wall);
    } else if (wall > before + std::max(kAbsence, qint64 {2} * m_options.writeEvery.count())) {
        write(before);
        beginInterval(wall);
    }
    const qint64 now = std::max(wall, m_waiting.recorded.ended);
    if (monthOf(now) != m_month)
        turnMonth(now);
    m_waiting.recorded.ended = now;
    return now;
}

void HistoryWorker::beginInterval(qint64 at)
{
    if (monthOf(at) != m_month && m_file)
        closeMonth(m_waiting.recorded.ended);
    m_month = monthOf(at);
    m_waiting.recorded = {.began = at, .ended = at};
    m_recorder.beginAnew(at);
    gather();
}

// The old month ends where the new one begins, unless the house slept over it.
void HistoryWorker::turnMonth(qint64 now)
{
    const MonthNumber month = monthOf(now);
    const qint64 begin = std::max(beginOf(month), m_waiting.recorded.ended);
    closeMonth(begin);
    m_month = month;
    beginInterval(begin);
    removeOldMonths();
}

void HistoryWorker::closeMonth(qint64 end)
{
    write(end);
    if (m_file) {
        if (const Result<> folded = m_file->fold(end); !folded)
            qCWarning(lcStore) << "a month was not folded" << folded.error().detail;
    } else if (!m_waiting.samples.empty()) {
        lose(end, m_waiting.samples.size());
        m_waiting.samples.clear();
    }
    disconnectFile();
}

void HistoryWorker::takeInputs()
{
    for (HistoryInput &input : m_boxes.inputs.take(kMostInputs)) {
        std::visit(
            [this](auto &&each) {
                qint64 wall = 0;
                if constexpr (requires { each.at; })
                    wall = each.at.count();
                else
                    wall = m_waiting.recorded.ended; // it says nothing of now
                take(stepTo(wall), std::forward<decltype(each)>(each));
            },
            std::move(input));
        gather();
        if (m_waiting.samples.size() >= kWriteAt && !m_retry.isActive())
            write(m_waiting.recorded.ended);
    }
}

void HistoryWorker::takeAll()
{
    for (std::size_t i = m_boxes.inputs.counters().depth; i > 0; i -= std::min(i, kMostInputs))
        takeInputs();
}

void HistoryWorker::take(qint64 now, HistoryHouse &&house)
{
    m_recorder.know(now, house.devices);
}

void HistoryWorker::take(qint64 now, HistoryChanges &&changes)
{
    if (changes.lost > 0)
        lose(changes.lostSince.count(), changes.lost);
    for (const SharedChange &change : changes.changes)
        m_recorder.take(now, *change);
    m_recorder.settle(now);
}

void HistoryWorker::gather()
{
    std::vector<RecordedSample> samples = m_recorder.takeSamples();
    m_waiting.samples.insert(m_waiting.samples.end(), samples.begin(), samples.end());
    if (m_waiting.samples.size() > kMostWaiting) {
        const std::size_t many = m_waiting.samples.size() - kMostWaiting;
        lose(m_waiting.samples.front().sample.at, many);
        m_waiting.samples.erase(m_waiting.samples.begin(),
                                m_waiting.samples.begin() + static_cast<std::ptrdiff_t>(many));
    }
}

void HistoryWorker::lose(qint64 at, std::uint64_t count)
{
    const qint64 within = std::max(at, m_waiting.recorded.began);
    m_waiting.losses[within / kMinute * kMinute] += count;
    m_health.lost += count;
}

void HistoryWorker::onTime()
{
    ATRIUM_ON_OWN_THREAD();
    const qint64 now = stepTo(m_options.clock().wall.count());
    m_recorder.settle(now);
    gather();
    const bool isHourOver = m_file && m_foldedAt / kHour != now / kHour;
    const bool isDue = now / kMinute != m_health.writtenAt / kMinute || isHourOver;
    if (!m_retry.isActive() && (!m_waiting.samples.empty() || !m_waiting.losses.empty() || isDue))
        write(now);
    report();
}

void HistoryWorker::write(qint64 now)
{
    m_waiting.recorded.ended = std::max(m_waiting.recorded.ended, now);
    if (const Result<> done = tryToWrite(now); !done) {
        failed(done.error());
        return;
    }
    m_health.writtenAt = now;
    m_retryAfter = m_options.firstRetry;
    m_retry.stop();
    become(HistoryHealth::State::Recording, {});
}

Result<> HistoryWorker::tryToWrite(qint64 now)
{
    if (!m_file) {
        if (const Result<> connected = connectFile(); !connected)
            return connected;
    }
    if (const Result<> written = m_writer->write(m_waiting); !written)
        return written;
    m_health.recorded += m_waiting.samples.size();
    m_waiting.samples.clear();
    m_waiting.losses.clear();
    if (now / kHour != m_foldedAt / kHour || m_file->appended() >= kFoldAt) {
        if (const Result<> folded = m_file->fold(now); !folded)
            return folded;
        m_foldedAt = now;
    }
    return {};
}

Result<> HistoryWorker::connectFile()
{
    if (!m_folder.make()) {
        return fail(Error::Code::Busy,
                    u"the folder %1 cannot be made; make its disk writable"_s.arg(m_folder.path()));
    }
    auto file = HistoryFile::open(m_folder.file(m_month), Database::Mode::ReadWrite, &m_disk);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_writer = std::make_unique<HistoryWriter>(*m_file, m_recorder);
    return {};
}

void HistoryWorker::disconnectFile()
{
    m_writer.reset();
    m_file.reset();
}

void HistoryWorker::failed(const Error &error)
{
    disconnectFile(); // opened anew: whatever state it was in is gone
    m_retry.start(m_retryAfter);
    m_retryAfter = std::min(m_retryAfter * 2, m_options.slowestRetry);
    become(HistoryHealth::State::Failing, error.detail);
}

void HistoryWorker::removeOldMonths()
{
    // By their number, not by the date: a clock that is wrong must not cost the owner everything.
    std::vector<MonthNumber> months = m_folder.months();
    std::erase(months, m_month);
    months.resize(std::max(static_cast<int>(months.size()) - m_options.months, 0));
    for (const MonthNumber month : months) {
        if (m_folder.remove(month)) {
            ++m_health.removedFiles;
            qCInfo(lcStore) << "a month of the history was older than is kept"
                            << m_folder.file(month);
        } else {
            qCWarning(lcStore) << "an old month of the history cannot be removed"
                               << m_folder.file(month);
        }
    }
}

void HistoryWorker::answerQuestions()
{
    for (const HistoryQuestion &question : m_boxes.questions.take(1)) {
        takeAll(); // what passed before it was asked
        const qint64 now = stepTo(m_options.clock().wall.count());
        if (!m_waiting.samples.empty() && !m_retry.isActive())
            write(now);
        HistoryReader reader({.folder = m_folder,
                              .recorder = m_recorder,
                              .file = m_file.get(),
                              .month = m_month,
                              .recorded = m_waiting.recorded});
        if (const auto *range = std::get_if<HistoryRange>(&question.what))
            tell(HistoryAnswer {.number = question.number, .outcome = reader.read(*range)});
        else
            tell(HistoryAnswer {.number = question.number,
                                .outcome = reader.list(std::get<HistoryListing>(question.what))});
    }
}

void HistoryWorker::finish()
{
    ATRIUM_ON_OWN_THREAD();
    m_arrivals.reset();
    m_questions.reset();
    m_time.stop();
    takeAll();
    write(stepTo(m_options.clock().wall.count()));
    m_retry.stop();
    if (!m_waiting.samples.empty())
        qCWarning(lcStore) << "stopped with samples that were not recorded"
                           << m_waiting.samples.size() << m_health.reason;
    disconnectFile();
    become(HistoryHealth::State::Closed, {});
}

void HistoryWorker::become(HistoryHealth::State state, const QString &reason)
{
    if (m_health.state == state && m_health.reason == reason)
        return;
    if (state == HistoryHealth::State::Failing && m_health.state != state)
        qCWarning(lcStore) << "history cannot be recorded; trying again" << reason;
    else if (state == HistoryHealth::State::Recording
             && m_health.state == HistoryHealth::State::Failing)
        qCInfo(lcStore) << "history is recorded again";
    m_health.state = state;
    m_health.reason = reason;
    report();
}

void HistoryWorker::report()
{
    m_health.joined = m_recorder.counters().joined;
    m_health.refused = m_recorder.counters().refused;
    m_health.series = m_recorder.seriesCount();
    m_health.waiting = m_waiting.samples.size();
    m_health.disk = m_disk.counters();
    tell(m_health);
}

void HistoryWorker::tell(HistoryMessage message)
{
    if (std::holds_alternative<HistoryHealth>(message)) { // the newest says it all
        std::erase_if(m_outbox, [](const HistoryMessage &each) {
            return std::holds_alternative<HistoryHealth>(each);
        });
    }
    m_outbox.push_back(std::move(message));
    tellWaiting();
}

void HistoryWorker::tellWaiting()
{
    while (!m_outbox.empty() && m_boxes.messages.post(std::move(m_outbox.front())))
        m_outbox.pop_front();
}

} // namespace atrium::store
