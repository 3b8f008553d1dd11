// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/store/database.h>

#include <vector>

namespace atrium::store {

/// One numbered step of the database's form, and the way back.
struct Migration
{
    int number = 0; ///< From 1, without gaps.
    QString name; ///< "house"
    QString up; ///< SQL; each statement ends with ';' at the end of a line.
    QString down;

    /// SHA-256 of both directions, hexadecimal.
    [[nodiscard]] QString checksum() const;
};

/// How a migration stands in a database.
struct MigrationStatus
{
    enum class State {
        Applied,
        Pending,
        Changed, ///< Applied, but its SQL is not what it was: a conflict.
        Unknown, ///< Applied by a version of Atrium that knew more: a conflict.
    };

    int number = 0;
    QString name;
    State state = State::Pending;
    WallTime appliedAt {0}; ///< 0 where it is pending.

    friend bool operator==(const MigrationStatus &, const MigrationStatus &) = default;
};

[[nodiscard]] QString toText(MigrationStatus::State state); ///< "applied", "pending", …

/// Those that this program was built with, in order.
[[nodiscard]] const std::vector<Migration> &builtInMigrations();

/// Brings a database to the form that this program needs, and back.
class Migrator
{
public:
    /// @p database outlives it. @p migrations in order.
    Migrator(Database &database, std::vector<Migration> migrations);

    /// All that either side knows, in order. Changes nothing.
    [[nodiscard]] Result<std::vector<MigrationStatus>> status() const;

    /// Applies what is pending, each in a transaction of its own, and says how many. Refused: a
    /// conflict; nothing was touched. Before the first step on a database that has content, a
    /// safety copy is made in @p copies ("" for none).
    [[nodiscard]] Result<int> migrate(Now now, const QString &copies);

    /// Takes back all after number @p last, newest first, by the SQL that was recorded when they
    /// were applied, so that it also takes back what this program does not know. The same copy.
    [[nodiscard]] Result<int> rollback(int last, Now now, const QString &copies);

private:
    /// Refused: a conflict.
    [[nodiscard]] Result<std::vector<const Migration *>>
    pendingOf(const std::vector<MigrationStatus> &all) const;
    [[nodiscard]] Result<> apply(const Migration &migration, Now now);
    [[nodiscard]] Result<> takeBack(int number);
    [[nodiscard]] Result<> runScript(const QString &script, const QString &name) const;
    [[nodiscard]] Result<> copyTo(const QString &folder, Now now, int version) const;

    Database &m_database;
    const std::vector<Migration> m_migrations;
};

} // namespace atrium::store
