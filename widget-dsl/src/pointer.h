// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QStringList>

#include <optional>

namespace atrium::dsl {

/// A step that names an item of a list: digits without a leading zero.
[[nodiscard]] std::optional<std::size_t> arrayIndex(const QString &step);

/// What stands at the end of @p steps. NotFound: nothing does.
[[nodiscard]] Result<Value> walked(const Value &document, const QStringList &steps);

} // namespace atrium::dsl
