// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlgroup.h"

#include <atrium/base/result.h>

#include <QObject>
#include <QSocketNotifier>

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace atrium::runtime {

/// What is started, and how.
struct ChildCommand
{
    std::vector<QByteArray> command {}; ///< With its arguments; the first is an absolute path.
    QByteArray folder {}; ///< Working directory.
    std::vector<QByteArray> environment {}; ///< All of it: NAME=value.
    /// Filter of system calls, as systemCallFilter() makes it; empty: none.
    QByteArray filter {};
    /// The command takes the filter from descriptor kWrappedFilter and the socket as
    /// kWrappedSocket, and is not held to the filter itself.
    bool isWrapped = false;
    /// Nothing else ends what it leaves behind: a guard stands between it and the hub.
    bool isGuarded = false;
    int userNamespace = -1; ///< To enter first; it holds the next.
    int networkNamespace = -1; ///< To enter, instead of the hub's network.
    Descriptor landlock {}; ///< From makeLandlock(); closed: none.
    ControlGroup group {}; ///< To join; the child takes it along.
    std::optional<uid_t> user {}; ///< To become, with the group of the same number.
    std::vector<gid_t> groups {}; ///< Besides.
    struct Bound
    {
        int resource; ///< RLIMIT_…
        std::uint64_t most;
    };
    std::vector<Bound> bounds {};
};

/// A started process: in a session of its own, cannot gain privileges, ends when the hub does
/// (wrapped: when the thread that started it does), with a socket as its standard streams and a
/// pipe as standard error.
struct Child
{
    pid_t id = 0; ///< Of what wraps or guards it, if something does: the leader of its session.
    Descriptor handle; ///< pidfd: readable when it has ended.
    Descriptor socket; ///< Ours; does not block.
    Descriptor errors; ///< Read end; does not block.
    ControlGroup group {}; ///< Where there is one: ends with it.
    std::optional<uid_t> user {}; ///< It alone runs as this one: whoever else does, it started.
    /// It is bubblewrap. This and the guard tell of signals by their exit status.
    bool isWrapped = false;
    bool isGuarded = false;
    /// The guard holds the other end: it ends all that descends from it when this closes.
    Descriptor leash {};
};

/// Busy: no process or descriptor left. An executable that cannot be run is seen by its exit status
/// 127 and a line on its standard error.
[[nodiscard]] Result<Child> startChild(ChildCommand command);

/// Ends the child and what it started, at once; reapChild() is still to come.
void endChild(Child &child);

/// The child has ended: ends what is left of its group, frees its number, and says how in a
/// sentence.
[[nodiscard]] QString reapChild(const Child &child);

/// Waits for processes that were killed, without blocking. Thread: its worker's.
class Reaper : public QObject
{
    Q_OBJECT

public:
    /// Kills the child's group and frees its number once it is gone.
    void end(Child child);
    [[nodiscard]] std::size_t waiting() const { return m_ending.size(); }

private:
    struct Ending
    {
        Child child;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    void reap(pid_t id);

    std::vector<Ending> m_ending;
};

} // namespace atrium::runtime
