// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/sdk/plugin.h>

#include <QLatin1String>

#include <memory>
#include <span>

namespace atrium::plugins {

/// A plugin that is linked in and may run in a thread of the hub.
struct Builtin
{
    QLatin1String id; ///< The manifest's id.
    std::unique_ptr<sdk::Plugin> (*make)();
};

/// All of them, by the order of their folders' names. The list is made by the build. Any thread.
[[nodiscard]] std::span<const Builtin> builtin();

} // namespace atrium::plugins
