// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultwidgets.h"
#include "subject.h"

#include <atrium/dsl/defaults.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr std::size_t kMostInLine = 2;

Widget lineOf(const Property &property)
{
    Widget widget = statusFor(property);
    const QString placeholder = u'{' + property.name.text() + u'}';
    if (property.semantic == semantic::humidity)
        widget.label = fixed(placeholder + u" humidity"_s);
    else if (property.semantic == semantic::remaining)
        widget.label = fixed(placeholder + u" left"_s);
    return widget;
}

// "Open" at the top, "Closed" at the bottom, "Partly open" between; moving where it says so.
Widget coverLine(const Affordances &affordances, const Property &position)
{
    Widget widget {.type = WidgetType::Status, .bind = bindTo(position)};
    if (const Property *state = affordances.property(semantic::coverState)) {
        for (const Choice &choice : state->schema.choices) {
            const QString word = choice.value.toText().toLower();
            if (word == u"opening" || word == u"closing")
                widget.label.cases.push_back(
                    {.when = compares(*state, Op::Eq, choice.value), .use = humanised(word)});
        }
    }
    const Value bottom(position.schema.minimum.value_or(0.0));
    const Value top(position.schema.maximum.value_or(100.0));
    widget.label.cases.push_back({.when = compares(position, Op::Le, bottom), .use = u"Closed"_s});
    widget.label.cases.push_back({.when = compares(position, Op::Ge, top), .use = u"Open"_s});
    widget.label.otherwise = u"Partly open"_s;
    return widget;
}

std::optional<Value> choiceLike(const Property &property, QStringView beginning)
{
    for (const Choice &choice : property.schema.choices) {
        if (choice.value.toText().startsWith(beginning, Qt::CaseInsensitive))
            return choice.value;
    }
    return std::nullopt;
}

// "Heating to 22.0°", "Idle at 18.0°", "Off"; without an action "Target 22.0°" beside the mode.
std::optional<Widget> climateLine(const TileView &tile, const Affordances &affordances)
{
    const Property *target = affordances.measure(semantic::targetTemperature);
    const Property *action = affordances.property(semantic::climateAction);
    const Property *mode = affordances.property(semantic::climateMode);
    const Property *power = affordances.property(semantic::power);
    if (!target)
        return std::nullopt;
    const QString placeholder = u'{' + target->name.text() + u'}';
    const auto off = mode ? choiceLike(*mode, u"off") : std::nullopt;
    const bool isByAction = action && tile.primary && tile.primary->bind == bindTo(*action);
    Widget widget {.type = WidgetType::Status,
                   .bind = bindTo(isByAction ? *action : *target),
                   .label = fixed(u"Target "_s + placeholder)};
    if (!isByAction) {
        // What is off says so by its mode or power alone.
        if (off)
            widget.when = compares(*mode, Op::Ne, *off);
        else if (power && power->schema.type == DataSchema::Type::Boolean
                 && power->schema.choices.empty() && !power->writeOnly)
            widget.when = compares(*power, Op::Ne, Value(false));
        return widget;
    }
    const auto say
        = [&](const Property &property, const std::optional<Value> &value, const QString &words) {
              if (value)
                  widget.label.cases.push_back(
                      {.when = compares(property, Op::Eq, *value), .use = words});
          };
    if (mode)
        say(*mode, off, u"Off"_s);
    say(*action, choiceLike(*action, u"heat"), u"Heating to "_s + placeholder);
    say(*action, choiceLike(*action, u"cool"), u"Cooling to "_s + placeholder);
    say(*action, choiceLike(*action, u"idle"), u"Idle at "_s + placeholder);
    return widget;
}

// By type alone, for a device nobody foresaw.
const Property *mostTelling(const Affordances &affordances)
{
    const auto score = [](const Property &each) {
        if (each.writeOnly || each.schema.type == DataSchema::Type::Object
            || each.schema.type == DataSchema::Type::Array)
            return 0;
        int points = each.category.isEmpty() ? 100 : 1;
        if (semantic::isAlarm(each.semantic))
            points += 60;
        if (!each.readOnly && each.schema.type == DataSchema::Type::Boolean)
            points += 50;
        else if (each.schema.type == DataSchema::Type::Number
                 || each.schema.type == DataSchema::Type::Integer)
            points += 40;
        else
            points += 30;
        if (each.semantic == semantic::battery || each.semantic == semantic::batteryLow
            || each.semantic == semantic::linkQuality || each.semantic == semantic::tamper)
            points -= 90;
        else if (!each.semantic.isEmpty())
            points += 20;
        return points;
    };
    const auto &all = affordances.model().properties;
    const auto best
        = std::max_element(all.begin(), all.end(), [&](const Property &a, const Property &b) {
              return score(a) < score(b);
          });
    return best == all.end() || score(*best) == 0 ? nullptr : &*best;
}

// What a cover was told last is what it is: "CLOSE" reads "Closed".
QString coverWord(const QString &value)
{
    const QString word = value.toLower();
    if (word == u"close" || word == u"closed")
        return u"Closed"_s;
    return word == u"stop" || word == u"stopped" ? u"Stopped"_s : QString();
}

Widget primaryFor(const KindRow &row, const Property &property)
{
    const bool isSwitch = !property.readOnly && !property.writeOnly
        && property.schema.type == DataSchema::Type::Boolean && property.schema.choices.empty();
    // Joining is opened in the detail, never by a stray touch.
    const bool isToggle = isSwitch && property.semantic != semantic::permitJoin;
    Widget widget {.type = isToggle ? WidgetType::Toggle : WidgetType::Status,
                   .bind = bindTo(property),
                   .alternatives = alternativesFor(property)};
    if (property.semantic == semantic::coverState) {
        for (Alternative &each : widget.alternatives) {
            if (each.label.isEmpty())
                each.label = coverWord(each.value.toText());
        }
    }
    const bool isPower = property.semantic == semantic::power;
    for (Alternative &each : widget.alternatives) {
        if (isPower && each.value == Value(true))
            each.tone = row.tone;
    }
    if (row.kind == kind::contact && property.semantic == semantic::open)
        widget.alternatives
            = {{.value = Value(true), .icon = u"door-open"_s, .tone = Tone::Notice, .active = true},
               {.value = Value(false),
                .icon = u"door-closed"_s,
                .tone = Tone::Neutral,
                .active = false}};
    if (row.kind == kind::garage && property.semantic == semantic::open)
        widget.alternatives = {
            {.value = Value(true), .icon = u"garage-open"_s, .tone = Tone::Notice, .active = true},
            {.value = Value(false), .tone = Tone::Neutral, .active = false}};
    return widget;
}

void addLine(const KindRow &row, TileView &tile, const Affordances &affordances)
{
    const Property *position = affordances.measure(semantic::position);
    if (row.kind == kind::cover && position) {
        tile.secondary.push_back(coverLine(affordances, *position));
        return;
    }
    if (row.kind == kind::thermostat || row.kind == kind::airConditioner) {
        if (auto line = climateLine(tile, affordances))
            tile.secondary.push_back(std::move(*line));
        return;
    }
    std::size_t count = 0;
    for (const QStringView semantic : row.line) {
        const Property *property = affordances.property(semantic);
        if (semantic.isEmpty() || !property || property->writeOnly || count == kMostInLine)
            continue;
        const auto shows = [&](const Widget &each) {
            return each.bind == bindTo(*property);
        };
        if (std::any_of(tile.secondary.begin(), tile.secondary.end(), shows)
            || (tile.primary && shows(*tile.primary)))
            continue;
        tile.secondary.push_back(lineOf(*property));
        ++count;
    }
}

void addFallback(const KindRow &row, TileView &tile, const Affordances &affordances)
{
    const Property *property = mostTelling(affordances);
    if (!property) {
        if (!affordances.model().events.empty() || !affordances.model().actions.empty())
            tile.primary = Widget {.type = WidgetType::Status, .label = fixed(u"Ready"_s)};
        return;
    }
    const bool isNumber = property->schema.type == DataSchema::Type::Number
        || property->schema.type == DataSchema::Type::Integer;
    if (isNumber && property->schema.choices.empty()) {
        tile.secondary.push_back({.type = WidgetType::Value, .bind = bindTo(*property)});
        tile.secondary.push_back({.type = WidgetType::Status,
                                  .label = fixed(titleOf(*property).left(200).remove(u'{'))});
        return;
    }
    tile.primary = primaryFor(row, *property);
    if (tile.primary->type == WidgetType::Status && property->semantic.isEmpty())
        tile.primary->label = fixed(titleOf(*property).left(60).remove(u'{') + u": {"_s
                                    + property->name.text() + u'}');
}

// A value with nothing beside it says what it is.
void nameLoneValue(TileView &tile, const ThingModel &model)
{
    if (tile.primary || tile.secondary.size() != 1
        || tile.secondary.front().type != WidgetType::Value)
        return;
    if (const Property *property = model.property(tile.secondary.front().bind.property))
        tile.secondary.push_back({.type = WidgetType::Status,
                                  .label = fixed(titleOf(*property).left(200).remove(u'{'))});
}

} // namespace

TileView defaultTile(const Device &device, Affordances &affordances)
{
    const KindRow &row = rowOf(device.kind);
    TileView tile {.icon = fixed(row.icon.toString())};
    if (const Property *primary = affordances.firstOf(row.primary); primary && !primary->writeOnly)
        tile.primary = primaryFor(row, *primary);
    if (const Property *fraction = affordances.firstOf(row.fraction); fraction
        && affordances.measure(fraction->semantic) == fraction
        && rangeOf(fraction->schema, nullptr))
        tile.fraction = bindTo(*fraction);
    if (const Property *value = affordances.firstOf(row.value); value && !value->writeOnly)
        tile.secondary.push_back({.type = WidgetType::Value, .bind = bindTo(*value)});
    addLine(row, tile, affordances);
    const Property *position = affordances.measure(semantic::position);
    const Property *cover = affordances.property(semantic::coverState);
    if (row.kind == kind::cover && position)
        tile.tone.cases.push_back(
            {.when = compares(*position, Op::Gt, Value(position->schema.minimum.value_or(0.0))),
             .use = Tone::Cool});
    else if (row.kind == kind::cover && cover && !cover->writeOnly)
        tile.primary = primaryFor(row, *cover);
    if (!tile.primary && tile.fraction.isEmpty() && tile.secondary.empty())
        addFallback(row, tile, affordances);
    nameLoneValue(tile, affordances.model());
    if (!tile.tone.cases.empty())
        tile.tone.otherwise = Tone::Neutral;
    return tile;
}

} // namespace atrium::dsl
