// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/thread.h>
#include <atrium/client/websocketlink.h>

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QWebSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

constexpr std::chrono::milliseconds kPulse {700};
constexpr int kSilentPulses = 2; // then people see within about 2 s that the hub is gone
constexpr int kConnectPulses = 12;
constexpr qint64 kMostToSend = qint64 {16} * 1024 * 1024;
constexpr int kDefaultPort = 8420;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kFailed = &QWebSocket::errorOccurred;
#else
constexpr auto kFailed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

Error unreachable(const QString &detail)
{
    return {.code = Error::Code::Unreachable, .detail = detail};
}

} // namespace

WebSocketLink::WebSocketLink(Locate locate, QObject *parent)
    : Link(parent)
    , m_locate(std::move(locate))
{
    m_pulse.setInterval(kPulse);
    connect(&m_pulse, &QTimer::timeout, this, &WebSocketLink::onPulse);
}

WebSocketLink::~WebSocketLink()
{
    close();
}

void WebSocketLink::open()
{
    ATRIUM_ON_OWN_THREAD();
    close();
    const Result<Target> target = m_locate();
    if (!target) {
        QMetaObject::invokeMethod(
            this,
            [this, error = target.error()] {
                if (!m_socket)
                    Q_EMIT closed(error);
            },
            Qt::QueuedConnection);
        return;
    }
    connectTo(*target);
}

void WebSocketLink::connectTo(const Target &target)
{
    m_url = target.url;
    m_decoder = std::make_unique<protocol::ClientDecoder>();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(protocol::kLongestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(protocol::kLongestMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_isOpen = true;
        m_silentPulses = 0;
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { onText(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_silentPulses = 0; });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        const QString told = m_socket->closeReason();
        if (!m_isOpen && m_socket->error() != QAbstractSocket::UnknownSocketError)
            return; // errorOccurred has more to say
        end(unreachable(told.isEmpty() ? u"the hub closed the connection"_s : told));
    });
    connect(m_socket.get(), kFailed, this, [this] { onFailed(m_socket->errorString()); });
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + target.token.toUtf8());
    if (!m_name.isEmpty())
        request.setRawHeader("X-Atrium-Client", m_name);
    if (m_url.scheme() == "wss"_L1 && !m_certificates.isEmpty()) {
        QSslConfiguration tls = m_socket->sslConfiguration();
        tls.addCaCertificates(m_certificates);
        m_socket->setSslConfiguration(tls);
    }
    m_silentPulses = 0;
    m_pulse.start();
    m_socket->open(request);
}

void WebSocketLink::onFailed(const QString &text)
{
    // Qt tells a refused handshake by its text alone: before 6.6 by the status.
    if (text.contains("401"_L1) || text.contains("403"_L1)
        || text.contains("WWW-Authenticate"_L1)) {
        end({.code = Error::Code::Refused,
             .detail = u"the hub at %1 refuses the token"_s.arg(address())});
    } else {
        end(unreachable(u"%1: %2"_s.arg(address(), text)));
    }
}

void WebSocketLink::close()
{
    m_pulse.stop();
    m_isOpen = false;
    m_arrived.clear();
    if (!m_socket)
        return;
    // It may be the sender of the signal that brought us here.
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    socket->close();
    socket->deleteLater();
}

void WebSocketLink::end(const Error &reason)
{
    if (!m_socket)
        return;
    if (!m_arrived.empty()) // what came before the end still counts
        Q_EMIT received(std::exchange(m_arrived, {}));
    close();
    Q_EMIT closed(reason);
}

Result<> WebSocketLink::send(const protocol::Request &request)
{
    ATRIUM_ON_OWN_THREAD();
    if (!m_isOpen)
        return fail(Error::Code::Unreachable, u"there is no connection to %1"_s.arg(address()));
    if (m_socket->bytesToWrite() > kMostToSend)
        return fail(Error::Code::Busy, u"%1 does not take what is sent"_s.arg(address()));
    const QByteArray bytes = protocol::encode(request);
    if (bytes.size() > protocol::kLongestMessage) {
        return fail(Error::Code::InvalidInput,
                    u"the request is longer than %1 bytes"_s.arg(protocol::kLongestMessage));
    }
    m_socket->sendTextMessage(QString::fromUtf8(bytes));
    return {};
}

QString WebSocketLink::address() const
{
    return m_url.isEmpty() ? u"the hub"_s : m_url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo);
}

void WebSocketLink::onText(const QByteArray &text)
{
    m_silentPulses = 0;
    Result<protocol::ServerMessage> message = m_decoder->decode(text);
    if (!message) {
        end(message.error());
        return;
    }
    // Messages of one read of the socket are told together.
    if (m_arrived.empty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_arrived.empty())
                    Q_EMIT received(std::exchange(m_arrived, {}));
            },
            Qt::QueuedConnection);
    }
    m_arrived.push_back(std::move(*message));
}

void WebSocketLink::onPulse()
{
    if (++m_silentPulses > (m_isOpen ? kSilentPulses : kConnectPulses)) {
        end(unreachable(u"%1 does not answer"_s.arg(address())));
    } else if (m_isOpen) {
        m_socket->ping();
    }
}

Result<QUrl> socketUrl(const QString &written)
{
    QUrl url(written.contains("://"_L1) ? written : u"ws://"_s + written);
    if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    else if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "ws"_L1 && url.scheme() != "wss"_L1)) {
        return fail(Error::Code::InvalidInput,
                    u"'%1' is not the address of a hub; expected e.g. http://127.0.0.1:8420"_s.arg(
                        written.left(200)));
    }
    if (url.port() < 0 && url.scheme() == "ws"_L1)
        url.setPort(kDefaultPort);
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/api/v1/ws"_s);
    return url;
}

} // namespace atrium::client
