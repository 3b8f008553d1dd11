// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace atrium::bench {

/// What the history writes in a second while a year of @p series passes (a sample each quarter of
/// an hour), folded by hour, day and month; how long a year and a day of one series take to read.
[[nodiscard]] std::vector<Figure> measureHistory(int series);

} // namespace atrium::bench
