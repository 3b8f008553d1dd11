// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadlink.h"

#include <atrium/sdk/thread.h>

namespace atrium::sdk {

ThreadLink::ThreadLink(std::unique_ptr<Plugin> plugin, std::shared_ptr<wire::ThreadLanes> lanes,
                       QEventLoop &loop)
    : m_lanes(std::move(lanes))
    , m_loop(loop)
    , m_session(std::move(plugin), *this)
    , m_calls(m_lanes->toPlugin.messageWakeUp(), [this] { takeCalls(); })
    , m_space(m_lanes->fromPlugin.spaceWakeUp(), [this] { goOn(); })
{ }

void ThreadLink::takeCalls()
{
    constexpr std::size_t kPass = 64;
    if (m_lanes->life == wire::ThreadLanes::Life::CutOff) {
        m_session.end();
        m_loop.quit();
        return;
    }
    for (const wire::ToPlugin &call : m_lanes->toPlugin.take(kPass))
        m_session.receive(call);
}

void ThreadLink::goOn()
{
    m_lanes->fromPlugin.spaceWakeUp().clear();
    flush();
}

void ThreadLink::flushSoon()
{
    if (std::exchange(m_flushIsDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_flushIsDue = false;
            flush();
        },
        Qt::QueuedConnection);
}

void ThreadLink::flush()
{
    Outbox &outbox = m_session.outbox();
    while (m_refused || !outbox.isEmpty()) {
        if (!m_refused)
            m_refused = outbox.take();
        if (!m_lanes->fromPlugin.post(std::move(*m_refused))) {
            outbox.setBlocked(true);
            return;
        }
        m_refused.reset();
    }
    if (outbox.isBlocked())
        m_session.wayIsFree();
    if (m_session.hasEnded())
        m_loop.quit();
}

wire::ThreadBody threadBody(PluginFactory make)
{
    return [make](const std::shared_ptr<wire::ThreadLanes> &lanes) {
        QEventLoop loop; // the thread's own: nothing runs around it
        const ThreadLink link(make(), lanes, loop);
        loop.exec();
    };
}

} // namespace atrium::sdk
