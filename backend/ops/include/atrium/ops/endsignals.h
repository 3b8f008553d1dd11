// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>

#include <functional>

namespace atrium::ops {

/// Calls back on this thread's event loop when the process is asked to end (SIGTERM, SIGINT,
/// SIGHUP). The handler itself only signals a WakeUp. At most one of these at a time.
class EndSignals
{
public:
    explicit EndSignals(std::function<void()> callback);
    ~EndSignals();
    Q_DISABLE_COPY_MOVE(EndSignals)

private:
    WakeUp m_wakeUp;
    WakeUpNotifier m_notifier;
};

} // namespace atrium::ops
