// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>
#include <atrium/runtime/pluginline.h>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace atrium::ops {

/// Keeps the last lines that each plugin instance wrote, for `plugins.log`. On the hub's thread.
class PluginLogs
{
public:
    static constexpr std::size_t kMostLines = 500; ///< Of one instance; the oldest go.

    PluginLogs();

    /// Where the workers put them.
    [[nodiscard]] std::shared_ptr<runtime::PluginLines> lines() const { return m_lines; }
    /// The answer of `plugins.log`: what is kept of @p instance behind the line @p after.
    [[nodiscard]] Value read(const InstanceId &instance, std::uint64_t after);
    void forget(const InstanceId &instance);

private:
    struct Line
    {
        std::uint64_t number = 0;
        runtime::PluginLine line;
    };
    struct Log
    {
        std::deque<Line> lines;
        std::uint64_t last = 0;
    };

    void takeAll();

    std::shared_ptr<runtime::PluginLines> m_lines; // the workers may end later
    std::map<InstanceId, Log> m_logs;
    WakeUpNotifier m_notifier;
};

} // namespace atrium::ops
