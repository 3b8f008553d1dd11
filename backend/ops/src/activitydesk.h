// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"

#include <atrium/hub/hub.h>

#include <list>

namespace atrium::ops {

/// Answers the API's questions about what went on: `activity.list` and `activity.follow`. Pure but
/// for its ports; lives on the hub's thread.
class ActivityDesk
{
public:
    struct Ports
    {
        const hub::Hub &hub;
        std::function<void(hub::Ticket, Result<Value>)> answered;
    };

    /// @p epoch names this run: what was followed in another begins anew.
    ActivityDesk(QString epoch, Ports ports);

    void changed(Now now, const ChangeSet &set);
    void noted(Now now, const QString &actor, const QString &method, const Value &params)
    {
        m_log.noted(now, actor, method, params);
    }
    /// Does a method of the API.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    /// Answers those who follow; to be called in each pass. Returns when it next wants to be
    /// called.
    BootTime tick(Now now);
    [[nodiscard]] const ActivityLog &log() const { return m_log; }

private:
    /// Who waits for news.
    struct Follower
    {
        hub::Ticket ticket = 0;
        ActivityFilter filter {};
        std::uint64_t since = 0;
        BootTime deadline {0};
    };

    void list(const Value &params, hub::Ticket ticket);
    void follow(Now now, const Value &params, hub::Ticket ticket);
    [[nodiscard]] bool answer(Now now, const Follower &follower);
    [[nodiscard]] ActivityFilter filterOf(const Value &params) const;
    [[nodiscard]] QString cursorAt(std::uint64_t change) const;
    [[nodiscard]] Value pageOf(const std::vector<Activity> &lines, std::uint64_t change) const;

    const QString m_epoch;
    Ports m_ports;
    ActivityLog m_log;
    std::list<Follower> m_followers;
    std::uint64_t m_told = 0; // the change up to which followers were looked at
    BootTime m_nextTelling {0};
};

} // namespace atrium::ops
