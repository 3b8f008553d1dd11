// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"
#include "host.h"

#include <atrium/wire/codec.h>
#include <atrium/wire/linereader.h>

#include <QSocketNotifier>
#include <QTimer>

namespace atrium::runtime {

/// A plugin in a process of its own, which speaks the protocol over a socket pair. Thread: a
/// worker.
class ProcessHost : public Host
{
    Q_OBJECT

public:
    /// How long each step of stopping may take, and a message may be.
    struct HostTerms
    {
        std::chrono::milliseconds terminateAfter;
        std::chrono::milliseconds killAfter;
        qsizetype longestMessage = wire::kLongestMessage;
    };
    /// Processes of bubblewrap around a wrapped plugin.
    static constexpr std::size_t kWrappers = 2;

    [[nodiscard]] static Result<std::unique_ptr<ProcessHost>> start(const InstanceId &instance,
                                                                    ChildCommand command,
                                                                    HostTerms terms, Reaper &reaper,
                                                                    HostListener &listener);
    ~ProcessHost() override;
    Q_DISABLE_COPY_MOVE(ProcessHost)

    [[nodiscard]] bool send(const wire::ToPlugin &message) override;
    void stop() override;
    void hangUp() override;
    void end() override;
    void setPaused(bool isPaused) override;
    [[nodiscard]] qint64 processId() const override { return m_child.id; }
    [[nodiscard]] const ControlGroup *controlGroup() const override { return &m_child.group; }

private:
    ProcessHost(const InstanceId &instance, Child child, HostTerms terms, Reaper &reaper,
                HostListener &listener);

    void readSome();
    void readLines();
    void readErrors();
    void readLastErrors();
    void terminate();
    void tellErrorLine(QByteArrayView line);
    void writeSome();
    void ended();

    HostTerms m_terms;
    Reaper &m_reaper;
    HostListener &m_listener;
    Child m_child;
    wire::FromPluginDecoder m_decoder;
    wire::LineReader m_lines;
    QByteArray m_errorLine;
    QByteArray m_out;
    bool m_isPaused = false;
    bool m_hasMore = false; // whole lines wait in m_lines
    bool m_isOver = false; // its socket is closed
    bool m_isSilent = false; // the listener hears nothing more
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QSocketNotifier m_errors;
    QSocketNotifier m_end;
    QTimer m_patience;
    bool m_wasTerminated = false;
};

} // namespace atrium::runtime
