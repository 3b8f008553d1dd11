// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/logging.h>
#include <atrium/store/migrations.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QTimeZone>
#include <QVariant>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kCopiesKept = 5;

/// The statements of a script without its comments. A statement ends with ';' at a line's end.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        statement += (statement.isEmpty() ? u""_s : u"\n"_s) + code;
        if (code.endsWith(u';')) {
            statement.chop(1);
            statements.append(std::exchange(statement, {}));
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

/// What the file says is on the disk, not only in the system's memory.
bool syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isSynced = ::fsync(file) == 0;
    ::close(file);
    return isSynced;
}

} // namespace

Migrator::Migrator(Database &database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{ }

Result<std::vector<MigrationStatus>> Migrator::status() const
{
    struct Recorded
    {
        QString name;
        QString checksum;
        WallTime appliedAt {0};
    };
    std::map<int, Recorded> recorded;
    const Result<QVariant> hasTable
        = m_database.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'migrations'"_s);
    if (!hasTable)
        return tl::unexpected(hasTable.error());
    if (hasTable->isValid()) {
        auto query
            = m_database.prepare(u"SELECT number, name, checksum, applied_at FROM migrations"_s);
        if (!query)
            return tl::unexpected(query.error());
        if (const Result<> ran = m_database.run(*query); !ran)
            return tl::unexpected(ran.error());
        while (query->next()) {
            recorded.emplace(query->value(0).toInt(),
                             Recorded {.name = query->value(1).toString(),
                                       .checksum = query->value(2).toString(),
                                       .appliedAt = WallTime(query->value(3).toLongLong())});
        }
    }
    std::vector<MigrationStatus> all;
    for (const Migration &migration : m_migrations) {
        MigrationStatus status {.number = migration.number, .name = migration.name};
        const auto found = recorded.find(migration.number);
        if (found != recorded.end()) {
            status.state = found->second.checksum == migration.checksum()
                ? MigrationStatus::State::Applied
                : MigrationStatus::State::Changed;
            status.appliedAt = found->second.appliedAt;
            recorded.erase(found);
        }
        all.push_back(std::move(status));
    }
    for (const auto &[number, each] : recorded) {
        all.push_back({.number = number,
                       .name = each.name,
                       .state = MigrationStatus::State::Unknown,
                       .appliedAt = each.appliedAt});
    }
    std::ranges::sort(all, {}, &MigrationStatus::number);
    return all;
}

Result<std::vector<const Migration *>>
Migrator::pendingOf(const std::vector<MigrationStatus> &all) const
{
    std::vector<const Migration *> pending;
    for (const MigrationStatus &each : all) {
        const QString which
            = u"%1: migration %2 '%3'"_s.arg(m_database.path()).arg(each.number).arg(each.name);
        switch (each.state) {
        case MigrationStatus::State::Unknown:
            return fail(Error::Code::Refused,
                        which
                            + u" is of a newer Atrium; start that version, or roll back with it"_s);
        case MigrationStatus::State::Changed:
            return fail(
                Error::Code::Refused,
                which + u" is not the one that was applied; start the Atrium that wrote it"_s);
        case MigrationStatus::State::Applied:
            if (!pending.empty()) {
                return fail(
                    Error::Code::Refused,
                    which + u" was applied, but not %1 before it"_s.arg(pending.front()->number));
            }
            break;
        case MigrationStatus::State::Pending:
            pending.push_back(&*std::ranges::find(m_migrations, each.number, &Migration::number));
            break;
        }
    }
    return pending;
}

Result<int> Migrator::migrate(Now now, const QString &copies)
{
    const auto all = status();
    if (!all)
        return tl::unexpected(all.error());
    const auto pending = pendingOf(*all);
    if (!pending)
        return tl::unexpected(pending.error());
    const auto applied = static_cast<int>(all->size() - pending->size());
    if (!pending->empty() && applied > 0 && !copies.isEmpty()) {
        if (const Result<> copied = copyTo(copies, now, applied); !copied)
            return tl::unexpected(copied.error());
    }
    for (const Migration *migration : *pending) {
        if (const Result<> done = apply(*migration, now); !done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(pending->size());
}

Result<> Migrator::apply(const Migration &migration, Now now)
{
    if (const Result<> begun = m_database.begin(); !begun)
        return begun;
    const auto steps = [&]() -> Result<> {
        const QString table = u"CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY "
                              "KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at "
                              "INTEGER NOT NULL, down TEXT NOT NULL)"_s;
        if (const Result<> made = m_database.execute(table); !made)
            return made;
        if (const Result<> ran = runScript(migration.up, migration.name); !ran)
            return ran;
        auto record = m_database.prepare(u"INSERT INTO migrations VALUES (?, ?, ?, ?, ?)"_s);
        if (!record)
            return tl::unexpected(record.error());
        record->addBindValue(migration.number);
        record->addBindValue(migration.name);
        record->addBindValue(migration.checksum());
        record->addBindValue(qint64 {now.wall.count()});
        record->addBindValue(migration.down);
        if (const Result<> ran = m_database.run(*record); !ran)
            return ran;
        record->finish();
        return m_database.commit();
    };
    const Result<> done = steps();
    if (!done)
        m_database.rollback();
    else
        qCInfo(lcStore) << "migrated" << migration.number << migration.name;
    return done;
}

Result<int> Migrator::rollback(int last, Now now, const QString &copies)
{
    const auto all = status();
    if (!all)
        return tl::unexpected(all.error());
    std::vector<int> numbers;
    for (const MigrationStatus &each : *all) {
        if (each.state != MigrationStatus::State::Pending && each.number > last)
            numbers.push_back(each.number);
    }
    if (numbers.empty())
        return 0;
    if (!copies.isEmpty()) {
        if (const Result<> copied = copyTo(copies, now, numbers.back()); !copied)
            return tl::unexpected(copied.error());
    }
    std::ranges::reverse(numbers);
    for (const int number : numbers) {
        if (const Result<> done = takeBack(number); !done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(numbers.size());
}

Result<> Migrator::takeBack(int number)
{
    if (const Result<> begun = m_database.begin(); !begun)
        return begun;
    const auto steps = [&]() -> Result<> {
        const Result<QVariant> down
            = m_database.value(u"SELECT down FROM migrations WHERE number = %1"_s.arg(number));
        if (!down)
            return tl::unexpected(down.error());
        if (const Result<> ran = runScript(down->toString(), QString::number(number)); !ran)
            return ran;
        const Result<> forgotten
            = m_database.execute(u"DELETE FROM migrations WHERE number = %1"_s.arg(number));
        return forgotten ? m_database.commit() : forgotten;
    };
    const Result<> done = steps();
    if (!done)
        m_database.rollback();
    else
        qCInfo(lcStore) << "rolled back" << number;
    return done;
}

Result<> Migrator::runScript(const QString &script, const QString &name) const
{
    for (const QString &statement : statementsOf(script)) {
        if (const Result<> ran = m_database.execute(statement); !ran) {
            return fail(ran.error().code, u"migration '%1': %2"_s.arg(name, ran.error().detail));
        }
    }
    return {};
}

Result<> Migrator::copyTo(const QString &folder, Now now, int version) const
{
    QDir copies(folder);
    if (!copies.mkpath(u"."_s))
        return fail(Error::Code::Busy, u"the folder %1 cannot be made"_s.arg(folder));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.wall.count(), QTimeZone::utc());
    const QString path = copies.filePath(
        u"atrium-%1-version-%2.db"_s.arg(time.toString(u"yyyyMMddThhmmss'Z'"_s)).arg(version));
    QFile::remove(path); // of an attempt in the same second
    QString quoted = path;
    quoted.replace(u'\'', "''"_L1);
    if (const Result<> copied = m_database.execute(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied)
        return copied;
    if (!syncFile(path) || !syncFile(folder))
        return fail(Error::Code::Busy, u"the safety copy %1 could not be written"_s.arg(path));
    qCInfo(lcStore) << "safety copy" << path;
    const QStringList old
        = copies.entryList({u"atrium-*-version-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &surplus : old.mid(kCopiesKept))
        copies.remove(surplus);
    return {};
}

} // namespace atrium::store
