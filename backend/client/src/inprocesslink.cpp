// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/thread.h>
#include <atrium/client/inprocesslink.h>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

// What a pass of the window's event loop takes in, so that a flood cannot hold up its drawing.
constexpr std::size_t kMostAPass = 32;

} // namespace

InProcessLink::InProcessLink(protocol::LocalLink &local, QObject *parent)
    : Link(parent)
    , m_local(local)
{ }

void InProcessLink::open()
{
    ATRIUM_ON_OWN_THREAD();
    m_notifier
        = std::make_unique<WakeUpNotifier>(m_local.toClient.messageWakeUp(), [this] { take(); });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_notifier)
                Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

void InProcessLink::close()
{
    ATRIUM_ON_OWN_THREAD();
    if (m_notifier) // it may be what called us
        m_notifier.release()->deleteLater();
}

Result<> InProcessLink::send(const protocol::Request &request)
{
    if (!m_notifier)
        return fail(Error::Code::Unreachable, u"the link to the hub is closed"_s);
    if (!m_local.toHub.post(protocol::Request(request)))
        return fail(Error::Code::Busy, u"the hub has more requests waiting than it takes"_s);
    return {};
}

QString InProcessLink::address() const
{
    return u"this program"_s;
}

void InProcessLink::take()
{
    if (!m_notifier)
        return;
    const std::vector<protocol::ServerMessage> messages = m_local.toClient.take(kMostAPass);
    if (!messages.empty())
        Q_EMIT received(messages);
}

} // namespace atrium::client
