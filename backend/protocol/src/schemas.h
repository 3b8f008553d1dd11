// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/dataschema.h>

/// Building blocks of the method table.
namespace atrium::protocol::schema {

[[nodiscard]] DataSchema text(int maxLength);
[[nodiscard]] DataSchema oneOf(const QStringList &texts);
[[nodiscard]] DataSchema integer(double minimum, double maximum);
[[nodiscard]] DataSchema count(); ///< 0 to 2^53
[[nodiscard]] DataSchema time(); ///< Milliseconds since 1970; 0: never.
[[nodiscard]] DataSchema flag();
[[nodiscard]] DataSchema list(const DataSchema &item, int maxItems);
[[nodiscard]] DataSchema object(std::vector<DataField> fields);
[[nodiscard]] DataSchema openObject(std::vector<DataField> fields = {});
[[nodiscard]] DataField required(const QString &name, const DataSchema &schema,
                                 const QString &title = {});
[[nodiscard]] DataField optional(const QString &name, const DataSchema &schema,
                                 const QString &title = {});

// What several methods speak of.
[[nodiscard]] DataSchema deviceId();
[[nodiscard]] DataSchema affordanceName();
[[nodiscard]] DataSchema instanceId();
[[nodiscard]] DataSchema areaId();
[[nodiscard]] DataSchema area();
[[nodiscard]] DataSchema floor();
[[nodiscard]] DataSchema reportedValue(); ///< Open: `value` may be anything.
[[nodiscard]] DataSchema deviceState();
[[nodiscard]] DataSchema pluginStatus();
[[nodiscard]] DataSchema pluginConfig();
/// Parameters of a request for wishes: @p fields, and what each may say beside them.
[[nodiscard]] DataSchema withTerms(std::vector<DataField> fields);
[[nodiscard]] DataSchema wishFate();
[[nodiscard]] DataSchema deviceWish();
[[nodiscard]] DataSchema actionRun();

} // namespace atrium::protocol::schema
