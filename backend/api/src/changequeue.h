// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/protocol/messages.h>

#include <QHash>

#include <deque>
#include <optional>

namespace atrium::api {

/// What one subscription still has to be sent, in order. Joins changes of the same property
/// (the last value wins) where that is wanted, or where the bound asks for it.
class ChangeQueue
{
public:
    /// @p joins: from the start. @p most: changes held, before all are joined or given up.
    ChangeQueue(bool joins, std::size_t most);

    /// False: beyond the bound although joined. The queue is then empty, and only a snapshot helps.
    [[nodiscard]] bool add(quint64 revision, const protocol::SharedChanges &changes);

    struct Batch
    {
        /// Up to which the receiver then has everything.
        quint64 revision = 0;
        protocol::SharedChanges changes;
        quint64 skipped = 0;
    };
    /// Takes the oldest, at most @p most. REQUIRES: not empty.
    [[nodiscard]] Batch take(std::size_t most);
    /// Puts back what take() gave and could not be sent. REQUIRES: no add() in between.
    void putBack(Batch batch);

    /// Forgets everything; the receiver has what was up to @p revision.
    void reset(quint64 revision);
    [[nodiscard]] bool isEmpty() const { return m_size == 0 && !m_returned; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Changes that a newer one replaced since this was last asked.
    [[nodiscard]] quint64 takeJoined();

private:
    // Changes with equal keys replace each other. The era of a device ends when the device itself
    // changes: what comes after must not move before it.
    struct Key
    {
        QString about;
        QString name;
        std::size_t kind = 0;
        int era = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.about, key.name, key.kind, key.era);
        }
    };
    struct Chunk
    {
        quint64 revision = 0;
        protocol::SharedChanges changes;
    };

    [[nodiscard]] std::optional<Key> keyOf(const Change &change);
    void join(const SharedChange &change);
    void joinAll();
    [[nodiscard]] Batch takePlain(std::size_t most);
    [[nodiscard]] Batch takeJoinedChanges(std::size_t most);

    const bool m_joins;
    const std::size_t m_most;
    std::size_t m_size = 0;
    quint64 m_sent = 0; ///< The revision that was taken whole.
    quint64 m_newest = 0;
    quint64 m_skipped = 0;
    quint64 m_joined = 0;
    std::optional<Batch> m_returned;
    // Not joined: as they came.
    std::deque<Chunk> m_chunks;
    std::size_t m_taken = 0; ///< Of the first chunk.
    // Joined.
    bool m_isJoined = false;
    std::vector<SharedChange> m_changes;
    QHash<Key, std::size_t> m_places;
    QHash<QString, int> m_eras;
};

} // namespace atrium::api
