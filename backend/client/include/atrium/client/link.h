// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/protocol/messages.h>

#include <QObject>

#include <vector>

namespace atrium::client {

/// The way from a client to a hub and back, in process or over a socket. Lives on the client's
/// thread; an implementation over mailboxes or sockets turns what arrives into signals there.
/// It makes one connection at a time and does not reconnect by itself: HubClient does.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect. Ends in opened() or closed(), never before it returns.
    virtual void open() = 0;
    /// Ends the connection or the attempt; no signal follows.
    virtual void close() = 0;
    /// Busy: what waits to be sent has reached its bound. Unreachable: not open.
    [[nodiscard]] virtual Result<> send(const protocol::Request &request) = 0;
    /// What people call the other end, e.g. "ws://127.0.0.1:8420".
    [[nodiscard]] virtual QString address() const = 0;

Q_SIGNALS:
    /// Connected and authenticated.
    void opened();
    /// Everything that arrived together, in its order; never empty.
    void received(const std::vector<atrium::protocol::ServerMessage> &messages);
    /// The connection ended, or could not be made. Refused: the token is not valid.
    void closed(const atrium::Error &reason);
};

} // namespace atrium::client
