// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace atrium::store {

/// What the database asked of the disk.
struct DiskCounters
{
    std::uint64_t writes = 0;
    std::uint64_t bytesWritten = 0;
    std::uint64_t syncs = 0;
    std::chrono::nanoseconds syncTime {
        0}; ///< Waited for the disk (fdatasync), apart from all else.
    std::chrono::nanoseconds longestSync {0};
    /// Syncs that took less than 2^n microseconds, and not less than half of it; the last: more.
    std::array<std::uint64_t, 20> syncHistogram {};
};

/// The way of a database to its files, which counts and times what goes through it (an SQLite
/// VFS above the system's). Used by one database on one thread; outlives it.
class Disk
{
public:
    enum class Operation { Open, Write, Sync };
    /// Asked before each operation; anything but 0 is an SQLite result code that it fails with.
    /// For tests.
    using Fault = std::function<int(Operation)>;

    explicit Disk(Fault fault = {});
    ~Disk();
    Q_DISABLE_COPY_MOVE(Disk)

    /// What SQLite knows it by.
    [[nodiscard]] const QByteArray &vfsName() const;
    [[nodiscard]] const DiskCounters &counters() const;

    struct Private; ///< What SQLite's callbacks see.

private:
    std::unique_ptr<Private> d;
};

} // namespace atrium::store
