// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errands.h"
#include "pinguard.h"

#include <atrium/hub/hub.h>

namespace atrium::ops {

/// The house's PIN: sets it, checks it, lets those pass who knew it. Its hash (argon2id) is made
/// and compared on the errands' thread. Lives on the hub's thread.
class PinDesk
{
public:
    struct Ports
    {
        hub::Hub &hub;
        Errands &errands;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void()> endPass;
    };

    explicit PinDesk(Ports ports);

    /// Before or after Hub::restore(): what is known of the PIN.
    void restore(const std::vector<hub::KeptRecord> &kept);
    /// pin.status, pin.set, pin.check, pin.remove.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    /// Whether @p pass came of a right pin.check; it is used up. Refused says what to do.
    [[nodiscard]] Result<> redeem(Now now, const QString &pass);

private:
    using Then = std::function<void(hub::Ticket)>;

    void check(Now now, const QString &pin, hub::Ticket ticket, Then rightly);
    void judged(bool isRight, hub::Ticket ticket, const Then &rightly);
    void put(const QString &pin, hub::Ticket ticket);
    void keep(hub::Ticket ticket = 0);
    [[nodiscard]] Value wrong(WallTime now) const;

    Ports m_ports;
    PinGuard m_guard;
    bool m_isChecking = false; // one at a time: tries in parallel would outrun the count
};

} // namespace atrium::ops
