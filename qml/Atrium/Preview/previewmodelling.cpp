// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewsubject.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::preview {

namespace {

using Type = DataSchema::Type;

DataSchema numberSchema(const dsl::Widget &widget)
{
    return {.type = Type::Number,
            .minimum = widget.minimum.value_or(0.0),
            .maximum = widget.maximum.value_or(100.0),
            .step = widget.step.value_or(1.0)};
}

DataSchema schemaFrom(const std::vector<dsl::Alternative> &alternatives)
{
    const bool isFlag = std::ranges::any_of(alternatives, [](const dsl::Alternative &each) {
        return each.value.kind() == Value::Kind::Boolean;
    });
    if (isFlag)
        return {.type = Type::Boolean};
    DataSchema schema {.type = Type::String};
    for (const dsl::Alternative &each : alternatives)
        schema.choices.push_back({.value = each.value, .label = each.label});
    if (!schema.choices.empty() && schema.choices.front().value.isNumeric())
        schema.type = Type::Number;
    return schema;
}

DataSchema colorSchema(dsl::ColorModel model)
{
    if (model == dsl::ColorModel::Temperature)
        return {.type = Type::Integer, .unit = u"K"_s, .minimum = 2200, .maximum = 6500};
    const bool isXy = model == dsl::ColorModel::Xy;
    DataSchema schema {.type = Type::Object};
    for (const auto &[name, most] :
         {std::pair(isXy ? u"x"_s : u"hue"_s, isXy ? 1.0 : 360.0),
          std::pair(isXy ? u"y"_s : u"saturation"_s, isXy ? 1.0 : 100.0)})
        schema.fields.push_back(
            {.name = name, .schema = {.type = Type::Number, .minimum = 0.0, .maximum = most}});
    return schema;
}

DataSchema schemaFor(const dsl::Widget &widget)
{
    using dsl::WidgetType;
    switch (widget.type) {
    case WidgetType::Toggle:
        return {.type = Type::Boolean};
    case WidgetType::Select:
    case WidgetType::Status:
        return schemaFrom(widget.alternatives);
    case WidgetType::Color:
        return colorSchema(widget.model);
    case WidgetType::Input:
        return widget.input == dsl::InputKind::Number ? numberSchema(widget)
                                                      : DataSchema {.type = Type::String};
    case WidgetType::Image:
        return {.type = Type::String};
    case WidgetType::Repeat:
        return {.type = Type::Array};
    default:
        return numberSchema(widget);
    }
}

bool isSet(dsl::WidgetType type)
{
    using dsl::WidgetType;
    return type == WidgetType::Toggle || type == WidgetType::Slider || type == WidgetType::Stepper
        || type == WidgetType::Select || type == WidgetType::Color || type == WidgetType::Input;
}

// Gathers what the widgets speak of.
class Maker
{
public:
    void take(const dsl::Bind &bind, const DataSchema &schema, bool isWritable)
    {
        if (bind.property.isEmpty() || m_model.property(bind.property) != nullptr)
            return;
        Property property {.name = bind.property};
        property.schema = bind.path.isEmpty() ? schema : objectWith(bind.path, schema);
        property.readOnly = !isWritable;
        m_model.properties.push_back(std::move(property));
    }

    void take(const dsl::Call &call)
    {
        if (!call.action.isEmpty() && m_model.action(call.action) == nullptr)
            m_model.actions.push_back({.name = call.action});
        for (const dsl::Setting &setting : call.settings) {
            DataSchema schema {.type = Type::Boolean};
            if (setting.value.isNumeric() || setting.how == dsl::Setting::How::Add)
                schema = {.type = Type::Number, .minimum = 0.0, .maximum = 100.0};
            if (setting.value.kind() == Value::Kind::Text)
                schema = {.type = Type::String};
            take({.property = setting.property}, schema, true);
        }
    }

    void take(const dsl::Widget &widget)
    {
        take(widget.bind, schemaFor(widget), isSet(widget.type));
        take(widget.measured, numberSchema(widget), false);
        for (const dsl::Bind &series : widget.series)
            take(series, numberSchema(widget), false);
        take(widget.press);
        take(widget.release);
        for (const auto &[name, call] : widget.commands)
            take(call);
        for (const dsl::Widget &item : widget.items)
            take(item);
        for (const dsl::Widget &item : widget.fallback)
            take(item);
    }

    [[nodiscard]] ThingModel made() { return std::move(m_model); }

private:
    static DataSchema objectWith(const QString &path, const DataSchema &schema)
    {
        DataSchema made = schema;
        const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            DataSchema outer {.type = Type::Object, .openFields = true};
            outer.fields.push_back({.name = *step, .schema = std::move(made)});
            made = std::move(outer);
        }
        return made;
    }

    ThingModel m_model;
};

Value numberIn(const DataSchema &schema, bool other)
{
    const double least = schema.minimum.value_or(0.0);
    const double most = schema.maximum.value_or(least + 100.0);
    const double step = schema.step.value_or(schema.type == Type::Integer ? 1.0 : 0.1);
    const double wanted = least + (most - least) * (other ? 0.8 : 0.4);
    const double number
        = std::clamp(least + std::round((wanted - least) / step) * step, least, most);
    return schema.type == Type::Integer ? Value(static_cast<qint64>(std::llround(number)))
                                        : Value(number);
}

} // namespace

ThingModel modelFor(const dsl::Views &views)
{
    Maker maker;
    for (const auto *view : {&views.detail, &views.settings}) {
        for (const dsl::Widget &widget : *view)
            maker.take(widget);
    }
    if (views.tile.primary)
        maker.take(*views.tile.primary);
    for (const dsl::Widget &widget : views.tile.secondary)
        maker.take(widget);
    maker.take(views.tile.fraction,
               {.type = Type::Number, .minimum = 0.0, .maximum = 100.0, .step = 1.0}, false);
    return maker.made();
}

Value sampleOf(const DataSchema &schema, bool other)
{
    if (!schema.choices.empty())
        return schema.choices.at(other ? schema.choices.size() - 1 : 0).value;
    switch (schema.type) {
    case Type::Boolean:
        return !other;
    case Type::Integer:
    case Type::Number:
        return numberIn(schema, other);
    case Type::String:
        return u"Text"_s.left(schema.maxLength);
    case Type::Object: {
        ValueObject object;
        for (const DataField &field : schema.fields)
            object.emplace_back(field.name, sampleOf(field.schema, other));
        return Value::makeObject(std::move(object));
    }
    case Type::Array: {
        const int count
            = std::clamp(2, schema.minItems, std::max(schema.minItems, schema.maxItems));
        ValueList list;
        for (int i = 0; i < count && !schema.items.empty(); ++i)
            list.push_back(sampleOf(schema.items.front(), other));
        return Value::makeList(std::move(list));
    }
    }
    return {};
}

} // namespace atrium::preview
