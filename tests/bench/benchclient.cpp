// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchclient.h"

#include "figures.h"
#include "subscriber.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QTextStream>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

std::unique_ptr<QWebSocket> connected(const QString &url, const QString &token)
{
    auto socket = std::make_unique<QWebSocket>();
    socket->setMaxAllowedIncomingMessageSize(64 * 1024 * 1024);
    QNetworkRequest request {QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    // A bench that ended early must not leave its clients behind.
    QObject::connect(socket.get(), &QWebSocket::disconnected, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    socket->open(request);
    return socket;
}

/// Watches with some clients that each must see so many changes.
class Watchers
{
public:
    Watchers(const QStringList &arguments, int clients, qint64 changes, const QString &mark)
        : m_changes(changes)
        , m_mark(mark)
    {
        for (int i = 0; i < clients; ++i) {
            auto &watcher = *m_watchers.emplace_back(std::make_unique<Watcher>());
            watcher.socket = connected(arguments.at(0), arguments.at(1));
            QWebSocket *socket = watcher.socket.get();
            QObject::connect(socket, &QWebSocket::connected, socket, [socket] {
                socket->sendTextMessage(
                    u"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscribe\"}"_s);
            });
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [this, &watcher](const QString &text) { received(watcher, text); });
        }
    }

private:
    struct Watcher
    {
        std::unique_ptr<QWebSocket> socket;
        qint64 seen = 0;
    };

    void received(Watcher &watcher, const QString &text)
    {
        if (text.contains(u"\"last\":true"_s) && ++m_ready == int(m_watchers.size()))
            say(u"ready"_s);
        if (!text.contains(u"\"method\":\"delta\""_s))
            return;
        if (text.contains(u"\"skipped\""_s))
            m_skipped = true;
        watcher.seen = std::min(m_changes, watcher.seen + text.count(m_mark));
        m_bytes += text.size();
        ++m_messages;
        latency(text);
        const auto slowest
            = std::min_element(m_watchers.begin(), m_watchers.end(),
                               [](const auto &a, const auto &b) { return a->seen < b->seen; });
        const qint64 all = (*slowest)->seen;
        if (all >= m_said + 500 || all == m_changes) {
            m_said = all;
            say(u"seen %1"_s.arg(all));
        }
        if (all == m_changes && !std::exchange(m_isDone, true)) {
            say(u"done %1 %2 %3 %4 %5"_s.arg(m_messages)
                    .arg(m_bytes)
                    .arg(m_skipped ? 1 : 0)
                    .arg(m_latencies.empty() ? 0 : percentile(m_latencies, 0.5))
                    .arg(m_latencies.empty() ? 0 : percentile(m_latencies, 0.99)));
            QCoreApplication::quit();
        }
    }

    // The last value of a message is the time that its report was made at.
    void latency(const QString &text)
    {
        const qsizetype at = text.lastIndexOf(u"\"value\":"_s) + 8;
        const qsizetype end = text.indexOf(u',', at);
        const qint64 made = QStringView(text).mid(at, end - at).toLongLong();
        if (made > 0)
            m_latencies.push_back(double(monotonicMicroseconds() - made) / 1000.0);
    }

    const qint64 m_changes;
    const QString m_mark; // what a change has in its text
    bool m_isDone = false;
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    int m_ready = 0;
    qint64 m_said = 0;
    qint64 m_messages = 0;
    qint64 m_bytes = 0;
    bool m_skipped = false;
    std::vector<double> m_latencies;
};

/// Sends commands that wait until they have come true, so many at a time.
class Commander
{
public:
    Commander(const QStringList &arguments, int depth, int commands, int devices, bool areLamps)
        : m_areLamps(areLamps)
        , m_depth(depth)
        , m_commands(commands)
        , m_devices(devices)
        , m_socket(connected(arguments.at(0), arguments.at(1)))
        , m_sentAt(std::size_t(commands) + 1)
    {
        QObject::connect(m_socket.get(), &QWebSocket::connected, m_socket.get(), [this] {
            say(u"ready"_s);
            static_cast<void>(std::getchar()); // begins when it is told to
            begin();
        });
        QObject::connect(m_socket.get(), &QWebSocket::textMessageReceived, m_socket.get(),
                         [this](const QString &text) { answered(text); });
    }

private:
    void begin()
    {
        for (int i = 0; i < m_depth; ++i)
            send();
    }

    void send()
    {
        if (m_sent == m_commands)
            return;
        ++m_sent;
        m_sentAt.at(std::size_t(m_sent)) = monotonicMicroseconds();
        const int number = m_sent % m_devices;
        // The simulator's lamps have every other number; each gets another value each time.
        const QString device = m_areLamps ? u"extra-%1"_s.arg(number * 2, 5, 10, QChar(u'0'))
                                          : u"device-%1"_s.arg(number);
        m_socket->sendTextMessage(
            u"{\"jsonrpc\":\"2.0\",\"id\":%1,\"method\":\"property.write\",\"params\":{"
            "\"device\":\"sim/%2\",\"property\":\"%3\",\"value\":%4,\"wait\":true}}"_s.arg(m_sent)
                .arg(device, m_areLamps ? u"brightness"_s : u"target"_s)
                .arg(m_areLamps ? m_sent / m_devices % 101 : m_sent));
    }

    void answered(const QString &text)
    {
        const qsizetype at = text.indexOf(u"\"id\":"_s) + 5;
        const int id = QStringView(text).mid(at, text.indexOf(u',', at) - at).toInt();
        if (!text.contains(u"\"settled\""_s)) {
            say(u"failed "_s + text);
            QCoreApplication::exit(1);
            return;
        }
        m_times.push_back(double(monotonicMicroseconds() - m_sentAt.at(std::size_t(id))) / 1000.0);
        if (int(m_times.size()) == m_commands) {
            say(u"done 0 0 0 %1 %2"_s.arg(percentile(m_times, 0.5)).arg(percentile(m_times, 0.99)));
            QCoreApplication::quit();
            return;
        }
        send();
    }

    const bool m_areLamps;
    const int m_depth;
    const int m_commands;
    const int m_devices;
    std::unique_ptr<QWebSocket> m_socket;
    std::vector<qint64> m_sentAt;
    std::vector<double> m_times;
    int m_sent = 0;
};

/// Counts messages of a bare WebSocket server, over some clients.
class Bare
{
public:
    Bare(const QStringList &arguments, int clients, qint64 messages)
        : m_left(messages * clients)
    {
        for (int i = 0; i < clients; ++i) {
            QWebSocket *socket
                = m_sockets.emplace_back(connected(arguments.at(0), arguments.at(1))).get();
            QObject::connect(socket, &QWebSocket::connected, socket, [this, clients] {
                if (++m_ready == clients)
                    say(u"ready"_s);
            });
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [this] {
                if (--m_left == 0) {
                    say(u"done 0 0 0 0 0"_s);
                    QCoreApplication::quit();
                }
            });
        }
    }

private:
    qint64 m_left;
    int m_ready = 0;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
};

} // namespace

int runClient(const QStringList &arguments)
{
    const QString kind = arguments.at(0);
    const QStringList where = arguments.mid(1, 2);
    const auto number = [&arguments](int i) {
        return arguments.at(i).toInt();
    };
    if (kind == "watch"_L1) {
        const Watchers watchers(where, number(3), number(4),
                                arguments.value(5, u"\"type\":\"property\""_s));
        return QCoreApplication::exec();
    }
    if (kind == "bare"_L1) {
        const Bare bare(where, number(3), number(4));
        return QCoreApplication::exec();
    }
    if (kind == "subscribe"_L1)
        return runSubscriber(number(1), number(3));
    const Commander commander(where, number(3), number(4), number(5),
                              arguments.value(6) == "lamp"_L1);
    return QCoreApplication::exec();
}

} // namespace atrium::bench
