// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/logging.h>

namespace atrium::runtime {

Q_LOGGING_CATEGORY(lcRuntime, "atrium.runtime", QtInfoMsg)

} // namespace atrium::runtime
