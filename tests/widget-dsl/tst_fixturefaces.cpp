// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded devices of Zigbee2MQTT through the plugin's mapping, the gate and the default faces:
// each has a schema without a warning that reaches all it has, and a tile that says something.

#include "reach.h"
#include "tests/fixtures.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/contracts/gate.h>
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/validate.h>
#include <atrium/dsl/viewmodel.h>

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::mqtt::Found;
using atrium::mqtt::Output;
using atrium::mqtt::Outputs;

namespace {

constexpr Now kNow {.boottime = 1h, .wall = WallTime(1'790'000'000'000)};

struct Home
{
    std::map<DeviceId, DeviceState> devices {};
    std::vector<Error> violations {};
    std::uint64_t refused = 0;
};

void take(Home &home, contracts::Gate &gate, Outputs outputs)
{
    for (Output &output : outputs) {
        if (auto *found = std::get_if<Found>(&output)) {
            auto passed
                = gate.devices(kNow, std::move(found->devices), found->removed, found->isComplete);
            for (const Error &each : gate.violations())
                home.violations.push_back(each);
            for (Device &device : passed.devices) {
                DeviceState state {.device = device, .availability = Availability::Online};
                state.properties.resize(device.model.model->properties.size());
                home.devices.insert_or_assign(device.id, std::move(state));
            }
        } else if (auto *report = std::get_if<Report>(&output)) {
            for (const Report &each : gate.reports(kNow, {*report}))
                home.devices.at(each.device).property(each.property)->reported
                    = {.value = each.value, .receiveTime = kNow.wall};
        }
    }
}

Home homeOf(const std::vector<Value> &recorded, const QString &base)
{
    Home home;
    contracts::Gate gate(InstanceId(u"mqtt"_s));
    mqtt::zigbee2mqtt::Zigbee2Mqtt dialect({.instance = InstanceId(u"mqtt"_s), .base = base});
    take(home, gate, dialect.connected(kNow));
    const auto receive = [&](const QString &topic, const QByteArray &payload) {
        take(home, gate, dialect.received(kNow, {base + u'/' + topic, payload, true}));
    };
    receive(u"bridge/state"_s, R"({"state":"online"})");
    receive(u"bridge/devices"_s, mqtt::test::deviceList(recorded, base));
    for (const Value &each : recorded) {
        if (mqtt::test::baseOf(each) == base)
            receive(each.field(u"friendly_name").toText(),
                    mqtt::test::jsonOf(each.field(u"state")));
    }
    for (const Error &each : gate.violations())
        home.violations.push_back(each);
    home.refused = gate.counters().refused;
    return home;
}

} // namespace

class TestFixtureFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto recorded = mqtt::test::recordedDevices();
        QVERIFY(!recorded.empty());
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            Home home = homeOf(recorded, base);
            for (auto &[id, state] : home.devices)
                m_devices.push_back(std::move(state));
            m_violations.insert(m_violations.end(), home.violations.begin(), home.violations.end());
            m_refused += home.refused;
        }
        qInfo("%zu devices", m_devices.size());
    }

    void gate_refusesNoDeviceAndNoValue()
    {
        for (const Error &each : m_violations)
            QVERIFY2(each.pointer.startsWith(u"/reports"_s),
                     qPrintable(each.pointer + u' ' + each.detail));
        // The states are made up; of four devices they break the definition: an empty list where an
        // item is asked for, a setpoint above its maximum.
        QVERIFY2(m_refused <= 4, QByteArray::number(quint64 {m_refused}).constData());
    }

    void everyDevice_hasViewsWithoutAWarning()
    {
        for (const DeviceState &state : m_devices) {
            const dsl::Views views = dsl::defaultViews(state.device);
            for (const dsl::Problem &each : dsl::validate(views, *state.device.model.model))
                QFAIL(qPrintable(state.device.modelName + u": "_s + each.code + u' ' + each.pointer
                                 + u' ' + each.expected));
            const dsl::Parsed parsed
                = dsl::parseViews(dsl::toValue(views), dsl::Strictness::Strict);
            for (const dsl::Problem &each : parsed.problems)
                QFAIL(
                    qPrintable(state.device.modelName + u": "_s + each.code + u' ' + each.pointer));
        }
    }

    void everyPropertyAndAction_isReached()
    {
        for (const DeviceState &state : m_devices) {
            const QStringList missing
                = test::unreachable(dsl::defaultViews(state.device), *state.device.model.model);
            QVERIFY2(missing.isEmpty(),
                     qPrintable(state.device.modelName + u": "_s + missing.join(u' ')));
        }
    }

    void everyTile_saysSomething()
    {
        const dsl::Environment environment {.now = kNow};
        const dsl::Texts texts;
        std::map<QString, int> shown;
        for (const DeviceState &state : m_devices) {
            const dsl::TileFace face
                = dsl::faceOf(dsl::defaultViews(state.device).tile, state, environment);
            const QString line = dsl::say(face.line, texts, kNow.wall);
            const QString value = texts.say(face.value, kNow.wall);
            const QString &kind = state.device.kind;
            QVERIFY2(!line.isEmpty() || !value.isEmpty(), qPrintable(state.device.modelName));
            QVERIFY2(!line.contains(u'{') && !line.contains(u"%1"),
                     qPrintable(state.device.modelName + line));
            if (qEnvironmentVariableIsSet("ATRIUM_SHOW_FACES") && shown[kind]++ < 6)
                qInfo("%-14s %-24s %-12s %s", qPrintable(kind),
                      qPrintable(state.device.modelName.left(24)), qPrintable(value),
                      qPrintable(line));
        }
    }

private:
    std::vector<DeviceState> m_devices {};
    std::vector<Error> m_violations {};
    std::uint64_t m_refused = 0;
};

QTEST_APPLESS_MAIN(TestFixtureFaces)
#include "tst_fixturefaces.moc"
