// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "volatilefiles.h"

#include <algorithm>
#include <cstring>

namespace atrium::store {

void put(QByteArray &into, qint64 offset, const char *bytes, qint64 size)
{
    if (into.size() < offset + size)
        into.append(QByteArray(offset + size - into.size(), '\0'));
    std::memcpy(into.data() + offset, bytes, static_cast<std::size_t>(size));
}

void apply(const PendingWrite &change, QByteArray &into)
{
    if (change.bytes)
        put(into, change.offset, change.bytes->constData(), change.bytes->size());
    else if (change.offset < into.size())
        into.truncate(change.offset);
}

void apply(const PendingName &change, Folder &folder)
{
    if (change.content)
        folder[change.path] = change.content;
    else
        folder.erase(change.path);
}

namespace {

/// What survives of what was not synced.
class Aftermath
{
public:
    Aftermath(VolatileFiles &files, VolatileDisk::Survival survival, Rng &rng,
              VolatileDisk::Counters &counters)
        : m_files(files)
        , m_survival(survival)
        , m_rng(rng)
        , m_counters(counters)
        , m_share(0.1 + 0.8 * rng.uniform())
    { }

    void settleAll()
    {
        std::vector<SharedContent> contents;
        const auto add = [&contents](const SharedContent &content) {
            if (content && std::find(contents.begin(), contents.end(), content) == contents.end())
                contents.push_back(content);
        };
        for (const Folder *folder : {&m_files.kept, &m_files.shown}) {
            for (const auto &[path, content] : *folder)
                add(content);
        }
        for (const PendingName &change : m_files.names)
            add(change.content);
        chooseEnd(contents);
        for (const PendingName &change : m_files.names) {
            if (survives(change.order))
                apply(change, m_files.kept);
            else
                ++m_counters.namesLost;
        }
        m_files.names.clear();
        for (const SharedContent &content : contents) {
            for (const PendingWrite &change : content->changes)
                settle(change, content->kept);
            content->changes.clear();
            content->shown = content->kept;
            content->sharedMemory.clear();
        }
        m_files.shown = m_files.kept;
    }

private:
    void chooseEnd(const std::vector<SharedContent> &contents)
    {
        std::vector<std::uint64_t> orders;
        for (const SharedContent &content : contents) {
            for (const PendingWrite &change : content->changes)
                orders.push_back(change.order);
        }
        for (const PendingName &change : m_files.names)
            orders.push_back(change.order);
        std::sort(orders.begin(), orders.end());
        m_end = orders.empty() ? 0 : orders[m_rng.below(orders.size())];
    }

    bool survives(std::uint64_t order)
    {
        switch (m_survival) {
        case VolatileDisk::Survival::None:
            return false;
        case VolatileDisk::Survival::All:
            return true;
        case VolatileDisk::Survival::Prefix:
            return order < m_end;
        default:
            return m_rng.uniform() < m_share;
        }
    }

    void settle(const PendingWrite &change, QByteArray &into)
    {
        if (!change.bytes) {
            if (survives(change.order))
                apply(change, into);
            return;
        }
        const bool isTorn = m_survival == VolatileDisk::Survival::Prefix && change.order == m_end;
        const qint64 sector = m_files.sectorSize;
        const qint64 end = change.offset + change.bytes->size();
        const qint64 sectors = (end - 1) / sector - change.offset / sector + 1;
        const auto tear = static_cast<qint64>(m_rng.below(static_cast<std::uint64_t>(sectors) + 1));
        qint64 index = 0;
        qint64 kept = 0;
        for (qint64 from = change.offset; from < end; ++index) {
            const qint64 to = std::min(end, (from / sector + 1) * sector);
            const bool isThere = isTorn ? index < tear : survives(change.order);
            kept += isThere ? 1 : 0;
            if (isThere)
                put(into, from, change.bytes->constData() + (from - change.offset), to - from);
            else if (m_survival == VolatileDisk::Survival::SomeGarbled && m_rng.below(3) == 0)
                garble(into, from, to - from);
            from = to;
        }
        m_counters.sectorsKept += static_cast<std::uint64_t>(kept);
        m_counters.sectorsLost += static_cast<std::uint64_t>(sectors - kept);
        m_counters.tornWrites += kept > 0 && kept < sectors ? 1 : 0;
    }

    void garble(QByteArray &into, qint64 offset, qint64 size)
    {
        QByteArray anything(size, '\0');
        for (char &each : anything)
            each = static_cast<char>(m_rng.next());
        put(into, offset, anything.constData(), size);
        ++m_counters.sectorsGarbled;
    }

    VolatileFiles &m_files;
    const VolatileDisk::Survival m_survival;
    Rng &m_rng;
    VolatileDisk::Counters &m_counters;
    const double m_share;
    std::uint64_t m_end = 0;
};

} // namespace

void settle(VolatileFiles &files, VolatileDisk::Survival survival, Rng &rng,
            VolatileDisk::Counters &counters)
{
    Aftermath(files, survival, rng, counters).settleAll();
}

} // namespace atrium::store
