// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "volatilefiles.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace atrium::store {

namespace {

constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();

} // namespace

struct VolatileDisk::Private
{
    QByteArray database;
    sqlite3_vfs vfs {};
    sqlite3_vfs *system = nullptr;
    VolatileFiles files;
    std::uint64_t steps = 0;
    std::uint64_t cutAt = kNever;
    std::uint64_t order = 0;
    bool hasPower = true;
    int openFiles = 0;
    std::uint64_t failOneOf = 0;
    Rng rng {1};
    std::vector<std::pair<QByteArray, QByteArray>> swallowed;
    Counters counters;

    [[nodiscard]] bool isMine(const char *path) const
    {
        return path != nullptr && QByteArrayView(path).startsWith(database);
    }

    /// Whether there is power for one step more.
    bool step()
    {
        hasPower = hasPower && ++steps < cutAt;
        return hasPower;
    }

    void syncFolder()
    {
        for (const PendingName &change : files.names)
            apply(change, files.kept);
        files.names.clear();
    }

    int sync(FileContent &content)
    {
        ++counters.syncs;
        if (failOneOf > 0 && rng.below(failOneOf) == 0) {
            ++counters.failedSyncs;
            content.changes.clear();
            return SQLITE_IOERR_FSYNC;
        }
        for (const PendingWrite &change : content.changes)
            apply(change, content.kept);
        content.changes.clear();
        return SQLITE_OK;
    }
};

namespace {

// SQLite hands on the VFS that was asked, which is the one above this: it leads nowhere.
VolatileDisk::Private *s_disk = nullptr;

struct OpenFile
{
    sqlite3_file handle;
    SharedContent content;
    bool syncsFolder = false;
};

OpenFile &openFileOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file); // as SQLite asks
}

FileContent &contentOf(sqlite3_file *file)
{
    return *openFileOf(file).content;
}

int closeFile(sqlite3_file *file)
{
    --s_disk->openFiles;
    openFileOf(file).~OpenFile();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int amount, sqlite3_int64 offset)
{
    if (!s_disk->hasPower)
        return SQLITE_IOERR_READ;
    const QByteArray &shown = contentOf(file).shown;
    const auto there = std::clamp<qint64>(shown.size() - offset, 0, amount);
    if (there > 0)
        std::memcpy(bytes, shown.constData() + offset, static_cast<std::size_t>(there));
    if (there == amount)
        return SQLITE_OK;
    std::memset(static_cast<char *>(bytes) + there, 0, static_cast<std::size_t>(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    if (!s_disk->step())
        return SQLITE_IOERR_WRITE;
    FileContent &content = contentOf(file);
    const auto *from = static_cast<const char *>(bytes);
    put(content.shown, offset, from, amount);
    content.changes.push_back(
        {.order = ++s_disk->order, .offset = offset, .bytes = QByteArray(from, amount)});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!s_disk->step())
        return SQLITE_IOERR_TRUNCATE;
    FileContent &content = contentOf(file);
    content.changes.push_back({.order = ++s_disk->order, .offset = size, .bytes = {}});
    apply(content.changes.back(), content.shown);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int /*flags*/)
{
    if (!s_disk->step())
        return SQLITE_IOERR_FSYNC;
    OpenFile &opened = openFileOf(file);
    if (const int failed = s_disk->sync(*opened.content))
        return failed;
    if (std::exchange(opened.syncsFolder, false))
        s_disk->syncFolder();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = contentOf(file).shown.size();
    return s_disk->hasPower ? SQLITE_OK : SQLITE_IOERR_FSTAT;
}

// One connection at a time: every lock is granted.
int lockFile(sqlite3_file * /*file*/, int /*level*/)
{
    return s_disk->hasPower ? SQLITE_OK : SQLITE_IOERR_LOCK;
}

int isReserved(sqlite3_file * /*file*/, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file * /*file*/, int operation, void *argument)
{
    if (operation != SQLITE_FCNTL_PRAGMA)
        return SQLITE_NOTFOUND;
    const char *const *const words = static_cast<char **>(argument);
    const QByteArray name(words[1]);
    const QByteArray value(words[2]);
    const auto &swallowed = s_disk->swallowed;
    return std::any_of(swallowed.begin(), swallowed.end(),
                       [&](const auto &each) {
                           return each.first == name
                               && (each.second.isEmpty() || each.second == value);
                       })
        ? SQLITE_OK
        : SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file * /*file*/)
{
    return s_disk->files.sectorSize;
}

int characteristics(sqlite3_file * /*file*/)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // what SQLite takes for granted on Linux
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **where)
{
    auto &regions = contentOf(file).sharedMemory;
    *where = nullptr;
    if (!s_disk->hasPower)
        return SQLITE_IOERR_SHMMAP;
    const auto index = static_cast<std::size_t>(region);
    while (extend != 0 && regions.size() <= index)
        regions.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
    if (index < regions.size())
        *where = regions[index].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file * /*file*/, int /*offset*/, int /*count*/, int /*flags*/)
{
    return SQLITE_OK;
}

void barrierShared(sqlite3_file * /*file*/) { }

int unmapShared(sqlite3_file *file, int /*remove*/)
{
    contentOf(file).sharedMemory.clear(); // the next one to open begins anew, as on Linux
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods {
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = lockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = barrierShared,
    .xShmUnmap = unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs * /*vfs*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if (!s_disk->isMine(name))
        return s_disk->system->xOpen(s_disk->system, name, file, flags, outFlags);
    file->pMethods = nullptr; // SQLite then does not close it
    auto found = s_disk->files.shown.find(name);
    const bool isNew = found == s_disk->files.shown.end();
    if (isNew && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    if (isNew ? !s_disk->step() : !s_disk->hasPower)
        return SQLITE_CANTOPEN;
    if (isNew) {
        found = s_disk->files.shown.emplace(name, std::make_shared<FileContent>()).first;
        s_disk->files.names.push_back(
            {.order = ++s_disk->order, .path = name, .content = found->second});
    }
    ++s_disk->openFiles;
    constexpr int kSyncedJournals
        = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    new (file) OpenFile {.handle = {.pMethods = &kMethods},
                         .content = found->second,
                         .syncsFolder = isNew && (flags & kSyncedJournals) != 0};
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs * /*vfs*/, const char *name, int syncFolder)
{
    if (!s_disk->isMine(name))
        return s_disk->system->xDelete(s_disk->system, name, syncFolder);
    if (!s_disk->files.shown.contains(name))
        return SQLITE_IOERR_DELETE_NOENT;
    if (!s_disk->step())
        return SQLITE_IOERR_DELETE;
    s_disk->files.shown.erase(name);
    s_disk->files.names.push_back({.order = ++s_disk->order, .path = name, .content = nullptr});
    if (syncFolder != 0)
        s_disk->syncFolder();
    return SQLITE_OK;
}

int hasAccess(sqlite3_vfs * /*vfs*/, const char *name, int flags, int *answer)
{
    if (!s_disk->isMine(name))
        return s_disk->system->xAccess(s_disk->system, name, flags, answer);
    const auto found = s_disk->files.shown.find(name);
    // As on Linux: a file without content does not count as there.
    *answer = found != s_disk->files.shown.end()
            && (flags != SQLITE_ACCESS_EXISTS || !found->second->shown.isEmpty())
        ? 1
        : 0;
    return s_disk->hasPower ? SQLITE_OK : SQLITE_IOERR_ACCESS;
}

} // namespace

VolatileDisk::VolatileDisk(const QString &database, int sectorSize)
    : d(std::make_unique<Private>())
{
    d->database = database.toUtf8();
    d->files.sectorSize = sectorSize;
    d->system = sqlite3_vfs_find(nullptr);
    d->vfs = *d->system;
    d->vfs.szOsFile = std::max(d->system->szOsFile, static_cast<int>(sizeof(OpenFile)));
    d->vfs.zName = "atrium-volatile";
    d->vfs.pNext = nullptr;
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = removeFile;
    d->vfs.xAccess = hasAccess;
    Q_ASSERT(s_disk == nullptr);
    s_disk = d.get();
    sqlite3_vfs_register(&d->vfs, 1);
}

VolatileDisk::~VolatileDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    s_disk = nullptr;
}

std::uint64_t VolatileDisk::steps() const
{
    return d->steps;
}

void VolatileDisk::cutPowerAt(std::uint64_t step)
{
    d->cutAt = step;
}

void VolatileDisk::cutPower()
{
    d->hasPower = false;
}

bool VolatileDisk::hasPower() const
{
    return d->hasPower;
}

void VolatileDisk::powerUp(Survival survival, Rng &rng)
{
    if (d->openFiles != 0)
        qFatal("%d files are open", d->openFiles);
    ++d->counters.cuts;
    settle(d->files, survival, rng, d->counters);
    d->steps = 0;
    d->cutAt = kNever;
    d->hasPower = true;
}

std::map<QByteArray, QByteArray> VolatileDisk::image() const
{
    std::map<QByteArray, QByteArray> image;
    for (const auto &[path, content] : d->files.kept)
        image[path] = content->kept;
    return image;
}

void VolatileDisk::restore(const std::map<QByteArray, QByteArray> &image)
{
    d->files.kept.clear();
    for (const auto &[path, bytes] : image) {
        d->files.kept[path] = std::make_shared<FileContent>(
            FileContent {.shown = bytes, .kept = bytes, .changes = {}});
    }
    d->files.shown = d->files.kept;
    d->files.names.clear();
}

void VolatileDisk::failSyncs(std::uint64_t oneOf, std::uint64_t seed)
{
    d->failOneOf = oneOf;
    d->rng = Rng(seed);
}

void VolatileDisk::swallowPragma(const QByteArray &name, const QByteArray &value)
{
    d->swallowed.emplace_back(name, value);
}

const VolatileDisk::Counters &VolatileDisk::counters() const
{
    return d->counters;
}

} // namespace atrium::store
