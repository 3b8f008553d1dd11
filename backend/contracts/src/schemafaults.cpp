// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemafaults.h"

#include <atrium/model/json.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr std::size_t kMostFaults = 32;

// Stands for a field that cannot be read, so that those after it keep their places.
QJsonObject fieldInPlace(qsizetype index)
{
    return {{"name"_L1, u"atriumLeftOut%1"_s.arg(index)},
            {"schema"_L1, QJsonObject {{"type"_L1, "boolean"_L1}}}};
}

bool isNeeded(const QString &key)
{
    return key == "name"_L1 || key == "type"_L1 || key == "schema"_L1;
}

// @p value without what is at @p path; undefined where nothing sensible is left of it.
QJsonValue without(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return QJsonValue::Undefined;
    const QString &key = path.front();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype at = key.toInt();
        if (at < 0 || at >= array.size())
            return QJsonValue::Undefined;
        const QJsonValue left = without(array.at(at), path.mid(1));
        if (left.isUndefined() && !array.at(at).toObject().contains("schema"_L1)
            && !array.at(at).toObject().contains("name"_L1))
            return QJsonValue::Undefined; // of a list of choices: the list
        array[at] = left.isUndefined() ? QJsonValue(fieldInPlace(at)) : left;
        return array;
    }
    QJsonObject object = value.toObject();
    if (!object.contains(key))
        return QJsonValue::Undefined;
    const QJsonValue left = without(object.value(key), path.mid(1));
    if (!left.isUndefined()) {
        object.insert(key, left);
        return object;
    }
    if (isNeeded(key))
        return QJsonValue::Undefined;
    object.remove(key);
    return object;
}

} // namespace

ReadSchema readSchemaToTheEnd(QJsonObject json, const QString &pointer)
{
    ReadSchema read;
    while (true) {
        auto schema = dataSchemaFromJson(json, pointer);
        if (schema) {
            read.schema = std::move(*schema);
            return read;
        }
        read.faults.push_back(schema.error());
        QStringList path = schema.error().pointer.mid(pointer.size()).split(u'/');
        path.removeFirst(); // before the first '/'
        for (QString &each : path)
            each.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        const QJsonValue left = without(json, path);
        if (read.faults.size() >= kMostFaults || !left.isObject() || left.toObject() == json)
            return read;
        json = left.toObject();
    }
}

} // namespace atrium::contracts
