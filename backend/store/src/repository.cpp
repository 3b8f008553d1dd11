// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportedbatch.h"
#include "rowtext.h"
#include "statements.h"

#include <atrium/model/json.h>
#include <atrium/store/repository.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr qint64 kActionsKept = 1000;
// The reported values are gathered anew when the batches since then are this much of them.
constexpr qsizetype kCompactFactor = 8;
constexpr qsizetype kCompactLeast = qsizetype {128} * 1024;

} // namespace

struct Repository::Statements : StatementCache
{
    using StatementCache::StatementCache;
};

Repository::Repository(Database &database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>(database))
{ }

Repository::~Repository() = default;

Result<> Repository::write(std::span<const hub::JournalEntry> entries)
{
    if (const Result<> begun = m_database.begin(); !begun)
        return begun;
    Result<> done = writeEach(entries);
    if (done)
        done = writeReported(entries);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}

Result<> Repository::writeEach(std::span<const hub::JournalEntry> entries)
{
    for (const hub::JournalEntry &entry : entries) {
        const Result<> written = std::visit(
            [this](const auto &record) -> Result<> {
                using Record = std::decay_t<decltype(record)>;
                if constexpr (std::is_same_v<Record, hub::ReportedRecord>)
                    return {}; // all of them together: writeReported()
                else
                    return write(record);
            },
            entry);
        if (!written)
            return written;
    }
    return {};
}

Result<> Repository::write(const hub::WishRecord &record)
{
    const DesiredValue &desired = record.desired;
    // A wish that was superseded may be told of after the one that took its place.
    return m_statements->run(
        u"INSERT INTO wishes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
        "(device, property) DO UPDATE SET wish = excluded.wish, value_json = excluded.value_json, "
        "actor = "
        "excluded.actor, asked_at = excluded.asked_at, expiry = excluded.expiry, status = "
        "excluded.status, attempts = excluded.attempts, last_error = excluded.last_error, "
        "next_attempt = excluded.next_attempt, request = excluded.request, reason = "
        "excluded.reason, policy = excluded.policy WHERE excluded.wish >= wishes.wish",
        {record.device.text(), record.property.text(), static_cast<qint64>(desired.wish),
         toColumn(desired.value), notNull(desired.actor), qint64 {desired.askedAt.count()},
         qint64 {desired.expiry.count()}, atrium::toText(desired.status), desired.attempts,
         notNull(desired.lastError), qint64 {desired.nextAttempt.count()},
         static_cast<qint64>(desired.request), notNull(desired.reason),
         atrium::toText(desired.policy)});
}

Result<> Repository::write(const hub::ActionRecord &record)
{
    const ActionRun &run = record.run;
    const auto id = static_cast<qint64>(run.id);
    const Result<> written = m_statements->run(
        u"INSERT OR REPLACE INTO actions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {id, run.device.text(), run.action.text(), notNull(run.actor), qint64 {run.askedAt.count()},
         atrium::toText(run.status), notNull(run.lastError), toColumn(run.input),
         notNull(run.reason), qint64 {run.expiry.count()}, run.attempts});
    if (!written || run.status != ActionStatus::Asked || run.attempts > 0)
        return written;
    return m_statements->run(
        u"DELETE FROM actions WHERE id <= ? AND status NOT IN ('asked', 'sent', 'unknown')",
        {id - kActionsKept});
}

Result<> Repository::write(const hub::OwnerWordsRecord &record)
{
    const OwnerWords &owner = record.owner;
    if (owner == OwnerWords {})
        return m_statements->run(u"DELETE FROM owner_words WHERE device = ?",
                                 {record.device.text()});
    return m_statements->run(u"INSERT OR REPLACE INTO owner_words VALUES (?, ?, ?, ?, ?, ?)",
                             {record.device.text(), notNull(owner.title),
                              notNull(owner.area.text()), int {owner.hidden}, int {owner.favourite},
                              toColumn(owner.patch)});
}

Result<> Repository::write(const hub::AreasRecord &record)
{
    Result<> done = m_statements->run(u"DELETE FROM areas", {});
    if (done)
        done = m_statements->run(u"DELETE FROM floors", {});
    int position = 0;
    for (const Floor &floor : record.floors) {
        if (!done)
            return done;
        done = m_statements->run(u"INSERT INTO floors VALUES (?, ?, ?)",
                                 {position++, floor.id.text(), notNull(floor.title)});
    }
    position = 0;
    for (const Area &area : record.areas) {
        if (!done)
            return done;
        done = m_statements->run(u"INSERT INTO areas VALUES (?, ?, ?, ?, ?)",
                                 {position++, area.id.text(), notNull(area.title),
                                  notNull(area.icon), notNull(area.floor.text())});
    }
    return done;
}

Result<> Repository::write(const hub::PluginConfigRecord &record)
{
    const PluginConfig &config = record.config;
    if (record.removed)
        return m_statements->run(u"DELETE FROM plugin_configs WHERE instance = ?",
                                 {config.instance.text()});
    return m_statements->run(u"INSERT OR REPLACE INTO plugin_configs VALUES (?, ?, ?, ?, ?, ?)",
                             {config.instance.text(), config.plugin.text(), int {config.enabled},
                              notNull(config.isolation), toColumn(config.config),
                              toColumn(config.limits)});
}

Result<> Repository::write(const hub::DeviceRecord &record)
{
    const Device &device = record.device;
    if (record.removed)
        return removeDevice(device.id);
    if (const Result<> written = writeModel(device.model); !written)
        return written;
    const QString via = device.via ? device.via->text() : QString();
    const Result<> done = m_statements->run(
        u"INSERT INTO devices (id, title, kind, manufacturer, model_name, serial, firmware, "
        "suggested_area, via, model) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE SET title = excluded.title, kind = excluded.kind, manufacturer = "
        "excluded.manufacturer, model_name = excluded.model_name, serial = excluded.serial, "
        "firmware = excluded.firmware, suggested_area = excluded.suggested_area, via = "
        "excluded.via, model = excluded.model",
        {device.id.text(), notNull(device.title), notNull(device.kind),
         notNull(device.manufacturer), notNull(device.modelName), notNull(device.serial),
         notNull(device.firmware), notNull(device.suggestedArea), notNull(via),
         QString::fromLatin1(device.model.digest)});
    if (done && !m_numbers.contains(device.id))
        m_numbers.emplace(device.id, m_statements->lastId());
    return done;
}

Result<> Repository::write(const hub::KeptRecord &record)
{
    if (record.value.isNothing())
        return m_statements->run(u"DELETE FROM kept WHERE shelf = ? AND key = ?",
                                 {record.shelf, record.key});
    return m_statements->run(u"INSERT OR REPLACE INTO kept VALUES (?, ?, ?)",
                             {record.shelf, record.key, toColumn(record.value)});
}

Result<> Repository::removeDevice(const DeviceId &device)
{
    if (const Result<> kept = keepWishNumber(); !kept)
        return kept;
    m_numbers.erase(device);
    const Result<> removed
        = m_statements->run(u"DELETE FROM wishes WHERE device = ?", {device.text()});
    return removed ? m_statements->run(u"DELETE FROM devices WHERE id = ?", {device.text()})
                   : removed;
}

Result<> Repository::keepWishNumber()
{
    return m_statements->run(
        u"INSERT INTO meta SELECT 'last_wish', ifnull(max(wish), 0) FROM wishes WHERE true ON "
        "CONFLICT (key) DO UPDATE SET value = max(CAST(meta.value AS INTEGER), "
        "CAST(excluded.value AS INTEGER))",
        {});
}

Result<> Repository::writeModel(const SharedModel &model)
{
    if (!model.model || m_models.contains(model.digest))
        return {};
    const QByteArray json = QJsonDocument(toJson(*model.model)).toJson(QJsonDocument::Compact);
    const Result<> written
        = m_statements->run(u"INSERT OR REPLACE INTO thing_models VALUES (?, ?)",
                            {QString::fromLatin1(model.digest), QString::fromUtf8(json)});
    if (written)
        m_models.insert(model.digest);
    return written;
}

Result<> Repository::writeReported(std::span<const hub::JournalEntry> entries)
{
    ReportedValues values;
    for (const hub::JournalEntry &entry : entries) {
        const auto *gone = std::get_if<hub::DeviceRecord>(&entry);
        if (gone && gone->removed) { // the one that may have come after it never said that
            if (const auto number = m_numbers.find(gone->device.id); number != m_numbers.end())
                values.erase(number->second);
        }
        const auto *record = std::get_if<hub::ReportedRecord>(&entry);
        if (!record)
            continue;
        const auto number = m_numbers.find(record->device);
        if (number != m_numbers.end()) // else: it was removed since
            values[number->second].insert_or_assign(record->property, record->reported);
    }
    if (values.empty())
        return {};
    const QByteArray batch = encodeBatch(values);
    m_tailBytes += batch.size();
    const Result<> written = m_statements->run(u"INSERT INTO reported (batch) VALUES (?)", {batch});
    if (!written || m_tailBytes < std::max(kCompactLeast, kCompactFactor * m_baseBytes))
        return written;
    return compactReported();
}

Result<> Repository::compactReported()
{
    ReportedValues all;
    auto query = m_database.prepare(u"SELECT batch FROM reported ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<> ran = m_database.run(*query); !ran)
        return ran;
    while (query->next()) {
        // A damaged batch holds values that come again; the others are kept.
        (void)decodeBatch(query->value(0).toByteArray(), all);
    }
    query->finish();
    std::set<qint64> known;
    for (const auto &[device, number] : m_numbers)
        known.insert(number);
    std::erase_if(all, [&known](const auto &each) { return !known.contains(each.first); });
    const QByteArray base = encodeBatch(all);
    if (const Result<> removed = m_statements->run(u"DELETE FROM reported", {}); !removed)
        return removed;
    m_baseBytes = base.size();
    m_tailBytes = 0;
    return m_statements->run(u"INSERT INTO reported VALUES (0, ?)", {base});
}

} // namespace atrium::store
