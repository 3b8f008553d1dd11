// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/protocol/messages.h>

#include <QString>

namespace atrium::protocol {

/// A session without a socket: the window's. The hub's side is api::Gateway::open(). The client
/// takes from `toClient` in its own thread and posts to `toHub`; a mailbox that is full slows
/// the other side, and loses nothing. Must outlive both sides.
struct LocalLink
{
    explicit LocalLink(QString clientName)
        : client(std::move(clientName))
    { }

    const QString client; ///< Who is recorded as asking: "window".
    Mailbox<Request> toHub {1024};
    Mailbox<ServerMessage> toClient {256};
};

} // namespace atrium::protocol
