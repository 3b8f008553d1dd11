// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/databasestatus.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

Value toValue(const MigrationStatus &migration)
{
    ValueObject object {{u"number"_s, migration.number},
                        {u"name"_s, migration.name},
                        {u"state"_s, toText(migration.state)}};
    if (migration.appliedAt.count() != 0)
        object.emplace_back(u"appliedAt"_s, qint64 {migration.appliedAt.count()});
    return Value::makeObject(std::move(object));
}

Value toValue(const DiskCounters &disk)
{
    const auto microseconds = [](std::chrono::nanoseconds time) {
        return static_cast<double>(time.count()) / 1000.0;
    };
    ValueList histogram;
    for (std::size_t i = 0; i < disk.syncHistogram.size(); ++i) {
        if (disk.syncHistogram.at(i) == 0)
            continue;
        histogram.push_back(Value::makeObject(
            {{u"below"_s, i + 1 < disk.syncHistogram.size() ? Value(qint64 {1} << i) : Value()},
             {u"count"_s, static_cast<qint64>(disk.syncHistogram.at(i))}}));
    }
    return Value::makeObject(
        {{u"bytesWritten"_s, static_cast<qint64>(disk.bytesWritten)},
         {u"writes"_s, static_cast<qint64>(disk.writes)},
         {u"syncs"_s, static_cast<qint64>(disk.syncs)},
         {u"syncMicroseconds"_s, microseconds(disk.syncTime)},
         {u"longestSyncMicroseconds"_s, microseconds(disk.longestSync)},
         {u"syncHistogramMicroseconds"_s, Value::makeList(std::move(histogram))}});
}

} // namespace

QString toText(StoreHealth::State state)
{
    switch (state) {
    case StoreHealth::State::Opening:
        return u"opening"_s;
    case StoreHealth::State::Healthy:
        return u"healthy"_s;
    case StoreHealth::State::Retrying:
        return u"retrying"_s;
    case StoreHealth::State::Closed:
        break;
    }
    return u"closed"_s;
}

DatabaseStatus withFileSizes(DatabaseStatus status)
{
    status.bytes = QFileInfo(status.path).size();
    status.logBytes = QFileInfo(status.path + u"-wal"_s).size();
    return status;
}

Value toValue(const DatabaseStatus &status)
{
    ValueList migrations;
    int version = 0;
    for (const MigrationStatus &migration : status.migrations) {
        if (migration.state != MigrationStatus::State::Pending)
            version = std::max(version, migration.number);
        migrations.push_back(toValue(migration));
    }
    ValueObject object {{u"path"_s, status.path},
                        {u"bytes"_s, status.bytes},
                        {u"logBytes"_s, status.logBytes},
                        {u"version"_s, version},
                        {u"migrations"_s, Value::makeList(std::move(migrations))}};
    if (status.health) {
        object.emplace_back(u"state"_s, toText(status.health->state));
        object.emplace_back(u"reason"_s, status.health->reason);
        object.emplace_back(u"since"_s, qint64 {status.health->since.count()});
        object.emplace_back(u"waiting"_s, static_cast<qint64>(status.health->waiting));
        object.emplace_back(u"commits"_s, static_cast<qint64>(status.commits));
        object.emplace_back(u"failures"_s, static_cast<qint64>(status.failures));
        object.emplace_back(u"disk"_s, toValue(status.disk));
    }
    return Value::makeObject(std::move(object));
}

Result<DatabaseStatus> inspectDatabase(const QString &dataDirectory)
{
    const QString path = QDir(dataDirectory).filePath(u"atrium.db"_s);
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    if (const Result<> sane = (*database)->checkIntegrity(); !sane)
        return tl::unexpected(sane.error());
    auto migrations = Migrator(**database, builtInMigrations()).status();
    if (!migrations)
        return tl::unexpected(migrations.error());
    return withFileSizes({.path = path, .migrations = std::move(*migrations)});
}

} // namespace atrium::store
