// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/parse.h>

namespace atrium::dsl {

/// What of @p views does not fit @p model: binds and rules that do not resolve or have the wrong
/// type, set widgets on read-only properties, unknown actions and arguments, destructive actions
/// without a confirmation, unknown icons. Pointers are those of toValue(@p views).
[[nodiscard]] std::vector<Problem> validate(const Views &views, const ThingModel &model);

/// Reads the views of @p model and checks them against it. No views: usable, without a problem.
[[nodiscard]] Parsed checkViews(const ThingModel &model,
                                Strictness strictness = Strictness::RunTime);

/// Whether the icon is one of Material Design Icons 7.
[[nodiscard]] bool isIcon(QStringView name);

} // namespace atrium::dsl
