// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/gateway.h>
#include <atrium/api/server.h>
#include <atrium/contracts/gate.h>
#include <atrium/hub/hub.h>
#include <atrium/wire/codec.h>

#include <atomic>
#include <thread>

namespace atrium::bench {

/// The path of a change in one process: a synthetic plugin's lines, decoded and let through its
/// gate on a worker, the lane, the hub, the sessions, the front. Its disk is as quick as memory;
/// its devices obey at once.
class BenchHouse : hub::DeviceLink, hub::Journal
{
public:
    explicit BenchHouse(int devices);
    ~BenchHouse() override;

    [[nodiscard]] QString webSocketUrl() const;
    [[nodiscard]] static QString token()
    {
        return QStringLiteral("bench-token-bench-token-bench-token");
    }

    struct Load
    {
        qint64 changes = 0;
        int reportsOfLine = 32; ///< As the SDK joins them in a pass of its event loop.
        double perSecond = 0; ///< 0: as fast as they are taken in.
        qint64 ahead = 6000; ///< Changes that clients may be behind.
    };
    /// The plugin begins to report on its worker.
    void begin(const Load &load);
    /// Clients have seen so many.
    void seen(qint64 changes) { m_seen = changes; }

private:
    void work(const Load &load);
    void waitFor(const Load &load, qint64 sent, qint64 began) const;
    void drain();
    void endPass();
    Result<> write(const InstanceId &instance, WriteRequest request) override;
    Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    void configure(const PluginConfig & /*config*/) override { }
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry /*entry*/) override { m_last = seq; }
    [[nodiscard]] bool answer();

    const int m_devices;
    Mailbox<hub::FromPlugin> m_lane {256};
    api::FrontLink m_link;
    api::Gateway m_gateway;
    hub::Hub m_hub;
    api::Server m_server;
    WakeUpNotifier m_reports;
    contracts::Gate m_gate;
    std::atomic<qint64> m_seen {0};
    std::atomic<bool> m_isEnding {false};
    std::thread m_worker;
    hub::JournalSeq m_last {0};
    hub::JournalSeq m_durable {0};
    std::vector<WriteRequest> m_writes;
};

} // namespace atrium::bench
