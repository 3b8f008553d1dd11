// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

const InstanceId kSim(u"sim"_s);

/// A gate: `open` may not be repeated, `measure` may, and both may come 60 s late.
Device gate()
{
    ThingModel model;
    model.actions.push_back(
        {.name = ActionName(u"open"_s), .timeout = 5s, .lateOk = std::chrono::seconds(60)});
    model.actions.push_back({.name = ActionName(u"measure"_s),
                             .safe = true,
                             .idempotent = true,
                             .timeout = 5s,
                             .lateOk = std::chrono::seconds(60)});
    return {.id = DeviceId::fromText(u"sim/gate"_s).value(),
            .title = u"Gate"_s,
            .kind = u"gate"_s,
            .model = shareModel(std::move(model))};
}

ActionId ask(HubWorld &world, const QString &action, hub::Ticket ticket = 1)
{
    const auto id = world.hub.invoke(world.now,
                                     {.device = gate().id,
                                      .action = ActionName(action),
                                      .actor = u"test"_s,
                                      .reason = u"a guest"_s},
                                     ticket);
    Q_ASSERT(id);
    return *id;
}

void start(HubWorld &world)
{
    world.status(PluginState::Running);
    world.publish({gate()});
}

std::vector<ActionStatus> fates(HubWorld &world)
{
    std::vector<ActionStatus> statuses;
    for (const ActionChanged &change : world.changesOf<ActionChanged>())
        statuses.push_back(change.run.status);
    return statuses;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void action_waitsForItsDevice()
    {
        HubWorld world;
        start(world);
        world.status(PluginState::BackingOff);
        (void)ask(world, u"open"_s);
        world.sync();
        world.pass(30s);
        QVERIFY(world.invokes.empty());
        QCOMPARE(world.hub.actions().size(), std::size_t {1});
        world.status(PluginState::Running);
        world.sync(); // that it is about to leave is on the disk first
        QCOMPARE(world.invokes.size(), std::size_t {1});
        world.answerInvoke(Value(7));
        QCOMPARE(world.outcomes.at(1).value(), Value(7));
        QVERIFY(world.hub.actions().empty());
        using enum ActionStatus;
        QVERIFY(fates(world) == (std::vector {Asked, Sent, Answered}));
    }

    void action_isNotSentAfterItsTime()
    {
        HubWorld world;
        start(world);
        world.status(PluginState::BackingOff);
        (void)ask(world, u"open"_s);
        world.sync();
        world.pass(61s);
        QVERIFY(!world.outcomes.at(1));
        world.status(PluginState::Running);
        world.sync();
        QVERIFY(world.invokes.empty());
        QVERIFY(fates(world).back() == ActionStatus::Failed);
    }

    void actionOfWhatOpens_isNeverLate_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("semantic"); // of a property beside the action
        QTest::addColumn<bool>("mayBeLate");
        QTest::newRow("gate of no kind") << u"gate"_s << QString() << true;
        QTest::newRow("lock") << u"lock"_s << QString() << false;
        QTest::newRow("garage door") << u"garage"_s << QString() << false;
        QTest::newRow("valve") << u"valve"_s << QString() << false;
        QTest::newRow("siren") << u"siren"_s << QString() << false;
        QTest::newRow("what can be locked") << u"gate"_s << u"locked"_s << false;
    }

    void actionOfWhatOpens_isNeverLate()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, semantic);
        QFETCH(const bool, mayBeLate);
        Device device = gate();
        device.kind = kind;
        ThingModel model = *device.model.model;
        model.properties.push_back({.name = PropertyName(u"is"_s), .semantic = semantic});
        device.model = shareModel(std::move(model));
        HubWorld world;
        world.status(PluginState::Running);
        world.publish({device});
        world.status(PluginState::BackingOff);
        for (const QString &name : {u"open"_s, u"measure"_s})
            (void)ask(world, name, name == u"open" ? 1 : 2);
        world.sync();
        world.pass(11s); // of the 60 s that the plugin allows
        world.status(PluginState::Running);
        world.sync();
        QCOMPARE(world.invokes.size(), std::size_t {mayBeLate ? 2U : 0U});
    }

    void actionOfWhatOpens_isNotLateAfterARestartEither()
    {
        HubWorld before;
        start(before);
        before.status(PluginState::BackingOff);
        (void)ask(before, u"open"_s); // by an Atrium that let it be late
        before.sync();
        hub::Remembered memory = before.remembered();
        for (DeviceState &state : memory.devices)
            state.device.kind = u"lock"_s;
        HubWorld world;
        world.now = before.now;
        world.hub.restore(world.now, std::move(memory));
        world.pass(11s);
        Device lock = gate();
        lock.kind = u"lock"_s;
        world.status(PluginState::Running);
        world.publish({lock});
        world.sync();
        QVERIFY(world.invokes.empty());
        QVERIFY(world.hub.actions().empty());
    }

    void actions_thatAreOverLeaveNothingBehind()
    {
        HubWorld world;
        start(world);
        const std::size_t before = world.hub.counters().agenda;
        for (int i = 0; i < 500; ++i) {
            (void)ask(world, u"measure"_s, hub::Ticket(2 * i + 1));
            (void)ask(world, u"open"_s, hub::Ticket(2 * i + 2));
            world.sync();
            world.answerInvoke(Value(1));
            world.answerInvoke(Value(2));
        }
        QCOMPARE(world.hub.counters().agenda, before);
        QCOMPARE(world.hub.counters().openActions, std::size_t {0});
    }

    void actionThatMayNotBeRepeated_isOfUnknownFateWithoutAnAnswer()
    {
        HubWorld world;
        start(world);
        const ActionId id = ask(world, u"open"_s);
        world.sync();
        world.invokes.clear();
        world.pass(6s);
        world.pass(120s);
        QVERIFY(world.invokes.empty());
        QCOMPARE(world.hub.actions().size(), std::size_t {1});
        QVERIFY(world.hub.actions().front().status == ActionStatus::Unknown);
        QCOMPARE(world.hub.counters().actionsUnknown, 1U);
        // Until a person has seen it.
        QVERIFY(world.hub.cancelAction(world.now, id, u"owner"_s, 2));
        QVERIFY(world.hub.actions().empty());
        QVERIFY(fates(world).back() == ActionStatus::Cancelled);
        QVERIFY(!world.hub.cancelAction(world.now, id, u"owner"_s, 3));
    }

    void actionThatMayBeRepeated_isTriedAgain()
    {
        HubWorld world;
        start(world);
        (void)ask(world, u"measure"_s);
        world.sync();
        world.invokes.clear(); // lost
        world.pass(6s);
        for (int i = 0; i < 100 && world.invokes.empty(); ++i)
            world.pass(100ms);
        QCOMPARE(world.invokes.size(), std::size_t {1});
        world.answerInvoke(fail(Error::Code::Unreachable, u"asleep"_s));
        QVERIFY(world.outcomes.empty());
        for (int i = 0; i < 100 && world.invokes.empty(); ++i)
            world.pass(100ms);
        world.answerInvoke(Value(3));
        QCOMPARE(world.outcomes.at(1).value(), Value(3));
        QCOMPARE(world.hub.counters().actionRetries, 2U);
    }

    void crash_losesAndDoublesNothing_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("wasUp"); // when it was asked
        QTest::addColumn<bool>("isSent"); // after the crash
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("may not be repeated, sent") << u"open"_s << true << false << true;
        QTest::newRow("may not be repeated, waits") << u"open"_s << false << true << false;
        QTest::newRow("may be repeated, sent") << u"measure"_s << true << true << false;
        QTest::newRow("may be repeated, waits") << u"measure"_s << false << true << false;
    }

    void crash_losesAndDoublesNothing()
    {
        QFETCH(const QString, action);
        QFETCH(const bool, wasUp);
        QFETCH(const bool, isSent);
        QFETCH(const bool, isUnknown);
        HubWorld world;
        start(world);
        if (!wasUp)
            world.status(PluginState::BackingOff);
        (void)ask(world, action);
        world.sync();
        HubWorld again;
        again.now = world.now;
        again.now.wall += 5s;
        again.hub.restore(again.now, world.remembered());
        start(again);
        again.sync();
        QCOMPARE(again.invokes.size(), std::size_t(isSent ? 1 : 0));
        QCOMPARE(again.hub.actions().size(), std::size_t {1});
        QCOMPARE(again.hub.actions().front().status == ActionStatus::Unknown, isUnknown);
        QCOMPARE(again.hub.actions().front().reason, u"a guest"_s);
    }

    void cancel_takesBackWhatHasNotLeft()
    {
        HubWorld world;
        start(world);
        world.status(PluginState::BackingOff);
        const ActionId id = ask(world, u"open"_s);
        world.sync();
        QVERIFY(world.hub.cancelAction(world.now, id, u"owner"_s, 2));
        QVERIFY(!world.outcomes.at(1));
        world.status(PluginState::Running);
        world.sync();
        QVERIFY(world.invokes.empty());
        QCOMPARE(world.acknowledgedTickets, (std::vector<hub::Ticket> {1, 2}));
    }

    void cancel_ofWhatHasLeftIsThePluginsTask()
    {
        HubWorld world;
        start(world);
        const ActionId id = ask(world, u"open"_s);
        world.sync();
        const auto refused = world.hub.cancelAction(world.now, id, u"owner"_s, 2);
        QCOMPARE(refused.error().code, Error::Code::Unsupported);
        world.canCancel = true;
        QVERIFY(world.hub.cancelAction(world.now, id, u"owner"_s, 3));
        world.answerInvoke(fail(Error::Code::Refused, u"given up"_s));
        QVERIFY(fates(world).back() == ActionStatus::Cancelled);
    }

    void progress_keepsALongOneAlive()
    {
        HubWorld world;
        start(world);
        (void)ask(world, u"open"_s);
        world.sync();
        const RequestId request = world.invokes.front().id;
        for (int i = 1; i <= 5; ++i) {
            world.pass(4s);
            world.hub.fromPlugin(world.now, kSim,
                                 hub::InvokeProgressed {.request = request, .progress = i / 5.0});
        }
        QVERIFY(world.hub.actions().front().status == ActionStatus::Sent);
        QCOMPARE(world.hub.actions().front().progress, std::optional(1.0));
        world.answerInvoke(Value());
        QVERIFY(world.outcomes.at(1));
    }

    void deviceThatGoes_endsItsActions()
    {
        HubWorld world;
        start(world);
        world.status(PluginState::BackingOff);
        (void)ask(world, u"open"_s, 1);
        world.sync();
        QVERIFY(world.hub.removeDevice(world.now, gate().id, 5));
        QVERIFY(!world.outcomes.at(1));
        QVERIFY(world.hub.actions().empty());
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
