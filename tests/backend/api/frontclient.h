// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiworld.h"
#include "servedhouse.h"

#include <atrium/protocol/codec.h>

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

namespace atrium::test {

/// A client with a mirror of what it is shown.
class Client
{
public:
    explicit Client(const ServedHouse &house, const QByteArray &token = ServedHouse::token(),
                    const QByteArray &origin = {})
        : socket(QString::fromLatin1(origin))
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &text) { received(text); });
        QNetworkRequest request(QUrl(house.webSocketUrl()));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (house.server.url().startsWith(QStringLiteral("https"))) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.setSslConfiguration(tls);
        }
        socket.open(request);
    }

    [[nodiscard]] bool isOpen() { return socket.state() == QAbstractSocket::ConnectedState; }

    quint64 ask(const QString &method, ValueObject params = {})
    {
        socket.sendTextMessage(QString::fromUtf8(protocol::encode(protocol::Request {
            .id = ++m_lastId, .method = method, .params = Value::makeObject(std::move(params))})));
        return m_lastId;
    }

    /// Waits for the answer.
    [[nodiscard]] Result<Value> call(const QString &method, ValueObject params = {})
    {
        return wait(ask(method, std::move(params)));
    }

    [[nodiscard]] Result<Value> wait(quint64 id)
    {
        static_cast<void>(QTest::qWaitFor([&] { return outlet.answers.contains(id); }, 10'000));
        return outlet.take(id).value_or(
            fail(Error::Code::Unreachable, QStringLiteral("no answer")));
    }

    QWebSocket socket;
    TestOutlet outlet {};
    QString undecoded {};

private:
    void received(const QString &text)
    {
        auto message = m_decoder.decode(text.toUtf8());
        if (message)
            static_cast<void>(outlet.send(std::move(*message)));
        else
            undecoded = message.error().detail + message.error().pointer;
        outlet.messages.clear();
    }

    protocol::ClientDecoder m_decoder;
    quint64 m_lastId = 0;
};

/// A socket on which the test writes frames by hand, and reads only when asked to.
class RawSocket
{
public:
    explicit RawSocket(const ServedHouse &house)
    {
        socket.setReadBufferSize(1024); // so that the kernel's buffers fill
        socket.connectToHost(QHostAddress::LocalHost, house.server.port());
        socket.write("GET /api/v1/ws HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                     + ServedHouse::token()
                     + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                       "Sec-WebSocket-Version: 13\r\n\r\n");
        static_cast<void>(QTest::qWaitFor([this] { return socket.bytesAvailable() > 100; }, 5000));
        greeting = socket.readAll();
    }

    void writeFrame(quint8 firstByte, const QByteArray &payload)
    {
        QByteArray frame(1, char(firstByte));
        if (payload.size() < 126) {
            frame += char(0x80 | payload.size());
        } else {
            frame += char(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                frame += char(quint64(payload.size()) >> shift);
        }
        frame += QByteArray(4, '\0'); // a mask that changes nothing
        socket.write(frame + payload);
    }

    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor(
            [this] {
                if (socket.isOpen()) // a reset closes it
                    last += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            10'000);
    }

    QTcpSocket socket {};
    QByteArray greeting {};
    QByteArray last {};
};

} // namespace atrium::test
