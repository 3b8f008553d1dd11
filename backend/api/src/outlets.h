// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/frontlink.h>
#include <atrium/api/sessions.h>
#include <atrium/protocol/locallink.h>

#include <functional>

namespace atrium::api {

/// A session's way to a socket: as much may be under way as the socket takes in a moment.
class RemoteOutlet : public Outlet
{
public:
    RemoteOutlet(FrontLink &link, ConnectionId connection);

    [[nodiscard]] bool send(protocol::ServerMessage &&message) override;
    void ended(const Error &reason) override;

    void drained(quint64 units);
    /// Something was refused since this was last asked.
    [[nodiscard]] bool takeBlocked();
    /// Tries again to say that the session has ended. False: the mailbox is still full.
    [[nodiscard]] bool sayEnd();
    [[nodiscard]] bool hasEnded() const { return m_end.has_value(); }

private:
    FrontLink &m_link;
    const ConnectionId m_connection;
    quint64 m_underWay = 0;
    bool m_isBlocked = false;
    std::optional<Error> m_end;
    bool m_endSaid = false;
};

/// A session's way to a client of this process.
class LocalOutlet : public Outlet
{
public:
    explicit LocalOutlet(protocol::LocalLink &link)
        : m_link(link)
    { }

    [[nodiscard]] bool send(protocol::ServerMessage &&message) override
    {
        return m_link.toClient.post(std::move(message));
    }
    void ended(const Error & /*reason*/) override { m_hasEnded = true; }

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    protocol::LocalLink &m_link;
    bool m_hasEnded = false;
};

} // namespace atrium::api
