// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "websocketconnection.h"

#include <atrium/api/logging.h>

#include <QNetworkRequest>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

// So much may be kept back without slowing the hub, which lets 8192 be under way.
constexpr quint64 kUnitsAtOnce = 1024;
constexpr int kMostSilence = 2;
constexpr qint64 kFrameHead = 10;

} // namespace

WebSocketConnection::WebSocketConnection(Front &front, QWebSocket *webSocket, QTcpSocket *socket)
    : QObject(&front)
    , m_front(front)
    , m_webSocket(webSocket)
    , m_socket(socket)
    , m_timer(this)
{
    m_webSocket->setParent(this);
    m_socket->setParent(m_webSocket);
    m_webSocket->setMaxAllowedIncomingFrameSize(quint64(protocol::kLongestMessage));
    m_webSocket->setMaxAllowedIncomingMessageSize(quint64(protocol::kLongestMessage));
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &WebSocketConnection::received);
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, [this] {
        close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"text messages only"_s);
    });
    connect(m_webSocket, &QWebSocket::pong, this, [this] { m_silence = 0; });
    connect(m_webSocket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    connect(m_webSocket, &QWebSocket::bytesWritten, this, &WebSocketConnection::drained);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket.data()))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &WebSocketConnection::drained);
    connect(&m_timer, &QTimer::timeout, this, &WebSocketConnection::tick);

    const QNetworkRequest request = m_webSocket->request();
    if (m_front.access().isAuthorized(request.rawHeader("Authorization")))
        enter(clientName(request.rawHeader("X-Atrium-Client")));
    else
        m_timer.start(m_front.config().limits.authenticateTime);
}

WebSocketConnection::~WebSocketConnection()
{
    if (m_id)
        m_front.leave(*m_id);
    if (m_socket)
        m_socket->abort(); // a close handshake would need somebody to wait for it
}

void WebSocketConnection::enter(const std::optional<QString> &client)
{
    m_id = m_front.join(*this);
    m_front.hub().tell(ConnectionOpened {.connection = *m_id, .actor = client.value_or(u"api"_s)});
    m_timer.start(m_front.config().limits.pingTime);
}

void WebSocketConnection::received(const QString &text)
{
    m_silence = 0;
    if (m_isClosing)
        return;
    auto request = protocol::decodeRequest(text.toUtf8());
    if (!request) {
        ++m_front.counters().badRequests;
        answer(request.error().id, request.error().error);
    } else if (m_id) {
        ask(std::move(*request));
    } else {
        authenticate(std::move(*request));
    }
}

void WebSocketConnection::authenticate(protocol::Request &&request)
{
    const QByteArray token = request.params.field(u"token").toText().toUtf8();
    if (request.method == "authenticate"_L1 && m_front.access().isToken(token)) {
        enter(clientName(request.params.field(u"client").toText().toLatin1()));
        ask(std::move(request));
        return;
    }
    ++m_front.counters().unauthorized;
    const bool isWrong = request.method == "authenticate"_L1;
    answer(request.id,
           {.code = Error::Code::Refused,
            .detail = isWrong ? u"the token is wrong; it stands in DATA/run/token"_s
                              : u"the first call must be `authenticate`"_s});
    close(QWebSocketProtocol::CloseCodePolicyViolated, u"not authenticated"_s);
}

void WebSocketConnection::ask(protocol::Request &&request)
{
    const quint64 id = request.id;
    if (m_open >= m_front.config().limits.requests) {
        answer(id,
               {.code = Error::Code::Busy,
                .detail = u"%1 requests wait for their answers"_s.arg(m_open)});
    } else if (m_front.hub().ask(*m_id, std::move(request))) {
        m_open += id != 0 ? 1 : 0; // others are not answered
    } else {
        answer(id, {.code = Error::Code::Busy, .detail = u"the hub is behind; try again"_s});
    }
}

// Requests that never reached the hub are answered here. Without an id there is nobody to answer,
// unless the request itself could not be read.
void WebSocketConnection::answer(quint64 id, const Error &error)
{
    send(m_encoder.encode(protocol::Response {.id = id, .result = tl::unexpected(error)}), 0);
}

void WebSocketConnection::told(ConnectionTold &&message, protocol::ChangeCache &cache)
{
    if (std::holds_alternative<protocol::Response>(message.message))
        --m_open;
    QByteArray &buffer = m_front.buffer();
    buffer.resize(0);
    m_encoder.append(buffer, message.message, cache);
    send(buffer, message.units);
}

void WebSocketConnection::send(const QByteArray &message, quint64 units)
{
    if (m_isClosing)
        return;
    ++m_front.counters().messages;
    // The mark comes first: the message may leave, and say so, before the call returns.
    m_queued += message.size() + kFrameHead;
    m_marks.push_back({.end = m_queued, .units = units});
    m_webSocket->sendTextMessage(QString::fromUtf8(message));
    drained();
    if (unsent() > m_front.config().limits.unsent)
        cutOff();
}

qint64 WebSocketConnection::unsent() const
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket.data());
    return m_webSocket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

// Gives room back to the hub for messages whose last byte has left for the kernel.
void WebSocketConnection::drained()
{
    const qint64 waiting = unsent();
    while (!m_marks.empty() && (waiting == 0 || m_marks.front().end <= m_queued - waiting)) {
        m_released += m_marks.front().units;
        m_marks.pop_front();
    }
    if (m_id && m_released >= kUnitsAtOnce)
        m_front.hub().tell(
            ConnectionDrained {.connection = *m_id, .units = std::exchange(m_released, 0)});
}

void WebSocketConnection::tick()
{
    if (!m_id || m_silence >= kMostSilence) {
        ++m_front.counters().timedOut;
        if (m_id)
            cutOff();
        else
            close(QWebSocketProtocol::CloseCodePolicyViolated, u"not authenticated in time"_s);
        return;
    }
    ++m_silence;
    m_webSocket->ping();
}

// At once, from the event loop: the socket may be in the middle of a call to us.
void WebSocketConnection::cutOff()
{
    ++m_front.counters().cutOff;
    m_isClosing = true;
    deleteLater();
}

void WebSocketConnection::ended(const Error &reason)
{
    close(QWebSocketProtocol::CloseCodeGoingAway, reason.detail);
}

void WebSocketConnection::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_webSocket->close(code, reason.left(100));
    // Whoever does not answer the close is cut off.
    QTimer::singleShot(m_front.config().limits.authenticateTime, this, &QObject::deleteLater);
}

} // namespace atrium::api
