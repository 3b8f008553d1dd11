// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

#include <QStringList>

namespace atrium::test {

/// The properties that no widget of any view shows or sets, and the actions that none runs.
[[nodiscard]] QStringList unreachable(const dsl::Views &views, const ThingModel &model);

} // namespace atrium::test
