// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"

#include "wayward.h"

#include <atrium/sdk/thread.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::test {

bool isAlive(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

WriteRequest writeOn(const QString &device, std::uint64_t id)
{
    return {.id = RequestId {id},
            .device = *DeviceId::fromText(device),
            .values = {{PropertyName(u"on"_s), true}}};
}

RuntimeFixture::RuntimeFixture(const std::function<void(runtime::RuntimeSetup &)> &adjust)
{
    runtime::RuntimeSetup setup {
        .catalogue = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)}),
        .threadPlugins = {{PluginId(u"wayward"_s), sdk::threadBody(&atrium::wayward::makePlugin)}},
        .stateRoot = m_state.path(),
        .life = {.backOffFirst = 20ms, .backOffMost = 100ms, .budget = 3},
        .watch = {.pingEach = 100ms,
                  .pingLimit = 2s,
                  .statusEach = 50ms,
                  .terminateAfter = 500ms,
                  .killAfter = 200ms}};
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            setup.environment.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    if (adjust)
        adjust(setup);
    m_runtime = std::make_unique<runtime::Runtime>(std::move(setup),
                                                   [this](const auto &lanes) { m_lanes = lanes; });
}

PluginConfig RuntimeFixture::config(const QString &instance, const QString &plugin,
                                    const QString &mode, const QString &isolation)
{
    return {.instance = InstanceId(instance),
            .plugin = PluginId(plugin),
            .isolation = isolation,
            .config = Value::makeObject({{u"mode"_s, mode}})};
}

void RuntimeFixture::start(const QString &instance, const QString &plugin, const QString &mode,
                           const QString &isolation)
{
    m_runtime->configure(config(instance, plugin, mode, isolation));
}

bool RuntimeFixture::drain()
{
    for (const auto &lane : m_lanes) {
        for (auto &message : lane->messages.take(64)) {
            if (m_listener)
                m_listener(lane->instance, message);
            if (const auto *reported = std::get_if<hub::Reported>(&message)) {
                m_reports[lane->instance.text()] += reported->reports.size();
                for (const Report &report : reported->reports)
                    m_values[report.device.text() + u'.' + report.property.text()] = report.value;
                continue;
            }
            if (m_listener && !std::holds_alternative<hub::StatusReported>(message))
                continue;
            m_messages.emplace_back(lane->instance, std::move(message));
        }
    }
    return true;
}

PluginStatus RuntimeFixture::status(const QString &instance)
{
    drain();
    const auto statuses = all<hub::StatusReported>(instance);
    return statuses.empty() ? PluginStatus() : statuses.back().status;
}

std::vector<PluginState> RuntimeFixture::states(const QString &instance) const
{
    std::vector<PluginState> states;
    for (const auto &each : all<hub::StatusReported>(instance)) {
        if (states.empty() || states.back() != each.status.state)
            states.push_back(each.status.state);
    }
    return states;
}

Value RuntimeFixture::value(const QString &path)
{
    drain();
    return m_values[path];
}

std::uint64_t RuntimeFixture::countOfReports(const QString &instance) const
{
    const auto found = m_reports.find(instance);
    return found == m_reports.end() ? 0 : found->second;
}

} // namespace atrium::test
