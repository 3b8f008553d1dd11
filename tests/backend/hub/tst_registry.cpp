// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report_isPublishedInOrder()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        (void)world.takeChanges();
        for (const bool on : {true, false, true})
            world.report(u"sim/a"_s, u"power"_s, on);
        const auto changes = world.changesOf<PropertyChanged>();
        QCOMPARE(changes.size(), std::size_t {3});
        QCOMPARE(changes[0].reported.value, Value(true));
        QCOMPARE(changes[1].reported.value, Value(false));
        QCOMPARE(changes[2].reported.value, Value(true));
    }

    void report_thatRepeatsChangesNothing()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"power"_s, true);
        (void)world.takeChanges();
        const auto revision = world.hub.revision();
        world.report(u"sim/a"_s, u"power"_s, true);
        QVERIFY(world.takeChanges().empty());
        QCOMPARE(world.hub.revision(), revision);
        QCOMPARE(world.hub.counters().duplicates, std::uint64_t {1});
    }

    void report_thatIsOlderIsDropped_data()
    {
        QTest::addColumn<quint64>("sequence");
        QTest::addColumn<qint64>("sourceTime");
        QTest::newRow("lower sequence, later time") << quint64 {4} << qint64 {9'000};
        QTest::newRow("no sequence, earlier time") << quint64 {0} << qint64 {4'000};
    }

    void report_thatIsOlderIsDropped()
    {
        QFETCH(const quint64, sequence);
        QFETCH(const qint64, sourceTime);
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"brightness"_s, 50, 5, WallTime {5'000});
        const QByteArray before = world.hub.digest();
        world.report(u"sim/a"_s, u"brightness"_s, 10, sequence, WallTime {sourceTime});
        QCOMPARE(world.hub.digest(), before);
        QCOMPARE(world.hub.counters().outdated, std::uint64_t {1});
    }

    void report_fromAClockFarAheadDoesNotSilenceTheDevice()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"brightness"_s, 10, 0, world.now.wall + 24h);
        world.report(u"sim/a"_s, u"brightness"_s, 20, 0, world.now.wall);
        QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), Value(20));
    }

    void report_ofAnotherInstanceOrUnknownThingIsRefused()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        const QByteArray before = world.hub.digest();
        world.hub.fromPlugin(
            world.now, InstanceId(u"evil"_s),
            hub::Reported {.reports = {{.device = DeviceId::fromText(u"sim/a"_s).value(),
                                        .property = PropertyName(u"power"_s),
                                        .value = true}},
                           .receivedAt = world.now.wall});
        world.report(u"sim/unknown"_s, u"power"_s, true);
        world.report(u"sim/a"_s, u"unknown"_s, true);
        QCOMPARE(world.hub.digest(), before);
        QCOMPARE(world.hub.counters().foreign, std::uint64_t {3});
    }

    void sequence_restartsWithTheInstance()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"brightness"_s, 50, 500);
        world.status(PluginState::Initialised);
        world.report(u"sim/a"_s, u"brightness"_s, 60, 1);
        QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), Value(60));
    }

    void value_becomesStaleAfterMaxAge()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"battery"_s, 80);
        world.pass(59s);
        QVERIFY(world.property(u"sim/a"_s, u"battery"_s).reported.quality == Quality::Good);
        world.report(u"sim/a"_s, u"battery"_s, 80); // the same again is a sign of life
        world.pass(59s);
        QVERIFY(world.property(u"sim/a"_s, u"battery"_s).reported.quality == Quality::Good);
        (void)world.takeChanges();
        world.pass(2s);
        QVERIFY(world.property(u"sim/a"_s, u"battery"_s).reported.quality == Quality::Stale);
        QCOMPARE(world.changesOf<PropertyChanged>().size(), std::size_t {1});
        world.report(u"sim/a"_s, u"battery"_s, 80);
        QVERIFY(world.property(u"sim/a"_s, u"battery"_s).reported.quality == Quality::Good);
    }

    void completeList_removesWhatItDoesNotName()
    {
        HubWorld world;
        world.status(PluginState::Initialised);
        world.publish({HubWorld::lamp(u"sim/a"_s), HubWorld::lamp(u"sim/b"_s)}, true);
        QCOMPARE(world.hub.devices().size(), std::size_t {2});
        world.status(PluginState::BackingOff);
        world.status(PluginState::Initialised);
        (void)world.takeChanges();
        world.publish({HubWorld::lamp(u"sim/b"_s)}, true);
        QCOMPARE(world.hub.devices().size(), std::size_t {1});
        QCOMPARE(world.changesOf<DeviceRemoved>().size(), std::size_t {1});
    }

    void removedDevice_comesBackWithItsOwnersWords()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        const DeviceId id = DeviceId::fromText(u"sim/a"_s).value();
        QVERIFY(world.hub.setOwnerWords(world.now, id, {.title = u"Sofa"_s}, 1));
        world.publish({}, false, {id});
        QVERIFY(!world.hub.device(id));
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        QCOMPARE(world.hub.device(id)->title(), u"Sofa"_s);
    }

    void deviceDescribedAndRemovedAtOnce_isGone()
    {
        HubWorld world;
        const DeviceId id = DeviceId::fromText(u"sim/a"_s).value();
        world.status(PluginState::Running);
        world.publish({HubWorld::lamp(u"sim/a"_s)}, false, {id, id});
        QVERIFY(!world.hub.device(id));
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        (void)world.takeChanges();
        Device renamed = HubWorld::lamp(u"sim/a"_s);
        renamed.title = u"Renamed"_s;
        world.publish({renamed}, true, {id, id});
        QVERIFY(!world.hub.device(id));
        QCOMPARE(world.changesOf<DeviceRemoved>().size(), std::size_t {1});
    }

    void pluginThatStops_takesItsDevicesOffline()
    {
        HubWorld world;
        world.status(PluginState::Running);
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        const DeviceId id = DeviceId::fromText(u"sim/a"_s).value();
        world.status(PluginState::BackingOff);
        world.pass(9s);
        QVERIFY(world.hub.device(id)->availability != Availability::Offline);
        world.pass(2s);
        QVERIFY(world.hub.device(id)->availability == Availability::Offline);
        world.status(PluginState::Running);
        QVERIFY(world.hub.device(id)->availability == Availability::Unknown);
    }

    void changedDescription_keepsTheValuesThatFit()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"brightness"_s, 50);
        world.report(u"sim/a"_s, u"power"_s, true);
        Device changed = HubWorld::lamp(u"sim/a"_s);
        ThingModel model = *changed.model.model;
        model.properties[1].schema.maximum = 40.0;
        changed.model = shareModel(model);
        world.publish({changed});
        QCOMPARE(world.value(u"sim/a"_s, u"power"_s), Value(true));
        QVERIFY(world.value(u"sim/a"_s, u"brightness"_s).isNothing());
    }

    void reportedValues_areJournalledWithin30s()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        for (int i = 0; i < 100; ++i)
            world.report(u"sim/a"_s, u"brightness"_s, i);
        world.pass(30s);
        const auto count
            = std::count_if(world.journal.begin(), world.journal.end(), [](const auto &each) {
                  return std::holds_alternative<hub::ReportedRecord>(each.second);
              });
        QCOMPARE(count, 1);
    }

    void restart_showsTheHouseAsStale()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.report(u"sim/a"_s, u"brightness"_s, 42);
        world.hub.flush();
        world.sync();
        HubWorld again;
        again.hub.restore(again.now, world.remembered());
        QCOMPARE(again.value(u"sim/a"_s, u"brightness"_s), Value(42));
        QVERIFY(again.property(u"sim/a"_s, u"brightness"_s).reported.quality == Quality::Stale);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
