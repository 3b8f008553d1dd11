// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/value.h>
#include <atrium/runtime/runtime.h>

namespace atrium::runtime {

/// The configuration with the text behind each "secret:NAME" in the package's secret fields.
/// NotFound with the pointer of a secret that @p resolver does not know.
[[nodiscard]] Result<Value> withSecrets(const Value &config, const QStringList &fields,
                                        const SecretResolver &resolver);

/// The texts of @p fields in a configuration with its secrets, the longest first.
[[nodiscard]] QStringList secretTexts(const Value &config, const QStringList &fields);

/// @p text with "•••" in place of each of @p secrets; one of fewer than four letters only where it
/// stands alone.
[[nodiscard]] QString withoutSecrets(QString text, const QStringList &secrets);

} // namespace atrium::runtime
