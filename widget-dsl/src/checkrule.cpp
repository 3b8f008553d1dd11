// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include <atrium/dsl/rules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

bool isOrder(Op op)
{
    return op == Op::Lt || op == Op::Le || op == Op::Gt || op == Op::Ge;
}

bool isEquality(Op op)
{
    return op == Op::Eq || op == Op::Ne;
}

// Whether a value could ever equal one of the schema: its kind, and its choices where it has any.
bool couldEqual(const DataSchema &schema, const Value &value)
{
    const auto isValue = [&](const Choice &each) {
        return each.value == value;
    };
    if (!schema.choices.empty())
        return std::any_of(schema.choices.begin(), schema.choices.end(), isValue);
    if (std::any_of(schema.presets.begin(), schema.presets.end(), isValue))
        return true;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        return value.kind() == Value::Kind::Boolean;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        return value.isNumeric();
    case DataSchema::Type::String:
        return value.kind() == Value::Kind::Text;
    case DataSchema::Type::Object:
        return value.kind() == Value::Kind::Object;
    case DataSchema::Type::Array:
        return value.kind() == Value::Kind::List;
    }
    return false;
}

bool isComparable(const DataSchema &a, const DataSchema &b)
{
    return a.type == b.type || (isNumber(a) && isNumber(b));
}

} // namespace

bool isNumber(const DataSchema &schema)
{
    return schema.type == DataSchema::Type::Integer || schema.type == DataSchema::Type::Number;
}

void Checker::checkRule(const Rule &rule, const QString &pointer)
{
    switch (rule.kind) {
    case Rule::Kind::Always:
        return;
    case Rule::Kind::Not:
        for (const Rule &each : rule.rules)
            checkRule(each, pointer + u"/not"_s);
        return;
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        const QString list = pointer + (rule.kind == Rule::Kind::All ? u"/all"_s : u"/any"_s);
        for (std::size_t i = 0; i < rule.rules.size(); ++i)
            checkRule(rule.rules[i], stepTo(list, i));
        return;
    }
    case Rule::Kind::Compare:
        if (rule.property.startsWith(u'$'))
            checkPseudo(rule, pointer);
        else
            checkCompare(rule, pointer);
    }
}

void Checker::checkPseudo(const Rule &rule, const QString &pointer)
{
    if (!names::indexOf(names::kPseudo, rule.property)) {
        refuse(u"unknown-property"_s, pointer + u"/property"_s,
               u"a property, or one of "_s + names::listed(names::kPseudo));
        return;
    }
    if (rule.property == u"$form")
        return; // typed by what is asked, which the hub checks again
    if (!rule.otherProperty.isEmpty() || !(isEquality(rule.op) || rule.op == Op::In)) {
        refuse(u"wrong-type"_s, pointer + u"/op"_s, u"eq, ne or in, with a constant"_s);
        return;
    }
    const bool isRole = rule.property == u"$role";
    const auto fits = [&](const Value &value) {
        return isRole ? names::indexOf(names::kRoles, value.toText()).has_value()
                      : value.kind() == Value::Kind::Boolean;
    };
    const ValueList &items = rule.value.items();
    const bool isRight = rule.op == Op::In
        ? !items.empty() && std::all_of(items.begin(), items.end(), fits)
        : fits(rule.value);
    if (!isRight)
        refuse(u"wrong-type"_s, pointer + u"/value"_s,
               isRole ? u"guest, resident or owner"_s : u"true or false"_s);
}

void Checker::checkCompare(const Rule &rule, const QString &pointer)
{
    const Place place = placeOf({.property = PropertyName(rule.property), .path = rule.path},
                                pointer + u"/property"_s);
    if (!place.property)
        return;
    if (place.property->writeOnly)
        refuse(u"write-only"_s, pointer + u"/property"_s, u"a property that is reported"_s,
               u"this one is never known, so the rule never holds"_s);
    if (!place.schema) {
        return;
    }
    if (rule.otherProperty.isEmpty()) {
        checkAgainst(rule, *place.schema, pointer);
        return;
    }
    const Property *other = m_model.property(PropertyName(rule.otherProperty));
    if (!other)
        refuse(u"unknown-property"_s, pointer + u"/value/property"_s,
               u"a property of this device"_s);
    else if (rule.op == Op::Quality || rule.op == Op::ChangedWithin || rule.op == Op::In
             || rule.op == Op::Has)
        refuse(u"wrong-type"_s, pointer + u"/op"_s, u"eq, ne, lt, le, gt or ge"_s);
    else if (!isComparable(*place.schema, other->schema))
        refuse(u"wrong-type"_s, pointer + u"/value/property"_s,
               u"a property of the same type as '%1'"_s.arg(rule.property));
}

void Checker::checkAgainst(const Rule &rule, const DataSchema &schema, const QString &pointer)
{
    const QString place = pointer + u"/value"_s;
    if (isEquality(rule.op) && !couldEqual(schema, rule.value)) {
        refuse(u"wrong-type"_s, place, u"a value that '%1' can have"_s.arg(rule.property),
               u"as it stands the rule never changes"_s);
    } else if (isOrder(rule.op)) {
        const bool isText = schema.type == DataSchema::Type::String && schema.choices.empty();
        if (!isNumber(schema) && !isText)
            refuse(u"wrong-type"_s, pointer + u"/op"_s, u"eq, ne or in: this is no number"_s);
        else if (isNumber(schema) ? !rule.value.isNumeric()
                                  : rule.value.kind() != Value::Kind::Text)
            refuse(u"wrong-type"_s, place, isNumber(schema) ? u"a number"_s : u"a text"_s);
    } else if (rule.op == Op::In) {
        const ValueList &items = rule.value.items();
        if (items.empty() || !std::all_of(items.begin(), items.end(), [&](const Value &each) {
                return couldEqual(schema, each);
            }))
            refuse(u"wrong-type"_s, place,
                   u"a list of values that '%1' can have"_s.arg(rule.property));
    } else if (rule.op == Op::Has) {
        if (isNumber(schema) || schema.type == DataSchema::Type::Boolean)
            refuse(u"wrong-type"_s, pointer + u"/op"_s, u"has looks into lists, objects, texts"_s);
    } else if (rule.op == Op::Quality) {
        if (!names::indexOf(names::kQualities, rule.value.toText()))
            refuse(u"wrong-type"_s, place, u"one of "_s + names::listed(names::kQualities));
    } else if (rule.op == Op::ChangedWithin) {
        if (!rule.value.isNumeric() || !(rule.value.toNumber() > 0.0))
            refuse(u"wrong-type"_s, place, u"seconds, above 0"_s);
    }
}

} // namespace atrium::dsl
