// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotehost.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr int kMessagesAtOnce = 256;
/// What may wait for a plugin that does not read, or for a hub that is behind.
constexpr qint64 kMostWaiting = 8 * wire::kLongestMessage;

} // namespace

RemoteHost::RemoteHost(const InstanceId &instance, const Place &place, HostListener &listener)
    : m_place(place)
    , m_listener(listener)
    , m_decoder(instance)
{
    const auto longest = static_cast<quint64>(place.longestMessage);
    m_socket.setMaxAllowedIncomingFrameSize(longest);
    m_socket.setMaxAllowedIncomingMessageSize(longest);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket.abort(); });
    connect(&m_socket, &QWebSocket::connected, this, &RemoteHost::connected);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &RemoteHost::take);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this] {
        if (!m_isSilent)
            m_listener.hostMisspoke(
                {.code = Error::Code::InvalidInput, .detail = u"a message that is no text"_s});
    });
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            disconnected();
    });
    if (!place.authority.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(place.authority, QSsl::Pem));
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(tls);
    }
    QNetworkRequest request(place.url);
    request.setRawHeader("Authorization", "Bearer " + place.token.toUtf8());
    m_socket.open(request);
}

RemoteHost::~RemoteHost()
{
    end();
    m_socket.disconnect(this); // it says farewell while it is destroyed
}

void RemoteHost::end()
{
    m_isSilent = true;
    m_patience.stop();
    m_socket.abort();
}

void RemoteHost::disconnected()
{
    if (m_socket.closeCode() == QWebSocketProtocol::CloseCodeTooMuchData && !m_isSilent) {
        m_listener.hostReached(u"messageBytes"_s);
        finish(u"A message of it was longer than %1 bytes."_s.arg(m_place.longestMessage));
        return;
    }
    const QString url = m_place.url.toDisplayString();
    const QString said = m_socket.closeReason();
    finish(!m_isConnected       ? u"%1 cannot be reached: %2."_s.arg(url, m_socket.errorString())
               : said.isEmpty() ? u"The connection to %1 ended."_s.arg(url)
                                : u"The connection to %1 ended: %2."_s.arg(url, said));
}

void RemoteHost::finish(const QString &how)
{
    if (!std::exchange(m_isSilent, true))
        m_listener.hostEnded(how);
}

bool RemoteHost::send(const wire::ToPlugin &message)
{
    const auto line = wire::encode(message);
    if (!line || m_socket.bytesToWrite() + m_waiting + line->size() > kMostWaiting)
        return false;
    const QString text = QString::fromUtf8(line->trimmed());
    if (m_isConnected) {
        m_socket.sendTextMessage(text);
    } else {
        m_waiting += line->size();
        m_out.push_back(text);
    }
    return true;
}

void RemoteHost::connected()
{
    m_isConnected = true;
    m_waiting = 0;
    for (const QString &each : std::exchange(m_out, {}))
        m_socket.sendTextMessage(each);
}

void RemoteHost::take(const QString &text)
{
    if (m_isSilent)
        return;
    m_in.push_back(text.toUtf8());
    m_waiting += m_in.back().size();
    if (m_waiting > kMostWaiting) {
        // The socket cannot be left unread: what comes faster than it is taken cannot be held back.
        finish(u"It spoke faster than it could be heard."_s);
        m_socket.abort();
        return;
    }
    if (m_in.size() == 1 && !m_isPaused)
        QMetaObject::invokeMethod(this, &RemoteHost::tellSome, Qt::QueuedConnection);
}

void RemoteHost::tellSome()
{
    HostPass pass;
    for (int i = 0; i < kMessagesAtOnce && !m_in.empty() && !m_isPaused && !m_isSilent; ++i) {
        const QByteArray line = std::move(m_in.front());
        m_in.pop_front();
        m_waiting -= line.size();
        pass.bytes += line.size();
        pass.longest = std::max<qint64>(pass.longest, line.size());
        auto message = m_decoder.decode(line);
        if (message)
            m_listener.hostSaid(std::move(*message));
        else
            m_listener.hostMisspoke(message.error());
    }
    if (!m_isSilent && pass.bytes != 0)
        m_listener.hostPassEnded(pass);
    if (!m_isSilent && !m_isPaused && !m_in.empty())
        QMetaObject::invokeMethod(this, &RemoteHost::tellSome, Qt::QueuedConnection);
}

void RemoteHost::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    if (!isPaused && !m_in.empty())
        QMetaObject::invokeMethod(this, &RemoteHost::tellSome, Qt::QueuedConnection);
}

// The bridge ends the process, and then the connection.
void RemoteHost::stop()
{
    setPaused(false);
    if (!m_isConnected) {
        QMetaObject::invokeMethod(
            this, [this] { finish(u"It was not reached."_s); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start(m_place.stopTime);
}

} // namespace atrium::runtime
