// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

#include <atrium/api/sessions.h>
#include <atrium/client/house.h>
#include <atrium/hub/hub.h>

#include <deque>
#include <map>

namespace atrium::sim {

/// What a client reaches of the hub; nothing is there while the hub is dead.
struct Door
{
    std::function<api::Sessions *()> sessions;
    /// Does the job in a pass of the hub.
    std::function<void(const std::function<void()> &)> pass;
    std::function<void(WishId)> acknowledged;
    std::function<void(WishId)> cancels;
    std::function<qint64()> nextCall; ///< Numbers calls of actions.
};

/// A client: wishes, takes back, invokes; keeps a mirror of the house by the real session and the
/// real client's House, over a transport that may be slow or break.
class SimClient final : public api::Outlet
{
public:
    struct Manner
    {
        int interval = 0; ///< Of its deltas, in ms.
        int window = 0; ///< Changes that may wait for its acknowledgement; 0: not counted.
    };

    SimClient(Stage &stage, std::size_t number, Manner manner, Door door,
              const std::vector<SimDevice *> &devices);

    /// The hub is there: connects soon, and again whenever the connection is lost.
    void begin();
    void hubDied();
    /// The transport breaks; it comes back after a while.
    void lose(BootTime backAfter);
    void slow(BootTime until) { m_slowUntil = until; }
    void heal();
    /// No wishes any more, only the stream.
    void beQuiet() { m_isQuiet = true; }

    /// Does something that a person does.
    void act();
    /// The mirror is what the hub's model is.
    void checkMirror(const hub::Hub &hub) const;
    [[nodiscard]] bool isCaughtUp(const hub::Hub &hub) const;

    [[nodiscard]] bool send(protocol::ServerMessage &&message) override;
    void ended(const Error &reason) override;

private:
    struct Call
    {
        bool isWish = false;
        bool isCancel = false;
    };

    void connect();
    void drop();
    void request(const QString &method, ValueObject params, Call call);
    void drain();
    void acknowledgeLater();
    void take(const protocol::ServerMessage &message);
    void take(const protocol::Response &response);
    void takeRevision(quint64 revision);
    void wish(SimDevice &device);
    void cancel();
    void cancelAction();
    void invoke(SimDevice &device);

    Stage &m_stage;
    const std::size_t m_number;
    const Manner m_manner;
    const Door m_door;
    const std::vector<SimDevice *> &m_devices;
    SimDevice *m_favourite = nullptr;
    client::House m_house;
    std::optional<api::SessionId> m_session;
    std::uint64_t m_connection = 0;
    bool m_isSubscribed = false;
    std::deque<protocol::ServerMessage> m_inbox;
    bool m_isBlocked = false;
    bool m_isDraining = false;
    bool m_isQuiet = false;
    BootTime m_slowUntil {0};
    quint64 m_lastRequest = 0;
    quint64 m_revision = 0; // in this connection
    bool m_owesAcknowledgement = false;
    bool m_isAcknowledging = false;
    protocol::SubscriptionId m_subscription = 0;
    std::map<quint64, Call> m_calls;
    std::deque<qint64> m_wishes; // its newest
};

} // namespace atrium::sim
