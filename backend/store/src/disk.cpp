// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/disk.h>

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

namespace atrium::store {

namespace {

/// What was written to a file and not synced. Linux counts a page as clean once a sync of it
/// failed: it is still read, but no later sync writes it. So what a failed sync owes is written
/// again before the next one, which may come by another handle of the file.
struct Unsynced
{
    struct Range
    {
        sqlite3_int64 begin;
        sqlite3_int64 end;
    };

    std::vector<Range> ranges {};
    bool hasFailed = false;

    void add(sqlite3_int64 begin, sqlite3_int64 end)
    {
        if (!ranges.empty() && ranges.back().end == begin)
            ranges.back().end = end;
        else
            ranges.push_back({.begin = begin, .end = end});
    }
};

} // namespace

struct Disk::Private
{
    Fault fault;
    DiskCounters counters {};
    QByteArray name {};
    sqlite3_vfs vfs {};
    sqlite3_vfs *system = nullptr;
    std::map<QByteArray, Unsynced> unsynced {}; // by path; of the database and its log
};

namespace {

/// SQLite's handle of a file, followed in memory by the system's handle of the same file.
struct File
{
    sqlite3_file handle;
    Disk::Private *disk;
    Unsynced *unsynced; // null: without a name, for this opening only
};

sqlite3_file *systemFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1); // as SQLite asks
}

Disk::Private &diskOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->disk;
}

Unsynced *unsyncedOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->unsynced;
}

int faultOf(const Disk::Private &disk, Disk::Operation operation)
{
    return disk.fault ? disk.fault(operation) : SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = systemFile(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    Disk::Private &disk = diskOf(file);
    if (const int fault = faultOf(disk, Disk::Operation::Write))
        return fault;
    ++disk.counters.writes;
    disk.counters.bytesWritten += static_cast<std::uint64_t>(amount);
    if (Unsynced *unsynced = unsyncedOf(file))
        unsynced->add(offset, offset + amount);
    sqlite3_file *real = systemFile(file);
    return real->pMethods->xWrite(real, bytes, amount, offset);
}

/// Makes what is owed dirty again in the system's cache.
int writeAgain(sqlite3_file *real, const Unsynced &owed)
{
    constexpr sqlite3_int64 kPiece = 65'536;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (const Unsynced::Range &range : owed.ranges) {
        for (sqlite3_int64 at = range.begin; at < range.end; at += kPiece) {
            const int size = static_cast<int>(std::min(kPiece, range.end - at));
            if (real->pMethods->xRead(real, piece.data(), size, at) != SQLITE_OK)
                break; // the file is shorter now
            if (const int failed = real->pMethods->xWrite(real, piece.constData(), size, at))
                return failed;
        }
    }
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int flags)
{
    Disk::Private &disk = diskOf(file);
    Unsynced *unsynced = unsyncedOf(file);
    sqlite3_file *real = systemFile(file);
    if (const int fault = faultOf(disk, Disk::Operation::Sync)) {
        if (unsynced)
            unsynced->hasFailed = true;
        return fault;
    }
    if (unsynced && unsynced->hasFailed) {
        if (const int failed = writeAgain(real, *unsynced))
            return failed;
    }
    const auto begin = std::chrono::steady_clock::now();
    const int outcome = real->pMethods->xSync(real, flags);
    const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begin;
    DiskCounters &counters = disk.counters;
    ++counters.syncs;
    counters.syncTime += took;
    counters.longestSync = std::max(counters.longestSync, took);
    const auto bucket
        = static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(took.count()) / 1000));
    ++counters.syncHistogram.at(std::min(bucket, counters.syncHistogram.size() - 1));
    if (unsynced && outcome == SQLITE_OK)
        *unsynced = {};
    else if (unsynced)
        unsynced->hasFailed = true;
    return outcome;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (Unsynced *unsynced = unsyncedOf(file))
        std::erase_if(unsynced->ranges, [size](const auto &range) { return range.begin >= size; });
    sqlite3_file *real = systemFile(file);
    return real->pMethods->xTruncate(real, size);
}

// What is only passed on.
template<auto Method, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = systemFile(file);
    return (real->pMethods->*Method)(real, arguments...);
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **where)
{
    return pass<&sqlite3_io_methods::xShmMap>(file, region, size, extend, where);
}

void barrierShared(sqlite3_file *file)
{
    sqlite3_file *real = systemFile(file);
    real->pMethods->xShmBarrier(real);
}

// Version 2: with shared memory (WAL needs it), without memory mapping, which would write past us.
constexpr sqlite3_io_methods kMethods {
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = pass<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = pass<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    .xLock = pass<&sqlite3_io_methods::xLock, int>,
    .xUnlock = pass<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
    .xFileControl = pass<&sqlite3_io_methods::xFileControl, int, void *>,
    .xSectorSize = pass<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = mapShared,
    .xShmLock = pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    .xShmBarrier = barrierShared,
    .xShmUnmap = pass<&sqlite3_io_methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &disk = *static_cast<Disk::Private *>(vfs->pAppData);
    auto *opened = reinterpret_cast<File *>(file);
    opened->disk = &disk;
    opened->unsynced = name ? &disk.unsynced[QByteArray(name)] : nullptr;
    opened->handle.pMethods = nullptr; // SQLite then does not close it
    if (const int fault = faultOf(disk, Disk::Operation::Open))
        return fault;
    sqlite3_file *real = systemFile(file);
    const int outcome = disk.system->xOpen(disk.system, name, real, flags, outFlags);
    if (real->pMethods)
        opened->handle.pMethods = &kMethods;
    return outcome;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto &disk = *static_cast<Disk::Private *>(vfs->pAppData);
    if (const auto found = disk.unsynced.find(QByteArray(name)); found != disk.unsynced.end())
        found->second = {}; // it may be open
    return disk.system->xDelete(disk.system, name, syncFolder);
}

} // namespace

Disk::Disk(Fault fault)
    : d(std::make_unique<Private>(Private {.fault = std::move(fault)}))
{
    d->system = sqlite3_vfs_find(nullptr);
    d->name = "atrium-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16);
    d->vfs = *d->system;
    d->vfs.szOsFile = static_cast<int>(sizeof(File)) + d->system->szOsFile;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = d.get();
    d->vfs.pNext = nullptr;
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = removeFile;
    sqlite3_vfs_register(&d->vfs, 0);
}

Disk::~Disk()
{
    sqlite3_vfs_unregister(&d->vfs);
}

const QByteArray &Disk::vfsName() const
{
    return d->name;
}

const DiskCounters &Disk::counters() const
{
    return d->counters;
}

} // namespace atrium::store
