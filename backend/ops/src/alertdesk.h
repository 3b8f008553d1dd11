// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertbook.h"

#include <atrium/hub/hub.h>

#include <list>

namespace atrium::ops {

/// Answers the API's questions about alerts, and keeps them over a restart. Pure but for its ports;
/// lives on the hub's thread.
class AlertDesk
{
public:
    struct Ports
    {
        hub::Hub &hub;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void(Now, const Alert &)> raised; ///< For the record.
    };

    explicit AlertDesk(Ports ports);

    /// The hub has begun its work.
    void started(Now now);
    void changed(Now now, const ChangeSet &set);
    /// Does a method of the API.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    /// To be called in each pass, before its change set is published. Returns when it next wants to
    /// be called.
    BootTime tick(Now now);
    [[nodiscard]] const AlertBook &book() const { return m_book; }

private:
    struct Follower
    {
        hub::Ticket ticket = 0;
        std::uint64_t revision = 0;
        BootTime deadline {0};
    };

    [[nodiscard]] Value list() const;
    void follow(Now now, const Value &params, hub::Ticket ticket);
    void keepAll(const QString &id, hub::Ticket ticket);

    Ports m_ports;
    AlertBook m_book;
    std::list<Follower> m_followers;
};

} // namespace atrium::ops
