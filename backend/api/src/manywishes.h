// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers.h"

namespace atrium::api {

/// Wishes for many devices, as `[{device, values}]`. InvalidInput: an id is none (below @p
/// pointer).
[[nodiscard]] Result<std::vector<hub::Hub::Wish>> readMany(const Value &list,
                                                           const QString &pointer);

/// One request for all of them, with what the call says of waiting, lateness and policy; the answer
/// has a fate for each. @p reason: where the caller gives none.
[[nodiscard]] Outcome wishMany(const Call &call, const Context &context,
                               std::vector<hub::Hub::Wish> wishes, const QString &reason);

} // namespace atrium::api
