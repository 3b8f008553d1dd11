// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginpast.h"

#include <atrium/plugins/builtin.h>
#include <atrium/sdk/past.h>

#include <algorithm>

namespace atrium {

ops::PastOfPlugin pastOfPlugins()
{
    return [](const PluginConfig &config, WallTime from, WallTime to) -> std::vector<Report> {
        const auto all = plugins::builtin();
        const auto found = std::ranges::find_if(all, [&config](const plugins::Builtin &each) {
            return each.id == config.plugin.text();
        });
        if (found == all.end())
            return {};
        const std::unique_ptr<sdk::Plugin> plugin = found->make();
        auto *const known = dynamic_cast<sdk::HasPast *>(plugin.get());
        if (known == nullptr)
            return {};
        return known->past({.instance = config.instance, .config = config.config}, from, to);
    };
}

} // namespace atrium
