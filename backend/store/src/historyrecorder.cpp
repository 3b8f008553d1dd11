// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrecorder.h"

#include "rowtext.h"

#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

using Type = DataSchema::Type;

bool isNumber(const DataSchema &schema)
{
    return (schema.type == Type::Integer || schema.type == Type::Number) && schema.choices.empty();
}

bool isState(const DataSchema &schema)
{
    return schema.type == Type::Boolean || schema.type == Type::String
        || (schema.type == Type::Integer && !schema.choices.empty());
}

bool isCounter(const Property &property)
{
    return property.semantic == semantic::energy || property.semantic == semantic::waterTotal;
}

QString keyOf(const DeviceId &device, const QString &property)
{
    return device.text() + u' ' + property;
}

qint64 measuredAt(const ReportedValue &reported, qint64 now)
{
    if (reported.sourceTime.count() > 0)
        return reported.sourceTime.count();
    return reported.receiveTime.count() > 0 ? reported.receiveTime.count() : now;
}

bool isBelieved(Quality quality)
{
    return quality == Quality::Good || quality == Quality::Uncertain;
}

} // namespace

void HistoryRecorder::know(qint64 now, const std::vector<DeviceState> &devices)
{
    QHash<DeviceId, Dweller> before = m_devices;
    for (const DeviceState &state : devices) {
        before.remove(state.device.id);
        meet(now, state.device);
        Dweller &dweller = m_devices[state.device.id];
        const bool isOffline = state.availability == Availability::Offline;
        setOffline(now, state.availabilitySince.count(), dweller, isOffline);
        for (std::size_t i = 0; i < state.properties.size(); ++i)
            report(now, dweller, static_cast<int>(i), state.properties[i].reported);
    }
    QList<DeviceId> gone = before.keys();
    std::ranges::sort(gone, [](const DeviceId &a, const DeviceId &b) { return a < b; });
    for (const DeviceId &device : std::as_const(gone))
        forget(now, device);
}

void HistoryRecorder::take(qint64 now, const Change &change)
{
    if (const auto *changed = std::get_if<PropertyChanged>(&change)) {
        const auto found = m_devices.find(changed->device);
        if (found != m_devices.end())
            report(now, *found, found->model.model->indexOf(changed->property), changed->reported);
    } else if (const auto *available = std::get_if<AvailabilityChanged>(&change)) {
        const auto found = m_devices.find(available->device);
        if (found != m_devices.end())
            setOffline(now, available->since.count(), *found,
                       available->availability == Availability::Offline);
    } else if (const auto *described = std::get_if<DeviceChanged>(&change)) {
        meet(now, described->device);
    } else if (const auto *removed = std::get_if<DeviceRemoved>(&change)) {
        forget(now, removed->device);
    }
}

void HistoryRecorder::meet(qint64 now, const Device &device)
{
    Dweller &dweller = m_devices[device.id];
    if (dweller.model.model && dweller.model.digest == device.model.digest)
        return;
    const std::vector<Source> before = std::exchange(dweller.sources, {});
    dweller.model = device.model;
    const auto &properties = device.model.model->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const Property &property = properties[i];
        if (property.writeOnly || !property.history)
            continue;
        const int place = static_cast<int>(i);
        if (isNumber(property.schema) || isState(property.schema))
            addSource(dweller, device, place, nullptr);
        for (const DataField &field : property.schema.fields) {
            if (property.schema.type == Type::Object && isNumber(field.schema))
                addSource(dweller, device, place, &field);
        }
    }
    for (const Source &old : before) { // those that it has no more
        if (std::ranges::none_of(dweller.sources,
                                 [&](const Source &each) { return each.series == old.series; })) {
            m_series[old.series].value = kUnknown;
            note(now, now, old.series);
        }
    }
}

void HistoryRecorder::addSource(Dweller &dweller, const Device &device, int property,
                                const DataField *field)
{
    const Property &described = device.model.model->properties[static_cast<std::size_t>(property)];
    const DataSchema &schema = field ? field->schema : described.schema;
    const QString name = described.name.text();
    const auto series = seriesFor({.device = device.id,
                                   .property = field ? name + u'/' + field->name : name,
                                   .isState = isState(schema),
                                   .isCounter = !field && isCounter(described),
                                   .unit = schema.unit});
    if (!series)
        return;
    m_series[*series].isOffline = dweller.isOffline;
    dweller.sources.push_back({.property = property,
                               .field = field ? field->name : QString(),
                               .isState = isState(schema),
                               .series = *series});
}

std::optional<std::uint32_t> HistoryRecorder::seriesFor(HistoryTrack track)
{
    const QString key = keyOf(track.device, track.property);
    const auto found = m_index.constFind(key);
    if (found != m_index.cend()) {
        HistoryTrack &known = m_tracks[*found];
        if (known.isState != track.isState)
            m_series[*found] = {.lastAt = m_series[*found].lastAt};
        known = std::move(track);
        return *found;
    }
    if (m_tracks.size() >= kMostSeries) {
        ++m_counters.refused;
        return std::nullopt;
    }
    const auto number = static_cast<std::uint32_t>(m_tracks.size());
    m_index.insert(key, number);
    m_tracks.push_back(std::move(track));
    m_series.emplace_back();
    return number;
}

void HistoryRecorder::report(qint64 now, Dweller &dweller, int property,
                             const ReportedValue &reported)
{
    for (const Source &source : dweller.sources) {
        if (source.property != property)
            continue;
        Series &series = m_series[source.series];
        const Value value
            = source.field.isEmpty() ? reported.value : reported.value.field(source.field);
        series.value = kUnknown;
        if (isBelieved(reported.quality) && !value.isNothing()) {
            if (source.isState)
                series.value = numberOf(value);
            else if (value.isNumeric())
                series.value = value.toNumber();
        }
        // What became stale did so now, not when it was measured.
        note(now, isKnown(series.value) ? measuredAt(reported, now) : now, source.series);
    }
}

void HistoryRecorder::setOffline(qint64 now, qint64 at, Dweller &dweller, bool isOffline)
{
    dweller.isOffline = isOffline;
    for (const Source &source : dweller.sources) {
        m_series[source.series].isOffline = isOffline;
        note(now, at > 0 ? at : now, source.series);
    }
}

void HistoryRecorder::forget(qint64 now, const DeviceId &device)
{
    const auto found = m_devices.find(device);
    if (found == m_devices.end())
        return;
    for (const Source &source : found->sources) {
        m_series[source.series].value = kUnknown;
        note(now, now, source.series);
    }
    m_devices.erase(found);
}

double HistoryRecorder::numberOf(const Value &state)
{
    if (state.kind() == Value::Kind::Text && state.toText().size() > kLongestText)
        return kUnknown;
    const QString text = toColumn(state);
    const auto found = m_textIndex.constFind(text);
    if (found != m_textIndex.cend())
        return static_cast<double>(*found);
    if (m_texts.size() >= kMostTexts)
        return kUnknown;
    m_textIndex.insert(text, m_texts.size());
    m_texts.push_back(text);
    return static_cast<double>(m_texts.size() - 1);
}

void HistoryRecorder::note(qint64 now, qint64 at, std::uint32_t number)
{
    Series &series = m_series[number];
    const double value = series.isOffline ? kUnknown : series.value;
    const bool isNews = value != series.written && (isKnown(value) || isKnown(series.written));
    if (!isNews) {
        if (std::exchange(series.heldAt, 0) != 0) // it is again what it was
            ++m_counters.joined;
        return;
    }
    const auto earned = static_cast<float>(std::max<qint64>(now - series.tokensAt, 0)) / 1000.0F;
    series.tokens = std::min(series.tokens + earned, static_cast<float>(kBurst));
    series.tokensAt = now;
    if (series.tokens < 1.0F) {
        if (std::exchange(series.heldAt, at) != 0)
            ++m_counters.joined;
        else
            m_heldBack.push_back(number);
        return;
    }
    series.tokens -= 1.0F;
    record(now, at, number);
}

void HistoryRecorder::record(qint64 now, qint64 at, std::uint32_t number)
{
    Series &series = m_series[number];
    series.heldAt = 0;
    series.written = series.isOffline ? kUnknown : series.value;
    const qint64 earliest = std::max({series.lastAt + 1, m_floor, now - kLatest});
    series.lastAt = std::max(std::min(at, now), earliest);
    m_samples.push_back(
        {.series = number, .sample = {.at = series.lastAt, .value = series.written}});
}

void HistoryRecorder::settle(qint64 now)
{
    for (const std::uint32_t number : std::exchange(m_heldBack, {})) {
        const qint64 at = std::exchange(m_series[number].heldAt, 0);
        if (at != 0)
            note(now, at, number);
    }
}

void HistoryRecorder::beginAnew(qint64 at)
{
    m_floor = at;
    for (std::uint32_t number = 0; number < m_series.size(); ++number) {
        Series &series = m_series[number];
        if (series.lastAt > at) // the clock was set back
            series.lastAt = 0;
        if (!isKnown(series.written))
            continue;
        series.lastAt = at;
        m_samples.push_back({.series = number, .sample = {.at = at, .value = series.written}});
    }
}

std::vector<RecordedSample> HistoryRecorder::takeSamples()
{
    return std::exchange(m_samples, {});
}

bool HistoryRecorder::knows(const DeviceId &device, const QString &property) const
{
    const auto found = m_devices.constFind(device);
    const PropertyName name(property.section(u'/', 0, 0));
    return found != m_devices.cend() && found->model.model->indexOf(name) >= 0;
}

std::optional<std::uint32_t> HistoryRecorder::find(const DeviceId &device,
                                                   const QString &property) const
{
    const auto found = m_index.constFind(keyOf(device, property));
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

} // namespace atrium::store
