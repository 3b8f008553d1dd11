// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/ids.h>

#include <map>
#include <optional>

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

/// What is due when, in order of time and then of entry.
class Agenda
{
public:
    void add(BootTime at, Due due) { m_entries.emplace(at, std::move(due)); }

    [[nodiscard]] std::optional<Due> take(BootTime now)
    {
        if (m_entries.empty() || m_entries.begin()->first > now)
            return std::nullopt;
        Due due = std::move(m_entries.begin()->second);
        m_entries.erase(m_entries.begin());
        return due;
    }

    [[nodiscard]] BootTime next(BootTime otherwise) const
    {
        return m_entries.empty() ? otherwise : std::min(otherwise, m_entries.begin()->first);
    }

private:
    std::multimap<BootTime, Due> m_entries;
};

} // namespace atrium::hub
