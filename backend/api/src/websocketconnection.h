// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketProtocol>

namespace atrium::api {

/// One client over WebSocket: JSON-RPC in text messages. Lives on the api thread; deletes itself.
class WebSocketConnection : public QObject, public Connection
{
    Q_OBJECT

public:
    /// Takes both over; @p socket is what @p webSocket is made of.
    WebSocketConnection(Front &front, QWebSocket *webSocket, QTcpSocket *socket);
    ~WebSocketConnection() override;

    void told(ConnectionTold &&message, protocol::ChangeCache &cache) override;
    void ended(const Error &reason) override;

private:
    void received(const QString &text);
    void authenticate(protocol::Request &&request);
    void enter(const std::optional<QString> &client);
    void ask(protocol::Request &&request);
    void answer(quint64 id, const Error &error);
    void send(const QByteArray &message, quint64 units);
    [[nodiscard]] qint64 unsent() const;
    void drained();
    void tick();
    void cutOff();
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

    Front &m_front;
    QWebSocket *m_webSocket; ///< A child.
    QPointer<QTcpSocket> m_socket;
    QTimer m_timer; ///< Until it is authenticated its deadline, then the pings.
    std::optional<ConnectionId> m_id;
    protocol::ServerEncoder m_encoder;
    int m_open = 0; ///< Requests with the hub.
    int m_silence = 0; ///< Pings since the last sign of life.
    bool m_isClosing = false;
    // Where messages end in the stream of bytes, and the room that each gives back.
    struct Mark
    {
        qint64 end = 0;
        quint64 units = 0;
    };
    std::deque<Mark> m_marks;
    qint64 m_queued = 0;
    quint64 m_released = 0; ///< Units that the hub is not told of yet.
};

} // namespace atrium::api
