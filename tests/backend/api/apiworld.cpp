// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"

#include <atrium/protocol/statejson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

// Values go on under a new description where they still fit: the rule of the protocol.
void adopt(DeviceState &state, const DeviceChanged &change)
{
    const DeviceState before = state;
    state.device = change.device;
    state.owner = change.owner;
    state.properties.assign(change.device.model.model->properties.size(), {});
    if (!before.device.model.model)
        return;
    const auto &properties = change.device.model.model->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const PropertyState *held = before.property(properties[i].name);
        if (!held)
            continue;
        state.properties[i] = *held;
        const Value &value = held->reported.value;
        if (!value.isNothing() && !properties[i].schema.check(value))
            state.properties[i].reported = {};
    }
}

// A value that is reported again changes nothing but the time it was heard.
QJsonObject withoutTimes(const QJsonObject &properties)
{
    QJsonObject without;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        QJsonObject property = it.value().toObject();
        property.remove("receiveTime"_L1);
        without.insert(it.key(), property);
    }
    return without;
}

} // namespace

void Mirror::apply(const protocol::ServerMessage &message)
{
    if (const auto *page = std::get_if<protocol::SnapshotPage>(&message)) {
        if (page->first) {
            devices.clear();
            areas = page->areas;
            floors = page->floors;
            plugins.clear();
            for (const PluginStatus &plugin : page->plugins)
                plugins[plugin.instance] = plugin;
            ++snapshots;
        }
        for (const DeviceState &state : page->devices)
            devices[state.device.id] = state;
        isComplete = page->last;
        revision = page->revision;
        epoch = page->epoch;
    }
    if (const auto *delta = std::get_if<protocol::Delta>(&message)) {
        for (const SharedChange &change : *delta->changes) {
            seen.push_back(*change);
            apply(*change);
        }
        for (const DeviceState &state : delta->devices)
            devices[state.device.id] = state;
        revision = delta->revision;
        skipped += delta->skipped;
    }
}

void Mirror::apply(const Change &change)
{
    if (const auto *device = std::get_if<DeviceChanged>(&change)) {
        adopt(devices[device->device.id], *device);
        return;
    }
    if (const auto *areasChanged = std::get_if<AreasChanged>(&change)) {
        areas = areasChanged->areas;
        floors = areasChanged->floors;
    } else if (const auto *plugin = std::get_if<PluginChanged>(&change)) {
        plugins[plugin->plugin.instance] = plugin->plugin;
    } else if (const auto *gone = std::get_if<PluginRemoved>(&change)) {
        plugins.erase(gone->instance);
    }
    const auto found = devices.find(deviceOf(change));
    if (found == devices.end())
        return;
    DeviceState &state = found->second;
    if (std::holds_alternative<DeviceRemoved>(change)) {
        devices.erase(found);
    } else if (const auto *availability = std::get_if<AvailabilityChanged>(&change)) {
        state.availability = availability->availability;
    } else if (const auto *property = std::get_if<PropertyChanged>(&change)) {
        if (PropertyState *held = state.property(property->property))
            held->reported = property->reported;
    } else if (const auto *wish = std::get_if<WishChanged>(&change)) {
        if (PropertyState *held = state.property(wish->property))
            held->desired = isHeld(wish->desired)
                ? std::make_shared<const DesiredValue>(wish->desired)
                : nullptr;
    }
}

QByteArray Mirror::textOf(const std::map<DeviceId, DeviceState> &devices,
                          const std::vector<Area> &areas, const std::vector<PluginStatus> &plugins)
{
    QByteArray all;
    const auto add = [&all](const QJsonObject &json) {
        all += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    };
    for (const auto &[id, state] : devices) {
        QJsonObject json = protocol::toJson(state);
        json.remove("availabilitySince"_L1);
        json.insert("properties"_L1, withoutTimes(json.value("properties"_L1).toObject()));
        add(json);
    }
    for (const Area &area : areas)
        add(protocol::toJson(area));
    for (const PluginStatus &plugin : plugins)
        add(protocol::toJson(plugin));
    return all;
}

QByteArray Mirror::text() const
{
    std::vector<PluginStatus> list;
    for (const auto &[instance, plugin] : plugins)
        list.push_back(plugin);
    return textOf(devices, areas, list);
}

bool TestOutlet::send(protocol::ServerMessage &&message)
{
    if (room == 0)
        return false;
    if (room != SIZE_MAX)
        --room;
    mirror.apply(message);
    if (const auto *response = std::get_if<protocol::Response>(&message))
        answers.emplace(response->id, response->result);
    messages.push_back(std::move(message));
    return true;
}

std::optional<Result<Value>> TestOutlet::take(quint64 id)
{
    const auto found = answers.find(id);
    if (found == answers.end())
        return std::nullopt;
    auto answer = found->second;
    answers.erase(found);
    return answer;
}

ApiWorld::ApiWorld(const api::SessionLimits &limits, api::Services services)
    : sessions(std::move(services), limits)
    , hub({*this, *this, sessions, sessions})
{
    sessions.serve(hub);
}

api::Services ApiWorld::defaults()
{
    return {.version = u"0.1.0"_s,
            .epoch = u"e1"_s,
            .databaseStatus =
                [] {
                    return Value::makeObject({{u"version"_s, 1}});
                },
            .health =
                [] {
                    return Value::makeObject(
                        {{u"status"_s, u"ok"_s}, {u"checks"_s, Value::makeList({})}});
                },
            .catalogue =
                [] {
                    return Value::makeList({Value::makeObject({})});
                }};
}

Device ApiWorld::lamp(const QString &local, const QString &title)
{
    using Type = DataSchema::Type;
    static const SharedModel kModel = shareModel(
        {.properties = {Property {.name = PropertyName(u"power"_s),
                                  .title = {},
                                  .schema = {.type = Type::Boolean},
                                  .readOnly = false},
                        Property {.name = PropertyName(u"brightness"_s),
                                  .title = {},
                                  .schema = {.type = Type::Integer, .minimum = 0, .maximum = 100},
                                  .readOnly = false},
                        Property {.name = PropertyName(u"effect"_s),
                                  .title = {},
                                  .schema = {.type = Type::String},
                                  .readOnly = false,
                                  .writeOnly = true}},
         .actions = {Action {.name = ActionName(u"blink"_s),
                             .input = DataSchema {.type = Type::Integer},
                             .idempotent = true}}});
    return {.id = DeviceId(InstanceId(u"sim"_s), LocalId(local)),
            .title = title.isEmpty() ? local : title,
            .kind = u"light"_s,
            .model = kModel};
}

void ApiWorld::publish(std::vector<Device> devices, std::vector<DeviceId> removed)
{
    hub.fromPlugin(now, InstanceId(u"sim"_s),
                   hub::DevicesPublished {std::move(devices), std::move(removed), false});
}

void ApiWorld::report(const QString &device, const QString &property, const Value &value)
{
    hub.fromPlugin(now, InstanceId(u"sim"_s),
                   hub::Reported {.reports = {{.device = *DeviceId::fromText(device),
                                               .property = PropertyName(property),
                                               .value = value}},
                                  .receivedAt = now.wall});
}

void ApiWorld::running(const QString &instance)
{
    PluginStatus status;
    status.instance = InstanceId(instance);
    status.plugin = PluginId(u"simulator"_s);
    status.state = PluginState::Running;
    hub.fromPlugin(now, status.instance, hub::StatusReported {status});
}

void ApiWorld::pass(std::chrono::milliseconds time)
{
    now.boottime += time;
    now.wall += time;
    static_cast<void>(hub.tick(now));
    hub.publish();
    static_cast<void>(sessions.deliver(now));
}

void ApiWorld::sync()
{
    hub.durable(now, m_last);
    pass();
}

quint64 ApiWorld::ask(api::SessionId session, const QString &method, ValueObject params)
{
    ++m_request;
    sessions.request(
        now, session,
        {.id = m_request, .method = method, .params = Value::makeObject(std::move(params))});
    pass();
    return m_request;
}

Result<Value> ApiWorld::call(api::SessionId session, TestOutlet &outlet, const QString &method,
                             ValueObject params)
{
    const quint64 id = ask(session, method, std::move(params));
    sync();
    return outlet.take(id).value_or(fail(Error::Code::Unreachable, u"no answer"_s));
}

Result<> ApiWorld::write(const InstanceId & /*instance*/, WriteRequest request)
{
    writes.push_back(std::move(request));
    return {};
}

Result<> ApiWorld::invoke(const InstanceId & /*instance*/, InvokeRequest request)
{
    invokes.push_back(std::move(request));
    return {};
}

} // namespace atrium::test
