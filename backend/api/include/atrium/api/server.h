// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/frontlink.h>

#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace atrium::api {

struct TlsConfig
{
    QByteArray certificatePem; ///< The hub's own, then those between it and its root.
    QByteArray keyPem; ///< P-256 is quickest.
};

struct ServerLimits
{
    int connections = 256;
    int connectionsOfAddress = 128;
    std::chrono::milliseconds headTime {5'000}; ///< From the first byte awaited to the last.
    std::chrono::milliseconds bodyTime {10'000};
    std::chrono::milliseconds idleTime {30'000}; ///< Between two requests.
    std::chrono::milliseconds writeTime {30'000}; ///< For a client to take its answer.
    std::chrono::milliseconds authenticateTime {5'000}; ///< Of a WebSocket.
    std::chrono::milliseconds pingTime {20'000}; ///< Dead after two of them without a sign.
    qint64 unsent = 4 * 1024 * 1024; ///< Bytes waiting for one client before it is cut off.
    int requests = 64; ///< Of one client, not answered yet.
};

struct ServerConfig
{
    QHostAddress address {QHostAddress::LocalHost};
    quint16 port = 8420; ///< 0: any free one.
    QByteArray token;
    QStringList hosts {}; ///< Names by which clients may call the hub, beside localhost and its
                          ///< addresses.
    std::optional<TlsConfig> tls {};
    ServerLimits limits {};
};

struct ServerCounters
{
    quint64 accepted = 0;
    quint64 turnedAway = 0; ///< Found no place.
    quint64 badRequests = 0; ///< Refused before they reached a method.
    quint64 unauthorized = 0;
    quint64 timedOut = 0; ///< Silent, slow or dead.
    quint64 cutOff = 0; ///< Did not take what they asked for.
    quint64 messages = 0; ///< Sent over WebSockets.
    int connections = 0;
};

/// The socket front: HTTP and WebSocket on one port, on a thread of its own.
class Server
{
public:
    Server(ServerConfig config, FrontLink &link);
    /// Ends the thread, and with it all connections.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Listens, then serves. Unreachable: the address is taken or not of this machine.
    /// InvalidInput: the certificate or the key cannot be read. Once.
    [[nodiscard]] Result<> start();
    void stop();

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:8420"
    [[nodiscard]] QString url() const;
    /// Any thread.
    [[nodiscard]] ServerCounters counters() const;

private:
    struct Running;
    std::unique_ptr<Running> m_running;
};

} // namespace atrium::api
