// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdesk.h"

#include "housesight.h"

#include <atrium/ops/logging.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr auto kClockIsNews = std::chrono::hours(1);

DurationHistogram syncsOf(const store::DiskCounters &disk)
{
    DurationHistogram times {.count = disk.syncs, .sum = disk.syncTime};
    std::copy(disk.syncHistogram.begin(), disk.syncHistogram.end(), times.counts.begin());
    return times;
}

} // namespace

WatchDesk::WatchDesk(Sources sources)
    : m_from(std::move(sources))
{ }

void WatchDesk::stored(store::HealthReported report)
{
    m_store = std::move(report);
}

void WatchDesk::tick(Now now)
{
    if (const auto jump = m_clock.look(now))
        qCWarning(lcOps) << "the clock was set"
                         << "seconds" << jump->by.count() / 1000;
}

std::vector<QueueMeter> WatchDesk::queues() const
{
    std::vector<QueueMeter> queues {
        {.name = u"requests"_s, .counters = m_from.front.toHub.counters()},
        {.name = u"answers"_s, .counters = m_from.front.toFront.counters()},
        {.name = u"journal"_s, .counters = m_from.store.journal().counters()},
        {.name = u"store"_s, .counters = m_from.store.messages().counters()},
        {.name = u"history"_s, .counters = m_from.history.queue()}};
    for (const LaneMeter &lane : m_from.lanes.meters())
        queues.push_back({.name = u"lane"_s,
                          .instance = lane.instance.text(),
                          .counters = lane.counters,
                          .inFlight = lane.inFlight});
    return queues;
}

MetricsSnapshot WatchDesk::snapshot() const
{
    const HouseSight sight = lookAt(m_from.hub);
    return {.version = m_from.version,
            .hub = m_from.hub.counters(),
            .sessions = m_from.gateway.counters(),
            .server = m_from.server ? m_from.server() : api::ServerCounters {},
            .plugins = m_from.hub.plugins(),
            .queues = queues(),
            .availability = sight.availability,
            .heldWishes = sight.heldWishes,
            .meters = m_meters,
            .activity = m_from.activity(),
            .revision = m_from.hub.revision(),
            .commits = m_store.commits,
            .storeFailures = m_store.failures,
            .storeBytes = m_store.disk.bytesWritten,
            .storeWaiting = m_store.health.waiting + m_from.journal.waiting(),
            .storeIsHealthy = m_store.health.state == store::StoreHealth::State::Healthy,
            .syncs = syncsOf(m_store.disk),
            .durable = m_from.journal.durableTimes(),
            .history = m_from.history.health(),
            .historyLost = m_from.history.lost(),
            .clockJumps = m_clock.jumps()};
}

void WatchDesk::measure(hub::Ticket ticket) const
{
    const auto taken = std::make_shared<const MetricsSnapshot>(snapshot());
    const bool isTaken
        = m_from.errands.run([taken, ticket, answered = m_from.answered]() -> Errands::Then {
              const QString text = QString::fromUtf8(metricsText(*taken, readProcessFigures()));
              return [=] {
                  answered(ticket, Value::makeObject({{u"text"_s, text}}));
              };
          });
    if (!isTaken)
        m_from.answered(ticket,
                        fail(Error::Code::Busy, u"too much waits for the disk; try again"_s));
}

Value WatchDesk::health(Now now)
{
    const auto since = [](std::uint64_t count, std::uint64_t &before) {
        return count - std::min(count, std::exchange(before, count));
    };
    const HouseSight sight = lookAt(m_from.hub);
    const api::SessionCounters sessions = m_from.gateway.counters();
    const auto &jump = m_clock.last();
    const bool isTrouble = m_store.health.state == store::StoreHealth::State::Retrying;
    HealthInput input {.plugins = m_from.hub.plugins(),
                       .storeTrouble = isTrouble ? m_store.health.reason : QString(),
                       .journalWaiting = m_store.health.waiting + m_from.journal.waiting(),
                       .lanesRefused = since(m_from.lanes.refused(), m_lanesRefused),
                       .clientsTooSlow = since(sessions.resynchronised + sessions.ended, m_tooSlow),
                       .offline = sight.offline,
                       .failing = sight.failing,
                       .packages = m_from.packages()};
    const store::HistoryHealth &history = m_from.history.health();
    if (history.state == store::HistoryHealth::State::Failing)
        input.historyTrouble = history.reason;
    input.historyLost = since(m_from.history.lost(), m_historyLost);
    if (jump && now.boottime - jump->at < kClockIsNews)
        input.clockJump = jump->by;
    return toValue(judgeHealth(input));
}

} // namespace atrium::ops
