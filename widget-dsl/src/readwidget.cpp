// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr qsizetype kLongestIcon = 64;
constexpr double kInfinity = std::numeric_limits<double>::max();

std::chrono::milliseconds readMilliseconds(FieldReader &reader, QStringView key, int otherwise)
{
    return std::chrono::milliseconds(reader.integer(key, 0, 3'600'000, otherwise));
}

std::vector<Alternative> readAlternatives(FieldReader &parent)
{
    std::vector<Alternative> alternatives;
    const ValueList list = parent.list(u"alternatives");
    const QString place = parent.pointer(u"alternatives");
    for (std::size_t i = 0; i < list.size(); ++i) {
        FieldReader reader(list[i], stepTo(place, i), parent.reading());
        Alternative alternative {.value = reader.value(u"value"),
                                 .label = reader.text(u"label", kLongestLabel),
                                 .icon = reader.text(u"icon", kLongestIcon)};
        if (reader.isObject() && alternative.value.isNothing())
            reader.refuse(u"missing"_s, u"value", u"a value of the property"_s);
        if (reader.has(u"tone"))
            alternative.tone = reader.choice(u"tone", names::kTone, Tone::Neutral);
        if (reader.has(u"active"))
            alternative.active = reader.flag(u"active");
        alternative.description = reader.text(u"description", kLongestText);
        alternative.hidden = reader.flag(u"hidden");
        reader.finish();
        alternatives.push_back(std::move(alternative));
    }
    return alternatives;
}

std::vector<Threshold> readThresholds(FieldReader &parent)
{
    std::vector<Threshold> thresholds;
    const ValueList list = parent.list(u"thresholds", 32);
    const QString place = parent.pointer(u"thresholds");
    for (std::size_t i = 0; i < list.size(); ++i) {
        FieldReader reader(list[i], stepTo(place, i), parent.reading());
        const auto at = reader.number(u"at", -kInfinity, kInfinity);
        if (reader.isObject() && !reader.has(u"at"))
            reader.refuse(u"missing"_s, u"at", u"a number"_s);
        const Tone tone = reader.choice(u"tone", names::kTone, Tone::Neutral);
        if (at && !thresholds.empty() && *at <= thresholds.back().at)
            reader.refuse(u"out-of-range"_s, u"at", u"thresholds that grow"_s);
        thresholds.push_back({.at = at.value_or(0.0), .tone = tone});
        reader.finish();
    }
    return thresholds;
}

void readShown(Widget &widget, FieldReader &reader)
{
    Reading &reading = reader.reading();
    switch (widget.type) {
    case WidgetType::Chart: {
        widget.period = reader.word(u"period", names::kPeriods);
        widget.aggregate = reader.word(u"aggregate", names::kAggregates);
        widget.compare = reader.flag(u"compare");
        const ValueList series = reader.list(u"series", 16);
        for (std::size_t i = 0; i < series.size(); ++i)
            widget.series.push_back(
                readBind(series[i], stepTo(reader.pointer(u"series"), i), reading));
        break;
    }
    case WidgetType::Image:
        widget.refresh = readMilliseconds(reader, u"refresh", 0);
        widget.aspect = reader.number(u"aspect", 0.1, 10.0).value_or(0.0);
        break;
    case WidgetType::Value:
    case WidgetType::Gauge:
    case WidgetType::Level:
    case WidgetType::Status:
        widget.format = reader.word(u"format", names::kFormats);
        widget.thresholds = readThresholds(reader);
        if (widget.type == WidgetType::Gauge)
            widget.orientation
                = reader.choice(u"orientation", names::kOrientation, widget.orientation);
        break;
    default:
        break;
    }
}

void readSetter(Widget &widget, FieldReader &reader)
{
    switch (widget.type) {
    case WidgetType::Slider:
        widget.orientation = reader.choice(u"orientation", names::kOrientation, widget.orientation);
        widget.measured
            = readBind(reader.value(u"measured"), reader.pointer(u"measured"), reader.reading());
        break;
    case WidgetType::Select:
        widget.style = reader.choice(u"style", names::kSelectStyle, widget.style);
        break;
    case WidgetType::Color:
        widget.model = reader.choice(u"model", names::kColorModel, widget.model);
        break;
    case WidgetType::Input:
        widget.input = reader.choice(u"input", names::kInputKind, widget.input);
        break;
    default:
        break;
    }
    widget.commit = reader.choice(u"commit", names::kCommit, widget.commit);
    widget.throttle = readMilliseconds(reader, u"throttle", 200);
}

void readCommands(Widget &widget, FieldReader &reader)
{
    widget.transport = reader.choice(u"transport", names::kTransport, widget.transport);
    const Value commands = reader.value(u"commands");
    const QString place = reader.pointer(u"commands");
    FieldReader each(commands, place, reader.reading());
    const auto readEach = [&](const auto &keys) {
        for (const QLatin1StringView key : keys) {
            const QString name = key;
            if (each.has(name))
                widget.commands.emplace_back(
                    name, readCall(each.value(name), each.pointer(name), reader.reading()));
        }
    };
    if (widget.transport == TransportKind::Cover)
        readEach(names::kCoverCommands);
    else
        readEach(names::kMediaCommands);
    each.finish();
    if (each.isObject() && widget.commands.empty())
        reader.refuse(u"missing"_s, u"commands", u"at least one command"_s);
}

void readActor(Widget &widget, FieldReader &reader)
{
    Reading &reading = reader.reading();
    switch (widget.type) {
    case WidgetType::Button:
        widget.press = readCall(reader.value(u"press"), reader.pointer(u"press"), reading);
        widget.release = readCall(reader.value(u"release"), reader.pointer(u"release"), reading);
        widget.repeat = readMilliseconds(reader, u"repeat", 0);
        if (!reader.has(u"press"))
            reader.refuse(u"missing"_s, u"press", u"what pressing it does"_s);
        break;
    case WidgetType::Buttons:
        widget.columns = reader.integer(u"columns", 0, 12);
        break;
    case WidgetType::Transport:
        readCommands(widget, reader);
        break;
    default:
        break;
    }
}

void readGroup(Widget &widget, FieldReader &reader)
{
    widget.layout = reader.choice(u"layout", names::kLayout, widget.layout);
    widget.columns = reader.integer(u"columns", 0, 12);
    widget.minWidth = reader.integer(u"minWidth", 0, 4096);
    widget.overflow = reader.choice(u"overflow", names::kOverflow, widget.overflow);
}

void readCommon(Widget &widget, FieldReader &reader)
{
    Reading &reading = reader.reading();
    widget.bind = readBind(reader.value(u"bind"), reader.pointer(u"bind"), reading);
    widget.label
        = readRuledText(reader.value(u"label"), reader.pointer(u"label"), reading, kLongestLabel);
    widget.icon
        = readRuledText(reader.value(u"icon"), reader.pointer(u"icon"), reading, kLongestIcon);
    widget.tone = readRuledTone(reader.value(u"tone"), reader.pointer(u"tone"), reading);
    widget.hint = reader.text(u"hint", kLongestText);
    widget.span = reader.integer(u"span", 0, 12);
    widget.priority = reader.integer(u"priority", -1000, 1000);
    if (reader.has(u"when"))
        widget.when = readRule(reader.value(u"when"), reader.pointer(u"when"), reading);
    if (reader.has(u"enabled"))
        widget.enabled = readRule(reader.value(u"enabled"), reader.pointer(u"enabled"), reading);
    const QString unknown = reader.text(u"whenUnknown", kLongestLabel);
    widget.hideWhenUnknown = unknown == u"hide";
    if (reader.value(u"whenUnknown").kind() == Value::Kind::Text && unknown != u"hide"
        && unknown != u"show")
        reader.refuse(u"unknown-value"_s, u"whenUnknown", u"hide or show"_s);
    widget.role = reader.word(u"role", names::kRoles);
    widget.alternatives = readAlternatives(reader);
    if (reader.has(u"precision"))
        widget.precision = reader.integer(u"precision", 0, 9);
    widget.minimum = reader.number(u"minimum", -kInfinity, kInfinity);
    widget.maximum = reader.number(u"maximum", -kInfinity, kInfinity);
    widget.step = reader.number(u"step", 1e-9, kInfinity);
    if (widget.minimum && widget.maximum && *widget.minimum > *widget.maximum)
        reader.refuse(u"out-of-range"_s, u"minimum", u"at most the maximum"_s);
}

bool isDrawn(FieldReader &reader)
{
    const bool needsMore = !reader.list(u"requires").empty(); // version 1 has no further features
    return !needsMore && names::indexOf(names::kWidgetType, reader.value(u"type").toText());
}

// What stands in the place of a widget that this version cannot draw.
std::optional<Widget> readInstead(FieldReader &reader, int depth)
{
    const Value fallback = reader.value(u"fallback");
    if (fallback == Value(u"drop"_s))
        return std::nullopt;
    if (!fallback.isNothing())
        return readWidget(fallback, reader.pointer(u"fallback"), reader.reading(), depth + 1);
    reader.refuse(u"unknown-type"_s, u"type", u"one of "_s + names::listed(names::kWidgetType),
                  u"add a fallback for what an older version cannot draw"_s);
    return std::nullopt;
}

void readFallback(Widget &widget, FieldReader &reader, int depth)
{
    const Value fallback = reader.value(u"fallback");
    widget.fallbackDrops = fallback == Value(u"drop"_s);
    if (fallback.isNothing() || widget.fallbackDrops)
        return;
    if (auto read = readWidget(fallback, reader.pointer(u"fallback"), reader.reading(), depth + 1))
        widget.fallback.push_back(std::move(*read));
}

} // namespace

std::optional<Widget> readWidget(const Value &json, const QString &pointer, Reading &reading,
                                 int depth)
{
    if (depth > kDeepest) {
        reading.add(u"too-deep"_s, pointer, u"widgets nested at most %1 deep"_s.arg(kDeepest));
        return std::nullopt;
    }
    if (++reading.widgets > kMostWidgets) {
        if (reading.widgets == kMostWidgets + 1)
            reading.add(u"too-many"_s, pointer,
                        u"at most %1 widgets in a view"_s.arg(kMostWidgets));
        return std::nullopt;
    }
    FieldReader reader(json, pointer, reading);
    if (!reader.isObject())
        return std::nullopt;
    if (!isDrawn(reader))
        return readInstead(reader, depth);
    Widget widget {.type = reader.choice(u"type", names::kWidgetType, WidgetType::Value)};
    readCommon(widget, reader);
    readShown(widget, reader);
    if (widget.type >= WidgetType::Toggle && widget.type <= WidgetType::Input)
        readSetter(widget, reader);
    readActor(widget, reader);
    if (widget.type >= WidgetType::Group)
        readGroup(widget, reader);
    if (widget.type >= WidgetType::Group || widget.type == WidgetType::Buttons)
        widget.items = readWidgets(reader.list(u"items", kMostWidgets), reader.pointer(u"items"),
                                   reading, depth + 1);
    readFallback(widget, reader, depth);
    reader.finish();
    return widget;
}

std::vector<Widget> readWidgets(const ValueList &list, const QString &pointer, Reading &reading,
                                int depth)
{
    std::vector<Widget> widgets;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (auto widget = readWidget(list[i], stepTo(pointer, i), reading, depth))
            widgets.push_back(std::move(*widget));
    }
    return widgets;
}

} // namespace atrium::dsl
