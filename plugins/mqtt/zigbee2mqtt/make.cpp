// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/make.h"

#include "zigbee2mqtt/codec.h"
#include "zigbee2mqtt/meaning.h"

#include <atrium/model/semantics.h>
#include <atrium/sdk/plugin.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr std::size_t kMostAffordances = 512;

struct CoverMove
{
    QStringView value;
    QStringView action;
    QStringView title;
};

constexpr std::array kCoverMoves {
    CoverMove {u"OPEN", u"open", u"Open"},
    CoverMove {u"CLOSE", u"close", u"Close"},
    CoverMove {u"STOP", u"stop", u"Stop"},
};

// "top_left" → "top left", "l1" → "L1".
QString readableEndpoint(QString endpoint)
{
    endpoint.replace(u'_', u' ');
    return endpoint.size() <= 2 ? endpoint.toUpper() : endpoint;
}

QString titleOf(const Expose &expose, const QString &semantic)
{
    QString title = expose.label;
    if (semantic == semantic::power)
        title = u"Power"_s;
    else if (semantic == semantic::open)
        title = u"Open"_s; // the value says so; "contact" is true where nothing is open
    else if (semantic == semantic::locked)
        title = u"Locked"_s;
    else if (semantic == semantic::color)
        title = u"Color"_s;
    if (!expose.endpoint.isEmpty() && !title.endsWith(u' ' + expose.endpoint, Qt::CaseInsensitive)
        && !title.endsWith(u' ' + readableEndpoint(expose.endpoint), Qt::CaseInsensitive))
        title += u' ' + readableEndpoint(expose.endpoint);
    return title;
}

// A valid name that no other affordance of the same sort has.
template<typename NameType, typename Affordances>
NameType freeName(const Affordances &taken, const QString &wanted)
{
    QString text = sdk::escapedLocalId(wanted).text().left(120);
    if (!isValidAffordanceName(text))
        text = u"p-"_s + text;
    const auto isTaken = [&](const QString &name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const auto &each) { return each.name.text() == name; });
    };
    QString name = text;
    for (int i = 2; isTaken(name); ++i)
        name = text + u'~' + QString::number(i);
    return NameType(name);
}

bool isHistory(const Property &property, const Expose &expose)
{
    return !property.writeOnly && property.category.isEmpty() && expose.type != Expose::Type::Text
        && expose.type != Expose::Type::List && expose.type != Expose::Type::Composite
        && property.semantic != semantic::linkQuality;
}

void addProperty(Make &make, ThingModel &model, const Expose &expose)
{
    Property property {.name = freeName<PropertyName>(model.properties, expose.property),
                       .title = {}};
    property.semantic = semanticOf(expose);
    property.title = titleOf(expose, property.semantic);
    property.description = expose.description;
    property.schema = schemaOf(expose);
    property.readOnly = !expose.isSettable;
    property.writeOnly = !expose.isPublished && expose.isSettable;
    property.category = expose.category;
    property.maxAge = expose.isSettable ? 0s : maxAgeOf(property.semantic);
    property.lateOk = lateOkOf(expose, property.semantic, make.kind);
    property.history = isHistory(property, expose);
    make.bindingByKey.insert(expose.property, static_cast<int>(make.bindings.size()));
    make.bindings.push_back({.key = expose.property, .expose = expose});
    model.properties.push_back(std::move(property));
}

void addCommand(Make &make, ThingModel &model, const Expose &expose)
{
    Action action {.name = freeName<ActionName>(model.actions, expose.property),
                   .title = titleOf(expose, {}),
                   .description = expose.description};
    Command command {.action = action.name, .key = expose.property, .expose = expose};
    if (expose.type == Expose::Type::Enum && expose.values.size() == 1) {
        command.expose = Expose {.type = Expose::Type::Group};
        command.fixed = expose.values.front();
    } else {
        action.input = schemaOf(expose);
    }
    // What resets a device, or makes a siren howl, is not done by a slip of the finger.
    const bool isGrave = expose.property.contains("reset"_L1)
        || expose.property.contains("warning"_L1) || expose.property.contains("siren"_L1)
        || expose.property.contains("restart"_L1);
    action.confirm = isGrave ? Confirm::Hold : Confirm::None;
    action.idempotent = expose.name == "effect"_L1 || expose.name == "identify"_L1;
    make.commands.push_back(std::move(command));
    model.actions.push_back(std::move(action));
}

void addCoverMoves(Make &make, ThingModel &model, const Expose &expose)
{
    for (const CoverMove &move : kCoverMoves) {
        const Value value(move.value.toString());
        if (std::find(expose.values.begin(), expose.values.end(), value) == expose.values.end())
            continue;
        QString name = move.action.toString();
        QString title = move.title.toString();
        if (!expose.endpoint.isEmpty()) {
            name += u'_' + expose.endpoint;
            title += u' ' + readableEndpoint(expose.endpoint);
        }
        Action action {
            .name = freeName<ActionName>(model.actions, name), .title = title, .idempotent = true};
        make.commands.push_back({.action = action.name,
                                 .key = expose.property,
                                 .expose = Expose {.type = Expose::Type::Group},
                                 .fixed = value});
        model.actions.push_back(std::move(action));
    }
}

void addNotice(Make &make, ThingModel &model, const Expose &expose)
{
    const auto &values = expose.values;
    const bool isOpen = std::any_of(values.begin(), values.end(), [](const Value &value) {
        return value.toText().contains(u'*'); // "recall_*": any number may stand there
    });
    Event event {.name = freeName<EventName>(model.events, expose.property),
                 .title = titleOf(expose, {}),
                 .description = expose.description,
                 .data = isOpen ? DataSchema {.type = DataSchema::Type::String} : schemaOf(expose)};
    make.noticeByKey.insert(expose.property, static_cast<int>(make.notices.size()));
    make.notices.push_back({.event = event.name,
                            .key = expose.property,
                            .values = isOpen ? std::vector<Value> {} : values});
    model.events.push_back(std::move(event));
}

// Groups opened, and features of one key made one: colours come as x/y and as hue/saturation.
void flatten(std::vector<Expose> &flat, const std::vector<Expose> &exposes, QStringList &problems)
{
    for (const Expose &expose : exposes) {
        if (expose.type == Expose::Type::Group) {
            flatten(flat, expose.features, problems);
            continue;
        }
        Expose one = expose;
        if (one.property.isEmpty())
            one.property = one.name;
        if (one.property.isEmpty()) {
            problems << u"a feature without a name"_s;
            continue;
        }
        const auto same = std::find_if(flat.begin(), flat.end(), [&](const Expose &each) {
            return each.property == one.property;
        });
        if (same == flat.end()) {
            flat.push_back(std::move(one));
            continue;
        }
        if (same->group.isEmpty() && !one.group.isEmpty() && same->type == one.type)
            same->group = one.group; // the specific one says what it means
        same->isSettable = same->isSettable || one.isSettable;
        same->isPublished = same->isPublished || one.isPublished;
        same->isGettable = same->isGettable || one.isGettable;
        if (same->type == Expose::Type::Composite && one.type == Expose::Type::Composite)
            same->features.insert(same->features.end(), one.features.begin(), one.features.end());
    }
}

bool isAction(const Expose &expose)
{
    return expose.type == Expose::Type::Enum && expose.name == "action"_L1 && !expose.isSettable;
}

void refine(Expose &expose)
{
    if (expose.type == Expose::Type::Composite && !expose.isPublished && !expose.isSettable) {
        for (const Expose &feature : expose.features) {
            expose.isPublished = expose.isPublished || feature.isPublished;
            expose.isSettable = expose.isSettable || feature.isSettable;
        }
    }
    expose.isPercent = expose.type == Expose::Type::Numeric && expose.group == "light"_L1
        && expose.name == "brightness"_L1 && expose.maximum && *expose.maximum >= 100.0
        && expose.minimum.value_or(0.0) >= 0.0;
}

// What only the thing model needs is not kept twice.
void forgetTexts(Expose &expose)
{
    expose.description.clear();
    expose.label.clear();
    expose.unit.clear();
    expose.category.clear();
    for (Expose &feature : expose.features)
        forgetTexts(feature);
}

} // namespace

std::shared_ptr<const Make> makeOf(const MakeSource &source, QStringList &problems)
{
    auto make = std::make_shared<Make>();
    make->kind = source.kind.isEmpty()
        ? kindOf(source.exposes, source.description, source.modelName)
        : source.kind;
    ThingModel model;
    std::vector<Expose> flat;
    flatten(flat, source.exposes, problems);
    for (Expose &expose : flat) {
        if (model.properties.size() + model.actions.size() >= kMostAffordances) {
            problems << u"more than %1 features"_s.arg(kMostAffordances);
            break;
        }
        refine(expose);
        const bool isCommand = expose.isSettable && !expose.isPublished
            && (expose.type == Expose::Type::Enum || expose.type == Expose::Type::Composite);
        if (isAction(expose))
            addNotice(*make, model, expose);
        else if (isCommand)
            addCommand(*make, model, expose);
        else
            addProperty(*make, model, expose);
        if (expose.group == "cover"_L1 && expose.name == "state"_L1
            && expose.type == Expose::Type::Enum && expose.isSettable)
            addCoverMoves(*make, model, expose);
    }
    for (const Command &command : source.commands) {
        const bool hasInput = command.expose.type != Expose::Type::Group;
        model.actions.push_back(
            {.name = command.action,
             .title = command.expose.label,
             .input = hasInput ? std::optional(schemaOf(command.expose)) : std::nullopt});
        make->commands.push_back(command);
    }
    for (Binding &binding : make->bindings)
        forgetTexts(binding.expose);
    for (Command &command : make->commands)
        forgetTexts(command.expose);
    make->model = shareModel(std::move(model));
    return make;
}

std::shared_ptr<const Make> withAction(const Make &make, int notice, const Value &value)
{
    const auto at = static_cast<std::size_t>(notice);
    auto more = std::make_shared<Make>(make);
    ThingModel model = *make.model.model;
    more->notices.at(at).values.push_back(value);
    model.events.at(at).data->choices.push_back({.value = value, .label = {}});
    more->model = shareModel(std::move(model));
    return more;
}

} // namespace atrium::mqtt::zigbee2mqtt
