// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/house.h>
#include <atrium/client/statusline.h>

#include <optional>
#include <set>

namespace atrium::kiosk {

/// What the ambient scene says of the house.
struct AmbientFacts
{
    std::optional<double> inside {}; ///< The middle of the sensors, in their unit.
    std::optional<double> humidity {}; ///< Inside, percent; the middle too.
    std::optional<double> outside {};
    QString weather {}; ///< As the station calls it; "" where it says nothing.
    std::optional<client::Clause> notice {}; ///< The one that stands out: the worst.
    std::vector<client::Clause> others {}; ///< What else is to be said, without temperatures.
    /// Something that runs and says how long: the one that ends first.
    QString runningIcon {};
    std::optional<double> minutesLeft {};

    friend bool operator==(const AmbientFacts &, const AmbientFacts &) = default;
};

/// Pure. @p outside names the device whose temperature is the outside's; nothing: any weather
/// station that can be reached.
[[nodiscard]] AmbientFacts ambientFactsOf(const client::House &house,
                                          const std::optional<DeviceId> &outside);

/// An icon for a clause.
[[nodiscard]] QString iconOf(client::ClauseTopic topic);

/// What wakes a panel at once, by names that tell one from the other.
[[nodiscard]] std::set<QString> alarmsOf(const client::StatusLine &line);

} // namespace atrium::kiosk
