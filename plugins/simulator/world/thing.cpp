// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thing.h"

#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr int kMostEvents = 16; // of one device in one step; more are not of this world

// What a kind of measurement is worth: rounded to, at most every, and what change is only noise.
constexpr std::array kSamplings {
    Sampling {semantic::temperature, 0.1, 20s, 0.07, 0.0},
    Sampling {semantic::humidity, 1.0, 30s, 0.7, 0.0},
    Sampling {semantic::pressure, 0.1, 60s, 0.08, 0.0},
    Sampling {semantic::illuminance, 1.0, 30s, 2.0, 0.05},
    Sampling {semantic::co2, 1.0, 30s, 5.0, 0.0},
    Sampling {semantic::voc, 1.0, 30s, 3.0, 0.0},
    Sampling {semantic::particulates, 0.1, 30s, 0.2, 0.0},
    Sampling {semantic::soilMoisture, 1.0, 60s, 0.7, 0.0},
    Sampling {semantic::powerDraw, 1.0, 5s, 1.0, 0.02},
    Sampling {semantic::energy, 0.01, 15s, 0.0, 0.0},
    Sampling {semantic::voltage, 0.1, 30s, 0.2, 0.0},
    Sampling {semantic::current, 0.01, 15s, 0.02, 0.0},
    Sampling {semantic::battery, 1.0, 60s, 0.0, 0.0},
    Sampling {semantic::charge, 1.0, 10s, 0.0, 0.0},
    Sampling {semantic::progress, 1.0, 5s, 0.0, 0.0},
    Sampling {semantic::remaining, 1.0, 5s, 0.0, 0.0},
    Sampling {semantic::flow, 0.1, 5s, 0.0, 0.0},
    Sampling {semantic::waterTotal, 0.001, 15s, 0.0, 0.0},
    Sampling {semantic::windSpeed, 0.1, 30s, 0.2, 0.0},
    Sampling {semantic::rain, 0.1, 30s, 0.0, 0.0},
    Sampling {semantic::position, 1.0, 1s, 0.0, 0.0},
    Sampling {semantic::tilt, 1.0, 1s, 0.0, 0.0},
    Sampling {semantic::brightness, 1.0, 0s, 0.0, 0.0},
    Sampling {semantic::targetTemperature, 0.1, 0s, 0.0, 0.0},
};

bool isMeasured(const DataSchema &schema)
{
    return schema.type == DataSchema::Type::Number || schema.type == DataSchema::Type::Integer;
}

double roundedTo(double number, double quantum)
{
    if (quantum >= 1.0)
        return std::round(number / quantum) * quantum;
    const double parts = std::round(1.0 / quantum);
    return std::round(number * parts) / parts; // the double nearest to what people write
}

} // namespace

Thing::Thing(Device device, const Value &parameters, int room)
    : m_device(std::move(device))
    , m_parameters(parameters.fields())
    , m_room(room)
    , m_slots(m_device.model.model->properties.size())
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Property &property = model().properties[i];
        if (!isMeasured(property.schema))
            continue;
        const auto *const found
            = std::find_if(kSamplings.begin(), kSamplings.end(), [&](const Sampling &each) {
                  return each.semantic == property.semantic;
              });
        if (found != kSamplings.end())
            m_slots[i].sampling = *found;
        else if (property.readOnly)
            m_slots[i].sampling = {.semantic = {}, .quantum = property.schema.step.value_or(1.0)};
    }
}

const Value &Thing::parameterValue(QStringView name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const auto &each) { return each.first == name; });
    return found == m_parameters.end() ? m_nothing : found->second;
}

int Thing::slot(QStringView property) const
{
    return model().indexOf(PropertyName(property.toString()));
}

void Thing::put(int slot, Value value)
{
    if (slot < 0)
        return;
    Slot &held = m_slots[static_cast<std::size_t>(slot)];
    if (held.value == value)
        return;
    held.value = std::move(value);
    held.changed = true;
}

void Thing::put(int slot, double number)
{
    if (slot < 0)
        return;
    const DataSchema &schema = model().properties[static_cast<std::size_t>(slot)].schema;
    number = std::max(number, schema.minimum.value_or(number));
    put(slot, Value(std::min(number, schema.maximum.value_or(number))));
}

void Thing::confirm(int slot)
{
    if (slot >= 0)
        m_slots[static_cast<std::size_t>(slot)].confirmed = true;
}

void Thing::emitEvent(QStringView name, Value data)
{
    if (m_events.size() < kMostEvents)
        m_events.push_back(
            {.device = m_device.id, .event = EventName(name.toString()), .data = std::move(data)});
}

bool Thing::isDue(const Slot &slot, WorldTime world, RealTime real, double factor)
{
    if (slot.value.isNothing())
        return false;
    if (slot.confirmed || (slot.freshUntil > RealTime(0) && real >= slot.freshUntil))
        return true;
    if (!slot.changed)
        return false;
    const Sampling &sampling = slot.sampling;
    if (sampling.quantum <= 0.0 || slot.reported.isNothing())
        return true;
    const auto waited = static_cast<double>((world - slot.reportedAt).count());
    if (waited < static_cast<double>(sampling.every.count()) * factor)
        return false;
    const double number = slot.value.toNumber();
    if (roundedTo(number, sampling.quantum) == slot.reported.toNumber())
        return false;
    const double noise = std::max(sampling.noise, sampling.noiseShare * std::abs(slot.raw));
    return number == 0.0 || std::abs(number - slot.raw) >= noise;
}

void Thing::report(std::size_t index, WorldTime world, RealTime real, std::vector<Report> &reports)
{
    Slot &slot = m_slots[index];
    const Property &property = model().properties[index];
    slot.raw = slot.value.toNumber();
    slot.reported = slot.value;
    if (slot.sampling.quantum > 0.0) {
        const double rounded = roundedTo(slot.raw, slot.sampling.quantum);
        slot.reported = property.schema.type == DataSchema::Type::Integer
            ? Value(static_cast<qint64>(std::llround(rounded)))
            : Value(rounded);
    }
    slot.changed = false;
    slot.confirmed = false;
    slot.reportedAt = world;
    // Each property in its turn, so that they do not all come at once.
    if (property.maxAge > 0s)
        slot.freshUntil = real + property.maxAge / 3 + std::chrono::milliseconds(index * 700);
    reports.push_back({.device = m_device.id, .property = property.name, .value = slot.reported});
}

void Thing::collect(WorldTime world, RealTime real, double factor, std::vector<Report> &reports)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (isDue(m_slots[i], world, real, factor))
            report(i, world, real, reports);
    }
}

void Thing::collectAll(WorldTime world, RealTime real, std::vector<Report> &reports)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (!m_slots[i].value.isNothing())
            report(i, world, real, reports);
    }
}

void Thing::takeEvents(std::vector<Occurrence> &events)
{
    events.insert(events.end(), m_events.begin(), m_events.end());
    m_events.clear();
}

} // namespace atrium::simulator
