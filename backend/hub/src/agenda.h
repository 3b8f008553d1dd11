// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/ids.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace atrium::hub {

/// Something to look at when its time comes. It says where to look, not what to do: the state
/// decides.
struct Due
{
    enum class What {
        Stale, ///< A value of a property.
        Wish,
        Write, ///< The answer to one.
        Kept, ///< A property whose wish is enforced.
        Doubt, ///< What was said of a property and not believed.
        Line, ///< What is to be sent to a device.
        Serve, ///< Devices that wait for the throttle.
        Action,
        Liveness, ///< Of a device.
        Instance,
        Flush,
    };
    What what;
    DeviceId device {};
    PropertyName property {};
    InstanceId instance {};
    std::uint64_t number = 0; ///< A wish's or an action's id.
};

/// An entry on the agenda, as whoever made it keeps it, so that it can be taken off again.
struct Reminder
{
    BootTime at {0};
    std::uint64_t number = 0; ///< 0: none.
};

/// What is due when, in order of time and then of entry. What has become moot is taken off by
/// whoever put it there, or what people ask for in an hour would stay for as long as it might have
/// lived.
class Agenda
{
public:
    void add(BootTime at, Due due) { m_entries.emplace(std::pair {at, ++m_last}, std::move(due)); }

    /// The same, in place of what @p reminder stands for.
    void plan(Reminder &reminder, BootTime at, Due due)
    {
        drop(reminder);
        add(at, std::move(due));
        reminder = {.at = at, .number = m_last};
    }

    /// Takes off what @p reminder stands for; nothing, where that has been taken already.
    void drop(Reminder &reminder)
    {
        if (reminder.number != 0)
            m_entries.erase({reminder.at, reminder.number});
        reminder = {};
    }

    [[nodiscard]] std::optional<Due> take(BootTime now)
    {
        if (m_entries.empty() || m_entries.begin()->first.first > now)
            return std::nullopt;
        Due due = std::move(m_entries.begin()->second);
        m_entries.erase(m_entries.begin());
        return due;
    }

    [[nodiscard]] BootTime next(BootTime otherwise) const
    {
        return m_entries.empty() ? otherwise : std::min(otherwise, m_entries.begin()->first.first);
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    std::map<std::pair<BootTime, std::uint64_t>, Due> m_entries;
    std::uint64_t m_last = 0;
};

} // namespace atrium::hub
