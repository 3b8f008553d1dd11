// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/mailbox.h>

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdlib>

namespace atrium {

WakeUp::WakeUp()
    : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("eventfd: no file descriptor left; raise the limit of open files");
}

WakeUp::~WakeUp()
{
    close(m_descriptor);
}

void WakeUp::signal() const
{
    // The counter is full only if 2^64 - 2 signals went unread: then the reader is awake anyway.
    [[maybe_unused]] const int outcome = eventfd_write(m_descriptor, 1);
}

void WakeUp::clear() const
{
    eventfd_t count = 0;
    [[maybe_unused]] const int outcome = eventfd_read(m_descriptor, &count);
}

WakeUpNotifier::WakeUpNotifier(const WakeUp &wakeUp, std::function<void()> callback,
                               QObject *parent)
    : QObject(parent)
    , m_notifier(wakeUp.descriptor(), QSocketNotifier::Read, this)
    , m_callback(std::move(callback))
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        ATRIUM_ON_OWN_THREAD();
        m_callback();
    });
}

} // namespace atrium
