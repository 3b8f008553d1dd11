// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/request.h>
#include <atrium/runtime/catalogue.h>

namespace atrium::ops {

/// The answer of the API's method `plugins.catalog`: a list of packages, each with the schema of
/// its configuration.
[[nodiscard]] Value toValue(const runtime::Catalogue &catalogue);

/// NotFound: no such package. Refused: its package breaks the contract. InvalidInput: the
/// configuration does not fit its schema; pointers begin with "/config".
[[nodiscard]] Result<> checkPlugin(const runtime::Catalogue &catalogue, const PluginConfig &config);

/// Without the texts that the package calls secrets; a reference "secret:NAME" stays.
[[nodiscard]] PluginConfig withoutSecrets(const runtime::Catalogue &catalogue,
                                          const PluginConfig &config);

} // namespace atrium::ops
