// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framewatch.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>
#include <utility>

namespace atrium::kiosk {

namespace {

// A name that begins with @ has no place among the files.
void send(const QByteArray &name, const QByteArray &message)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    if (name.startsWith('@'))
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)
                                               + static_cast<std::size_t>(name.size()));
    // What is not heard now is said again soon.
    (void)::sendto(socket, message.constData(), static_cast<std::size_t>(message.size()),
                   MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

} // namespace

FrameWatch::Terms FrameWatch::fromEnvironment()
{
    Terms terms;
    const QByteArray name = qgetenv("NOTIFY_SOCKET");
    if (!name.isEmpty())
        terms.tell = [name](const QByteArray &message) {
            send(name, message);
        };
    bool isNamed = false;
    const qint64 process = qEnvironmentVariable("WATCHDOG_PID").toLongLong(&isNamed);
    if (!isNamed || process == QCoreApplication::applicationPid())
        terms.watchdog
            = std::chrono::microseconds(qEnvironmentVariable("WATCHDOG_USEC").toLongLong());
    return terms;
}

FrameWatch::FrameWatch(QQuickWindow &window, Terms terms, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_terms(std::move(terms))
{
    if (!m_terms.tell)
        return;
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::drawn, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &FrameWatch::ask);
    if (m_terms.watchdog.count() > 0)
        m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_terms.watchdog / 3));
}

void FrameWatch::ask()
{
    if (!m_isScreenOn || !m_window.isExposed()) {
        m_terms.tell("WATCHDOG=1");
        return;
    }
    m_isAsked = true;
    m_window.update();
}

void FrameWatch::drawn()
{
    if (!std::exchange(m_isReady, true))
        m_terms.tell("READY=1");
    if (std::exchange(m_isAsked, false))
        m_terms.tell("WATCHDOG=1");
}

} // namespace atrium::kiosk
