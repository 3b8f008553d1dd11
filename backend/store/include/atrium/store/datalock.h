// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>

#include <QString>

#include <optional>

namespace atrium::store {

/// Who has a data folder.
struct LockOwner
{
    qint64 processId = 0;
    QString host {};
    QString program {}; ///< "atriumd"
    QString address {}; ///< Where it can be reached, once it listens; "" before.
    WallTime since {0};

    friend bool operator==(const LockOwner &, const LockOwner &) = default;
};

/// One house, one hub: held for as long as this lives, by the kernel, so that it ends with the
/// process however that ends. The file DATA/lock names the owner.
class DataLock
{
public:
    /// Busy: another process has it; the detail names it. @p owner: process id, host and time may
    /// be left empty. The folder is made (for its user alone) where it is not there.
    [[nodiscard]] static Result<DataLock> acquire(const QString &dataDirectory, LockOwner owner);
    /// Who has the folder now; nothing where nobody has.
    [[nodiscard]] static std::optional<LockOwner> ownerOf(const QString &dataDirectory);

    DataLock(DataLock &&other) noexcept;
    DataLock &operator=(DataLock &&other) noexcept;
    ~DataLock();

    /// For those who want to know where the owner listens.
    [[nodiscard]] Result<> setAddress(const QString &address);
    [[nodiscard]] const LockOwner &owner() const { return m_owner; }

private:
    DataLock(int file, LockOwner owner);
    [[nodiscard]] Result<> write() const;
    void release();

    int m_file = -1;
    LockOwner m_owner;
};

} // namespace atrium::store
