// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changequeue.h"

#include <utility>

namespace atrium::api {

ChangeQueue::ChangeQueue(bool joins, std::size_t most)
    : m_joins(joins)
    , m_most(most)
    , m_isJoined(joins)
{ }

bool ChangeQueue::add(quint64 revision, const protocol::SharedChanges &changes)
{
    m_newest = revision;
    if (changes->empty())
        return true;
    if (!m_isJoined && m_size + changes->size() > m_most)
        joinAll();
    if (!m_isJoined) {
        m_chunks.push_back({.revision = revision, .changes = changes});
        m_size += changes->size();
        return true;
    }
    for (const SharedChange &change : *changes)
        join(change);
    if (m_size <= m_most)
        return true;
    reset(m_sent);
    return false;
}

std::optional<ChangeQueue::Key> ChangeQueue::keyOf(const Change &change)
{
    const std::size_t kind = change.index();
    if (const auto *property = std::get_if<PropertyChanged>(&change)) {
        const QString &device = property->device.text();
        return Key {device, property->property.text(), kind, m_eras.value(device)};
    }
    if (const auto *wish = std::get_if<WishChanged>(&change)) {
        const QString &device = wish->device.text();
        return Key {device, wish->property.text(), kind, m_eras.value(device)};
    }
    if (const auto *availability = std::get_if<AvailabilityChanged>(&change)) {
        const QString &device = availability->device.text();
        return Key {device, {}, kind, m_eras.value(device)};
    }
    if (const auto *plugin = std::get_if<PluginChanged>(&change)) {
        const QString about = plugin->plugin.instance.text();
        return Key {about, {}, kind, -1 - m_eras.value(QChar(u'/') + about)};
    }
    if (const auto *action = std::get_if<ActionChanged>(&change))
        return Key {QString::number(static_cast<quint64>(action->run.id)), {}, kind, 0};
    if (const auto *plugin = std::get_if<PluginRemoved>(&change))
        ++m_eras[QChar(u'/') + plugin->instance.text()];
    else if (std::holds_alternative<AreasChanged>(change))
        return Key {{}, {}, kind, 0};
    else if (!std::holds_alternative<Occurrence>(change))
        ++m_eras[deviceOf(change).text()]; // the device itself is new, changed or gone
    return std::nullopt;
}

void ChangeQueue::join(const SharedChange &change)
{
    const std::optional<Key> key = keyOf(*change);
    if (key) {
        const auto found = m_places.constFind(*key);
        if (found != m_places.constEnd()) {
            m_changes[*found] = change;
            ++m_joined;
            m_skipped += m_joins ? 0 : 1;
            return;
        }
        m_places.insert(*key, m_changes.size());
    }
    m_changes.push_back(change);
    ++m_size;
}

void ChangeQueue::joinAll()
{
    const std::deque<Chunk> chunks = std::exchange(m_chunks, {});
    std::size_t begin = std::exchange(m_taken, 0);
    m_size = 0;
    m_isJoined = true;
    for (const Chunk &chunk : chunks) {
        for (std::size_t i = begin; i < chunk.changes->size(); ++i)
            join((*chunk.changes)[i]);
        begin = 0;
    }
}

ChangeQueue::Batch ChangeQueue::take(std::size_t most)
{
    if (m_returned)
        return *std::exchange(m_returned, std::nullopt);
    return m_isJoined ? takeJoinedChanges(most) : takePlain(most);
}

ChangeQueue::Batch ChangeQueue::takePlain(std::size_t most)
{
    const Chunk &first = m_chunks.front();
    const std::size_t left = first.changes->size() - m_taken;
    Batch batch;
    if (m_taken == 0 && left <= most) {
        batch = {.revision = first.revision, .changes = first.changes}; // shared as it is
    } else {
        const std::size_t count = std::min(left, most);
        const auto begin = first.changes->begin() + std::ptrdiff_t(m_taken);
        batch.changes = std::make_shared<const std::vector<SharedChange>>(
            begin, begin + std::ptrdiff_t(count));
        batch.revision = count == left ? first.revision : m_sent;
    }
    m_size -= batch.changes->size();
    m_taken += batch.changes->size();
    if (m_taken == first.changes->size()) {
        m_chunks.pop_front();
        m_taken = 0;
    }
    m_sent = batch.revision;
    return batch;
}

ChangeQueue::Batch ChangeQueue::takeJoinedChanges(std::size_t most)
{
    Batch batch;
    batch.skipped = std::exchange(m_skipped, 0);
    const auto count = std::ptrdiff_t(std::min(m_size, most));
    batch.changes = std::make_shared<const std::vector<SharedChange>>(m_changes.begin(),
                                                                      m_changes.begin() + count);
    m_size -= std::size_t(count);
    m_eras.clear(); // places are counted from the start again, so all keys are void
    m_places.clear();
    if (m_size > 0) {
        m_changes.erase(m_changes.begin(), m_changes.begin() + count);
        const std::vector<SharedChange> rest = std::exchange(m_changes, {});
        m_size = 0;
        for (const SharedChange &change : rest)
            join(change);
    } else {
        m_changes.clear();
        m_sent = m_newest;
        m_isJoined = m_joins;
    }
    batch.revision = m_sent;
    return batch;
}

void ChangeQueue::putBack(Batch batch)
{
    m_returned = std::move(batch);
}

void ChangeQueue::reset(quint64 revision)
{
    m_sent = revision;
    m_newest = revision;
    m_size = 0;
    m_taken = 0;
    m_skipped = 0;
    m_returned.reset();
    m_chunks.clear();
    m_changes.clear();
    m_places.clear();
    m_eras.clear();
    m_isJoined = m_joins;
}

quint64 ChangeQueue::takeJoined()
{
    return std::exchange(m_joined, 0);
}

} // namespace atrium::api
