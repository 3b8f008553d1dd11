// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/store/database.h>

#include <QVariant>

#include <map>

namespace atrium::store {

/// Prepared statements by their SQL, each prepared once.
class StatementCache
{
public:
    explicit StatementCache(Database &database)
        : m_database(database)
    { }

    /// Runs @p sql (a literal) with the values bound in order. Its result is not read.
    [[nodiscard]] Result<> run(const char16_t *sql, std::initializer_list<QVariant> values)
    {
        auto found = m_prepared.find(sql);
        if (found == m_prepared.end()) {
            auto query = m_database.prepare(QString::fromUtf16(sql));
            if (!query)
                return tl::unexpected(query.error());
            found = m_prepared.emplace(sql, std::move(*query)).first;
        }
        int place = 0;
        for (const QVariant &value : values)
            found->second.bindValue(place++, value);
        const Result<> ran = m_database.run(found->second);
        m_lastId = ran ? found->second.lastInsertId() : QVariant();
        m_touched = ran ? found->second.numRowsAffected() : 0;
        found->second.finish();
        return ran;
    }

    /// The row that the last run() inserted.
    [[nodiscard]] qint64 lastId() const { return m_lastId.toLongLong(); }
    [[nodiscard]] int rowsTouched() const { return m_touched; }

private:
    Database &m_database;
    std::map<const char16_t *, QSqlQuery> m_prepared;
    QVariant m_lastId;
    int m_touched = 0;
};

} // namespace atrium::store
