// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

#include <atrium/runtime/runtime.h>

#include <QTemporaryDir>

namespace atrium::ctl {

/// A network with nothing in it but the endpoints that a plugin is to find there, each under the
/// address that it knows: whatever connects to one is accepted here, outside. Needs no privileges
/// where users may make namespaces.
class NetworkRoom
{
public:
    /// Made of a short-lived process. REQUIRES: no other thread runs yet. InvalidInput: more
    /// endpoints than there is room for. Unsupported: this machine does not allow it; says why.
    [[nodiscard]] static Result<NetworkRoom> make(std::vector<Endpoint> endpoints);

    NetworkRoom(NetworkRoom &&other) noexcept;
    NetworkRoom &operator=(NetworkRoom &&other) = delete;
    ~NetworkRoom();
    Q_DISABLE_COPY(NetworkRoom)

    [[nodiscard]] runtime::NetworkPlace place() const;
    [[nodiscard]] const std::vector<Endpoint> &endpoints() const { return m_endpoints; }
    /// Of the endpoint at @p index: listens, and does not block.
    [[nodiscard]] int listener(std::size_t index) const { return m_listeners.at(index); }

private:
    NetworkRoom() = default;

    std::vector<Endpoint> m_endpoints;
    std::vector<int> m_listeners;
    int m_user = -1;
    int m_network = -1;
    std::unique_ptr<QTemporaryDir> m_folder; // of the names
};

} // namespace atrium::ctl
