// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehouse.h"

#include <atrium/model/kinds.h>

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace Qt::StringLiterals;

DeviceState lamp(const QString &id, const Value &power = false)
{
    return deviceState(id, kind::light.toString(),
                       {{.name = u"power"_s, .semantic = u"power"_s, .value = power},
                        {.name = u"brightness"_s, .semantic = u"brightness"_s, .value = 40}});
}

Value powerOf(const client::House &house, const QString &id)
{
    return house.device(deviceId(id))->property(PropertyName(u"power"_s))->reported.value;
}

} // namespace

class tst_House : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void snapshot_isShownWhenItIsWhole()
    {
        client::House house;
        protocol::SnapshotPage first = snapshot({lamp(u"a/1"_s)}, 7);
        first.last = false;
        first.areas = {{.id = AreaId(u"kitchen"_s), .title = u"Kitchen"_s}};
        QVERIFY(house.apply(first).isEmpty());
        QVERIFY(!house.isComplete());
        QVERIFY(house.devices().empty());

        protocol::SnapshotPage second = snapshot({lamp(u"a/2"_s)}, 7);
        second.first = false;
        QVERIFY(house.apply(second).reset);
        QVERIFY(house.isComplete());
        QCOMPARE(house.devices().size(), 2U);
        QCOMPARE(house.revision(), 7U);
        QCOMPARE(house.epoch(), u"first"_s);
        QCOMPARE(house.area(AreaId(u"kitchen"_s))->title, u"Kitchen"_s);
    }

    void snapshot_leavesTheOldHouseUntilItIsWhole()
    {
        client::House house = sample::house({lamp(u"a/1"_s, true)});
        protocol::SnapshotPage page = snapshot({lamp(u"a/2"_s)}, 9);
        page.last = false;
        (void)house.apply(page);
        QVERIFY(house.device(deviceId(u"a/1"_s)));
        QCOMPARE(house.revision(), 1U);

        house.dropUnfinished(); // the connection was lost
        page.first = false;
        page.last = true;
        QVERIFY(house.apply(page).isEmpty());
        QVERIFY(house.device(deviceId(u"a/1"_s)));
    }

    void delta_betweenPagesGoesToTheNewHouse()
    {
        client::House house;
        protocol::SnapshotPage page = snapshot({lamp(u"a/1"_s)}, 3);
        page.last = false;
        (void)house.apply(page);
        QVERIFY(house
                    .apply(delta(4,
                                 {PropertyChanged {.device = deviceId(u"a/1"_s),
                                                   .property = PropertyName(u"power"_s),
                                                   .reported = {.value = true}}}))
                    .isEmpty());
        page = snapshot({}, 5);
        page.first = false;
        (void)house.apply(page);
        QCOMPARE(powerOf(house, u"a/1"_s), Value(true));
    }

    void delta_appliesEachKindOfChange()
    {
        client::House house = sample::house({lamp(u"a/1"_s), lamp(u"a/2"_s)});
        const DesiredValue wish {.wish = WishId {5}, .value = true};
        client::HouseChange change = house.apply(
            delta(2,
                  {PropertyChanged {.device = deviceId(u"a/1"_s),
                                    .property = PropertyName(u"power"_s),
                                    .reported = {.value = true}},
                   WishChanged {.device = deviceId(u"a/1"_s),
                                .property = PropertyName(u"power"_s),
                                .desired = wish},
                   AvailabilityChanged {.device = deviceId(u"a/1"_s),
                                        .availability = Availability::Offline,
                                        .since = WallTime(12)},
                   DeviceRemoved {.device = deviceId(u"a/2"_s)},
                   Occurrence {.device = deviceId(u"a/1"_s), .event = EventName(u"press"_s)},
                   AreasChanged {.areas = {{.id = AreaId(u"hall"_s), .title = u"Hall"_s}}},
                   PluginChanged {.plugin = {.instance = InstanceId(u"mqtt"_s),
                                             .plugin = PluginId(u"mqtt"_s)}}}));
        change.settle();
        const DeviceState *state = house.device(deviceId(u"a/1"_s));
        QCOMPARE(powerOf(house, u"a/1"_s), Value(true));
        QCOMPARE(*state->property(PropertyName(u"power"_s))->desired, wish);
        QCOMPARE(state->availability, Availability::Offline);
        QCOMPARE(state->availabilitySince, WallTime(12));
        QVERIFY(!house.device(deviceId(u"a/2"_s)));
        QCOMPARE(house.areas().front().title, u"Hall"_s);
        QCOMPARE(house.plugins().size(), 1U);
        QCOMPARE(house.revision(), 2U);
        QCOMPARE(change.values, std::vector {deviceId(u"a/1"_s)});
        QCOMPARE(change.devices, std::vector {deviceId(u"a/2"_s)});
        QCOMPARE(change.occurrences.size(), 1U);
        QVERIFY(change.areas && change.plugins && !change.reset);

        change = house.apply(delta(3, {PluginRemoved {.instance = InstanceId(u"mqtt"_s)}}));
        QVERIFY(change.plugins);
        QVERIFY(house.plugins().empty());
    }

    void delta_passesOverWhatIsNotKnown()
    {
        client::House house = sample::house({lamp(u"a/1"_s)});
        const client::HouseChange change
            = house.apply(delta(2,
                                {PropertyChanged {.device = deviceId(u"b/9"_s),
                                                  .property = PropertyName(u"power"_s),
                                                  .reported = {.value = true}},
                                 PropertyChanged {.device = deviceId(u"a/1"_s),
                                                  .property = PropertyName(u"no-such"_s),
                                                  .reported = {.value = true}},
                                 DeviceRemoved {.device = deviceId(u"b/9"_s)},
                                 PluginRemoved {.instance = InstanceId(u"none"_s)}}));
        QVERIFY(change.isEmpty());
        QCOMPARE(house.devices().size(), 1U);
        QCOMPARE(house.revision(), 2U);
    }

    void deviceChanged_keepsTheValuesByName()
    {
        client::House house = sample::house({lamp(u"a/1"_s, true)});
        const DeviceState wider = deviceState(
            u"a/1"_s, kind::light.toString(),
            {{.name = u"effect"_s, .semantic = {}}, {.name = u"power"_s, .semantic = u"power"_s}});
        const client::HouseChange change = house.apply(
            delta(2, {DeviceChanged {.device = wider.device, .owner = {.title = u"Mine"_s}}}));
        const DeviceState *state = house.device(deviceId(u"a/1"_s));
        QCOMPARE(state->title(), u"Mine"_s);
        QCOMPARE(state->properties.size(), 2U);
        QVERIFY(state->property(PropertyName(u"effect"_s))->reported.value.isNothing());
        QCOMPARE(powerOf(house, u"a/1"_s), Value(true));
        QCOMPARE(state->availability, Availability::Online);
        QCOMPARE(change.devices, std::vector {deviceId(u"a/1"_s)});
    }

    void delta_takesDevicesThatCameIntoView()
    {
        client::House house = sample::house({});
        protocol::Delta into = delta(2, {});
        into.devices = {lamp(u"a/3"_s, true)};
        const client::HouseChange change = house.apply(into);
        QCOMPARE(change.devices, std::vector {deviceId(u"a/3"_s)});
        QCOMPARE(powerOf(house, u"a/3"_s), Value(true));
    }

    void settle_leavesEachIdOnce()
    {
        client::HouseChange change;
        change.add({.values = {deviceId(u"b/2"_s), deviceId(u"a/1"_s)}});
        change.add({.values = {deviceId(u"b/2"_s)}});
        change.settle();
        QCOMPARE(change.values, (std::vector {deviceId(u"a/1"_s), deviceId(u"b/2"_s)}));
        change.add({.reset = true});
        change.settle();
        QVERIFY(change.reset && change.values.empty());
    }
};

QTEST_APPLESS_MAIN(tst_House)
#include "tst_house.moc"
