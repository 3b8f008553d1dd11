// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadhost.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

using Life = wire::ThreadLanes::Life;

constexpr std::size_t kMessagesAtOnce = 16;

} // namespace

ThreadHost::ThreadHost(const wire::ThreadBody &body, std::shared_ptr<std::atomic<int>> hungThreads,
                       HostListener &listener)
    : m_lanes(std::make_shared<wire::ThreadLanes>())
    , m_hungThreads(std::move(hungThreads))
    , m_listener(listener)
    , m_thread([body, lanes = m_lanes, hung = m_hungThreads] {
        body(lanes);
        if (lanes->life.exchange(Life::Ended) == Life::CutOff)
            --*hung;
        lanes->fromPlugin.messageWakeUp().signal();
    })
{
    listen();
}

ThreadHost::~ThreadHost()
{
    end();
}

bool ThreadHost::send(const wire::ToPlugin &message)
{
    return m_lanes->toPlugin.post(wire::ToPlugin(message));
}

void ThreadHost::end()
{
    m_isSilent = true;
    if (!m_thread.joinable())
        return;
    ++*m_hungThreads;
    Life running = Life::Running;
    if (m_lanes->life.compare_exchange_strong(running, Life::CutOff)) {
        m_lanes->toPlugin.messageWakeUp().signal();
        m_thread.detach();
    } else {
        --*m_hungThreads;
        m_thread.join();
    }
}

void ThreadHost::listen()
{
    m_messages = std::make_unique<WakeUpNotifier>(m_lanes->fromPlugin.messageWakeUp(),
                                                  [this] { takeSome(); });
}

void ThreadHost::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    if (!isPaused)
        listen();
    else if (m_messages)
        m_messages.release()->deleteLater(); // its callback may be on the stack
}

void ThreadHost::takeSome()
{
    if (m_isPaused || m_isSilent)
        return;
    const bool hasEnded = m_lanes->life == Life::Ended; // before the last messages are taken
    auto messages = m_lanes->fromPlugin.take(kMessagesAtOnce);
    for (wire::FromPlugin &message : messages) {
        if (!m_isSilent)
            m_listener.hostSaid(std::move(message));
    }
    if (!m_isSilent)
        m_listener.hostPassEnded({}); // nothing is written
    if (m_isSilent)
        return;
    if (!hasEnded) {
        // Taking all messages cleared the signal, maybe that of the end, too.
        if (m_lanes->life == Life::Ended)
            m_lanes->fromPlugin.messageWakeUp().signal();
        return;
    }
    if (messages.size() == kMessagesAtOnce)
        return;
    m_thread.join();
    m_lanes->fromPlugin.messageWakeUp().clear();
    m_listener.hostEnded(u"Its thread ended."_s);
}

} // namespace atrium::runtime
