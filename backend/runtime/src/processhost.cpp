// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processhost.h"

#include "processtree.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr std::size_t kReadAtOnce = 64 * 1024;
constexpr int kLinesAtOnce = 256;
constexpr qsizetype kLongestErrorLine = 4096;
/// What may wait for a plugin that does not read: then send() refuses.
constexpr qsizetype kMostWaiting = 4 * wire::kLongestMessage;

} // namespace

Result<std::unique_ptr<ProcessHost>> ProcessHost::start(const InstanceId &instance,
                                                        ChildCommand command, HostTerms terms,
                                                        Reaper &reaper, HostListener &listener)
{
    auto child = startChild(std::move(command));
    if (!child)
        return tl::unexpected(child.error());
    return std::unique_ptr<ProcessHost>(
        new ProcessHost(instance, std::move(*child), terms, reaper, listener));
}

ProcessHost::ProcessHost(const InstanceId &instance, Child child, HostTerms terms, Reaper &reaper,
                         HostListener &listener)
    : m_terms(terms)
    , m_reaper(reaper)
    , m_listener(listener)
    , m_child(std::move(child))
    , m_decoder(instance)
    , m_lines(terms.longestMessage)
    , m_readable(m_child.socket.number(), QSocketNotifier::Read)
    , m_writable(m_child.socket.number(), QSocketNotifier::Write)
    , m_errors(m_child.errors.number(), QSocketNotifier::Read)
    , m_end(m_child.handle.number(), QSocketNotifier::Read)
{
    m_writable.setEnabled(false);
    m_patience.setSingleShot(true);
    connect(&m_readable, &QSocketNotifier::activated, this, &ProcessHost::readSome);
    connect(&m_writable, &QSocketNotifier::activated, this, &ProcessHost::writeSome);
    connect(&m_errors, &QSocketNotifier::activated, this, &ProcessHost::readErrors);
    connect(&m_end, &QSocketNotifier::activated, this, &ProcessHost::ended);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wasTerminated, true)) {
            endChild(m_child);
            return;
        }
        terminate();
        m_patience.start(m_terms.killAfter);
    });
}

ProcessHost::~ProcessHost()
{
    end();
}

void ProcessHost::end()
{
    if (!m_isOver && m_child.id > 0)
        readLastErrors();
    m_isSilent = true;
    m_isOver = true;
    m_patience.stop();
    for (QSocketNotifier *each : {&m_readable, &m_writable, &m_errors, &m_end})
        each->setEnabled(false);
    if (m_child.id > 0)
        m_reaper.end(std::exchange(m_child, {}));
}

bool ProcessHost::send(const wire::ToPlugin &message)
{
    const auto line = wire::encode(message);
    if (!line || m_out.size() + line->size() > kMostWaiting)
        return false;
    const bool isFree = m_out.isEmpty();
    m_out += *line;
    if (isFree)
        writeSome();
    return true;
}

void ProcessHost::writeSome()
{
    if (m_isOver)
        return;
    const ssize_t count = ::send(m_child.socket.number(), m_out.constData(),
                                 static_cast<std::size_t>(m_out.size()), MSG_NOSIGNAL);
    if (count > 0)
        m_out.remove(0, count);
    else if (count < 0 && errno != EAGAIN && errno != EINTR)
        m_out.clear(); // closed: its end is seen where it is read
    m_writable.setEnabled(!m_out.isEmpty());
}

void ProcessHost::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    m_readable.setEnabled(!isPaused && !m_isOver);
    if (!isPaused && m_hasMore)
        QMetaObject::invokeMethod(this, &ProcessHost::readLines, Qt::QueuedConnection);
}

void ProcessHost::readSome()
{
    if (m_isPaused || m_isOver)
        return;
    std::array<char, kReadAtOnce> buffer; // NOLINT(*-member-init): filled by recv
    const ssize_t count = recv(m_child.socket.number(), buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        // Its end of the socket is closed: it is about to end, or cannot be talked to any more.
        m_isOver = true;
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        if (!m_patience.isActive())
            m_patience.start(m_terms.killAfter);
        return;
    }
    if (const auto fed = m_lines.feed({buffer.data(), count}); !fed) {
        m_isOver = true;
        m_readable.setEnabled(false);
        m_listener.hostReached(u"messageBytes"_s);
        m_listener.hostEnded(
            u"A message of it was longer than %1 bytes."_s.arg(m_terms.longestMessage));
        return;
    }
    readLines();
}

void ProcessHost::readLines()
{
    m_hasMore = true;
    HostPass pass;
    for (int i = 0; i < kLinesAtOnce && !m_isPaused && !m_isSilent; ++i) {
        const auto line = m_lines.next();
        if (!line) {
            m_hasMore = false;
            break;
        }
        pass.bytes += line->size() + 1;
        pass.longest = std::max<qint64>(pass.longest, line->size());
        auto message = m_decoder.decode(*line);
        if (message)
            m_listener.hostSaid(std::move(*message));
        else
            m_listener.hostMisspoke(message.error());
    }
    if (!m_isSilent)
        m_listener.hostPassEnded(pass);
    if (m_isSilent || m_isPaused)
        return;
    // Lines that wait go before bytes that wait.
    m_readable.setEnabled(!m_hasMore && !m_isOver);
    if (m_hasMore)
        QMetaObject::invokeMethod(this, &ProcessHost::readLines, Qt::QueuedConnection);
}

void ProcessHost::readErrors()
{
    std::array<char, kReadAtOnce> buffer; // NOLINT(*-member-init): filled by read
    const ssize_t count = read(m_child.errors.number(), buffer.data(), buffer.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        m_errors.setEnabled(false);
        return;
    }
    for (const char c : QByteArrayView(buffer.data(), count)) {
        if (c == '\n' || m_errorLine.size() >= kLongestErrorLine) {
            tellErrorLine(m_errorLine);
            m_errorLine.clear();
        }
        if (c != '\n' && c != '\r')
            m_errorLine += c;
    }
}

// What it said last counts, as far as one pass reads it.
void ProcessHost::readLastErrors()
{
    readErrors();
    if (!m_errorLine.isEmpty())
        tellErrorLine(std::exchange(m_errorLine, {}));
}

// A number in angle brackets says how bad it is, as sd-daemon(3) has it; the SDK's plugins write
// it.
void ProcessHost::tellErrorLine(QByteArrayView line)
{
    QtMsgType level = QtInfoMsg;
    if (line.size() > 2 && line.front() == '<' && line[2] == '>') {
        const char digit = line[1];
        level = digit <= '3' ? QtCriticalMsg
            : digit == '4'   ? QtWarningMsg
            : digit == '7'   ? QtDebugMsg
                             : QtInfoMsg;
        line = line.sliced(3);
    }
    if (!line.isEmpty())
        m_listener.hostPrinted(level, QString::fromUtf8(line));
}

// What wraps the plugin would end, and take the plugin with it before it could put its things in
// order.
void ProcessHost::terminate()
{
    if (!m_child.isWrapped) {
        kill(-m_child.id, SIGTERM); // a guard does not hear it
        return;
    }
    const auto processes = useOfTree(m_child.id).processes;
    for (std::size_t i = kWrappers; i < processes.size(); ++i)
        kill(processes[i], SIGTERM);
}

void ProcessHost::stop()
{
    setPaused(false);
    m_patience.start(m_terms.terminateAfter);
}

void ProcessHost::hangUp()
{
    ::shutdown(m_child.socket.number(), SHUT_RDWR);
}

void ProcessHost::ended()
{
    m_end.setEnabled(false);
    readLastErrors();
    if (!m_isOver)
        readSome();
    if (m_isSilent)
        return;
    const QString how = reapChild(m_child);
    m_child.id = 0;
    m_isOver = true;
    m_patience.stop();
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_errors.setEnabled(false);
    m_listener.hostEnded(how);
}

} // namespace atrium::runtime
