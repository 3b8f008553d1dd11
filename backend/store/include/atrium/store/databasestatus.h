// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/value.h>
#include <atrium/store/disk.h>
#include <atrium/store/messages.h>
#include <atrium/store/migrations.h>

#include <optional>

namespace atrium::store {

/// What people see of the database.
struct DatabaseStatus
{
    QString path;
    qint64 bytes = 0; ///< Of the file.
    qint64 logBytes = 0; ///< Of its write-ahead log.
    std::vector<MigrationStatus> migrations {};
    std::optional<StoreHealth> health {}; ///< Only of a running store, as what follows.
    DiskCounters disk {};
    std::uint64_t commits = 0;
    std::uint64_t failures = 0;
};

/// With the sizes that its files have now.
[[nodiscard]] DatabaseStatus withFileSizes(DatabaseStatus status);

/// For the API's db.status and `atriumctl db status`.
[[nodiscard]] Value toValue(const DatabaseStatus &status);

/// Looks at the database of a data folder without changing it. NotFound: there is none.
[[nodiscard]] Result<DatabaseStatus> inspectDatabase(const QString &dataDirectory);

} // namespace atrium::store
