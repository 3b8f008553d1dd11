// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front.h"
#include "httpreader.h"
#include "rest.h"

#include <QTcpSocket>

namespace atrium::api {

/// One socket that speaks HTTP, request after request, until it becomes a WebSocket or ends.
/// Lives on the api thread; deletes itself.
class HttpConnection : public QObject, public Connection
{
    Q_OBJECT

public:
    /// Takes the socket over.
    HttpConnection(Front &front, QTcpSocket *socket);
    ~HttpConnection() override;

    void told(ConnectionTold &&message, protocol::ChangeCache &cache) override;
    void ended(const Error &reason) override;

private:
    enum class State { Head, Body, Answering, Writing };

    void read();
    [[nodiscard]] bool readHead();
    void readBody();
    [[nodiscard]] bool mayPass(const HttpHead &head);
    void upgrade(const HttpHead &head);
    void serve(const HttpRequest &request);
    [[nodiscard]] bool serveOpen(const HttpHead &head);
    void call(const HttpRequest &asked);
    void refuse(int status, const Error &error, const QByteArray &moreFields = {});
    void reply(int status, const QByteArray &json, const QByteArray &moreFields = {});
    void replyMetrics(const QByteArray &text);
    void written();
    void expect(State state, std::chrono::milliseconds time);
    void timeOut();
    void drop();

    Front &m_front;
    QTcpSocket *m_socket; ///< A child, until it becomes a WebSocket.
    QTimer m_deadline;
    HttpReader m_reader;
    State m_state = State::Head;
    bool m_keepsAlive = false;
    bool m_isFirst = true;
    std::optional<ConnectionId> m_id; ///< Once a request went to the hub.
    quint64 m_request = 0;
    int m_success = 200;
    bool m_wantsMetrics = false; ///< The answer's text as it is, instead of JSON.
};

} // namespace atrium::api
