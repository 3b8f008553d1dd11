// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clockwatch.h"
#include "errands.h"
#include "historydesk.h"
#include "lanes.h"
#include "metrics.h"

#include <atrium/api/gateway.h>
#include <atrium/ops/health.h>
#include <atrium/store/store.h>
#include <atrium/store/storejournal.h>

namespace atrium::ops {

/// Shows how the house fares: the answers of `health` and `metrics`. Looks at the model on the
/// hub's thread, where it lives; what it saw is made a text by an errand.
class WatchDesk
{
public:
    struct Sources
    {
        const hub::Hub &hub;
        const api::Gateway &gateway;
        const Lanes &lanes;
        const store::StoreJournal &journal;
        store::Store &store;
        api::FrontLink &front;
        std::function<api::ServerCounters()> server; ///< Any thread.
        std::function<ActivityCounters()> activity;
        std::function<std::vector<HealthCheck>()> packages;
        const HistoryDesk &history;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        Errands &errands;
        QString version;
    };

    explicit WatchDesk(Sources sources);

    void changed(Now now, const ChangeSet &set) { m_meters.changed(now, set); }
    /// The store says how it fares.
    void stored(store::HealthReported report);
    /// To be called in each pass.
    void tick(Now now);

    /// The answer of `metrics`, by its ticket.
    void measure(hub::Ticket ticket) const;
    [[nodiscard]] Value health(Now now);
    [[nodiscard]] const Value &databaseStatus() const { return m_store.status; }

private:
    [[nodiscard]] MetricsSnapshot snapshot() const;
    [[nodiscard]] std::vector<QueueMeter> queues() const;

    Sources m_from;
    Meters m_meters;
    ClockWatch m_clock;
    store::HealthReported m_store;
    std::uint64_t m_lanesRefused = 0; // when health was asked for before
    std::uint64_t m_tooSlow = 0;
    std::uint64_t m_historyLost = 0;
};

} // namespace atrium::ops
