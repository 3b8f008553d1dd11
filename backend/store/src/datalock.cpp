// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/store/datalock.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr qsizetype kLongestFile = 4096;

QByteArray lockPath(const QString &dataDirectory)
{
    return QFile::encodeName(QDir(dataDirectory).filePath(u"lock"_s));
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

std::optional<LockOwner> readOwner(int file)
{
    std::array<char, kLongestFile> bytes {};
    const ssize_t size = ::pread(file, bytes.data(), bytes.size(), 0);
    const auto json
        = parseObject(QByteArray(bytes.data(), std::max<ssize_t>(size, 0)), kLongestFile);
    if (!json)
        return std::nullopt;
    ObjectReader reader(*json, {});
    return LockOwner {.processId = reader.integerOr(u"pid", 0),
                      .host = reader.textOr(u"host", {}),
                      .program = reader.textOr(u"program", {}),
                      .address = reader.textOr(u"address", {}),
                      .since = WallTime(reader.integerOr(u"since", 0))};
}

QString nameOf(const std::optional<LockOwner> &owner)
{
    if (!owner || owner->processId == 0)
        return u"another program that just starts"_s;
    QString name
        = u"%1 (process %2 on %3)"_s.arg(owner->program).arg(owner->processId).arg(owner->host);
    if (!owner->address.isEmpty())
        name += u" at "_s + owner->address;
    return name;
}

} // namespace

Result<DataLock> DataLock::acquire(const QString &dataDirectory, LockOwner owner)
{
    const QByteArray folder = QFile::encodeName(dataDirectory);
    if (!QDir(dataDirectory).exists()) {
        if (!QDir().mkpath(dataDirectory))
            return fail(Error::Code::Busy,
                        u"the data folder %1 cannot be made; choose another by --data"_s.arg(
                            dataDirectory));
        ::chmod(folder.constData(), S_IRWXU);
    }
    const int file = ::open(lockPath(dataDirectory).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                            S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (file < 0)
        return fail(Error::Code::Busy,
                    u"the data folder %1 cannot be used: %2; make it writable for this user, or "
                    "choose another by --data"_s.arg(dataDirectory, systemError()));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        const QString why = isHeld
            ? u"the data folder %1 is in use by %2; end it, or choose another folder by --data"_s
                  .arg(dataDirectory, nameOf(readOwner(file)))
            : u"the data folder %1 cannot be locked: %2; choose one on a local disk"_s.arg(
                dataDirectory, systemError());
        ::close(file);
        return fail(Error::Code::Busy, why);
    }
    if (owner.processId == 0)
        owner.processId = ::getpid();
    if (owner.host.isEmpty())
        owner.host = QSysInfo::machineHostName();
    if (owner.since.count() == 0)
        owner.since = systemNow().wall;
    DataLock lock(file, std::move(owner));
    if (const Result<> written = lock.write(); !written)
        return tl::unexpected(written.error());
    return lock;
}

std::optional<LockOwner> DataLock::ownerOf(const QString &dataDirectory)
{
    const int file = ::open(lockPath(dataDirectory).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    std::optional<LockOwner> owner;
    if (::flock(file, LOCK_SH | LOCK_NB) != 0) // what a dead owner wrote does not count
        owner = readOwner(file).value_or(LockOwner {});
    ::close(file);
    return owner;
}

DataLock::DataLock(int file, LockOwner owner)
    : m_file(file)
    , m_owner(std::move(owner))
{ }

DataLock::DataLock(DataLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_owner(std::move(other.m_owner))
{ }

DataLock &DataLock::operator=(DataLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, -1);
        m_owner = std::move(other.m_owner);
    }
    return *this;
}

DataLock::~DataLock()
{
    release();
}

void DataLock::release()
{
    if (m_file < 0)
        return;
    // The file stays: who waits for it must not lock one that is gone.
    [[maybe_unused]] const int emptied = ::ftruncate(m_file, 0);
    ::close(std::exchange(m_file, -1));
}

Result<> DataLock::setAddress(const QString &address)
{
    m_owner.address = address;
    return write();
}

Result<> DataLock::write() const
{
    const QJsonObject json {{u"pid"_s, m_owner.processId},
                            {u"host"_s, m_owner.host},
                            {u"program"_s, m_owner.program},
                            {u"address"_s, m_owner.address},
                            {u"since"_s, qint64 {m_owner.since.count()}}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    if (::ftruncate(m_file, 0) != 0
        || ::pwrite(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0)
            != bytes.size()) {
        return fail(Error::Code::Busy, u"the lock file cannot be written: %1"_s.arg(systemError()));
    }
    return {};
}

} // namespace atrium::store
