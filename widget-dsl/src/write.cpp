// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumnames.h"

#include <atrium/dsl/parse.h>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

/// Gathers the fields of an object; what is as it is made is left out.
class FieldWriter
{
public:
    void put(const QString &key, Value value)
    {
        if (!value.isNothing())
            m_fields.emplace_back(key, std::move(value));
    }

    void text(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            put(key, Value(text));
    }

    void flag(const QString &key, bool flag)
    {
        if (flag)
            put(key, Value(true));
    }

    void integer(const QString &key, qint64 number, qint64 otherwise = 0)
    {
        if (number != otherwise)
            put(key, Value(number));
    }

    void number(const QString &key, const std::optional<double> &number)
    {
        if (number)
            put(key, Value(*number));
    }

    template<typename Enum, std::size_t N>
    void choice(const QString &key, const std::array<QLatin1StringView, N> &names, Enum value,
                Enum otherwise)
    {
        if (value != otherwise)
            put(key, Value(names::textOf(names, value)));
    }

    void list(const QString &key, ValueList items)
    {
        if (!items.empty())
            put(key, Value::makeList(std::move(items)));
    }

    [[nodiscard]] Value take() { return Value::makeObject(std::move(m_fields)); }

private:
    ValueObject m_fields {};
};

Value bindValue(const Bind &bind)
{
    if (bind.property.isEmpty())
        return bind.constant.isNothing() ? Value()
                                         : Value::makeObject({{u"const"_s, bind.constant}});
    if (bind.path.isEmpty())
        return Value(bind.property.text());
    return Value::makeObject(
        {{u"property"_s, Value(bind.property.text())}, {u"path"_s, Value(bind.path)}});
}

Value ruleOrNothing(const Rule &rule)
{
    return rule.kind == Rule::Kind::Always ? Value() : toValue(rule);
}

Value writeUse(const QString &text)
{
    return Value(text);
}

Value writeUse(Tone tone)
{
    return Value(names::textOf(names::kTone, tone));
}

template<typename T>
Value ruledValue(const Ruled<T> &ruled)
{
    if (ruled.cases.empty())
        return ruled.otherwise ? writeUse(*ruled.otherwise) : Value();
    ValueList cases;
    for (const auto &each : ruled.cases)
        cases.push_back(
            Value::makeObject({{u"when"_s, toValue(each.when)}, {u"use"_s, writeUse(each.use)}}));
    if (ruled.otherwise)
        cases.push_back(Value::makeObject({{u"use"_s, writeUse(*ruled.otherwise)}}));
    return Value::makeList(std::move(cases));
}

Value settingValue(const Setting &setting)
{
    switch (setting.how) {
    case Setting::How::To:
        break;
    case Setting::How::Add:
        return Value::makeObject({{u"add"_s, setting.value}});
    case Setting::How::Toggle:
        return Value::makeObject({{u"toggle"_s, Value(true)}});
    case Setting::How::Ask:
        return Value::makeObject({{u"input"_s, setting.value}});
    }
    return setting.value;
}

void writeComparison(FieldWriter &writer, const Rule &rule)
{
    writer.put(u"property"_s, Value(rule.property));
    writer.text(u"path"_s, rule.path);
    writer.put(u"op"_s, Value(names::textOf(names::kOp, rule.op)));
    writer.put(u"value"_s,
               rule.otherProperty.isEmpty()
                   ? rule.value
                   : Value::makeObject({{u"property"_s, Value(rule.otherProperty)}}));
}

Value confirmValue(const Call &call)
{
    if (call.confirmTitle.isEmpty() && call.confirmText.isEmpty())
        return call.confirm == Confirm::None ? Value()
                                             : Value(names::textOf(names::kConfirm, call.confirm));
    FieldWriter writer;
    writer.put(u"by"_s, Value(names::textOf(names::kConfirm, call.confirm)));
    writer.text(u"title"_s, call.confirmTitle);
    writer.text(u"text"_s, call.confirmText);
    return writer.take();
}

Value callValue(const Call &call)
{
    if (call.isEmpty())
        return {};
    FieldWriter writer;
    writer.text(u"invoke"_s, call.action.text());
    writer.put(u"args"_s, call.args);
    if (!call.settings.empty()) {
        ValueObject settings;
        for (const Setting &each : call.settings)
            settings.emplace_back(each.property.text(), settingValue(each));
        writer.put(u"set"_s, Value::makeObject(std::move(settings)));
    }
    writer.put(u"confirm"_s, confirmValue(call));
    if (call.expect) {
        FieldWriter expect;
        writeComparison(expect, call.expect->rule);
        expect.integer(u"within"_s, call.expect->within.count(), 10'000);
        writer.put(u"expect"_s, expect.take());
    }
    return writer.take();
}

Value alternativeValue(const Alternative &alternative)
{
    FieldWriter writer;
    writer.put(u"value"_s, alternative.value);
    writer.text(u"label"_s, alternative.label);
    writer.text(u"icon"_s, alternative.icon);
    if (alternative.tone)
        writer.put(u"tone"_s, writeUse(*alternative.tone));
    if (alternative.active)
        writer.put(u"active"_s, Value(*alternative.active));
    writer.text(u"description"_s, alternative.description);
    writer.flag(u"hidden"_s, alternative.hidden);
    return writer.take();
}

ValueList widgetList(const std::vector<Widget> &widgets)
{
    ValueList list;
    for (const Widget &each : widgets)
        list.push_back(toValue(each));
    return list;
}

void writeShown(FieldWriter &writer, const Widget &widget)
{
    writer.text(u"format"_s, widget.format);
    if (widget.precision)
        writer.put(u"precision"_s, Value(*widget.precision));
    ValueList thresholds;
    for (const Threshold &each : widget.thresholds)
        thresholds.push_back(
            Value::makeObject({{u"at"_s, Value(each.at)}, {u"tone"_s, writeUse(each.tone)}}));
    writer.list(u"thresholds"_s, std::move(thresholds));
    writer.text(u"period"_s, widget.period);
    writer.text(u"aggregate"_s, widget.aggregate);
    ValueList series;
    for (const Bind &each : widget.series)
        series.push_back(bindValue(each));
    writer.list(u"series"_s, std::move(series));
    writer.flag(u"compare"_s, widget.compare);
    writer.integer(u"refresh"_s, widget.refresh.count());
    if (widget.aspect > 0.0)
        writer.put(u"aspect"_s, Value(widget.aspect));
}

void writeSetter(FieldWriter &writer, const Widget &widget)
{
    const Widget made;
    writer.number(u"minimum"_s, widget.minimum);
    writer.number(u"maximum"_s, widget.maximum);
    writer.number(u"step"_s, widget.step);
    writer.put(u"measured"_s, bindValue(widget.measured));
    writer.choice(u"commit"_s, names::kCommit, widget.commit, made.commit);
    writer.integer(u"throttle"_s, widget.throttle.count(), made.throttle.count());
    writer.choice(u"orientation"_s, names::kOrientation, widget.orientation, made.orientation);
    writer.choice(u"style"_s, names::kSelectStyle, widget.style, made.style);
    writer.choice(u"model"_s, names::kColorModel, widget.model, made.model);
    writer.choice(u"input"_s, names::kInputKind, widget.input, made.input);
}

void writeActor(FieldWriter &writer, const Widget &widget)
{
    const Widget made;
    writer.put(u"press"_s, callValue(widget.press));
    writer.put(u"release"_s, callValue(widget.release));
    writer.integer(u"repeat"_s, widget.repeat.count());
    writer.choice(u"transport"_s, names::kTransport, widget.transport, made.transport);
    if (widget.commands.empty())
        return;
    ValueObject commands;
    for (const auto &[key, call] : widget.commands)
        commands.emplace_back(key, callValue(call));
    writer.put(u"commands"_s, Value::makeObject(std::move(commands)));
}

void writeGroup(FieldWriter &writer, const Widget &widget)
{
    const Widget made;
    writer.choice(u"layout"_s, names::kLayout, widget.layout, made.layout);
    writer.integer(u"columns"_s, widget.columns);
    writer.integer(u"minWidth"_s, widget.minWidth);
    writer.choice(u"overflow"_s, names::kOverflow, widget.overflow, made.overflow);
    writer.list(u"items"_s, widgetList(widget.items));
    if (widget.fallbackDrops)
        writer.put(u"fallback"_s, Value(u"drop"_s));
    else if (!widget.fallback.empty())
        writer.put(u"fallback"_s, toValue(widget.fallback.front()));
}

Value tileValue(const TileView &tile)
{
    FieldWriter writer;
    writer.put(u"icon"_s, ruledValue(tile.icon));
    writer.put(u"tone"_s, ruledValue(tile.tone));
    writer.put(u"fraction"_s, bindValue(tile.fraction));
    if (tile.primary)
        writer.put(u"primary"_s, toValue(*tile.primary));
    writer.list(u"secondary"_s, widgetList(tile.secondary));
    return writer.take();
}

} // namespace

Value toValue(const Rule &rule)
{
    FieldWriter writer;
    ValueList rules;
    for (const Rule &each : rule.rules)
        rules.push_back(toValue(each));
    switch (rule.kind) {
    case Rule::Kind::Always:
    case Rule::Kind::All:
        writer.put(u"all"_s, Value::makeList(std::move(rules)));
        break;
    case Rule::Kind::Any:
        writer.put(u"any"_s, Value::makeList(std::move(rules)));
        break;
    case Rule::Kind::Not:
        writer.put(u"not"_s, rules.empty() ? Value() : rules.front());
        break;
    case Rule::Kind::Compare:
        writeComparison(writer, rule);
        break;
    }
    return writer.take();
}

Value toValue(const Widget &widget)
{
    FieldWriter writer;
    writer.put(u"type"_s, Value(names::textOf(names::kWidgetType, widget.type)));
    writer.put(u"bind"_s, bindValue(widget.bind));
    writer.put(u"label"_s, ruledValue(widget.label));
    writer.put(u"icon"_s, ruledValue(widget.icon));
    writer.put(u"tone"_s, ruledValue(widget.tone));
    writer.text(u"hint"_s, widget.hint);
    writer.integer(u"span"_s, widget.span);
    writer.integer(u"priority"_s, widget.priority);
    writer.put(u"when"_s, ruleOrNothing(widget.when));
    if (widget.hideWhenUnknown)
        writer.put(u"whenUnknown"_s, Value(u"hide"_s));
    writer.put(u"enabled"_s, ruleOrNothing(widget.enabled));
    writer.text(u"role"_s, widget.role);
    ValueList alternatives;
    for (const Alternative &each : widget.alternatives)
        alternatives.push_back(alternativeValue(each));
    writer.list(u"alternatives"_s, std::move(alternatives));
    writeShown(writer, widget);
    writeSetter(writer, widget);
    writeActor(writer, widget);
    writeGroup(writer, widget);
    return writer.take();
}

Value toValue(const Views &views)
{
    FieldWriter content;
    content.put(u"tile"_s, tileValue(views.tile));
    content.put(u"detail"_s, Value::makeList(widgetList(views.detail)));
    content.put(u"settings"_s, Value::makeList(widgetList(views.settings)));
    FieldWriter writer;
    writer.put(u"dsl"_s, Value(kVersion));
    writer.put(u"views"_s, content.take());
    ValueObject languages;
    for (const auto &[language, texts] : views.translations) {
        ValueObject fields;
        for (const auto &[text, translation] : texts)
            fields.emplace_back(text, Value(translation));
        languages.emplace_back(language, Value::makeObject(std::move(fields)));
    }
    if (!languages.empty())
        writer.put(u"translations"_s, Value::makeObject(std::move(languages)));
    return writer.take();
}

} // namespace atrium::dsl
