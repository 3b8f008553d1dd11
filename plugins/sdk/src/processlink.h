// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pluginsession.h"

#include <atrium/wire/linereader.h>

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace atrium::sdk {

/// Takes the hub's socket from the standard streams: afterwards 0 reads nothing, and what anything
/// prints to 1 goes to 2, the instance's log. Unsupported: standard input is not a socket.
[[nodiscard]] Result<int> claimStandardStreams();

/// Joins a session to the hub's socket. Thread: the main one. Emits nothing; ends the application
/// when the hub is gone or said Shutdown.
class ProcessLink : public QObject, private Sink
{
    Q_OBJECT

public:
    /// Takes over @p socket.
    ProcessLink(std::unique_ptr<Plugin> plugin, int socket);
    ~ProcessLink() override;
    Q_DISABLE_COPY_MOVE(ProcessLink)

private:
    void flushSoon() override;
    void flush() override;
    void readSome();
    void readLine(QByteArrayView line);
    void refill();
    void write(const wire::FromPlugin &message);
    [[nodiscard]] bool sendSome();
    void leave();

    int m_socket;
    PluginSession m_session;
    wire::LineReader m_lines;
    QByteArray m_bytes; // encoded, to be sent from m_sent on
    qsizetype m_sent = 0;
    QTimer m_tidy; // runs after devices were described
    bool m_hasDescribed = false;
    bool m_flushIsDue = false;
    bool m_isLeaving = false;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
};

} // namespace atrium::sdk
