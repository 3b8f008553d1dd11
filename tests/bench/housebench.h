// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

/// What is measured with the programs as they are installed: atriumd, its plugins' processes, a
/// mosquitto.
namespace atrium::bench {

/// Messages of sensors through mosquitto, the plugin `mqtt` and atriumd to one WebSocket client,
/// beside a subscriber that only counts them.
[[nodiscard]] std::vector<Figure> measureMqtt(qint64 messages, bool isShort);
/// Changes of a plugin in a thread of the hub and of the same in a process, to one client.
[[nodiscard]] std::vector<Figure> measureHosts(qint64 changes);
/// Commands with the journal on a disk, beside what the disk takes to keep a line.
[[nodiscard]] std::vector<Figure> measureJournal(int depth, int commands);
/// Memory of plugins' processes.
[[nodiscard]] std::vector<Figure> measurePlugins();

} // namespace atrium::bench
