// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace atrium::sim {

/// What happens when, in a world without a clock: jobs in the order of their time, then of their
/// number. It owns the world's instant.
class Timeline
{
public:
    using Job = std::function<void()>;

    [[nodiscard]] Now now() const
    {
        return {.boottime = m_boot,
                .wall = std::chrono::duration_cast<WallTime>(m_boot) + m_wallOffset};
    }
    [[nodiscard]] BootTime boot() const { return m_boot; }

    void at(BootTime when, Job job)
    {
        m_jobs.push_back({.when = when, .number = ++m_last, .job = std::move(job)});
        std::push_heap(m_jobs.begin(), m_jobs.end());
        m_most = std::max(m_most, m_jobs.size());
    }
    void in(BootTime delay, Job job) { at(m_boot + delay, std::move(job)); }

    /// Does the next job that is due before @p end. False: there is none, and it is @p end.
    bool step(BootTime end)
    {
        if (m_jobs.empty() || m_jobs.front().when >= end) {
            m_boot = std::max(m_boot, end);
            return false;
        }
        std::pop_heap(m_jobs.begin(), m_jobs.end());
        const Entry next = std::move(m_jobs.back());
        m_jobs.pop_back();
        m_boot = std::max(m_boot, next.when);
        next.job();
        return true;
    }

    /// Somebody set the machine's clock.
    void jumpWall(WallTime by) { m_wallOffset += by; }
    /// The machine sleeps: what was due meanwhile comes late.
    void sleep(BootTime duration) { m_boot += duration; }
    /// The most jobs that ever waited.
    [[nodiscard]] std::size_t most() const { return m_most; }

private:
    struct Entry
    {
        BootTime when {0};
        std::uint64_t number = 0;
        Job job;

        friend bool operator<(const Entry &a, const Entry &b) // the heap has the greatest first
        {
            return a.when != b.when ? a.when > b.when : a.number > b.number;
        }
    };

    BootTime m_boot = std::chrono::hours(3);
    WallTime m_wallOffset = std::chrono::hours(496'000);
    std::uint64_t m_last = 0;
    std::size_t m_most = 0;
    std::vector<Entry> m_jobs;
};

} // namespace atrium::sim
