// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/gate.h>
#include <atrium/contracts/manifest.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::contracts;

namespace {

const Now kNow {.boottime = 1h, .wall = 500'000h};

Device lamp(const QString &local, const QString &kind = u"light"_s)
{
    Property power {.name = PropertyName(u"power"_s), .title = {}};
    power.schema.type = DataSchema::Type::Boolean;
    Property level {.name = PropertyName(u"brightness"_s), .title = {}};
    level.schema = {.type = DataSchema::Type::Number, .minimum = 0.0, .maximum = 100.0};
    ThingModel model {.properties = {power, level}};
    model.events.push_back({.name = EventName(u"pressed"_s)});
    return {.id = DeviceId(InstanceId(u"sim"_s), LocalId(local)),
            .title = u"Lamp"_s,
            .kind = kind,
            .model = shareModel(std::move(model))};
}

Report report(const QString &local, const QString &property, const Value &value)
{
    return {.device = DeviceId(InstanceId(u"sim"_s), LocalId(local)),
            .property = PropertyName(property),
            .value = value};
}

Gate gateWithLamp(const GateLimits &limits = {})
{
    Gate gate(InstanceId(u"sim"_s), limits);
    (void)gate.devices(kNow, {lamp(u"a"_s)}, {}, true);
    return gate;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_passInOrder()
    {
        Gate gate = gateWithLamp();
        const std::vector<Report> sent {report(u"a"_s, u"power"_s, true),
                                        report(u"a"_s, u"brightness"_s, 100),
                                        report(u"a"_s, u"power"_s, false)};
        QVERIFY(gate.reports(kNow, sent) == sent);
        QCOMPARE(gate.counters().refused, std::uint64_t {0});
    }

    void report_isRefused_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("property");
        QTest::addColumn<double>("value");
        QTest::newRow("not published") << u"b"_s << u"brightness"_s << 1.0;
        QTest::newRow("no such property") << u"a"_s << u"colour"_s << 1.0;
        QTest::newRow("another type") << u"a"_s << u"power"_s << 1.0;
        QTest::newRow("above the range") << u"a"_s << u"brightness"_s << 100.5;
        QTest::newRow("below the range") << u"a"_s << u"brightness"_s << -0.5;
        QTest::newRow("not a number") << u"a"_s << u"brightness"_s << qQNaN();
        QTest::newRow("infinite") << u"a"_s << u"brightness"_s << qInf();
    }

    void report_isRefused()
    {
        QFETCH(const QString, local);
        QFETCH(const QString, property);
        QFETCH(const double, value);
        Gate gate = gateWithLamp();
        const auto passed = gate.reports(
            kNow, {report(local, property, value), report(u"a"_s, u"power"_s, true)});
        QCOMPARE(passed.size(), std::size_t {1}); // its neighbour passes
        QCOMPARE(gate.counters().refused, std::uint64_t {1});
        QCOMPARE(gate.violations().size(), std::size_t {1});
    }

    void uncertain_mayLieOutsideOfItsRange_notOfItsType()
    {
        Gate gate = gateWithLamp();
        Report odd = report(u"a"_s, u"brightness"_s, 652);
        odd.quality = Quality::Uncertain;
        QCOMPARE(gate.reports(kNow, {odd}).size(), std::size_t {1});
        odd.value = u"bright"_s;
        QVERIFY(gate.reports(kNow, {odd}).empty());
        odd.value = qInf();
        QVERIFY(gate.reports(kNow, {odd}).empty());
    }

    void nothing_passesOnlyAsBad()
    {
        Gate gate = gateWithLamp();
        Report unknown = report(u"a"_s, u"brightness"_s, {});
        QVERIFY(gate.reports(kNow, {unknown}).empty());
        unknown.quality = Quality::Bad;
        QCOMPARE(gate.reports(kNow, {unknown}).size(), std::size_t {1});
    }

    void device_isRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("of another instance") << 0;
        QTest::newRow("without a title") << 1;
        QTest::newRow("without a kind") << 2;
        QTest::newRow("minimum above maximum") << 3;
        QTest::newRow("a name twice") << 4;
        QTest::newRow("no model") << 5;
        QTest::newRow("changes its kind") << 6;
    }

    void device_isRefused()
    {
        QFETCH(const int, fault);
        Device device = lamp(fault == 6 ? u"a"_s : u"b"_s);
        ThingModel model = *device.model.model;
        if (fault == 0)
            device.id = DeviceId(InstanceId(u"mqtt"_s), LocalId(u"b"_s));
        else if (fault == 1)
            device.title.clear();
        else if (fault == 2)
            device.kind.clear();
        else if (fault == 3)
            model.properties[1].schema.minimum = 200.0;
        else if (fault == 4)
            model.properties[1].name = model.properties[0].name;
        else if (fault == 6)
            device.kind = u"lock"_s;
        device.model = fault == 5 ? SharedModel {} : shareModel(model);
        Gate gate = gateWithLamp();
        const auto passed = gate.devices(kNow, {device, lamp(u"c"_s)}, {}, false);
        QCOMPARE(passed.devices.size(), std::size_t {1});
        QCOMPARE(passed.devices.front().id.local().toString(), u"c"_s);
        QCOMPARE(gate.counters().refused, std::uint64_t {1});
    }

    void aTimeAhead_isRefusedOnlyByAClockThatIsSet()
    {
        Gate gate = gateWithLamp();
        Report ahead = report(u"a"_s, u"power"_s, true);
        ahead.sourceTime = kNow.wall + 25h;
        QVERIFY(gate.reports(kNow, {ahead}).empty());
        const Now withoutClock {.boottime = kNow.boottime, .wall = 2h}; // 1970
        QCOMPARE(gate.reports(withoutClock, {ahead}).size(), std::size_t {1});
    }

    void faultyViews_areLeftOut()
    {
        Device device = lamp(u"b"_s);
        ThingModel model = *device.model.model;
        model.views = Value::makeObject({{u"dsl"_s, u"not a version"_s}});
        device.model = shareModel(model);
        Gate gate = gateWithLamp();
        const auto passed = gate.devices(kNow, {device}, {}, false);
        QCOMPARE(passed.devices.size(), std::size_t {1});
        QVERIFY(passed.devices.front().model.model->views.isNothing());
        QVERIFY(gate.violations().back().pointer.startsWith(u"/views"));
    }

    void equalModels_areShared()
    {
        Gate gate(InstanceId(u"sim"_s), {});
        const auto passed = gate.devices(kNow, {lamp(u"a"_s), lamp(u"b"_s)}, {}, true);
        QCOMPARE(passed.devices[0].model.model.get(), passed.devices[1].model.model.get());
    }

    void limits_hold()
    {
        Gate gate(
            InstanceId(u"sim"_s),
            {.devices = 2, .properties = 100, .messagesPerSecond = 5, .reportsPerSecond = 10});
        const auto passed
            = gate.devices(kNow, {lamp(u"a"_s), lamp(u"b"_s), lamp(u"c"_s)}, {}, true);
        QCOMPARE(passed.devices.size(), std::size_t {2});
        const std::vector<Report> many(21, report(u"a"_s, u"power"_s, true));
        QVERIFY(gate.reports(kNow, many).empty()); // more than the burst
        int messages = 0;
        while (!gate.reports(kNow, {report(u"a"_s, u"power"_s, true)}).empty())
            ++messages;
        QCOMPARE(messages, 8); // 10 at once, of which two were used above
        const Now later {.boottime = kNow.boottime + 1s, .wall = kNow.wall};
        QVERIFY(!gate.reports(later, {report(u"a"_s, u"power"_s, true)}).empty());
    }

    void limits_areCountedEachTime()
    {
        const auto count = [](const GateLimits &limits) {
            Gate gate(InstanceId(u"sim"_s), limits);
            (void)gate.devices(kNow, {lamp(u"a"_s)}, {}, true);
            for (int i = 0; i < 5; ++i) {
                (void)gate.devices(kNow, {lamp(u"b%1"_s.arg(i))}, {}, true);
                (void)gate.reports(kNow,
                                   {std::vector<Report>(3, report(u"a"_s, u"power"_s, true))});
            }
            return gate.counters();
        };
        const GateCounters devices = count({.devices = 1});
        QCOMPARE(devices.atDevices, std::uint64_t {5});
        QCOMPARE(devices.atProperties + devices.atMessages + devices.atReports, std::uint64_t {0});
        const int of = int(lamp(u"a"_s).model.model->properties.size());
        const GateCounters properties = count({.properties = of});
        QCOMPARE(properties.atProperties, std::uint64_t {5});
        QCOMPARE(properties.properties, qint64 {of});
        QCOMPARE(count({.messagesPerSecond = 3}).atMessages, std::uint64_t {5}); // 6 at once, of 11
        const GateCounters reports = count({.reportsPerSecond = 3});
        QCOMPARE(reports.atReports, std::uint64_t {3}); // 6 at once
        Gate gate(InstanceId(u"sim"_s), {.reportsPerSecond = 1});
        (void)gate.reports(kNow, {std::vector<Report>(3, report(u"a"_s, u"power"_s, true))});
        QVERIFY(gate.structuredViolations().back().hint.endsWith(u"limits.reportsPerSecond"_s));
    }

    void violations_areBounded()
    {
        Gate gate = gateWithLamp();
        for (int i = 0; i < 100; ++i)
            (void)gate.reports(kNow, {report(u"x%1"_s.arg(i), u"power"_s, true)});
        QCOMPARE(gate.violations().size(), std::size_t {16});
        QCOMPARE(gate.counters().violations, std::uint64_t {100});
    }

    void violation_isToldOnceAMinute()
    {
        Gate gate = gateWithLamp();
        for (int i = 0; i < 100; ++i)
            (void)gate.reports(kNow, {report(u"x"_s, u"power"_s, true)});
        QCOMPARE(gate.violations().size(), std::size_t {1});
        QCOMPARE(gate.counters().refused, std::uint64_t {100});
        const Now later {.boottime = kNow.boottime + 1min, .wall = kNow.wall + 1min};
        (void)gate.reports(later, {report(u"x"_s, u"power"_s, true)});
        QCOMPARE(gate.structuredViolations().back().count, std::uint64_t {100});
        QCOMPARE(gate.structuredViolations().back().code, u"unknown-device"_s);
    }

    void newLife_forgetsDevices()
    {
        Gate gate = gateWithLamp();
        gate.beginLife();
        QVERIFY(gate.reports(kNow, {report(u"a"_s, u"power"_s, true)}).empty());
        QCOMPARE(gate.devices(kNow, {lamp(u"a"_s, u"lock"_s)}, {}, true).devices.size(),
                 std::size_t {1});
    }

    void occurrence_needsItsEvent()
    {
        Gate gate = gateWithLamp();
        const DeviceId a(InstanceId(u"sim"_s), LocalId(u"a"_s));
        QVERIFY(gate.occurrence(kNow, {.device = a, .event = EventName(u"pressed"_s)}));
        QVERIFY(!gate.occurrence(kNow, {.device = a, .event = EventName(u"rung"_s)}));
        QVERIFY(!gate.occurrence(kNow,
                                 {.device = a, .event = EventName(u"pressed"_s), .data = u"x"_s}));
    }

    void manifest_isRead()
    {
        const auto manifest = parseManifest(R"({"id": "mqtt", "version": "0.1.0", "apiVersion": 1,
            "title": "MQTT", "entry": {"executable": "atrium-plugin-mqtt"}, "permissions": ["network"],
            "configuration": {"type": "object", "fields": [
                {"name": "host", "required": true, "schema": {"type": "string"}},
                {"name": "password", "schema": {"type": "string"}}]},
            "secrets": ["password"], "limits": {"devices": 100, "processorShare": 0.5}})");
        QVERIFY(manifest);
        QCOMPARE(manifest->limits.gate.devices, 100);
        QCOMPARE(manifest->limits.processorShare, 0.5);
        QCOMPARE(manifest->limits.memoryMegabytes, PluginLimits().memoryMegabytes);
        QVERIFY(!manifest->runsInThread);
        QVERIFY(!checkConfig(*manifest, {}));
        QVERIFY(checkConfig(*manifest, Value::makeObject({{u"host"_s, u"broker"_s}})));
        const auto wrong = checkConfig(*manifest, Value::makeObject({{u"host"_s, 1}}));
        QCOMPARE(wrong.error().pointer, u"/host"_s);
    }

    void manifest_saysEveryFaultAtOnce()
    {
        const auto manifest = parseManifest(R"({"id": "Not Valid", "version": "1", "apiVersion": 7,
            "title": "", "isolation": "vm", "permissions": ["root"], "secrets": ["nope"], "colour": 1,
            "configuration": {"type": "string"}, "limits": {"devices": 0}})");
        QVERIFY(!manifest);
        QStringList pointers;
        for (const Error &error : manifest.error())
            pointers.append(error.pointer);
        for (const auto &pointer : {u"/id"_s, u"/version"_s, u"/apiVersion"_s, u"/title"_s,
                                    u"/isolation"_s, u"/entry"_s, u"/permissions"_s, u"/secrets"_s,
                                    u"/configuration"_s, u"/limits/devices"_s, u"/colour"_s})
            QVERIFY2(pointers.contains(pointer), qPrintable(pointer));
    }

    void manifest_thatIsNotJsonIsRefused()
    {
        QVERIFY(!parseManifest("{"));
        QVERIFY(!parseManifest("[]"));
        QVERIFY(!parseManifest(QByteArray(300'000, ' ')));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
