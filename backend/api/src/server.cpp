// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front.h"

#include <atrium/api/server.h>

#include <QThread>

using namespace Qt::StringLiterals;

namespace atrium::api {

struct Server::Running
{
    Running(ServerConfig given, FrontLink &link)
        : config(std::move(given))
        , front(std::make_unique<Front>(config, link))
    { }

    ServerConfig config;
    std::unique_ptr<Front> front;
    QThread thread;
    quint16 port = 0;
};

Server::Server(ServerConfig config, FrontLink &link)
    : m_running(std::make_unique<Running>(std::move(config), link))
{ }

Server::~Server()
{
    stop();
}

Result<> Server::start()
{
    if (const auto begun = m_running->front->begin(); !begun)
        return begun;
    m_running->port = m_running->front->serverPort();
    m_running->thread.setObjectName(u"api"_s);
    m_running->front->moveToThread(&m_running->thread);
    // Its sockets end on the thread that they live on.
    QObject::connect(&m_running->thread, &QThread::finished, m_running->front.get(), &Front::end);
    m_running->thread.start();
    return {};
}

void Server::stop()
{
    m_running->thread.quit();
    m_running->thread.wait();
}

quint16 Server::port() const
{
    return m_running->port;
}

QString Server::url() const
{
    const QHostAddress &address = m_running->config.address;
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3"_s
        .arg(m_running->config.tls ? u"https"_s : u"http"_s,
             isV6 ? u"[%1]"_s.arg(address.toString()) : address.toString())
        .arg(m_running->port);
}

ServerCounters Server::counters() const
{
    const FrontCounters &counters = m_running->front->counters();
    return {.accepted = counters.accepted,
            .turnedAway = counters.turnedAway,
            .badRequests = counters.badRequests,
            .unauthorized = counters.unauthorized,
            .timedOut = counters.timedOut,
            .cutOff = counters.cutOff,
            .messages = counters.messages,
            .connections = counters.connections};
}

} // namespace atrium::api
