// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "daemon.h"
#include "livezigbee.h"

#include <atrium/model/json.h>

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

const QString kBridge = u"zigbee/bridge"_s;

ValueObject fields(std::initializer_list<std::pair<QString, Value>> list)
{
    return {list.begin(), list.end()};
}

} // namespace

/// A home that is lived in, through the API alone: the real Zigbee2MQTT carries it out. The tests
/// go on from one another, as a day does.
class Z2mLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = LiveZigbee::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_broker = std::make_unique<Broker>();
        m_zigbee = std::make_unique<LiveZigbee>();
        m_daemon = std::make_unique<Daemon>();
        QVERIFY(m_broker->start());
        const std::vector<LiveZigbee::Model> models {
            {.vendor = u"Philips"_s, .model = u"9290012573A"_s, .title = u"Kitchen/Lamp"_s},
            {.vendor = u"IKEA"_s, .model = u"LED1545G12"_s, .title = u"Лампа"_s},
            {.vendor = u"Third Reality"_s, .model = u"3RSB015BZ"_s, .title = u"Blind"_s},
            {.vendor = u"Yale"_s, .model = u"YRD426NRSC"_s, .title = u"Front door"_s},
            {.vendor = u"Innr"_s, .model = u"SP 240"_s, .title = u"Plug"_s},
            {.vendor = u"Aqara"_s, .model = u"MCCGQ11LM"_s, .title = u"Window"_s}};
        QVERIFY2(m_zigbee->start(m_broker->port(), models), m_zigbee->log().constData());
        m_daemon->configure("[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n[plugin.config]\n"
                            "broker = \""
                            + m_broker->address().toUtf8() + "\"\n");
        QVERIFY(m_daemon->start());
        m_witness = std::make_unique<Witness>(*m_daemon);
        QVERIFY(m_witness->sees());
        connect(&m_witness->client(), &client::HubClient::occurred, this,
                [this](const std::vector<Occurrence> &all) {
                    m_occurred.insert(m_occurred.end(), all.begin(), all.end());
                });
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->count(u"zigbee"_s),
                                  static_cast<int>(models.size()) + 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_witness->allRun(), kPatience);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_zigbee)
            qInfo().noquote() << m_zigbee->log();
    }

    void aLampIsSet()
    {
        const QString lamp = named(u"Kitchen/Lamp"_s);
        for (const bool on : {true, false, true})
            QCOMPARE(m_witness->set(lamp, u"state"_s, on), u"settled"_s);
        for (const int percent : {1, 50, 100})
            QCOMPARE(m_witness->set(lamp, u"brightness"_s, percent), u"settled"_s);
        QCOMPARE(
            fate(lamp, {{PropertyName(u"state"_s), true}, {PropertyName(u"brightness"_s), 30}}),
            u"settled settled"_s);
    }

    void aLampTakesAColor()
    {
        const QString lamp = named(u"Kitchen/Lamp"_s);
        const PropertyName color(u"color"_s);
        const auto xy = fields({{u"x"_s, 0.6}, {u"y"_s, 0.35}});
        QCOMPARE(fate(lamp, {{color, Value::makeObject(xy)}}), u"settled"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(lamp, u"color"_s).field(u"x").toNumber(), 0.6,
                                  kPatience);
        const auto hue = fields({{u"hue"_s, 120}, {u"saturation"_s, 80}});
        QCOMPARE(fate(lamp, {{color, Value::makeObject(hue)}}), u"settled"_s);
        QCOMPARE(fate(lamp, {{PropertyName(u"color_temp"_s), 370}}), u"settled"_s);
    }

    void aBlindMoves()
    {
        const QString blind = named(u"Blind"_s);
        for (const int position : {25, 100, 0})
            QCOMPARE(m_witness->set(blind, u"position"_s, position), u"settled"_s);
        QVERIFY(invoke(blind, u"open"_s, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(blind, u"position"_s), Value(100), kPatience);
        QVERIFY(invoke(blind, u"stop"_s, {}));
    }

    void aDoorIsLocked()
    {
        const QString door = named(u"Front door"_s);
        for (const bool locked : {true, false, true})
            QCOMPARE(m_witness->set(door, u"state"_s, locked), u"settled"_s);
    }

    void aWindowSpeaks()
    {
        const QString window = named(u"Window"_s);
        for (const bool open : {true, false, true}) {
            m_zigbee->happen({{u"name"_s, u"Window"_s},
                              {u"cluster"_s, u"genOnOff"_s},
                              {u"data"_s, QJsonObject {{u"onOff"_s, open ? 1 : 0}}}});
            QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(window, u"contact"_s), Value(open),
                                      kPatience);
        }
    }

    void aDeviceIsRenamed()
    {
        const QString plug = named(u"Plug"_s);
        QCOMPARE(m_witness->set(plug, u"state"_s, false), u"settled"_s);
        QVERIFY(invoke(kBridge, u"rename_device"_s,
                       fields({{u"from"_s, u"Plug"_s}, {u"to"_s, u"Büro/Heizlüfter 1"_s}})));
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(plug), u"Büro/Heizlüfter 1"_s, kPatience);
        QVERIFY(named(u"Plug"_s).isEmpty()); // the same device, not a second one
        QCOMPARE(m_witness->reported(plug, u"state"_s), Value(false));
        QCOMPARE(m_witness->set(plug, u"state"_s, true), u"settled"_s);
        // Two of one name: Zigbee2MQTT refuses, in its own words, and nothing changes.
        const auto refused = invoke(kBridge, u"rename_device"_s,
                                    fields({{u"from"_s, u"Blind"_s}, {u"to"_s, u"Front door"_s}}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"in use"_s), qPrintable(refused.error().detail));
        QVERIFY(!named(u"Blind"_s).isEmpty());
    }

    void aGroupIsMadeUsedAndChanged()
    {
        const QString first = named(u"Kitchen/Lamp"_s);
        const QString second = named(u"Лампа"_s);
        const QString group = u"zigbee/group-7"_s;
        QVERIFY(invoke(kBridge, u"add_group"_s,
                       fields({{u"friendly_name"_s, u"Lamps"_s}, {u"id"_s, 7}})));
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(group), u"Lamps"_s, kPatience);
        QVERIFY(!has(group, u"state"_s)); // nobody is in it
        for (const QString &member : {u"Kitchen/Lamp"_s, u"Лампа"_s})
            QVERIFY(invoke(kBridge, u"add_to_group"_s,
                           fields({{u"group"_s, u"Lamps"_s}, {u"device"_s, member}})));
        QTRY_VERIFY_WITH_TIMEOUT(has(group, u"color_temp"_s) && !has(group, u"color"_s), kPatience);
        for (const bool on : {false, true, false}) {
            QCOMPARE(m_witness->set(group, u"state"_s, on), u"settled"_s);
            for (const QString &member : {first, second})
                QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(member, u"state"_s), Value(on),
                                          kPatience);
        }
        QVERIFY(invoke(kBridge, u"remove_from_group"_s,
                       fields({{u"group"_s, u"Lamps"_s}, {u"device"_s, u"Лампа"_s}})));
        QTRY_VERIFY_WITH_TIMEOUT(has(group, u"color"_s), kPatience); // what the other can
        QVERIFY(invoke(kBridge, u"rename_group"_s,
                       fields({{u"from"_s, u"Lamps"_s}, {u"to"_s, u"Kitchen/All"_s}})));
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(group), u"Kitchen/All"_s, kPatience);
        QCOMPARE(m_witness->set(group, u"state"_s, true), u"settled"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(first, u"state"_s), Value(true), kPatience);
        QCOMPARE(m_witness->reported(second, u"state"_s), Value(false));
        QVERIFY(invoke(kBridge, u"remove_group"_s, fields({{u"id"_s, u"Kitchen/All"_s}})));
        QTRY_VERIFY_WITH_TIMEOUT(isGone(group), kPatience);
    }

    void theBridgeLetsDevicesJoin()
    {
        QCOMPARE(m_witness->set(kBridge, u"permit_join"_s, true), u"settled"_s);
        QCOMPARE(m_witness->set(kBridge, u"permit_join"_s, false), u"settled"_s);
        QVERIFY(invoke(kBridge, u"permit_join"_s, fields({{u"time"_s, 60}})));
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(kBridge, u"permit_join"_s), Value(true),
                                  kPatience);
    }

    void aDeviceJoins()
    {
        m_occurred.clear();
        m_zigbee->happen({{u"join"_s, QJsonArray {u"IKEA"_s, u"LED1545G12"_s}}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_zigbee->lastJoined().isEmpty(), kPatience);
        m_joined = u"zigbee/"_s + m_zigbee->lastJoined();
        QTRY_VERIFY_WITH_TIMEOUT(has(m_joined, u"state"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->availability(m_joined), Availability::Online,
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(hasOccurred(u"device_joined"_s), kPatience);
        QCOMPARE(m_witness->set(m_joined, u"state"_s, false), u"settled"_s);
        QCOMPARE(m_witness->set(m_joined, u"state"_s, true), u"settled"_s);
    }

    void aDeviceLeaves()
    {
        QVERIFY(!m_joined.isEmpty());
        m_occurred.clear();
        m_zigbee->happen({{u"leave"_s, m_zigbee->lastJoined()}});
        QTRY_VERIFY_WITH_TIMEOUT(hasOccurred(u"device_leave"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isGone(m_joined), kPatience);
        // And one that is sent away.
        const QString blind = named(u"Blind"_s);
        QVERIFY(invoke(kBridge, u"remove_device"_s, fields({{u"id"_s, u"Blind"_s}})));
        QTRY_VERIFY_WITH_TIMEOUT(isGone(blind), kPatience);
    }

    void theBridgeRestarts()
    {
        const QString lamp = named(u"Kitchen/Lamp"_s);
        const int devices = m_witness->count(u"zigbee"_s);
        const WallTime since = device(lamp)->availabilitySince;
        QVERIFY(invoke(kBridge, u"restart"_s, {}));
        QTRY_VERIFY_WITH_TIMEOUT(m_zigbee->starts() == 2 || !m_zigbee->isUp(), kPatience);
        QVERIFY(m_zigbee->isUp());
        QTRY_VERIFY_WITH_TIMEOUT(m_witness->allRun(), kPatience);
        // It was away in between, however shortly: nothing says that a client sees each step.
        QTRY_VERIFY_WITH_TIMEOUT(device(lamp)->availabilitySince > since, kPatience);
        QCOMPARE(m_witness->count(u"zigbee"_s), devices);
        QCOMPARE(m_witness->set(lamp, u"state"_s, false), u"settled"_s);
        QCOMPARE(m_witness->set(lamp, u"state"_s, true), u"settled"_s);
        QCOMPARE(m_witness->plugin(u"zigbee"_s)->refused, std::uint64_t {0});
    }

private:
    // The id of the device of this title; "" where there is none.
    QString named(const QString &title) const
    {
        for (const auto &[id, device] : m_witness->house().devices()) {
            if (device.title() == title)
                return id.text();
        }
        return {};
    }
    const DeviceState *device(const QString &id) const
    {
        const auto parsed = DeviceId::fromText(id);
        return parsed ? m_witness->house().device(*parsed) : nullptr;
    }
    QString titleOf(const QString &id) const
    {
        const DeviceState *const held = device(id);
        return held == nullptr ? QString() : held->title();
    }
    bool isGone(const QString &id) const { return device(id) == nullptr; }
    bool has(const QString &id, const QString &property) const
    {
        const DeviceState *const held = device(id);
        return held != nullptr && held->property(PropertyName(property)) != nullptr;
    }
    bool hasOccurred(const QString &event) const
    {
        return std::any_of(m_occurred.begin(), m_occurred.end(), [&](const Occurrence &each) {
            return each.device.text() == kBridge && each.event.text() == event;
        });
    }

    Result<Value> invoke(const QString &id, const QString &action, const ValueObject &input)
    {
        std::optional<Result<Value>> outcome;
        QObject context; // an answer that comes after the wait is dropped
        m_witness->client().invoke(*DeviceId::fromText(id), ActionName(action),
                                   input.empty() ? Value() : Value::makeObject(input), &context,
                                   [&](const Result<Value> &answer) { outcome = answer; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience))
            return fail(Error::Code::Unreachable, u"no answer"_s);
        if (!*outcome)
            qInfo().noquote() << action << (*outcome).error().detail;
        return *outcome;
    }

    // The fates of the wishes for these values, in their order.
    QString fate(const QString &id, const client::HubClient::Values &values)
    {
        std::optional<QString> fates;
        QObject context;
        m_witness->client().setProperty(
            *DeviceId::fromText(id), values,
            {.wait = true, .timeout = std::chrono::milliseconds(kPatience)}, &context,
            [&](const Result<Value> &answer) {
                QStringList all;
                if (!answer)
                    all << answer.error().detail;
                else
                    for (const Value &wish : answer->field(u"wishes").items())
                        all << wish.field(u"status").toText();
                fates = all.join(u' ');
            });
        return QTest::qWaitFor([&] { return fates.has_value(); }, kPatience) ? *fates
                                                                             : u"no answer"_s;
    }

    std::unique_ptr<Broker> m_broker; // in the order in which they end: the last one first
    std::unique_ptr<LiveZigbee> m_zigbee;
    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<Witness> m_witness;
    std::vector<Occurrence> m_occurred;
    QString m_joined;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::Z2mLiveTest)
#include "tst_z2mlive.moc"
