// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/activity.h>
#include <atrium/store/database.h>
#include <atrium/store/messages.h>

#include <map>
#include <vector>

namespace atrium::store {

/// The lines of what went on in the house, kMost of them and none older than kOldest.
class ActivityArchive
{
public:
    static constexpr qint64 kMost = 10'000;
    static constexpr auto kOldest = std::chrono::hours(24 * 30);
    static constexpr int kMostOpen = 250;
    static constexpr int kMostLooked = 2'000;

    /// @p database outlives it, and was migrated.
    explicit ActivityArchive(const Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<ActivityMemory> load() const;
    /// In one transaction; lines that are there are replaced.
    [[nodiscard]] Result<> write(const std::map<ActivityId, Activity> &lines) const;
    /// The newest first. Looks at kMostLooked lines at most, so that it delays no commit for long.
    [[nodiscard]] Result<ActivityPage> list(const ActivityQuestion &question) const;

private:
    [[nodiscard]] Result<> writeEach(const std::map<ActivityId, Activity> &lines) const;
    [[nodiscard]] Result<> forget(const Activity &newest) const;

    const Database &m_database;
};

} // namespace atrium::store
