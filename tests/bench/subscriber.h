// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atrium::bench {

/// A plain subscriber (libmosquitto, at least once, as the plugin asks) that counts messages of
/// sensors and says how many it has; the process's exit status.
[[nodiscard]] int runSubscriber(int port, qint64 messages);

} // namespace atrium::bench
