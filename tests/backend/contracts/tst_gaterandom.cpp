// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a plugin says, only what keeps the contract passes: random models, reports, events and
// answers, held against the plain rules of the data schemas.

#include "mutate.h"

#include <atrium/contracts/gate.h>
#include <atrium/contracts/propertycheck.h>

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::contracts;

namespace {

constexpr int kSeeds = 300;

DataSchema anySchema(test::Mutator &mutator, int depth = 2)
{
    Rng &rng = mutator.rng();
    DataSchema schema {.type = static_cast<DataSchema::Type>(rng.below(depth > 0 ? 6 : 4))};
    if (rng.below(3) == 0)
        schema.minimum = static_cast<double>(rng.below(100)) - 50.0;
    if (rng.below(3) == 0)
        schema.maximum = 60.0 + static_cast<double>(rng.below(100));
    if (rng.below(4) == 0) {
        for (auto i = 1 + rng.below(4); i > 0; --i)
            schema.choices.push_back({.value = rng.below(2) == 0
                                          ? Value(mutator.anyText().left(100))
                                          : Value(static_cast<qint64>(rng.below(5)))});
    }
    if (rng.below(4) == 0)
        schema.presets.push_back({.value = u"previous"_s});
    schema.maxLength = static_cast<int>(rng.below(40));
    schema.openFields = rng.below(3) == 0;
    if (schema.type == DataSchema::Type::Object) {
        schema.fields.push_back({.name = u"a"_s,
                                 .schema = anySchema(mutator, depth - 1),
                                 .required = rng.below(2) == 0});
        schema.fields.push_back({.name = u"b"_s, .schema = anySchema(mutator, depth - 1)});
    }
    if (schema.type == DataSchema::Type::Array && rng.below(2) == 0)
        schema.items.push_back(anySchema(mutator, depth - 1));
    return schema;
}

// Often near what the schema asks for, so that both outcomes are met.
Value anyValueFor(const DataSchema &schema, test::Mutator &mutator)
{
    Rng &rng = mutator.rng();
    if (!schema.choices.empty() && rng.below(2) == 0)
        return schema.choices[rng.below(schema.choices.size())].value;
    if (rng.below(3) == 0)
        return mutator.anyValue(3);
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        return rng.below(2) == 0;
    case DataSchema::Type::Integer:
        return static_cast<qint64>(rng.below(300)) - 100;
    case DataSchema::Type::Number:
        return static_cast<double>(rng.below(3000)) / 10.0 - 100.0;
    case DataSchema::Type::String:
        return mutator.anyText();
    case DataSchema::Type::Object: {
        ValueObject fields;
        for (const DataField &field : schema.fields) {
            if (rng.below(5) != 0)
                fields.emplace_back(field.name, anyValueFor(field.schema, mutator));
        }
        return Value::makeObject(std::move(fields));
    }
    case DataSchema::Type::Array:
        return Value::makeList({mutator.anyValue(1)});
    }
    return {};
}

Device anyDevice(test::Mutator &mutator, int number)
{
    ThingModel model;
    for (auto i = 1 + mutator.rng().below(6); i > 0; --i) {
        const bool isReadOnly = mutator.rng().below(2) == 0;
        model.properties.push_back({.name = PropertyName(u"p%1"_s.arg(i)),
                                    .schema = anySchema(mutator),
                                    .readOnly = isReadOnly,
                                    .writeOnly = !isReadOnly && mutator.rng().below(4) == 0});
    }
    return {.id = DeviceId(InstanceId(u"sim"_s), LocalId(u"d%1"_s.arg(number))),
            .title = u"D"_s,
            .kind = u"device"_s,
            .model = shareModel(std::move(model))};
}

// The rules again, in the plainest words.
bool mayPass(const std::map<DeviceId, Device> &devices, const Report &report, Now now)
{
    const auto device = devices.find(report.device);
    if (device == devices.end())
        return false;
    const Property *property = device->second.model.model->property(report.property);
    if (!property || property->writeOnly || report.quality == Quality::Stale)
        return false;
    if (report.sourceTime.count() < 0 || report.sourceTime > now.wall + 24h)
        return false;
    if (report.value.isNothing())
        return report.quality != Quality::Good || property->schema.check(report.value);
    const bool isEmptyList = property->schema.type == DataSchema::Type::Array
        && property->schema.choices.empty() && report.value.kind() == Value::Kind::List
        && report.value.items().empty();
    if (isEmptyList)
        return true;
    const bool isWhole
        = report.value.kind() == Value::Kind::Object || report.value.kind() == Value::Kind::List;
    // What its source doubts may lie outside of the range and the choices, of the right type.
    if (report.quality == Quality::Uncertain && isBounded(report.value)
        && typesOf(property->schema).check(report.value))
        return true;
    return property->schema.check(report.value).has_value()
        && (!isWhole || isBounded(report.value));
}

Report anyReport(const std::vector<Device> &devices, test::Mutator &mutator, Now now)
{
    Rng &rng = mutator.rng();
    const Device &device = devices[rng.below(devices.size())];
    const auto &properties = device.model.model->properties;
    const Property &property = properties[rng.below(properties.size())];
    Report report {.device = device.id,
                   .property = property.name,
                   .value = anyValueFor(property.schema, mutator),
                   .quality = static_cast<Quality>(rng.below(10) == 0 ? rng.below(4) : 0)};
    if (rng.below(20) == 0)
        report.device = DeviceId(InstanceId(u"mqtt"_s), LocalId(u"d0"_s));
    if (rng.below(20) == 0)
        report.property = PropertyName(mutator.anyText());
    if (rng.below(10) == 0)
        report.sourceTime = now.wall + std::chrono::hours(rng.below(72)) - 24h;
    return report;
}

} // namespace

class TestGateRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_passExactlyIfTheyKeepTheContract();
    void check_agreesWithTheSchema();
    void choicesOfAnyKind_areHeldToTheLetter();
    void openEndedRange_isOpen();
    void answer_thatBreaksItsSchemaIsRefused();
    void refusedDevice_holdsCompletenessBack();
    void speed();
};

void TestGateRandom::reports_passExactlyIfTheyKeepTheContract()
{
    const Now now {.boottime = 1h, .wall = 500'000h};
    std::uint64_t passed = 0;
    std::uint64_t refused = 0;
    for (int seed = 0; seed < kSeeds; ++seed) {
        test::Mutator mutator(static_cast<std::uint64_t>(seed));
        Gate gate(InstanceId(u"sim"_s));
        std::vector<Device> sent;
        for (int i = 0; i < 4; ++i)
            sent.push_back(anyDevice(mutator, i));
        const auto published = gate.devices(now, sent, {}, true);
        std::map<DeviceId, Device> known;
        for (const Device &each : published.devices)
            known.emplace(each.id, each);
        std::vector<Report> reports;
        std::vector<Report> expected;
        for (int i = 0; i < 200; ++i) {
            reports.push_back(anyReport(sent, mutator, now));
            if (mayPass(known, reports.back(), now))
                expected.push_back(reports.back());
        }
        const auto out = gate.reports(now, reports);
        QCOMPARE(out.size(), expected.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            QCOMPARE(out[i].property.text(), expected[i].property.text());
            QVERIFY(out[i].value == expected[i].value);
        }
        passed += out.size();
        refused += reports.size() - out.size();
        QVERIFY(gate.violations().size() <= 16);
    }
    QVERIFY2(passed > 5000 && refused > 5000, "both outcomes must be met"); // else it proves little
}

void TestGateRandom::check_agreesWithTheSchema()
{
    for (int seed = 0; seed < 20'000; ++seed) {
        test::Mutator mutator(static_cast<std::uint64_t>(seed));
        const DataSchema schema = anySchema(mutator);
        const Value value = anyValueFor(schema, mutator);
        const Fault fault = PropertyCheck(schema).check(value);
        const bool isEmptyList
            = value.kind() == Value::Kind::List && value.items().empty() && fault == Fault::None;
        if (fault == Fault::TooLarge || isEmptyList)
            continue;
        QCOMPARE(fault == Fault::None, schema.check(value).has_value());
    }
}

void TestGateRandom::choicesOfAnyKind_areHeldToTheLetter()
{
    const PropertyCheck check({.type = DataSchema::Type::Integer,
                               .choices = {{.value = Value(1)}, {.value = Value(u"two"_s)}}});
    QCOMPARE(check.check(Value(1)), Fault::None);
    QCOMPARE(check.check(Value(1.0)), Fault::None); // an integer equals a number of the same value
    QCOMPARE(check.check(Value(u"two"_s)), Fault::None);
    QCOMPARE(check.check(Value(2)), Fault::NotAChoice);
    QCOMPARE(check.check(Value(u"1"_s)), Fault::NotAChoice);
    QCOMPARE(check.check(Value(true)), Fault::NotAChoice);
}

void TestGateRandom::openEndedRange_isOpen()
{
    const PropertyCheck floor({.type = DataSchema::Type::Number, .minimum = 0.0});
    QCOMPARE(floor.check(Value(1e300)), Fault::None);
    QCOMPARE(floor.check(Value(-0.001)), Fault::BelowMinimum);
    const PropertyCheck any({.type = DataSchema::Type::Number});
    QCOMPARE(any.check(Value(-1e300)), Fault::None);
    QCOMPARE(any.check(Value(qInf())), Fault::NotFinite);
}

void TestGateRandom::answer_thatBreaksItsSchemaIsRefused()
{
    const Now now {.boottime = 1h, .wall = 500'000h};
    Gate gate(InstanceId(u"sim"_s));
    ThingModel model;
    model.actions = {
        {.name = ActionName(u"ask"_s), .output = DataSchema {.type = DataSchema::Type::Integer}}};
    const Device device {.id = DeviceId(InstanceId(u"sim"_s), LocalId(u"d"_s)),
                         .title = u"D"_s,
                         .kind = u"device"_s,
                         .model = shareModel(model)};
    (void)gate.devices(now, {device}, {}, true);
    const ActionName ask(u"ask"_s);
    QVERIFY(gate.answer(now, device.id, ask, Value(3)).has_value());
    QCOMPARE(gate.answer(now, device.id, ask, Value(u"x"_s)).error().code, Error::Code::Refused);
    QCOMPARE(gate.counters().refused, std::uint64_t {1});
}

void TestGateRandom::refusedDevice_holdsCompletenessBack()
{
    const Now now {.boottime = 1h, .wall = 500'000h};
    test::Mutator mutator(1);
    Gate gate(InstanceId(u"sim"_s));
    Device broken = anyDevice(mutator, 1);
    broken.title.clear();
    const auto passed = gate.devices(now, {anyDevice(mutator, 0), broken}, {}, true);
    QCOMPARE(passed.devices.size(), std::size_t {1});
    QVERIFY2(!passed.complete, "the hub would take the refused device for gone");
    gate.beginLife();
    QVERIFY(gate.devices(now, {anyDevice(mutator, 0)}, {}, true).complete);
}

// Printed, not judged: the machine decides. 100 reports a message, as a busy plugin sends them.
void TestGateRandom::speed()
{
    const Now now {.boottime = 1h, .wall = 500'000h};
    Gate gate(InstanceId(u"sim"_s));
    ThingModel model;
    for (int i = 0; i < 20; ++i)
        model.properties.push_back(
            {.name = PropertyName(u"property_%1"_s.arg(i)),
             .schema = {.type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 100.0}});
    const SharedModel shared = shareModel(model);
    std::vector<Device> devices;
    for (int i = 0; i < 1000; ++i)
        devices.push_back({.id = DeviceId(InstanceId(u"sim"_s), LocalId(u"device-%1"_s.arg(i))),
                           .title = u"D"_s,
                           .kind = u"device"_s,
                           .model = shared});
    (void)gate.devices(now, devices, {}, true);
    std::vector<Report> reports;
    for (std::size_t i = 0; i < 100; ++i)
        reports.push_back({.device = devices[(i / 2 * 37) % 1000].id,
                           .property = model.properties[i % 20].name,
                           .value = Value(42.5)});
    QElapsedTimer timer;
    timer.start();
    constexpr int kMessages = 2000;
    for (int i = 0; i < kMessages; ++i) {
        const Now later {.boottime = now.boottime + i * 1ms, .wall = now.wall};
        reports = gate.reports(later, std::move(reports));
        QCOMPARE(reports.size(), std::size_t {100});
    }
    qInfo("%.0f ns a report", static_cast<double>(timer.nsecsElapsed()) / (kMessages * 100.0));
}

QTEST_APPLESS_MAIN(TestGateRandom)
#include "tst_gaterandom.moc"
