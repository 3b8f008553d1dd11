// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"

#include <atrium/api/server.h>
#include <atrium/protocol/codec.h>

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QThread>
#include <QTimer>
#include <QWebSocketServer>

#include <atomic>
#include <deque>
#include <map>

class QSslConfiguration;

namespace atrium::api {

class Connection;

/// The api thread's side of FrontLink: keeps what finds the mailbox full, in its order.
class HubPort
{
public:
    explicit HubPort(FrontLink &link)
        : m_link(link)
    { }

    /// False: the hub is behind; the request is to be answered as busy.
    [[nodiscard]] bool ask(ConnectionId connection, protocol::Request &&request);
    /// Is kept until there is room: opened, drained, gone.
    void tell(FromFront message);
    void retry();
    [[nodiscard]] bool isReady() const { return m_link.isReady; }

private:
    FrontLink &m_link;
    std::deque<FromFront> m_waiting;
};

/// ServerCounters that another thread may read.
struct FrontCounters
{
    std::atomic<quint64> accepted {0};
    std::atomic<quint64> turnedAway {0};
    std::atomic<quint64> badRequests {0};
    std::atomic<quint64> unauthorized {0};
    std::atomic<quint64> timedOut {0};
    std::atomic<quint64> cutOff {0};
    std::atomic<quint64> messages {0};
    std::atomic<int> connections {0};
};

/// All connections of the api thread.
class Front : public QTcpServer
{
    Q_OBJECT

public:
    Front(ServerConfig config, FrontLink &link);
    ~Front() override;

    /// On the thread that made it, before it is moved to its own.
    [[nodiscard]] Result<> begin();

    // For its connections.
    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    [[nodiscard]] const Access &access() const { return m_access; }
    [[nodiscard]] HubPort &hub() { return m_hub; }
    [[nodiscard]] FrontCounters &counters() { return m_counters; }
    /// For the bytes of one message; reused.
    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    /// Names a connection, so that it is told what the hub says.
    [[nodiscard]] ConnectionId join(Connection &connection);
    void leave(ConnectionId id);
    /// Makes a WebSocket of a socket whose head asks for one and has not been read.
    void upgrade(QTcpSocket *socket);

public Q_SLOTS:
    void end();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void takeFromHub();
    void takeWebSocket();
    [[nodiscard]] QTcpSocket *adopt(qintptr descriptor);
    [[nodiscard]] bool takePlace(QTcpSocket &socket);

    ServerConfig m_config;
    Access m_access;
    HubPort m_hub;
    FrontLink &m_link;
    std::unique_ptr<QSslConfiguration> m_tls;
    WakeUpNotifier m_messages;
    WakeUpNotifier m_room;
    QWebSocketServer m_webSockets;
    QTimer m_acceptAgain;
    QThread *const m_home; ///< Where it was made.
    protocol::ChangeCache m_cache;
    quint64 m_lastId = 0;
    std::map<ConnectionId, Connection *> m_connections;
    QHash<QHostAddress, int> m_places; ///< Sockets of an address.
    std::vector<QPointer<QTcpSocket>> m_upgrading; ///< With m_webSockets, until it is done.
    QByteArray m_buffer;
    FrontCounters m_counters;
};

/// What a connection is told by the hub.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    virtual void told(ConnectionTold &&message, protocol::ChangeCache &cache) = 0;
    virtual void ended(const Error &reason) = 0;
};

} // namespace atrium::api
