// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/bridge.h"

#include <atrium/model/json.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr std::size_t kMostWaiting = 64;
constexpr auto kAnswerTime = std::chrono::seconds(30);
constexpr int kLongestJoin = 254; // seconds; Zigbee knows no longer one

using Type = DataSchema::Type;

// What bridge/info says, and where.
struct Fact
{
    QStringView name;
    QStringView title;
    Type type;
    std::array<QStringView, 3> path; // of the JSON object
    QStringView semantic = u"";
    QStringView category = u"diagnostic";
};

constexpr std::array kFacts {
    Fact {u"permit_join",
          u"Devices may join",
          Type::Boolean,
          {u"permit_join"},
          semantic::permitJoin,
          u""},
    Fact {u"restart_required",
          u"Restart required",
          Type::Boolean,
          {u"restart_required"},
          semantic::problem,
          u"diagnostic"},
    Fact {u"version", u"Version", Type::String, {u"version"}},
    Fact {u"coordinator_type", u"Coordinator", Type::String, {u"coordinator", u"type"}},
    Fact {u"coordinator_revision",
          u"Coordinator firmware",
          Type::String,
          {u"coordinator", u"meta", u"revision"}},
    Fact {u"channel", u"Zigbee channel", Type::Integer, {u"network", u"channel"}},
    Fact {u"pan_id", u"Zigbee network", Type::Integer, {u"network", u"pan_id"}},
    Fact {u"log_level", u"Log level", Type::String, {u"log_level"}, u"", u"config"},
};
constexpr std::array<QStringView, 4> kLogLevels {u"error", u"warning", u"info", u"debug"};

struct Field
{
    QStringView name;
    QStringView title;
    Type type = Type::String;
    bool isRequired = true;
};

// What a bridge can be asked, and the topic below bridge/request/.
struct Request
{
    QStringView action;
    QStringView title;
    QStringView topic;
    std::array<Field, 3> fields;
    Confirm confirm = Confirm::None;
    bool isSafe = false;
};

constexpr Field kDevice {u"id", u"Device"};
constexpr Field kForce {u"force", u"Even if it does not answer", Type::Boolean, false};
constexpr std::array kRequests {
    Request {u"permit_join",
             u"Let devices join",
             u"permit_join",
             {Field {u"time", u"For how long", Type::Integer},
              Field {u"device", u"Through this router only", Type::String, false}}},
    Request {u"restart", u"Restart", u"restart", {}, Confirm::Hold},
    Request {u"health_check", u"Check health", u"health_check", {}, Confirm::None, true},
    Request {u"coordinator_check",
             u"Look for missing routers",
             u"coordinator_check",
             {},
             Confirm::None,
             true},
    Request {u"rename_device",
             u"Rename a device",
             u"device/rename",
             {Field {u"from", u"Device"}, Field {u"to", u"New name"}}},
    Request {u"remove_device",
             u"Remove a device",
             u"device/remove",
             {kDevice, kForce, Field {u"block", u"Never let it join again", Type::Boolean, false}},
             Confirm::Hold},
    Request {u"interview_device", u"Interview a device", u"device/interview", {kDevice}},
    Request {u"configure_device", u"Configure a device", u"device/configure", {kDevice}},
    Request {u"add_group",
             u"Add a group",
             u"group/add",
             {Field {u"friendly_name", u"Name"}, Field {u"id", u"Number", Type::Integer, false}}},
    Request {u"rename_group",
             u"Rename a group",
             u"group/rename",
             {Field {u"from", u"Group"}, Field {u"to", u"New name"}}},
    Request {u"remove_group",
             u"Remove a group",
             u"group/remove",
             {Field {u"id", u"Group"}, kForce},
             Confirm::Hold},
    Request {u"add_to_group",
             u"Add a device to a group",
             u"group/members/add",
             {Field {u"group", u"Group"}, Field {u"device", u"Device"},
              Field {u"endpoint", u"Endpoint", Type::String, false}}},
    Request {u"remove_from_group",
             u"Take a device out of a group",
             u"group/members/remove",
             {Field {u"group", u"Group"}, Field {u"device", u"Device"},
              Field {u"endpoint", u"Endpoint", Type::String, false}}},
};

constexpr std::array<std::pair<QStringView, QStringView>, 4> kEvents {{
    {u"device_joined", u"A device joined"},
    {u"device_leave", u"A device left"},
    {u"device_announce", u"A device came back"},
    {u"device_interview", u"A device is being interviewed"},
}};

Property propertyOf(const Fact &fact)
{
    Property property {.name = PropertyName(fact.name.toString()),
                       .title = fact.title.toString(),
                       .schema = {.type = fact.type},
                       .semantic = fact.semantic.toString(),
                       .category = fact.category.toString(),
                       .history = fact.semantic == semantic::permitJoin};
    property.readOnly = fact.semantic != semantic::permitJoin && fact.category != u"config";
    property.lateOk = std::chrono::seconds(0);
    if (fact.name == u"log_level") {
        for (const QStringView level : kLogLevels)
            property.schema.choices.push_back({.value = level.toString(), .label = {}});
    }
    return property;
}

Action actionOf(const Request &request)
{
    Action action {.name = ActionName(request.action.toString()),
                   .title = request.title.toString(),
                   .safe = request.isSafe,
                   .idempotent = request.isSafe,
                   .confirm = request.confirm,
                   .timeout = kAnswerTime};
    DataSchema input {.type = Type::Object};
    for (const Field &field : request.fields) {
        if (field.name.isEmpty())
            continue;
        DataSchema schema {.type = field.type, .maxLength = 200};
        if (field.name == u"time") {
            schema.unit = u"s"_s;
            schema.minimum = 0.0;
            schema.maximum = kLongestJoin;
        }
        input.fields.push_back({.name = field.name.toString(),
                                .title = field.title.toString(),
                                .schema = schema,
                                .required = field.isRequired});
    }
    if (!input.fields.empty())
        action.input = std::move(input);
    action.output = DataSchema {.type = Type::Object, .openFields = true}; // the answer's data
    return action;
}

Event eventOf(const std::pair<QStringView, QStringView> &row)
{
    DataSchema data {.type = Type::Object};
    for (const QStringView field : {u"friendly_name", u"ieee_address", u"status"})
        data.fields.push_back(
            {.name = field.toString(), .title = {}, .schema = {}, .required = false});
    return {.name = EventName(row.first.toString()), .title = row.second.toString(), .data = data};
}

ThingModel bridgeModel()
{
    ThingModel model;
    for (const Fact &fact : kFacts)
        model.properties.push_back(propertyOf(fact));
    for (const Request &request : kRequests)
        model.actions.push_back(actionOf(request));
    for (const auto &row : kEvents)
        model.events.push_back(eventOf(row));
    return model;
}

Value at(const Value &object, const std::array<QStringView, 3> &path)
{
    Value value = object;
    for (const QStringView step : path) {
        if (!step.isEmpty())
            value = value.field(step);
    }
    return value;
}

// Adapters write their revision as a number, a text or both.
Value fitted(const Fact &fact, const Value &value)
{
    if (fact.type == Type::String && value.isNumeric())
        return QString::number(value.toNumber(), 'f', 0);
    return value;
}

} // namespace

Bridge::Bridge(InstanceId instance, QString base)
    : m_base(std::move(base))
{
    m_device = {.id = DeviceId(instance, LocalId(u"bridge"_s)),
                .title = u"Zigbee2MQTT"_s,
                .kind = kind::bridge.toString(),
                .manufacturer = u"Zigbee2MQTT"_s,
                .modelName = u"Bridge"_s,
                .model = shareModel(bridgeModel())};
    m_held.resize(kFacts.size());
}

void Bridge::describe(const Value &info)
{
    m_device.firmware = info.field(u"version").toText().left(100);
    m_device.serial = info.field(u"coordinator").field(u"ieee_address").toText().left(100);
}

Result<> Bridge::setInfo(const Value &info, Outputs &outputs)
{
    if (info.kind() != Value::Kind::Object)
        return fail(Error::Code::InvalidInput, u"bridge/info is not an object"_s);
    const Device before = m_device;
    describe(info);
    if (!(before == m_device))
        outputs.push_back(Found {.devices = {m_device}, .removed = {}});
    m_publishesAttributes
        = info.field(u"config").field(u"advanced").field(u"output").toText() == "attribute"_L1;
    for (std::size_t i = 0; i < kFacts.size(); ++i) {
        const Property &property = m_device.model.model->properties[i];
        const Value value = fitted(kFacts[i], at(info, kFacts[i].path));
        if (value.isNothing() || !property.schema.check(value))
            continue;
        m_held[i] = value;
        outputs.push_back(
            Report {.device = m_device.id, .property = property.name, .value = value});
    }
    return {};
}

void Bridge::setEvent(const Value &event, Outputs &outputs) const
{
    const QString type = event.field(u"type").toText();
    const auto *known = std::find_if(kEvents.begin(), kEvents.end(),
                                     [&](const auto &row) { return row.first == type; });
    if (known == kEvents.end())
        return;
    ValueObject data;
    for (const QStringView field : {u"friendly_name", u"ieee_address", u"status"}) {
        const QString text = event.field(u"data").field(field).toText().left(200);
        if (!text.isEmpty())
            data.emplace_back(field.toString(), text);
    }
    outputs.push_back(Occurrence {.device = m_device.id,
                                  .event = EventName(type),
                                  .data = Value::makeObject(std::move(data))});
}

void Bridge::setResponse(const Value &response, Outputs &outputs)
{
    const auto waiting = m_waiting.find(response.field(u"transaction").toText());
    if (waiting == m_waiting.end())
        return; // somebody else asked
    const RequestId request = waiting->second.request;
    m_waiting.erase(waiting);
    if (response.field(u"status").toText() == "ok"_L1)
        outputs.push_back(Answer {.request = request,
                                  .outcome = response.field(u"data").kind() == Value::Kind::Object
                                      ? response.field(u"data")
                                      : Value::makeObject({})});
    else
        outputs.push_back(
            Answer {.request = request,
                    .outcome
                    = fail(Error::Code::Refused,
                           u"Zigbee2MQTT: %1"_s.arg(response.field(u"error").toText().left(300)))});
}

void Bridge::recall(Outputs &outputs) const
{
    for (std::size_t i = 0; i < m_held.size(); ++i) {
        if (!m_held[i].isNothing())
            outputs.push_back(Report {.device = m_device.id,
                                      .property = m_device.model.model->properties[i].name,
                                      .value = m_held[i]});
    }
}

Result<std::vector<Publish>> Bridge::write(const WriteRequest &request)
{
    std::vector<Publish> publishes;
    for (const auto &[name, value] : request.values) {
        Value payload;
        QString topic;
        if (name.text() == "permit_join"_L1) {
            topic = u"permit_join"_s;
            payload = Value::makeObject({{u"time"_s, value.toBool() ? kLongestJoin : 0}});
        } else if (name.text() == "log_level"_L1) {
            topic = u"options"_s;
            const Value advanced = Value::makeObject({{u"log_level"_s, value}});
            payload = Value::makeObject(
                {{u"options"_s, Value::makeObject({{u"advanced"_s, advanced}})}});
        } else {
            return fail(Error::Code::NotFound, u"the bridge has no '%1' to set"_s.arg(name.text()));
        }
        Publish publish {.topic = m_base + u"/bridge/request/"_s + topic, .payload = {}};
        appendJson(publish.payload, payload);
        publishes.push_back(std::move(publish));
    }
    return publishes;
}

Result<Invocation> Bridge::invoke(Now now, const InvokeRequest &request)
{
    const auto *known = std::find_if(kRequests.begin(), kRequests.end(), [&](const Request &each) {
        return each.action == request.action.text();
    });
    if (known == kRequests.end())
        return fail(Error::Code::NotFound,
                    u"the bridge has no action '%1'"_s.arg(request.action.text()));
    if (m_waiting.size() >= kMostWaiting)
        return fail(Error::Code::Busy,
                    u"Zigbee2MQTT has not answered %1 requests yet"_s.arg(kMostWaiting));
    const QString transaction
        = u"atrium-%1-%2"_s.arg(m_device.id.instance()).arg(++m_lastTransaction);
    ValueObject fields = request.input.fields();
    fields.emplace_back(u"transaction"_s, transaction);
    Publish publish {.topic = m_base + u"/bridge/request/"_s + known->topic.toString(),
                     .payload = {}};
    appendJson(publish.payload, Value::makeObject(std::move(fields)));
    m_waiting.emplace(transaction,
                      Waiting {.request = request.id, .until = now.boottime + kAnswerTime});
    return Invocation {.publishes = {std::move(publish)}, .isAnsweredLater = true};
}

std::optional<BootTime> Bridge::deadline() const
{
    std::optional<BootTime> first;
    for (const auto &[transaction, waiting] : m_waiting)
        first = first ? std::min(*first, waiting.until) : waiting.until;
    return first;
}

void Bridge::elapsed(Now now, Outputs &outputs)
{
    for (auto each = m_waiting.begin(); each != m_waiting.end();) {
        if (each->second.until > now.boottime) {
            ++each;
            continue;
        }
        outputs.push_back(
            Answer {.request = each->second.request,
                    .outcome = fail(Error::Code::Unreachable, u"Zigbee2MQTT did not answer"_s)});
        each = m_waiting.erase(each);
    }
}

} // namespace atrium::mqtt::zigbee2mqtt
