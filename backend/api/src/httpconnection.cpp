// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <atrium/api/logging.h>
#include <atrium/model/json.h>
#include <atrium/protocol/openapi.h>

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

// The longest that a method may take (`timeout` of property.set), and some.
constexpr auto kAnswerTime = std::chrono::seconds(330);
constexpr auto kMetricsPath = "/metrics";
constexpr auto kMetricsMethod = "/api/v1/metrics";
constexpr auto kWebSocketPath = "/api/v1/ws";

Error invalid(const QString &detail)
{
    return {.code = Error::Code::InvalidInput, .detail = detail};
}

} // namespace

HttpConnection::HttpConnection(Front &front, QTcpSocket *socket)
    : QObject(&front)
    , m_front(front)
    , m_socket(socket)
    , m_deadline(this)
{
    m_socket->setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::timeOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    expect(State::Head, m_front.config().limits.headTime);
}

HttpConnection::~HttpConnection()
{
    if (m_id)
        m_front.leave(*m_id);
}

void HttpConnection::expect(State state, std::chrono::milliseconds time)
{
    m_state = state;
    m_deadline.start(time);
}

void HttpConnection::timeOut()
{
    ++m_front.counters().timedOut;
    const bool hasBegun = m_socket->bytesAvailable() > 0 || m_state == State::Body;
    if (m_state == State::Answering)
        refuse(504, {.code = Error::Code::Unreachable, .detail = u"the hub gave no answer"_s});
    else if (m_state != State::Writing && hasBegun)
        refuse(408, invalid(u"the request did not come in time"_s));
    else
        drop();
}

void HttpConnection::drop()
{
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void HttpConnection::read()
{
    if (m_state == State::Head && !readHead())
        return;
    if (m_state == State::Body)
        readBody();
}

// True: the head is there and in order, and the body may be read.
bool HttpConnection::readHead()
{
    if (m_reader.hasRest()) { // came with the request before
        expect(State::Body, m_front.config().limits.bodyTime);
        return true;
    }
    const auto outcome = HttpReader::peekHead(m_socket->peek(HttpReader::kLongestHead));
    if (std::holds_alternative<HttpReader::NeedsMore>(outcome)) {
        if (!m_isFirst && m_socket->bytesAvailable() > 0 && m_keepsAlive) {
            m_keepsAlive = false; // the next request has begun: its head has a time of its own
            m_deadline.start(m_front.config().limits.headTime);
        }
        return false;
    }
    if (const auto *refusal = std::get_if<HttpRefusal>(&outcome)) {
        refuse(refusal->status, invalid(refusal->detail));
        return false;
    }
    const auto &head = std::get<HttpHead>(outcome);
    if (!mayPass(head))
        return false;
    if (head.isWebSocket) {
        upgrade(head);
        return false;
    }
    if (head.expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    expect(State::Body, m_front.config().limits.bodyTime);
    return true;
}

bool HttpConnection::mayPass(const HttpHead &head)
{
    const Access &access = m_front.access();
    if (!access.isOurHost(head.host, m_socket->localAddress())) {
        refuse(421,
               invalid(
                   u"this hub is not called '%1'"_s.arg(QString::fromLatin1(head.host.left(100)))));
        return false;
    }
    if (!access.isOurOrigin(head.origin, m_socket->localAddress())) {
        refuse(403,
               {.code = Error::Code::Refused,
                .detail = u"pages of '%1' may not speak with this hub"_s.arg(
                    QString::fromLatin1(head.origin.left(100)))});
        return false;
    }
    const bool isOpen = head.target == "/healthz" || head.target == "/readyz"
        || (head.isWebSocket && head.authorization.isEmpty()); // proves itself by a first message
    if (isOpen || access.isAuthorized(head.authorization))
        return true;
    ++m_front.counters().unauthorized;
    refuse(401,
           {.code = Error::Code::Refused,
            .detail = u"the token is missing or wrong; it stands in DATA/run/token"_s},
           "WWW-Authenticate: Bearer\r\n");
    return false;
}

void HttpConnection::upgrade(const HttpHead &head)
{
    if (head.target != kWebSocketPath) {
        refuse(404, {.code = Error::Code::NotFound, .detail = u"WebSockets are at /api/v1/ws"_s});
        return;
    }
    m_deadline.stop();
    m_socket->disconnect(this);
    m_front.upgrade(m_socket);
    m_socket = nullptr;
    deleteLater();
}

void HttpConnection::readBody()
{
    const auto outcome = m_reader.feed(m_socket->readAll());
    if (const auto *refusal = std::get_if<HttpRefusal>(&outcome))
        refuse(refusal->status, invalid(refusal->detail));
    else if (const auto *request = std::get_if<HttpRequest>(&outcome))
        serve(*request);
}

void HttpConnection::serve(const HttpRequest &request)
{
    m_keepsAlive = request.head.keepsAlive;
    if (!mayPass(request.head)) // again: it may have come with the request before
        return;
    if (request.head.isWebSocket)
        refuse(400, invalid(u"a WebSocket cannot follow another request at once"_s));
    else if (!serveOpen(request.head))
        call(request);
}

bool HttpConnection::serveOpen(const HttpHead &head)
{
    if (head.method != "GET")
        return false;
    if (head.target == "/healthz")
        reply(200, R"({"status":"ok"})");
    else if (head.target == "/readyz" && m_front.hub().isReady())
        reply(200, R"({"status":"ready"})");
    else if (head.target == "/readyz")
        reply(503, R"({"status":"starting"})");
    else if (head.target == "/api/v1/openapi.json")
        reply(200, protocol::openApiDocument());
    else
        return false;
    return true;
}

void HttpConnection::call(const HttpRequest &asked)
{
    HttpRequest request = asked;
    m_wantsMetrics = request.head.target == kMetricsPath;
    if (m_wantsMetrics) // where Prometheus looks; the rules of access are those of REST
        request.head.target = kMetricsMethod;
    auto call = routed(request);
    if (!call) {
        const RestRefusal &refusal = call.error();
        const bool keeps = m_keepsAlive;
        ++m_front.counters().badRequests;
        reply(refusal.status, errorBody(refusal.error),
              refusal.allow.isEmpty() ? QByteArray() : "Allow: " + refusal.allow + "\r\n");
        m_keepsAlive = keeps;
        return;
    }
    if (!m_id) {
        m_id = m_front.join(*this);
        m_front.hub().tell(ConnectionOpened {
            .connection = *m_id, .actor = clientName(request.head.client).value_or(u"api"_s)});
    }
    m_success = call->params.field(u"wait").toBool() ? 200 : call->method->route->success;
    expect(State::Answering, kAnswerTime);
    const bool passed = m_front.hub().ask(
        *m_id,
        {.id = ++m_request, .method = call->method->name, .params = std::move(call->params)});
    if (!passed)
        refuse(503, {.code = Error::Code::Busy, .detail = u"the hub is behind; try again"_s});
}

void HttpConnection::told(ConnectionTold &&message, protocol::ChangeCache & /*cache*/)
{
    m_front.hub().tell(ConnectionDrained {.connection = *m_id, .units = message.units});
    const auto *response = std::get_if<protocol::Response>(&message.message);
    if (!response || response->id != m_request || m_state != State::Answering)
        return;
    if (!response->result) {
        const Error &error = response->result.error();
        const bool isBusy = error.code == Error::Code::Busy;
        reply(httpStatus(error.code), errorBody(error),
              isBusy ? QByteArray("Retry-After: 1\r\n") : QByteArray());
        return;
    }
    if (m_wantsMetrics) {
        replyMetrics(response->result->field(u"text").toText().toUtf8());
        return;
    }
    QByteArray json;
    appendJson(json, *response->result);
    reply(m_success, json);
}

void HttpConnection::ended(const Error &reason)
{
    if (m_state == State::Answering)
        refuse(503, reason);
    else
        drop();
}

// Ends the connection: what else was sent is not looked at.
void HttpConnection::refuse(int status, const Error &error, const QByteArray &moreFields)
{
    ++m_front.counters().badRequests;
    m_keepsAlive = false;
    reply(status, errorBody(error), moreFields);
}

void HttpConnection::reply(int status, const QByteArray &json, const QByteArray &moreFields)
{
    expect(State::Writing, m_front.config().limits.writeTime);
    m_socket->write(httpReply(status, json, m_keepsAlive, moreFields));
}

void HttpConnection::replyMetrics(const QByteArray &text)
{
    expect(State::Writing, m_front.config().limits.writeTime);
    m_socket->write(
        httpReply(200, text, m_keepsAlive, {}, "text/plain; version=0.0.4; charset=utf-8"));
}

void HttpConnection::written()
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (m_state != State::Writing || m_socket->bytesToWrite() > 0
        || (secure && secure->encryptedBytesToWrite() > 0))
        return;
    if (!m_keepsAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_isFirst = false;
    m_reader.restart();
    expect(State::Head, m_front.config().limits.idleTime);
    if (m_reader.hasRest() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

} // namespace atrium::api
