// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/runtime.h>

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace atrium::bench {

/// What the healthy plugin was heard to say: how long each report took from its writing to the
/// hub's thread, and whether each came.
class Witness
{
public:
    void take(const Report &report, qint64 now);

    /// Forgets the times, not what is lost.
    void begin() { m_times.clear(); }
    /// The written time of the newest report, microseconds.
    [[nodiscard]] qint64 newest() const { return m_newest; }
    /// Milliseconds, of the reports written from @p from to @p until.
    [[nodiscard]] double p99(qint64 from, qint64 until) const;
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }

private:
    struct Time
    {
        qint64 written;
        qint64 delay;
    };

    std::vector<Time> m_times; // microseconds
    qint64 m_newest = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_lost = 0; // or came twice, or out of order
};

/// A runtime with instances of the hostile plugin, driven and waited for by the main thread.
class Neighbourhood
{
public:
    using Adjust = std::function<void(runtime::RuntimeSetup &)>;

    explicit Neighbourhood(const Adjust &adjust = {});

    void start(const QString &instance, const QString &mode, const Value &limits = {});
    /// Waits until it has ended.
    void stop(const QString &instance);
    void forget(const QString &instance);

    [[nodiscard]] const PluginStatus &status(const QString &instance) const;
    /// The newest text that an instance reported of itself.
    [[nodiscard]] QString result(const QString &instance) const;
    [[nodiscard]] Witness &witness() { return m_witness; }

    static void rest(std::chrono::milliseconds time);
    /// False where @p time is over first.
    static bool until(const std::function<bool()> &condition, std::chrono::milliseconds time);

private:
    runtime::RuntimeSetup setup(const Adjust &adjust) const;
    void listen(const std::vector<runtime::SharedLane> &lanes);
    void take(runtime::Lane &lane);
    void takeReports(const InstanceId &instance, const std::vector<Report> &reports);

    QTemporaryDir m_state;
    std::map<InstanceId, std::unique_ptr<WakeUpNotifier>> m_notifiers;
    std::map<InstanceId, PluginStatus> m_statuses;
    std::map<InstanceId, QString> m_results;
    Witness m_witness;
    runtime::Runtime m_runtime;
};

} // namespace atrium::bench
