// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/wire/messages.h>

#include <QObject>

#include <memory>

namespace atrium::runtime {

class ControlGroup;

/// What was read at once. Nothing where nothing is written: in a thread.
struct HostPass
{
    qint64 bytes = 0;
    qint64 longest = 0; ///< Bytes of one message.
};

/// Who listens to a host. All calls on the worker's thread, none from within a call to the host.
class HostListener
{
public:
    virtual ~HostListener() = default;
    virtual void hostSaid(wire::FromPlugin message) = 0;
    /// Something that is no message of the protocol.
    virtual void hostMisspoke(const Error &error) = 0;
    /// A line for the instance's log.
    virtual void hostPrinted(QtMsgType level, const QString &text) = 0;
    /// What was read at once has been told.
    virtual void hostPassEnded(const HostPass &pass) = 0;
    /// One of PluginLimits that the host itself holds was reached; what follows is told besides.
    virtual void hostReached(const QString &limit) = 0;
    /// It is gone, or of no use any more; @p how is a sentence.
    virtual void hostEnded(const QString &how) = 0;
};

/// Where a plugin's code runs. Thread: a worker. A listener that is called may end() it, but not
/// destroy it (deleteLater() does).
class Host : public QObject
{
    Q_OBJECT

public:
    /// False: too much waits already; it does not read.
    [[nodiscard]] virtual bool send(const wire::ToPlugin &message) = 0;
    /// Shutdown was sent: help it to end.
    virtual void stop() = 0;
    /// At once: a process is killed, a thread is cut off. The listener hears nothing more.
    virtual void end() = 0;
    /// Ends what is said, in both directions, and does nothing else: a plugin then ends by itself.
    virtual void hangUp() { }
    /// Read no more until told to: what the plugin says then waits on its side.
    virtual void setPaused(bool isPaused) = 0;
    /// 0 for a thread.
    [[nodiscard]] virtual qint64 processId() const = 0;
    /// What the kernel counts of its bounds; null for a thread.
    [[nodiscard]] virtual const ControlGroup *controlGroup() const { return nullptr; }
};

/// A host that runs, and what is said to it first.
struct MadeHost
{
    std::unique_ptr<Host> host;
    wire::Initialise initialise {}; ///< Holds secrets.
    QString sandbox {}; ///< As in PluginStatus.
    QString sandboxReason {};
    int wrappers = 0; ///< Processes that are not the plugin's own.
};

} // namespace atrium::runtime
