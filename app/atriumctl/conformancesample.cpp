// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

// Of fields that name what is connected to.
constexpr std::array kPlaces {"host"_L1, "address"_L1, "broker"_L1, "server"_L1, "url"_L1};

} // namespace

Value sampleOf(const DataSchema &schema)
{
    if (!schema.choices.empty())
        return schema.choices.front().value;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        return true;
    case DataSchema::Type::Integer:
        return static_cast<qint64>(schema.minimum.value_or(0));
    case DataSchema::Type::Number:
        return schema.minimum.value_or(0.0);
    case DataSchema::Type::String:
        return schema.maxLength > 0 ? u"test"_s.left(schema.maxLength) : u"test"_s;
    case DataSchema::Type::Object: {
        ValueObject fields;
        for (const DataField &field : schema.fields) {
            if (field.required)
                fields.emplace_back(field.name, sampleOf(field.schema));
        }
        return Value::makeObject(std::move(fields));
    }
    case DataSchema::Type::Array:
        return Value::makeList({});
    }
    return {};
}

namespace {

constexpr int kLongest = 4096;
constexpr double kHuge = 9'007'199'254'740'992.0; // 2^53

enum class Extreme { Longest, Least, Most, Nowhere };

// Nothing: the field has no such value.
Value extremeOf(const DataField &field, Extreme extreme)
{
    const DataSchema &schema = field.schema;
    const bool isNumber
        = schema.type == DataSchema::Type::Integer || schema.type == DataSchema::Type::Number;
    if (!schema.choices.empty())
        return {};
    if (isNumber && (extreme == Extreme::Least || extreme == Extreme::Most)) {
        const double bound = extreme == Extreme::Least ? schema.minimum.value_or(-kHuge)
                                                       : schema.maximum.value_or(kHuge);
        return schema.type == DataSchema::Type::Integer ? Value(static_cast<qint64>(bound))
                                                        : Value(bound);
    }
    if (schema.type != DataSchema::Type::String)
        return {};
    if (extreme == Extreme::Longest)
        return QString(schema.maxLength > 0 ? std::min(schema.maxLength, kLongest) : kLongest,
                       u'x');
    const bool isPlace = std::ranges::any_of(kPlaces, [&field](const auto &word) {
        return field.name.contains(word, Qt::CaseInsensitive);
    });
    return extreme == Extreme::Nowhere && isPlace ? Value(u"nobody.invalid"_s) : Value();
}

} // namespace

std::vector<Nonsense> nonsenseOf(const contracts::Manifest &manifest, const Value &config)
{
    std::vector<Nonsense> all;
    for (const auto &[extreme, what] :
         {std::pair(Extreme::Longest, u"texts at their longest"_s),
          std::pair(Extreme::Least, u"numbers at their least"_s),
          std::pair(Extreme::Most, u"numbers at their most"_s),
          std::pair(Extreme::Nowhere, u"a host that does not exist"_s)}) {
        Value changed = config.isNothing() ? Value::makeObject({}) : config;
        for (const DataField &field : manifest.configuration.fields) {
            const Value value = extremeOf(field, extreme);
            if (value.isNothing())
                continue;
            ValueObject fields = changed.fields();
            std::erase_if(fields, [&](const auto &each) { return each.first == field.name; });
            fields.emplace_back(field.name, value);
            Value tried = Value::makeObject(std::move(fields));
            if (contracts::checkConfig(manifest, tried)) // else a pattern says more
                changed = std::move(tried);
        }
        if (changed != config && !changed.fields().empty())
            all.push_back({.what = what, .config = std::move(changed)});
    }
    return all;
}

} // namespace atrium::ctl
