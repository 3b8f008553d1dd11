// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/sdk/plugin.h>
#include <atrium/wire/threadlanes.h>

namespace atrium::sdk {

/// What a thread of the hub runs to be this plugin. The plugin is made, used and destroyed in that
/// thread; its messages travel as values.
[[nodiscard]] wire::ThreadBody threadBody(PluginFactory make);

} // namespace atrium::sdk
