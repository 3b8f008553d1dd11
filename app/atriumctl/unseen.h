// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::ctl {

/// A line from a person, who does not see it while typing, or from a pipe. Never from the command
/// line, which others can see.
[[nodiscard]] QString readUnseen(const char *prompt);
/// Whether a person sits there.
[[nodiscard]] bool isAsked();

} // namespace atrium::ctl
