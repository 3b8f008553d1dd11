// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/database.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kApplicationId = 0x4154524D; // "ATRM": tells our files from any other SQLite file
constexpr quint64 kLeastRoom = 65'536; // bytes; with less, a disk counts as full
constexpr int kBusyTimeout = 250; // ms; then the writer tries again by itself

constexpr QStringView kDamaged = u"put a copy from the folder 'backup' in its place, or move it "
                                 "and its -wal file away to begin with an empty house";

/// What the system says of a file that SQLite could not read or write. Never opens it: to close it
/// again would end the locks that SQLite holds.
int causeOf(const QString &path, int code)
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    for (const QByteArray &each : {folder, file}) {
        const bool mustExist = each == folder;
        if (access(each.constData(), W_OK) != 0 && (mustExist || errno != ENOENT))
            return SQLITE_READONLY;
    }
    struct statvfs space
    { };
    const bool isKnown = statvfs(folder.constData(), &space) == 0 && space.f_blocks > 0;
    return isKnown && space.f_bavail * space.f_frsize < kLeastRoom ? SQLITE_FULL : code;
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{ }

Database::~Database()
{
    {
        QSqlDatabase sql = QSqlDatabase::database(m_connection, false);
        sql.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Disk *disk)
{
    if (mode == Mode::ReadOnly && !QFileInfo::exists(path))
        return fail(Error::Code::NotFound, u"there is no database at %1"_s.arg(path));
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (disk)
        url.setQuery(u"vfs="_s + QString::fromLatin1(disk->vfsName()));
    static std::atomic<quint64> opened = 0; // Qt wants a name for each connection
    const QString connection = u"atrium-%1"_s.arg(++opened);
    auto database = std::unique_ptr<Database>(new Database(path, connection));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!sql.isValid()) {
        return fail(Error::Code::Internal,
                    u"Qt's SQLite driver is missing; install the package libqt6sql6-sqlite"_s);
    }
    sql.setDatabaseName(url.toString(QUrl::FullyEncoded));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeout);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    sql.setConnectOptions(options);
    if (!sql.open())
        return tl::unexpected(database->errorOf(sql.lastError(), u"opening"));
    if (const Result<> configured = database->configure(mode); !configured)
        return tl::unexpected(configured.error());
    return database;
}

Result<> Database::configure(Mode mode) const
{
    // Before anything is read: the index of the log then lies in memory. In a file that is mapped,
    // a disk that turns read-only would end the program by SIGBUS.
    if (mode == Mode::ReadWrite) {
        if (const Result<> held = execute(u"PRAGMA locking_mode = EXCLUSIVE"_s); !held)
            return held;
    }
    const Result<QVariant> id = value(u"PRAGMA application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    const Result<QVariant> tables = value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool isNew = tables->toInt() == 0;
    if (id->toInt() != kApplicationId && !(isNew && id->toInt() == 0)) {
        return fail(
            Error::Code::Corrupt,
            u"%1 is a database of another program; choose another data folder"_s.arg(m_path));
    }
    QStringList pragmas {u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -1024"_s,
                         u"PRAGMA temp_store = MEMORY"_s};
    if (mode == Mode::ReadWrite) {
        // What is taken out of a page is overwritten when the page is written: a password that once
        // stood there must not be found in the file.
        pragmas.append(u"PRAGMA secure_delete = FAST"_s);
        if (const Result<> begun = beginLog(); !begun)
            return begun;
        if (isNew)
            pragmas.append(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<> done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<> Database::beginLog() const
{
    if (const Result<> changed = execute(u"PRAGMA journal_mode = WAL"_s); !changed)
        return changed;
    // It answers "wal" before it commits: where the disk fails then, it goes on without a log, by
    // commits that do not survive a power cut. Only a checkpoint tells that there is no log.
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s) || !query.next())
        return tl::unexpected(errorOf(query.lastError(), u"checkpoint"));
    if (query.value(1).toInt() < 0) {
        return fail(Error::Code::Busy,
                    u"%1: the disk fails (no write-ahead log could be begun); check it and its "
                    "folder"_s.arg(m_path));
    }
    return {};
}

Error Database::errorOf(const QSqlError &error, QStringView doing) const
{
    bool isNumber = false;
    const int number = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    const int code = isNumber ? number : SQLITE_ERROR;
    switch (code == SQLITE_IOERR || code == SQLITE_CANTOPEN ? causeOf(m_path, code) : code) {
    case SQLITE_FULL:
        return {.code = Error::Code::Busy,
                .detail = u"%1: the disk is full; make room"_s.arg(m_path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {.code = Error::Code::Busy,
                .detail
                = u"%1 cannot be written; make its disk and folder writable for this user"_s.arg(
                    m_path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.code = Error::Code::Busy,
                .detail = u"%1 is held by another program; end that program"_s.arg(m_path)};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {.code = Error::Code::Busy,
                .detail = u"%1: the disk fails (%2); check it and its folder"_s.arg(
                    m_path, error.databaseText())};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {.code = Error::Code::Corrupt,
                .detail = u"%1 is damaged (%2); %3"_s.arg(m_path, error.databaseText(), kDamaged)};
    default:
        return {.code = Error::Code::Internal,
                .detail = u"%1: %2 failed: %3"_s.arg(m_path, doing, error.text())};
    }
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError(), sql));
    return query;
}

Result<> Database::run(QSqlQuery &query) const
{
    if (!query.exec())
        return tl::unexpected(errorOf(query.lastError(), query.lastQuery()));
    return {};
}

Result<> Database::execute(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError(), sql));
    return {};
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError(), sql));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid()) // e.g. a damaged page
        return tl::unexpected(errorOf(query.lastError(), sql));
    return QVariant();
}

void Database::rollback() const
{
    // Where SQLite rolled back by itself (a full disk), there is nothing to do, and it says so.
    (void)execute(u"ROLLBACK"_s);
}

Result<> Database::checkIntegrity() const
{
    const Result<QVariant> found = value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() != "ok"_L1) {
        return fail(Error::Code::Corrupt,
                    u"%1 is damaged (%2); %3"_s.arg(m_path, found->toString(), kDamaged));
    }
    return {};
}

Result<> Database::checkpoint() const
{
    const Result<QVariant> isBusy = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return tl::unexpected(isBusy.error());
    if (isBusy->toInt() != 0)
        return fail(Error::Code::Busy, u"%1 is read by another program"_s.arg(m_path));
    return {};
}

} // namespace atrium::store
