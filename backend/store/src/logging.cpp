// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/logging.h>

namespace atrium {

Q_LOGGING_CATEGORY(lcStore, "atrium.store", QtInfoMsg)

} // namespace atrium
