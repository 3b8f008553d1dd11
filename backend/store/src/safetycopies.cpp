// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/safetycopies.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

using Texts = std::map<QByteArray, QByteArray>;

constexpr qint64 kRead = qint64 {1024} * 1024;

// Also in what belongs to no table any more.
bool holdsAny(const QString &path, const Texts &texts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qsizetype longest = 0;
    for (const auto &[text, _] : texts)
        longest = std::max(longest, text.size());
    QByteArray window;
    while (!file.atEnd()) {
        window = window.right(longest) + file.read(kRead);
        for (const auto &[text, _] : texts) {
            if (window.contains(text))
                return true;
        }
    }
    return false;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', R"("")"_L1) + u'"';
}

QStringList namesOf(const QSqlDatabase &database, const QString &sql, int column)
{
    QStringList names;
    QSqlQuery query(database);
    if (query.exec(sql)) {
        while (query.next())
            names.append(query.value(column).toString());
    }
    return names;
}

bool replaceIn(const QSqlDatabase &database, const QString &table, const QString &column,
               const Texts &texts)
{
    return std::all_of(texts.begin(), texts.end(), [&](const auto &each) {
        QSqlQuery query(database);
        const QString name = quoted(column);
        const bool isPrepared = query.prepare(
            u"UPDATE %1 SET %2 = replace(%2, ?, ?) WHERE typeof(%2) = 'text' AND instr(%2, ?)"_s
                .arg(quoted(table), name));
        query.addBindValue(QString::fromUtf8(each.first));
        query.addBindValue(QString::fromUtf8(each.second));
        query.addBindValue(QString::fromUtf8(each.first));
        return isPrepared && query.exec();
    });
}

bool scrub(const QSqlDatabase &database, const Texts &texts)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA secure_delete = ON"_s) || !query.exec(u"BEGIN IMMEDIATE"_s))
        return false;
    const QStringList tables
        = namesOf(database,
                  u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                  "'sqlite_%'"_s,
                  0);
    for (const QString &table : tables) {
        for (const QString &column :
             namesOf(database, u"PRAGMA table_info(%1)"_s.arg(quoted(table)), 1)) {
            if (!replaceIn(database, table, column, texts))
                return false;
        }
    }
    return query.exec(u"COMMIT"_s) && query.exec(u"VACUUM"_s);
}

bool scrubFile(const QString &path, const Texts &texts)
{
    const QString connection = u"scrub "_s + path;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        isDone = database.open() && scrub(database, texts);
    }
    QSqlDatabase::removeDatabase(connection);
    return isDone && !holdsAny(path, texts);
}

} // namespace

ScrubbedCopies scrubCopies(const QString &folder, const Texts &texts)
{
    ScrubbedCopies copies;
    const QDir all(folder);
    for (const QString &name : all.entryList({u"*.db"_s}, QDir::Files, QDir::Name)) {
        const QString path = all.filePath(name);
        if (!holdsAny(path, texts))
            continue;
        if (scrubFile(path, texts))
            copies.changed.append(path);
        else if (QFile::remove(path))
            copies.removed.append(path);
    }
    return copies;
}

} // namespace atrium::store
