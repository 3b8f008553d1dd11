// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stubhome.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>
#include <atrium/protocol/activityjson.h>
#include <atrium/protocol/alertjson.h>
#include <atrium/protocol/messages.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

DataSchema boolean()
{
    return {.type = DataSchema::Type::Boolean};
}

DataSchema percent()
{
    return {
        .type = DataSchema::Type::Integer, .unit = u"%"_s, .minimum = 0, .maximum = 100, .step = 1};
}

DataSchema degrees(double from, double to)
{
    return {.type = DataSchema::Type::Number,
            .unit = u"°C"_s,
            .minimum = from,
            .maximum = to,
            .step = 0.5};
}

DataSchema oneOf(const QStringList &values)
{
    DataSchema schema {.type = DataSchema::Type::String};
    for (const QString &value : values)
        schema.choices.push_back({.value = Value(value), .label = {}});
    return schema;
}

DataSchema number(const QString &unit)
{
    return {.type = DataSchema::Type::Number, .unit = unit};
}

StubProperty power(bool on)
{
    return {u"state"_s, semantic::power.toString(), boolean(), Value(on), true};
}

StubProperty brightness(int value)
{
    return {u"brightness"_s, semantic::brightness.toString(), percent(), Value(value), true};
}

StubProperty colorTemperature(int kelvin)
{
    DataSchema schema {.type = DataSchema::Type::Integer,
                       .unit = u"K"_s,
                       .minimum = 2200,
                       .maximum = 6500,
                       .step = 50};
    return {u"colorTemperature"_s, semantic::colorTemperature.toString(), schema, Value(kelvin),
            true};
}

StubProperty color(double hue, double saturation)
{
    DataSchema schema {.type = DataSchema::Type::Object};
    schema.fields = {{.name = u"hue"_s,
                      .title = {},
                      .schema = {.type = DataSchema::Type::Number, .minimum = 0, .maximum = 360}},
                     {.name = u"saturation"_s,
                      .title = {},
                      .schema = {.type = DataSchema::Type::Number, .minimum = 0, .maximum = 100}}};
    return {u"color"_s, semantic::color.toString(), schema,
            Value::makeObject({{u"hue"_s, Value(hue)}, {u"saturation"_s, Value(saturation)}}),
            true};
}

StubProperty battery(int value)
{
    return {u"battery"_s, semantic::battery.toString(), percent(), Value(value)};
}

DeviceState lamp(const QString &id, const QString &title, const QString &area, bool on, int level)
{
    return stubDevice(id, title, kind::light, area,
                      {power(on), brightness(level), color(12, 65), colorTemperature(2700)});
}

DeviceState cover(const QString &id, const QString &title, const QString &area, int position)
{
    return stubDevice(
        id, title, kind::cover, area,
        {{u"position"_s, semantic::position.toString(), percent(), Value(position), true},
         {u"state"_s, semantic::coverState.toString(), oneOf({u"open"_s, u"close"_s, u"stop"_s}),
          Value(u"open"_s), true},
         {u"tilt"_s, semantic::tilt.toString(), percent(), Value(30), true}});
}

DeviceState thermostat(const QString &id, const QString &title, const QString &area, double target,
                       const QString &action)
{
    return stubDevice(
        id, title, kind::thermostat, area,
        {{u"target"_s, semantic::targetTemperature.toString(), degrees(5, 30), Value(target), true},
         {u"temperature"_s, semantic::temperature.toString(), number(u"°C"_s), Value(21.4)},
         {u"mode"_s, semantic::climateMode.toString(), oneOf({u"heat"_s, u"auto"_s, u"off"_s}),
          Value(u"auto"_s), true},
         {u"action"_s, semantic::climateAction.toString(), oneOf({u"idle"_s, u"heating"_s}),
          Value(action)},
         battery(64)});
}

DeviceState contact(const QString &id, const QString &title, const QString &area, bool open)
{
    return stubDevice(
        id, title, kind::contact, area,
        {{u"open"_s, semantic::open.toString(), boolean(), Value(open)}, battery(80)});
}

DeviceState climate(const QString &id, const QString &area, double temperature, int humidity)
{
    return stubDevice(
        id, u"Climate"_s, kind::climateSensor, area,
        {{u"temperature"_s, semantic::temperature.toString(), number(u"°C"_s), Value(temperature)},
         {u"humidity"_s, semantic::humidity.toString(), percent(), Value(humidity)}});
}

DeviceState plug(const QString &id, const QString &title, const QString &area, bool on,
                 double watts)
{
    return stubDevice(
        id, title, kind::plug, area,
        {power(on), {u"power"_s, semantic::powerDraw.toString(), number(u"W"_s), Value(watts)}});
}

} // namespace

DeviceState stubDevice(const QString &id, const QString &title, QStringView kind,
                       const QString &area, const std::vector<StubProperty> &properties)
{
    const auto now = systemNow().wall;
    ThingModel model;
    DeviceState state;
    for (const StubProperty &each : properties) {
        Property property {.name = PropertyName(each.name), .title = {}};
        property.schema = each.schema;
        property.semantic = each.semantic;
        property.readOnly = !each.writable;
        model.properties.push_back(property);
        state.properties.push_back(
            {.reported = {.value = each.value, .sourceTime = now, .receiveTime = now}});
    }
    state.device = {.id = DeviceId(InstanceId(u"stub"_s), LocalId(id)),
                    .title = title,
                    .kind = kind.toString(),
                    .manufacturer = u"Example"_s,
                    .modelName = u"EX-1"_s,
                    .model = shareModel(std::move(model))};
    state.owner.area = AreaId(area);
    state.availability = Availability::Online;
    state.availabilitySince = now;
    return state;
}

StubHome::StubHome(QObject *parent)
    : Link(parent)
{ }

void StubHome::later(std::function<void()> work)
{
    QTimer::singleShot(0, this, std::move(work));
}

void StubHome::open()
{
    later([this] {
        m_open = reachable;
        if (reachable)
            Q_EMIT opened();
        else
            Q_EMIT closed({.code = Error::Code::Unreachable, .detail = u"Nobody listens there."_s});
    });
}

void StubHome::close()
{
    m_open = false;
}

void StubHome::lose()
{
    m_open = false;
    Q_EMIT closed({.code = Error::Code::Unreachable, .detail = u"The hub went away."_s});
}

Result<> StubHome::send(const protocol::Request &request)
{
    if (!m_open)
        return fail(Error::Code::Unreachable, u"not connected"_s);
    requests.push_back(request);
    later([this, request] { answer(request); });
    return {};
}

namespace {

Value pageOf(const std::vector<Activity> &activities, const Value &params)
{
    ValueList list;
    for (const Activity &activity : activities) {
        const Value kind = params.field(u"kind");
        const Value outcome = params.field(u"outcome");
        if ((kind.isNothing() || kind == Value(toText(activity.kind)))
            && (outcome.isNothing() || outcome == Value(toText(activity.outcome))))
            list.push_back(protocol::toValue(activity));
    }
    return Value::makeObject(
        {{u"activities"_s, Value::makeList(std::move(list))}, {u"cursor"_s, Value(u"stub:1"_s)}});
}

} // namespace

void StubHome::answer(const protocol::Request &request)
{
    if (!m_open)
        return;
    Value result = Value::makeObject({});
    if (request.method == u"subscribe")
        result = Value::makeObject({{u"subscription"_s, Value(1)},
                                    {u"epoch"_s, Value(u"stub"_s)},
                                    {u"revision"_s, Value(static_cast<qint64>(m_revision))},
                                    {u"resumed"_s, Value(false)}});
    if (request.method == u"health") {
        const Value status(storeTrouble.isEmpty() ? u"ok"_s : u"failed"_s);
        ValueObject store {{u"name"_s, Value(u"store"_s)}, {u"status"_s, status}};
        if (!storeTrouble.isEmpty())
            store.emplace_back(u"reason"_s, storeTrouble);
        result = Value::makeObject(
            {{u"status"_s, status},
             {u"checks"_s, Value::makeList({Value::makeObject(std::move(store))})}});
    }
    if (request.method == u"activity.follow") {
        if (m_news.empty()) {
            m_follower = request.id;
            return;
        }
        result = pageOf(std::exchange(m_news, {}), Value());
    }
    if (request.method == u"alerts.follow") {
        m_alertsFollower = request.id;
        if (std::exchange(m_hasAlertNews, false))
            tellAlerts();
        return;
    }
    if (request.method == u"activity.list")
        result = pageOf(activities, request.params);
    if (request.method.startsWith(u"plugins."_s)) {
        Q_EMIT received({protocol::Response {.id = request.id, .result = answerPlugins(request)}});
        return;
    }
    const auto known = special ? special(request) : std::nullopt;
    Q_EMIT received({protocol::Response {.id = request.id, .result = known.value_or(result)}});
    if (!known || known->has_value())
        takeOwnersWords(request);
    if (request.method == u"subscribe")
        sendSnapshot();
    if (request.method == u"property.set")
        setValues(request.params);
}

void StubHome::happen(const Activity &activity)
{
    std::erase_if(activities, [&](const Activity &each) { return each.id == activity.id; });
    activities.insert(activities.begin(), activity);
    const quint64 follower = std::exchange(m_follower, 0);
    if (follower == 0)
        m_news.push_back(activity);
    else
        Q_EMIT received(
            {protocol::Response {.id = follower, .result = pageOf({activity}, Value())}});
}

void StubHome::tellAlerts()
{
    if (m_alertsFollower == 0) {
        m_hasAlertNews = true;
        return;
    }
    ValueList list;
    for (const Alert &alert : alerts)
        list.push_back(protocol::toValue(alert));
    const Value answer = Value::makeObject({{u"alerts"_s, Value::makeList(std::move(list))},
                                            {u"revision"_s, static_cast<qint64>(++m_revision)}});
    Q_EMIT received(
        {protocol::Response {.id = std::exchange(m_alertsFollower, 0), .result = answer}});
}

void StubHome::sendSnapshot()
{
    protocol::SnapshotPage page {
        .subscription = 1, .epoch = u"stub"_s, .revision = m_revision, .first = true, .last = true};
    std::ranges::sort(devices, {}, [](const DeviceState &d) { return d.device.id; });
    page.devices = devices;
    page.areas = areas;
    page.floors = floors;
    page.plugins = plugins;
    Q_EMIT received({page});
}

void StubHome::setValues(const Value &params)
{
    const auto id = DeviceId::fromText(params.field(u"device").toText());
    auto changes = std::make_shared<std::vector<SharedChange>>();
    for (const auto &[name, value] : params.field(u"values").fields()) {
        const WallTime now = systemNow().wall;
        if (settles)
            changes->push_back(std::make_shared<const Change>(PropertyChanged {
                .device = *id,
                .property = PropertyName(name),
                .reported = {.value = value, .sourceTime = now, .receiveTime = now}}));
        else
            changes->push_back(std::make_shared<const Change>(WishChanged {
                .device = *id,
                .property = PropertyName(name),
                .desired = {.value = value, .askedAt = now - 1s, .status = WishStatus::Sent}}));
    }
    Q_EMIT received(
        {protocol::Delta {.subscription = 1, .revision = ++m_revision, .changes = changes}});
}

void StubHome::tell(Change change)
{
    auto changes = std::make_shared<std::vector<SharedChange>>();
    changes->push_back(std::make_shared<const Change>(std::move(change)));
    Q_EMIT received(
        {protocol::Delta {.subscription = 1, .revision = ++m_revision, .changes = changes}});
}

void StubHome::report(const QString &device, const QString &property, const Value &value)
{
    const WallTime now = systemNow().wall;
    tell(PropertyChanged {.device = DeviceId(InstanceId(u"stub"_s), LocalId(device)),
                          .property = PropertyName(property),
                          .reported = {.value = value, .sourceTime = now, .receiveTime = now}});
}

void StubHome::remove(const QString &device)
{
    tell(DeviceRemoved {.device = DeviceId(InstanceId(u"stub"_s), LocalId(device))});
}

std::vector<Value> StubHome::asked(const QString &method) const
{
    std::vector<Value> params;
    for (const protocol::Request &request : requests) {
        if (request.method == method)
            params.push_back(request.params);
    }
    return params;
}

void StubHome::add(DeviceState device)
{
    devices.push_back(std::move(device));
}

void StubHome::addLamps(int count)
{
    areas.push_back({.id = AreaId(u"office"_s), .title = u"Office floor"_s});
    for (int i = 0; i < count; ++i)
        add(lamp(u"desk-%1"_s.arg(i, 4, 10, QChar(u'0')), u"Desk %1"_s.arg(i), u"office"_s,
                 i % 3 != 0, 10 + i % 90));
}

void StubHome::addHome()
{
    areas = {{.id = AreaId(u"living"_s), .title = u"Living room"_s},
             {.id = AreaId(u"kitchen"_s), .title = u"Kitchen"_s},
             {.id = AreaId(u"bedroom"_s), .title = u"Bedroom"_s},
             {.id = AreaId(u"bath"_s), .title = u"Bathroom"_s},
             {.id = AreaId(u"outside"_s), .title = u"Outside"_s}};
    plugins = {{.instance = InstanceId(u"stub"_s),
                .plugin = PluginId(u"mqtt"_s),
                .title = u"Zigbee2MQTT"_s,
                .version = u"0.1.0"_s,
                .state = PluginState::Running,
                .since = systemNow().wall - 3h,
                .devices = 24,
                .reports = 18204},
               {.instance = InstanceId(u"garden"_s),
                .plugin = PluginId(u"mqtt"_s),
                .title = u"Garden broker"_s,
                .version = u"0.1.0"_s,
                .state = PluginState::Degraded,
                .since = systemNow().wall - 4min,
                .reason = u"The broker at 192.168.1.40 does not answer."_s,
                .hint = u"Is it switched on? Atrium tries again by itself."_s,
                .devices = 3,
                .restarts = 1,
                .refused = 2}};
    add(lamp(u"sofa"_s, u"Sofa lamp"_s, u"living"_s, true, 40));
    add(lamp(u"ceiling"_s, u"Ceiling"_s, u"living"_s, true, 80));
    add(lamp(u"shelf"_s, u"Shelf strip"_s, u"living"_s, false, 0));
    add(cover(u"shutter"_s, u"Garden shutter"_s, u"living"_s, 62));
    add(thermostat(u"heating"_s, u"Heating"_s, u"living"_s, 22.0, u"heating"_s));
    add(climate(u"living-climate"_s, u"living"_s, 21.4, 45));
    add(stubDevice(u"tv"_s, u"Television"_s, kind::television, u"living"_s,
                   {power(true),
                    {u"playback"_s, semantic::playback.toString(),
                     oneOf({u"playing"_s, u"paused"_s}), Value(u"playing"_s), true},
                    {u"volume"_s, semantic::volume.toString(), percent(), Value(24), true}}));
    add(lamp(u"worktop"_s, u"Worktop"_s, u"kitchen"_s, true, 100));
    add(contact(u"kitchen-window"_s, u"Kitchen window"_s, u"kitchen"_s, false));
    add(plug(u"coffee"_s, u"Coffee machine"_s, u"kitchen"_s, false, 0.4));
    add(climate(u"kitchen-climate"_s, u"kitchen"_s, 22.1, 51));
    add(stubDevice(u"dishwasher"_s, u"Dishwasher"_s, kind::appliance, u"kitchen"_s,
                   {{u"operation"_s, semantic::operation.toString(),
                     oneOf({u"idle"_s, u"running"_s, u"finished"_s}), Value(u"running"_s)},
                    {u"progress"_s, semantic::progress.toString(), percent(), Value(62)}}));
    add(lamp(u"bedside"_s, u"Bedside"_s, u"bedroom"_s, false, 0));
    add(cover(u"blind"_s, u"Blind"_s, u"bedroom"_s, 0));
    add(thermostat(u"radiator"_s, u"Radiator"_s, u"bedroom"_s, 18.0, u"idle"_s));
    add(climate(u"bedroom-climate"_s, u"bedroom"_s, 19.2, 48));
    add(lamp(u"mirror"_s, u"Mirror"_s, u"bath"_s, false, 0));
    add(plug(u"washer"_s, u"Washer"_s, u"bath"_s, true, 412.0));
    add(stubDevice(
        u"leak"_s, u"Leak sensor"_s, kind::leak, u"bath"_s,
        {{u"leak"_s, semantic::waterLeak.toString(), boolean(), Value(false)}, battery(90)}));
    add(stubDevice(
        u"door"_s, u"Front door"_s, kind::lock, u"outside"_s,
        {{u"locked"_s, semantic::locked.toString(), boolean(), Value(true), true}, battery(55)}));
    add(stubDevice(u"garage"_s, u"Garage"_s, kind::garage, u"outside"_s,
                   {{u"state"_s, semantic::coverState.toString(),
                     oneOf({u"open"_s, u"close"_s, u"stop"_s}), Value(u"close"_s), true}}));
    add(stubDevice(
        u"motion"_s, u"Path"_s, kind::motion, u"outside"_s,
        {{u"motion"_s, semantic::motion.toString(), boolean(), Value(false)}, battery(72)}));
    DeviceState camera = stubDevice(
        u"weather"_s, u"Weather mast"_s, kind::weatherStation, u"outside"_s,
        {{u"temperature"_s, semantic::temperature.toString(), number(u"°C"_s), Value(7.8)},
         {u"wind"_s, semantic::windSpeed.toString(), number(u"m/s"_s), Value(3.4)}});
    camera.availability = Availability::Offline;
    add(camera);
    for (DeviceState &each : devices) {
        if (each.device.id.local() == u"door" || each.device.id.local() == u"sofa")
            each.owner.favourite = true;
    }
}

Result<Value> StubHome::answerPlugins(const protocol::Request &request)
{
    const Value &params = request.params;
    if (request.method == u"plugins.catalog")
        return Value::makeObject({{u"packages"_s, packages}});
    if (request.method == u"plugins.show")
        return Value::makeObject({{u"config"_s,
                                   Value::makeObject({{u"instance"_s, params.field(u"instance")},
                                                      {u"plugin"_s, Value(u"mqtt"_s)},
                                                      {u"enabled"_s, Value(true)},
                                                      {u"config"_s, pluginConfig}})}});
    if (request.method == u"plugins.configure") {
        if (refusal)
            return tl::unexpected(*std::exchange(refusal, std::nullopt));
        pluginConfig = params.field(u"config");
    }
    if (request.method == u"plugins.log") {
        ValueList lines;
        for (const Value &line : pluginLines) {
            if (line.field(u"number").toInteger() > params.field(u"after").toInteger())
                lines.push_back(line);
        }
        return Value::makeObject({{u"lines"_s, Value::makeList(std::move(lines))}});
    }
    return Value::makeObject({});
}

void StubHome::takeOwnersWords(const protocol::Request &request)
{
    const Value &params = request.params;
    if (request.method == u"areas.set") {
        areas.clear();
        for (const Value &area : params.field(u"areas").items())
            areas.push_back({.id = AreaId(area.field(u"id").toText()),
                             .title = area.field(u"title").toText(),
                             .floor = FloorId(area.field(u"floor").toText())});
        floors.clear();
        for (const Value &floor : params.field(u"floors").items())
            floors.push_back({.id = FloorId(floor.field(u"id").toText()),
                              .title = floor.field(u"title").toText()});
        tell(AreasChanged {.areas = areas, .floors = floors});
        for (DeviceState &each : devices) {
            const bool isLost = !each.owner.area.isEmpty()
                && std::ranges::find(areas, each.owner.area, &Area::id) == areas.end();
            if (isLost) {
                each.owner.area = {};
                tell(DeviceChanged {.device = each.device, .owner = each.owner});
            }
        }
    }
    if (request.method == u"device.configure") {
        const auto id = DeviceId::fromText(params.field(u"device").toText());
        const auto found = std::ranges::find_if(
            devices, [&id](const DeviceState &each) { return id && each.device.id == *id; });
        if (found == devices.end())
            return;
        OwnerWords &owner = found->owner;
        owner.title = params.field(u"title").toText(owner.title);
        owner.area = AreaId(params.field(u"area").toText(owner.area.text()));
        owner.hidden = params.field(u"hidden").toBool(owner.hidden);
        owner.favourite = params.field(u"favourite").toBool(owner.favourite);
        if (const Value patch = params.field(u"patch"); !patch.isNothing())
            owner.patch = patch.items().empty() ? Value() : patch;
        tell(DeviceChanged {.device = found->device, .owner = owner});
    }
}

} // namespace atrium::test
