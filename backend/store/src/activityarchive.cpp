// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

#include <atrium/store/activityarchive.h>
#include <atrium/store/logging.h>

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr auto kColumns = "id, kind, at, device, instance, subject, from_json, to_json, actor, "
                          "reason, outcome, took, request, wish, attempts, count, detail"_L1;

Result<Activity> activityOf(const QSqlQuery &row)
{
    const auto kind = activityKindFromText(row.value(1).toString());
    const auto outcome = activityOutcomeFromText(row.value(10).toString());
    const auto from = valueFromColumn(row.value(6).toString());
    const auto to = valueFromColumn(row.value(7).toString());
    for (const auto &error : {kind ? Result<> {} : tl::unexpected(kind.error()),
                              outcome ? Result<> {} : tl::unexpected(outcome.error()),
                              from ? Result<> {} : tl::unexpected(from.error()),
                              to ? Result<> {} : tl::unexpected(to.error())}) {
        if (!error)
            return tl::unexpected(error.error());
    }
    return Activity {
        .id = ActivityId(row.value(0).toULongLong()),
        .kind = *kind,
        .at = WallTime(row.value(2).toLongLong()),
        .device = DeviceId::fromText(row.value(3).toString()).value_or(DeviceId()),
        .instance = InstanceId(row.value(4).toString()),
        .subject = row.value(5).toString(),
        .from = *from,
        .to = *to,
        .actor = row.value(8).toString(),
        .reason = row.value(9).toString(),
        .outcome = *outcome,
        .took = std::chrono::milliseconds(row.value(11).toLongLong()),
        .request = row.value(12).toULongLong(),
        .wish = WishId(row.value(13).toULongLong()),
        .attempts = row.value(14).toInt(),
        .count = row.value(15).toInt(),
        .detail = row.value(16).toString(),
    };
}

/// The lines that @p query gives and the question lets through; what is damaged is left out.
Result<ActivityPage> read(const Database &database, QSqlQuery &query,
                          const ActivityQuestion &question)
{
    if (const Result<> ran = database.run(query); !ran)
        return tl::unexpected(ran.error());
    ActivityPage page;
    int looked = 0;
    ActivityId last {0};
    while (page.lines.size() < question.most && query.next()) {
        ++looked;
        last = ActivityId {query.value(0).toULongLong()};
        auto line = activityOf(query);
        if (!line)
            qCWarning(lcStore) << "activity left out" << line.error().detail;
        else if (question.filter.matches(*line))
            page.lines.push_back(std::move(*line));
    }
    if (page.lines.size() == question.most || looked == ActivityArchive::kMostLooked)
        page.next = last;
    return page;
}

} // namespace

Result<ActivityMemory> ActivityArchive::load() const
{
    const auto last = m_database.value(u"SELECT ifnull(max(id), 0) FROM activity"_s);
    if (!last)
        return tl::unexpected(last.error());
    auto query = m_database.prepare(
        u"SELECT %1 FROM activity WHERE outcome = 'open' ORDER BY id DESC LIMIT %2"_s.arg(kColumns)
            .arg(kMostOpen));
    if (!query)
        return tl::unexpected(query.error());
    const auto open = read(m_database, *query, {.most = kMostOpen});
    if (!open)
        return tl::unexpected(open.error());
    return ActivityMemory {.last = ActivityId {last->toULongLong()},
                           .open = {open->lines.rbegin(), open->lines.rend()}};
}

Result<> ActivityArchive::write(const std::map<ActivityId, Activity> &lines) const
{
    if (lines.empty())
        return {};
    if (const Result<> begun = m_database.begin(); !begun)
        return begun;
    Result<> done = writeEach(lines);
    if (done)
        done = forget(lines.rbegin()->second);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}

Result<> ActivityArchive::writeEach(const std::map<ActivityId, Activity> &lines) const
{
    auto query = m_database.prepare(
        u"INSERT OR REPLACE INTO activity (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?)"_s.arg(kColumns));
    if (!query)
        return tl::unexpected(query.error());
    for (const auto &[id, line] : lines) {
        int place = 0;
        for (const QVariant &value : std::initializer_list<QVariant> {
                 static_cast<qint64>(id), toText(line.kind), qint64 {line.at.count()},
                 notNull(line.device.text()), notNull(line.instance.text()), notNull(line.subject),
                 toColumn(line.from), toColumn(line.to), notNull(line.actor), notNull(line.reason),
                 toText(line.outcome), qint64 {line.took.count()},
                 static_cast<qint64>(line.request), static_cast<qint64>(line.wish), line.attempts,
                 line.count, notNull(line.detail)})
            query->bindValue(place++, value);
        if (const Result<> ran = m_database.run(*query); !ran)
            return ran;
        query->finish();
    }
    return {};
}

// What is too many or too old. Ids grow with time, so only the oldest are looked at.
Result<> ActivityArchive::forget(const Activity &newest) const
{
    const auto last = static_cast<qint64>(newest.id);
    if (const Result<> done
        = m_database.execute(u"DELETE FROM activity WHERE id <= %1"_s.arg(last - kMost));
        !done)
        return done;
    const auto oldest = newest.at - std::chrono::duration_cast<std::chrono::milliseconds>(kOldest);
    return m_database.execute(
        u"DELETE FROM activity WHERE id IN (SELECT id FROM activity ORDER BY id LIMIT 200) AND "
        "at < %1"_s.arg(oldest.count()));
}

Result<ActivityPage> ActivityArchive::list(const ActivityQuestion &question) const
{
    auto query = m_database.prepare(
        u"SELECT %1 FROM activity WHERE id < ? ORDER BY id DESC LIMIT %2"_s.arg(kColumns).arg(
            kMostLooked));
    if (!query)
        return tl::unexpected(query.error());
    query->setForwardOnly(true);
    query->bindValue(0, static_cast<qint64>(question.before));
    return read(m_database, *query, question);
}

} // namespace atrium::store
