// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <atrium/runtime/logging.h>
#include <atrium/runtime/pluginbridge.h>
#include <atrium/wire/linereader.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sodium.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr qsizetype kShortestToken = 16;
constexpr std::size_t kReadAtOnce = 64 * 1024;
constexpr qint64 kMostUnsent = wire::kLongestMessage;
constexpr qsizetype kMostUnread = 4 * wire::kLongestMessage;
constexpr auto kFarewell = std::chrono::seconds(2);

// Takes as long wherever the first difference is.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

// The folder that the hub names is on its machine.
QByteArray withStateFolder(const QByteArray &line, const QString &folder)
{
    if (!line.contains("\"initialize\""))
        return line;
    QJsonObject message = QJsonDocument::fromJson(line).object();
    if (message.value("method"_L1) != "initialize"_L1)
        return line;
    QJsonObject params = message.value("params"_L1).toObject();
    params.insert("stateDir"_L1, folder);
    message.insert("params"_L1, params);
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

Result<QSslConfiguration> tlsOf(const PluginBridge::Setup &setup)
{
    const auto chain = QSslCertificate::fromData(setup.certificatePem, QSsl::Pem);
    QSslKey key(setup.keyPem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(setup.keyPem, QSsl::Rsa);
    if (chain.isEmpty() || key.isNull())
        return fail(Error::Code::InvalidInput,
                    chain.isEmpty() ? u"the certificate is not one in PEM"_s
                                    : u"the key is not an EC or RSA key in PEM"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the hub shows its token
    return tls;
}

} // namespace

/// One hub, and the plugin that runs for it.
class PluginBridge::Session : public QObject
{
public:
    Session(const Setup &setup, Child child, QWebSocket *socket, Reaper &reaper)
        : m_setup(setup)
        , m_reaper(reaper)
        , m_child(std::move(child))
        , m_socket(socket)
        , m_readable(m_child.socket.number(), QSocketNotifier::Read)
        , m_writable(m_child.socket.number(), QSocketNotifier::Write)
        , m_errors(m_child.errors.number(), QSocketNotifier::Read)
        , m_end(m_child.handle.number(), QSocketNotifier::Read)
    {
        m_socket->setParent(this);
        m_writable.setEnabled(false);
        connect(&m_readable, &QSocketNotifier::activated, this, &Session::readPlugin);
        connect(&m_writable, &QSocketNotifier::activated, this, &Session::writePlugin);
        connect(&m_errors, &QSocketNotifier::activated, this, &Session::readErrors);
        connect(&m_end, &QSocketNotifier::activated, this, [this] {
            readPlugin();
            finish(u"the plugin ended"_s);
        });
        connect(m_socket, &QWebSocket::textMessageReceived, this, &Session::hear);
        connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
            if (!m_isOver)
                m_readable.setEnabled(m_socket->bytesToWrite() < kMostUnsent);
        });
        connect(m_socket, &QWebSocket::disconnected, this, [this] { finish({}); });
    }
    ~Session() override
    {
        m_socket->disconnect(this);
        finish(u"another hub took its place"_s);
    }
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] qint64 processId() const { return m_child.id; }

    void finish(const QString &why)
    {
        if (std::exchange(m_isOver, true))
            return;
        for (QSocketNotifier *each : {&m_readable, &m_writable, &m_errors, &m_end})
            each->setEnabled(false);
        m_reaper.end(std::exchange(m_child, {}));
        m_socket->close(QWebSocketProtocol::CloseCodeNormal, why);
    }

private:
    void hear(const QString &text)
    {
        m_out += withStateFolder(text.toUtf8(), m_setup.stateFolder) + '\n';
        if (m_out.size() > kMostUnread)
            finish(u"the plugin does not read"_s);
        else
            writePlugin();
    }

    void writePlugin()
    {
        if (m_isOver)
            return;
        const ssize_t count = ::send(m_child.socket.number(), m_out.constData(),
                                     static_cast<std::size_t>(m_out.size()), MSG_NOSIGNAL);
        if (count > 0)
            m_out.remove(0, count);
        else if (count < 0 && errno != EAGAIN && errno != EINTR)
            m_out.clear(); // its end is seen elsewhere
        m_writable.setEnabled(!m_out.isEmpty());
    }

    void readPlugin()
    {
        if (m_isOver)
            return;
        std::array<char, kReadAtOnce> buffer; // NOLINT(*-member-init): filled by recv
        const ssize_t count = recv(m_child.socket.number(), buffer.data(), buffer.size(), 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            finish(u"the plugin closed its streams"_s);
            return;
        }
        if (!m_lines.feed({buffer.data(), count})) {
            finish(u"the plugin wrote a line that does not end"_s);
            return;
        }
        while (const auto line = m_lines.next())
            m_socket->sendTextMessage(QString::fromUtf8(*line));
        m_readable.setEnabled(m_socket->bytesToWrite() < kMostUnsent); // else the kernel holds it
    }

    void readErrors()
    {
        std::array<char, 4096> buffer; // NOLINT(*-member-init): filled by read
        const ssize_t count = read(m_child.errors.number(), buffer.data(), buffer.size());
        if (count > 0)
            (void)!::write(STDERR_FILENO, buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            m_errors.setEnabled(false);
    }

    const Setup &m_setup;
    Reaper &m_reaper;
    Child m_child;
    QWebSocket *m_socket;
    wire::LineReader m_lines;
    QByteArray m_out;
    bool m_isOver = false;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QSocketNotifier m_errors;
    QSocketNotifier m_end;
};

struct PluginBridge::Private
{
    explicit Private(Setup from)
        : setup(std::move(from))
        , server(u"Atrium plugin"_s,
                 setup.certificatePem.isEmpty() && setup.keyPem.isEmpty()
                     ? QWebSocketServer::NonSecureMode
                     : QWebSocketServer::SecureMode)
    { }

    Setup setup;
    Reaper reaper;
    QWebSocketServer server;
    std::unique_ptr<Session> session;

    void take(QWebSocket *socket)
    {
        if (!isSame(socket->request().rawHeader("Authorization"), "Bearer " + setup.token)) {
            qCWarning(lcRuntime) << "a connection without the token was refused"
                                 << socket->peerAddress().toString();
            socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"wrong token"_s);
            QTimer::singleShot(kFarewell, socket, &QObject::deleteLater);
            return;
        }
        session.reset();
        auto child = startChild({.command = setup.command,
                                 .folder = QFile::encodeName(setup.stateFolder),
                                 .environment = setup.environment,
                                 .isGuarded = true});
        if (!child) {
            socket->close(QWebSocketProtocol::CloseCodeNormal, child.error().detail);
            QTimer::singleShot(kFarewell, socket, &QObject::deleteLater);
            return;
        }
        session = std::make_unique<Session>(setup, std::move(*child), socket, reaper);
    }
};

PluginBridge::PluginBridge(Setup setup)
    : d(std::make_unique<Private>(std::move(setup)))
{
    connect(&d->server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = d->server.nextPendingConnection()) {
            socket->setParent(
                &d->server); // until a session takes it: a farewell may outlast the bridge
            socket->setMaxAllowedIncomingMessageSize(wire::kLongestMessage);
            socket->setMaxAllowedIncomingFrameSize(wire::kLongestMessage);
            d->take(socket);
        }
    });
}

PluginBridge::~PluginBridge() = default;

Result<> PluginBridge::start()
{
    if (d->setup.token.size() < kShortestToken)
        return fail(Error::Code::Refused,
                    u"the token is shorter than %1 characters"_s.arg(kShortestToken));
    if (d->server.secureMode() == QWebSocketServer::SecureMode) {
        const auto tls = tlsOf(d->setup);
        if (!tls)
            return tl::unexpected(tls.error());
        d->server.setSslConfiguration(*tls);
    }
    if (!d->server.listen(QHostAddress(d->setup.address), d->setup.port))
        return fail(Error::Code::Busy,
                    u"%1 port %2: %3"_s.arg(d->setup.address)
                        .arg(d->setup.port)
                        .arg(d->server.errorString()));
    return {};
}

quint16 PluginBridge::port() const
{
    return d->server.serverPort();
}

qint64 PluginBridge::processId() const
{
    return d->session ? d->session->processId() : 0;
}

} // namespace atrium::runtime
