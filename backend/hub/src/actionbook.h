// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "outbox.h"
#include "registry.h"

#include <atrium/base/rng.h>

#include <map>
#include <set>

namespace atrium::hub {

/// Actions that were asked for. Each is recorded before it is sent. One that is idempotent is tried
/// until its time is over; any other is sent at most once, and where no answer came, its fate is
/// unknown until a person has seen it.
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
        Rng &rng;
    };

    explicit ActionBook(const Parts &parts)
        : m(parts)
    { }

    /// What was not sent yet goes on; what may have been sent is tried again where that is safe,
    /// and is of unknown fate otherwise.
    void restore(Now now, const std::vector<ActionRun> &runs, std::uint64_t lastAction);
    /// @p isUp: the device can be reached now.
    [[nodiscard]] Result<ActionId> invoke(Now now, const Hub::Invocation &call, bool isUp,
                                          Ticket ticket);
    [[nodiscard]] Result<> cancel(ActionId id, const QString &actor, Ticket ticket);
    /// Its record is durable.
    void durable(Now now, ActionId id, bool isUp);
    void answered(Now now, const InstanceId &instance, const InvokeAnswered &answer);
    void progressed(Now now, const InstanceId &instance, const InvokeProgressed &message);
    /// Something of it is due.
    void check(Now now, ActionId id, bool isUp);
    /// The device can be reached again.
    void reachable(Now now, const DeviceId &device);
    void instanceEnded(Now now, const InstanceId &instance);
    /// The device is gone, or described anew.
    void deviceChanged(const DeviceId &device);

    [[nodiscard]] std::optional<DeviceId> deviceOf(ActionId id) const;
    [[nodiscard]] std::size_t size() const { return m_open.size() + m_unknown.size(); }
    /// Those that isHeld(), in the order they were asked.
    [[nodiscard]] std::vector<ActionRun> held() const;

private:
    struct Open
    {
        ActionRun run;
        Ticket ticket = 0; // 0: nobody waits for it
        bool isIdempotent = false;
        bool isDurable = false; // its record, in the status that it is to be sent in
        bool isRecordedAsSent = false; // what a restart would find
        bool isCancelling = false;
        bool isInDoubt = false; // an attempt was never answered
        BootTime sendBy {0};
        BootTime answerBy {0}; // while Sent
        BootTime notBefore {0};
        Reminder ends {}; // when its time is over
        Reminder looks {}; // when something else of it is due: the newest counts
        RequestId request {0};
    };
    using Opens = std::map<ActionId, Open>;

    [[nodiscard]] const Action *actionOf(const Open &open) const;
    [[nodiscard]] Result<const Action *> validate(const Hub::Invocation &call) const;
    void send(Now now, Open &open, bool isUp);
    void schedule(Open &open, BootTime at);
    void scheduleEnd(Open &open);
    void record(Open &open, ActionStatus status);
    void tell(const Open &open);
    void tryLater(Now now, Open &open, const QString &why);
    void makeUnknown(Opens::iterator at, const QString &why);
    void end(Opens::iterator at, const Result<Value> &outcome, ActionStatus status);
    [[nodiscard]] Opens::iterator inFlight(const InstanceId &instance, RequestId request);
    void forgetOldest();

    Parts m;
    std::uint64_t m_lastAction = 0;
    std::uint64_t m_lastRequest = 0;
    Opens m_open;
    std::map<RequestId, ActionId> m_inFlight;
    std::map<DeviceId, std::set<ActionId>> m_byDevice;
    std::map<ActionId, ActionRun> m_unknown; // until a person has seen them
};

} // namespace atrium::hub
