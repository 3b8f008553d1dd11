// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/dataschema.h>
#include <atrium/model/textform.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

tl::unexpected<Error> mismatch(const QString &detail)
{
    return fail(Error::Code::InvalidInput, detail);
}

// The pointer grows from the inside out, so that a valid value costs nothing.
tl::unexpected<Error> inside(Error error, const QString &step)
{
    QString escaped = step;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); // RFC 6901
    error.pointer = u'/' + escaped + error.pointer;
    return tl::unexpected(std::move(error));
}

bool isAmong(const std::vector<Choice> &choices, const Value &value)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice &choice) { return choice.value == value; });
}

Result<> checkNumber(const DataSchema &schema, const Value &value)
{
    if (!value.isNumeric())
        return mismatch(u"expected a number"_s);
    const double number = value.toNumber();
    if (!std::isfinite(number))
        return mismatch(u"expected a finite number"_s);
    if (schema.type == DataSchema::Type::Integer && std::trunc(number) != number)
        return mismatch(u"%1 is not a whole number"_s.arg(number));
    if (schema.minimum && number < *schema.minimum)
        return mismatch(u"%1 is below the minimum of %2"_s.arg(number).arg(*schema.minimum));
    if (schema.maximum && number > *schema.maximum)
        return mismatch(u"%1 is above the maximum of %2"_s.arg(number).arg(*schema.maximum));
    return {};
}

Result<> checkArray(const DataSchema &schema, const Value &value)
{
    if (value.kind() != Value::Kind::List)
        return mismatch(u"expected a list"_s);
    const auto count = static_cast<int>(std::min<std::size_t>(value.items().size(), 1'000'000));
    if (count < schema.minItems || count > schema.maxItems)
        return mismatch(u"a list of %1 items; expected %2 to %3"_s.arg(count)
                            .arg(schema.minItems)
                            .arg(schema.maxItems));
    if (schema.items.empty())
        return {};
    for (int i = 0; i < count; ++i) {
        if (const auto item = schema.items.front().check(value.items()[static_cast<size_t>(i)]);
            !item)
            return inside(item.error(), QString::number(i));
    }
    return {};
}

Result<> checkObject(const DataSchema &schema, const Value &value)
{
    if (value.kind() != Value::Kind::Object)
        return mismatch(u"expected an object"_s);
    for (const DataField &field : schema.fields) {
        const Value content = value.field(field.name);
        if (content.isNothing()) {
            if (field.required)
                return inside(Error {.code = Error::Code::InvalidInput,
                                     .detail = u"'%1' is missing"_s.arg(field.name)},
                              field.name);
            continue;
        }
        if (const auto checked = field.schema.check(content); !checked)
            return inside(checked.error(), field.name);
    }
    if (schema.openFields)
        return {};
    for (const auto &[key, content] : value.fields()) {
        if (std::none_of(schema.fields.begin(), schema.fields.end(),
                         [&key = key](const DataField &field) { return field.name == key; }))
            return inside(Error {.code = Error::Code::InvalidInput,
                                 .detail = u"'%1' is not a known field"_s.arg(key.left(100))},
                          key.left(100));
    }
    return {};
}

} // namespace

Result<> DataSchema::check(const Value &value) const
{
    if (!choices.empty()) {
        if (isAmong(choices, value))
            return {};
        return mismatch(u"not one of the %1 known values"_s.arg(choices.size()));
    }
    if (isAmong(presets, value))
        return {};
    switch (type) {
    case Type::Boolean:
        if (value.kind() != Value::Kind::Boolean)
            return mismatch(u"expected true or false"_s);
        return {};
    case Type::Integer:
    case Type::Number:
        return checkNumber(*this, value);
    case Type::String:
        if (value.kind() != Value::Kind::Text)
            return mismatch(u"expected a text"_s);
        if (value.toText().size() > maxLength)
            return mismatch(u"text longer than %1"_s.arg(maxLength));
        if (notes && notes->form && !notes->form->fits(value.toText()))
            return mismatch(u"text without the form %1"_s.arg(notes->pattern));
        return {};
    case Type::Object:
        return checkObject(*this, value);
    case Type::Array:
        return checkArray(*this, value);
    }
    return mismatch(u"unknown type"_s);
}

bool operator==(const DataSchema &a, const DataSchema &b)
{
    return a.type == b.type && a.unit == b.unit && a.minimum == b.minimum && a.maximum == b.maximum
        && a.step == b.step && a.choices == b.choices && a.presets == b.presets
        && a.maxLength == b.maxLength && a.fields == b.fields && a.openFields == b.openFields
        && a.items == b.items && a.minItems == b.minItems && a.maxItems == b.maxItems
        && (a.notes == b.notes || (a.notes && b.notes && *a.notes == *b.notes));
}

} // namespace atrium
