// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>
#include <atrium/store/database.h>

#include <map>
#include <memory>
#include <set>
#include <span>

namespace atrium::store {

/// Reads and writes what the hub remembers in a database that was migrated. After a write that
/// failed it must not be used again: open the database anew.
class Repository
{
public:
    /// @p database outlives it.
    explicit Repository(Database &database);
    ~Repository();
    Q_DISABLE_COPY_MOVE(Repository)

    /// Everything there is. What one damaged row holds is left out, and logged.
    [[nodiscard]] Result<hub::Remembered> load();

    /// All of it in one transaction; when this succeeds it is on the disk. load() came before.
    [[nodiscard]] Result<> write(std::span<const hub::JournalEntry> entries);

private:
    struct Statements;

    [[nodiscard]] Result<> writeEach(std::span<const hub::JournalEntry> entries);
    [[nodiscard]] Result<> write(const hub::WishRecord &record);
    [[nodiscard]] Result<> write(const hub::ActionRecord &record);
    [[nodiscard]] Result<> write(const hub::OwnerWordsRecord &record);
    [[nodiscard]] Result<> write(const hub::AreasRecord &record);
    [[nodiscard]] Result<> write(const hub::PluginConfigRecord &record);
    [[nodiscard]] Result<> write(const hub::DeviceRecord &record);
    [[nodiscard]] Result<> write(const hub::KeptRecord &record);
    [[nodiscard]] Result<> removeDevice(const DeviceId &device);
    [[nodiscard]] Result<> writeModel(const SharedModel &model);
    [[nodiscard]] Result<> keepWishNumber();
    [[nodiscard]] Result<> writeReported(std::span<const hub::JournalEntry> entries);
    [[nodiscard]] Result<> compactReported();

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
    std::map<DeviceId, qint64> m_numbers;
    std::set<QByteArray> m_models; // digests that are stored
    qsizetype m_baseBytes = 0; // of row 0 of the reported values
    qsizetype m_tailBytes = 0; // of the others
};

} // namespace atrium::store
