// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/propertycheck.h>

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr int kMostParts = 4096;
constexpr int kDeepest = 32;
constexpr qsizetype kLongestText = 65'536;
constexpr std::array kFaults {
    "none"_L1,          "wrong-type"_L1,   "not-finite"_L1, "not-whole"_L1, "below-minimum"_L1,
    "above-maximum"_L1, "not-a-choice"_L1, "too-long"_L1,   "too-large"_L1, "invalid"_L1};

bool countParts(const Value &value, int depth, int &left)
{
    if (--left < 0 || depth > kDeepest)
        return false;
    switch (value.kind()) {
    case Value::Kind::Text:
        return value.toText().size() <= kLongestText;
    case Value::Kind::Number:
        return std::isfinite(value.toNumber());
    case Value::Kind::List:
        return std::all_of(value.items().begin(), value.items().end(),
                           [&](const Value &each) { return countParts(each, depth + 1, left); });
    case Value::Kind::Object:
        return std::all_of(value.fields().begin(), value.fields().end(), [&](const auto &each) {
            return each.first.size() <= kLongestText && countParts(each.second, depth + 1, left);
        });
    default:
        return true;
    }
}

} // namespace

QString toText(Fault fault)
{
    return kFaults.at(static_cast<std::size_t>(fault));
}

DataSchema typesOf(DataSchema schema)
{
    schema.minimum.reset();
    schema.maximum.reset();
    schema.choices.clear();
    schema.minItems = 0;
    schema.notes.reset();
    for (DataField &field : schema.fields) {
        field.schema = typesOf(std::move(field.schema));
        field.required = false;
    }
    for (DataSchema &item : schema.items)
        item = typesOf(std::move(item));
    return schema;
}

bool isBounded(const Value &value)
{
    int left = kMostParts;
    return countParts(value, 1, left);
}

PropertyCheck::PropertyCheck(const DataSchema &schema)
    : m_schema(schema)
    , m_minimum(schema.minimum.value_or(-std::numeric_limits<double>::infinity()))
    , m_maximum(schema.maximum.value_or(std::numeric_limits<double>::infinity()))
    , m_hasChoices(!schema.choices.empty())
{
    for (const Choice &each : m_hasChoices ? schema.choices : schema.presets) {
        if (each.value.kind() == Value::Kind::Text)
            m_texts.push_back(each.value.toText());
        else
            m_others.push_back(each.value);
    }
    std::sort(m_texts.begin(), m_texts.end());
}

bool PropertyCheck::isListed(const Value &value) const
{
    if (value.kind() == Value::Kind::Text)
        return std::binary_search(m_texts.begin(), m_texts.end(), value.toText());
    return std::find(m_others.begin(), m_others.end(), value) != m_others.end();
}

Fault PropertyCheck::checkNumber(const Value &value) const
{
    if (!value.isNumeric())
        return Fault::WrongType;
    const double number = value.toNumber();
    if (!std::isfinite(number))
        return Fault::NotFinite;
    if (m_schema.type == DataSchema::Type::Integer && std::trunc(number) != number)
        return Fault::NotWhole;
    if (number < m_minimum)
        return Fault::BelowMinimum;
    return number > m_maximum ? Fault::AboveMaximum : Fault::None;
}

Fault PropertyCheck::check(const Value &value) const
{
    if (m_hasChoices)
        return isListed(value) ? Fault::None : Fault::NotAChoice;
    Fault fault = Fault::Invalid;
    switch (m_schema.type) {
    case DataSchema::Type::Boolean:
        fault = value.kind() == Value::Kind::Boolean ? Fault::None : Fault::WrongType;
        break;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        fault = checkNumber(value);
        break;
    case DataSchema::Type::String:
        if (value.kind() != Value::Kind::Text)
            fault = Fault::WrongType;
        else
            fault = value.toText().size() > m_schema.maxLength        ? Fault::TooLong
                : m_schema.notes != nullptr && !m_schema.check(value) ? Fault::Invalid
                                                                      : Fault::None;
        break;
    case DataSchema::Type::Object:
    case DataSchema::Type::Array:
        if (!isBounded(value))
            return Fault::TooLarge;
        if (m_schema.type == DataSchema::Type::Array && value.kind() == Value::Kind::List
            && value.items().empty())
            return Fault::None; // a device may say that there is nothing, whatever may be set
        fault = m_schema.check(value) ? Fault::None : Fault::Invalid;
        break;
    }
    if (fault != Fault::None && !m_schema.presets.empty() && isListed(value))
        return Fault::None;
    return fault;
}

} // namespace atrium::contracts
