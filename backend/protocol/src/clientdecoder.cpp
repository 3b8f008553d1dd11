// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <atrium/protocol/codec.h>
#include <atrium/protocol/statejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

using Models = std::map<QByteArray, SharedModel>;

// A hub may send larger messages than it reads: a page's models, a delta after a pause.
constexpr qsizetype kLongestFromHub = 16 * kLongestMessage;

Error errorFromJson(ObjectReader &parent, QStringView key)
{
    ObjectReader reader(parent.object(key), parent.pointer(key));
    static_cast<void>(reader.integer(u"code")); // of JSON-RPC; ours stands in data
    Error error {.detail = reader.text(u"message")};
    ObjectReader data(reader.object(u"data"), reader.pointer(u"data"));
    error.code = readEnum(data, u"code", errorCodeFromText);
    error.pointer = data.textOr(u"pointer", {});
    data.refuseUnknown();
    reader.refuseUnknown();
    for (const auto &result : {reader.result(), data.result()}) {
        if (!result)
            parent.refuse(result.error().detail, key);
    }
    return error;
}

Result<ServerMessage> readResponse(ObjectReader &reader, const QJsonObject &json)
{
    Response response {.id = quint64(json.value("id"_L1).toInteger(0)), .result = Value()};
    static_cast<void>(reader.has(u"id"));
    if (reader.has(u"error"))
        response.result = tl::unexpected(errorFromJson(reader, u"error"));
    else
        response.result = valueFromJson(reader.object(u"result"));
    return finished<ServerMessage>(reader, std::move(response));
}

void readModels(ObjectReader &reader, Models &models)
{
    const QJsonObject json = reader.objectOr(u"models");
    for (auto it = json.begin(); it != json.end(); ++it) {
        auto model = thingModelFromJson(it.value().toObject(),
                                        reader.pointer(u"models") + u'/' + it.key());
        if (!model) {
            reader.refuse(model.error().detail, u"models");
            continue;
        }
        const QByteArray digest = it.key().toLatin1();
        models.insert_or_assign(
            digest,
            SharedModel {.digest = digest,
                         .model = std::make_shared<const ThingModel>(std::move(*model))});
    }
}

template<typename T, typename Read>
std::vector<T> readList(ObjectReader &reader, QStringView key, const Read &read)
{
    std::vector<T> all;
    const QJsonArray array = reader.arrayOr(key);
    all.reserve(std::size_t(array.size()));
    for (int i = 0; i < array.size(); ++i) {
        auto each = read(array.at(i).toObject(), u"%1/%2"_s.arg(reader.pointer(key)).arg(i));
        if (each)
            all.push_back(std::move(*each));
        else
            reader.refuse(each.error().detail + u" at "_s + each.error().pointer, key);
    }
    return all;
}

class BodyReader
{
public:
    BodyReader(ObjectReader &reader, const Models &models)
        : m_reader(reader)
        , m_lookup([&models](const QByteArray &digest) {
            const auto found = models.find(digest);
            return found == models.end() ? nullptr : &found->second;
        })
    { }

    [[nodiscard]] std::vector<DeviceState> devices()
    {
        return readList<DeviceState>(m_reader, u"devices",
                                     [this](const QJsonObject &json, const QString &pointer) {
                                         return deviceStateFromJson(json, pointer, m_lookup);
                                     });
    }

    [[nodiscard]] SharedChanges changes()
    {
        return std::make_shared<const std::vector<SharedChange>>(readList<SharedChange>(
            m_reader, u"changes", [this](const QJsonObject &json, const QString &pointer) {
                return changeFromJson(json, pointer, m_lookup).map([](Change &&change) {
                    return std::make_shared<const Change>(std::move(change));
                });
            }));
    }

private:
    ObjectReader &m_reader;
    ModelLookup m_lookup;
};

Result<ServerMessage> readSnapshot(ObjectReader &reader, Models &models)
{
    readModels(reader, models);
    SnapshotPage page {.subscription = SubscriptionId(reader.integer(u"subscription")),
                       .epoch = reader.text(u"epoch"),
                       .revision = quint64(reader.integer(u"revision")),
                       .first = reader.flagOr(u"first", false),
                       .last = reader.flagOr(u"last", false),
                       .devices = BodyReader(reader, models).devices(),
                       .areas = readList<Area>(reader, u"areas", areaFromJson),
                       .floors = readList<Floor>(reader, u"floors", floorFromJson),
                       .plugins = readList<PluginStatus>(reader, u"plugins", pluginStatusFromJson),
                       .actions = readList<ActionRun>(reader, u"actions", actionRunFromJson)};
    return finished<ServerMessage>(reader, std::move(page));
}

Result<ServerMessage> readDelta(ObjectReader &reader, Models &models)
{
    readModels(reader, models);
    BodyReader body(reader, models);
    Delta delta {.subscription = SubscriptionId(reader.integer(u"subscription")),
                 .revision = quint64(reader.integer(u"revision")),
                 .changes = body.changes(),
                 .devices = body.devices(),
                 .skipped = quint64(reader.integerOr(u"skipped", 0))};
    return finished<ServerMessage>(reader, std::move(delta));
}

Result<ServerMessage> readNotification(ObjectReader &reader, Models &models)
{
    const QString method = reader.text(u"method");
    ObjectReader params(reader.object(u"params"), u"/params"_s);
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    if (method == "delta"_L1)
        return readDelta(params, models);
    if (method == "snapshot"_L1)
        return readSnapshot(params, models);
    if (method == "closed"_L1)
        return finished<ServerMessage>(params, Closed {errorFromJson(params, u"error")});
    return fail(Error::Code::Corrupt, u"'%1' is not a message of a hub"_s.arg(method.left(40)),
                u"/method"_s);
}

} // namespace

Result<ServerMessage> ClientDecoder::decode(const QByteArray &bytes)
{
    const Result<QJsonObject> json = parseObject(bytes, kLongestFromHub);
    if (!json)
        return fail(Error::Code::Corrupt, json.error().detail, json.error().pointer);
    ObjectReader reader(*json, {});
    if (reader.text(u"jsonrpc") != "2.0"_L1)
        return fail(Error::Code::Corrupt, u"'jsonrpc' is not \"2.0\""_s, u"/jsonrpc"_s);
    auto message = json->contains("method"_L1) ? readNotification(reader, m_models)
                                               : readResponse(reader, *json);
    if (!message)
        return fail(Error::Code::Corrupt, message.error().detail, message.error().pointer);
    return message;
}

} // namespace atrium::protocol
