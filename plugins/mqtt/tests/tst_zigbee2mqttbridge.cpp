// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Devices that come, go and change, and what the bridge itself says of them.
#include "fixtures.h"
#include "samples.h"
#include "zigbeehouse.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using namespace atrium::mqtt::zigbee2mqtt;
using namespace atrium::mqtt::test;

class TestZigbee2MqttBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamed_keepsItsIdAndValues()
    {
        House house;
        (void)house.start(device("0x01", "old", kPlug));
        (void)house.say(u"old"_s, R"({"state":"ON"})");
        (void)house.say(u"old"_s, "", true);
        (void)house.say(u"new name"_s, R"({"state":"OFF"})"); // before the list that names it
        const Outputs outputs
            = house.say(u"bridge/devices"_s, '[' + device("0x01", "new name", kPlug) + ']');
        const Found found = pick<Found>(outputs).at(0);
        QCOMPARE(found.devices.size(), 1U);
        QCOMPARE(found.devices[0].id.text(), u"mqtt/0x01"_s);
        QCOMPARE(found.devices[0].title, u"new name"_s);
        QVERIFY(found.removed.empty());
        QCOMPARE(line(outputs), u"0x01/state=false"_s);
        QCOMPARE(house.write(u"0x01"_s, u"state"_s, true)->at(0).topic,
                 u"zigbee2mqtt/new name/set"_s);
    }

    void leaving_isARemoval_joiningIsNew()
    {
        House house;
        (void)house.start(device("0x01", "a", kPlug));
        const auto joined = pick<Found>(
            house.say(u"bridge/devices"_s,
                      '[' + device("0x01", "a", kPlug) + ',' + device("0x02", "b", kLamp) + ']'));
        QCOMPARE(joined.size(), 1U);
        QCOMPARE(joined[0].devices.size(), 1U);
        QCOMPARE(joined[0].devices[0].kind, u"light"_s);
        const auto left
            = pick<Found>(house.say(u"bridge/devices"_s, '[' + device("0x02", "b", kLamp) + ']'));
        QCOMPARE(left[0].removed, std::vector {LocalId(u"0x01"_s)});
    }

    void availability_inBothForms()
    {
        House house;
        (void)house.start(device("0x01", "a/b", kPlug));
        QCOMPARE(
            pick<AvailabilityOf>(house.say(u"a/b/availability"_s, "offline")).at(0).availability,
            Availability::Offline);
        QCOMPARE(pick<AvailabilityOf>(house.say(u"a/b/availability"_s, R"({"state":"online"})"))
                     .at(0)
                     .availability,
                 Availability::Online);
        QVERIFY(pick<AvailabilityOf>(house.say(u"a/b/availability"_s, "perhaps")).empty());
    }

    void bridgeOffline_makesAllOffline_andBack()
    {
        House house;
        (void)house.start(device("0x01", "a", kPlug));
        (void)house.say(u"a/availability"_s, "online");
        const Outputs off = house.say(u"bridge/state"_s, "offline");
        QCOMPARE(pick<AvailabilityOf>(off).size(), 2U);
        QVERIFY(!pick<Trouble>(off).at(0).reason.isEmpty());
        const Outputs on = house.say(u"bridge/state"_s, "online");
        QCOMPARE(pick<AvailabilityOf>(on).size(), 2U);
        QVERIFY(pick<Trouble>(on).at(0).reason.isEmpty());
        const Outputs lost = house.z2m.disconnected(kNow);
        QCOMPARE(pick<AvailabilityOf>(lost).at(1).availability, Availability::Offline);
    }

    void disabledDevice_isOffline()
    {
        House house;
        const Outputs outputs = house.start(device("0x01", "a", kPlug, R"(,"disabled":true)"));
        for (const AvailabilityOf &of : pick<AvailabilityOf>(outputs)) {
            if (of.device.text() == "0x01"_L1)
                QCOMPARE(of.availability, Availability::Offline);
        }
    }

    void group_hasWhatItsMembersShare()
    {
        House house(u"home/zigbee"_s);
        (void)house.start(device("0x01", "lamp", kLamp) + ',' + device("0x02", "plug", kPlug));
        const QByteArray group
            = R"([{"id":7,"friendly_name":"all","members":[{"ieee_address":"0x01","endpoint":1},{"ieee_address":"0x02","endpoint":1}],"scenes":[{"id":3,"name":"Evening"}]}])";
        const Found found = pick<Found>(house.say(u"bridge/groups"_s, group)).at(0);
        QCOMPARE(found.devices.size(), 1U);
        const Device &all = found.devices[0];
        QCOMPARE(all.id.text(), u"mqtt/group-7"_s);
        QCOMPARE(all.kind, u"group"_s);
        QCOMPARE(all.model.model->properties.size(), 1U);
        QCOMPARE(all.model.model->properties[0].semantic, semantic::power.toString());
        QCOMPARE(line(house.say(u"all"_s, R"({"state":"ON"})")), u"group-7/state=true"_s);
        const auto scene = house.z2m.invoke(kNow,
                                            {.id = RequestId {1},
                                             .device = all.id,
                                             .action = ActionName(u"scene_recall"_s),
                                             .input = 3});
        QCOMPARE(scene->publishes.at(0),
                 (Publish {u"home/zigbee/all/set"_s, R"({"scene_recall":3})"}));
        // A member leaves: what is shared is told anew.
        const Outputs lone
            = house.say(u"bridge/devices"_s, '[' + device("0x01", "lamp", kLamp) + ']');
        QCOMPARE(pick<Found>(lone).back().devices.at(0).model.model->properties.size(), 4U);
    }

    void bridge_letsDevicesJoin_andAnswers()
    {
        House house;
        (void)house.start({});
        const Outputs info = house.say(
            u"bridge/info"_s,
            R"({"version":"2.14.1","permit_join":false,"log_level":"info","coordinator":{"type":"zStack3x0","ieee_address":"0x00"}})",
            true);
        QVERIFY(line(info).contains(u"bridge/permit_join=false"_s));
        QCOMPARE(*house.write(u"bridge"_s, u"permit_join"_s, true),
                 (std::vector<Publish> {
                     {u"zigbee2mqtt/bridge/request/permit_join"_s, R"({"time":254})"}}));
        const auto invocation = house.z2m.invoke(
            kNow,
            {.id = RequestId {9},
             .device = House::deviceId(u"bridge"_s),
             .action = ActionName(u"rename_device"_s),
             .input = Value::makeObject({{u"from"_s, u"a"_s}, {u"to"_s, u"b"_s}})});
        QVERIFY(invocation && invocation->isAnsweredLater);
        QCOMPARE(invocation->publishes.at(0).topic, u"zigbee2mqtt/bridge/request/device/rename"_s);
        const QString transaction
            = parseValue(invocation->publishes.at(0).payload, 1000)->field(u"transaction").toText();
        const auto answers = pick<Answer>(
            house.say(u"bridge/response/device/rename"_s,
                      test::jsonOf(Value::makeObject({{u"status"_s, u"error"_s},
                                                      {u"error"_s, u"no such device"_s},
                                                      {u"transaction"_s, transaction}}))));
        QCOMPARE(answers.size(), 1U);
        QCOMPARE(answers[0].request, RequestId {9});
        QCOMPARE(answers[0].outcome.error().code, Error::Code::Refused);
    }

    void bridgeThatIsSilent_failsTheRequest()
    {
        House house;
        (void)house.start({});
        (void)house.z2m.invoke(kNow,
                               {.id = RequestId {9},
                                .device = House::deviceId(u"bridge"_s),
                                .action = ActionName(u"restart"_s)});
        QVERIFY(house.z2m.deadline());
        const auto answers = pick<Answer>(house.z2m.elapsed(later(31s)));
        QCOMPARE(answers.at(0).outcome.error().code, Error::Code::Unreachable);
    }

    void nothingHeard_isSaid()
    {
        House house;
        (void)house.z2m.connected(kNow);
        QCOMPARE(house.z2m.deadline(), std::optional(kNow.boottime + 10s));
        QVERIFY(
            pick<Trouble>(house.z2m.elapsed(later(10s))).at(0).reason.contains(u"zigbee2mqtt"_s));
    }
};

QTEST_GUILESS_MAIN(TestZigbee2MqttBridge)
#include "tst_zigbee2mqttbridge.moc"
