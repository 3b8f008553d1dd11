// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/value.h>
#include <atrium/store/config.h>

#include <toml++/toml.h>

#include <span>

/// toml++ into our types, for config.cpp and secrets.cpp.
namespace atrium::store {

using Problems = std::vector<ConfigProblem>;

[[nodiscard]] QString toText(std::string_view text);
[[nodiscard]] ConfigProblem problemAt(const toml::source_region &place, const QString &message,
                                      const QString &hint = {});

/// Nothing where the bytes are not TOML; then @p problems says why.
[[nodiscard]] std::optional<toml::table> parseToml(const QByteArray &bytes, Problems &problems);

/// Refuses keys that are not in @p known, with the most similar as a suggestion.
void refuseUnknownKeys(const toml::table &table, std::span<const std::string_view> known,
                       const QString &where, Problems &problems);

/// Dates and times are refused: they have no form in a plugin's configuration.
[[nodiscard]] Value toValue(const toml::node &node, Problems &problems);

} // namespace atrium::store
