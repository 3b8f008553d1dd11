// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/make.h"

#include "zigbee2mqtt/codec.h"
#include "zigbee2mqtt/meaning.h"

#include <atrium/model/semantics.h>
#include <atrium/sdk/plugin.h>

#include <algorithm>
#include <array>
#include <numeric>

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

// Effects of a lamp that end by themselves (ZCL identify), or that end another.
constexpr std::array<QStringView, 8> kMoments {u"blink",           u"breathe",       u"okay",
                                               u"channel_change",  u"finish_effect", u"stop_effect",
                                               u"stop_hue_effect", u"stop_colorloop"};

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
template<typename NameType, typename Part, typename Affordance>
NameType freeName(const std::vector<std::shared_ptr<const Part>> &taken, Affordance Part::*member,
                  const QString &wanted)
{
    QString text = sdk::escapedLocalId(wanted).text().left(120);
    if (!isValidAffordanceName(text))
        text = u"p-"_s + text;
    const auto isTaken = [&](const QString &name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const auto &part) { return ((*part).*member).name.text() == name; });
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

void addProperty(Make &make, Parts &parts, const Expose &expose)
{
    Property property {.name
                       = freeName<PropertyName>(make.bindings, &Binding::property, expose.property),
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
    make.bindings.push_back(
        parts.shared(Binding {.property = std::move(property), .expose = expose}));
}

void addCommand(Make &make, Parts &parts, const Expose &expose)
{
    Action action {.name = freeName<ActionName>(make.commands, &Command::action, expose.property),
                   .title = titleOf(expose, {}),
                   .description = expose.description};
    Command command {.action = {}, .key = expose.property, .expose = expose};
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
    command.action = std::move(action);
    make.commands.push_back(parts.shared(std::move(command)));
}

void addCoverMoves(Make &make, Parts &parts, const Expose &expose)
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
        make.commands.push_back(parts.shared(
            Command {.action = {.name = freeName<ActionName>(make.commands, &Command::action, name),
                                .title = title,
                                .idempotent = true},
                     .key = expose.property,
                     .expose = Expose {.type = Expose::Type::Group},
                     .fixed = value}));
    }
}

void addNotice(Make &make, Parts &parts, const Expose &expose)
{
    const auto &values = expose.values;
    const bool isOpen = std::any_of(values.begin(), values.end(), [](const Value &value) {
        return value.toText().contains(u'*'); // "recall_*": any number may stand there
    });
    Event event {.name = freeName<EventName>(make.notices, &Notice::event, expose.property),
                 .title = titleOf(expose, {}),
                 .description = expose.description,
                 .data = isOpen ? DataSchema {.type = DataSchema::Type::String} : schemaOf(expose)};
    make.notices.push_back(
        parts.shared(Notice {.event = std::move(event),
                             .key = expose.property,
                             .values = isOpen ? std::vector<Value> {} : values}));
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

// Takes out of a lamp's effects those that are over by themselves: they are never reported, and a
// wish for them would be tried again. Nothing where all or none are.
std::optional<Expose> takeMoments(Expose &effect)
{
    const auto isMoment = [](const Value &value) {
        const QString text = value.toText();
        return std::find(kMoments.begin(), kMoments.end(), text) != kMoments.end();
    };
    if (effect.type != Expose::Type::Enum || effect.name != "effect"_L1 || !effect.isSettable
        || !effect.isPublished)
        return std::nullopt;
    Expose moments = effect;
    std::erase_if(moments.values, [&](const Value &value) { return !isMoment(value); });
    if (moments.values.empty() || moments.values.size() == effect.values.size())
        return std::nullopt;
    std::erase_if(effect.values, isMoment);
    return moments;
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

// Sorts the bindings by key, and says which thing model they make.
void finish(Make &make)
{
    make.bindings.shrink_to_fit();
    make.bindingsByKey.resize(make.bindings.size());
    std::iota(make.bindingsByKey.begin(), make.bindingsByKey.end(), quint16 {0});
    std::stable_sort(
        make.bindingsByKey.begin(), make.bindingsByKey.end(),
        [&](quint16 a, quint16 b) { return make.bindings[a]->key() < make.bindings[b]->key(); });
    make.digest = make.model().digest;
}

} // namespace

SharedModel Make::model() const
{
    ThingModel model;
    for (const SharedBinding &binding : bindings)
        model.properties.push_back(binding->property);
    for (const SharedCommand &command : commands)
        model.actions.push_back(command->action);
    for (const SharedNotice &notice : notices)
        model.events.push_back(notice->event);
    if (digest.isEmpty())
        return shareModel(std::move(model));
    return {.digest = digest, .model = std::make_shared<const ThingModel>(std::move(model))};
}

int Make::bindingOf(const PropertyName &name) const
{
    const auto found
        = std::find_if(bindings.begin(), bindings.end(), [&](const SharedBinding &binding) {
              return binding->property.name == name;
          });
    return found == bindings.end() ? -1 : static_cast<int>(found - bindings.begin());
}

int Make::bindingWith(const QString &key) const
{
    const auto found = std::lower_bound(
        bindingsByKey.begin(), bindingsByKey.end(), key,
        [this](quint16 number, const QString &text) { return bindings[number]->key() < text; });
    return found == bindingsByKey.end() || bindings[*found]->key() != key ? -1 : *found;
}

int Make::noticeWith(const QString &key) const
{
    const auto found = std::find_if(notices.begin(), notices.end(),
                                    [&](const SharedNotice &each) { return each->key == key; });
    return found == notices.end() ? -1 : static_cast<int>(found - notices.begin());
}

std::shared_ptr<const Make> makeOf(const MakeSource &source, Parts &parts, QStringList &problems)
{
    auto make = std::make_shared<Make>();
    make->kind = parts.shared(source.kind.isEmpty()
                                  ? kindOf(source.exposes, source.description, source.modelName)
                                  : source.kind);
    std::vector<Expose> flat;
    flatten(flat, source.exposes, problems);
    for (Expose &expose : flat) {
        if (make->bindings.size() + make->commands.size() >= kMostAffordances) {
            problems << u"more than %1 features"_s.arg(kMostAffordances);
            break;
        }
        refine(expose);
        const bool isCommand = expose.isSettable && !expose.isPublished
            && (expose.type == Expose::Type::Enum || expose.type == Expose::Type::Composite);
        if (const auto moments = takeMoments(expose))
            addCommand(*make, parts, *moments);
        if (isAction(expose))
            addNotice(*make, parts, expose);
        else if (isCommand)
            addCommand(*make, parts, expose);
        else
            addProperty(*make, parts, expose);
        if (expose.group == "cover"_L1 && expose.name == "state"_L1
            && expose.type == Expose::Type::Enum && expose.isSettable)
            addCoverMoves(*make, parts, expose);
    }
    for (const Command &command : source.commands)
        make->commands.push_back(parts.shared(command));
    finish(*make);
    return make;
}

std::shared_ptr<const Make> withAction(const Make &make, int notice, const Value &value)
{
    const auto at = static_cast<std::size_t>(notice);
    auto more = std::make_shared<Make>(make);
    Notice learned = *make.notices.at(at);
    learned.values.push_back(value);
    learned.event.data->choices.push_back({.value = value, .label = {}});
    more->notices[at] = std::make_shared<const Notice>(std::move(learned));
    more->digest.clear();
    more->digest = more->model().digest;
    return more;
}

} // namespace atrium::mqtt::zigbee2mqtt
