// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkproxy.h"

#include <atrium/hub/hub.h>
#include <atrium/runtime/runtime.h>

#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace atrium::ctl {

/// A hub in memory with one plugin, in the real host and sandbox: what a house would make of it,
/// without a house. Made, driven and waited for by the main thread, which does nothing else.
class Twin : hub::Journal, hub::ChangeSink, hub::AnswerSink
{
public:
    struct Setup
    {
        runtime::Package package;
        Value config {};
        QStringList granted {}; ///< Of the permissions that it asks for.
        NetworkProxy *network = nullptr; ///< Instead of this machine's; outlives the twin.
    };

    explicit Twin(Setup setup);
    ~Twin() override;
    Q_DISABLE_COPY_MOVE(Twin)

    /// Runs the event loop until @p condition holds; false where @p time is over first.
    bool until(const std::function<bool()> &condition, std::chrono::milliseconds time);

    /// Configures the instance: starts it, or applies what changed.
    void configure(const Value &config);
    void restart();
    void provoke(runtime::Provocation provocation);
    /// How often it said that it has named all its devices.
    [[nodiscard]] int completions() const { return m_completions; }
    /// Stops it and says how long that took; nothing where it did not end.
    std::optional<std::chrono::milliseconds> stop();
    /// While false, nothing of what the plugin says is taken.
    void setReading(bool isReading);

    [[nodiscard]] PluginStatus status() const;
    /// It runs, or says that what it talks to does not.
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] const hub::Hub &hub() const { return *m_hub; }
    [[nodiscard]] InstanceId instance() const { return m_config.instance; }
    [[nodiscard]] DeviceId device(const QString &local) const;
    /// Ids and models of all devices, in order.
    [[nodiscard]] QByteArray shape() const;

    /// Past the hub, which would refuse what is not there: outcome, or nothing within @p time.
    std::optional<Result<>> write(WriteRequest request, std::chrono::milliseconds time);
    std::optional<Result<Value>> invoke(InvokeRequest request, std::chrono::milliseconds time);
    /// Sends without waiting; answered() counts.
    void send(WriteRequest request);
    [[nodiscard]] std::size_t answered() const { return m_writes.size(); }

    /// Through the hub, as a person's wish: its fate, "settled", "failed: …".
    QString wish(const DeviceId &device, const PropertyName &property, const Value &value,
                 std::chrono::milliseconds time);
    /// "done", with what came back, or "failed: …".
    QString act(const DeviceId &device, const ActionName &action, const Value &input,
                std::chrono::milliseconds time);

private:
    void append(hub::JournalSeq seq, hub::JournalEntry entry) override;
    void changed(const ChangeSet &set) override;
    void acknowledged(hub::Ticket /*ticket*/) override { }
    void invoked(hub::Ticket ticket, const Result<Value> &outcome) override;

    void listen(const std::vector<runtime::SharedLane> &lanes);
    void take();
    void endPass();

    Setup m_setup;
    PluginConfig m_config;
    QTemporaryDir m_state;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<hub::Hub> m_hub;
    std::vector<runtime::SharedLane> m_lanes;
    std::vector<std::unique_ptr<WakeUpNotifier>> m_notifiers;
    QTimer m_tick;
    hub::JournalSeq m_last {0};
    bool m_isReading = true;
    int m_completions = 0;
    std::uint64_t m_lastRequest = std::uint64_t {1} << 40U; // far from the hub's own
    hub::Ticket m_lastTicket = 0;
    std::map<RequestId, Result<>> m_writes;
    std::map<RequestId, Result<Value>> m_invocations;
    std::map<hub::Ticket, Result<Value>> m_acts;
    std::map<WishId, DesiredValue> m_wishes;
};

} // namespace atrium::ctl
