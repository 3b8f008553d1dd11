// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr WallTime kShortest = 60s; ///< A chart that just began is not one step wide.
constexpr int kWidth = 360; ///< Pixels, of a sheet.

void collect(std::vector<dsl::Bind> &found, const std::vector<dsl::Widget> &widgets)
{
    for (const dsl::Widget &widget : widgets) {
        if (widget.type == dsl::WidgetType::Chart) {
            if (!widget.bind.property.isEmpty())
                found.push_back(widget.bind);
            std::ranges::copy_if(widget.series, std::back_inserter(found),
                                 [](const auto &each) { return !each.property.isEmpty(); });
        }
        collect(found, widget.items);
    }
}

int decimalsOf(const DataSchema &schema)
{
    if (schema.type == DataSchema::Type::Integer || schema.type == DataSchema::Type::Boolean)
        return 0;
    return schema.step && *schema.step >= 1.0 ? 0 : 1;
}

WallTime lengthOf(const QString &period)
{
    constexpr WallTime kDay = 24h;
    return period == u"week" ? 7 * kDay
        : period == u"month" ? 31 * kDay
        : period == u"year"  ? 366 * kDay
                             : kDay;
}

} // namespace

std::vector<dsl::Bind> seriesOf(const dsl::WidgetFace &face)
{
    std::vector<dsl::Bind> series;
    if (!face.property.isEmpty())
        series.push_back({.property = face.property, .path = face.path});
    std::ranges::copy_if(face.series, std::back_inserter(series), [&](const dsl::Bind &each) {
        return !each.property.isEmpty() && std::ranges::find(series, each) == series.end();
    });
    return series;
}

std::vector<dsl::Bind> chartedIn(const dsl::Views &views)
{
    std::vector<dsl::Bind> found;
    collect(found, views.detail);
    collect(found, views.settings);
    return found;
}

void addTraces(widgets::WidgetLook &look, const dsl::WidgetFace &face, const DeviceState &device,
               const ChartSources &sources, const LookContext &context)
{
    std::vector<controls::ChartTrace> traces;
    WallTime first = context.now - kShortest;
    const WallTime earliest = context.now - lengthOf(face.period);
    for (const dsl::Bind &bind : seriesOf(face)) {
        const Property *property = device.device.model.model->property(bind.property);
        const DataSchema *schema
            = property != nullptr ? dsl::schemaAt(property->schema, bind.path) : nullptr;
        if (schema == nullptr)
            continue;
        const client::TrailKey key {
            .device = device.device.id, .property = bind.property, .path = bind.path};
        const auto &trail = sources.trails.of(key);
        const auto kept = sources.history.read(
            key,
            {.span = {.from = earliest.count(), .to = context.now.count()},
             .width = kWidth,
             .now = context.now.count(),
             .liveSince = trail.empty() ? context.now.count() : trail.front().at.count()});
        controls::ChartTrace trace {.name = context.texts.name(dsl::titleOf(*property)),
                                    .scale = schema->unit,
                                    .isStepped = schema->type == DataSchema::Type::Boolean,
                                    .width = kept ? kept->span.width : 0,
                                    .samples = samplesOf(kept.get(), trail)};
        if (!trace.samples.empty())
            first = std::clamp(WallTime(trace.samples.front().at), earliest, first);
        const dsl::QuantityText zero = context.texts.quantity(0.0, schema->unit, 0);
        const QString unit
            = zero.unit.isEmpty() || zero.isTight ? zero.unit : QChar(QChar::Nbsp) + zero.unit;
        const Value now = dsl::valueAt(device.property(bind.property)->reported.value, bind.path);
        look.traces.push_back(
            {.name = trace.name,
             .nowText = context.texts.say(dsl::phraseOf(*property, now), context.now),
             .suffix = unit,
             .decimals = decimalsOf(*schema)});
        traces.push_back(std::move(trace));
    }
    if (look.label.isEmpty() && look.traces.size() == 1)
        look.label = look.traces.front().name;
    look.chart
        = {.traces = std::make_shared<const std::vector<controls::ChartTrace>>(std::move(traces)),
           .from = first.count(),
           .to = context.now.count()};
}

} // namespace atrium::window
