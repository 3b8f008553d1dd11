// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/value.h>

#include <algorithm>
#include <cmath>

namespace atrium {

Value Value::makeList(ValueList items)
{
    Value value;
    value.m_data = std::make_shared<const ValueList>(std::move(items));
    return value;
}

Value Value::makeObject(ValueObject fields)
{
    std::stable_sort(fields.begin(), fields.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    ValueObject unique;
    unique.reserve(fields.size());
    for (auto &field : fields) {
        if (!unique.empty() && unique.back().first == field.first)
            unique.back() = std::move(field);
        else
            unique.push_back(std::move(field));
    }
    Value value;
    value.m_data = std::make_shared<const ValueObject>(std::move(unique));
    return value;
}

bool Value::toBool(bool otherwise) const
{
    const bool *boolean = std::get_if<bool>(&m_data);
    return boolean ? *boolean : otherwise;
}

qint64 Value::toInteger(qint64 otherwise) const
{
    if (const qint64 *integer = std::get_if<qint64>(&m_data))
        return *integer;
    const double *number = std::get_if<double>(&m_data);
    if (number && std::abs(*number) <= 0x1.0p53 && std::trunc(*number) == *number)
        return static_cast<qint64>(*number);
    return otherwise;
}

double Value::toNumber(double otherwise) const
{
    if (const double *number = std::get_if<double>(&m_data))
        return *number;
    const qint64 *integer = std::get_if<qint64>(&m_data);
    return integer ? static_cast<double>(*integer) : otherwise;
}

QString Value::toText(const QString &otherwise) const
{
    const QString *text = std::get_if<QString>(&m_data);
    return text ? *text : otherwise;
}

const ValueList &Value::items() const
{
    static const ValueList kNone;
    const auto *items = std::get_if<std::shared_ptr<const ValueList>>(&m_data);
    return items ? **items : kNone;
}

const ValueObject &Value::fields() const
{
    static const ValueObject kNone;
    const auto *fields = std::get_if<std::shared_ptr<const ValueObject>>(&m_data);
    return fields ? **fields : kNone;
}

Value Value::field(QStringView key) const
{
    const ValueObject &all = fields();
    const auto found
        = std::lower_bound(all.begin(), all.end(), key,
                           [](const auto &field, QStringView k) { return field.first < k; });
    return found != all.end() && found->first == key ? found->second : Value();
}

bool operator==(const Value &a, const Value &b)
{
    if (a.isNumeric() && b.isNumeric() && a.kind() != b.kind())
        return a.toNumber() == b.toNumber();
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case Value::Kind::List:
        return a.items() == b.items();
    case Value::Kind::Object:
        return a.fields() == b.fields();
    default:
        return a.m_data == b.m_data;
    }
}

} // namespace atrium
