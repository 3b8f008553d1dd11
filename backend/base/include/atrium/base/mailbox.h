// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/thread.h>

#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace atrium {

/// What becomes of a message that finds its mailbox full.
enum class WhenFull {
    Refuse, ///< post() returns false and leaves the message with the caller.
    DropOldest, ///< The oldest message makes room.
};

struct MailboxCounters
{
    std::uint64_t posted = 0;
    std::uint64_t refused = 0;
    std::uint64_t dropped = 0;
    std::size_t depth = 0; ///< Messages waiting now.
    std::size_t deepest = 0; ///< The most that ever waited.
};

/// A counter in the kernel that makes an event loop wake (eventfd). Thread-safe.
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    Q_DISABLE_COPY_MOVE(WakeUp)

    void signal() const;
    void clear() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// The one way for values to cross threads: a bounded queue with many writers and one reader.
/// The reader attaches a WakeUpNotifier to messageWakeUp() in its own thread; a writer that was
/// refused may attach one to spaceWakeUp(). Must outlive both.
template<typename T>
class Mailbox
{
public:
    explicit Mailbox(std::size_t capacity, WhenFull whenFull = WhenFull::Refuse)
        : m_capacity(capacity)
        , m_whenFull(whenFull)
    { }

    /// Any thread. False: full, and @p message is as it was.
    [[nodiscard]] bool post(T &&message)
    {
        bool wake = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_queue.size() >= m_capacity) {
                if (m_whenFull == WhenFull::Refuse) {
                    ++m_counters.refused;
                    m_writerWaits = true;
                    return false;
                }
                m_queue.pop_front();
                ++m_counters.dropped;
            }
            wake = m_queue.empty();
            m_queue.push_back(std::move(message));
            ++m_counters.posted;
            m_counters.deepest = std::max(m_counters.deepest, m_queue.size());
        }
        if (wake)
            m_messages.signal();
        return true;
    }

    /// The reader's thread. At most @p most messages, oldest first; stays awake if more wait.
    [[nodiscard]] std::vector<T> take(std::size_t most)
    {
        std::vector<T> taken;
        bool space = false;
        {
            const std::scoped_lock lock(m_mutex);
            const std::size_t count = std::min(most, m_queue.size());
            taken.reserve(count);
            for (std::size_t i = 0; i < count; ++i) {
                taken.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
            if (m_queue.empty())
                m_messages.clear(); // inside the lock: a writer's next signal must come after
            space = m_writerWaits && m_queue.size() <= m_capacity / 2;
            m_writerWaits = m_writerWaits && !space;
        }
        if (space)
            m_space.signal();
        return taken;
    }

    [[nodiscard]] MailboxCounters counters() const
    {
        const std::scoped_lock lock(m_mutex);
        MailboxCounters counters = m_counters;
        counters.depth = m_queue.size();
        return counters;
    }

    /// Signalled while messages wait.
    [[nodiscard]] const WakeUp &messageWakeUp() const { return m_messages; }
    /// Signalled once when a mailbox that refused a message has drained to half. The writer clears
    /// it.
    [[nodiscard]] const WakeUp &spaceWakeUp() const { return m_space; }

private:
    const std::size_t m_capacity;
    const WhenFull m_whenFull;
    WakeUp m_messages;
    WakeUp m_space;
    mutable std::mutex m_mutex;
    // State below is protected by m_mutex.
    std::deque<T> m_queue;
    MailboxCounters m_counters;
    bool m_writerWaits = false;
};

/// Calls back in its own thread's event loop while a WakeUp is signalled. The callback empties the
/// mailbox, or takes a bounded part of it and is called again. It must not throw.
class WakeUpNotifier : public QObject
{
    Q_OBJECT

public:
    WakeUpNotifier(const WakeUp &wakeUp, std::function<void()> callback, QObject *parent = nullptr);

private:
    QSocketNotifier m_notifier;
    std::function<void()> m_callback;
};

} // namespace atrium
