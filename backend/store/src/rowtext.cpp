// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

#include <atrium/model/json.h>

namespace atrium::store {

namespace {

constexpr qsizetype kLongestColumn = qsizetype {4} * 1024 * 1024;

} // namespace

QString toColumn(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return QString::fromUtf8(json);
}

Result<Value> valueFromColumn(const QString &json)
{
    return parseValue(json.toUtf8(), kLongestColumn);
}

} // namespace atrium::store
