// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/protocol/codec.h>
#include <atrium/protocol/statejson.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

using atrium::appendJson;

void appendObject(QByteArray &out, const QJsonObject &json)
{
    out += QJsonDocument(json).toJson(QJsonDocument::Compact);
}

template<typename T>
void appendList(QByteArray &out, const std::vector<T> &all)
{
    out += '[';
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0)
            out += ',';
        appendObject(out, toJson(all[i]));
    }
    out += ']';
}

void appendError(QByteArray &out, const Error &error)
{
    out += R"({"code":)";
    out += QByteArray::number(rpcCode(error.code));
    out += R"(,"message":)";
    appendJson(out, QStringView(error.detail));
    out += R"(,"data":{"code":)";
    appendJson(out, QStringView(toText(error.code)));
    out += R"(,"pointer":)";
    appendJson(out, QStringView(error.pointer));
    out += "}}";
}

void appendResponse(QByteArray &out, const Response &response)
{
    out += R"({"jsonrpc":"2.0","id":)";
    out += response.id == 0 ? "null"_ba : QByteArray::number(response.id);
    if (response.result) {
        out += R"(,"result":)";
        if (response.result->isNothing())
            out += "{}";
        else
            appendJson(out, *response.result);
    } else {
        out += R"(,"error":)";
        appendError(out, response.result.error());
    }
    out += '}';
}

void appendClosed(QByteArray &out, const Closed &closed)
{
    out += R"({"jsonrpc":"2.0","method":"closed","params":{"error":)";
    appendError(out, closed.error);
    out += "}}";
}

std::vector<SharedModel> modelsOf(const std::vector<DeviceState> &devices)
{
    std::vector<SharedModel> models;
    models.reserve(devices.size());
    for (const DeviceState &each : devices)
        models.push_back(each.device.model);
    return models;
}

} // namespace

const ChangeCache::Encoded &ChangeCache::encoded(const SharedChanges &changes)
{
    const auto [it, isNew] = m_lists.try_emplace(changes.get());
    Encoded &entry = it->second;
    if (!isNew)
        return entry;
    entry.changes = changes;
    entry.json.reserve(qsizetype(changes->size()) * 160 + 2);
    entry.json += '[';
    for (const SharedChange &change : *changes) {
        if (entry.json.size() > 1)
            entry.json += ',';
        const auto [text, isNewChange] = m_changes.try_emplace(change.get());
        if (isNewChange)
            appendJson(text->second, *change);
        entry.json += text->second;
        if (const auto *device = std::get_if<DeviceChanged>(change.get()))
            entry.models.push_back(device->device.model);
    }
    entry.json += ']';
    return entry;
}

void ChangeCache::clear()
{
    m_lists.clear();
    m_changes.clear();
}

void ServerEncoder::append(QByteArray &out, const ServerMessage &message, ChangeCache &cache)
{
    if (const auto *delta = std::get_if<Delta>(&message))
        appendDelta(out, *delta, cache);
    else if (const auto *page = std::get_if<SnapshotPage>(&message))
        appendPage(out, *page);
    else if (const auto *response = std::get_if<Response>(&message))
        appendResponse(out, *response);
    else
        appendClosed(out, std::get<Closed>(message));
}

QByteArray ServerEncoder::encode(const ServerMessage &message)
{
    QByteArray out;
    ChangeCache cache;
    append(out, message, cache);
    return out;
}

void ServerEncoder::appendModels(QByteArray &out, const std::vector<SharedModel> &models)
{
    const char *separator = R"(,"models":{)";
    for (const SharedModel &each : models) {
        if (!m_sent.insert(each.digest).second)
            continue;
        out += std::exchange(separator, ",");
        out += '"' + each.digest + "\":";
        appendObject(out, toJson(*each.model));
    }
    if (*separator == ',' && separator[1] == '\0')
        out += '}';
}

void ServerEncoder::appendPage(QByteArray &out, const SnapshotPage &page)
{
    out += R"({"jsonrpc":"2.0","method":"snapshot","params":{"subscription":)";
    out += QByteArray::number(page.subscription);
    out += R"(,"epoch":)";
    appendJson(out, QStringView(page.epoch));
    out += R"(,"revision":)" + QByteArray::number(page.revision);
    out += page.first ? R"(,"first":true)" : R"(,"first":false)";
    out += page.last ? R"(,"last":true)" : R"(,"last":false)";
    appendModels(out, modelsOf(page.devices));
    out += R"(,"devices":)";
    appendList(out, page.devices);
    if (page.first) {
        out += R"(,"areas":)";
        appendList(out, page.areas);
        if (!page.floors.empty()) {
            out += R"(,"floors":)";
            appendList(out, page.floors);
        }
        out += R"(,"plugins":)";
        appendList(out, page.plugins);
        if (!page.actions.empty()) {
            out += R"(,"actions":)";
            appendList(out, page.actions);
        }
    }
    out += "}}";
}

void ServerEncoder::appendDelta(QByteArray &out, const Delta &delta, ChangeCache &cache)
{
    const ChangeCache::Encoded &encoded = cache.encoded(delta.changes);
    out += R"({"jsonrpc":"2.0","method":"delta","params":{"subscription":)";
    out += QByteArray::number(delta.subscription);
    out += R"(,"revision":)" + QByteArray::number(delta.revision);
    if (delta.skipped != 0)
        out += R"(,"skipped":)" + QByteArray::number(delta.skipped);
    std::vector<SharedModel> models = modelsOf(delta.devices);
    models.insert(models.end(), encoded.models.begin(), encoded.models.end());
    appendModels(out, models);
    out += R"(,"changes":)";
    out += encoded.json;
    if (!delta.devices.empty()) {
        out += R"(,"devices":)";
        appendList(out, delta.devices);
    }
    out += "}}";
}

} // namespace atrium::protocol
