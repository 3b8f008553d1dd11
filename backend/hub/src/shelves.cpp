// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelves.h"

#include <atrium/model/json.h>

using namespace Qt::StringLiterals;

namespace atrium::hub {

namespace {

qsizetype bytesOf(const QString &key, const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return key.size() + json.size();
}

} // namespace

QString Shelves::ofInstance(const InstanceId &instance)
{
    return u"store/"_s + instance.text();
}

Result<Shelves::Outcome> Shelves::ask(const InstanceId &instance, const StoreAsked &call)
{
    using Operation = StoreAsked::Operation;
    KeptRecord record {.shelf = ofInstance(instance), .key = call.key, .value = call.value};
    Shelf &shelf = m_shelves[record.shelf];
    const auto held = shelf.items.find(call.key);
    if (call.operation == Operation::Get)
        return Outcome {.answer = held == shelf.items.end() ? Value() : held->second.value};
    if (call.operation == Operation::List) {
        ValueList keys;
        for (const auto &[key, item] : shelf.items) {
            if (key.startsWith(call.key))
                keys.emplace_back(key);
        }
        return Outcome {.answer = Value::makeList(std::move(keys))};
    }
    if (call.operation == Operation::Remove) {
        record.value = {};
    } else {
        const qsizetype bytes = bytesOf(call.key, call.value);
        const bool isNew = held == shelf.items.end();
        if (bytes - call.key.size() > kLongestValue)
            return fail(Error::Code::Busy, u"a value has at most %1 bytes"_s.arg(kLongestValue));
        if (shelf.bytes + bytes - (isNew ? 0 : held->second.bytes) > kMostBytes
            || (isNew && shelf.items.size() >= kMostKeys))
            return fail(
                Error::Code::Busy,
                u"the store is full: at most %1 keys, %2 bytes"_s.arg(kMostKeys).arg(kMostBytes));
    }
    put(record);
    return Outcome {.record = std::move(record)};
}

void Shelves::put(const KeptRecord &record)
{
    Shelf &shelf = m_shelves[record.shelf];
    const auto held = shelf.items.find(record.key);
    if (held != shelf.items.end()) {
        shelf.bytes -= held->second.bytes;
        shelf.items.erase(held);
    }
    if (record.value.isNothing())
        return;
    const qsizetype bytes = bytesOf(record.key, record.value);
    shelf.bytes += bytes;
    shelf.items.emplace(record.key, Item {.value = record.value, .bytes = bytes});
}

std::map<QString, Value> Shelves::of(const QString &shelf) const
{
    std::map<QString, Value> values;
    const auto found = m_shelves.find(shelf);
    if (found != m_shelves.end()) {
        for (const auto &[key, item] : found->second.items)
            values.emplace(key, item.value);
    }
    return values;
}

std::vector<KeptRecord> Shelves::clear(const QString &shelf)
{
    std::vector<KeptRecord> records;
    for (const auto &[key, value] : of(shelf))
        records.push_back({.shelf = shelf, .key = key});
    m_shelves.erase(shelf);
    return records;
}

} // namespace atrium::hub
