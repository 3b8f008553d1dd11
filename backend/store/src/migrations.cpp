// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/migrations.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Migration> readBuiltIn()
{
    const QDir folder(u":/atrium/store/migrations"_s);
    static const QRegularExpression form(u"^(\\d{4})_([a-z0-9-]+)\\.up\\.sql$"_s);
    std::vector<Migration> all;
    for (const QString &file : folder.entryList({u"*.up.sql"_s}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = form.match(file);
        QString down = file;
        down.replace(".up.sql"_L1, ".down.sql"_L1);
        all.push_back({.number = match.captured(1).toInt(),
                       .name = match.captured(2),
                       .up = textOf(folder.filePath(file)),
                       .down = textOf(folder.filePath(down))});
    }
    return all;
}

} // namespace

QString Migration::checksum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(up.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(down.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString toText(MigrationStatus::State state)
{
    switch (state) {
    case MigrationStatus::State::Applied:
        return u"applied"_s;
    case MigrationStatus::State::Pending:
        return u"pending"_s;
    case MigrationStatus::State::Changed:
        return u"changed"_s;
    case MigrationStatus::State::Unknown:
        break;
    }
    return u"unknown"_s;
}

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> kAll = readBuiltIn();
    return kAll;
}

} // namespace atrium::store
