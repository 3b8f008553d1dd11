// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "samples.h"
#include "zigbee2mqtt/codec.h"
#include "zigbeehouse.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using namespace atrium::mqtt::zigbee2mqtt;
using namespace atrium::mqtt::test;

class TestZigbee2Mqtt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Zigbee2MQTT declares x_front, and publishes x: beside an x_front of before, it is the news.
    void axesOfAnEndpoint_arePlainOnesFirst()
    {
        const auto axis = [](const QString &name) {
            return Expose {
                .type = Expose::Type::Numeric, .name = name, .property = name + u"_front"_s};
        };
        const Expose color {.type = Expose::Type::Composite,
                            .name = u"color_xy"_s,
                            .property = u"color_front"_s,
                            .features = {axis(u"x"_s), axis(u"y"_s)}};
        const auto both = decode(
            color,
            Value::makeObject(
                {{u"x"_s, 0.6}, {u"x_front"_s, 0.4}, {u"y"_s, 0.35}, {u"y_front"_s, 0.41}}));
        QVERIFY(both);
        QCOMPARE(both->value, Value::makeObject({{u"x"_s, 0.6}, {u"y"_s, 0.35}}));
        const auto declared
            = decode(color, Value::makeObject({{u"x_front"_s, 0.4}, {u"y_front"_s, 0.41}}));
        QVERIFY(declared);
        QCOMPARE(declared->value, Value::makeObject({{u"x"_s, 0.4}, {u"y"_s, 0.41}}));
    }

    void percent_comesBackAsItself()
    {
        for (const double maximum : {100.0, 254.0, 255.0, 1000.0, 65535.0}) {
            for (int percent = 0; percent <= 100; ++percent)
                QCOMPARE(toPercent(fromPercent(percent, maximum), maximum), double(percent));
        }
        QCOMPARE(toPercent(1, 254), 1.0); // on, however dim
        QCOMPARE(toPercent(0, 254), 0.0);
        QCOMPARE(toPercent(254, 254), 100.0);
    }

    void lists_comeFirst_thenEverything()
    {
        House house;
        const auto first = pick<Subscribe>(house.z2m.connected(kNow));
        QCOMPARE(first.size(), 1U);
        QCOMPARE(first[0].filters, QStringList {u"zigbee2mqtt/bridge/#"_s});
        const Outputs outputs
            = house.say(u"bridge/devices"_s, '[' + device("0x01", "lamp", kLamp) + ']', true);
        QCOMPARE(pick<Subscribe>(outputs).at(0).filters, QStringList {u"zigbee2mqtt/#"_s});
        QVERIFY(!pick<Found>(outputs).back().isComplete); // groups are not known yet
        const Outputs groups = house.say(u"bridge/groups"_s, "[]", true);
        const Found found = pick<Found>(groups).back();
        QVERIFY(found.isComplete);
        QCOMPARE(found.devices.size(), 2U);
    }

    void state_becomesReports_onlyOfWhatChanged()
    {
        House house;
        (void)house.start(device("0x01", "Küche/lamp", kLamp));
        const QByteArray payload
            = R"({"state":"ON","brightness":127,"color_temp":null,"linkquality":7,"color":{"x":0.3,"y":0.4,"h":9}})";
        QCOMPARE(line(house.say(u"Küche/lamp"_s, payload)),
                 u"0x01/brightness=50 0x01/color={\"x\":0.3,\"y\":0.4} 0x01/state=true"_s);
        QCOMPARE(line(house.say(u"Küche/lamp"_s, payload)), QString());
        QCOMPARE(line(house.say(u"Küche/lamp"_s, R"({"state":"OFF","brightness":127})")),
                 u"0x01/state=false"_s);
        QVERIFY(line(house.say(u"Küche/lamp"_s, payload, false, later(61s)))
                    .contains(u"brightness=50"_s)); // still there: not stale
    }

    void whatWasWritten_isReportedEvenIfItIsTheSame()
    {
        House house;
        (void)house.start(device("0x01", "lamp", kLamp));
        (void)house.say(u"lamp"_s, R"({"state":"ON"})");
        const auto publishes = house.write(u"0x01"_s, u"state"_s, true);
        QVERIFY(publishes);
        QCOMPARE(*publishes,
                 (std::vector<Publish> {{u"zigbee2mqtt/lamp/set"_s, R"({"state":"ON"})"}}));
        QCOMPARE(line(house.say(u"lamp"_s, R"({"state":"ON"})")), u"0x01/state=true"_s);
    }

    void write_data()
    {
        QTest::addColumn<QByteArray>("exposes");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("payload"); // "": refused
        QTest::newRow("off") << kLamp << u"state"_s << QByteArray("false")
                             << QByteArray(R"({"state":"OFF"})");
        QTest::newRow("dim") << kLamp << u"brightness"_s << QByteArray("1")
                             << QByteArray(R"({"brightness":3})");
        QTest::newRow("full") << kLamp << u"brightness"_s << QByteArray("100")
                              << QByteArray(R"({"brightness":254})");
        QTest::newRow("hue") << kLamp << u"color"_s << QByteArray(R"({"hue":120,"saturation":50})")
                             << QByteArray(R"({"color":{"hue":120,"saturation":50}})");
        QTest::newRow("too bright")
            << kLamp << u"brightness"_s << QByteArray("101") << QByteArray();
        QTest::newRow("not a boolean")
            << kLamp << u"state"_s << QByteArray("\"ON\"") << QByteArray();
        QTest::newRow("unknown axis")
            << kLamp << u"color"_s << QByteArray(R"({"z":1})") << QByteArray();
        QTest::newRow("read-only")
            << kContact << u"contact"_s << QByteArray("true") << QByteArray();
        QTest::newRow("unknown") << kPlug << u"power"_s << QByteArray("true") << QByteArray();
        QTest::newRow("position") << kCover << u"position"_s << QByteArray("30")
                                  << QByteArray(R"({"position":30})");
    }

    void write()
    {
        QFETCH(const QByteArray, exposes);
        QFETCH(const QString, property);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, payload);
        House house;
        (void)house.start(device("0x01", "thing", exposes));
        const auto publishes = house.write(u"0x01"_s, property, *parseValue(value, 1000));
        QCOMPARE(publishes.has_value(), !payload.isEmpty());
        if (publishes)
            QCOMPARE(publishes->at(0).payload, payload);
    }

    void stateAndBrightness_goTogether_othersApart()
    {
        House house;
        (void)house.start(device("0x01", "lamp", kLamp));
        const auto publishes = house.z2m.write(kNow,
                                               {.id = RequestId {1},
                                                .device = House::deviceId(u"0x01"_s),
                                                .values = {{PropertyName(u"state"_s), true},
                                                           {PropertyName(u"color_temp"_s), 200},
                                                           {PropertyName(u"brightness"_s), 50}}});
        QCOMPARE(publishes->size(), 2U);
        QCOMPARE(publishes->at(0).payload, QByteArray(R"({"brightness":127,"state":"ON"})"));
        QCOMPARE(publishes->at(1).payload, QByteArray(R"({"color_temp":200})"));
    }

    void contact_isOpenWhereZigbee2MqttSaysNoContact()
    {
        House house;
        const Found found = pick<Found>(house.start(device("0x01", "door", kContact))).back();
        const Property *contact
            = found.devices.back().model.model->property(PropertyName(u"contact"_s));
        QCOMPARE(contact->semantic, semantic::open.toString());
        QCOMPARE(found.devices.back().kind, kind::contact.toString());
        QCOMPARE(line(house.say(u"door"_s, R"({"contact":false})")), u"0x01/contact=true"_s);
    }

    void cover_opensClosesAndStopsByAction()
    {
        House house;
        (void)house.start(device("0x01", "blind", kCover));
        for (const auto &[action, payload] :
             {std::pair {u"open"_s, R"({"state":"OPEN"})"}, {u"stop"_s, R"({"state":"STOP"})"}}) {
            const auto invocation = house.z2m.invoke(kNow,
                                                     {.id = RequestId {1},
                                                      .device = House::deviceId(u"0x01"_s),
                                                      .action = ActionName(action)});
            QVERIFY(invocation);
            QCOMPARE(invocation->publishes.at(0).payload, QByteArray(payload));
        }
    }

    void outOfRange_isUncertain_anotherTypeIsNot()
    {
        House house;
        (void)house.start(device("0x01", "lamp", kLamp));
        QCOMPARE(line(house.say(u"lamp"_s, R"({"color_temp":652})")), u"0x01/color_temp=652?"_s);
        QCOMPARE(line(house.say(u"lamp"_s, R"({"color_temp":"warm"})")), QString());
        QCOMPARE(house.z2m.counters().mistyped, 1U);
        QCOMPARE(house.z2m.counters().uncertain, 1U);
    }

    void actions_areEvents_butNotWhatTheBrokerKept()
    {
        House house;
        (void)house.start(device("0x01", "remote", kButton));
        QCOMPARE(pick<Occurrence>(house.say(u"remote"_s, R"({"action":"single"})")).size(), 1U);
        QCOMPARE(pick<Occurrence>(house.say(u"remote"_s, R"({"action":"single"})")).size(), 1U);
        QCOMPARE(pick<Occurrence>(house.say(u"remote"_s, R"({"action":"single"})", true)).size(),
                 0U);
        QCOMPARE(pick<Occurrence>(house.say(u"remote"_s, R"({"action":""})")).size(), 0U);
        const Outputs unlisted = house.say(u"remote"_s, R"({"action":"triple"})");
        QCOMPARE(pick<Occurrence>(unlisted).size(), 1U);
        const Found found = pick<Found>(unlisted).at(0);
        QVERIFY(found.devices.at(0).model.model->events.at(0).data->check(Value(u"triple"_s)));
    }

    void whatIsUnknown_isAskedOnce()
    {
        House house;
        (void)house.start(device("0x01", "lamp", kLamp) + ',' + device("0x02", "door", kContact));
        (void)house.say(u"lamp"_s, R"({"state":"ON"})", true);
        const auto asked = pick<Publish>(house.z2m.elapsed(later(6s)));
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked[0].topic, u"zigbee2mqtt/lamp/get"_s);
        QCOMPARE(asked[0].payload, QByteArray(R"({"brightness":"","color":"","color_temp":""})"));
        QVERIFY(pick<Publish>(house.z2m.elapsed(later(7s))).empty());
    }

    void kept_tellsItsAgeByLastSeen()
    {
        House house;
        (void)house.start(device("0x01", "plug", kPlug));
        const auto kept = pick<Report>(
            house.say(u"plug"_s, R"({"state":"ON","last_seen":"2026-09-21T14:00:00.000Z"})", true));
        QCOMPARE(kept.at(0).sourceTime, WallTime(1'789'999'200'000));
        const auto live = pick<Report>(
            house.say(u"plug"_s, R"({"state":"OFF","last_seen":"2026-09-21T14:00:00.000Z"})"));
        QCOMPARE(live.at(0).sourceTime, WallTime(0));
    }

    void unreadable_changesNothing()
    {
        House house;
        (void)house.start(device("0x01", "lamp", kLamp));
        (void)house.say(u"lamp"_s, R"({"state":"ON"})");
        const QByteArray digest = house.z2m.digest();
        for (const QByteArray &payload :
             {QByteArray("{"), QByteArray("[1]"), QByteArray("nonsense"), QByteArray("\xff\xfe"),
              QByteArray(2000000, '[')}) {
            for (const QString &topic :
                 {u"lamp"_s, u"bridge/devices"_s, u"bridge/groups"_s, u"bridge/info"_s,
                  u"bridge/state"_s, u"lamp/availability"_s}) {
                if (topic == "bridge/devices"_L1 && payload == "[1]")
                    continue; // a list, of which every entry is refused
                if (topic == "bridge/groups"_L1 && payload == "[1]")
                    continue;
                (void)house.say(topic, payload);
                QCOMPARE(house.z2m.digest(), digest);
            }
        }
        QVERIFY(house.z2m.counters().unreadable >= 20);
    }

    void oddDefinition_keepsTheRest()
    {
        House house;
        const QByteArray odd
            = R"({"type":"hologram","name":"h","property":"h","access":7},{"type":"enum","name":"e","property":"e","access":7,"values":[]},)"
              R"({"type":"numeric","name":"n","property":"1 odd/name","access":7,"value_min":9,"value_max":3},17,)"
              R"({"type":"sprinkler","features":[{"name":"flow","property":"flow","type":"numeric","access":1}]},)"
            + kPlug;
        const Outputs outputs = house.start(device("0x01", "odd", odd));
        const auto &properties = pick<Found>(outputs).back().devices.back().model.model->properties;
        QCOMPARE(properties.size(), 3U);
        QVERIFY(isValidAffordanceName(properties[0].name.text()));
        QVERIFY(!properties[0].schema.minimum);
        QVERIFY(pick<Note>(outputs).size() >= 4);
        QCOMPARE(house.write(u"0x01"_s, properties[0].name.text(), 5)->at(0).payload,
                 QByteArray(R"({"1 odd/name":5})"));
    }
};

QTEST_GUILESS_MAIN(TestZigbee2Mqtt)
#include "tst_zigbee2mqtt.moc"
