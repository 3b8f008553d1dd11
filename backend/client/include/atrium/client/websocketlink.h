// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/link.h>
#include <atrium/protocol/codec.h>

#include <QAbstractSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QWebSocket)

namespace atrium::client {

/// The link to a hub over WebSocket, with a bearer token. It asks a silent hub for a sign of life
/// and ends the connection where none comes.
class WebSocketLink : public Link
{
    Q_OBJECT

public:
    struct Target
    {
        QUrl url; ///< See socketUrl().
        QString token;
    };
    /// Asked before each attempt, because a hub that starts anew may have another address and
    /// token. An error ends the attempt.
    using Locate = std::function<Result<Target>()>;

    explicit WebSocketLink(Locate locate, QObject *parent = nullptr);
    ~WebSocketLink() override;

    void open() override;
    void close() override;
    [[nodiscard]] Result<> send(const protocol::Request &request) override;
    [[nodiscard]] QString address() const override;

    /// How the hub records who asks: 1 to 40 of a-z 0-9 -.
    void setName(const QByteArray &name) { m_name = name; }
    /// Accept certificates that this PEM file signed, besides the system's.
    void trust(const QString &certificateFile) { m_certificates = certificateFile; }

private:
    void connectTo(const Target &target);
    void end(const Error &reason);
    void onFailed(const QString &text);
    void onText(const QByteArray &text);
    void onPulse();

    Locate m_locate;
    QString m_certificates;
    QByteArray m_name;
    QUrl m_url;
    std::unique_ptr<QWebSocket> m_socket; // from open() to the end of the attempt
    std::unique_ptr<protocol::ClientDecoder> m_decoder;
    std::vector<protocol::ServerMessage> m_arrived;
    bool m_isOpen = false;
    QTimer m_pulse;
    int m_silentPulses = 0;
};

/// "http://h:1", "https://h", "ws://h:1", "wss://h/api/v1/ws" or "h:1" as the URL of the WebSocket.
/// InvalidInput: none of these.
[[nodiscard]] Result<QUrl> socketUrl(const QString &written);

} // namespace atrium::client
