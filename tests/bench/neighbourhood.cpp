// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbourhood.h"

#include "figures.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::bench {

void Witness::take(const Report &report, qint64 now)
{
    if (report.sequence != m_sequence + 1)
        m_lost += report.sequence > m_sequence ? report.sequence - m_sequence - 1 : 1;
    m_sequence = report.sequence;
    m_newest = report.value.toInteger();
    m_times.push_back({.written = m_newest, .delay = now - m_newest});
}

double Witness::p99(qint64 from, qint64 until) const
{
    std::vector<double> delays;
    for (const Time &each : m_times) {
        if (each.written >= from && each.written < until)
            delays.push_back(static_cast<double>(each.delay) / 1000.0);
    }
    return delays.empty() ? 1e9 : percentile(std::move(delays), 0.99);
}

Neighbourhood::Neighbourhood(const Adjust &adjust)
    : m_runtime(setup(adjust), [this](const auto &lanes) { listen(lanes); })
{ }

runtime::RuntimeSetup Neighbourhood::setup(const Adjust &adjust) const
{
    runtime::RuntimeSetup setup {.catalogue
                                 = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)}),
                                 .stateRoot = m_state.path()};
    if (adjust)
        adjust(setup);
    return setup;
}

void Neighbourhood::start(const QString &instance, const QString &mode, const Value &limits)
{
    m_results.erase(InstanceId(instance));
    m_runtime.configure(
        {.instance = InstanceId(instance),
         .plugin = PluginId(u"hostile"_s),
         .config = Value::makeObject({{u"mode"_s, mode},
                                      {u"target"_s, m_state.filePath(u"healthy/kept"_s)},
                                      {u"port"_s, qint64(1)},
                                      {u"hub"_s, qint64(QCoreApplication::applicationPid())}}),
         .limits = limits});
}

void Neighbourhood::stop(const QString &instance)
{
    m_runtime.configure({.instance = InstanceId(instance),
                         .plugin = PluginId(u"hostile"_s),
                         .enabled = false,
                         .config = Value::makeObject({})});
    (void)until(
        [&] {
            return status(instance).state == PluginState::Stopped
                && status(instance).processId == 0;
        },
        5s);
}

void Neighbourhood::forget(const QString &instance)
{
    stop(instance);
    m_runtime.forget(InstanceId(instance));
    m_notifiers.erase(InstanceId(instance));
    m_statuses.erase(InstanceId(instance));
    m_results.erase(InstanceId(instance));
}

const PluginStatus &Neighbourhood::status(const QString &instance) const
{
    static const PluginStatus kNone;
    const auto found = m_statuses.find(InstanceId(instance));
    return found == m_statuses.end() ? kNone : found->second;
}

QString Neighbourhood::result(const QString &instance) const
{
    const auto found = m_results.find(InstanceId(instance));
    return found == m_results.end() ? QString() : found->second;
}

void Neighbourhood::listen(const std::vector<runtime::SharedLane> &lanes)
{
    for (const auto &lane : lanes) {
        if (!m_notifiers.contains(lane->instance))
            m_notifiers.emplace(lane->instance,
                                std::make_unique<WakeUpNotifier>(lane->messages.messageWakeUp(),
                                                                 [this, lane] { take(*lane); }));
    }
}

void Neighbourhood::take(runtime::Lane &lane)
{
    for (const auto &message : lane.messages.take(64)) {
        if (const auto *reported = std::get_if<hub::Reported>(&message))
            takeReports(lane.instance, reported->reports);
        else if (const auto *status = std::get_if<hub::StatusReported>(&message))
            m_statuses.insert_or_assign(lane.instance, status->status);
    }
}

void Neighbourhood::takeReports(const InstanceId &instance, const std::vector<Report> &reports)
{
    const qint64 now = monotonicMicroseconds();
    for (const Report &each : reports) {
        if (instance.text() == "healthy"_L1)
            m_witness.take(each, now);
        else if (each.property.text() == "result"_L1)
            m_results.insert_or_assign(instance, each.value.toText());
    }
}

void Neighbourhood::rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Neighbourhood::until(const std::function<bool()> &condition, std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        rest(5ms);
    }
    return true;
}

} // namespace atrium::bench
