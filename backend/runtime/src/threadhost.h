// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"

#include <atrium/wire/threadlanes.h>

#include <thread>

namespace atrium::runtime {

/// A plugin that ships with Atrium in a thread of its own. Contains hangs and floods, no crash.
/// Thread: a worker.
class ThreadHost : public Host
{
    Q_OBJECT

public:
    /// @p hungThreads counts the threads that were cut off and have not returned. It is shared,
    /// as such a thread may outlive everything.
    ThreadHost(const wire::ThreadBody &body, std::shared_ptr<std::atomic<int>> hungThreads,
               HostListener &listener);
    ~ThreadHost() override;
    Q_DISABLE_COPY_MOVE(ThreadHost)

    [[nodiscard]] bool send(const wire::ToPlugin &message) override;
    void stop() override { setPaused(false); }
    void end() override;
    void setPaused(bool isPaused) override;
    [[nodiscard]] qint64 processId() const override { return 0; }

private:
    void listen();
    void takeSome();

    std::shared_ptr<wire::ThreadLanes> m_lanes;
    std::shared_ptr<std::atomic<int>> m_hungThreads;
    HostListener &m_listener;
    bool m_isPaused = false;
    bool m_isSilent = false;
    std::thread m_thread;
    std::unique_ptr<WakeUpNotifier> m_messages;
};

} // namespace atrium::runtime
