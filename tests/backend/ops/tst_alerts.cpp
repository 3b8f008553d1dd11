// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertbook.h"

#include <atrium/base/rng.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>
#include <atrium/protocol/alertjson.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::ops::AlertBook;

namespace {

const DeviceId kSensor = DeviceId::fromText(u"sim/sensor"_s).value();
const PropertyName kLeak(u"leak"_s);
const PropertyName kBattery(u"battery"_s);

Property property(const PropertyName &name, QStringView semantic)
{
    Property made;
    made.name = name;
    made.semantic = semantic.toString();
    return made;
}

/// A house with one sensor, and a clock.
struct World
{
    World()
    {
        ThingModel model;
        model.properties
            = {property(kLeak, semantic::waterLeak), property(kBattery, semantic::battery)};
        sensor.device.id = kSensor;
        sensor.device.kind = kind::doorbell.toString();
        sensor.device.model = shareModel(model);
        sensor.properties.resize(2);
    }

    void tell(Change change)
    {
        ChangeSet set;
        set.changes = {std::make_shared<const Change>(std::move(change))};
        book.changed(now, set,
                     [this](const DeviceId &id) { return id == kSensor ? &sensor : nullptr; });
    }
    void report(const PropertyName &name, const Value &value)
    {
        sensor.property(name)->reported.value = value;
        tell(PropertyChanged {.device = kSensor, .property = name, .reported = {.value = value}});
    }
    void pass(std::chrono::milliseconds time)
    {
        now.boottime += time;
        now.wall += time;
        (void)book.tick(now);
    }
    [[nodiscard]] Alert only() const
    {
        return book.alerts().size() == 1 ? book.alerts().front() : Alert {};
    }

    Now now {.boottime = 1h, .wall = WallTime(1'000'000)};
    DeviceState sensor;
    AlertBook book;
};

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alarm_staysUntilItIsOverAndSeen()
    {
        World world;
        world.report(kLeak, true);
        const Alert alert = world.only();
        QCOMPARE(alert.kind, AlertKind::Alarm);
        QCOMPARE(alert.subject, semantic::waterLeak.toString());
        world.report(kLeak, false);
        QVERIFY(world.only().isOver());
        QVERIFY(world.book.acknowledge(world.now, alert.id));
        QVERIFY(world.book.alerts().empty());

        world.report(kLeak, true);
        QVERIFY(world.book.acknowledge(world.now, alert.id));
        QVERIFY(world.only().isSeen());
        world.report(kLeak, false);
        QVERIFY(world.book.alerts().empty());
    }

    void alarmThatComesBack_isNewsAgain()
    {
        World world;
        world.report(kLeak, true);
        world.report(kLeak, false);
        world.pass(1min);
        world.report(kLeak, true);
        QVERIFY(!world.only().isOver());
        QCOMPARE(world.only().since, world.now.wall);
        QCOMPARE(world.book.takeRaised().size(), std::size_t {2});
    }

    void alarmThatNobodySaw_isToldAgain()
    {
        World world;
        world.report(kLeak, true);
        world.pass(AlertBook::kRepeat - 1s);
        QCOMPARE(world.only().tellings, 1);
        world.pass(1s);
        QCOMPARE(world.only().tellings, 2);
        QVERIFY(world.book.silence(world.now, world.only().id, 1h));
        world.pass(59min);
        QCOMPARE(world.only().tellings, 2);
        world.pass(1min);
        QCOMPARE(world.only().tellings, 3);
        QVERIFY(world.book.acknowledge(world.now, world.only().id));
        world.pass(24h);
        QCOMPARE(world.only().tellings, 3);
    }

    void flatBattery_endsOnlyWhenItIsClearlyFine()
    {
        World world;
        world.report(kBattery, 11);
        QVERIFY(world.book.alerts().empty());
        world.report(kBattery, 10);
        QCOMPARE(world.only().kind, AlertKind::BatteryLow);
        world.report(kBattery, 12); // they waver
        QCOMPARE(world.book.alerts().size(), std::size_t {1});
        world.report(kBattery, 100);
        QVERIFY(world.book.alerts().empty());
    }

    void doorbell_isNewsForAMinute()
    {
        World world;
        world.tell(Occurrence {.device = kSensor, .event = EventName(u"pressed"_s)});
        QCOMPARE(world.only().kind, AlertKind::Doorbell);
        world.pass(30s);
        world.tell(Occurrence {.device = kSensor, .event = EventName(u"pressed"_s)});
        QCOMPARE(world.only().tellings, 2);
        world.pass(31s);
        QCOMPARE(world.book.alerts().size(), std::size_t {1});
        world.pass(29s);
        QVERIFY(world.book.alerts().empty());
    }

    void failedWish_endsWithTheNextOne()
    {
        World world;
        const auto wish = [&](WishStatus status) {
            world.tell(WishChanged {.device = kSensor,
                                    .property = kLeak,
                                    .desired = {.status = status, .lastError = u"no answer"_s}});
        };
        wish(WishStatus::Failed);
        QCOMPARE(world.only().kind, AlertKind::WishFailed);
        QCOMPARE(world.only().detail, u"no answer"_s);
        wish(WishStatus::Sent);
        QVERIFY(world.book.alerts().empty());
    }

    void plugin_isSickUntilItRuns()
    {
        World world;
        PluginStatus plugin {.instance = InstanceId(u"mqtt"_s), .state = PluginState::Quarantined};
        world.tell(PluginChanged {plugin});
        QCOMPARE(world.only().kind, AlertKind::PluginSick);
        plugin.state = PluginState::Running;
        world.tell(PluginChanged {plugin});
        QVERIFY(world.book.alerts().empty());
    }

    void deviceThatIsRemoved_takesItsAlertsWithIt()
    {
        World world;
        world.report(kLeak, true);
        world.tell(DeviceRemoved {.device = kSensor});
        QVERIFY(world.book.alerts().empty());
    }

    void restart_forgetsNothing()
    {
        World world;
        world.report(kLeak, true);
        QVERIFY(world.book.acknowledge(world.now, world.only().id));
        const auto kept = world.book.takeUnkept();
        QCOMPARE(kept.size(), std::size_t {1});
        const auto read = protocol::alertFromValue(protocol::toValue(*kept.begin()->second));
        QVERIFY(read);
        QCOMPARE(*read, world.only());

        World later;
        later.sensor.property(kLeak)->reported.value = true;
        later.book.restore(later.now, {*read});
        later.book.look(later.now, later.sensor);
        QCOMPARE(later.only(), *read);
        QVERIFY(later.book.takeRaised().empty());
        later.sensor.property(kLeak)->reported.value = false; // while the hub was down
        later.book.look(later.now, later.sensor);
        QVERIFY(later.book.alerts().empty());
    }

    void unknownAlert_isSaidSo()
    {
        World world;
        QCOMPARE(world.book.acknowledge(world.now, u"alarm/none"_s).error().code,
                 Error::Code::NotFound);
        QCOMPARE(world.book.silence(world.now, u"alarm/none"_s, 1h).error().code,
                 Error::Code::NotFound);
    }

    void thereIsABound_andAlarmsGoFirst()
    {
        World world;
        for (std::size_t i = 0; i < AlertBook::kMost + 5; ++i)
            world.tell(PluginChanged {
                {.instance = InstanceId(u"p%1"_s.arg(i)), .state = PluginState::Quarantined}});
        QCOMPARE(world.book.alerts().size(), AlertBook::kMost);
        QCOMPARE(world.book.counters().lost, std::uint64_t {5});
        world.report(kLeak, true);
        QCOMPARE(world.book.alerts().size(), AlertBook::kMost);
        QCOMPARE(world.book.alerts().front().kind, AlertKind::Alarm);
    }

    void whateverComes_alertsAgreeWithTheHouse()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            World world;
            Rng rng(seed);
            bool leaks = false;
            for (int step = 0; step < 200; ++step) {
                switch (rng.below(5)) {
                case 0:
                    leaks = rng.below(2) == 0;
                    world.report(kLeak, leaks);
                    break;
                case 1:
                    world.report(kBattery, static_cast<qint64>(rng.below(30)));
                    break;
                case 2:
                    for (const Alert &each : world.book.alerts())
                        QVERIFY(world.book.acknowledge(world.now, each.id));
                    break;
                case 3:
                    world.pass(std::chrono::milliseconds(rng.below(900'000)));
                    break;
                default:
                    world.tell(Occurrence {.device = kSensor, .event = EventName(u"ring"_s)});
                    break;
                }
                const auto alerts = world.book.alerts();
                const bool isAlarm = std::any_of(alerts.begin(), alerts.end(), [](const Alert &a) {
                    return a.kind == AlertKind::Alarm && !a.isOver();
                });
                QVERIFY2(isAlarm == leaks, qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
                const bool isUnseenEnd
                    = std::any_of(alerts.begin(), alerts.end(),
                                  [](const Alert &a) { return a.isOver() && a.isSeen(); });
                QVERIFY(!isUnseenEnd);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
