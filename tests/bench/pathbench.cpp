// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathbench.h"

#include "benchhouse.h"
#include "clientprocess.h"

#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

struct Run
{
    ClientCount count {};
    double processor = 0; ///< s
    double seconds = 0;
};

QStringList clientArguments(const QString &kind, const QString &url, const QStringList &more)
{
    return QStringList {kind, url, BenchHouse::token()} + more;
}

std::optional<Run> runChanges(int devices, int clients, const BenchHouse::Load &load)
{
    BenchHouse house(devices);
    ClientProcess client(
        clientArguments(u"watch"_s, house.webSocketUrl(),
                        {QString::number(clients), QString::number(load.changes)}));
    QObject::connect(&client, &ClientProcess::progressed, &client,
                     [&] { house.seen(client.seen()); });
    if (!client.waitUntilReady())
        return std::nullopt;
    const double processor = processorSeconds();
    const qint64 began = monotonicMicroseconds();
    house.begin(load);
    const auto count = client.waitUntilDone();
    if (!count)
        return std::nullopt;
    return Run {.count = *count,
                .processor = processorSeconds() - processor,
                .seconds = double(monotonicMicroseconds() - began) / 1e6};
}

/// Processor seconds of a bare server that sends as many messages of the same size to each client.
double runBare(int clients, qint64 messagesOfClient, qint64 size)
{
    QWebSocketServer server(u"bare"_s, QWebSocketServer::NonSecureMode);
    server.listen(QHostAddress::LocalHost);
    std::vector<QWebSocket *> sockets;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        sockets.push_back(server.nextPendingConnection());
        sockets.back()->setParent(&server);
    });
    ClientProcess client(
        clientArguments(u"bare"_s, u"ws://127.0.0.1:%1"_s.arg(server.serverPort()),
                        {QString::number(clients), QString::number(messagesOfClient)}));
    if (!client.waitUntilReady())
        return 0;
    const double before = processorSeconds();
    const QString message(size, u'x');
    qint64 left = messagesOfClient;
    QTimer pump; // so many at once that the socket always has some, and never too many
    QObject::connect(&pump, &QTimer::timeout, &server, [&] {
        while (left > 0 && sockets.back()->bytesToWrite() < 256 * 1024) {
            for (QWebSocket *socket : sockets)
                socket->sendTextMessage(message);
            --left;
        }
    });
    pump.start(0);
    static_cast<void>(client.waitUntilDone());
    return processorSeconds() - before;
}

/// Round trips to a bare server on one thread, which answers at once: what this machine, now, lets
/// anybody have.
std::optional<ClientCount> runEcho(int depth, int messages)
{
    QWebSocketServer server(u"bare"_s, QWebSocketServer::NonSecureMode);
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        QWebSocket *socket = server.nextPendingConnection();
        socket->setParent(&server);
        QObject::connect(
            socket, &QWebSocket::textMessageReceived, socket, [socket](const QString &text) {
                const qsizetype at = text.indexOf(u"\"id\":"_s);
                socket->sendTextMessage(u'{' + text.mid(at, text.indexOf(u',', at) - at)
                                        + u",\"result\":\"settled\"}"_s);
            });
    });
    ClientProcess client(
        clientArguments(u"command"_s, u"ws://127.0.0.1:%1"_s.arg(server.serverPort()),
                        {QString::number(depth), QString::number(messages), QString::number(100)}));
    if (!client.waitUntilReady())
        return std::nullopt;
    client.go();
    return client.waitUntilDone();
}

} // namespace

std::vector<Figure> measureChanges(int devices, int clients, qint64 deliveries)
{
    const BenchHouse::Load load {.changes = deliveries / clients};
    const auto run = runChanges(devices, clients, load);
    const QString what = u"%1 devices, %2 client(s): "_s.arg(devices).arg(clients);
    if (!run)
        return {{.what = what + u"failed"_s, .value = 0, .unit = u""_s}};
    const auto messages = qint64(run->count.messages) / clients;
    const auto size = qint64(run->count.bytes / std::max(1.0, run->count.messages));
    const double same = runBare(clients, std::max<qint64>(1, messages), size);
    const double each = runBare(clients, load.changes, 150);
    const double per100k = run->processor * 1e5 / double(deliveries);
    return {
        {.what = what + u"deliveries a processor second"_s,
         .value = double(deliveries) / run->processor,
         .unit = u"1/s"_s,
         .beside = run->count.skipped ? u"NOT every change came"_s : u"every change came"_s,
         .budget = clients == 1 ? std::optional(50'000.0) : std::nullopt,
         .isLeast = true},
        {.what = what + u"processor for 100,000 deliveries"_s,
         .value = per100k,
         .unit = u"s"_s,
         .beside = u"bare Qt WebSocket: %1 s in the same %2 messages, %3 s in one each"_s
                       .arg(same * 1e5 / double(deliveries), 0, 'f', 3)
                       .arg(messages)
                       .arg(each * 1e5 / double(deliveries), 0, 'f', 3),
         .budget = clients == 10 ? std::optional(0.3) : std::nullopt},
        {.what = what + u"delivered a second"_s,
         .value = double(deliveries) / run->seconds,
         .unit = u"1/s"_s,
         .beside = u"with its clients on the same cores"_s},
    };
}

std::vector<Figure> measureLatency(int clients, double perSecond, double seconds)
{
    constexpr int kDevices = 1000;
    const auto run = runChanges(kDevices, clients,
                                {.changes = qint64(perSecond * seconds),
                                 .reportsOfLine = 1,
                                 .perSecond = perSecond,
                                 .ahead = 1'000'000});
    const QString what
        = u"%1 changes a second one by one, %2 client(s): "_s.arg(perSecond).arg(clients);
    if (!run)
        return {{.what = what + u"failed"_s, .value = 0, .unit = u""_s}};
    const double deliveries = perSecond * seconds * clients;
    return {
        {.what = what + u"report to client p50"_s, .value = run->count.p50, .unit = u"ms"_s},
        {.what = what + u"report to client p99"_s,
         .value = run->count.p99,
         .unit = u"ms"_s,
         .budget = 10},
        {.what = what + u"processor for 100,000 deliveries"_s,
         .value = run->processor * 1e5 / deliveries,
         .unit = u"s"_s,
         .beside = u"%1 messages for %2 deliveries"_s.arg(run->count.messages).arg(deliveries)}};
}

std::vector<Figure> measureCommands(int depth, int commands)
{
    constexpr int kDevices = 100;
    const auto echo = runEcho(depth, commands);
    BenchHouse house(kDevices);
    ClientProcess client(clientArguments(
        u"command"_s, house.webSocketUrl(),
        {QString::number(depth), QString::number(commands), QString::number(kDevices)}));
    if (!client.waitUntilReady())
        return {};
    const double before = processorSeconds();
    client.go();
    const auto count = client.waitUntilDone();
    if (!count || !echo)
        return {{.what = u"commands: failed"_s, .value = 0, .unit = u""_s}};
    const double processor = processorSeconds() - before;
    const QString what = u"command, depth %1: "_s.arg(depth);
    const QString bare = u"bare Qt WebSocket, same run: %1 ms"_s;
    return {{.what = what + u"processor"_s,
             .value = processor * 1e6 / commands,
             .unit = u"µs"_s,
             .beside = u"the disk's part left out"_s,
             .budget = depth == 16 ? std::optional(80.0) : std::nullopt},
            {.what = what + u"wish to settled p50"_s,
             .value = count->p50,
             .unit = u"ms"_s,
             .beside = bare.arg(echo->p50, 0, 'f', 3)},
            {.what = what + u"wish to settled p99"_s,
             .value = count->p99,
             .unit = u"ms"_s,
             .beside = bare.arg(echo->p99, 0, 'f', 3),
             .budget = 5}};
}

} // namespace atrium::bench
