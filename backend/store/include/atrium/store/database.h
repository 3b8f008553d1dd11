// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/store/disk.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace atrium::store {

/// An open SQLite file: WAL, synchronous=FULL, so that what is committed survives a power cut.
/// Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< Made where it does not exist. No other program can open it meanwhile.
        ReadOnly, ///< NotFound where it does not exist. Busy while it is open to be written.
    };

    /// Corrupt: damaged, or not a database of Atrium. Busy: the disk is full, read-only, or
    /// another program writes. @p disk outlives it; null: the system's way, not counted.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode,
                                                                Disk *disk = nullptr);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Prepared; bind and then run() it.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<> run(QSqlQuery &query) const;
    /// One statement without parameters.
    [[nodiscard]] Result<> execute(const QString &sql) const;
    /// The first column of the first row; nothing where there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    [[nodiscard]] Result<> begin() const { return execute(QStringLiteral("BEGIN IMMEDIATE")); }
    [[nodiscard]] Result<> commit() const { return execute(QStringLiteral("COMMIT")); }
    void rollback() const;

    /// Reads the whole file. Corrupt, with what is damaged.
    [[nodiscard]] Result<> checkIntegrity() const;
    /// Moves what the write-ahead log holds into the file and empties the log. Busy: another
    /// program reads it.
    [[nodiscard]] Result<> checkpoint() const;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);

    [[nodiscard]] Error errorOf(const QSqlError &error, QStringView doing) const;
    [[nodiscard]] Result<> configure(Mode mode) const;
    [[nodiscard]] Result<> beginLog() const;

    const QString m_path;
    const QString m_connection;
};

} // namespace atrium::store
