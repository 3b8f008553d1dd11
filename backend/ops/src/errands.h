// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>

#include <atomic>
#include <functional>
#include <thread>

namespace atrium::ops {

/// Does for the hub's thread what waits for files (packages, secrets), one job after the other, on
/// a thread of its own. A job works on values and on what no other thread touches; what it returns
/// is called on the thread that made this.
class Errands
{
public:
    using Then = std::function<void()>;
    using Job = std::function<Then()>;

    Errands();
    /// Waits for the jobs that were taken; what they returned is not called any more.
    ~Errands();
    Q_DISABLE_COPY_MOVE(Errands)

    /// False: too many wait.
    [[nodiscard]] bool run(Job job);

private:
    static constexpr int kMost = 64;

    void work();
    void finish();

    Mailbox<Job> m_jobs {kMost + 1}; // and the last, which is empty: end
    Mailbox<Then> m_done {kMost};
    int m_open = 0; // jobs whose end was not told here: so m_done is never full
    WakeUpNotifier m_notifier;
    std::thread m_thread;
};

} // namespace atrium::ops
