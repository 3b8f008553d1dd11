// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultwidgets.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/ownviews.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr std::size_t kMostInDetail = 24; // then a person looks rather than sees
constexpr int kRoomForActions = 24; // widgets kept free for buttons

int countWidgets(const Widget &widget)
{
    int count = 1;
    for (const Widget &each : widget.items)
        count += countWidgets(each);
    return count;
}

/// One of the lists of widgets, held to its bound.
class WidgetList
{
public:
    explicit WidgetList(std::vector<Widget> widgets = {})
        : m_widgets(std::move(widgets))
    {
        for (const Widget &each : m_widgets)
            m_count += countWidgets(each);
    }

    // False: there is no room for it.
    bool add(Widget widget, int most = kMostWidgets)
    {
        const int count = countWidgets(widget);
        if (m_count + count > most)
            return false;
        m_count += count;
        m_widgets.push_back(std::move(widget));
        return true;
    }

    [[nodiscard]] std::size_t size() const { return m_widgets.size(); }
    [[nodiscard]] std::vector<Widget> take() { return std::move(m_widgets); }

private:
    std::vector<Widget> m_widgets;
    int m_count = 0;
};

bool isUpkeep(const Property &property)
{
    return !property.category.isEmpty() || property.semantic == semantic::linkQuality;
}

// A group of fields that has no room is told as one status.
void place(const Property &property, WidgetList &first, WidgetList &second)
{
    const int most = kMostWidgets - kRoomForActions;
    if (first.add(widgetFor(property), most) || second.add(widgetFor(property), most))
        return;
    Widget status {.type = WidgetType::Status, .bind = {.property = property.name}};
    if (!first.add(status, most))
        (void)second.add(std::move(status), most); // more than two views hold: the bound is said
                                                   // in the README
}

void placeProperties(Affordances &affordances, WidgetList &detail, WidgetList &settings)
{
    for (const Property &property : affordances.model().properties) {
        if (affordances.isUsed(property))
            continue;
        affordances.use(property);
        if (isUpkeep(property) || detail.size() >= kMostInDetail)
            place(property, settings, detail);
        else
            place(property, detail, settings);
    }
}

void placeActions(Affordances &affordances, WidgetList &detail, WidgetList &settings)
{
    for (const Action &action : affordances.model().actions) {
        if (affordances.isUsed(action))
            continue;
        affordances.use(action);
        Widget button = buttonFor(action);
        if (isDestructive(action) || !detail.add(button))
            (void)settings.add(std::move(button));
    }
}

} // namespace

Views defaultViews(const Device &device)
{
    Affordances affordances(*device.model.model);
    Views views;
    views.tile = defaultTile(device, affordances);
    WidgetList detail(heroOf(device, affordances));
    WidgetList settings;
    placeProperties(affordances, detail, settings);
    placeActions(affordances, detail, settings);
    views.detail = detail.take();
    views.settings = settings.take();
    return views;
}

Views viewsOf(const Device &device)
{
    const Value &own = device.model.model->views;
    Views defaults = defaultViews(device);
    if (own.isNothing())
        return defaults;
    Parsed parsed = checkViews(*device.model.model);
    if (!parsed.isUsable())
        return defaults;
    // A view that the plugin leaves out is the default one.
    const Value views = own.field(u"views");
    if (views.field(u"tile").isNothing())
        parsed.views.tile = std::move(defaults.tile);
    if (views.field(u"detail").isNothing())
        parsed.views.detail = std::move(defaults.detail);
    if (views.field(u"settings").isNothing())
        parsed.views.settings = std::move(defaults.settings);
    return std::move(parsed.views);
}

const ViewsCache::Kept &ViewsCache::kept(const Device &device, const Value &patch)
{
    QByteArray words;
    if (!patch.isNothing())
        appendJson(words, patch);
    auto key = std::tuple(device.model.digest, device.kind, std::move(words));
    if (const auto found = m_views.find(key); found != m_views.end())
        return found->second;
    if (m_views.size() >= kMost)
        m_views.clear(); // made again as they are drawn
    PatchedViews made = patchedViews(device, patch);
    return m_views
        .emplace(std::move(key),
                 Kept {.views = std::make_shared<const Views>(std::move(made.views)),
                       .misfit = std::move(made.misfit)})
        .first->second;
}

std::shared_ptr<const Views> ViewsCache::of(const Device &device, const Value &patch)
{
    return kept(device, patch).views;
}

QString ViewsCache::misfitOf(const Device &device, const Value &patch)
{
    return kept(device, patch).misfit;
}

QString iconOfKind(QStringView kind)
{
    return rowOf(kind).icon.toString();
}

QString iconOfProperty(const Property &property)
{
    if (const SemanticRow *row = rowOfSemantic(property.semantic))
        return row->icon.toString();
    switch (property.schema.type) {
    case DataSchema::Type::Boolean:
        return u"toggle-switch-outline"_s;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        return u"numeric"_s;
    case DataSchema::Type::String:
        return property.schema.choices.empty() ? u"text-short"_s : u"format-list-bulleted-type"_s;
    case DataSchema::Type::Object:
    case DataSchema::Type::Array:
        break;
    }
    return u"code-json"_s;
}

} // namespace atrium::dsl
