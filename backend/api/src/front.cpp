// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front.h"

#include "httpconnection.h"
#include "websocketconnection.h"

#include <atrium/api/logging.h>
#include <atrium/base/thread.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslEllipticCurve>
#include <QSslKey>
#include <QSslSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace atrium::api {

Q_LOGGING_CATEGORY(lcApi, "atrium.api", QtInfoMsg)

namespace {

constexpr std::size_t kMessagesOfPass = 256;
constexpr int kSendBuffer = 256 * 1024; // in the kernel; without a bound it grows to megabytes
constexpr auto kAcceptPause = std::chrono::seconds(1);

Result<std::unique_ptr<QSslConfiguration>> tlsOf(const std::optional<TlsConfig> &config)
{
    if (!config)
        return nullptr;
    const auto chain = QSslCertificate::fromData(config->certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(Error::Code::InvalidInput, u"the TLS certificate is not one in PEM"_s);
    QSslKey key(config->keyPem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(config->keyPem, QSsl::Rsa);
    if (key.isNull())
        return fail(Error::Code::InvalidInput, u"the TLS key is not an EC or RSA key in PEM"_s);
    auto tls = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    tls->setLocalCertificateChain(chain);
    tls->setPrivateKey(key);
    tls->setProtocol(QSsl::TlsV1_2OrLater);
    tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    tls->setEllipticCurves({QSslEllipticCurve::fromShortName(u"prime256v1"_s)});
    return tls;
}

} // namespace

bool HubPort::ask(ConnectionId connection, protocol::Request &&request)
{
    return m_waiting.empty()
        && m_link.toHub.post(
            ConnectionAsks {.connection = connection, .request = std::move(request)});
}

void HubPort::tell(FromFront message)
{
    if (!m_waiting.empty() || !m_link.toHub.post(std::move(message)))
        m_waiting.push_back(std::move(message)); // NOLINT(bugprone-use-after-move): it stayed
}

void HubPort::retry()
{
    m_link.toHub.spaceWakeUp().clear();
    while (!m_waiting.empty() && m_link.toHub.post(std::move(m_waiting.front())))
        m_waiting.pop_front();
}

Front::Front(ServerConfig config, FrontLink &link)
    : m_config(std::move(config))
    , m_access(m_config.token, m_config.hosts)
    , m_hub(link)
    , m_link(link)
    , m_messages(
          link.toFront.messageWakeUp(), [this] { takeFromHub(); }, this)
    , m_room(
          link.toHub.spaceWakeUp(), [this] { m_hub.retry(); }, this)
    , m_webSockets(u"Atrium"_s, QWebSocketServer::NonSecureMode, this)
    , m_acceptAgain(this)
    , m_home(QThread::currentThread())
{
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Front::takeWebSocket);
    // No file descriptor is left: others may be freed.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcApi) << "cannot accept a connection" << errorString();
        m_acceptAgain.start(kAcceptPause);
    });
    m_acceptAgain.setSingleShot(true);
    connect(&m_acceptAgain, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
}

Front::~Front() = default;

Result<> Front::begin()
{
    auto tls = tlsOf(m_config.tls);
    if (!tls)
        return tl::unexpected(tls.error());
    m_tls = std::move(*tls);
    if (!listen(m_config.address, m_config.port))
        return fail(Error::Code::Unreachable,
                    u"cannot listen on %1 port %2: %3"_s.arg(m_config.address.toString())
                        .arg(m_config.port)
                        .arg(errorString()));
    return {};
}

void Front::end()
{
    ATRIUM_ON_OWN_THREAD();
    close();
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<WebSocketConnection *>(Qt::FindDirectChildrenOnly));
    moveToThread(m_home); // whoever made it deletes it
}

QTcpSocket *Front::adopt(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSendBuffer);
    socket->setReadBufferSize(HttpReader::kLongestHead * 4);
    return socket.release();
}

bool Front::takePlace(QTcpSocket &socket)
{
    const QHostAddress address = socket.peerAddress();
    if (m_counters.connections >= m_config.limits.connections
        || m_places.value(address) >= m_config.limits.connectionsOfAddress)
        return false;
    ++m_counters.connections;
    ++m_places[address];
    // Not the socket's own signal: QWebSocket disconnects all of them.
    connect(new QObject(&socket), &QObject::destroyed, this, [this, address] {
        --m_counters.connections;
        if (--m_places[address] == 0)
            m_places.remove(address);
    });
    return true;
}

void Front::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = adopt(descriptor);
    if (!socket)
        return;
    if (!takePlace(*socket)) {
        ++m_counters.turnedAway;
        delete socket; // NOLINT(cppcoreguidelines-owning-memory): nobody else has it yet
        return;
    }
    ++m_counters.accepted;
    new HttpConnection(*this, socket);
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

ConnectionId Front::join(Connection &connection)
{
    const ConnectionId id {++m_lastId};
    m_connections.emplace(id, &connection);
    return id;
}

void Front::leave(ConnectionId id)
{
    if (m_connections.erase(id) > 0)
        m_hub.tell(ConnectionGone {.connection = id});
}

void Front::takeFromHub()
{
    for (ToFront &message : m_link.toFront.take(kMessagesOfPass)) {
        const ConnectionId id
            = std::visit([](const auto &each) { return each.connection; }, message);
        const auto found = m_connections.find(id);
        if (found == m_connections.end())
            continue; // it has gone meanwhile
        if (auto *told = std::get_if<ConnectionTold>(&message))
            found->second->told(std::move(*told), m_cache);
        else
            found->second->ended(std::get<ConnectionEnded>(message).reason);
    }
    m_cache.clear();
}

void Front::upgrade(QTcpSocket *socket)
{
    std::erase_if(m_upgrading, [](const auto &each) { return each.isNull(); });
    socket->setParent(this);
    m_upgrading.emplace_back(socket);
    // A frame is taken when it is there whole.
    socket->setReadBufferSize(protocol::kLongestMessage + HttpReader::kLongestHead);
    m_webSockets.handleConnection(socket);
}

void Front::takeWebSocket()
{
    while (QWebSocket *webSocket = m_webSockets.nextPendingConnection()) {
        const auto isIt = [webSocket](const QPointer<QTcpSocket> &socket) {
            return socket && socket->peerPort() == webSocket->peerPort()
                && socket->peerAddress() == webSocket->peerAddress();
        };
        const auto found = std::find_if(m_upgrading.begin(), m_upgrading.end(), isIt);
        if (found == m_upgrading.end()) {
            webSocket->deleteLater();
            continue;
        }
        QTcpSocket *socket = *found;
        m_upgrading.erase(found);
        new WebSocketConnection(*this, webSocket, socket);
    }
}

} // namespace atrium::api
