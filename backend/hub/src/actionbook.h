// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "outbox.h"
#include "registry.h"

#include <map>

namespace atrium::hub {

/// Actions that were asked for: each is recorded before it is sent, and sent once.
class ActionBook
{
public:
    struct Parts
    {
        Registry &registry;
        Outbox &outbox;
        Agenda &agenda;
        DeviceLink &plugins;
        AnswerSink &answers;
        HubCounters &counters;
    };

    explicit ActionBook(const Parts &parts)
        : m(parts)
    { }

    /// What was on its way when the hub ended has an unknown fate.
    void restore(const std::vector<ActionRecord> &actions, std::uint64_t lastAction);
    [[nodiscard]] Result<> invoke(Now now, const Hub::Invocation &call, Ticket ticket);
    /// Its record is durable.
    void send(Now now, std::uint64_t id);
    void answered(const InstanceId &instance, const InvokeAnswered &answer);
    /// Its time is over.
    void check(Now now, std::uint64_t id);
    void instanceEnded(const InstanceId &instance);

private:
    struct Open
    {
        ActionRecord record;
        Value input;
        Ticket ticket = 0;
        BootTime deadline {0};
        BootTime sendBy {0};
        WallTime expiry {0};
    };

    void end(std::uint64_t id, const Result<Value> &outcome, ActionRecord::Status status);

    Parts m;
    std::uint64_t m_lastAction = 0;
    std::map<std::uint64_t, Open> m_open; // by id, which is also the request's at the plugin
};

} // namespace atrium::hub
