// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read of the activity: pages, news, and what the store does not know yet.
#include "activitylog.h"

#include <algorithm>

namespace atrium::ops {

std::vector<Activity> ActivityLog::list(const ActivityFilter &filter, ActivityId before,
                                        std::size_t most) const
{
    std::vector<Activity> found;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && found.size() < most; ++line) {
        if ((before == ActivityId {0} || line->activity.id < before)
            && filter.matches(line->activity))
            found.push_back(line->activity);
    }
    return found;
}

ActivityId ActivityLog::wholeFrom() const
{
    return m_lines.empty() ? ActivityId(m_last + 1) : m_lines.front().activity.id;
}

const Activity *ActivityLog::carried(ActivityId id) const
{
    const auto found = m_carried.find(id);
    return found == m_carried.end() ? nullptr : &found->second.activity;
}

ActivityLog::News ActivityLog::news(std::uint64_t since, const ActivityFilter &filter,
                                    std::size_t most) const
{
    std::vector<const Line *> found;
    const auto look = [&](const Line &line) {
        if (line.change > since && filter.matches(line.activity))
            found.push_back(&line);
    };
    std::for_each(m_lines.begin(), m_lines.end(), look);
    for (const auto &[id, line] : m_carried)
        look(line);
    std::sort(found.begin(), found.end(),
              [](const Line *a, const Line *b) { return a->change < b->change; });
    News news {.change = m_change};
    if (found.size() > most) {
        found.resize(most);
        news.change = found.back()->change;
    }
    for (const Line *line : found)
        news.lines.push_back(line->activity);
    return news;
}

std::vector<Activity> ActivityLog::takeUnwritten()
{
    std::vector<Activity> taken;
    const auto take = [&taken](Line &line) {
        if (std::exchange(line.isUnwritten, false))
            taken.push_back(line.activity);
    };
    for (auto &[id, line] : m_carried)
        take(line);
    std::for_each(m_lines.begin(), m_lines.end(), take);
    m_unwritten = 0;
    makeRoom();
    return taken;
}

} // namespace atrium::ops
