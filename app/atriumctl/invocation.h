// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hublocation.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace atrium::ctl {

/// What the program ends with; scripts rely on it.
enum class ExitStatus { Done = 0, Failed = 1, BadUsage = 2, NoHub = 3, Refused = 4 };

/// What the command line asks for.
struct Invocation
{
    enum class Command {
        Status,
        Devices,
        DeviceShow,
        Get,
        Set,
        Invoke,
        Watch,
        PluginList,
        PluginShow,
        Health,
        DatabaseStatus,
        Completion,
    };

    Command command = Command::Status;
    HubChoice hub {};
    bool json = false;
    QString device {};
    QString affordance {}; ///< Of a property or an action.
    QString text {}; ///< The value, the input, the instance or the shell.
    QStringList devices {}; ///< To watch.
    bool idsOnly = false;
    bool wait = false;
    std::chrono::milliseconds timeout {10'000};
    int count = 0; ///< Of changes to watch; 0: for ever.
};

/// Nothing: the program is to end with @p status (help was shown, or the usage was bad and said).
[[nodiscard]] std::optional<Invocation> readCommandLine(int argc, char **argv, ExitStatus &status);

} // namespace atrium::ctl
