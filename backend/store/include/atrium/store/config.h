// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/request.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace atrium::store {

/// What is wrong in a file that people edit, where, and what to do.
struct ConfigProblem
{
    int line = 0; ///< From 1; 0: the file as a whole.
    int column = 0;
    QString message;
    QString hint {};

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

/// "atrium.toml:3:1: unknown key 'lisen'; did you mean 'listen'?"
[[nodiscard]] QString toText(const ConfigProblem &problem, const QString &file);

/// What atrium.toml says. Absent: nothing said.
struct Config
{
    std::optional<QString> listen {}; ///< HOST:PORT
    std::optional<QString> data {}; ///< Folder; "~/" at its begin is the user's home.
    std::optional<QString> certificate {}; ///< PEM files, for TLS.
    std::optional<QString> key {};
    std::optional<int> historyMonths {}; ///< That are kept.
    std::vector<PluginConfig> plugins {}; ///< `fromFile` is set.
};

/// All that is wrong with it, not only the first.
[[nodiscard]] tl::expected<Config, std::vector<ConfigProblem>> parseConfig(const QByteArray &toml);

/// NotFound: there is no such file. InvalidInput: the detail has every problem on a line of its
/// own.
[[nodiscard]] Result<Config> readConfig(const QString &file);

} // namespace atrium::store
