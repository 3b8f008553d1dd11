// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace atrium::bench {

/// Changes from plugin to clients, uncoalesced, beside a bare Qt WebSocket with the same messages.
[[nodiscard]] std::vector<Figure> measureChanges(int devices, int clients, qint64 deliveries);
/// Time from a report to its delivery, where each comes by itself, at a rate.
[[nodiscard]] std::vector<Figure> measureLatency(int clients, double perSecond, double seconds);
/// Commands that wait until they have come true, so many at a time.
[[nodiscard]] std::vector<Figure> measureCommands(int depth, int commands);

} // namespace atrium::bench
