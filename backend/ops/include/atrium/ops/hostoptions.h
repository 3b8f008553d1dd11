// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QString>
#include <QStringList>

namespace atrium::ops {

/// How log lines are written to standard error.
enum class LogFormat {
    Text,
    Json, ///< An object a line.
    Journald, ///< To systemd's journal, with fields.
};

/// What the command line of `atrium` and `atriumd` may say.
struct HostOptions
{
    QString configFile {}; ///< "": DATA/atrium.toml, if it is there.
    QString dataFolder {}; ///< "": as the configuration says, else the user's.
    QString listen {}; ///< HOST:PORT; "": as the configuration says, else 127.0.0.1:8420.
    bool demo = false; ///< With the simulated home.
    LogFormat logFormat = LogFormat::Text; ///< Journald where standard error is the journal's.
    QString logRules {}; ///< As QT_LOGGING_RULES, separated by ';'.
    QStringList rest {}; ///< Options of the window, for it to read.
};

/// InvalidInput: what was not understood. Ends the program itself after `--help` and `--version`,
/// as QCommandLineParser does. @p windowOptions ("name: WHAT IT DOES", or "name=VALUE: …" for one
/// with a value) are passed on in `rest`. REQUIRES: an application
/// object.
[[nodiscard]] Result<HostOptions> readHostOptions(const QStringList &arguments,
                                                  const QStringList &windowOptions);

/// Where data goes when nobody said: $XDG_DATA_HOME/atrium, or /var/lib/atrium for a service of the
/// system.
[[nodiscard]] QString defaultDataFolder();

} // namespace atrium::ops
