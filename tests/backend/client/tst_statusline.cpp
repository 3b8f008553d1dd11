// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehouse.h"

#include <atrium/client/statusline.h>
#include <atrium/model/kinds.h>

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::client;
using namespace Qt::StringLiterals;

DeviceState light(const QString &id, bool isOn)
{
    return deviceState(id, u"light"_s,
                       {{.name = u"power"_s, .semantic = u"power"_s, .value = isOn}});
}

DeviceState lock(const QString &id, bool isLocked, Availability availability = Availability::Online)
{
    DeviceState state = deviceState(
        id, u"lock"_s, {{.name = u"locked"_s, .semantic = u"locked"_s, .value = isLocked}});
    state.availability = availability;
    return state;
}

DeviceState sensor(const QString &id, const QString &semantic, const Value &value,
                   const QString &kind = u"device"_s)
{
    return deviceState(id, kind, {{.name = u"x"_s, .semantic = semantic, .value = value}});
}

DeviceState thermometer(const QString &id, double temperature)
{
    return deviceState(id, u"climateSensor"_s,
                       {{.name = u"temperature"_s,
                         .semantic = u"temperature"_s,
                         .value = temperature,
                         .schema = {.type = DataSchema::Type::Number, .unit = u"°C"_s}}});
}

QString textOf(std::vector<DeviceState> devices)
{
    return toText(statusLineOf(house(std::move(devices)))).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class tst_StatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_ofAHouseAtRest()
    {
        QCOMPARE(textOf({}), u"All is well."_s);
        QCOMPARE(textOf({lock(u"a/Front door"_s.replace(u' ', u'-'), true), lock(u"a/back"_s, true),
                         light(u"a/1"_s, true), light(u"a/2"_s, true), light(u"a/3"_s, true),
                         light(u"a/4"_s, false), thermometer(u"a/t1"_s, 21.4),
                         thermometer(u"a/t2"_s, -18.0), thermometer(u"a/t3"_s, 22.0)}),
                 u"All locked. 3 lights on. 21.4 °C inside."_s);
    }

    void text_ofLocks_data()
    {
        QTest::addColumn<int>("locked");
        QTest::addColumn<int>("unlocked");
        QTest::addColumn<int>("offline");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << 0 << 0 << u"l0 locked."_s;
        QTest::newRow("one open") << 0 << 1 << 0 << u"u0 unlocked."_s;
        QTest::newRow("all") << 3 << 0 << 0 << u"All locked."_s;
        QTest::newRow("some") << 2 << 1 << 0 << u"2 of 3 locked."_s;
        QTest::newRow("never all with one offline")
            << 2 << 0 << 1 << u"o0 offline. 2 of 3 locked, 1 offline."_s;
    }

    void text_ofLocks()
    {
        QFETCH(int, locked);
        QFETCH(int, unlocked);
        QFETCH(int, offline);
        std::vector<DeviceState> devices;
        for (int i = 0; i < locked; ++i)
            devices.push_back(lock(u"a/l%1"_s.arg(i), true));
        for (int i = 0; i < unlocked; ++i)
            devices.push_back(lock(u"a/u%1"_s.arg(i), false));
        for (int i = 0; i < offline; ++i)
            devices.push_back(lock(u"a/o%1"_s.arg(i), true, Availability::Offline));
        QTEST(textOf(std::move(devices)), "text");
    }

    void clauses_comeInTheirOrder()
    {
        DeviceState failed = light(u"a/lamp"_s, true);
        failed.properties[0].desired
            = std::make_shared<const DesiredValue>(DesiredValue {.status = WishStatus::Failed});
        const StatusLine line
            = statusLineOf(house({failed, thermometer(u"a/t"_s, 20.0), lock(u"a/door"_s, true),
                                  sensor(u"a/battery"_s, u"battery"_s, 4),
                                  sensor(u"a/garage"_s, u"open"_s, true, u"garage"_s),
                                  sensor(u"a/window"_s, u"open"_s, true, u"contact"_s),
                                  sensor(u"a/cellar"_s, u"waterLeak"_s, true, u"leak"_s)}));
        std::vector<ClauseTopic> topics;
        for (const Clause &clause : line.clauses)
            topics.push_back(clause.topic);
        QVERIFY((topics
                 == std::vector {ClauseTopic::WaterLeak, ClauseTopic::FailedWish,
                                 ClauseTopic::OpenGarage, ClauseTopic::BatteryLow,
                                 ClauseTopic::Locks, ClauseTopic::OpenDoor, ClauseTopic::LightsOn,
                                 ClauseTopic::InsideTemperature}));
        QCOMPARE(line.worst, ClauseTone::Alarm);
        QCOMPARE(line.clauses.front().devices, std::vector {deviceId(u"a/cellar"_s)});
        QCOMPARE(toText(line).replace(QChar(QChar::Nbsp), u' '),
                 u"Water leak: cellar. lamp did not obey. And 2 more. door locked. window open. "
                 "1 light on. 20.0 °C inside."_s);
    }

    void clauses_ofAnOfflineDeviceSayNothingOfNow()
    {
        DeviceState lamp = light(u"a/lamp"_s, true);
        lamp.availability = Availability::Offline;
        QCOMPARE(textOf({lamp}), u"lamp offline."_s);
    }

    void clauses_leaveOutHiddenDevices()
    {
        DeviceState leak = sensor(u"a/cellar"_s, u"waterLeak"_s, true);
        leak.owner.hidden = true;
        QCOMPARE(textOf({leak}), u"All is well."_s);
    }

    void clauses_nameThePluginInsteadOfItsDevices()
    {
        protocol::SnapshotPage page
            = snapshot({light(u"mqtt/1"_s, false), light(u"mqtt/2"_s, false)});
        for (DeviceState &state : page.devices)
            state.availability = Availability::Offline;
        page.plugins = {{.instance = InstanceId(u"mqtt"_s),
                         .plugin = PluginId(u"mqtt"_s),
                         .title = u"Zigbee"_s,
                         .state = PluginState::Degraded}};
        House house;
        (void)house.apply(page);
        const StatusLine line = statusLineOf(house);
        QCOMPARE(toText(line), u"Zigbee does not work."_s);
        QCOMPARE(line.worst, ClauseTone::Notice);
    }

    void asOf_isSetWhereHalfIsStale()
    {
        DeviceState lamp = light(u"a/lamp"_s, true);
        QVERIFY(!statusLineOf(house({lamp})).asOf);
        lamp.properties[0].reported.quality = Quality::Stale;
        lamp.properties[0].reported.receiveTime = WallTime(60'000);
        const StatusLine line = statusLineOf(house({lamp, light(u"a/two"_s, true)}));
        QCOMPARE(line.asOf, std::optional(WallTime(60'000)));
        QVERIFY(toText(line).startsWith(u"As of "_s));
        QVERIFY(
            !statusLineOf(house({lamp, light(u"a/two"_s, true), light(u"a/three"_s, true)})).asOf);
    }
};

QTEST_APPLESS_MAIN(tst_StatusLine)
#include "tst_statusline.moc"
