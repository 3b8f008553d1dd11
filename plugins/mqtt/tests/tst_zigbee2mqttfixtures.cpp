// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/contracts/gate.h>
#include <atrium/model/kinds.h>
#include <atrium/model/unit.h>

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using namespace atrium::mqtt::zigbee2mqtt;
using Type = DataSchema::Type;

namespace {

constexpr Now kNow {.boottime = std::chrono::hours(1), .wall = WallTime(1'790'000'000'000)};

bool isGroupType(const QString &type)
{
    return QStringList {u"light"_s, u"switch"_s, u"cover"_s, u"lock"_s, u"climate"_s, u"fan"_s}
        .contains(type);
}

// Every feature that is a value of its own, with the specific type that it stands in.
std::vector<std::pair<QString, Value>> leaves(const Value &exposes)
{
    std::vector<std::pair<QString, Value>> all;
    for (const Value &expose : exposes.items()) {
        const QString type = expose.field(u"type").toText();
        if (!isGroupType(type)) {
            all.emplace_back(QString(), expose);
            continue;
        }
        for (const Value &feature : expose.field(u"features").items())
            all.emplace_back(type, feature);
    }
    return all;
}

std::optional<double> numberAt(const Value &json, QStringView key)
{
    return json.field(key).isNumeric() ? std::optional(json.field(key).toNumber()) : std::nullopt;
}

bool isPercentBrightness(const QString &group, const Value &feature)
{
    return group == "light"_L1 && feature.field(u"name").toText() == "brightness"_L1;
}

// What the definition says, against what the house has: "" or what is wrong.
QString mismatch(const QString &group, const Value &feature, const DataSchema &schema)
{
    const QString type = feature.field(u"type").toText();
    if (type == "binary"_L1)
        return schema.type == Type::Boolean ? QString() : u"not a boolean"_s;
    if (type == "text"_L1)
        return schema.type == Type::String ? QString() : u"not a text"_s;
    if (type == "enum"_L1) {
        ValueList choices; // some definitions list a value twice
        for (const Value &value : feature.field(u"values").items()) {
            if (std::find(choices.begin(), choices.end(), value) == choices.end())
                choices.push_back(value);
        }
        if (schema.choices.size() != choices.size())
            return u"other choices"_s;
        for (std::size_t i = 0; i < schema.choices.size(); ++i) {
            if (!(schema.choices[i].value == choices[i]))
                return u"another choice"_s;
        }
        return {};
    }
    if (type == "list"_L1) {
        if (schema.type != Type::Array || schema.items.size() != 1)
            return u"not a list"_s;
        if (schema.minItems != feature.field(u"length_min").toInteger()
            || schema.maxItems != feature.field(u"length_max").toInteger())
            return u"another length"_s;
        return mismatch({}, feature.field(u"item_type"), schema.items.front());
    }
    if (type == "composite"_L1) {
        if (schema.type != Type::Object)
            return u"not an object"_s;
        for (const Value &inner : feature.field(u"features").items()) {
            const auto field = std::find_if(
                schema.fields.begin(), schema.fields.end(), [&](const DataField &each) {
                    return each.name == inner.field(u"property").toText()
                        || each.name == inner.field(u"name").toText();
                });
            if (field == schema.fields.end())
                return u"no field "_s + inner.field(u"name").toText();
            const bool isColor = feature.field(u"name").toText().startsWith(u"color_"_s);
            if (const QString wrong = isColor ? QString() : mismatch({}, inner, field->schema);
                !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    if (type != "numeric"_L1)
        return u"unknown type "_s + type;
    if (isPercentBrightness(group, feature))
        return schema.type == Type::Integer && schema.unit == "%"_L1 && schema.minimum == 0.0
                && schema.maximum == 100.0
            ? QString()
            : u"not percent"_s;
    if (schema.type != Type::Number)
        return u"not a number"_s;
    if (schema.unit != normalisedUnit(feature.field(u"unit").toText()))
        return u"another unit: "_s + schema.unit;
    if (schema.minimum != numberAt(feature, u"value_min")
        || schema.maximum != numberAt(feature, u"value_max")
        || schema.step != numberAt(feature, u"value_step"))
        return u"another range"_s;
    return schema.presets.size() == feature.field(u"presets").items().size() ? QString()
                                                                             : u"other presets"_s;
}

struct Home
{
    std::unique_ptr<Zigbee2Mqtt> dialect;
    std::map<QString, Device> devices; // by serial
    int found = 0;
};

Home homeOf(const std::vector<Value> &recorded, const QString &base)
{
    Home home;
    home.dialect = std::make_unique<Zigbee2Mqtt>(
        Options {.instance = InstanceId(u"mqtt"_s), .base = base, .asks = true});
    Outputs all = home.dialect->connected(kNow);
    const auto take = [&](Outputs outputs) {
        for (Output &output : outputs) {
            if (auto *note = std::get_if<Note>(&output))
                qWarning("%s", qPrintable(note->text));
            if (auto *found = std::get_if<Found>(&output)) {
                home.found = found->isComplete ? static_cast<int>(found->devices.size()) : 0;
                for (const Device &device : found->devices)
                    home.devices.insert_or_assign(device.serial, device);
            }
        }
    };
    take(home.dialect->received(kNow, {base + u"/bridge/state"_s, R"({"state":"online"})", true}));
    take(home.dialect->received(kNow, {base + u"/bridge/groups"_s, "[]", true}));
    take(home.dialect->received(
        kNow, {base + u"/bridge/devices"_s, test::deviceList(recorded, base), true}));
    return home;
}

} // namespace

class TestZigbee2MqttFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recorded = test::recordedDevices();
        QVERIFY(m_recorded.size() >= 40);
        qInfo("%zu recorded devices", m_recorded.size());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyDevice_appearsOnce()
    {
        std::size_t count = 0;
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            const Home home = homeOf(m_recorded, base);
            QCOMPARE(home.found, static_cast<int>(home.devices.size()));
            count += home.devices.size() - 1; // the bridge
        }
        QCOMPARE(count, m_recorded.size());
    }

    void everyFeature_isAnAffordanceAsDeclared()
    {
        int features = 0;
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            const Home home = homeOf(m_recorded, base);
            for (const Value &record : m_recorded) {
                if (test::baseOf(record) != base)
                    continue;
                const Value bridge = record.field(u"bridge_device");
                const Device &device = home.devices.at(bridge.field(u"ieee_address").toText());
                QCOMPARE(device.title, record.field(u"friendly_name").toText());
                QCOMPARE(device.manufacturer, record.field(u"vendor").toText());
                QCOMPARE(device.modelName, record.field(u"model").toText());
                const auto all = leaves(bridge.field(u"definition").field(u"exposes"));
                for (const auto &[group, feature] : all) {
                    ++features;
                    const QString wrong = check(group, feature, *device.model.model);
                    QVERIFY2(wrong.isEmpty(),
                             qPrintable(device.modelName + u": "_s + feature.field(u"name").toText()
                                        + u": "_s + wrong));
                }
                const auto again = thingModelFromJson(toJson(*device.model.model), u"/model"_s);
                QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
                QVERIFY(*again == *device.model.model);
            }
        }
        qInfo("%d features", features);
    }

    void state_givesReportsThatFit()
    {
        int reports = 0;
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            Home home = homeOf(m_recorded, base);
            std::uint64_t moments = 0;
            for (const Value &record : m_recorded) {
                if (test::baseOf(record) != base)
                    continue;
                const Device &device = home.devices.at(
                    record.field(u"bridge_device").field(u"ieee_address").toText());
                moments += momentsIn(record.field(u"state"));
                reports += checkState(home, record, device);
                if (QTest::currentTestFailed())
                    return;
            }
            QCOMPARE(home.dialect->counters().mistyped, 0U);
            QCOMPARE(home.dialect->counters().unreadable, 0U);
            // Empty gradients and transitions, and a set point beyond its own range. And the
            // recorded states are made up: no lamp says of itself that it blinked.
            QVERIFY(home.dialect->counters().uncertain - moments <= 12);
        }
        qInfo("%d reports", reports);
    }

    // As in a running house: devices, states and actions pass the gate without a single complaint.
    void everything_passesTheGate()
    {
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            Home home = homeOf(m_recorded, base);
            contracts::Gate gate(InstanceId(u"mqtt"_s));
            std::vector<Device> devices;
            for (const auto &[serial, device] : home.devices)
                devices.push_back(device);
            const std::size_t count = devices.size();
            const auto passed = gate.devices(kNow, std::move(devices), {}, true).devices.size();
            for (const Error &violation : gate.violations())
                qInfo("%s %s", qPrintable(violation.pointer), qPrintable(violation.detail));
            QCOMPARE(passed, count);
            for (const Value &record : m_recorded) {
                if (test::baseOf(record) == base)
                    passState(home, gate, record);
            }
            for (const Error &violation : gate.violations())
                qWarning("%s %s", qPrintable(violation.pointer), qPrintable(violation.detail));
            QCOMPARE(gate.counters().refused, 0U);
            QCOMPARE(gate.counters().violations, 0U);
        }
    }

    void actions_areEvents()
    {
        int actions = 0;
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            Home home = homeOf(m_recorded, base);
            for (const Value &record : m_recorded) {
                if (test::baseOf(record) != base)
                    continue;
                for (const Value &message : record.field(u"action_messages").items()) {
                    const Outputs outputs
                        = home.dialect->received(kNow,
                                                 {message.field(u"topic").toText(),
                                                  test::jsonOf(message.field(u"payload")), false});
                    const QString action = message.field(u"payload").field(u"action").toText();
                    QStringList seen;
                    for (const Output &output : outputs) {
                        if (const auto *occurrence = std::get_if<Occurrence>(&output)) {
                            QCOMPARE(occurrence->event.text(), u"action"_s);
                            seen << occurrence->data.toText();
                        }
                        QVERIFY2(!std::holds_alternative<Found>(output), qPrintable(action));
                    }
                    QCOMPARE(seen, action.isEmpty() ? QStringList() : QStringList {action});
                    actions += static_cast<int>(seen.size());
                }
            }
        }
        QVERIFY(actions > 20);
        qInfo("%d actions", actions);
    }

    void kinds_areTold()
    {
        std::map<QString, int> kinds;
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            for (const auto &[serial, device] : homeOf(m_recorded, base).devices)
                ++kinds[device.kind];
        }
        QString line;
        for (const auto &[kind, count] : kinds)
            line += u"%1 %2, "_s.arg(kind).arg(count);
        qInfo("%s", qPrintable(line));
        QVERIFY(kinds.size() >= 12);
    }

private:
    // How many effects a state names that are over by themselves.
    static std::uint64_t momentsIn(const Value &state)
    {
        static const std::set<QString> kMoments {
            u"blink"_s,           u"breathe"_s,       u"okay"_s,
            u"channel_change"_s,  u"finish_effect"_s, u"stop_effect"_s,
            u"stop_hue_effect"_s, u"stop_colorloop"_s};
        const auto &fields = state.fields();
        return static_cast<std::uint64_t>(
            std::count_if(fields.begin(), fields.end(), [](const auto &field) {
                return field.first.startsWith(u"effect"_s) && kMoments.count(field.second.toText());
            }));
    }

    // Effects that last are values, those that are over by themselves are an action's: none is
    // lost.
    static QString checkEffects(const Value &feature, const ThingModel &model)
    {
        const QString name = feature.field(u"property").toText();
        const Property *property = model.property(PropertyName(name));
        const Action *action = model.action(ActionName(name));
        if (!property || !action || !action->input)
            return u"not a property and an action"_s;
        std::set<QString> shown;
        for (const DataSchema *schema : {&property->schema, &*action->input}) {
            for (const Choice &choice : schema->choices)
                shown.insert(choice.value.toText());
        }
        std::set<QString> declared;
        for (const Value &value : feature.field(u"values").items())
            declared.insert(value.toText());
        return shown == declared && !property->readOnly ? QString() : u"other effects"_s;
    }

    static QString check(const QString &group, const Value &feature, const ThingModel &model)
    {
        const QString name = feature.field(u"property").toText();
        const QString type = feature.field(u"type").toText();
        const qint64 access = feature.field(u"access").toInteger();
        if (type == "enum"_L1 && feature.field(u"name").toText() == "action"_L1
            && (access & 2) == 0) {
            const Event *event = model.event(EventName(name));
            if (!event || !event->data)
                return u"no event"_s;
            return event->data->choices.empty() ? QString()
                                                : mismatch(group, feature, *event->data);
        }
        if ((access & 3) == 3 && type == "enum"_L1
            && feature.field(u"name").toText() == "effect"_L1)
            return checkEffects(feature, model);
        if ((access & 3) == 2 && (type == "enum"_L1 || type == "composite"_L1)) {
            const Action *action = model.action(ActionName(name));
            if (!action)
                return u"no action"_s;
            if (!action->input)
                return feature.field(u"values").items().size() == 1 ? QString() : u"no input"_s;
            return mismatch(group, feature, *action->input);
        }
        const Property *property = model.property(PropertyName(name));
        if (!property)
            return u"no property"_s;
        if (property->readOnly == ((access & 2) != 0))
            return u"wrong access"_s;
        if (property->writeOnly != ((access & 3) == 2))
            return u"wrong write-only"_s;
        if (property->category != feature.field(u"category").toText())
            return u"another category"_s;
        if (property->title.isEmpty())
            return u"no title"_s;
        return mismatch(group, feature, property->schema);
    }

    static void passState(Home &home, contracts::Gate &gate, const Value &record)
    {
        const QString topic = test::baseOf(record) + u'/' + record.field(u"friendly_name").toText();
        ValueList messages {record.field(u"state")};
        for (const Value &message : record.field(u"action_messages").items())
            messages.push_back(message.field(u"payload"));
        for (const Value &message : messages) {
            std::vector<Report> reports;
            for (const Output &output :
                 home.dialect->received(kNow, {topic, test::jsonOf(message), false})) {
                if (const auto *report = std::get_if<Report>(&output))
                    reports.push_back(*report);
                if (const auto *occurrence = std::get_if<Occurrence>(&output))
                    QVERIFY(gate.occurrence(kNow, *occurrence));
            }
            const std::size_t count = reports.size();
            QCOMPARE(gate.reports(kNow, std::move(reports)).size(), count);
        }
    }

    static int checkState(Home &home, const Value &record, const Device &device)
    {
        const Value state = record.field(u"state");
        const QString topic = test::baseOf(record) + u'/' + record.field(u"friendly_name").toText();
        const Outputs outputs = home.dialect->received(kNow, {topic, test::jsonOf(state), false});
        std::set<QString> reported;
        for (const Output &output : outputs) {
            const auto *report = std::get_if<Report>(&output);
            if (!report)
                continue;
            const Property *property = device.model.model->property(report->property);
            if (!property) {
                QTest::qFail("a report of nothing", __FILE__, __LINE__);
                return 0;
            }
            const auto fits = property->schema.check(report->value);
            if (report->quality != Quality::Good)
                qInfo("uncertain: %s %s %s", qPrintable(device.modelName),
                      qPrintable(report->property.text()), test::jsonOf(report->value).constData());
            if (!fits && report->quality == Quality::Good)
                QTest::qFail(qPrintable(device.modelName + u' ' + report->property.text() + u": "_s
                                        + fits.error().detail),
                             __FILE__, __LINE__);
            reported.insert(report->property.text());
        }
        const auto exposes = record.field(u"bridge_device").field(u"definition").field(u"exposes");
        for (const auto &[group, feature] : leaves(exposes)) {
            const QString key = feature.field(u"property").toText();
            const bool isPublished = (feature.field(u"access").toInteger() & 1) != 0;
            const bool isAction = feature.field(u"name").toText() == "action"_L1;
            if (isPublished && !isAction && !state.field(key).isNothing()
                && !reported.contains(key))
                QTest::qFail(qPrintable(device.modelName + u": no report of "_s + key), __FILE__,
                             __LINE__);
        }
        return static_cast<int>(reported.size());
    }

    std::vector<Value> m_recorded;
};

QTEST_GUILESS_MAIN(TestZigbee2MqttFixtures)
#include "tst_zigbee2mqttfixtures.moc"
