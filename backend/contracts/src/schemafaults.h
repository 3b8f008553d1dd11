// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/dataschema.h>

#include <QJsonObject>

#include <vector>

namespace atrium::contracts {

struct ReadSchema
{
    DataSchema schema {.type = DataSchema::Type::Object}; ///< What of it can be read.
    std::vector<Error> faults {}; ///< At most 32, each with its pointer.
};

/// Reads a data schema to the end, whatever is wrong in it: what is at fault is taken out, and the
/// rest read again. @p pointer: where it stands.
[[nodiscard]] ReadSchema readSchemaToTheEnd(QJsonObject json, const QString &pointer);

} // namespace atrium::contracts
