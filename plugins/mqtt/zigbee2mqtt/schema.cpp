// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/codec.h"

#include <atrium/model/unit.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr int kLongestText = 65'536;

// "no_change" → "No change": what people read where a value is a word for machines.
QString readable(const QString &word)
{
    QString text = word;
    text.replace(u'_', u' ');
    if (!text.isEmpty() && text != text.toUpper())
        text[0] = text[0].toUpper();
    return text == word ? QString() : text;
}

void addPresets(DataSchema &schema, const Expose &expose)
{
    for (const Expose::Preset &preset : expose.presets) {
        QString label = readable(preset.name);
        if (label.isEmpty())
            label = preset.name;
        if (preset.value.isNothing() && preset.name.isEmpty())
            continue;
        schema.presets.push_back(
            {.value = preset.value.isNothing() ? Value(preset.name) : preset.value,
             .label = label});
    }
}

DataSchema numericSchema(const Expose &expose)
{
    DataSchema schema {.type = DataSchema::Type::Number,
                       .unit = normalisedUnit(expose.unit),
                       .minimum = expose.minimum,
                       .maximum = expose.maximum,
                       .step = expose.step};
    if (expose.isPercent) {
        schema.type = DataSchema::Type::Integer;
        schema.unit = u"%"_s;
        schema.minimum = expose.minimum ? toPercent(*expose.minimum, *expose.maximum) : 0.0;
        schema.maximum = 100.0;
        schema.step = 1.0;
        return schema; // presets of another scale make no sense here, and none was seen
    }
    addPresets(schema, expose);
    return schema;
}

DataSchema enumSchema(const Expose &expose)
{
    DataSchema schema;
    const auto isAll = [&](auto kind) {
        return std::all_of(expose.values.begin(), expose.values.end(), kind);
    };
    if (isAll([](const Value &value) { return value.kind() == Value::Kind::Integer; }))
        schema.type = DataSchema::Type::Integer;
    else if (isAll([](const Value &value) { return value.isNumeric(); }))
        schema.type = DataSchema::Type::Number;
    else if (isAll([](const Value &value) { return value.kind() == Value::Kind::Boolean; }))
        schema.type = DataSchema::Type::Boolean;
    for (const Value &value : choicesOf(expose)) {
        const auto named
            = std::find_if(expose.presets.begin(), expose.presets.end(),
                           [&](const Expose::Preset &preset) { return preset.value == value; });
        schema.choices.push_back(
            {.value = value,
             .label = named == expose.presets.end() ? readable(value.toText()) : named->name});
    }
    if (schema.type == DataSchema::Type::Integer || schema.type == DataSchema::Type::Number)
        schema.unit = normalisedUnit(expose.unit);
    return schema;
}

// What Zigbee2MQTT knows of colours and does not write.
void boundAxis(DataSchema &schema, const Expose &axis)
{
    if (schema.type != DataSchema::Type::Number || schema.minimum || schema.maximum)
        return;
    schema.minimum = 0.0;
    if (axis.name == "hue"_L1) {
        schema.maximum = 360.0;
        schema.unit = u"°"_s;
    } else if (axis.name == "saturation"_L1) {
        schema.maximum = 100.0;
        schema.unit = u"%"_s;
    } else {
        schema.maximum = 1.0;
    }
}

DataSchema compositeSchema(const Expose &expose)
{
    DataSchema schema {.type = DataSchema::Type::Object};
    const bool isColor
        = expose.name.startsWith("color_xy"_L1) || expose.name.startsWith("color_hs"_L1);
    for (const Expose &feature : expose.features) {
        DataField field {.name = fieldName(feature),
                         .title = feature.label,
                         .schema = schemaOf(feature),
                         .required = false};
        if (isColor)
            boundAxis(field.schema, feature);
        schema.fields.push_back(std::move(field));
    }
    return schema;
}

} // namespace

DataSchema schemaOf(const Expose &expose)
{
    switch (expose.type) {
    case Expose::Type::Binary:
        return {.type = DataSchema::Type::Boolean};
    case Expose::Type::Numeric:
        return numericSchema(expose);
    case Expose::Type::Enum:
        return enumSchema(expose);
    case Expose::Type::List: {
        DataSchema schema {.type = DataSchema::Type::Array,
                           .minItems = expose.leastItems,
                           .maxItems = expose.mostItems};
        if (!expose.features.empty())
            schema.items.push_back(schemaOf(expose.features.front()));
        return schema;
    }
    case Expose::Type::Composite:
        return compositeSchema(expose);
    case Expose::Type::Text:
    case Expose::Type::Group:
        break;
    }
    return {.type = DataSchema::Type::String, .maxLength = kLongestText};
}

} // namespace atrium::mqtt::zigbee2mqtt
