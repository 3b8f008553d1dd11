// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atrium::bench {

/// The other end, in a process of its own so that its processor time is not counted:
/// `--client watch|command|bare|subscribe URL TOKEN …`. What it says on its standard output is read
/// by ClientProcess.
[[nodiscard]] int runClient(const QStringList &arguments);

} // namespace atrium::bench
