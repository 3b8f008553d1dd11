// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportedbatch.h"
#include "rowtext.h"
#include "statements.h"

#include <atrium/model/json.h>
#include <atrium/store/logging.h>
#include <atrium/store/repository.h>

#include <QSqlError>

#include <functional>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr qsizetype kLongestModel = qsizetype {8} * 1024 * 1024;

using Row = std::function<Result<>(const QSqlQuery &)>;

/// Gives each row to @p take. A row that it refuses is left out and logged; a file that cannot be
/// read ends it.
Result<> forEach(const Database &database, const QString &sql, const Row &take)
{
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<> ran = database.run(*query); !ran)
        return ran;
    while (query->next()) {
        if (const Result<> taken = take(*query); !taken)
            qCWarning(lcStore) << "row left out" << sql << taken.error().detail;
    }
    if (query->lastError().isValid()) {
        return fail(Error::Code::Corrupt,
                    u"%1 cannot be read (%2)"_s.arg(database.path(), query->lastError().text()));
    }
    return {};
}

class Loading
{
public:
    Loading(const Database &database, std::map<DeviceId, qint64> &numbers,
            std::set<QByteArray> &models)
        : m_database(database)
        , m_numbers(numbers)
        , m_models(models)
    { }

    Result<> models()
    {
        return forEach(m_database, u"SELECT digest, model_json FROM thing_models"_s,
                       [this](const QSqlQuery &row) -> Result<> {
                           const QByteArray digest = row.value(0).toString().toLatin1();
                           const auto json
                               = parseObject(row.value(1).toString().toUtf8(), kLongestModel);
                           if (!json)
                               return tl::unexpected(json.error());
                           auto model = thingModelFromJson(*json, {});
                           if (!model)
                               return tl::unexpected(model.error());
                           SharedModel shared = shareModel(std::move(*model));
                           if (shared.digest == digest) // else it is written again in today's form
                               m_models.insert(digest);
                           m_shared.emplace(digest, std::move(shared));
                           return {};
                       });
    }

    Result<> devices()
    {
        return forEach(m_database,
                       u"SELECT number, id, title, kind, manufacturer, model_name, serial, "
                       "firmware, suggested_area, via, model FROM devices ORDER BY id"_s,
                       [this](const QSqlQuery &row) { return device(row); });
    }

    Result<> owners()
    {
        return forEach(
            m_database,
            u"SELECT device, title, area, hidden, favourite, patch_json FROM owner_words"_s,
            [this](const QSqlQuery &row) -> Result<> {
                auto patch = valueFromColumn(row.value(5).toString());
                if (!patch)
                    return tl::unexpected(patch.error());
                if (DeviceState *state = find(row.value(0).toString())) {
                    state->owner = {.title = row.value(1).toString(),
                                    .area = AreaId(row.value(2).toString()),
                                    .hidden = row.value(3).toBool(),
                                    .favourite = row.value(4).toBool(),
                                    .patch = std::move(*patch)};
                }
                return {};
            });
    }

    Result<> wishes()
    {
        // A wish that came true is no longer to be shown, unless it is kept true.
        return forEach(m_database,
                       u"SELECT device, property, wish, value_json, actor, asked_at, expiry, "
                       "status, attempts, last_error, next_attempt, request, reason, policy FROM "
                       "wishes WHERE status IN ('pending', 'sent', 'assumed', 'failed', "
                       "'expired') OR (status = 'settled' AND policy = 'enforce')"_s,
                       [this](const QSqlQuery &row) { return wish(row); });
    }

    Result<> reported(const ReportedValues &values)
    {
        for (const auto &[number, properties] : values) {
            const auto found = m_byNumber.find(number);
            if (found == m_byNumber.end())
                continue;
            for (const auto &[name, reported] : properties) {
                if (PropertyState *property = m_devices[found->second].property(name)) {
                    property->reported = reported;
                    if (reported.quality == Quality::Good)
                        property->reported.quality = Quality::Stale;
                }
            }
        }
        return {};
    }

    std::vector<DeviceState> take() { return std::move(m_devices); }

private:
    Result<> device(const QSqlQuery &row)
    {
        const auto id = DeviceId::fromText(row.value(1).toString());
        if (!id)
            return tl::unexpected(id.error());
        const auto model = m_shared.find(row.value(10).toString().toLatin1());
        if (model == m_shared.end())
            return fail(Error::Code::Corrupt, u"'%1' has no thing model"_s.arg(id->text()));
        DeviceState state;
        state.device = {.id = *id,
                        .title = row.value(2).toString(),
                        .kind = row.value(3).toString(),
                        .manufacturer = row.value(4).toString(),
                        .modelName = row.value(5).toString(),
                        .serial = row.value(6).toString(),
                        .firmware = row.value(7).toString(),
                        .suggestedArea = row.value(8).toString(),
                        .model = model->second};
        if (const auto via = DeviceId::fromText(row.value(9).toString()))
            state.device.via = *via;
        state.properties.resize(model->second.model->properties.size());
        const qint64 number = row.value(0).toLongLong();
        m_numbers.emplace(*id, number);
        m_byNumber.emplace(number, m_devices.size());
        m_devices.push_back(std::move(state));
        return {};
    }

    Result<> wish(const QSqlQuery &row)
    {
        DeviceState *state = find(row.value(0).toString());
        PropertyState *property
            = state ? state->property(PropertyName(row.value(1).toString())) : nullptr;
        if (!property)
            return {}; // the device cannot do that any more
        auto value = valueFromColumn(row.value(3).toString());
        if (!value)
            return tl::unexpected(value.error());
        const auto status = wishStatusFromText(row.value(7).toString());
        if (!status)
            return tl::unexpected(status.error());
        const auto policy = wishPolicyFromText(row.value(13).toString());
        if (!policy)
            return tl::unexpected(policy.error());
        property->desired = std::make_shared<const DesiredValue>(
            DesiredValue {.wish = WishId(row.value(2).toULongLong()),
                          .request = WishId(row.value(11).toULongLong()),
                          .value = std::move(*value),
                          .actor = row.value(4).toString(),
                          .reason = row.value(12).toString(),
                          .policy = *policy,
                          .askedAt = WallTime(row.value(5).toLongLong()),
                          .expiry = WallTime(row.value(6).toLongLong()),
                          .status = *status,
                          .attempts = row.value(8).toInt(),
                          .lastError = row.value(9).toString(),
                          .nextAttempt = WallTime(row.value(10).toLongLong())});
        return {};
    }

    DeviceState *find(const QString &id)
    {
        const auto device = DeviceId::fromText(id);
        const auto number = device ? m_numbers.find(*device) : m_numbers.end();
        return number == m_numbers.end() ? nullptr : &m_devices[m_byNumber.at(number->second)];
    }

    const Database &m_database;
    std::map<DeviceId, qint64> &m_numbers;
    std::set<QByteArray> &m_models;
    std::map<QByteArray, SharedModel> m_shared;
    std::map<qint64, std::size_t> m_byNumber;
    std::vector<DeviceState> m_devices;
};

Result<> loadActions(const Database &database, hub::Remembered &into)
{
    return forEach(database,
                   u"SELECT id, device, action, actor, asked_at, status, last_error, input_json, "
                   "reason, expiry, attempts FROM actions WHERE status IN ('asked', 'sent', "
                   "'unknown') ORDER BY id"_s,
                   [&into](const QSqlQuery &row) -> Result<> {
                       const auto device = DeviceId::fromText(row.value(1).toString());
                       if (!device)
                           return tl::unexpected(device.error());
                       const auto status = actionStatusFromText(row.value(5).toString());
                       if (!status)
                           return tl::unexpected(status.error());
                       auto input = valueFromColumn(row.value(7).toString());
                       if (!input)
                           return tl::unexpected(input.error());
                       into.actions.push_back({.id = ActionId(row.value(0).toULongLong()),
                                               .device = *device,
                                               .action = ActionName(row.value(2).toString()),
                                               .input = std::move(*input),
                                               .actor = row.value(3).toString(),
                                               .reason = row.value(8).toString(),
                                               .askedAt = WallTime(row.value(4).toLongLong()),
                                               .expiry = WallTime(row.value(9).toLongLong()),
                                               .status = *status,
                                               .attempts = row.value(10).toInt(),
                                               .lastError = row.value(6).toString()});
                       return {};
                   });
}

Result<> loadKept(const Database &database, hub::Remembered &into)
{
    return forEach(database, u"SELECT shelf, key, value_json FROM kept ORDER BY shelf, key"_s,
                   [&into](const QSqlQuery &row) -> Result<> {
                       auto value = valueFromColumn(row.value(2).toString());
                       if (!value)
                           return tl::unexpected(value.error());
                       into.kept.push_back({.shelf = row.value(0).toString(),
                                            .key = row.value(1).toString(),
                                            .value = std::move(*value)});
                       return {};
                   });
}

Result<> loadHouse(const Database &database, hub::Remembered &into)
{
    const Result<> areas
        = forEach(database, u"SELECT id, title, icon, floor FROM areas ORDER BY position"_s,
                  [&into](const QSqlQuery &row) -> Result<> {
                      into.areas.push_back({.id = AreaId(row.value(0).toString()),
                                            .title = row.value(1).toString(),
                                            .icon = row.value(2).toString(),
                                            .floor = FloorId(row.value(3).toString())});
                      return {};
                  });
    if (!areas)
        return areas;
    const Result<> floors
        = forEach(database, u"SELECT id, title FROM floors ORDER BY position"_s,
                  [&into](const QSqlQuery &row) -> Result<> {
                      into.floors.push_back({.id = FloorId(row.value(0).toString()),
                                             .title = row.value(1).toString()});
                      return {};
                  });
    if (!floors)
        return floors;
    return forEach(database,
                   u"SELECT instance, plugin, enabled, isolation, config_json, limits_json "
                   "FROM plugin_configs"_s,
                   [&into](const QSqlQuery &row) -> Result<> {
                       auto config = valueFromColumn(row.value(4).toString());
                       if (!config)
                           return tl::unexpected(config.error());
                       auto limits = valueFromColumn(row.value(5).toString());
                       if (!limits)
                           return tl::unexpected(limits.error());
                       into.plugins.push_back({.instance = InstanceId(row.value(0).toString()),
                                               .plugin = PluginId(row.value(1).toString()),
                                               .enabled = row.value(2).toBool(),
                                               .isolation = row.value(3).toString(),
                                               .config = std::move(*config),
                                               .limits = std::move(*limits)});
                       return {};
                   });
}

} // namespace

Result<hub::Remembered> Repository::load()
{
    hub::Remembered remembered;
    ReportedValues values;
    qsizetype bytes = 0;
    m_numbers.clear();
    m_models.clear();
    Loading loading(m_database, m_numbers, m_models);
    const auto readBatches = [&] {
        return forEach(m_database, u"SELECT batch, id FROM reported ORDER BY id"_s,
                       [&](const QSqlQuery &row) -> Result<> {
                           const QByteArray batch = row.value(0).toByteArray();
                           (row.value(1).toLongLong() == 0 ? m_baseBytes : bytes) += batch.size();
                           return decodeBatch(batch, values);
                       });
    };
    m_baseBytes = 0;
    Result<> done = loading.models();
    if (done)
        done = loading.devices();
    if (done)
        done = loading.owners();
    if (done)
        done = loading.wishes();
    if (done)
        done = readBatches();
    if (done)
        done = loading.reported(values);
    if (done)
        done = loadActions(m_database, remembered);
    if (done)
        done = loadHouse(m_database, remembered);
    if (done)
        done = loadKept(m_database, remembered);
    if (!done)
        return tl::unexpected(done.error());
    m_tailBytes = bytes;
    remembered.devices = loading.take();
    const Result<QVariant> lastWish = m_database.value(
        u"SELECT max(ifnull((SELECT max(wish) FROM wishes), 0), ifnull((SELECT CAST(value AS "
        "INTEGER) FROM meta WHERE key = 'last_wish'), 0))"_s);
    const Result<QVariant> lastAction
        = m_database.value(u"SELECT ifnull(max(id), 0) FROM actions"_s);
    if (!lastWish || !lastAction)
        return tl::unexpected(lastWish ? lastAction.error() : lastWish.error());
    remembered.lastWish = lastWish->toULongLong();
    remembered.lastAction = lastAction->toULongLong();
    return remembered;
}

} // namespace atrium::store
