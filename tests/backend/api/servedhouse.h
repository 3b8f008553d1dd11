// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/gateway.h>
#include <atrium/api/server.h>
#include <atrium/hub/hub.h>

#include <vector>

namespace atrium::test {

/// A hub with its front on a real socket, and devices that obey at once. The hub is on the thread
/// that made it.
class ServedHouse : hub::DeviceLink, hub::Journal
{
public:
    explicit ServedHouse(const api::ServerConfig &config = defaults());

    [[nodiscard]] static api::ServerConfig defaults();
    [[nodiscard]] static QByteArray token() { return "test-token-of-more-than-32-letters"; }

    [[nodiscard]] Result<> start() { return server.start(); }
    /// Lamps lamp-0, lamp-1, …
    void addLamps(int count);
    /// The first of them go.
    void removeLamps(int count);
    void report(const QString &device, const QString &property, const Value &value);
    /// Ends a pass of the hub.
    void endPass();
    [[nodiscard]] QString webSocketUrl() const;

    api::FrontLink link {};
    api::Gateway gateway;
    hub::Hub hub;
    api::Server server;

private:
    Result<> write(const InstanceId &instance, WriteRequest request) override;
    Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    void configure(const PluginConfig & /*config*/) override { }
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry /*entry*/) override { m_last = seq; }
    [[nodiscard]] bool answer();

    hub::JournalSeq m_last {0};
    hub::JournalSeq m_durable {0};
    std::vector<WriteRequest> m_writes;
    std::vector<InvokeRequest> m_invokes;
};

} // namespace atrium::test
