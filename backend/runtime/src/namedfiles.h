// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QStringList>

namespace atrium::runtime {

/// The largest file that is handed to a plugin, in bytes: an authority's bundle has a quarter.
inline constexpr qint64 kLargestNamedFile = 1024 * 1024;

/// The configuration of a plugin's process, in which each of @p fields that names a file names a
/// copy of it in the plugin's own @p stateFolder: the sandbox shows nothing else, and a key may be
/// the hub's to read only. The copy is the plugin's to read and nobody's to write.
///
/// Only certificates and keys (PEM) are handed over, so that a configuration cannot be used to read
/// what is the hub's. Empty texts stay; an absolute path is wanted. Errors: InvalidInput or
/// NotFound with the field's pointer. Blocks for the reading of the files.
[[nodiscard]] Result<Value> withNamedFiles(const Value &config, const QStringList &fields,
                                           const QString &stateFolder);

} // namespace atrium::runtime
