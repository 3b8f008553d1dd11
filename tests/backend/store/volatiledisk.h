// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/rng.h>

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <map>
#include <memory>

namespace atrium::store {

/// A disk with a volatile cache, in memory, whose power can be cut: the default file system of all
/// databases that are opened while it lives (an SQLite VFS; store's Disk stacks upon it). What was
/// written is read back at once, as from a kernel's cache, but survives only when its file was
/// synced; a file that was made or removed, only when its folder was, which SQLite asks for with
/// the first sync of a journal that it made. Takes the files whose path begins with that of the
/// database; all others go to the real file system. One at a time, one thread.
class VolatileDisk
{
public:
    /// What the disk had put away, of all that was not synced, when the power went.
    enum class Survival {
        None,
        All, ///< As when only the program was killed.
        Prefix, ///< In the order of the writes, the last one torn between two sectors.
        Some, ///< Any sectors of any writes, any names of files, in any order.
        SomeGarbled, ///< The same; some of the sectors that were being written hold anything.
    };
    static constexpr int kSurvivals = 5;

    struct Counters
    {
        std::uint64_t cuts = 0;
        std::uint64_t sectorsLost = 0; ///< Not synced, and gone.
        std::uint64_t sectorsKept = 0; ///< Not synced, but there.
        std::uint64_t sectorsGarbled = 0;
        std::uint64_t tornWrites = 0; ///< Of which some sectors survived and others did not.
        std::uint64_t namesLost = 0; ///< Files made or removed that were not, in the end.
        std::uint64_t syncs = 0;
        std::uint64_t failedSyncs = 0;
    };

    explicit VolatileDisk(const QString &database, int sectorSize = 512);
    ~VolatileDisk();
    Q_DISABLE_COPY_MOVE(VolatileDisk)

    /// Writes, syncs, truncations, files made and removed since the power came.
    [[nodiscard]] std::uint64_t steps() const;
    /// Before the step of that number is done, the power goes: it and all after it fail.
    void cutPowerAt(std::uint64_t step);
    void cutPower();
    [[nodiscard]] bool hasPower() const;
    /// Every file is closed by now.
    void powerUp(Survival survival, Rng &rng);

    /// What is synced, by path; and a disk with just that.
    [[nodiscard]] std::map<QByteArray, QByteArray> image() const;
    void restore(const std::map<QByteArray, QByteArray> &image);

    /// Of so many syncs, one fails at random; what it should have made durable counts as clean
    /// then, as it does in Linux: it is still read, but no later sync writes it. 0: none fails.
    void failSyncs(std::uint64_t oneOf, std::uint64_t seed);
    /// A PRAGMA that the database is not told of, in the test's broken variants. Value empty: any.
    void swallowPragma(const QByteArray &name, const QByteArray &value = {});

    [[nodiscard]] const Counters &counters() const;

    struct Private; ///< What SQLite's callbacks see.

private:
    std::unique_ptr<Private> d;
};

} // namespace atrium::store
