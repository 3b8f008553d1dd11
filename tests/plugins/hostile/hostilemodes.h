// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/plugin.h>
#include <atrium/model/value.h>

#include <array>

namespace atrium::test {

/// What the hostile plugin does wrong, and where the rules say that it ends. Tests and the bench
/// of neighbours judge by this one table.
struct HostileMode
{
    const char *name;
    PluginState end; ///< Running: it is held back, and never started again.
    const char *reason = ""; ///< A part of what people are told.
    const char *reached = ""; ///< A limit that it is held back by, at least once.
    const char *result = ""; ///< A part of what it reports itself.
    const char *limit = ""; ///< That the owner tightens, to `bound`.
    double bound = 0;

    [[nodiscard]] Value limits() const
    {
        return *limit ? Value::makeObject({{QString::fromLatin1(limit), bound}}) : Value();
    }
};

inline constexpr std::array kHostileModes {
    HostileMode {"crash-initialize", PluginState::Quarantined, "signal 11"},
    HostileMode {"crash-discover", PluginState::Quarantined, "signal 11"},
    HostileMode {"crash-ping", PluginState::Quarantined, "signal 11"},
    HostileMode {"abort-discover", PluginState::Quarantined, "signal 6"},
    HostileMode {"throw-initialize", PluginState::Quarantined, "status 1"},
    HostileMode {"throw-ping", PluginState::Quarantined, "status 1"},
    HostileMode {"exit-discover", PluginState::Quarantined, "status 7"},
    HostileMode {"hang-initialize", PluginState::Quarantined, "ready"},
    HostileMode {"hang-discover", PluginState::Quarantined, "hangs"},
    HostileMode {"hang-ping", PluginState::Quarantined, "hangs"},
    HostileMode {"wrong-id", PluginState::Quarantined, "hangs"},
    HostileMode {"half-line", PluginState::Quarantined, "status 0"},
    HostileMode {"endless-line", PluginState::Quarantined, "longer"},
    HostileMode {"not-utf8", PluginState::Quarantined, "nonsense"},
    HostileMode {"deep", PluginState::Quarantined, "nonsense"},
    HostileMode {"huge-numbers", PluginState::Quarantined},
    HostileMode {"stray-prints", PluginState::Quarantined, "nonsense"},
    HostileMode {"foreign", PluginState::Quarantined, "nonsense"},
    HostileMode {"wrong-kind", PluginState::Quarantined, "contract"},
    HostileMode {"memory", PluginState::Quarantined, "MB of memory", "memoryMegabytes"},
    HostileMode {"spin", PluginState::Quarantined, "processor", "processorShare", "",
                 "processorShare", 0.05},
    HostileMode {"answers-twice", PluginState::Running},
    HostileMode {"answers-late", PluginState::Running},
    HostileMode {"add-remove", PluginState::Running, "", "devicesPerSecond", "", "devicesPerSecond",
                 100},
    HostileMode {"files", PluginState::Running, "", "", "EMFILE"},
    HostileMode {"flood-reports", PluginState::Running, "", "messagesPerSecond", "",
                 "messagesPerSecond", 500},
    HostileMode {"flood-logs", PluginState::Running, "", "logLinesPerSecond", "",
                 "messagesPerSecond", 500},
    HostileMode {"flood-errors", PluginState::Running, "", "logLinesPerSecond"},
};

/// Those that go wrong when they are asked for something: written to, invoked, configured. Of each
/// the call stands at the end of the name; "answers-late" is written to.
inline constexpr std::array kCalledModes {
    HostileMode {"crash-write", PluginState::Quarantined, "signal 11"},
    HostileMode {"crash-invoke", PluginState::Quarantined, "signal 11"},
    HostileMode {"crash-configure", PluginState::Quarantined, "signal 11"},
    HostileMode {"throw-invoke", PluginState::Quarantined, "status 1"},
    HostileMode {"exit-write", PluginState::Quarantined, "status 7"},
    HostileMode {"hang-write", PluginState::Quarantined, "hangs"},
    HostileMode {"hang-invoke", PluginState::Quarantined, "hangs"},
    HostileMode {"hang-configure", PluginState::Quarantined, "hangs"},
};

/// Those that leave something behind (processes, threads, or themselves), or try what they may not:
/// beside what tests of their own look at, they hurt nobody.
inline constexpr std::array kOtherModes {
    HostileMode {"forks", PluginState::Running},
    HostileMode {"crowd", PluginState::Running, "", "", "threads"},
    HostileMode {"escape", PluginState::Running},
    HostileMode {"ignores-shutdown", PluginState::Running},
    HostileMode {"crash-shutdown", PluginState::Running},
    HostileMode {"hang-shutdown", PluginState::Running},
    HostileMode {"attempts", PluginState::Running, "", "", "EPERM"},
};

} // namespace atrium::test
