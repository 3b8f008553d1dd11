// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/contracts/violation.h>

#include <QString>

#include <vector>

namespace atrium::runtime {

/// Looks at a plugin's folder without running any of it: every violation of the contract, and, as
/// warnings, what a careful author would not leave so. Each has a pointer into plugin.json, or the
/// name of a file, and a hint.
[[nodiscard]] std::vector<contracts::Violation> checkPlugin(const QString &folder);

} // namespace atrium::runtime
