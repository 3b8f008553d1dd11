// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/runtime.h>

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace atrium::test {

/// Whether a process runs; one that nobody has reaped yet does not.
[[nodiscard]] bool isAlive(qint64 process);
/// Asks to switch @p device on.
[[nodiscard]] WriteRequest writeOn(const QString &device, std::uint64_t id);

/// The hub's end of the runtime, with deadlines short enough for tests.
class RuntimeFixture
{
public:
    explicit RuntimeFixture(const std::function<void(runtime::RuntimeSetup &)> &adjust = {});

    /// Configures @p plugin as instance @p instance.
    void start(const QString &instance, const QString &plugin, const QString &mode,
               const QString &isolation = {});
    [[nodiscard]] static PluginConfig config(const QString &instance, const QString &plugin,
                                             const QString &mode, const QString &isolation = {});

    /// Calls @p listener for each message, and keeps none but statuses from then on.
    void listen(std::function<void(const InstanceId &, const hub::FromPlugin &)> listener)
    {
        m_listener = std::move(listener);
    }
    /// Takes what the plugins said; true, so that it can stand in QTRY_VERIFY.
    bool drain();
    /// The newest status of an instance, after draining.
    [[nodiscard]] PluginStatus status(const QString &instance);
    /// Every state that an instance was in, in order.
    [[nodiscard]] std::vector<PluginState> states(const QString &instance) const;
    /// The newest reported value, "<instance>/<local>.<property>".
    [[nodiscard]] Value value(const QString &path);
    [[nodiscard]] std::uint64_t countOfReports(const QString &instance) const;

    template<typename Message>
    [[nodiscard]] std::vector<Message> all(const QString &instance) const
    {
        std::vector<Message> found;
        for (const auto &[id, message] : m_messages) {
            if (const auto *each = std::get_if<Message>(&message); each && id.text() == instance)
                found.push_back(*each);
        }
        return found;
    }

    [[nodiscard]] runtime::Runtime &runtime() { return *m_runtime; }
    void end() { m_runtime.reset(); }
    [[nodiscard]] QString stateRoot() const { return m_state.path(); }

private:
    QTemporaryDir m_state;
    std::function<void(const InstanceId &, const hub::FromPlugin &)> m_listener;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::vector<runtime::SharedLane> m_lanes;
    std::vector<std::pair<InstanceId, hub::FromPlugin>> m_messages; // without reports
    std::map<QString, Value> m_values;
    std::map<QString, std::uint64_t> m_reports;
};

} // namespace atrium::test
