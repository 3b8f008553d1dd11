// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/backlog.h>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

/// What an entry is about.
struct KeyOf
{
    QString operator()(const hub::WishRecord &record) const
    {
        return u"w"_s + record.device.text() + u' ' + record.property.text();
    }
    QString operator()(const hub::ActionRecord &record) const
    {
        return u"a"_s + QString::number(static_cast<quint64>(record.run.id));
    }
    QString operator()(const hub::OwnerWordsRecord &record) const
    {
        return u"o"_s + record.device.text();
    }
    QString operator()(const hub::AreasRecord &) const { return u"areas"_s; }
    QString operator()(const hub::PluginConfigRecord &record) const
    {
        return u"p"_s + record.config.instance.text();
    }
    QString operator()(const hub::DeviceRecord &record) const
    {
        // That it is gone is an entry of its own: it takes with it what belonged to the device,
        // and one that comes after it does not bring that back.
        return (record.removed ? u"g"_s : u"d"_s) + record.device.id.text();
    }
    QString operator()(const hub::ReportedRecord &record) const
    {
        return u"r"_s + record.device.text() + u' ' + record.property.text();
    }
    QString operator()(const hub::KeptRecord &record) const
    {
        return u"k"_s + record.shelf + u' ' + record.key;
    }
};

/// An older wish may be told of after the one that took its place; it must not replace it.
bool isOutdated(const hub::JournalEntry &held, const hub::JournalEntry &added)
{
    const auto *old = std::get_if<hub::WishRecord>(&held);
    const auto *late = std::get_if<hub::WishRecord>(&added);
    return old && late && late->desired.wish < old->desired.wish;
}

} // namespace

void Backlog::add(hub::JournalSeq seq, hub::JournalEntry entry)
{
    m_last = std::max(m_last, seq);
    const QString key = std::visit(KeyOf {}, entry);
    const auto found = m_index.find(key);
    if (found != m_index.end()) {
        std::optional<hub::JournalEntry> &held = m_entries[*found];
        if (isOutdated(*held, entry))
            return;
        held.reset();
        *found = m_entries.size();
    } else {
        m_index.insert(key, m_entries.size());
    }
    m_entries.emplace_back(std::move(entry));
    if (m_entries.size() > 64 && m_entries.size() > 2 * size())
        dropHoles();
}

void Backlog::add(JournalBatch &&batch)
{
    for (hub::JournalEntry &entry : batch.entries)
        add(hub::JournalSeq {0}, std::move(entry));
    m_last = std::max(m_last, batch.last);
}

void Backlog::dropHoles()
{
    std::erase_if(m_entries, [](const auto &entry) { return !entry; });
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_index[std::visit(KeyOf {}, *m_entries[i])] = i;
}

JournalBatch Backlog::take()
{
    JournalBatch batch {.last = std::exchange(m_last, hub::JournalSeq {0})};
    batch.entries.reserve(size());
    for (std::optional<hub::JournalEntry> &entry : m_entries) {
        if (entry)
            batch.entries.push_back(std::move(*entry));
    }
    m_entries.clear();
    m_index.clear();
    return batch;
}

} // namespace atrium::store
