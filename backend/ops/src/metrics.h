// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"
#include "meters.h"

#include <atrium/api/server.h>
#include <atrium/api/sessions.h>
#include <atrium/hub/hub.h>
#include <atrium/store/historymessages.h>

#include <QByteArray>

namespace atrium::ops {

/// A queue at the instant of a scrape.
struct QueueMeter
{
    QString name; ///< "requests", "answers", "journal", "store", "history", "lane"
    QString instance {}; ///< Of a lane.
    MailboxCounters counters {};
    std::size_t inFlight = 0; ///< Of a lane: requests that its plugin has not answered.
};

/// What the process takes of the machine.
struct ProcessFigures
{
    double cpuSeconds = 0.0;
    double startSeconds = 0.0; ///< Since 1970.
    double residentBytes = 0.0;
    double virtualBytes = 0.0;
    double openFiles = 0.0;
    double mostFiles = 0.0;
    double threads = 0.0;
};

/// Reads /proc/self; zeros where it cannot.
[[nodiscard]] ProcessFigures readProcessFigures();

/// Everything that a scrape shows, taken together on the hub's thread. A value.
struct MetricsSnapshot
{
    QString version {};
    hub::HubCounters hub {};
    api::SessionCounters sessions {};
    api::ServerCounters server {};
    std::vector<PluginStatus> plugins {};
    std::vector<QueueMeter> queues {};
    std::array<std::size_t, 3> availability {}; ///< Devices by Availability.
    std::array<std::size_t, Meters::kFates> heldWishes {}; ///< Wishes in the model by WishStatus.
    Meters meters {};
    ActivityCounters activity {};
    std::uint64_t revision = 0;
    std::uint64_t commits = 0;
    std::uint64_t storeFailures = 0;
    std::uint64_t storeBytes = 0;
    std::size_t storeWaiting = 0;
    bool storeIsHealthy = true;
    DurationHistogram syncs {};
    DurationHistogram durable {};
    store::HistoryHealth history {};
    std::uint64_t historyLost = 0; ///< Before and behind the queue.
    std::uint64_t clockJumps = 0;
};

/// The snapshot in the text format of Prometheus (0.0.4), made by prometheus-cpp. Pure.
[[nodiscard]] QByteArray metricsText(const MetricsSnapshot &snapshot,
                                     const ProcessFigures &process);

} // namespace atrium::ops
