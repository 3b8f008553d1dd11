// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

namespace atrium::store {

/// A value as a column holds it: its JSON text.
[[nodiscard]] QString toColumn(const Value &value);
[[nodiscard]] Result<Value> valueFromColumn(const QString &json);

/// An empty text instead of a null one: columns are NOT NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

} // namespace atrium::store
