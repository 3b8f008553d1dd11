// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontclient.h"

#include <QFile>
#include <QRegularExpression>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
