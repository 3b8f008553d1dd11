// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>
#include <atrium/model/activity.h>

#include <QHash>

#include <optional>
#include <vector>

namespace atrium::store {

/// What goes to the store together: durable up to `last` only when all of it is.
struct JournalBatch
{
    hub::JournalSeq last {0}; ///< 0: nothing in it waits for the disk.
    std::vector<hub::JournalEntry> entries {};
    std::vector<Activity> activities {}; ///< Nobody waits for them.
};

/// Journal entries that wait. A later entry about the same thing takes the place of the earlier, so
/// that it never grows beyond the house, however long a disk fails. Pure.
class Backlog
{
public:
    /// @p seq 0 for what nobody waits for.
    void add(hub::JournalSeq seq, hub::JournalEntry entry);
    void add(JournalBatch &&batch);

    [[nodiscard]] bool isEmpty() const { return m_index.isEmpty(); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_index.size()); }
    /// The highest that was added.
    [[nodiscard]] hub::JournalSeq last() const { return m_last; }
    /// Everything in the order of the last entry about each thing; empty afterwards.
    [[nodiscard]] JournalBatch take();

private:
    void dropHoles();

    std::vector<std::optional<hub::JournalEntry>> m_entries;
    QHash<QString, std::size_t> m_index; // never iterated
    hub::JournalSeq m_last {0};
};

} // namespace atrium::store
