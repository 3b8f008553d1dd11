// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::test {

namespace {

DeviceId idOf(const QString &text)
{
    return DeviceId::fromText(text).value();
}

Property writable(const QString &name, DataSchema schema)
{
    return {
        .name = PropertyName(name), .title = {}, .schema = std::move(schema), .readOnly = false};
}

} // namespace

Device HubWorld::lamp(const QString &id)
{
    Property battery {.name = PropertyName(u"battery"_s), .title = {}};
    battery.schema
        = {.type = DataSchema::Type::Number, .unit = u"%"_s, .minimum = 0.0, .maximum = 100.0};
    battery.maxAge = 60s;
    Property effect = writable(u"effect"_s, {.type = DataSchema::Type::String});
    effect.writeOnly = true;
    Property door = writable(u"door"_s, {.type = DataSchema::Type::Boolean});
    door.lateOk = 0s;
    const DataSchema number {.type = DataSchema::Type::Number};
    const DataSchema color {.type = DataSchema::Type::Object,
                            .fields = {{.name = u"x"_s, .title = {}, .schema = number},
                                       {.name = u"y"_s, .title = {}, .schema = number}},
                            .openFields = true};
    ThingModel model {
        .properties
        = {writable(u"power"_s, {.type = DataSchema::Type::Boolean}),
           writable(
               u"brightness"_s,
               {.type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 100.0, .step = 1.0}),
           writable(u"color"_s, color), effect, battery, door}};
    model.actions.push_back(
        {.name = ActionName(u"blink"_s),
         .input = DataSchema {.type = DataSchema::Type::Integer, .minimum = 1.0, .maximum = 10.0}});
    return {.id = idOf(id),
            .title = u"Lamp"_s,
            .kind = u"light"_s,
            .model = shareModel(std::move(model))};
}

void HubWorld::status(PluginState state, const QString &instance)
{
    PluginStatus status;
    status.instance = InstanceId(instance);
    status.plugin = PluginId(u"simulator"_s);
    status.state = state;
    hub.fromPlugin(now, InstanceId(instance), hub::StatusReported {status});
    hub.publish();
}

void HubWorld::publish(std::vector<Device> devices, bool complete, std::vector<DeviceId> removed)
{
    hub.fromPlugin(now, InstanceId(u"sim"_s),
                   hub::DevicesPublished {std::move(devices), std::move(removed), complete});
    hub.publish();
}

void HubWorld::report(const QString &device, const QString &property, const Value &value,
                      std::uint64_t sequence, WallTime sourceTime)
{
    hub.fromPlugin(now, InstanceId(u"sim"_s),
                   hub::Reported {.reports = {{.device = idOf(device),
                                               .property = PropertyName(property),
                                               .value = value,
                                               .sourceTime = sourceTime,
                                               .sequence = sequence}},
                                  .receivedAt = now.wall});
    hub.publish();
}

void HubWorld::sync()
{
    while (synced < journal.size()) { // what becomes durable may journal more
        synced = journal.size();
        hub.durable(now, journal.back().first);
    }
    hub.publish();
}

void HubWorld::pass(std::chrono::milliseconds time)
{
    const Now end {.boottime = now.boottime + time, .wall = now.wall + time};
    while (now.boottime < end.boottime) {
        const BootTime next = std::min(std::max(hub.tick(now), now.boottime + 1ms), end.boottime);
        now.wall += std::chrono::duration_cast<WallTime>(next - now.boottime);
        now.boottime = next;
    }
    (void)hub.tick(now);
    hub.publish();
}

Result<std::vector<WishId>> HubWorld::wish(const QString &device, const QString &property,
                                           const Value &value, hub::Ticket ticket)
{
    auto ids = hub.wish(
        now,
        {.device = idOf(device), .values = {{PropertyName(property), value}}, .actor = u"test"_s},
        ticket);
    hub.publish();
    return ids;
}

void HubWorld::answerWrite(const Result<> &outcome)
{
    const WriteRequest request = writes.front();
    writes.erase(writes.begin());
    hub.fromPlugin(now, InstanceId(u"sim"_s), hub::WriteAnswered {request.id, outcome});
    hub.publish();
}

void HubWorld::answerInvoke(const Result<Value> &outcome)
{
    const InvokeRequest request = invokes.front();
    invokes.erase(invokes.begin());
    hub.fromPlugin(now, InstanceId(u"sim"_s), hub::InvokeAnswered {request.id, outcome});
    hub.publish();
}

const PropertyState &HubWorld::property(const QString &device, const QString &property) const
{
    return *std::as_const(*hub.device(idOf(device))).property(PropertyName(property));
}

std::vector<SharedChange> HubWorld::takeChanges()
{
    hub.publish();
    return std::exchange(m_changes, {});
}

hub::Remembered HubWorld::remembered() const
{
    hub::Remembered memory;
    std::map<DeviceId, DeviceState> devices;
    std::map<ActionId, ActionRun> runs;
    for (std::size_t i = 0; i < synced; ++i) {
        const auto &[seq, entry] = journal[i];
        memory.lastSeq = seq;
        if (const auto *device = std::get_if<hub::DeviceRecord>(&entry)) {
            if (device->removed) {
                devices.erase(device->device.id);
                continue;
            }
            DeviceState &state = devices[device->device.id];
            state.device = device->device;
            state.properties.resize(state.device.model.model->properties.size());
        } else if (const auto *wish = std::get_if<hub::WishRecord>(&entry)) {
            memory.lastWish
                = std::max(memory.lastWish, static_cast<std::uint64_t>(wish->desired.wish));
            if (devices.contains(wish->device))
                devices[wish->device].property(wish->property)->desired = isHeld(wish->desired)
                    ? std::make_shared<const DesiredValue>(wish->desired)
                    : nullptr;
        } else if (const auto *action = std::get_if<hub::ActionRecord>(&entry)) {
            memory.lastAction
                = std::max(memory.lastAction, static_cast<std::uint64_t>(action->run.id));
            if (isHeld(action->run.status))
                runs.insert_or_assign(action->run.id, action->run);
            else
                runs.erase(action->run.id);
        } else if (const auto *kept = std::get_if<hub::KeptRecord>(&entry)) {
            memory.kept.push_back(*kept);
        } else if (const auto *reported = std::get_if<hub::ReportedRecord>(&entry)) {
            if (devices.contains(reported->device))
                devices[reported->device].property(reported->property)->reported
                    = reported->reported;
        }
    }
    for (auto &[id, state] : devices)
        memory.devices.push_back(std::move(state));
    for (auto &[id, run] : runs)
        memory.actions.push_back(std::move(run));
    return memory;
}

Result<> HubWorld::write(const InstanceId & /*instance*/, WriteRequest request)
{
    if (linkIsBusy)
        return fail(Error::Code::Busy, u"busy"_s);
    writes.push_back(std::move(request));
    return {};
}

Result<> HubWorld::invoke(const InstanceId & /*instance*/, InvokeRequest request)
{
    if (linkIsBusy)
        return fail(Error::Code::Busy, u"busy"_s);
    invokes.push_back(std::move(request));
    return {};
}

void HubWorld::append(hub::JournalSeq seq, hub::JournalEntry entry)
{
    journal.emplace_back(seq, std::move(entry));
}

void HubWorld::changed(const ChangeSet &set)
{
    m_changes.insert(m_changes.end(), set.changes.begin(), set.changes.end());
}

} // namespace atrium::test
