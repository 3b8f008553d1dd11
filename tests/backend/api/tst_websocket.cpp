// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"
#include "servedhouse.h"

#include <atrium/protocol/codec.h>

#include <QFile>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        if (house.server.url().startsWith(u"https"_s)) {
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
        return outlet.take(id).value_or(fail(Error::Code::Unreachable, u"no answer"_s));
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
                last += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            10'000);
    }

    QTcpSocket socket {};
    QByteArray greeting {};
    QByteArray last {};
};

bool showsAll(const DeviceState & /*state*/)
{
    return true;
}

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(ATRIUM_FIXTURES "/tls/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_WebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void client_seesTheHouse_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void client_seesTheHouse()
    {
        QFETCH(bool, tls);
        api::ServerConfig config = ServedHouse::defaults();
        if (tls)
            config.tls = {.certificatePem = fileOf("certificate.pem"), .keyPem = fileOf("key.pem")};
        ServedHouse house(config);
        const auto started = house.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        house.addLamps(1200); // more than may be under way at once
        Client client(house);
        QTRY_VERIFY(client.isOpen());
        const auto subscribed = client.call(u"subscribe"_s);
        QVERIFY(subscribed);
        QTRY_VERIFY(client.outlet.mirror.isComplete);
        QCOMPARE(client.outlet.mirror.text(), Mirror::textOf(house.hub, showsAll));
        const auto set = client.call(
            u"property.set"_s,
            {{u"device"_s, u"sim/lamp-7"_s},
             {u"values"_s, Value::makeObject({{u"brightness"_s, 33}, {u"power"_s, true}})},
             {u"wait"_s, true}});
        QVERIFY(set);
        QCOMPARE(set->field(u"wishes").items().size(), std::size_t(2));
        QCOMPARE(set->field(u"wishes").items().at(0).field(u"status").toText(), u"settled"_s);
        QTRY_COMPARE(client.outlet.mirror.text(), Mirror::textOf(house.hub, showsAll));
        house.removeLamps(1140);
        QTRY_COMPARE(client.outlet.mirror.devices.size(), std::size_t(60));
        QCOMPARE(client.outlet.mirror.text(), Mirror::textOf(house.hub, showsAll));
        QCOMPARE(client.undecoded, QString());
    }

    void badTls_isRefusedAtTheStart()
    {
        api::ServerConfig config = ServedHouse::defaults();
        config.tls = {.certificatePem = "no certificate", .keyPem = fileOf("key.pem")};
        ServedHouse house(config);
        const auto started = house.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::InvalidInput);
    }

    void takenPort_isRefusedAtTheStart()
    {
        ServedHouse first;
        QVERIFY(first.start());
        api::ServerConfig config = ServedHouse::defaults();
        config.port = first.server.port();
        ServedHouse second(config);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::Unreachable);
    }

    void firstMessage_mayAuthenticate()
    {
        ServedHouse house;
        QVERIFY(house.start());
        Client client(house, {}, "http://localhost");
        QTRY_VERIFY(client.isOpen());
        const auto entered = client.call(
            u"authenticate"_s,
            {{u"token"_s, QString::fromLatin1(ServedHouse::token())}, {u"client"_s, u"panel"_s}});
        QVERIFY(entered);
        QCOMPARE(entered->field(u"actor").toText(), u"panel"_s);
        QVERIFY(client.call(u"hub.status"_s));
    }

    void strangers_areTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("wrong token") << QByteArray("wrong") << QByteArray();
        QTest::newRow("wrong origin") << ServedHouse::token() << QByteArray("http://evil.example");
    }

    void strangers_areTurnedAway()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, origin);
        ServedHouse house;
        QVERIFY(house.start());
        bool hasFailed = false;
        Client client(house, token, origin);
        QObject::connect(&client.socket, &QWebSocket::disconnected, &client.socket,
                         [&hasFailed] { hasFailed = true; });
        QTRY_VERIFY(hasFailed);
        QCOMPARE(house.gateway.counters().opened, quint64(0));
    }

    void firstMessage_mustAuthenticate_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("token");
        QTest::newRow("another method") << u"hub.status"_s << u""_s;
        QTest::newRow("wrong token") << u"authenticate"_s << u"wrong"_s;
    }

    void firstMessage_mustAuthenticate()
    {
        QFETCH(QString, method);
        QFETCH(QString, token);
        ServedHouse house;
        QVERIFY(house.start());
        Client client(house, {});
        QTRY_VERIFY(client.isOpen());
        const auto answer = client.call(method, {{u"token"_s, token}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Refused);
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(house.gateway.counters().opened, quint64(0));
    }

    void silence_isNotAuthentication()
    {
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.authenticateTime = 50ms;
        ServedHouse house(config);
        QVERIFY(house.start());
        Client client(house, {});
        QTRY_VERIFY(client.isOpen());
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(house.server.counters().timedOut, quint64(1));
    }

    void wrongMessages_getAnErrorAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("hello") << -32602;
        QTest::newRow("a batch") << QByteArray("[]") << -32602;
        QTest::newRow("too deep") << QByteArray(1000, '[') << -32602;
        QTest::newRow("unknown method")
            << protocol::encode({.id = 1000, .method = u"house.burn"_s}) << -32601;
        QTest::newRow("unknown parameter") << protocol::encode(
            {.id = 1000, .method = u"ping"_s, .params = Value::makeObject({{u"x"_s, 1}})})
                                           << -32602;
        QTest::newRow("no device")
            << protocol::encode({.id = 1000,
                                 .method = u"devices.get"_s,
                                 .params = Value::makeObject({{u"device"_s, u"sim/x"_s}})})
            << -32004;
    }

    void wrongMessages_getAnErrorAndChangeNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        ServedHouse house;
        QVERIFY(house.start());
        house.addLamps(1);
        const QByteArray digest = house.hub.digest();
        Client client(house);
        QTRY_VERIFY(client.isOpen());
        QString answer;
        QObject::connect(&client.socket, &QWebSocket::textMessageReceived, &client.socket,
                         [&answer](const QString &received) { answer = received; });
        client.socket.sendTextMessage(QString::fromUtf8(text));
        QTRY_VERIFY(!answer.isEmpty());
        QVERIFY2(answer.contains(u"\"code\":%1,"_s.arg(code)), qPrintable(answer));
        QVERIFY(client.call(u"ping"_s)); // it goes on
        QCOMPARE(house.hub.digest(), digest);
    }

    void wrongFrames_endTheConnection_data()
    {
        QTest::addColumn<int>("firstByte");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("closeCode");
        QTest::newRow("binary") << 0x82 << QByteArray("x") << 1003;
        QTest::newRow("bad UTF-8") << 0x81 << QByteArray("\xff\xfe") << 1007;
        QTest::newRow("too long") << 0x81 << QByteArray(2 * 1024 * 1024, ' ') << 1009;
        QTest::newRow("reserved bits") << 0xF1 << QByteArray("{}") << 1002;
        QTest::newRow("unknown opcode") << 0x83 << QByteArray("{}") << 1002;
    }

    void wrongFrames_endTheConnection()
    {
        QFETCH(int, firstByte);
        QFETCH(QByteArray, payload);
        QFETCH(int, closeCode);
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.authenticateTime = 100ms; // the close is not answered
        ServedHouse house(config);
        QVERIFY(house.start());
        RawSocket raw(house);
        QVERIFY(raw.greeting.startsWith("HTTP/1.1 101"));
        raw.writeFrame(quint8(firstByte), payload);
        QVERIFY(raw.waitForEnd());
        QByteArray code(1, char(closeCode >> 8));
        code += char(closeCode & 0xFF);
        QVERIFY2(raw.last.contains(code) || closeCode == 1009, raw.last.toHex().constData());
        QTRY_COMPARE(house.gateway.counters().sessions, std::size_t(0));
    }

    void stalledClient_holdsNobodyUp()
    {
        ServedHouse house;
        QVERIFY(house.start());
        house.addLamps(50);
        RawSocket stalled(house);
        stalled.writeFrame(0x81, protocol::encode({.id = 1, .method = u"subscribe"_s}));
        QTRY_COMPARE(house.gateway.counters().subscriptions, std::size_t(1));
        Client other(house);
        QTRY_VERIFY(other.isOpen());
        QVERIFY(other.call(u"subscribe"_s));
        int sent = 0;
        for (int round = 0; round < 400; ++round) {
            for (int i = 0; i < 250; ++i, ++sent)
                house.report(u"sim/lamp-%1"_s.arg(i % 50), u"brightness"_s,
                             (round * 5 + i / 50) % 101);
            house.endPass();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(other.outlet.mirror.revision, quint64(house.hub.revision()),
                                  30'000);
        QCOMPARE(other.outlet.mirror.text(), Mirror::textOf(house.hub, showsAll));
        QCOMPARE(other.outlet.mirror.snapshots, 1);
        QVERIFY(house.gateway.counters().paused >= 1); // the stalled one
        QVERIFY(house.gateway.counters().changes < quint64(sent) + quint64(sent) / 2);
        QCOMPARE(house.server.counters().cutOff, quint64(0)); // nothing piled up for it
    }

    void deadClient_isFound()
    {
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.pingTime = 50ms;
        ServedHouse house(config);
        QVERIFY(house.start());
        RawSocket dead(house); // answers no ping
        Client alive(house);
        QTRY_VERIFY(alive.isOpen());
        QTRY_COMPARE(house.server.counters().timedOut, quint64(1));
        QTRY_COMPARE(house.gateway.counters().sessions, std::size_t(1));
        QVERIFY(alive.call(u"ping"_s));
    }

    void manyRequests_areAnsweredOrBusy()
    {
        ServedHouse house;
        QVERIFY(house.start());
        Client client(house);
        QTRY_VERIFY(client.isOpen());
        constexpr int kRequests = 5000;
        for (int i = 0; i < kRequests; ++i)
            client.ask(u"ping"_s);
        QTRY_COMPARE_WITH_TIMEOUT(client.outlet.answers.size(), std::size_t(kRequests), 20'000);
        for (const auto &[id, answer] : client.outlet.answers)
            QVERIFY(answer || answer.error().code == Error::Code::Busy);
    }

    void slowHeads_runOutOfTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /api/v1/ping HTTP/1.1\r\nHost: loc");
        QTest::newRow("half a body") << "PUT /api/v1/areas HTTP/1.1\r\nHost: localhost\r\n"
                                        "Authorization: Bearer "
                + ServedHouse::token() + "\r\nContent-Length: 100\r\n\r\n[";
    }

    void slowHeads_runOutOfTime()
    {
        QFETCH(QByteArray, bytes);
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.headTime = 100ms;
        config.limits.bodyTime = 100ms;
        ServedHouse house(config);
        QVERIFY(house.start());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, house.server.port());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(house.server.counters().timedOut, quint64(1));
        QCOMPARE(socket.readAll().startsWith("HTTP/1.1 408"), !bytes.isEmpty());
    }

    void drippedHead_hasOneDeadline()
    {
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.headTime = 200ms;
        ServedHouse house(config);
        QVERIFY(house.start());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, house.server.port());
        QTimer drip;
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("X"); });
        drip.start(5ms);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(house.server.counters().timedOut, quint64(1));
    }

    void connections_areLimited()
    {
        api::ServerConfig config = ServedHouse::defaults();
        config.limits.connectionsOfAddress = 5;
        ServedHouse house(config);
        QVERIFY(house.start());
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<Client>(house));
            QTRY_VERIFY(clients.back()->isOpen());
        }
        QTcpSocket tooMany;
        tooMany.connectToHost(QHostAddress::LocalHost, house.server.port());
        QTRY_COMPARE(house.server.counters().turnedAway, quint64(1));
        QTRY_COMPARE(tooMany.state(), QAbstractSocket::UnconnectedState);
        clients.pop_back();
        QTRY_COMPARE(house.server.counters().connections, 4);
        Client again(house);
        QTRY_VERIFY(again.isOpen());
        QVERIFY(again.call(u"ping"_s));
    }

    void end_tellsTheClients()
    {
        ServedHouse house;
        QVERIFY(house.start());
        Client client(house);
        QTRY_VERIFY(client.isOpen());
        QVERIFY(client.call(u"subscribe"_s));
        house.gateway.closeAll({.code = Error::Code::Unreachable, .detail = u"the hub ends"_s});
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }

    void resumed_getsWhatItMissed()
    {
        ServedHouse house;
        QVERIFY(house.start());
        house.addLamps(5);
        quint64 revision = 0;
        QString epoch;
        {
            Client client(house);
            QTRY_VERIFY(client.isOpen());
            QVERIFY(client.call(u"subscribe"_s));
            QTRY_VERIFY(client.outlet.mirror.isComplete);
            revision = client.outlet.mirror.revision;
            epoch = client.outlet.mirror.epoch;
        }
        house.report(u"sim/lamp-1"_s, u"brightness"_s, 9);
        house.endPass();
        Client client(house);
        QTRY_VERIFY(client.isOpen());
        const auto resumed = client.call(
            u"subscribe"_s,
            {{u"since"_s,
              Value::makeObject({{u"epoch"_s, epoch}, {u"revision"_s, qint64(revision)}})}});
        QVERIFY(resumed && resumed->field(u"resumed").toBool());
        QTRY_COMPARE(client.outlet.mirror.seen.size(), std::size_t(1));
        QCOMPARE(client.outlet.mirror.snapshots, 0);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocket)
#include "tst_websocket.moc"
