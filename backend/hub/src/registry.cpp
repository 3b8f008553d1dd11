// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr auto kFlushEvery = 20s; // of 30 s that may be lost
constexpr WallTime kMostAhead = 5min; // a source's clock may be that wrong

bool isOutdated(const Report &report, const ReportedValue &held)
{
    if (report.sequence != 0 && held.sequence != 0)
        return report.sequence < held.sequence;
    return report.sourceTime.count() != 0 && held.sourceTime.count() != 0
        && report.sourceTime < held.sourceTime;
}

bool isRepeated(const Report &report, const ReportedValue &held)
{
    return report.sequence != 0 && report.sequence == held.sequence && report.value == held.value
        && report.quality == held.quality;
}

} // namespace

DeviceState *Registry::find(const DeviceId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : found->state;
}

std::vector<DeviceId> Registry::devicesOf(const InstanceId &instance) const
{
    // All ids of an instance stand together: they begin with its name and a slash.
    std::vector<DeviceId> ids;
    for (auto it = m_devices.lower_bound(DeviceId(instance, LocalId()));
         it != m_devices.end() && it->first.instance() == instance.text(); ++it)
        ids.push_back(it->first);
    return ids;
}

void Registry::restore(std::vector<DeviceState> devices)
{
    for (DeviceState &state : devices) {
        const DeviceId id = state.device.id;
        m_owners[id] = state.owner;
        auto owned = std::make_unique<DeviceState>(std::move(state));
        owned->properties.resize(owned->device.model.model->properties.size());
        for (PropertyState &property : owned->properties) {
            property.reported.sequence = 0;
            if (!property.reported.value.isNothing())
                property.reported.quality = Quality::Stale;
        }
        m_index.insert(
            id,
            Record {.state = owned.get(), .watches = std::vector<Watch>(owned->properties.size())});
        m_devices.emplace(id, std::move(owned));
    }
    m_counters.devices = m_devices.size();
}

void Registry::clockSet(Now now)
{
    for (const auto &[id, state] : m_devices) {
        for (PropertyState &property : state->properties) {
            if (property.reported.sourceTime > now.wall)
                property.reported.sourceTime = WallTime {0};
        }
    }
}

void Registry::beginLife(const InstanceId &instance)
{
    ++m_lives[instance];
    for (const DeviceId &id : devicesOf(instance)) {
        for (PropertyState &property : find(id)->properties)
            property.reported.sequence = 0;
    }
}

Registry::Published Registry::publish(Now now, const InstanceId &instance, DevicesPublished message)
{
    Published published;
    const std::uint64_t life = m_lives[instance];
    for (Device &device : message.devices) {
        if (device.id.instance() == instance.text() && device.model.model)
            publishOne(now, std::move(device), life, published);
        else
            ++m_counters.foreign;
    }
    for (const DeviceId &id : message.removed) {
        if (id.instance() == instance.text() && find(id))
            published.removed.push_back(id);
    }
    if (message.complete) {
        for (const DeviceId &id : devicesOf(instance)) {
            if (m_index.value(id).life != life)
                published.removed.push_back(id);
        }
    }
    return published;
}

void Registry::publishOne(Now now, Device device, std::uint64_t life, Published &published)
{
    const DeviceId id = device.id;
    auto &owned = m_devices[id];
    const bool isNew = !owned;
    if (isNew) {
        owned = std::make_unique<DeviceState>();
        owned->availabilitySince = now.wall;
        const auto owner = m_owners.find(id);
        if (owner != m_owners.end())
            owned->owner = owner->second;
        m_counters.devices = m_devices.size();
    }
    Record &record = m_index[id];
    record.state = owned.get();
    if (isNew || record.life != life)
        published.named.push_back(id);
    record.life = life;
    if (!isNew && owned->device == device)
        return;
    const SharedModel before = owned->device.model;
    const bool sameShape = !isNew && before.digest == device.model.digest;
    adopt(*owned, std::move(device));
    if (!sameShape)
        rewatch(record, before);
    m_outbox.change(DeviceChanged {.device = owned->device, .owner = owned->owner});
    m_outbox.journal(DeviceRecord {.device = owned->device});
    published.changed.push_back(id);
}

// A property that stays is as old as it was; it turns stale when it would have.
void Registry::rewatch(Record &record, const SharedModel &before)
{
    std::vector<Watch> former = std::exchange(record.watches, {});
    for (const Property &property : record.state->device.model.model->properties) {
        Watch &watch = record.watches.emplace_back();
        const int index = before.model ? before.model->indexOf(property.name) : -1;
        if (index < 0)
            continue;
        Watch &was = former[static_cast<std::size_t>(index)];
        watch.received = was.received;
        watch.stales = std::exchange(was.stales, {});
    }
    for (Watch &watch : former)
        forget(watch);
}

void Registry::forget(Watch &watch)
{
    m_agenda.drop(watch.stales);
    forgetDoubt(watch);
}

void Registry::forgetDoubt(Watch &watch)
{
    if (!watch.doubt)
        return;
    m_agenda.drop(watch.doubt->looks);
    watch.doubt.reset();
}

// Values go on under the new description, where they still fit.
void Registry::adopt(DeviceState &state, Device device)
{
    const SharedModel before = state.device.model;
    state.device = std::move(device);
    if (before.model && before.digest == state.device.model.digest)
        return;
    std::vector<PropertyState> properties;
    for (const Property &property : state.device.model.model->properties) {
        const int index = before.model ? before.model->indexOf(property.name) : -1;
        PropertyState kept;
        if (index >= 0) {
            kept = std::move(state.properties[static_cast<std::size_t>(index)]);
            if (!kept.reported.value.isNothing() && !property.schema.check(kept.reported.value))
                kept.reported = {};
        }
        properties.push_back(std::move(kept));
    }
    state.properties = std::move(properties);
}

bool Registry::isNamed(const DeviceId &id) const
{
    const auto record = m_index.constFind(id);
    const auto life = m_lives.find(InstanceId(id.instance().toString()));
    return record != m_index.cend() && life != m_lives.end() && record->life == life->second;
}

void Registry::remove(const DeviceId &id)
{
    Record gone = m_index.take(id);
    for (Watch &watch : gone.watches)
        forget(watch);
    m_devices.erase(id);
    m_counters.devices = m_devices.size();
    m_outbox.change(DeviceRemoved {.device = id});
}

bool Registry::report(Now now, const InstanceId &instance, const Report &report,
                      WallTime receivedAt)
{
    const auto found = m_index.find(report.device);
    const int index = found == m_index.end() || report.device.instance() != instance.text()
        ? -1
        : found->state->device.model.model->indexOf(report.property);
    if (index < 0) {
        ++m_counters.foreign;
        return false;
    }
    accept(now, report, receivedAt, *found, static_cast<std::size_t>(index));
    return true;
}

void Registry::accept(Now now, const Report &report, WallTime receivedAt, Record &record,
                      std::size_t index)
{
    ReportedValue &held = record.state->properties[index].reported;
    Report heard = report;
    if (heard.sourceTime > now.wall + kMostAhead)
        heard.sourceTime = WallTime {0}; // a clock that is wrong would silence the device
    if (isOutdated(heard, held)) {
        ++m_counters.outdated;
        return;
    }
    Watch &watch = record.watches[index];
    watch.received = now.boottime;
    if (watch.doubt && isDoubted(now, watch, heard, receivedAt))
        return;
    if (isRepeated(heard, held)) {
        ++m_counters.duplicates;
        return;
    }
    const bool isSame = held.value == heard.value && held.quality == heard.quality;
    held = {.value = heard.value,
            .sourceTime = heard.sourceTime,
            .receiveTime = receivedAt,
            // What comes without a number takes none away: the next old one would be believed.
            .sequence = heard.sequence != 0 ? heard.sequence : held.sequence,
            .quality = heard.quality};
    this->watch(now, record, index);
    if (isSame) {
        ++m_counters.duplicates;
        return;
    }
    ++m_counters.reports;
    m_outbox.change(
        PropertyChanged {.device = report.device, .property = report.property, .reported = held});
    if (!std::exchange(watch.dirty, true)) {
        if (m_dirty.empty())
            m_agenda.add(now.boottime + kFlushEvery, {.what = Due::What::Flush});
        m_dirty.emplace_back(report.device, index);
    }
}

void Registry::watch(Now now, Record &record, std::size_t index)
{
    const Property &property = record.state->device.model.model->properties[index];
    Watch &watch = record.watches[index];
    if (property.maxAge.count() == 0 || watch.stales.number != 0)
        return;
    m_agenda.plan(
        watch.stales, now.boottime + property.maxAge,
        {.what = Due::What::Stale, .device = record.state->device.id, .property = property.name});
}

void Registry::checkStale(Now now, const DeviceId &device, const PropertyName &name)
{
    const auto found = m_index.find(device);
    const int index = found == m_index.end() ? -1 : found->state->device.model.model->indexOf(name);
    if (index < 0)
        return;
    const auto place = static_cast<std::size_t>(index);
    const Property &property = found->state->device.model.model->properties[place];
    Watch &watch = found->watches[place];
    ReportedValue &held = found->state->properties[place].reported;
    m_agenda.drop(watch.stales);
    if (property.maxAge.count() == 0 || held.quality == Quality::Stale)
        return;
    const BootTime until = watch.received + property.maxAge;
    if (until > now.boottime) {
        m_agenda.plan(watch.stales, until,
                      {.what = Due::What::Stale, .device = device, .property = property.name});
        return;
    }
    held.quality = Quality::Stale;
    m_outbox.change(PropertyChanged {.device = device, .property = name, .reported = held});
}

void Registry::setAvailability(Now now, const DeviceId &device, Availability availability,
                               AvailabilityCause cause)
{
    DeviceState *state = find(device);
    if (!state || (state->availability == availability && state->availabilityCause == cause))
        return;
    if (state->availability != availability)
        state->availabilitySince = now.wall;
    state->availability = availability;
    state->availabilityCause = cause;
    m_outbox.change(AvailabilityChanged {.device = device,
                                         .availability = availability,
                                         .since = state->availabilitySince,
                                         .cause = cause});
}

Registry::Watch *Registry::watchOf(const DeviceId &device, const PropertyName &property)
{
    const auto found = m_index.find(device);
    const int index
        = found == m_index.end() ? -1 : found->state->device.model.model->indexOf(property);
    return index < 0 ? nullptr : &found->watches[static_cast<std::size_t>(index)];
}

void Registry::trust(const DeviceId &device, const PropertyName &property)
{
    if (Watch *watch = watchOf(device, property))
        forgetDoubt(*watch);
}

void Registry::doubt(Now now, const DeviceId &device, const PropertyName &property,
                     const Value &old, BootTime time)
{
    Watch *watch = watchOf(device, property);
    if (!watch)
        return;
    forgetDoubt(*watch);
    watch->doubt = std::make_shared<Doubt>(Doubt {.old = old, .until = now.boottime + time});
    m_agenda.plan(watch->doubt->looks, watch->doubt->until,
                  {.what = Due::What::Doubt, .device = device, .property = property});
}

bool Registry::isDoubted(Now now, Watch &watch, const Report &report, WallTime receivedAt)
{
    Doubt &doubt = *watch.doubt;
    const bool isOld = now.boottime < doubt.until && report.sequence == 0
        && report.sourceTime.count() == 0 && report.value == doubt.old;
    doubt.said = isOld ? std::optional(report) : std::nullopt;
    doubt.receivedAt = receivedAt;
    m_counters.echoes += isOld ? 1 : 0;
    return isOld;
}

bool Registry::believe(Now now, const DeviceId &device, const PropertyName &property)
{
    const auto found = m_index.find(device);
    const int index
        = found == m_index.end() ? -1 : found->state->device.model.model->indexOf(property);
    if (index < 0)
        return false;
    const auto place = static_cast<std::size_t>(index);
    const std::shared_ptr<Doubt> doubt = found->watches[place].doubt;
    if (!doubt || doubt->until > now.boottime)
        return false;
    forgetDoubt(found->watches[place]);
    if (doubt->said)
        accept(now, *doubt->said, doubt->receivedAt, *found, place);
    return doubt->said.has_value();
}

void Registry::setOwner(const DeviceId &device, const OwnerWords &owner)
{
    m_owners[device] = owner;
    DeviceState *state = find(device);
    state->owner = owner;
    m_outbox.change(DeviceChanged {.device = state->device, .owner = owner});
}

bool Registry::flush(std::size_t most)
{
    const std::size_t count = std::min(most, m_dirty.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto &[id, index] = m_dirty[i];
        const auto found = m_index.find(id);
        if (found == m_index.end() || index >= found->watches.size())
            continue;
        found->watches[index].dirty = false;
        m_outbox.journal(
            ReportedRecord {.device = id,
                            .property = found->state->device.model.model->properties[index].name,
                            .reported = found->state->properties[index].reported});
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(count));
    return !m_dirty.empty();
}

} // namespace atrium::hub
