// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlink.h"

#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

#include <QCoreApplication>
#include <QLoggingCategory>

#include <fcntl.h>
#include <malloc.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace atrium::sdk {

namespace {

Q_LOGGING_CATEGORY(lcSdk, "atrium.sdk", QtInfoMsg)

constexpr qsizetype kSendAtOnce = 64 * 1024;
constexpr auto kTidyAfter = std::chrono::seconds(1);

} // namespace

Result<int> claimStandardStreams()
{
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(STDIN_FILENO, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return fail(Error::Code::Unsupported,
                    u"standard input is not a socket: a plugin is started by the hub"_s);
    const int socket = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (socket < 0 || nothing < 0)
        return fail(Error::Code::Internal, u"no file descriptor left"_s);
    dup2(nothing, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    close(nothing);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
    return socket;
}

ProcessLink::ProcessLink(std::unique_ptr<Plugin> plugin, int socket)
    : m_socket(socket)
    , m_session(std::move(plugin), *this)
    , m_readable(socket, QSocketNotifier::Read)
    , m_writable(socket, QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(kTidyAfter);
    connect(&m_tidy, &QTimer::timeout, this, [] { ::malloc_trim(0); });
    connect(&m_readable, &QSocketNotifier::activated, this, &ProcessLink::readSome);
    connect(&m_writable, &QSocketNotifier::activated, this, &ProcessLink::flush);
}

ProcessLink::~ProcessLink()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    close(m_socket);
}

void ProcessLink::readSome()
{
    std::array<char, 64 * 1024> buffer; // NOLINT(*-member-init): filled by recv
    const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        leave();
        return;
    }
    if (!m_lines.feed({buffer.data(), count})) {
        qCCritical(lcSdk) << "the hub's line has no end";
        leave();
        return;
    }
    while (const auto line = m_lines.next())
        readLine(*line);
}

void ProcessLink::readLine(QByteArrayView line)
{
    const auto call = wire::decodeToPlugin(line, m_session.instance());
    if (call) {
        m_session.receive(*call);
        return;
    }
    qCWarning(lcSdk) << "refused a message of the hub:" << call.error().detail
                     << call.error().pointer;
    // A newer hub may ask what this SDK does not know: it shall not wait for the answer.
    const auto json = parseObject(line.toByteArray(), wire::kLongestMessage);
    const qint64 id = json ? json->value("id"_L1).toInteger() : 0;
    if (id > 0)
        m_session.answer(wire::CallId(static_cast<std::uint64_t>(id)),
                         tl::unexpected(call.error()));
}

void ProcessLink::flushSoon()
{
    if (std::exchange(m_flushIsDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_flushIsDue = false;
            flush();
        },
        Qt::QueuedConnection);
}

void ProcessLink::flush()
{
    if (m_isLeaving)
        return;
    while (true) {
        refill();
        if (m_bytes.isEmpty())
            break;
        if (!sendSome()) {
            m_session.outbox().setBlocked(true);
            m_writable.setEnabled(!m_isLeaving);
            return;
        }
    }
    m_writable.setEnabled(false);
    // Devices are described once and stand for months: what describing took goes back.
    if (std::exchange(m_hasDescribed, false))
        m_tidy.start();
    if (m_session.outbox().isBlocked())
        m_session.wayIsFree();
    if (m_session.hasEnded())
        leave();
}

void ProcessLink::refill()
{
    while (m_bytes.size() < kSendAtOnce) {
        const auto message = m_session.outbox().take();
        if (!message)
            return;
        write(*message);
    }
}

void ProcessLink::write(const wire::FromPlugin &message)
{
    m_hasDescribed = m_hasDescribed || std::holds_alternative<wire::Devices>(message);
    if (const auto line = wire::encode(message)) {
        m_bytes += *line;
        return;
    }
    const auto halves = wire::divide(message);
    if (halves.empty())
        qCCritical(lcSdk) << "a single message is longer than" << wire::kLongestMessage
                          << "bytes and was dropped";
    for (const wire::FromPlugin &half : halves)
        write(half);
}

// False: the socket takes no more for now, or is gone.
bool ProcessLink::sendSome()
{
    const ssize_t count = send(m_socket, m_bytes.constData() + m_sent,
                               static_cast<std::size_t>(m_bytes.size() - m_sent), MSG_NOSIGNAL);
    if (count < 0) {
        if (errno != EAGAIN && errno != EINTR)
            leave();
        return false;
    }
    m_sent += count;
    if (m_sent < m_bytes.size())
        return false;
    m_bytes.clear();
    m_sent = 0;
    return true;
}

void ProcessLink::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    // Not from within a plugin's call: it may be on the stack.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_session.end();
            QCoreApplication::exit(0);
        },
        Qt::QueuedConnection);
}

} // namespace atrium::sdk
