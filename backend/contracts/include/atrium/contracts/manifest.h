// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/contracts/limits.h>
#include <atrium/model/dataschema.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace atrium::contracts {

inline constexpr qsizetype kLongestManifest = 256 * 1024;
inline constexpr int kApiVersion = 1;

/// What plugin.json says of a package: the form is described in plugins/sdk/MANIFEST.md.
struct Manifest
{
    PluginId id;
    QString version; ///< major.minor.patch
    QString title;
    QString description {};
    QString executable {}; ///< File name of the process; "" where it runs only in a thread.
    bool runsInThread = false; ///< By default; only code that ships with Atrium can.
    QStringList permissions {}; ///< Of `network`, `serial`, `bluetooth`, `files`.
    DataSchema configuration {.type = DataSchema::Type::Object};
    QStringList secrets {}; ///< Fields of the configuration that are secrets.
    /// Fields of the configuration that name files of certificates and keys (PEM): a process is
    /// given copies of them in its own folder.
    QStringList files {};
    PluginLimits limits {};
    /// Takes a changed configuration by the call `configure`, without a restart.
    bool takesConfigure = false;
    bool takesCancel = false; ///< Feature `cancel`: it can give up an action.
};

/// Every violation, each with its pointer and, in its detail, what was expected. Nothing of the
/// package has run.
[[nodiscard]] tl::expected<Manifest, std::vector<Error>> parseManifest(const QByteArray &json);

/// InvalidInput, with a pointer into @p config, where it does not fit the plugin's schema. Nothing
/// is read as {}. A secret that stands as "secret:NAME" is not known here: any name will do.
[[nodiscard]] Result<> checkConfig(const Manifest &manifest, const Value &config);

/// The same of a configuration with the texts behind its secrets' names; no error tells of them.
[[nodiscard]] Result<> checkResolvedConfig(const Manifest &manifest, const Value &config);

/// How a configuration names a secret.
inline constexpr QLatin1StringView kSecretPrefix("secret:");

} // namespace atrium::contracts
