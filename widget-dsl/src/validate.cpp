// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"
#include "subject.h"

#include <atrium/dsl/validate.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

bool needsBind(WidgetType type)
{
    return type == WidgetType::Gauge || type == WidgetType::Level || type == WidgetType::Repeat
        || isSetType(type);
}

bool isColorObject(const DataSchema &schema, ColorModel model)
{
    if (model == ColorModel::Temperature)
        return isNumber(schema);
    const bool isXy = model == ColorModel::Xy;
    return schema.type == DataSchema::Type::Object
        && schemaAt(schema, isXy ? u"/x"_s : u"/hue"_s) != nullptr
        && schemaAt(schema, isXy ? u"/y"_s : u"/saturation"_s) != nullptr;
}

bool isInput(const DataSchema &schema, InputKind kind)
{
    return kind == InputKind::Number ? isNumber(schema) : schema.type == DataSchema::Type::String;
}

bool hasChoices(const Widget &widget, const DataSchema &schema)
{
    return !widget.alternatives.empty() || !schema.choices.empty() || !schema.presets.empty()
        || schema.type == DataSchema::Type::Boolean;
}

} // namespace

bool isSetType(WidgetType type)
{
    return type >= WidgetType::Toggle && type <= WidgetType::Input;
}

void Checker::refuse(const QString &code, const QString &pointer, const QString &expected,
                     const QString &hint)
{
    m_reading.add(code, pointer, expected, hint);
}

Checker::Place Checker::placeOf(const Bind &bind, const QString &pointer)
{
    if (bind.property.isEmpty())
        return {};
    const Property *property = m_model.property(bind.property);
    if (!property) {
        refuse(u"unknown-property"_s, pointer, u"a property of this device"_s,
               u"there is no '%1'"_s.arg(bind.property.text().left(100)));
        return {};
    }
    const DataSchema *schema = schemaAt(property->schema, bind.path);
    const bool isOpen = property->schema.openFields
        || (property->schema.type == DataSchema::Type::Array && property->schema.items.empty());
    if (!schema && !isOpen)
        refuse(u"unknown-path"_s, pointer, u"a place within '%1'"_s.arg(bind.property.text()));
    return {.property = property, .schema = schema};
}

void Checker::checkBind(const Widget &widget, const Place &place, const QString &pointer)
{
    const QString at = pointer + u"/bind"_s;
    if (widget.bind.isEmpty()) {
        if (needsBind(widget.type))
            refuse(u"missing"_s, at, u"a property"_s);
        return;
    }
    if (isSetType(widget.type)) {
        if (widget.bind.property.isEmpty())
            refuse(u"missing"_s, at, u"a property: a constant cannot be set"_s);
        else if (place.property && place.property->readOnly)
            refuse(u"read-only"_s, at, u"a property that can be set"_s,
                   u"use a value or a status to show it"_s);
    } else if (place.property && place.property->writeOnly && widget.type <= WidgetType::Image
               && widget.type != WidgetType::Status) {
        refuse(u"write-only"_s, at, u"a property that is reported"_s);
    }
}

void Checker::checkType(const Widget &widget, const Place &place, const QString &pointer)
{
    if (!place.schema)
        return;
    const DataSchema &schema = *place.schema;
    const QString at = pointer + u"/bind"_s;
    const auto expect = [&](bool fits, const QString &expected) {
        if (!fits)
            refuse(u"wrong-type"_s, at, expected);
    };
    switch (widget.type) {
    case WidgetType::Gauge:
    case WidgetType::Level:
    case WidgetType::Slider:
        expect(isNumber(schema), u"a number"_s);
        if (isNumber(schema) && !rangeOf(schema, &widget))
            refuse(u"no-range"_s, at, u"a number with a minimum and a maximum"_s,
                   u"give the widget minimum and maximum, or the property"_s);
        break;
    case WidgetType::Stepper:
        expect(isNumber(schema), u"a number"_s);
        break;
    case WidgetType::Toggle:
        expect(schema.type == DataSchema::Type::Boolean, u"a boolean"_s);
        break;
    case WidgetType::Select:
        expect(hasChoices(widget, schema), u"a property with choices, or alternatives"_s);
        break;
    case WidgetType::Color:
        expect(isColorObject(schema, widget.model),
               u"hue and saturation (hs), x and y (xy), or a number (ct)"_s);
        break;
    case WidgetType::Input:
        expect(isInput(schema, widget.input), u"a text, or a number with input: number"_s);
        break;
    case WidgetType::Image:
        expect(schema.type == DataSchema::Type::String, u"a text"_s);
        break;
    case WidgetType::Repeat:
        expect(schema.type == DataSchema::Type::Array, u"a list"_s);
        break;
    default:
        break;
    }
}

void Checker::checkRange(const Widget &widget, const DataSchema &schema, const QString &pointer)
{
    if (widget.minimum && schema.minimum && *widget.minimum < *schema.minimum)
        refuse(u"widens"_s, pointer + u"/minimum"_s, u"at least %1"_s.arg(*schema.minimum),
               u"a widget may only narrow the property's range"_s);
    if (widget.maximum && schema.maximum && *widget.maximum > *schema.maximum)
        refuse(u"widens"_s, pointer + u"/maximum"_s, u"at most %1"_s.arg(*schema.maximum),
               u"a widget may only narrow the property's range"_s);
}

void Checker::checkAlternatives(const Widget &widget, const Place &place, const QString &pointer)
{
    for (std::size_t i = 0; i < widget.alternatives.size(); ++i) {
        const Alternative &each = widget.alternatives[i];
        const QString at = stepTo(pointer + u"/alternatives"_s, i);
        if (place.schema && !place.schema->check(each.value))
            refuse(u"bad-value"_s, at + u"/value"_s,
                   u"a value that '%1' can have"_s.arg(widget.bind.property.text()));
        checkIcon(each.icon, at + u"/icon"_s);
    }
}

void Checker::checkIcon(const QString &icon, const QString &pointer)
{
    if (!icon.isEmpty() && !isIcon(icon))
        m_reading.add(u"unknown-icon"_s, pointer, u"a name of Material Design Icons 7"_s,
                      u"'%1' is drawn as a question mark"_s.arg(icon.left(100)), true);
}

void Checker::checkIcons(const Ruled<QString> &icon, const QString &pointer)
{
    checkCases(icon, pointer);
    for (std::size_t i = 0; i < icon.cases.size(); ++i)
        checkIcon(icon.cases[i].use, stepTo(pointer, i) + u"/use"_s);
    if (icon.otherwise)
        checkIcon(*icon.otherwise,
                  icon.cases.empty() ? pointer : stepTo(pointer, icon.cases.size()) + u"/use"_s);
}

void Checker::checkLabel(const QString &label, const QString &pointer)
{
    for (qsizetype at = label.indexOf(u'{'); at >= 0; at = label.indexOf(u'{', at + 1)) {
        const qsizetype end = label.indexOf(u'}', at);
        const QString name = end < 0 ? QString() : label.mid(at + 1, end - at - 1);
        if (!m_model.property(PropertyName(name)))
            refuse(u"unknown-placeholder"_s, pointer,
                   u"a property of this device between { and }"_s);
    }
}

void Checker::checkTexts(const Widget &widget, const QString &pointer)
{
    const QString label = pointer + u"/label"_s;
    checkCases(widget.label, label);
    for (std::size_t i = 0; i < widget.label.cases.size(); ++i)
        checkLabel(widget.label.cases[i].use, stepTo(label, i) + u"/use"_s);
    if (widget.label.otherwise)
        checkLabel(*widget.label.otherwise,
                   widget.label.cases.empty()
                       ? label
                       : stepTo(label, widget.label.cases.size()) + u"/use"_s);
    checkIcons(widget.icon, pointer + u"/icon"_s);
    checkCases(widget.tone, pointer + u"/tone"_s);
}

void Checker::checkActs(const Widget &widget, const QString &pointer)
{
    checkCall(widget.press, pointer + u"/press"_s);
    checkCall(widget.release, pointer + u"/release"_s);
    for (const auto &[key, call] : widget.commands)
        checkCall(call, stepTo(pointer + u"/commands"_s, key));
    for (std::size_t i = 0; i < widget.series.size(); ++i)
        (void)placeOf(widget.series[i], stepTo(pointer + u"/series"_s, i));
    if (!widget.measured.isEmpty()) {
        const Place measured = placeOf(widget.measured, pointer + u"/measured"_s);
        if (measured.schema && !isNumber(*measured.schema))
            refuse(u"wrong-type"_s, pointer + u"/measured"_s, u"a number"_s);
    }
}

void Checker::checkWidget(const Widget &widget, const QString &pointer)
{
    const Place place = placeOf(widget.bind, pointer + u"/bind"_s);
    checkBind(widget, place, pointer);
    checkType(widget, place, pointer);
    if (place.schema)
        checkRange(widget, *place.schema, pointer);
    checkAlternatives(widget, place, pointer);
    checkTexts(widget, pointer);
    checkRule(widget.when, pointer + u"/when"_s);
    checkRule(widget.enabled, pointer + u"/enabled"_s);
    checkActs(widget, pointer);
    if (widget.hideWhenUnknown && place.property && semantic::isAlarm(place.property->semantic))
        refuse(u"hides-alarm"_s, pointer + u"/whenUnknown"_s,
               u"show: what may be an alarm is never hidden"_s);
    if (widget.type == WidgetType::Repeat)
        return; // its template is bound to places within the list's items
    for (std::size_t i = 0; i < widget.items.size(); ++i)
        checkWidget(widget.items[i], stepTo(pointer + u"/items"_s, i));
}

void Checker::checkTile(const TileView &tile, const QString &pointer)
{
    checkIcons(tile.icon, pointer + u"/icon"_s);
    checkCases(tile.tone, pointer + u"/tone"_s);
    const Place ring = placeOf(tile.fraction, pointer + u"/fraction"_s);
    if (ring.schema && !rangeOf(*ring.schema, nullptr))
        refuse(u"no-range"_s, pointer + u"/fraction"_s, u"a number with a minimum and a maximum"_s);
    if (tile.primary) {
        checkWidget(*tile.primary, pointer + u"/primary"_s);
        if (!tile.primary->items.empty())
            refuse(u"wrong-type"_s, pointer + u"/primary/type"_s, u"one widget, no group"_s);
    }
    for (std::size_t i = 0; i < tile.secondary.size(); ++i)
        checkWidget(tile.secondary[i], stepTo(pointer + u"/secondary"_s, i));
}

std::vector<Problem> validate(const Views &views, const ThingModel &model)
{
    Checker checker(model);
    checker.checkTile(views.tile, u"/views/tile"_s);
    for (std::size_t i = 0; i < views.detail.size(); ++i)
        checker.checkWidget(views.detail[i], stepTo(u"/views/detail"_s, i));
    for (std::size_t i = 0; i < views.settings.size(); ++i)
        checker.checkWidget(views.settings[i], stepTo(u"/views/settings"_s, i));
    return checker.take();
}

Parsed checkViews(const ThingModel &model, Strictness strictness)
{
    if (model.views.isNothing())
        return {};
    Parsed parsed = parseViews(model.views, strictness);
    for (Problem &each : validate(parsed.views, model))
        parsed.problems.push_back(std::move(each));
    if (parsed.problems.size() > kMostProblems)
        parsed.problems.resize(kMostProblems);
    return parsed;
}

} // namespace atrium::dsl
