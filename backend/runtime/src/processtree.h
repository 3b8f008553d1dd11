// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/types.h>

#include <vector>

namespace atrium::runtime {

/// What a process and all that it started use now.
struct TreeUse
{
    std::vector<pid_t> processes {}; ///< The first is the root; at most 4,096.
    int tasks = 0; ///< Threads of all of them.
    int openFiles = 0; ///< Of the one that has most; 0 where that cannot be seen.
    double processorSeconds = 0.0; ///< Since each began, its ended children with it.
    qint64 residentBytes = 0; ///< What is shared counts in each: at least the proportional size.
};

/// Reads /proc. What ends meanwhile is left out.
[[nodiscard]] TreeUse useOfTree(pid_t root);

/// The proportional size (PSS) of @p processes: slower than residentBytes. Of one whose maps may
/// not be read, what is resident and its own.
[[nodiscard]] qint64 proportionalBytes(const std::vector<pid_t> &processes);

} // namespace atrium::runtime
