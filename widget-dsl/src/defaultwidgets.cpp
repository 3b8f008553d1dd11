// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultwidgets.h"

#include "checker.h"
#include "subject.h"

#include <atrium/dsl/defaults.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr int kMostSliderSteps = 1000;
constexpr int kMostStepperSteps = 20;
constexpr std::size_t kMostFields = 12;
constexpr int kDeepestFields = 2;

// The names of what cannot be taken back.
constexpr std::array kDestructive {u"remove",  u"delete", u"reset", u"erase",  u"wipe",
                                   u"factory", u"format", u"clear", u"unpair", u"leave"};

WidgetType numberWidget(const Property &property, const DataSchema &schema)
{
    if (property.readOnly) {
        const bool isLevel = schema.unit == u"%" && rangeOf(schema, nullptr);
        return isLevel ? WidgetType::Level : WidgetType::Value;
    }
    if (!schema.presets.empty() && !schema.minimum && !schema.maximum)
        return WidgetType::Select;
    const auto range = rangeOf(schema, nullptr);
    if (!range)
        return WidgetType::Input;
    const double steps = (range->maximum - range->minimum) / range->step;
    const bool isSetting = !property.category.isEmpty();
    if (steps <= kMostStepperSteps && isSetting)
        return WidgetType::Stepper;
    return steps <= kMostSliderSteps ? WidgetType::Slider : WidgetType::Input;
}

WidgetType scalarWidget(const Property &property, const DataSchema &schema)
{
    const bool isShown = property.readOnly;
    if (!schema.choices.empty())
        return isShown ? WidgetType::Status : WidgetType::Select;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        if (isShown)
            return WidgetType::Status;
        return property.writeOnly ? WidgetType::Select : WidgetType::Toggle;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        return numberWidget(property, schema);
    case DataSchema::Type::String:
        return isShown ? WidgetType::Status : WidgetType::Input;
    case DataSchema::Type::Object:
    case DataSchema::Type::Array:
        break;
    }
    return WidgetType::Status;
}

// A place within a property: the field of an object, or the whole of a scalar.
Widget placeFor(const Property &property, const DataSchema &schema, const QString &path, int depth)
{
    Widget widget {.type = scalarWidget(property, schema), .bind = bindTo(property, path)};
    const bool isObject = schema.type == DataSchema::Type::Object && schema.choices.empty();
    if (!isObject || schema.fields.empty() || schema.fields.size() > kMostFields
        || depth >= kDeepestFields) {
        if (widget.type == WidgetType::Input && schema.type != DataSchema::Type::String)
            widget.input = InputKind::Number;
        return widget;
    }
    Widget group {.type = WidgetType::Group};
    for (const DataField &field : schema.fields) {
        QString step = field.name;
        step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        Widget item = placeFor(property, field.schema, path + u'/' + step, depth + 1);
        item.label = fixed(
            (field.title.isEmpty() ? humanised(field.name) : field.title).left(200).remove(u'{'));
        group.items.push_back(std::move(item));
    }
    return group;
}

// What is chosen, not what happens: "heat" says that the house may be heated.
bool isMode(QStringView semantic)
{
    return semantic == semantic::climateMode || semantic == semantic::climatePreset
        || semantic == semantic::fanMode || semantic == semantic::effect
        || semantic == semantic::weather;
}

bool hasField(const DataSchema &schema, QStringView name)
{
    return std::any_of(schema.fields.begin(), schema.fields.end(),
                       [&](const DataField &each) { return each.name == name; });
}

bool hasFields(const DataSchema &schema, QStringView a, QStringView b)
{
    return hasField(schema, a) && hasField(schema, b);
}

bool isColor(const Property &property)
{
    return property.semantic == semantic::color && !property.readOnly
        && property.schema.type == DataSchema::Type::Object
        && (hasFields(property.schema, u"hue", u"saturation")
            || hasFields(property.schema, u"x", u"y"));
}

Value argumentsOf(const DataSchema &input)
{
    if (input.type != DataSchema::Type::Object || !input.choices.empty())
        return Value::makeObject({{u"input"_s, Value(u"value"_s)}});
    ValueObject fields;
    for (const DataField &field : input.fields)
        fields.emplace_back(field.name, Value::makeObject({{u"input"_s, Value(field.name)}}));
    return Value::makeObject(std::move(fields));
}

} // namespace

const Property *Affordances::property(QStringView semantic) const
{
    const Property *found = nullptr;
    for (const Property &each : m_model.properties) {
        if (each.semantic != semantic)
            continue;
        if (each.category.isEmpty())
            return &each;
        if (!found)
            found = &each;
    }
    return found;
}

const Property *Affordances::measure(QStringView semantic) const
{
    const Property *found = property(semantic);
    const bool isMeasure
        = found && !found->writeOnly && found->schema.choices.empty() && isNumber(found->schema);
    return isMeasure ? found : nullptr;
}

const Property *Affordances::firstOf(std::span<const QStringView> semantics) const
{
    for (const QStringView each : semantics) {
        if (each.isEmpty())
            break;
        if (const Property *found = property(each))
            return found;
    }
    return nullptr;
}

const Action *Affordances::action(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names) {
        for (const Action &each : m_model.actions) {
            if (QStringView(each.name.text()).compare(name, Qt::CaseInsensitive) == 0
                && !each.input)
                return &each;
        }
    }
    return nullptr;
}

Bind bindTo(const Property &property, const QString &path)
{
    return {.property = property.name, .path = path, .constant = {}};
}

Ruled<QString> fixed(const QString &text)
{
    return {.cases = {}, .otherwise = text};
}

Rule compares(const Property &property, Op op, const Value &value)
{
    return {
        .kind = Rule::Kind::Compare, .property = property.name.text(), .op = op, .value = value};
}

std::vector<Alternative> alternativesFor(const Property &property)
{
    std::vector<Alternative> alternatives;
    const SemanticRow *row = rowOfSemantic(property.semantic);
    if (property.schema.type == DataSchema::Type::Boolean && property.schema.choices.empty()) {
        if (!row)
            return {};
        const bool isLock = property.semantic == semantic::locked;
        alternatives.push_back(
            {.value = Value(true), .tone = row->whenTrue, .active = row->isActive});
        alternatives.push_back({.value = Value(false),
                                .icon = isLock ? u"lock-open-variant"_s : QString(),
                                .tone = isLock ? Tone::Notice : Tone::Neutral,
                                .active = isLock});
        return alternatives;
    }
    for (const Choice &choice : property.schema.choices) {
        const StateWordRow *word
            = isMode(property.semantic) ? nullptr : rowOfStateWord(choice.value.toText());
        alternatives.push_back({.value = choice.value,
                                .label = choice.label.left(200),
                                .tone = word ? word->tone : Tone::Neutral,
                                .active = word && word->isActive});
    }
    return alternatives;
}

Widget statusFor(const Property &property)
{
    Widget widget {.type = WidgetType::Status, .bind = bindTo(property)};
    if (rowOfSemantic(property.semantic))
        widget.alternatives = alternativesFor(property);
    return widget;
}

Widget widgetFor(const Property &property)
{
    if (isColor(property)) {
        const bool isXy = !hasFields(property.schema, u"hue", u"saturation");
        return {.type = WidgetType::Color,
                .bind = bindTo(property),
                .model = isXy ? ColorModel::Xy : ColorModel::HueSaturation};
    }
    if (property.semantic == semantic::colorTemperature && !property.readOnly
        && isNumber(property.schema) && rangeOf(property.schema, nullptr))
        return {
            .type = WidgetType::Color, .bind = bindTo(property), .model = ColorModel::Temperature};
    Widget widget = placeFor(property, property.schema, {}, 0);
    if (widget.type == WidgetType::Group)
        widget.label = fixed(titleOf(property).left(200).remove(u'{'));
    if (widget.type == WidgetType::Status && rowOfSemantic(property.semantic))
        widget.alternatives = alternativesFor(property);
    if (property.semantic == semantic::battery && widget.type == WidgetType::Level)
        widget.thresholds = {{.at = 0.0, .tone = Tone::Notice}, {.at = 15.0, .tone = Tone::Good}};
    widget.hint = property.description.left(2000);
    return widget;
}

bool isDestructive(const Action &action)
{
    const QString name = action.name.text().toLower();
    return !action.safe
        && std::any_of(kDestructive.begin(), kDestructive.end(),
                       [&](QStringView each) { return name.contains(each); });
}

Call callOf(const Action &action)
{
    Call call {.action = action.name};
    if (action.input)
        call.args = argumentsOf(*action.input);
    if (isDestructive(action) && action.confirm == Confirm::None)
        call.confirm = Confirm::Tap;
    return call;
}

Widget buttonFor(const Action &action)
{
    return {.type = WidgetType::Button,
            .label = fixed(titleOf(action).left(200).remove(u'{')),
            .hint = action.description.left(2000),
            .press = callOf(action)};
}

} // namespace atrium::dsl
