// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultwidgets.h"
#include "subject.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

using Heroes = std::vector<Widget>;

bool isSettable(const Property *property)
{
    return property && !property->readOnly;
}

// Adds the widget of the property with this meaning, if the device has one of them.
void add(Heroes &heroes, Affordances &affordances, QStringView semantic)
{
    const Property *property = affordances.property(semantic);
    if (!property || affordances.isUsed(*property) || !property->category.isEmpty())
        return;
    affordances.use(*property);
    heroes.push_back(widgetFor(*property));
}

Call setCall(const Property &property, const Value &value)
{
    return {.settings = {{.property = property.name, .how = Setting::How::To, .value = value}}};
}

std::optional<Value> choiceAmong(const Property *property, std::initializer_list<QStringView> words)
{
    if (!isSettable(property))
        return std::nullopt;
    for (const QStringView word : words) {
        for (const Choice &choice : property->schema.choices) {
            if (QStringView(choice.value.toText()).compare(word, Qt::CaseInsensitive) == 0)
                return choice.value;
        }
    }
    return std::nullopt;
}

// One command of a transport: an action of this name, or a value of the state property.
void addCommand(Widget &transport, Affordances &affordances, const QString &key,
                std::initializer_list<QStringView> words, const Property *state)
{
    if (const Action *action = affordances.action(words)) {
        affordances.use(*action);
        transport.commands.emplace_back(key, callOf(*action));
    } else if (const auto value = choiceAmong(state, words)) {
        affordances.use(*state);
        transport.commands.emplace_back(key, setCall(*state, *value));
    }
}

// Where there are no commands, the two ends of the position.
void addEnds(Widget &transport, const Property *position)
{
    if (!transport.commands.empty() || !isSettable(position))
        return;
    transport.commands.emplace_back(
        u"open"_s, setCall(*position, Value(position->schema.maximum.value_or(100.0))));
    transport.commands.emplace_back(
        u"close"_s, setCall(*position, Value(position->schema.minimum.value_or(0.0))));
}

void addCover(Heroes &heroes, Affordances &affordances)
{
    const Property *position = affordances.measure(semantic::position);
    const Property *state = affordances.property(semantic::coverState);
    Widget transport {.type = WidgetType::Transport, .transport = TransportKind::Cover};
    if (state)
        transport.bind = bindTo(*state);
    addCommand(transport, affordances, u"open"_s, {u"open"}, state);
    addCommand(transport, affordances, u"stop"_s, {u"stop"}, state);
    addCommand(transport, affordances, u"close"_s, {u"close"}, state);
    addEnds(transport, position);
    Widget row {.type = WidgetType::Group, .layout = Layout::Row};
    if (position && rangeOf(position->schema, nullptr)) {
        affordances.use(*position);
        row.items.push_back({.type = position->readOnly ? WidgetType::Gauge : WidgetType::Slider,
                             .bind = bindTo(*position),
                             .orientation = Orientation::Window});
    }
    if (!transport.commands.empty())
        row.items.push_back(std::move(transport));
    if (row.items.size() == 1)
        heroes.push_back(std::move(row.items.front()));
    else if (!row.items.empty())
        heroes.push_back(std::move(row));
    add(heroes, affordances, semantic::tilt);
}

void addClimate(Heroes &heroes, Affordances &affordances)
{
    const Property *target = affordances.measure(semantic::targetTemperature);
    const Property *measured = affordances.measure(semantic::temperature);
    add(heroes, affordances, semantic::power);
    if (isSettable(target) && rangeOf(target->schema, nullptr)) {
        affordances.use(*target);
        Widget dial {
            .type = WidgetType::Slider, .bind = bindTo(*target), .orientation = Orientation::Dial};
        if (measured) {
            affordances.use(*measured);
            dial.measured = bindTo(*measured);
        }
        if (const Property *action = affordances.property(semantic::climateAction)) {
            for (const Choice &choice : action->schema.choices) {
                const StateWordRow *word = rowOfStateWord(choice.value.toText());
                if (word && word->tone != Tone::Neutral)
                    dial.tone.cases.push_back(
                        {.when = compares(*action, Op::Eq, choice.value), .use = word->tone});
            }
            dial.tone.otherwise = Tone::Neutral;
        }
        heroes.push_back(std::move(dial));
    }
    add(heroes, affordances, semantic::climateMode);
    add(heroes, affordances, semantic::climatePreset);
    add(heroes, affordances, semantic::fanMode);
    add(heroes, affordances, semantic::climateAction);
}

void addMedia(Heroes &heroes, Affordances &affordances)
{
    const Property *playback = affordances.property(semantic::playback);
    add(heroes, affordances, semantic::power);
    add(heroes, affordances, semantic::mediaTitle);
    Widget transport {.type = WidgetType::Transport, .transport = TransportKind::Media};
    if (playback)
        transport.bind = bindTo(*playback);
    addCommand(transport, affordances, u"previous"_s, {u"previous"}, nullptr);
    addCommand(transport, affordances, u"play"_s, {u"play", u"playing"}, playback);
    addCommand(transport, affordances, u"pause"_s, {u"pause", u"paused"}, playback);
    addCommand(transport, affordances, u"next"_s, {u"next"}, nullptr);
    if (transport.commands.empty()) {
        add(heroes, affordances, semantic::playback);
    } else {
        // With an action for each of its values, the transport is all there is to set.
        if (playback && affordances.action({u"stop"}))
            affordances.use(*playback);
        heroes.push_back(std::move(transport));
    }
    add(heroes, affordances, semantic::volume);
    add(heroes, affordances, semantic::muted);
}

void addVacuum(Heroes &heroes, Affordances &affordances)
{
    add(heroes, affordances, semantic::operation);
    Widget buttons {.type = WidgetType::Buttons};
    for (const QStringView name : {u"start", u"pause", u"stop", u"dock", u"locate"}) {
        const Action *action = affordances.action({name});
        if (!action)
            continue;
        affordances.use(*action);
        buttons.items.push_back(buttonFor(*action));
    }
    if (!buttons.items.empty())
        heroes.push_back(std::move(buttons));
    add(heroes, affordances, semantic::progress);
}

// What is measured, large. Its course is the detail's History, whatever the schema says.
void addMeasured(Heroes &heroes, const KindRow &row, Affordances &affordances)
{
    const Property *value = affordances.firstOf(row.value);
    if (!value || affordances.isUsed(*value) || value->writeOnly)
        return;
    affordances.use(*value);
    Widget widget = widgetFor(*value);
    if (value->readOnly && widget.type == WidgetType::Value && rangeOf(value->schema, nullptr))
        widget.type = WidgetType::Gauge;
    heroes.push_back(std::move(widget));
}

} // namespace

std::vector<Widget> heroOf(const Device &device, Affordances &affordances)
{
    Heroes heroes;
    const KindRow &row = rowOf(device.kind);
    const QStringView kind = row.kind;
    if (kind == kind::cover || kind == kind::garage) {
        addCover(heroes, affordances);
        return heroes;
    }
    if (kind == kind::thermostat || kind == kind::airConditioner) {
        addClimate(heroes, affordances);
        return heroes;
    }
    if (kind == kind::television || kind == kind::speaker) {
        addMedia(heroes, affordances);
        return heroes;
    }
    if (kind == kind::vacuum) {
        addVacuum(heroes, affordances);
        return heroes;
    }
    for (const QStringView each :
         {semantic::power, semantic::brightness, semantic::color, semantic::colorTemperature,
          semantic::effect, semantic::locked, semantic::lockState, semantic::alarmMode,
          semantic::operation, semantic::progress, semantic::fanSpeed, semantic::fanMode}) {
        add(heroes, affordances, each);
    }
    if (const Property *primary = affordances.firstOf(row.primary);
        primary && !affordances.isUsed(*primary))
        add(heroes, affordances, primary->semantic);
    if (kind == kind::group && affordances.property(semantic::position))
        addCover(heroes, affordances);
    addMeasured(heroes, row, affordances);
    return heroes;
}

} // namespace atrium::dsl
