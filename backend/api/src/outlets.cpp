// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets.h"

#include <utility>

namespace atrium::api {

namespace {

// About a megabyte of JSON: a change is some 150 bytes.
constexpr quint64 kWindow = 8192;
constexpr quint64 kUnitsOfDevice = 16;
constexpr quint64 kUnitsOfAnswer = 32;

quint64 unitsOf(const protocol::ServerMessage &message)
{
    if (const auto *delta = std::get_if<protocol::Delta>(&message))
        return 1 + delta->changes->size() + kUnitsOfDevice * delta->devices.size();
    if (const auto *page = std::get_if<protocol::SnapshotPage>(&message))
        return 1 + kUnitsOfDevice * page->devices.size();
    return kUnitsOfAnswer;
}

} // namespace

RemoteOutlet::RemoteOutlet(FrontLink &link, ConnectionId connection)
    : m_link(link)
    , m_connection(connection)
{ }

bool RemoteOutlet::send(protocol::ServerMessage &&message)
{
    const quint64 units = unitsOf(message);
    if (m_underWay > 0 && m_underWay + units > kWindow) {
        m_isBlocked = true;
        return false;
    }
    ToFront told = ConnectionTold {
        .connection = m_connection, .message = std::move(message), .units = units};
    if (!m_link.toFront.post(std::move(told))) {
        // NOLINTNEXTLINE(bugprone-use-after-move): a refused message stays
        message = std::move(std::get<ConnectionTold>(told).message);
        m_isBlocked = true;
        return false;
    }
    m_underWay += units;
    return true;
}

void RemoteOutlet::ended(const Error &reason)
{
    m_end = reason;
    static_cast<void>(sayEnd()); // else again when there is room
}

bool RemoteOutlet::sayEnd()
{
    m_endSaid = m_endSaid
        || m_link.toFront.post(ConnectionEnded {.connection = m_connection, .reason = *m_end});
    return m_endSaid;
}

void RemoteOutlet::drained(quint64 units)
{
    m_underWay -= std::min(units, m_underWay);
}

bool RemoteOutlet::takeBlocked()
{
    return std::exchange(m_isBlocked, false);
}

} // namespace atrium::api
