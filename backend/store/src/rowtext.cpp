// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

#include <atrium/model/json.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr qsizetype kLongestColumn = qsizetype {4} * 1024 * 1024;
constexpr std::array kActionStatus {"asked"_L1, "sent"_L1, "answered"_L1, "failed"_L1,
                                    "unknown"_L1};

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

QString toText(hub::ActionRecord::Status status)
{
    return kActionStatus.at(static_cast<std::size_t>(status));
}

Result<hub::ActionRecord::Status> actionStatusFromText(const QString &text)
{
    for (std::size_t i = 0; i < kActionStatus.size(); ++i) {
        if (text == kActionStatus.at(i))
            return static_cast<hub::ActionRecord::Status>(i);
    }
    return fail(Error::Code::Corrupt, u"'%1' is no status of an action"_s.arg(text.left(40)));
}

} // namespace atrium::store
