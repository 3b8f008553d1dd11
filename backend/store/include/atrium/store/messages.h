// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>
#include <atrium/model/value.h>

#include <variant>

namespace atrium::store {

/// Whether what happens is being kept.
struct StoreHealth
{
    enum class State {
        Opening,
        Healthy,
        Retrying, ///< Writes fail; nothing acknowledged is lost, nothing new is acknowledged.
        Closed,
    };

    State state = State::Opening;
    QString reason {}; ///< Retrying: what fails, and what to do.
    WallTime since {0};
    std::size_t waiting = 0; ///< Entries that are not on the disk.

    friend bool operator==(const StoreHealth &, const StoreHealth &) = default;
};

[[nodiscard]] QString toText(StoreHealth::State state); ///< "opening", "healthy", …

/// Once, after start(). An error: the store cannot be used and has ended; a person must act.
struct Opened
{
    Result<hub::Remembered> outcome;
};

/// For Hub::durable().
struct Durable
{
    hub::JournalSeq seq {0};
};

/// When the state changes, and every few seconds while something is written.
struct HealthReported
{
    StoreHealth health;
    Value status; ///< For the API's db.status: see DatabaseStatus.
};

using StoreMessage = std::variant<Opened, Durable, HealthReported>;

} // namespace atrium::store
