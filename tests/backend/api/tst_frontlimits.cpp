// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontclient.h"

#include <QRegularExpression>
#include <QTimer>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool showsAll(const DeviceState & /*state*/)
{
    return true;
}

} // namespace

/// What the front does with clients that are slow, dead, many or rude.
class tst_FrontLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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

    void badUpgrade_isRefusedAndFreed_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("no key") << QByteArray("Sec-WebSocket-Version: 13\r\n");
        QTest::newRow("old version")
            << QByteArray("Sec-WebSocket-Version: 3\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    }

    void badUpgrade_isRefusedAndFreed()
    {
        QFETCH(QByteArray, fields);
        ServedHouse house;
        QVERIFY(house.start());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, house.server.port());
        socket.write("GET /api/v1/ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\n"
                     + fields + "\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!socket.readAll().startsWith("HTTP/1.1 101"));
        QTRY_COMPARE(house.server.counters().connections, 0);
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
        for (int round = 0; round < 120; ++round) {
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
        // What is under way and what the kernel holds, but not all.
        QVERIFY(house.gateway.counters().changes < quint64(sent) + 20'000);
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
};

QTEST_GUILESS_MAIN(tst_FrontLimits)
#include "tst_frontlimits.moc"
