// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/protocol/messages.h>

#include <atomic>
#include <variant>

/// What the hub's thread and the api thread say to each other.
namespace atrium::api {

/// One connection of the front that has proved who it is.
enum class ConnectionId : quint64 {};

struct ConnectionOpened
{
    ConnectionId connection {0};
    QString actor;
};

struct ConnectionAsks
{
    ConnectionId connection {0};
    protocol::Request request;
};

/// So many units of what it was told have left for the network: there is room again.
struct ConnectionDrained
{
    ConnectionId connection {0};
    quint64 units = 0;
};

struct ConnectionGone
{
    ConnectionId connection {0};
};

using FromFront = std::variant<ConnectionOpened, ConnectionAsks, ConnectionDrained, ConnectionGone>;

struct ConnectionTold
{
    ConnectionId connection {0};
    protocol::ServerMessage message;
    quint64 units = 0; ///< Of room that it takes until it has drained.
};

struct ConnectionEnded
{
    ConnectionId connection {0};
    Error reason;
};

using ToFront = std::variant<ConnectionTold, ConnectionEnded>;

/// The two mailboxes between Gateway (hub's thread) and Server (api thread); must outlive both.
struct FrontLink
{
    Mailbox<FromFront> toHub {4096};
    Mailbox<ToFront> toFront {1024};
    /// What `/readyz` says: the hub has its devices back from the store and its plugins started.
    std::atomic<bool> isReady {false};
};

} // namespace atrium::api
