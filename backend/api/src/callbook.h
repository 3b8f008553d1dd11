// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/sessions.h>

#include <map>
#include <optional>

namespace atrium::api {

/// Calls that wait for the disk or for a device, by their tickets.
class CallBook
{
public:
    struct Fate
    {
        WishId wish {0}; ///< 0: it was refused, as `error` says.
        DeviceId device;
        PropertyName property;
        WishStatus status = WishStatus::Pending;
        QString error {};
    };
    /// A call that changes the house: who made which.
    struct Deed
    {
        QString actor;
        QString method;
        Value params;
    };
    struct Call
    {
        SessionId session {0};
        quint64 request = 0;
        bool isAction = false; ///< Answered by invoked(), unless it does not wait.
        bool waitsForAction = true;
        ActionId run {0};
        bool waits = false; ///< For the fate of its wishes, until the deadline.
        BootTime deadline {0};
        bool isDurable = false;
        bool isErrand = false; ///< Answered by answered(), not by the disk.
        std::vector<Fate> fates {};
        std::optional<Deed> deed {};
    };
    /// A call that is answered by an error since it cannot be kept.
    struct Refused
    {
        SessionId session {0};
        quint64 request = 0;
        bool isDone = false; ///< What it asked for is shown already; else it is to be taken back:
        std::vector<WishId> wishes {};
        ActionId run {0};
    };
    struct Answer
    {
        SessionId session {0};
        quint64 request = 0;
        Result<Value> result;
        std::optional<Deed> deed {}; ///< It was done, if the result is one.
    };

    /// The ticket to give to the hub with the call.
    [[nodiscard]] hub::Ticket add(Call call);
    void setFates(hub::Ticket ticket, std::vector<Fate> fates);
    void setRun(hub::Ticket ticket, ActionId run);
    /// The hub refused.
    void drop(hub::Ticket ticket);
    void dropSession(SessionId session);

    // Each returns the answers that are now known.
    [[nodiscard]] std::optional<Answer> acknowledged(hub::Ticket ticket);
    [[nodiscard]] std::optional<Answer> invoked(hub::Ticket ticket, const Result<Value> &outcome);
    /// A call that neither the disk nor a device answers.
    [[nodiscard]] std::optional<Answer> answered(hub::Ticket ticket, Result<Value> outcome);
    [[nodiscard]] std::optional<Answer> wishChanged(const DesiredValue &desired);
    [[nodiscard]] std::vector<Answer> expire(BootTime now);
    /// Forgets all calls that wait for the disk.
    [[nodiscard]] std::vector<Refused> refuseWaiting();

    [[nodiscard]] bool hasWishes() const { return !m_wishes.empty(); }
    [[nodiscard]] std::optional<BootTime> due() const;

private:
    using Calls = std::map<hub::Ticket, Call>;

    [[nodiscard]] std::optional<Answer> answerIfKnown(Calls::iterator call);
    [[nodiscard]] Answer finish(Calls::iterator call, Result<Value> result);
    void forget(Calls::iterator call);

    hub::Ticket m_last = 0;
    Calls m_calls;
    std::map<WishId, hub::Ticket> m_wishes;
    std::multimap<BootTime, hub::Ticket> m_deadlines;
};

} // namespace atrium::api
