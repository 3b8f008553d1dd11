// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/methods.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

Result<> checkWithout(const DataSchema &schema, const QStringList &anything, const Value &value)
{
    if (value.isNothing())
        return schema.check(Value::makeObject({}));
    if (anything.isEmpty())
        return schema.check(value);
    ValueObject known;
    for (const auto &field : value.fields()) {
        if (!anything.contains(field.first))
            known.push_back(field);
    }
    return schema.check(value.kind() == Value::Kind::Object ? Value::makeObject(std::move(known))
                                                            : value);
}

QHash<QStringView, const Method *> byName()
{
    QHash<QStringView, const Method *> found;
    for (const Method &method : methods())
        found.insert(method.name, &method);
    return found;
}

} // namespace

const Method *findMethod(QStringView name)
{
    static const QHash<QStringView, const Method *> kByName = byName();
    return kByName.value(name);
}

Result<> checkParams(const Method &method, const Value &params)
{
    return checkWithout(method.params, method.anyParams, params);
}

Result<> checkResult(const Method &method, const Value &result)
{
    return checkWithout(method.result, method.anyResults, result);
}

} // namespace atrium::protocol
