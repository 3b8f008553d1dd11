// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadplugins.h"

#include <atrium/plugins/builtin.h>
#include <atrium/sdk/thread.h>

namespace atrium {

runtime::ThreadPlugins threadPlugins()
{
    runtime::ThreadPlugins bodies;
    for (const plugins::Builtin &plugin : plugins::builtin())
        bodies.emplace(PluginId(plugin.id), sdk::threadBody(plugin.make));
    return bodies;
}

} // namespace atrium
