// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"

#include <atrium/hub/hub.h>
#include <atrium/store/messages.h>

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
        /// To the store; false: they are lost.
        std::function<bool(std::vector<Activity>)> record;
        /// To the store, for what is older; false: too much waits.
        std::function<bool(store::ActivityQuestion)> ask;
    };

    /// @p epoch names this run: what was followed in another begins anew.
    ActivityDesk(QString epoch, Ports ports);

    /// Goes on where the store ended.
    void restore(const store::ActivityMemory &memory) { m_log.restore(memory.last, memory.open); }
    void started(Now now) { m_log.started(now); }
    void changed(Now now, const ChangeSet &set);
    void alerted(Now now, const Alert &alert) { m_log.alerted(now, alert); }
    void noted(Now now, const QString &actor, const QString &method, const Value &params)
    {
        m_log.noted(now, actor, method, params);
    }
    /// Does a method of the API.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    /// Answers those who follow; to be called in each pass. Returns when it next wants to be
    /// called.
    BootTime tick(Now now);
    /// What the store knows of what was asked.
    void answered(store::ActivityAnswer answer);
    /// Hands over what the store does not know yet; before an orderly end.
    void flush();
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

    /// Who waits for what only the store holds.
    struct Reader
    {
        hub::Ticket ticket = 0;
        store::ActivityQuestion question {};
        std::size_t most = 0;
        std::vector<Activity> lines {};
    };

    void list(const Value &params, hub::Ticket ticket);
    void follow(Now now, const Value &params, hub::Ticket ticket);
    [[nodiscard]] bool answer(Now now, const Follower &follower);
    [[nodiscard]] ActivityFilter filterOf(const Value &params) const;
    [[nodiscard]] QString cursorAt(std::uint64_t change) const;
    void askStore(Reader reader);
    void answerList(const std::vector<Activity> &lines, ActivityId next, hub::Ticket ticket) const;
    [[nodiscard]] Value pageOf(const std::vector<Activity> &lines, std::uint64_t change) const;

    const QString m_epoch;
    Ports m_ports;
    ActivityLog m_log;
    std::list<Follower> m_followers;
    std::map<std::uint64_t, Reader> m_readers; // by the number of their question
    std::uint64_t m_lastQuestion = 0;
    std::uint64_t m_told = 0; // the change up to which followers were looked at
    BootTime m_nextTelling {0};
    BootTime m_nextFlush {0};
};

} // namespace atrium::ops
