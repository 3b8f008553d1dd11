// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <prometheus/text_serializer.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// Writes family by family, so that only one of them is in memory.
class Page
{
public:
    /// Begins a family. A counter's name ends with _total.
    void begin(std::string name, std::string help)
    {
        end();
        m_family.name = "atrium_" + std::move(name);
        rest(std::move(help));
    }
    /// For names that are the same for all programs.
    void beginPlain(std::string name, std::string help)
    {
        end();
        m_family.name = std::move(name);
        rest(std::move(help));
    }

    template<typename Number>
    void add(Number value, Labels labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        if (m_family.type == MetricType::Counter)
            metric.counter.value = static_cast<double>(value);
        else
            metric.gauge.value = static_cast<double>(value);
        m_family.metric.push_back(std::move(metric));
    }

    template<typename Number>
    void one(std::string name, std::string help, Number value)
    {
        begin(std::move(name), std::move(help));
        add(value);
    }

    /// Buckets from 2^@p first to 2^@p last microseconds.
    void histogram(std::string name, std::string help, const DurationHistogram &times,
                   std::size_t first, std::size_t last)
    {
        begin(std::move(name), std::move(help));
        m_family.type = MetricType::Histogram;
        ClientMetric metric;
        std::uint64_t below = 0;
        for (std::size_t n = 0; n <= last && n < times.counts.size(); ++n) {
            below += times.counts.at(n);
            if (n >= first)
                metric.histogram.bucket.push_back(
                    {.cumulative_count = below,
                     .upper_bound = static_cast<double>(std::uint64_t {1} << n) / 1e6});
        }
        metric.histogram.sample_count = times.count;
        metric.histogram.sample_sum = static_cast<double>(times.sum.count()) / 1e9;
        m_family.metric.push_back(std::move(metric));
    }

    [[nodiscard]] QByteArray text()
    {
        end();
        return QByteArray::fromStdString(m_out.str());
    }

private:
    void rest(std::string help)
    {
        m_family.help = std::move(help);
        m_family.type = m_family.name.ends_with("_total") ? MetricType::Counter : MetricType::Gauge;
    }

    void end()
    {
        if (!m_family.metric.empty())
            prometheus::TextSerializer().Serialize(m_out, {m_family});
        m_family.metric.clear();
    }

    std::ostringstream m_out;
    MetricFamily m_family;
};

ClientMetric::Label label(const char *name, const QString &value)
{
    return {.name = name, .value = value.toStdString()};
}

void addHub(Page &page, const MetricsSnapshot &snapshot)
{
    page.begin("build_info", "Always 1; what runs.");
    page.add(1, {label("version", snapshot.version), label("qt", QString::fromLatin1(qVersion()))});
    page.one("model_revision", "Of the model of the house.", snapshot.revision);
    page.begin("reports_total", "Reports of plugins, by what became of them.");
    page.add(snapshot.hub.reports, {label("outcome", u"accepted"_s)});
    page.add(snapshot.hub.duplicates, {label("outcome", u"duplicate"_s)});
    page.add(snapshot.hub.outdated, {label("outcome", u"outdated"_s)});
    page.add(snapshot.hub.foreign, {label("outcome", u"foreign"_s)});
    page.begin("devices", "Devices of the house, by availability.");
    for (std::size_t i = 0; i < snapshot.availability.size(); ++i)
        page.add(snapshot.availability.at(i),
                 {label("availability", toText(static_cast<Availability>(i)))});
    page.one("actions_total", "Actions that were asked for.", snapshot.hub.actions);
    page.one("action_retries_total", "Actions that were sent again.", snapshot.hub.actionRetries);
    page.one("actions_unknown_total", "Actions whose fate nobody knows.",
             snapshot.hub.actionsUnknown);
    page.one("devices_flapping_total", "Times that a device was found to come and go.",
             snapshot.hub.flapping);
    page.one("activity_total", "Lines of what went on.", snapshot.activity.recorded);
    page.one("activity_joined_total", "What became part of a line that was there.",
             snapshot.activity.joined);
    page.one("activity_lost_total", "Lines that made room before they were kept.",
             snapshot.activity.lost);
    page.one("clock_jumps_total", "Times that the wall clock jumped.", snapshot.clockJumps);
}

void addWishes(Page &page, const MetricsSnapshot &snapshot)
{
    page.one("wishes_total", "Wishes that were accepted.", snapshot.hub.wishes);
    page.begin("wish_fates_total", "How often wishes came to a status.");
    for (std::size_t i = 0; i < Meters::kFates; ++i)
        page.add(snapshot.meters.fates().at(i),
                 {label("status", toText(static_cast<WishStatus>(i)))});
    page.begin("wishes", "Wishes that the model holds, by status; pending and sent are open.");
    for (std::size_t i = 0; i < Meters::kFates; ++i) {
        page.add(snapshot.heldWishes.at(i), {label("status", toText(static_cast<WishStatus>(i)))});
    }
    page.one("wish_retries_total", "Wishes that were sent again.", snapshot.hub.retries);
    page.one("wish_echoes_total", "Reports of what a device was before it was told otherwise.",
             snapshot.hub.echoes);
    page.one("wish_corrections_total", "Changes from outside that were put back.",
             snapshot.hub.corrections);
    page.histogram("wish_settle_seconds", "From a wish to the report that settled it.",
                   snapshot.meters.settleTimes(), 10, 32);
}

void addStore(Page &page, const MetricsSnapshot &snapshot)
{
    page.one("store_healthy", "1: what happens can be kept.", snapshot.storeIsHealthy ? 1 : 0);
    page.one("store_waiting", "Entries that are not on the disk.", snapshot.storeWaiting);
    page.one("store_commits_total", "Transactions on the disk.", snapshot.commits);
    page.one("store_failures_total", "Commits that failed and were tried again.",
             snapshot.storeFailures);
    page.one("store_written_bytes_total", "What the database wrote.", snapshot.storeBytes);
    page.histogram("store_sync_seconds", "Waiting for the disk (fdatasync).", snapshot.syncs, 4,
                   19);
    page.histogram("journal_durable_seconds",
                   "From handing journal entries over to their being on the disk.",
                   snapshot.durable, 6, 24);
}

void addHistory(Page &page, const MetricsSnapshot &snapshot)
{
    const store::HistoryHealth &history = snapshot.history;
    const bool works = history.state == store::HistoryHealth::State::Recording;
    page.one("history_recording", "1: what is measured is recorded.", works ? 1 : 0);
    page.one("history_series", "Numbers and states that are recorded.", history.series);
    page.one("history_waiting", "Samples that are not in the file.", history.waiting);
    page.one("history_samples_total", "Samples that were written.", history.recorded);
    page.one("history_joined_total", "Changes that came too fast: a later one was recorded.",
             history.joined);
    page.one("history_lost_total", "Changes and samples that found no room.", snapshot.historyLost);
    page.one("history_refused_total", "Series beyond the most that are recorded.", history.refused);
    page.one("history_removed_files_total", "Months that were older than is kept.",
             history.removedFiles);
    page.one("history_written_bytes_total", "What its files were written.",
             history.disk.bytesWritten);
}

void addQueues(Page &page, const MetricsSnapshot &snapshot)
{
    const auto labels = [](const QueueMeter &queue) {
        Labels all {label("queue", queue.name)};
        if (!queue.instance.isEmpty())
            all.push_back(label("instance", queue.instance));
        return all;
    };
    page.begin("queue_depth", "Messages that wait between two threads.");
    for (const QueueMeter &queue : snapshot.queues)
        page.add(queue.counters.depth, labels(queue));
    page.begin("queue_deepest", "The most that ever waited.");
    for (const QueueMeter &queue : snapshot.queues)
        page.add(queue.counters.deepest, labels(queue));
    page.begin("queue_posted_total", "Messages that were posted.");
    for (const QueueMeter &queue : snapshot.queues)
        page.add(queue.counters.posted, labels(queue));
    page.begin("queue_refused_total", "Messages that found their queue full.");
    for (const QueueMeter &queue : snapshot.queues)
        page.add(queue.counters.refused + queue.counters.dropped, labels(queue));
    page.begin("plugin_requests_in_flight", "Requests that a plugin has not answered.");
    for (const QueueMeter &queue : snapshot.queues) {
        if (!queue.instance.isEmpty())
            page.add(queue.inFlight, {label("instance", queue.instance)});
    }
}

void addPlugins(Page &page, const MetricsSnapshot &snapshot)
{
    const auto each = [&](const char *name, const char *help, auto figure) {
        page.begin(name, help);
        for (const PluginStatus &plugin : snapshot.plugins)
            page.add(
                figure(plugin),
                {label("instance", plugin.instance.text()), label("plugin", plugin.plugin.text())});
    };
    page.begin("plugin_state", "1 for the state that the instance is in.");
    for (const PluginStatus &plugin : snapshot.plugins)
        page.add(1,
                 {label("instance", plugin.instance.text()), label("state", toText(plugin.state))});
    each("plugin_devices", "Devices of the instance.",
         [](const PluginStatus &plugin) { return plugin.devices; });
    each("plugin_restarts_total", "Restarts of the instance.",
         [](const PluginStatus &plugin) { return plugin.restarts; });
    each("plugin_reports_total", "Reports of the instance.",
         [](const PluginStatus &plugin) { return plugin.reports; });
    each("plugin_refused_total", "Messages that broke the contract.",
         [](const PluginStatus &plugin) { return plugin.refused; });
    const auto limits = [&](const char *name, const char *help, auto figure) {
        page.begin(name, help);
        for (const PluginStatus &plugin : snapshot.plugins) {
            for (const PluginLimit &limit : plugin.limits)
                page.add(figure(limit),
                         {label("instance", plugin.instance.text()), label("limit", limit.name)});
        }
    };
    limits("plugin_limit_bound", "The bounds that an instance has.",
           [](const PluginLimit &limit) { return limit.bound; });
    limits("plugin_limit_used", "How much of it is used.",
           [](const PluginLimit &limit) { return limit.used; });
    limits("plugin_limit_reached_total", "How often it was at the bound.",
           [](const PluginLimit &limit) { return limit.reached; });
}

void addDevices(Page &page, const MetricsSnapshot &snapshot)
{
    const auto each = [&](const char *name, const char *help, auto figure) {
        page.begin(name, help);
        for (const DeviceMeter &meter : snapshot.meters.devices())
            page.add(meter.*figure, {label("device", meter.device.text())});
        if (snapshot.meters.overflow() > 0)
            page.add(snapshot.meters.others().*figure, {label("device", u"other"_s)});
    };
    each("device_changes_total", "Changes of reported values.", &DeviceMeter::changes);
    each("device_wishes_settled_total", "Wishes that came true.", &DeviceMeter::settled);
    each("device_wishes_failed_total", "Wishes that failed or expired.", &DeviceMeter::failed);
    each("device_wish_retries_total", "Wishes that were sent again.", &DeviceMeter::retries);
    each("device_offline_total", "Times that the device went offline.", &DeviceMeter::offline);
    page.one("device_label_overflow_total",
             "What was counted under device=\"other\", since a thousand devices have a label.",
             snapshot.meters.overflow());
}

void addApi(Page &page, const MetricsSnapshot &snapshot)
{
    const api::SessionCounters &sessions = snapshot.sessions;
    page.one("sessions", "Clients that are connected.", sessions.sessions);
    page.one("subscriptions", "What they look at.", sessions.subscriptions);
    page.one("sessions_opened_total", "Sessions that were opened.", sessions.opened);
    page.one("sessions_refused_total", "Sessions that found no place.", sessions.refused);
    page.one("sessions_paused_total", "Times that a session waited for its transport.",
             sessions.paused);
    page.one("sessions_ended_total", "Sessions that the hub ended.", sessions.ended);
    page.one("api_requests_total", "Requests of clients.", sessions.requests);
    page.one("api_requests_failed_total", "Requests that were answered by an error.",
             sessions.failed);
    page.one("api_changes_total", "Changes delivered, for each subscription.", sessions.changes);
    page.one("api_changes_joined_total", "Changes that a newer value replaced.", sessions.joined);
    page.one("api_resynchronised_total", "Snapshots because a client was too slow.",
             sessions.resynchronised);
    page.one("http_connections", "Sockets that are open.", snapshot.server.connections);
    page.one("http_accepted_total", "Sockets that were accepted.", snapshot.server.accepted);
    page.begin("http_refused_total", "What the front refused, by why.");
    page.add(snapshot.server.turnedAway, {label("why", u"no place"_s)});
    page.add(snapshot.server.badRequests, {label("why", u"bad request"_s)});
    page.add(snapshot.server.unauthorized, {label("why", u"unauthorized"_s)});
    page.add(snapshot.server.timedOut, {label("why", u"timed out"_s)});
    page.add(snapshot.server.cutOff, {label("why", u"too slow"_s)});
}

void addProcess(Page &page, const ProcessFigures &process)
{
    page.beginPlain("process_cpu_seconds_total", "Processor time of the hub.");
    page.add(process.cpuSeconds);
    page.beginPlain("process_resident_memory_bytes", "Resident memory of the hub.");
    page.add(process.residentBytes);
    page.beginPlain("process_virtual_memory_bytes", "Virtual memory of the hub.");
    page.add(process.virtualBytes);
    page.beginPlain("process_open_fds", "Open files.");
    page.add(process.openFiles);
    page.beginPlain("process_max_fds", "The most that may be open.");
    page.add(process.mostFiles);
    page.beginPlain("process_threads", "Threads of the hub.");
    page.add(process.threads);
    page.beginPlain("process_start_time_seconds", "When it started, since 1970.");
    page.add(process.startSeconds);
}

} // namespace

QByteArray metricsText(const MetricsSnapshot &snapshot, const ProcessFigures &process)
{
    Page page;
    addHub(page, snapshot);
    addWishes(page, snapshot);
    addStore(page, snapshot);
    addHistory(page, snapshot);
    addQueues(page, snapshot);
    addPlugins(page, snapshot);
    addApi(page, snapshot);
    addProcess(page, process);
    addDevices(page, snapshot);
    return page.text();
}

} // namespace atrium::ops
