// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include <atrium/protocol/activityjson.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::ops::ActivityLog;

namespace {

const DeviceId kLamp = DeviceId::fromText(u"sim/lamp"_s).value();
const PropertyName kPower(u"power"_s);
const PropertyName kLevel(u"brightness"_s);

DeviceId device(const QString &instance, int number)
{
    return DeviceId::fromText(u"%1/d%2"_s.arg(instance).arg(number)).value();
}

/// A log with a clock, and one lamp whose power is off.
struct World
{
    World()
    {
        Property power;
        power.name = kPower;
        Property level;
        level.name = kLevel;
        ThingModel model;
        model.properties = {power, level};
        lamp.device.id = kLamp;
        lamp.device.model = shareModel(model);
        lamp.properties.resize(2);
        lamp.property(kPower)->reported.value = false;
        lamp.property(kLevel)->reported.value = 20;
    }

    void tell(Change change)
    {
        ChangeSet set;
        set.changes = {std::make_shared<const Change>(std::move(change))};
        log.changed(now, set, [this](const DeviceId &id) { return id == kLamp ? &lamp : nullptr; });
    }
    void wish(quint64 id, WishStatus status, const Value &value,
              const PropertyName &property = kPower, const QString &error = {}, int attempts = 0)
    {
        tell(WishChanged {.device = kLamp,
                          .property = property,
                          .desired = {.wish = WishId(id),
                                      .value = value,
                                      .actor = u"cli"_s,
                                      .askedAt = asked.emplace(id, now.wall).first->second,
                                      .status = status,
                                      .attempts = attempts,
                                      .lastError = error}});
    }
    void pass(std::chrono::milliseconds time)
    {
        now.boottime += time;
        now.wall += time;
    }
    std::vector<Activity> all() const { return log.list({}, ActivityId {0}, 1000); }

    Now now {.boottime = 1h, .wall = 1'000'000'000ms};
    DeviceState lamp;
    std::map<quint64, WallTime> asked;
    ActivityLog log;
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wish_isOneLineFromAskingToItsEnd()
    {
        World world;
        world.wish(7, WishStatus::Pending, true);
        world.pass(100ms);
        world.wish(7, WishStatus::Sent, true, kPower, {}, 1);
        QCOMPARE(world.all().size(), std::size_t {1});
        QCOMPARE(world.all()[0].outcome, ActivityOutcome::Open);
        world.pass(300ms);
        world.wish(7, WishStatus::Settled, true, kPower, {}, 2);
        const Activity line = world.all().at(0);
        QCOMPARE(line.outcome, ActivityOutcome::Settled);
        QCOMPARE(line.took, 400ms);
        QCOMPARE(line.from, Value(false));
        QCOMPARE(line.to, Value(true));
        QCOMPARE(line.actor, u"cli"_s);
        QCOMPARE(line.attempts, 2);
        QCOMPARE(line.request, std::uint64_t {7});
    }

    void wish_saysWhyItFailed()
    {
        World world;
        world.wish(1, WishStatus::Pending, true);
        world.wish(1, WishStatus::Failed, true, kPower, u"No answer"_s, 5);
        QCOMPARE(world.all().at(0).outcome, ActivityOutcome::Failed);
        QCOMPARE(world.all().at(0).detail, u"No answer"_s);
    }

    void slider_isOneLine()
    {
        World world;
        for (quint64 id = 1; id <= 10; ++id) {
            if (id > 1)
                world.wish(id - 1, WishStatus::Superseded, int(20 + id), kLevel);
            world.wish(id, WishStatus::Pending, int(21 + id), kLevel);
            world.pass(200ms);
        }
        world.wish(10, WishStatus::Settled, 31, kLevel);
        QCOMPARE(world.all().size(), std::size_t {1});
        const Activity line = world.all()[0];
        QCOMPARE(line.from, Value(20));
        QCOMPARE(line.to, Value(31));
        QCOMPARE(line.count, 10);
        QCOMPARE(line.outcome, ActivityOutcome::Settled);
        world.pass(10s); // another touch
        world.wish(11, WishStatus::Pending, 50, kLevel);
        QCOMPARE(world.all().size(), std::size_t {2});
    }

    void switchPressedTwice_isTwoLines()
    {
        World world;
        world.wish(1, WishStatus::Pending, true);
        world.wish(1, WishStatus::Superseded, true);
        world.wish(2, WishStatus::Pending, false);
        QCOMPARE(world.all().size(), std::size_t {2});
        QCOMPARE(world.all()[1].outcome, ActivityOutcome::Superseded);
    }

    void devices_thatGoTogetherAreJoined()
    {
        World world;
        for (int i = 0; i < 50; ++i)
            world.tell(AvailabilityChanged {.device = device(u"bridge"_s, i),
                                            .availability = Availability::Offline});
        world.tell(AvailabilityChanged {.device = device(u"other"_s, 1),
                                        .availability = Availability::Offline});
        const auto lines = world.all();
        QCOMPARE(lines.size(), std::size_t {5}); // three, those that follow, the other instance
        QCOMPARE(lines[1].count, 47);
        QVERIFY(lines[1].device.isEmpty());
        QCOMPARE(lines[1].instance.text(), u"bridge"_s);
        // What was joined is found by each device of the instance.
        ActivityFilter filter {.devices = std::set {device(u"bridge"_s, 40)}};
        QCOMPARE(world.log.list(filter, ActivityId {0}, 10).size(), std::size_t {1});
    }

    void start_isNoNews()
    {
        World world;
        for (int i = 0; i < 50; ++i)
            world.tell(AvailabilityChanged {.device = device(u"sim"_s, i),
                                            .availability = Availability::Online});
        PluginStatus plugin;
        plugin.instance = InstanceId(u"sim"_s);
        for (const auto state :
             {PluginState::Validated, PluginState::Discovering, PluginState::Running}) {
            plugin.state = state;
            world.tell(PluginChanged {.plugin = plugin});
        }
        QVERIFY(world.all().empty());
        plugin.state = PluginState::BackingOff;
        plugin.reason = u"It crashed."_s;
        world.tell(PluginChanged {.plugin = plugin});
        world.tell(PluginChanged {.plugin = plugin});
        plugin.state = PluginState::Running;
        world.tell(PluginChanged {.plugin = plugin});
        QCOMPARE(world.all().size(), std::size_t {2});
        QCOMPARE(world.all()[1].detail, u"It crashed."_s);
        QCOMPARE(world.all()[0].subject, u"running"_s);
    }

    void owner_isNotedWithoutSecrets()
    {
        World world;
        world.log.noted(world.now, u"window"_s, u"secrets.set"_s,
                        Value::makeObject({{u"name"_s, u"broker"_s}, {u"value"_s, u"hush"_s}}));
        world.log.noted(world.now, u"window"_s, u"packages.upload"_s, {});
        QCOMPARE(world.all().size(), std::size_t {1});
        const Value line = protocol::toValue(world.all()[0]);
        QCOMPARE(line.field(u"to").field(u"name").toText(), u"broker"_s);
        QVERIFY(line.field(u"to").field(u"value").isNothing());
    }

    void memory_isBoundedAndOpenLinesStay()
    {
        World world;
        world.wish(1, WishStatus::Pending, true);
        for (int i = 0; i < 5'000; ++i) {
            world.log.noted(world.now, u"cli"_s, u"areas.set"_s, {});
            if (i % 100 == 0)
                (void)world.log.takeUnwritten();
        }
        QCOMPARE(world.all().size(), ActivityLog::kMost);
        QCOMPARE(world.log.counters().lost, std::uint64_t {0});
        QVERIFY(world.log.carried(ActivityId {1}));
        world.wish(1, WishStatus::Settled, true);
        const auto unwritten = world.log.takeUnwritten();
        QCOMPARE(unwritten.front().id, ActivityId {1});
        QCOMPARE(unwritten.front().outcome, ActivityOutcome::Settled);
        QVERIFY(!world.log.carried(ActivityId {1}));
    }

    void manyOpenWishes_areBounded()
    {
        World world;
        for (quint64 id = 1; id <= 10'000; ++id) {
            world.tell(WishChanged {
                .device = device(u"dead"_s, int(id)),
                .property = kPower,
                .desired = {.wish = WishId(id), .value = true, .askedAt = world.now.wall}});
        }
        QCOMPARE(world.all().size(), ActivityLog::kMost);
        QCOMPARE(world.log.takeUnwritten().size(), ActivityLog::kMost + ActivityLog::kMostOpen);
        QVERIFY(world.log.counters().lost > 9'000);
    }

    void news_comesOnceAndInOrder()
    {
        World world;
        world.wish(1, WishStatus::Pending, true);
        world.log.noted(world.now, u"cli"_s, u"areas.set"_s, {});
        auto news = world.log.news(0, {}, 10);
        QCOMPARE(news.lines.size(), std::size_t {2});
        QVERIFY(world.log.news(news.change, {}, 10).lines.empty());
        world.wish(1, WishStatus::Settled, true);
        news = world.log.news(news.change, {}, 10);
        QCOMPARE(news.lines.size(), std::size_t {1});
        QCOMPARE(news.lines[0].id, ActivityId {1});
        // A reader who takes one at a time misses none.
        std::uint64_t since = 0;
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            const auto one = world.log.news(since, {}, 1);
            since = one.change;
            for (const Activity &line : one.lines)
                seen.append(line.subject);
        }
        QCOMPARE(seen, QStringList({u"areas.set"_s, u"power"_s}));
    }

    void restored_goOnWithOpenLines()
    {
        World world;
        Activity open {.id = ActivityId {41},
                       .kind = ActivityKind::Wish,
                       .at = world.now.wall - 5s,
                       .device = kLamp,
                       .subject = kPower.text(),
                       .outcome = ActivityOutcome::Open,
                       .wish = WishId {9}};
        world.log.restore(ActivityId {50}, {open});
        world.wish(9, WishStatus::Settled, true);
        const auto written = world.log.takeUnwritten();
        QCOMPARE(written.size(), std::size_t {1});
        QCOMPARE(written[0].id, ActivityId {41});
        QCOMPARE(written[0].outcome, ActivityOutcome::Settled);
        world.wish(10, WishStatus::Pending, false);
        QCOMPARE(world.all()[0].id, ActivityId {51});
    }

    void json_goesBothWays()
    {
        const Activity line {.id = ActivityId {3},
                             .kind = ActivityKind::Wish,
                             .at = 5'000ms,
                             .device = kLamp,
                             .instance = InstanceId(u"sim"_s),
                             .subject = u"power"_s,
                             .from = false,
                             .to = true,
                             .actor = u"rule:night"_s,
                             .reason = u"sunset"_s,
                             .outcome = ActivityOutcome::Expired,
                             .took = 90'000ms,
                             .request = 8,
                             .wish = WishId {9},
                             .attempts = 4,
                             .count = 2,
                             .detail = u"No answer"_s};
        QCOMPARE(protocol::activityFromValue(protocol::toValue(line)).value(), line);
        QVERIFY(!protocol::activityFromValue(Value()));
    }
};

QTEST_APPLESS_MAIN(TestActivity)
#include "tst_activity.moc"
