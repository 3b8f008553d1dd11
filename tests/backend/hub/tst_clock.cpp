// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

void start(HubWorld &world)
{
    world.status(PluginState::Running);
    world.publish({HubWorld::lamp(u"sim/a"_s)});
    world.sync();
}

/// Of the wish for the lamp's power; nothing where none is held.
const DesiredValue *desired(const HubWorld &world)
{
    return world.property(u"sim/a"_s, u"power"_s).desired.get();
}

/// A hub that starts with what the store kept of @p before, by a clock that is @p by ahead.
void restart(const HubWorld &before, HubWorld &after, WallTime by)
{
    after.now = before.now;
    after.now.wall += by;
    after.hub.restore(after.now, before.remembered());
}

} // namespace

// Nothing of the house depends on a wall clock that jumps.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jump_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("an hour ahead") << qint64 {1};
        QTest::newRow("an hour back") << qint64 {-1};
        QTest::newRow("from 1970") << qint64 {500'000};
    }

    void jump()
    {
        QFETCH(qint64, hours);
        HubWorld world;
        start(world);
        world.status(PluginState::Stopped); // so that the wish waits
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        const DesiredValue asked = *desired(world);
        const WallTime life = asked.expiry - world.now.wall;
        QVERIFY(life > 30s);
        world.pass(10s);
        world.now.wall += std::chrono::hours(hours);
        world.pass(0s);
        // It is neither late nor young: its times move along, on the screen and on the disk.
        QVERIFY(desired(world));
        QVERIFY(isOpen(desired(world)->status));
        QCOMPARE(desired(world)->expiry - world.now.wall, life - 10s);
        QCOMPARE(world.now.wall - desired(world)->askedAt, WallTime(10s));
        world.sync();
        HubWorld again;
        restart(world, again, 0s);
        QCOMPARE(again.property(u"sim/a"_s, u"power"_s).desired->expiry, desired(world)->expiry);
        again.pass(life - 11s);
        QVERIFY(isOpen(desired(again)->status));
        again.pass(2s);
        QVERIFY(desired(again)->status == WishStatus::Expired);
        // And here, too, it lives as long as it was given.
        world.pass(life - 11s);
        QVERIFY(isOpen(desired(world)->status));
        world.pass(2s);
        QVERIFY(desired(world)->status == WishStatus::Expired);
    }

    void restart_anHourAheadExpiresVisibly()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true)); // for 10 s
        world.sync();
        HubWorld again;
        restart(world, again, 1h);
        (void)again.takeChanges();
        again.pass(0s);
        const auto changes = again.changesOf<WishChanged>();
        QCOMPARE(changes.size(), 1U);
        QVERIFY(changes.front().desired.status == WishStatus::Expired);
        QVERIFY(!changes.front().desired.lastError.isEmpty());
        again.status(PluginState::Running);
        again.publish({HubWorld::lamp(u"sim/a"_s)});
        QVERIFY(again.writes.empty());
    }

    void restart_withoutAClockEndsWhatIsLateWhenItIsSet()
    {
        // A machine without a clock of its own starts in the past, until it has asked another.
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true));
        world.sync();
        HubWorld again;
        restart(world, again, -1h);
        again.pass(1s);
        QVERIFY(isOpen(again.property(u"sim/a"_s, u"door"_s).desired->status));
        again.now.wall += 2h;
        again.pass(0s);
        QVERIFY(again.property(u"sim/a"_s, u"door"_s).desired->status == WishStatus::Expired);
        again.status(PluginState::Running);
        again.publish({HubWorld::lamp(u"sim/a"_s)});
        QVERIFY(again.writes.empty());
    }

    void back_doesNotSilenceWhatIsReported()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"brightness"_s, 10, 0, world.now.wall);
        world.now.wall -= 1h;
        world.pass(1s);
        world.report(u"sim/a"_s, u"brightness"_s, 20, 0, world.now.wall);
        QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), Value(20));
        world.report(u"sim/a"_s, u"brightness"_s, 15, 0, world.now.wall - 1s); // this is outdated
        QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), Value(20));
    }

    void back_overARestartDoesNotSilenceWhatIsReported()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"brightness"_s, 10, 0, world.now.wall);
        world.hub.flush();
        world.sync();
        HubWorld again;
        restart(world, again, -1h);
        again.status(PluginState::Running);
        again.publish({HubWorld::lamp(u"sim/a"_s)});
        again.report(u"sim/a"_s, u"brightness"_s, 20, 0, again.now.wall);
        QCOMPARE(again.value(u"sim/a"_s, u"brightness"_s), Value(20));
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
