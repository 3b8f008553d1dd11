// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "volatiledisk.h"

#include <map>
#include <optional>
#include <vector>

namespace atrium::store {

/// A write, or a truncation, that is not synced.
struct PendingWrite
{
    std::uint64_t order = 0;
    qint64 offset = 0; // or the new size
    std::optional<QByteArray> bytes; // nothing: a truncation
};

struct FileContent
{
    QByteArray shown; // what is read
    QByteArray kept; // what is there when the power comes back, before changes that survived
    std::vector<PendingWrite> changes;
    std::vector<std::unique_ptr<char[]>> sharedMemory; // of WAL; never on a disk
};

using SharedContent = std::shared_ptr<FileContent>;
using Folder = std::map<QByteArray, SharedContent>;

/// A file made, or removed (no content), and the folder is not synced.
struct PendingName
{
    std::uint64_t order = 0;
    QByteArray path;
    SharedContent content;
};

void put(QByteArray &into, qint64 offset, const char *bytes, qint64 size);
void apply(const PendingWrite &change, QByteArray &into);
void apply(const PendingName &change, Folder &folder);

/// The files of a disk, and what of them is not synced.
struct VolatileFiles
{
    Folder shown {};
    Folder kept {};
    std::vector<PendingName> names {};
    int sectorSize = 512;
};

/// The power went: what survives of what was not synced is from now on all there is.
void settle(VolatileFiles &files, VolatileDisk::Survival survival, Rng &rng,
            VolatileDisk::Counters &counters);

} // namespace atrium::store
