// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace atrium {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

} // namespace atrium
