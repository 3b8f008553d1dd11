// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"

#include <linux/filter.h>

namespace atrium::runtime {

/// The exit status of what could not be executed; a shell says so, too.
inline constexpr int kCannotRun = 127;

/// What a child needs until it executes the plugin. Everything is made before the fork: a child of
/// a process with threads may not allocate.
struct PreparedChild
{
    char *const *arguments;
    char *const *environment;
    const char *folder;
    const ChildCommand &command;
    sock_fprog filter;
    int filterFile;
    int socket;
    int errors;
    int leash; // its guard's end
    int guard; // the guard's program; -1: there is no running it from memory
    pid_t parent;
};

/// In the child, from the fork on: only what is safe in a signal handler.
[[noreturn]] void enterChild(const PreparedChild &child);

} // namespace atrium::runtime
