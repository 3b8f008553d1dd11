// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedhouse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Reply
{
    int status = 0; ///< 0: the connection ended without one.
    QByteArray head {};
    QJsonObject body {};

    [[nodiscard]] QString code() const
    {
        return body.value("error"_L1).toObject().value("code"_L1).toString();
    }
    [[nodiscard]] QString pointer() const
    {
        return body.value("error"_L1).toObject().value("pointer"_L1).toString();
    }
};

/// Takes one reply off what was received; nothing where it is not whole.
std::optional<Reply> takeReply(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Reply reply {.status = received.mid(9, 3).toInt(), .head = received.left(end)};
    static const QRegularExpression kLength(u"Content-Length: (\\d+)"_s);
    const auto length = kLength.match(QString::fromLatin1(reply.head)).captured(1).toInt();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    reply.body = QJsonDocument::fromJson(received.mid(end + 4, length)).object();
    received.remove(0, end + 4 + length);
    return reply;
}

/// Sends @p bytes and waits for @p count replies, or for the end of the connection.
std::vector<Reply> exchange(const ServedHouse &house, const QByteArray &bytes, std::size_t count)
{
    std::vector<Reply> replies;
    QTcpSocket socket;
    QByteArray received;
    socket.connectToHost(QHostAddress::LocalHost, house.server.port());
    socket.write(bytes);
    const auto isDone = [&] {
        received += socket.readAll();
        while (auto reply = takeReply(received))
            replies.push_back(*reply);
        return replies.size() >= count || socket.state() == QAbstractSocket::UnconnectedState;
    };
    static_cast<void>(QTest::qWaitFor(isDone, 10'000));
    return replies;
}

QByteArray request(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &more = {})
{
    return verb + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + ServedHouse::token() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + more + "\r\n" + body;
}

Reply call(const ServedHouse &house, const QByteArray &verb, const QByteArray &target,
           const QByteArray &body = {})
{
    const auto replies = exchange(house, request(verb, target, body), 1);
    return replies.empty() ? Reply() : replies.front();
}

} // namespace

class tst_Rest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_house = std::make_unique<ServedHouse>();
        QVERIFY(m_house->start());
        m_house->addLamps(3);
    }

    void cleanup() { m_house.reset(); }

    void openPaths_needNoToken()
    {
        const auto ask = [this](const QByteArray &path) {
            return exchange(*m_house, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 1)
                .at(0);
        };
        QCOMPARE(ask("/healthz").status, 200);
        QCOMPARE(ask("/readyz").status, 503);
        m_house->link.isReady = true;
        QCOMPARE(ask("/readyz").status, 200);
        QCOMPARE(ask("/api/v1/devices").status, 401);
        QCOMPARE(ask("/api/v1/devices").code(), u"refused"_s);
        QCOMPARE(ask("/api/v1/openapi.json").status, 401);
        QCOMPARE(ask("/nothing").status, 401); // not even what is there
    }

    void wrongToken_isRefused()
    {
        QByteArray wrong = request("GET", "/api/v1/devices");
        wrong.replace("letters", "letterz");
        QCOMPARE(exchange(*m_house, wrong, 1).at(0).status, 401);
        QCOMPARE(m_house->server.counters().unauthorized, quint64(1));
    }

    void devices_areListedAndShown()
    {
        const Reply list = call(*m_house, "GET", "/api/v1/devices?limit=2");
        QCOMPARE(list.status, 200);
        QCOMPARE(list.body.value("devices"_L1).toArray().size(), 2);
        QCOMPARE(list.body.value("next"_L1).toString(), u"sim/lamp-1"_s);
        QCOMPARE(list.body.value("models"_L1).toObject().size(), 1);
        const Reply rest = call(*m_house, "GET", "/api/v1/devices?after=sim%2Flamp-1");
        QCOMPARE(rest.body.value("devices"_L1).toArray().size(), 1);
        QVERIFY(!rest.body.contains("next"_L1));
        const Reply lamp = call(*m_house, "GET", "/api/v1/devices/sim%2Flamp-2");
        QCOMPARE(lamp.status, 200);
        QCOMPARE(lamp.body.value("model"_L1).toObject().value("properties"_L1).toArray().size(), 3);
    }

    void property_isSetAndRead()
    {
        const QByteArray path = "/api/v1/devices/sim%2Flamp-0/properties/brightness";
        const Reply accepted = call(*m_house, "PUT", path, "40");
        QCOMPARE(accepted.status, 202);
        QCOMPARE(accepted.body.value("wishes"_L1).toArray().size(), 1);
        const Reply settled = call(*m_house, "PUT", path + "?wait=true", "41");
        QCOMPARE(settled.status, 200);
        QCOMPARE(settled.body.value("wishes"_L1).toArray().at(0)["status"_L1].toString(),
                 u"settled"_s);
        QCOMPARE(call(*m_house, "GET", path).body.value("value"_L1).toInt(), 41);
        const Reply both
            = call(*m_house, "PUT", "/api/v1/devices/sim%2Flamp-0/properties?wait=true",
                   R"({"power":true,"brightness":7})");
        QCOMPARE(both.status, 200);
        QCOMPARE(both.body.value("wishes"_L1).toArray().size(), 2);
    }

    void action_isInvoked()
    {
        const Reply reply
            = call(*m_house, "POST", "/api/v1/devices/sim%2Flamp-0/actions/blink", "3");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.value("output"_L1).toInt(), 3);
    }

    void ownersWords_areKept()
    {
        QCOMPARE(call(*m_house, "PUT", "/api/v1/areas", R"([{"id":"hall","title":"Hall"}])").status,
                 200);
        QCOMPARE(call(*m_house, "PUT", "/api/v1/devices/sim%2Flamp-0",
                      R"({"title":"Desk","area":"hall"})")
                     .status,
                 200);
        const Reply inHall = call(*m_house, "GET", "/api/v1/devices?area=hall");
        QCOMPARE(inHall.body.value("devices"_L1).toArray().size(), 1);
        QCOMPARE(call(*m_house, "GET", "/api/v1/areas").body.value("areas"_L1).toArray().size(), 1);
        QCOMPARE(call(*m_house, "GET", "/api/v1/status").body.value("devices"_L1).toInt(), 3);
        QCOMPARE(call(*m_house, "GET", "/api/v1/openapi.json").body.value("openapi"_L1).toString(),
                 u"3.0.3"_s);
    }

    void wrongRequests_areRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pointer");
        const QByteArray lamp = "/api/v1/devices/sim%2Flamp-0";
        const auto row
            = [](const char *name, const QByteArray &verb, const QByteArray &target,
                 const QByteArray &body, int status, const char *code, const char *pointer) {
                  QTest::newRow(name) << verb << target << body << status
                                      << QString::fromLatin1(code) << QString::fromLatin1(pointer);
              };
        row("nothing there", "GET", "/api/v1/nothing", "", 404, "not-found", "");
        row("above the API", "GET", "/", "", 404, "not-found", "");
        row("wrong verb", "DELETE", "/api/v1/devices", "", 405, "unsupported", "");
        row("unknown verb", "BREW", "/api/v1/devices", "", 405, "unsupported", "");
        row("no device", "GET", "/api/v1/devices/sim%2Fx", "", 404, "not-found", "/device");
        row("no device id", "GET", "/api/v1/devices/x", "", 400, "invalid-input", "/device");
        row("no property", "PUT", lamp + "/properties/x", "1", 404, "not-found", "");
        row("out of range", "PUT", lamp + "/properties/brightness", "101", 400, "invalid-input",
            "/value");
        row("wrong type", "PUT", lamp + "/properties/power", "1", 400, "invalid-input", "/value");
        row("a list of values", "PUT", lamp + "/properties", "[1]", 400, "invalid-input",
            "/values");
        row("one wrong value", "PUT", lamp + "/properties", R"({"power":true,"brightness":-1})",
            400, "invalid-input", "/values/brightness");
        row("not JSON", "PUT", lamp + "/properties/power", "tru", 400, "invalid-input", "");
        row("no body", "PUT", lamp + "/properties/power", "", 400, "invalid-input", "");
        row("two values", "PUT", lamp + "/properties/power", "true,true", 400, "invalid-input", "");
        row("too deep", "PUT", lamp + "/properties/power", QByteArray(500, '['), 400,
            "invalid-input", "");
        row("unknown field", "PUT", lamp, R"({"colour":"red"})", 400, "invalid-input", "/colour");
        row("unknown query", "GET", "/api/v1/devices?colour=red", "", 400, "invalid-input",
            "/colour");
        row("query twice", "GET", "/api/v1/devices?limit=1&limit=2", "", 400, "invalid-input",
            "/limit");
        row("query no number", "GET", "/api/v1/devices?limit=one", "", 400, "invalid-input",
            "/limit");
        row("other device in the body", "PUT", lamp, R"({"device":"sim/lamp-1"})", 400,
            "invalid-input", "/device");
        row("no area", "PUT", lamp, R"({"area":"attic"})", 404, "not-found", "/area");
        row("area without id", "PUT", "/api/v1/areas", R"([{"title":"x"}])", 400, "invalid-input",
            "/areas/0/id");
        row("no action", "POST", lamp + "/actions/x", "", 404, "not-found", "");
        row("wrong input", "POST", lamp + "/actions/blink", R"("x")", 400, "invalid-input",
            "/input");
        row("no wish", "DELETE", "/api/v1/wishes/77", "", 404, "not-found", "");
        row("no plugin", "GET", "/api/v1/plugins/x", "", 404, "not-found", "/instance");
    }

    void wrongRequests_areRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        const QByteArray before = m_house->hub.digest();
        const Reply reply = call(*m_house, verb, target, body);
        QTEST(reply.status, "status");
        QTEST(reply.code(), "code");
        QTEST(reply.pointer(), "pointer");
        QCOMPARE(m_house->hub.digest(), before);
        QCOMPARE(call(*m_house, "GET", "/api/v1/ping").status, 200);
    }

    void wrongVerb_namesTheRightOnes()
    {
        QVERIFY(call(*m_house, "PATCH", "/api/v1/devices/sim%2Flamp-0")
                    .head.contains("Allow: GET, PUT, DELETE"));
    }

    void strangeHttp_getsAClearAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray good = request("GET", "/api/v1/ping");
        const auto with = [&good](const QByteArray &before, const QByteArray &after) {
            return QByteArray(good).replace(before, after);
        };
        QTest::newRow("rubbish") << QByteArray("\x16\x03\x01 rubbish\r\n\r\n") << 400;
        QTest::newRow("no head at all") << QByteArray(20'000, 'x') << 431;
        QTest::newRow("huge head")
            << with("\r\n\r\n", "\r\nX-Long: " + QByteArray(20'000, 'x') + "\r\n\r\n") << 431;
        QTest::newRow("many fields")
            << with("\r\n\r\n", "\r\n" + QByteArray("X: y\r\n").repeated(4000) + "\r\n") << 431;
        QTest::newRow("huge target") << with("ping", "ping?" + QByteArray(20'000, 'x')) << 431;
        QTest::newRow("large body") << with("Content-Length: 0", "Content-Length: 1048577") << 413;
        QTest::newRow("two lengths")
            << with("Content-Length: 0", "Content-Length: 0\r\nContent-Length: 5") << 400;
        QTest::newRow("length no number") << with("Content-Length: 0", "Content-Length: -1") << 400;
        QTest::newRow("old version") << with("HTTP/1.1", "HTTP/0.9") << 505;
        QTest::newRow("no host") << with("Host: localhost\r\n", "") << 421;
        QTest::newRow("another host") << with("localhost", "evil.example") << 421;
        QTest::newRow("a name that looks local")
            << with("localhost", "localhost.evil.example") << 421;
        QTest::newRow("another address") << with("localhost", "192.0.2.1") << 421;
        QTest::newRow("two hosts") << with("Host: localhost", "Host: localhost\r\nHost: x") << 400;
        QTest::newRow("our address") << with("localhost", "127.0.0.1:8420") << 200;
        QTest::newRow("our address v6") << with("localhost", "[::1]:8420") << 200;
        QTest::newRow("another origin")
            << with("\r\n\r\n", "\r\nOrigin: https://evil.example\r\n\r\n") << 403;
        QTest::newRow("no origin") << with("\r\n\r\n", "\r\nOrigin: null\r\n\r\n") << 403;
        QTest::newRow("our origin")
            << with("\r\n\r\n", "\r\nOrigin: http://localhost:8420\r\n\r\n") << 200;
        QTest::newRow("chunked")
            << QByteArray(request("PUT", "/api/v1/devices/sim%2Flamp-0/properties/brightness"))
                   .replace("Content-Length: 0\r\n\r\n",
                            "Transfer-Encoding: chunked\r\n\r\n2\r\n42\r\n0\r\n\r\n")
            << 202;
        QTest::newRow("bad chunk")
            << with("Content-Length: 0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    }

    void strangeHttp_getsAClearAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto replies = exchange(*m_house, bytes, 1);
        QCOMPARE(replies.size(), std::size_t(1));
        QCOMPARE(replies.front().status, status);
        QVERIFY(status < 300 || !replies.front().code().isEmpty());
    }

    void oneConnection_servesManyRequests()
    {
        const QByteArray ping = request("GET", "/api/v1/ping");
        const auto replies = exchange(*m_house, ping.repeated(20), 20);
        QCOMPARE(replies.size(), std::size_t(20));
        QCOMPARE(replies.back().status, 200);
        QCOMPARE(m_house->server.counters().accepted, quint64(1));
    }

    void oldClients_areAnsweredOnce()
    {
        QByteArray old = request("GET", "/api/v1/ping");
        old.replace("HTTP/1.1", "HTTP/1.0");
        const auto replies = exchange(*m_house, old.repeated(2), 2);
        QCOMPARE(replies.size(), std::size_t(1));
        QVERIFY(replies.front().head.contains("Connection: close"));
    }

private:
    std::unique_ptr<ServedHouse> m_house;
};

QTEST_GUILESS_MAIN(tst_Rest)
#include "tst_rest.moc"
