// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::runtime {

/// How much holds a process plugin.
enum class SandboxLevel {
    None, ///< A plain process that cannot gain privileges.
    Reduced, ///< Landlock: it sees processes and names, but no file of others.
    Full, ///< bubblewrap: namespaces of its own.
};

[[nodiscard]] QString toText(SandboxLevel level); ///< "none", "reduced", "full"

} // namespace atrium::runtime
