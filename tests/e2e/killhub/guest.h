// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon.h"
#include "ledger.h"

#include <atrium/base/rng.h>

namespace atrium::e2e {

/// Somebody who asks for all kinds of things at once, and for more with each answer, until the hub
/// dies.
class Guest : public QObject
{
    Q_OBJECT

public:
    /// @p bell: the device whose action `ring` takes a ticket.
    Guest(const Daemon &daemon, Ledger &ledger, DeviceId bell, std::uint64_t seed);

    [[nodiscard]] Witness &witness() { return m_witness; }
    /// Asks for as much as may be open at once. Nothing while it does not see the house.
    void keepAsking();

Q_SIGNALS:
    /// A promise has just come.
    void told();

private:
    void heard(bool isPromise);
    void wish();
    void ring();

    Witness m_witness;
    Ledger &m_ledger;
    const DeviceId m_bell;
    Rng m_rng;
    std::vector<std::pair<Ledger::Place, const DataSchema *>> m_places;
    std::size_t m_open = 0;
};

} // namespace atrium::e2e
