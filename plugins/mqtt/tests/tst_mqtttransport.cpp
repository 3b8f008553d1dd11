// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "certificates.h"
#include "transport.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using atrium::mqtt::test::Broker;

namespace {

BrokerSettings settingsOf(const Broker &broker, const QString &clientId = u"atrium-test"_s)
{
    return {.host = u"127.0.0.1"_s, .port = broker.port(), .clientId = clientId};
}

// Keeps what a transport says.
struct Ear
{
    explicit Ear(Transport &transport)
        : connected(&transport, &Transport::connected)
        , disconnected(&transport, &Transport::disconnected)
    {
        QObject::connect(&transport, &Transport::received, &transport,
                         [this](const Message &message) { messages.push_back(message); });
    }

    QSignalSpy connected;
    QSignalSpy disconnected;
    std::vector<Message> messages;
};

} // namespace

class TestMqttTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Broker::program().isEmpty())
            QSKIP("mosquitto is not installed (apt-get install mosquitto mosquitto-clients)");
    }

    void carriesMessagesBothWays()
    {
        Broker broker;
        QVERIFY(broker.start());
        Transport transport(settingsOf(broker), 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_COMPARE(ear.connected.size(), 1);
        transport.subscribe({u"home/#"_s});
        bool isDone = false;
        transport.publish({u"home/küche/lamp"_s, "on"},
                          [&](const Result<> &result) { isDone = result.has_value(); });
        QTRY_COMPARE(ear.messages.size(), 1U);
        QTRY_VERIFY(isDone);
        QCOMPARE(ear.messages[0].topic, u"home/küche/lamp"_s);
        QCOMPARE(ear.messages[0].payload, QByteArray("on"));
        QVERIFY(!ear.messages[0].retained);
    }

    void drainsAFlood()
    {
        Broker broker;
        QVERIFY(broker.start("allow_anonymous true\nmax_queued_messages 0\n"));
        Transport transport(settingsOf(broker), 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_COMPARE(ear.connected.size(), 1);
        transport.subscribe({u"flood/#"_s});
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 1500; ++i)
            transport.publish({u"flood/%1"_s.arg(i), QByteArray(2000, 'x')},
                              [&](const Result<> &result) {
                                  done += result ? 1 : 0;
                                  if (!result && result.error().code == Error::Code::Busy)
                                      ++refused;
                              });
        QTRY_COMPARE_WITH_TIMEOUT(done, 1000, 20'000);
        QCOMPARE(refused, 500); // the bound
        QTRY_COMPARE_WITH_TIMEOUT(ear.messages.size(), 1000U, 20'000);
    }

    void bigMessage_arrivesWhole()
    {
        Broker broker;
        QVERIFY(broker.start());
        Transport transport(settingsOf(broker), 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_COMPARE(ear.connected.size(), 1);
        transport.subscribe({u"big"_s});
        const QByteArray payload(6 * 1024 * 1024, 'y');
        transport.publish({u"big"_s, payload}, [](const Result<> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(ear.messages.size(), 1U, 20'000);
        QVERIFY(ear.messages[0].payload == payload);
    }

    void session_isResumed()
    {
        Broker broker;
        QVERIFY(broker.start());
        {
            Transport transport(settingsOf(broker), 1);
            Ear ear(transport);
            QVERIFY(transport.start());
            QTRY_COMPARE(ear.connected.size(), 1);
            transport.subscribe({u"kept/#"_s});
            transport.publish({u"kept/own"_s, "1"}, [](const Result<> &) {});
            QTRY_COMPARE(ear.messages.size(), 1U); // the subscription holds
            transport.stop();
        }
        broker.say(u"kept/missed"_s, "2", {u"-q"_s, u"1"_s});
        Transport again(settingsOf(broker), 2);
        Ear ear(again);
        QVERIFY(again.start());
        QTRY_COMPARE(ear.messages.size(), 1U); // without subscribing again
        QCOMPARE(ear.messages[0].topic, u"kept/missed"_s);
    }

    void brokerThatRestarts_isReachedAgain()
    {
        Broker broker;
        QVERIFY(broker.start());
        Transport transport(settingsOf(broker), 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_COMPARE(ear.connected.size(), 1);
        broker.stop();
        QTRY_VERIFY(!ear.disconnected.isEmpty());
        std::optional<Error::Code> code;
        transport.publish({u"x"_s, "1"}, [&](const Result<> &result) {
            code = result ? std::nullopt : std::optional(result.error().code);
        });
        QCOMPARE(code, Error::Code::Unreachable);
        QVERIFY(broker.start());
        QTRY_COMPARE_WITH_TIMEOUT(ear.connected.size(), 2, 20'000);
    }

    void brokerThatComesLate_isReached()
    {
        Broker broker;
        Transport transport(settingsOf(broker), 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_VERIFY(!ear.disconnected.isEmpty());
        QVERIFY(ear.disconnected[0][0].toString().contains(u"127.0.0.1"_s));
        QVERIFY(!ear.disconnected[0][1].toString().isEmpty());
        QVERIFY(broker.start());
        QTRY_COMPARE_WITH_TIMEOUT(ear.connected.size(), 1, 20'000);
    }

    void password_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("right") << u"secret"_s << true;
        QTest::newRow("wrong") << u"guess"_s << false;
    }

    void password()
    {
        QFETCH(const QString, password);
        QFETCH(const bool, isLetIn);
        Broker broker;
        QProcess make;
        make.start(u"mosquitto_passwd"_s,
                   {u"-c"_s, u"-b"_s, broker.path(u"users"_s), u"anna"_s, u"secret"_s});
        QVERIFY(make.waitForFinished());
        QVERIFY(broker.start("password_file " + broker.path(u"users"_s).toUtf8() + '\n'));
        BrokerSettings settings = settingsOf(broker);
        settings.user = u"anna"_s;
        settings.password = password;
        Transport transport(settings, 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        if (isLetIn) {
            QTRY_COMPARE(ear.connected.size(), 1);
            return;
        }
        QTRY_VERIFY(!ear.disconnected.isEmpty());
        QCOMPARE(ear.connected.size(), 0);
        QVERIFY(ear.disconnected[0][1].toString().contains(u"password"_s));
        QVERIFY(!ear.disconnected[0][0].toString().contains(password));
    }

    void tls_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("hasOwn");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("own authority and certificate") << u"ca.pem"_s << true << true;
        QTest::newRow("another authority") << u"other.pem"_s << true << false;
        QTest::newRow("no certificate of its own") << u"ca.pem"_s << false << false;
    }

    void tls()
    {
        QFETCH(const QString, authority);
        QFETCH(const bool, hasOwn);
        QFETCH(const bool, isLetIn);
        Broker broker;
        if (!atrium::test::makeCertificates(broker.path({})))
            QSKIP("the openssl program is not installed");
        const auto path = [&](const QString &name) {
            return broker.path(name).toUtf8();
        };
        QVERIFY(broker.start("allow_anonymous true\nrequire_certificate true\ncafile "
                             + path(u"ca.pem"_s) + "\ncertfile " + path(u"localhost.pem"_s)
                             + "\nkeyfile " + path(u"localhost.key"_s) + '\n'));
        BrokerSettings settings = settingsOf(broker);
        settings.host = u"localhost"_s;
        settings.isSecure = true;
        settings.caFile = broker.path(authority);
        if (hasOwn) {
            settings.certificateFile = broker.path(u"client.pem"_s);
            settings.keyFile = broker.path(u"client.key"_s);
        }
        Transport transport(settings, 1);
        Ear ear(transport);
        QVERIFY(transport.start());
        if (!isLetIn) {
            QTRY_VERIFY(!ear.disconnected.isEmpty());
            QCOMPARE(ear.connected.size(), 0);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(ear.connected.size(), 1, 20'000);
        transport.subscribe({u"tls/#"_s});
        for (int i = 0; i < 400; ++i)
            transport.publish({u"tls/%1"_s.arg(i), QByteArray(1500, 'z')}, [](const Result<> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(ear.messages.size(), 400U, 20'000);
    }

    void rubbish_isNoBroker_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("accepted, then a broken packet") << QByteArray::fromHex("20020000ffffffff");
        QTest::newRow("accepted, then a message cut off")
            << QByteArray::fromHex("200200003005000a6162");
        QTest::newRow("nothing") << QByteArray();
    }

    void rubbish_isNoBroker()
    {
        QFETCH(const QByteArray, rubbish);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++calls;
            socket->write(rubbish);
            socket->disconnectFromHost();
        });
        Transport transport(
            {.host = u"127.0.0.1"_s, .port = server.serverPort(), .clientId = u"a"_s}, 3);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_VERIFY_WITH_TIMEOUT(calls >= 2, 30'000); // it goes on, with pauses
        QVERIFY(ear.disconnected.size() >= 1);
        QVERIFY(ear.messages.empty());
    }

    void hostThatIsNot_isSaid()
    {
        Transport transport({.host = u"no-such-host.invalid"_s, .port = 1883, .clientId = u"a"_s},
                            3);
        Ear ear(transport);
        QVERIFY(transport.start());
        QTRY_VERIFY_WITH_TIMEOUT(!ear.disconnected.isEmpty(), 20'000);
        QVERIFY(ear.disconnected[0][0].toString().contains(u"no-such-host.invalid"_s));
    }

    void certificatesThatAreNot_areRefusedAtOnce()
    {
        Transport transport({.host = u"localhost"_s,
                             .port = 8883,
                             .isSecure = true,
                             .clientId = u"a"_s,
                             .caFile = u"/nowhere/ca.pem"_s},
                            3);
        const auto started = transport.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMqttTransport)
#include "tst_mqtttransport.moc"
