// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysubject.h"
#include "rowlistmodel.h"

namespace atrium::window {

/// What a counter of energy counts, seen from the house.
enum class EnergyRole { None, FromGrid, IntoGrid, Made, Charged, Discharged, Consumer };

/// What the numbers of a device count; None where it is no counter of kWh.
[[nodiscard]] EnergyRole energyRoleOf(const HistorySubject &subject);

/// A counter and what it went on by.
struct EnergyCount
{
    EnergyRole role = EnergyRole::Consumer;
    QString name {};
    double kilowattHours = 0.0;
};

/// The house's energy as a whole; what no counter tells is absent.
struct EnergySums
{
    std::optional<double> used {}; ///< Known only with what came from the grid.
    std::optional<double> fromGrid {};
    std::optional<double> intoGrid {};
    std::optional<double> made {};
    std::optional<double> charged {};
    std::optional<double> discharged {};

    friend bool operator==(const EnergySums &, const EnergySums &) = default;
};

[[nodiscard]] EnergySums energySumsOf(const std::vector<EnergyCount> &counts);

/// The sums in words, then what used most, with its share.
[[nodiscard]] std::vector<FactRow> energyRows(const std::vector<EnergyCount> &counts,
                                              const WindowTexts &texts);

/// The house's counters, at most 24.
[[nodiscard]] std::vector<HistorySubject> energyCounters(const HouseTiles &tiles);

} // namespace atrium::window
