// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/ops/endsignals.h>

#include <array>
#include <atomic>
#include <csignal>

namespace atrium::ops {

namespace {

// A signal handler has no context but the program's.
std::atomic<const WakeUp *> signalled {nullptr};

constexpr std::array kSignals {SIGTERM, SIGINT, SIGHUP};

void onSignal(int /*number*/)
{
    if (const WakeUp *wakeUp = signalled.load())
        wakeUp->signal(); // one write(2): safe in a handler
}

} // namespace

EndSignals::EndSignals(std::function<void()> callback)
    : m_notifier(m_wakeUp, [this, callback = std::move(callback)] {
        m_wakeUp.clear();
        callback();
    })
{
    signalled = &m_wakeUp;
    struct sigaction action
    { };
    action.sa_handler = &onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : kSignals)
        sigaction(number, &action, nullptr);
    signal(SIGPIPE, SIG_IGN); // a peer that went is an error of the call
}

EndSignals::~EndSignals()
{
    for (const int number : kSignals)
        signal(number, SIG_DFL);
    signalled = nullptr;
}

} // namespace atrium::ops
