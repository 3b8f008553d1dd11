// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>

#include <functional>

namespace atrium::ops {

/// What the owner says of the house's screens, by their names. Lives on the hub's thread.
class ScreenDesk
{
public:
    static constexpr std::size_t kMostScreens = 64;

    struct Ports
    {
        hub::Hub &hub;
        std::function<void(hub::Ticket, Result<Value>)> answered;
    };

    explicit ScreenDesk(Ports ports);

    /// screens.list, screens.get, screens.set, screens.remove.
    void errand(const QString &method, const Value &params, hub::Ticket ticket);

private:
    [[nodiscard]] Value list() const;
    void set(const QString &name, const Value &params, hub::Ticket ticket);

    Ports m_ports;
};

} // namespace atrium::ops
