// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

class TestWishes : public QObject
{
    Q_OBJECT

    static void start(HubWorld &world)
    {
        world.status(PluginState::Running);
        world.publish({HubWorld::lamp(u"sim/a"_s)});
        world.sync();
    }

private Q_SLOTS:
    void wish_isAcknowledgedAndSentWhenDurable()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true, 7));
        QVERIFY(world.acknowledgedTickets.empty());
        QVERIFY(world.writes.empty());
        world.sync();
        QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {7});
        QCOMPARE(world.writes.size(), std::size_t {1});
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired->status == WishStatus::Sent);
    }

    void wish_settlesOnTheReportOnly()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.answerWrite();
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired->status == WishStatus::Sent);
        QVERIFY(world.value(u"sim/a"_s, u"power"_s).isNothing()); // nothing pretends
        (void)world.takeChanges();
        world.report(u"sim/a"_s, u"power"_s, true);
        QVERIFY(!world.property(u"sim/a"_s, u"power"_s).desired);
        const auto changes = world.changesOf<WishChanged>();
        QCOMPARE(changes.size(), std::size_t {1});
        QVERIFY(changes.front().desired.status == WishStatus::Settled);
    }

    void wish_settlesWithinTheResolution_data()
    {
        QTest::addColumn<double>("reported");
        QTest::addColumn<bool>("settles");
        QTest::newRow("exact") << 50.0 << true;
        QTest::newRow("half a step below") << 49.5 << true;
        QTest::newRow("more than that") << 49.4 << false;
    }

    void wish_settlesWithinTheResolution()
    {
        QFETCH(const double, reported);
        QFETCH(const bool, settles);
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 50));
        world.sync();
        world.report(u"sim/a"_s, u"brightness"_s, reported);
        QCOMPARE(!world.property(u"sim/a"_s, u"brightness"_s).desired, settles);
    }

    void colour_settlesByTheFieldsThatWereWished()
    {
        HubWorld world;
        start(world);
        QVERIFY(
            world.wish(u"sim/a"_s, u"color"_s, Value::makeObject({{u"x"_s, 0.3}, {u"y"_s, 0.4}})));
        world.sync();
        world.report(u"sim/a"_s, u"color"_s,
                     Value::makeObject({{u"x"_s, 0.3}, {u"y"_s, 0.4}, {u"hue"_s, 120}}));
        QVERIFY(!world.property(u"sim/a"_s, u"color"_s).desired);
    }

    void newerWish_supersedesTheOlder()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 10));
        world.sync();
        (void)world.takeChanges();
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 90));
        world.sync();
        const auto changes = world.changesOf<WishChanged>();
        QVERIFY(changes[0].desired.status == WishStatus::Superseded);
        QVERIFY(changes[1].desired.status == WishStatus::Pending);
        QCOMPARE(world.writes.size(), std::size_t {1}); // one at a time for a device
        world.report(u"sim/a"_s, u"brightness"_s, 10);
        QVERIFY(world.property(u"sim/a"_s, u"brightness"_s).desired);
        world.answerWrite();
        world.report(u"sim/a"_s, u"brightness"_s, 90);
        QVERIFY(!world.property(u"sim/a"_s, u"brightness"_s).desired);
        QCOMPARE(world.hub.counters().openWishes, std::size_t {0});
    }

    // A slider that moves all day: nothing of what was replaced, settled or taken back stays.
    void wishes_thatAreOverLeaveNothingBehind()
    {
        HubWorld world;
        start(world);
        const std::size_t before = world.hub.counters().agenda;
        for (int i = 0; i < 2'000; ++i) {
            QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, i % 100));
            QVERIFY(world.wish(u"sim/a"_s, u"power"_s, i % 2 == 0));
            world.sync();
            while (!world.writes.empty())
                world.answerWrite(i % 3 == 0 ? fail(Error::Code::Unreachable, u"asleep"_s)
                                             : Result<>());
            world.report(u"sim/a"_s, u"brightness"_s, i % 100);
            world.pass(100ms);
        }
        // The two that are open, each with its end and its next step, and a few of the device.
        QVERIFY2(world.hub.counters().agenda <= before + 8,
                 qPrintable(QString::number(world.hub.counters().agenda)));
        const auto last = world.wish(u"sim/a"_s, u"brightness"_s, 55);
        QVERIFY(last);
        QVERIFY(world.hub.cancelWish(world.now, last->front(), 2));
        world.report(u"sim/a"_s, u"power"_s, false);
        world.pass(1min);
        QCOMPARE(world.hub.counters().openWishes, std::size_t {0});
        QCOMPARE(world.hub.counters().inFlight, std::size_t {0});
        QVERIFY2(world.hub.counters().agenda <= before + 1, // what was reported is to be kept
                 qPrintable(QString::number(world.hub.counters().agenda)));
    }

    void device_thatGoesLeavesNothingBehind()
    {
        HubWorld world;
        start(world);
        const std::size_t before = world.hub.counters().agenda;
        const Device lamp = HubWorld::lamp(u"sim/b"_s);
        Device described = lamp;
        ThingModel without = *lamp.model.model;
        without.actions.clear();
        described.model = shareModel(std::move(without));
        for (int i = 0; i < 200; ++i) {
            world.publish({lamp});
            world.report(u"sim/b"_s, u"battery"_s, i % 100);
            QVERIFY(world.wish(u"sim/b"_s, u"power"_s, true));
            world.sync();
            world.publish({described});
            world.publish({}, false, {lamp.id});
            world.writes.clear();
            world.pass(100ms);
        }
        world.pass(30s);
        QVERIFY2(world.hub.counters().agenda <= before + 1,
                 qPrintable(QString::number(world.hub.counters().agenda)));
        QCOMPARE(world.hub.counters().inFlight, std::size_t {0});
        QCOMPARE(world.hub.counters().waiting, std::size_t {0});
    }

    void wishes_thatTheDiskDoesNotTakeAreRefusedInTheEnd()
    {
        HubWorld world;
        start(world);
        Result<std::vector<WishId>> last = std::vector<WishId> {};
        int taken = 0;
        for (; taken < 100'000; ++taken) {
            last = world.wish(u"sim/a"_s, u"power"_s, taken % 2 == 0);
            if (!last)
                break;
        }
        QCOMPARE(taken, 50'000); // each holds its acknowledgement and its sending
        QVERIFY(last.error().code == Error::Code::Busy);
        QCOMPARE(world.hub.counters().held, std::size_t {100'000});
        world.sync();
        QCOMPARE(world.hub.counters().held, std::size_t {0});
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
    }

    void wish_thatIsRefusedFailsAtOnce()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.answerWrite(fail(Error::Code::Refused, u"jammed"_s));
        const auto desired = world.property(u"sim/a"_s, u"power"_s).desired;
        QVERIFY(desired->status == WishStatus::Failed);
        QCOMPARE(desired->lastError, u"jammed"_s);
        QCOMPARE(desired->attempts, 1);
    }

    void wish_isTriedUntilItsTimeIsOver()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        int attempts = 0;
        for (int i = 0; i < 3'700; ++i) {
            if (!world.writes.empty()) {
                ++attempts;
                world.answerWrite(fail(Error::Code::Unreachable, u"no answer"_s));
            }
            world.pass(1s);
        }
        QVERIFY2(attempts > 60 && attempts < 400, qPrintable(QString::number(attempts)));
        const auto desired = world.property(u"sim/a"_s, u"power"_s).desired;
        QVERIFY(desired->status == WishStatus::Expired);
        QCOMPARE(desired->lastError, u"not reached in time: no answer"_s);
        QCOMPARE(desired->attempts, attempts);
    }

    void wish_thatIsNotHeededFailsInTheEnd()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        for (int i = 0; i < 120
             && world.property(u"sim/a"_s, u"power"_s).desired->status != WishStatus::Failed;
             ++i) {
            if (!world.writes.empty())
                world.answerWrite();
            world.pass(1s);
        }
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired->status == WishStatus::Failed);
        QCOMPARE(world.property(u"sim/a"_s, u"power"_s).desired->attempts, 4);
        world.report(u"sim/a"_s, u"power"_s, true); // after all
        QVERIFY(!world.property(u"sim/a"_s, u"power"_s).desired);
    }

    void wish_forWhatIsNeverReportedIsAssumed()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.answerWrite();
        world.pass(11s);
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired->status == WishStatus::Assumed);
        QVERIFY(world.writes.empty());
    }

    void writeOnlyProperty_isAssumed()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"effect"_s, u"blink"_s));
        world.sync();
        world.answerWrite();
        QVERIFY(world.property(u"sim/a"_s, u"effect"_s).desired->status == WishStatus::Assumed);
    }

    void offlineDevice_getsItsWishWhenItReturns()
    {
        HubWorld world;
        start(world);
        const DeviceId id = DeviceId::fromText(u"sim/a"_s).value();
        const InstanceId sim(u"sim"_s);
        world.hub.fromPlugin(world.now, sim, hub::AvailabilityReported {id, Availability::Offline});
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.pass(60s);
        QVERIFY(world.writes.empty());
        world.hub.fromPlugin(world.now, sim, hub::AvailabilityReported {id, Availability::Online});
        QCOMPARE(world.writes.size(), std::size_t {1});
    }

    void door_isNeverMovedLate()
    {
        HubWorld world;
        start(world);
        world.status(PluginState::BackingOff);
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true));
        world.sync();
        world.pass(11s);
        QVERIFY(world.property(u"sim/a"_s, u"door"_s).desired->status == WishStatus::Expired);
        world.status(PluginState::Running);
        QVERIFY(world.writes.empty());
    }

    void wish_goesOutAgainAfterThePluginsEnd()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.writes.clear();
        world.status(PluginState::BackingOff);
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired->status == WishStatus::Pending);
        world.status(PluginState::Running);
        QCOMPARE(world.writes.size(), std::size_t {1});
    }

    void wish_survivesACrash()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        HubWorld again;
        again.now = world.now;
        again.hub.restore(again.now, world.remembered());
        again.status(PluginState::Running);
        QCOMPARE(again.writes.size(), std::size_t {1});
        again.report(u"sim/a"_s, u"power"_s, true);
        QVERIFY(!again.property(u"sim/a"_s, u"power"_s).desired);
    }

    void wish_livesNoLongerThanItWasGiven_whenTheClockWasSetBack()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true)); // 10 s
        world.sync();
        HubWorld again;
        again.now = world.now;
        again.now.wall -= 2h;
        again.hub.restore(again.now, world.remembered());
        again.pass(11s);
        again.status(PluginState::Running);
        QVERIFY(again.writes.empty());
        QCOMPARE(again.property(u"sim/a"_s, u"door"_s).desired->status, WishStatus::Expired);
    }

    void wish_waitsUntilTheStartedPluginNamesItsDevice()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        HubWorld again;
        again.now = world.now;
        again.hub.restore(again.now, world.remembered());
        again.status(PluginState::Initialised);
        again.status(PluginState::Discovering);
        QVERIFY(again.writes.empty()); // it would be refused: no such device yet
        again.pass(2s);
        QVERIFY(again.writes.empty());
        again.publish({HubWorld::lamp(u"sim/a"_s)}); // as it was known
        QCOMPARE(again.writes.size(), std::size_t {1});
        again.status(PluginState::Running);
        QCOMPARE(again.writes.size(), std::size_t {1});
        again.status(PluginState::BackingOff);
        again.writes.clear();
        again.status(PluginState::Initialised);
        again.status(PluginState::Discovering);
        QVERIFY(again.writes.empty()); // what it named was in its life before
        again.publish({HubWorld::lamp(u"sim/a"_s)});
        QCOMPARE(again.writes.size(), std::size_t {1});
    }

    void wishThatCameTrueWhileTheHubWasDown_settlesAtOnce_data()
    {
        QTest::addColumn<bool>("reportsFirst");
        QTest::newRow("the plugin says so before it has the wish") << true;
        QTest::newRow("the plugin says so after") << false;
    }

    void wishThatCameTrueWhileTheHubWasDown_settlesAtOnce()
    {
        QFETCH(const bool, reportsFirst);
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        HubWorld again;
        again.now = world.now;
        again.hub.restore(again.now, world.remembered());
        again.status(PluginState::Initialised);
        again.status(PluginState::Discovering);
        if (reportsFirst)
            again.report(u"sim/a"_s, u"power"_s, true);
        again.publish({HubWorld::lamp(u"sim/a"_s)});
        if (!reportsFirst)
            again.report(u"sim/a"_s, u"power"_s, true);
        again.answerWrite(); // a device that was so all the time says nothing more
        QVERIFY(!again.property(u"sim/a"_s, u"power"_s).desired);
    }

    void busyLink_isTriedAgain()
    {
        HubWorld world;
        start(world);
        world.linkIsBusy = true;
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.linkIsBusy = false;
        world.pass(2s);
        QCOMPARE(world.writes.size(), std::size_t {1});
    }

    void wish_isRefused_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("property");
        QTest::addColumn<double>("value");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("unknown device") << u"sim/x"_s << u"power"_s << 1.0 << Error::Code::NotFound;
        QTest::newRow("unknown property")
            << u"sim/a"_s << u"colour"_s << 1.0 << Error::Code::NotFound;
        QTest::newRow("read-only") << u"sim/a"_s << u"battery"_s << 1.0 << Error::Code::Refused;
        QTest::newRow("out of range")
            << u"sim/a"_s << u"brightness"_s << 101.0 << Error::Code::InvalidInput;
        QTest::newRow("not a number")
            << u"sim/a"_s << u"brightness"_s << qQNaN() << Error::Code::InvalidInput;
        QTest::newRow("another type")
            << u"sim/a"_s << u"power"_s << 1.0 << Error::Code::InvalidInput;
    }

    void wish_isRefused()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, property);
        QFETCH(const double, value);
        QFETCH(const Error::Code, code);
        HubWorld world;
        start(world);
        const QByteArray before = world.hub.digest();
        const std::size_t journalled = world.journal.size();
        const auto outcome = world.wish(device, property, value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(world.hub.digest(), before);
        QCOMPARE(world.journal.size(), journalled);
    }

    void action_isSentOnceAfterItsRecord()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.hub.invoke(world.now,
                                 {.device = DeviceId::fromText(u"sim/a"_s).value(),
                                  .action = ActionName(u"blink"_s),
                                  .input = 3},
                                 9));
        QVERIFY(world.invokes.empty());
        world.sync();
        QCOMPARE(world.invokes.size(), std::size_t {1});
        QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {9});
        world.status(PluginState::BackingOff);
        QCOMPARE(world.outcomes.at(9).error().code, Error::Code::Unreachable);
        world.invokes.clear();
        world.status(PluginState::Running);
        world.pass(60s);
        QVERIFY(world.invokes.empty());
    }

    void action_answersItsCaller()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.hub.invoke(world.now,
                                 {.device = DeviceId::fromText(u"sim/a"_s).value(),
                                  .action = ActionName(u"blink"_s),
                                  .input = 3},
                                 9));
        world.sync();
        world.answerInvoke(Value(u"done"_s));
        QCOMPARE(world.outcomes.at(9).value(), Value(u"done"_s));
    }
};

QTEST_GUILESS_MAIN(TestWishes)
#include "tst_wishes.moc"
