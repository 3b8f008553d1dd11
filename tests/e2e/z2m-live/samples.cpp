// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::oracle {

namespace {

void addNumbers(std::vector<Value> &values, const DataSchema &schema, const Value &recorded)
{
    if (schema.minimum)
        values.emplace_back(*schema.minimum);
    if (schema.maximum)
        values.emplace_back(*schema.maximum);
    if (schema.minimum && schema.maximum) {
        double middle = (*schema.minimum + *schema.maximum) / 2.0;
        if (schema.step)
            middle = *schema.minimum
                + std::floor((middle - *schema.minimum) / *schema.step) * *schema.step;
        else
            middle = std::floor(middle);
        if (middle > *schema.minimum)
            values.emplace_back(middle);
    } else if (recorded.isNumeric()) {
        values.push_back(recorded);
    }
    if (values.empty())
        values.emplace_back(1);
}

void addColors(std::vector<Value> &values, const DataSchema &schema)
{
    const auto has = [&](QStringView name) {
        return std::any_of(schema.fields.begin(), schema.fields.end(),
                           [&](const DataField &field) { return field.name == name; });
    };
    if (has(u"x")) {
        values.push_back(Value::makeObject({{u"x"_s, 0.3227}, {u"y"_s, 0.329}}));
        values.push_back(Value::makeObject({{u"x"_s, 0.6}, {u"y"_s, 0.35}}));
    }
    if (has(u"hue")) {
        for (const int hue : {0, 120, 359})
            values.push_back(Value::makeObject({{u"hue"_s, hue}, {u"saturation"_s, 80}}));
    }
}

// All fields at their first value, then all at their last.
void addObjects(std::vector<Value> &values, const DataSchema &schema, const Hints &hints)
{
    addColors(values, schema);
    if (!values.empty())
        return;
    std::vector<std::pair<QString, std::vector<Value>>> all;
    std::size_t most = 0;
    for (const DataField &field : schema.fields) {
        auto inner = valuesOf(field.schema,
                              {.name = field.name,
                               .description = hints.description,
                               .recorded = hints.recorded.field(field.name)});
        if (inner.empty())
            continue;
        most = std::max(most, inner.size());
        all.emplace_back(field.name, std::move(inner));
    }
    // Each value of each field comes at least once.
    for (std::size_t i = 0; i < std::max<std::size_t>(1, most); ++i) {
        ValueObject one;
        for (const auto &[name, inner] : all)
            one.emplace_back(name, inner[std::min(i, inner.size() - 1)]);
        values.push_back(Value::makeObject(std::move(one)));
    }
}

QString repeated(const QString &text, qsizetype count)
{
    return QStringList(count, text).join(u' ');
}

// Texts whose form is nowhere told but in the program that reads them.
struct Known
{
    QStringView name;
    QStringView text;
};

constexpr std::array kKnown {
    Known {u"effect_color", u"#ff4400"},
    Known {u"gradient", u"#ff4400"},
    Known {u"holiday_time", u"2026/12/20 16:30 | 2027/01/03 18:10"},
    Known {u"fall_detection_settings", u"0,0,100,100,50,50,100,100,100"},
    Known {u"static_ip", u"192.0.2.7"},
    Known {u"net_mask", u"255.255.255.0"},
    Known {u"gateway", u"192.0.2.1"},
    Known {u"name_server", u"192.0.2.1"},
    Known {u"dayofweek", u"monday"},
    Known {u"transitions", u"06:00/21"},
};

// A text of the form that the description tells, as a person would read it.
QString toldText(const Hints &hints)
{
    for (const Known &known : kKnown) {
        if (hints.name.startsWith(known.name))
            return known.text.toString();
    }
    const QString &told = hints.description;
    if (const auto count = told.count(u"HH:MM/C"_s); count > 0)
        return repeated(u"06:00/21"_s, count);
    static const QRegularExpression kTimes(u"(\\d+) times `hh:mm"_s);
    if (const auto times = kTimes.match(told); times.hasMatch())
        return repeated(u"06:00/21.0°C"_s, times.captured(1).toInt());
    if (told.contains(u"first transition for each day must start at 00:00"_s))
        return u"00:00/20 10:00/25"_s;
    // …, example: "06:00/21.0 …", For example: `2022/10/01 …`, (default: mon,…), Example: ff14…
    static const QRegularExpression kQuoted(u"(?:examples?|default):?\\s*[\"'`(]?([^\"'`)]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto quoted = kQuoted.match(told); quoted.hasMatch())
        return quoted.captured(1).trimmed();
    return u"Atrium"_s;
}

void addTexts(std::vector<Value> &values, const Hints &hints)
{
    QStringList texts {toldText(hints), hints.recorded.toText()};
    if (hints.name.contains(u"schedule"_s)) {
        for (const int count : {4, 6, 8, 10})
            texts << repeated(u"06:00/21.0"_s, count);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    for (const QString &text : texts)
        values.emplace_back(text);
}

} // namespace

bool isAnyOf(const DataSchema &schema)
{
    return schema.type == DataSchema::Type::String && schema.choices.empty();
}

std::vector<Value> valuesOf(const DataSchema &schema, const Hints &hints)
{
    std::vector<Value> values;
    for (const Choice &choice : schema.choices)
        values.push_back(choice.value);
    if (!values.empty())
        return values;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        values = {Value(true), Value(false)};
        break;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        addNumbers(values, schema, hints.recorded);
        break;
    case DataSchema::Type::String:
        addTexts(values, hints);
        break;
    case DataSchema::Type::Object:
        addObjects(values, schema, hints);
        break;
    case DataSchema::Type::Array: {
        if (schema.items.empty())
            break;
        Hints ofItem = hints;
        const auto &recorded = hints.recorded.items();
        ofItem.recorded = recorded.empty() ? Value() : recorded.front();
        const int count = std::max(1, schema.minItems);
        for (const Value &each : valuesOf(schema.items.front(), ofItem))
            values.push_back(Value::makeList(ValueList(static_cast<std::size_t>(count), each)));
        break;
    }
    }
    for (const Choice &preset : schema.presets)
        values.push_back(preset.value);
    return values;
}

} // namespace atrium::oracle
