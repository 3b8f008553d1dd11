// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

const QString kLamp = u"sim/a"_s;

struct Seen
{
    Availability availability;
    AvailabilityCause cause;

    friend bool operator==(const Seen &, const Seen &) = default;
};

class LiveWorld : public HubWorld
{
public:
    LiveWorld()
    {
        status(PluginState::Running);
        publish({withoutPromise()});
    }

    void say(Availability availability)
    {
        hub.fromPlugin(now, InstanceId(u"sim"_s),
                       hub::AvailabilityReported {DeviceId::fromText(kLamp).value(), availability});
    }

    [[nodiscard]] Seen seen() const
    {
        const DeviceState *state = hub.device(DeviceId::fromText(kLamp).value());
        return {state->availability, state->availabilityCause};
    }

    /// Speaks every @p gap, so often.
    void speak(std::chrono::seconds gap, int times)
    {
        for (int i = 0; i < times; ++i) {
            pass(gap);
            report(kLamp, u"brightness"_s, i % 100);
        }
    }

    void failWrites(int times)
    {
        (void)wish(kLamp, u"power"_s, true);
        sync();
        for (int i = 0; i < times;) {
            if (!writes.empty()) {
                answerWrite(fail(Error::Code::Unreachable, u"no answer"_s));
                ++i;
            }
            pass(100ms);
        }
    }

private:
    static Device withoutPromise()
    {
        Device device = lamp(kLamp);
        ThingModel model = *device.model.model;
        for (Property &property : model.properties)
            property.maxAge = 0s;
        device.model = shareModel(std::move(model));
        return device;
    }
};

constexpr Seen kOffline(AvailabilityCause cause)
{
    return {Availability::Offline, cause};
}

} // namespace

class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silence_isJudgedByItsWay()
    {
        LiveWorld world;
        world.speak(20s, 30);
        world.pass(290s);
        QVERIFY(world.seen() == (Seen {Availability::Unknown, AvailabilityCause::Plugin}));
        world.pass(11s); // five minutes at least
        QVERIFY(world.seen() == kOffline(AvailabilityCause::Silence));
        world.report(kLamp, u"brightness"_s, 77);
        QVERIFY(world.seen() == (Seen {Availability::Unknown, AvailabilityCause::Silence}));
        LiveWorld slow;
        slow.speak(1h, 30);
        slow.pass(2h + 59min);
        QVERIFY(slow.seen().availability == Availability::Unknown);
        slow.pass(2min);
        QVERIFY(slow.seen() == kOffline(AvailabilityCause::Silence));
    }

    void silence_ofWhatIsNotKnownMeansNothing()
    {
        LiveWorld world;
        world.speak(20s, 5); // its way is not known
        world.pass(24h);
        QVERIFY(world.seen().availability == Availability::Unknown);
        LiveWorld said;
        said.say(Availability::Online);
        said.speak(20s, 40);
        said.pass(24h); // the plugin knows
        QVERIFY(said.seen() == (Seen {Availability::Online, AvailabilityCause::Plugin}));
    }

    void silence_isJudgedByWhatWasPromised()
    {
        HubWorld world;
        world.status(PluginState::Running);
        world.publish({HubWorld::lamp(kLamp)}); // battery: every 60 s
        world.report(kLamp, u"battery"_s, 50);
        world.pass(179s);
        const DeviceState *state = world.hub.device(DeviceId::fromText(kLamp).value());
        QVERIFY(state->availability == Availability::Unknown);
        world.pass(2s);
        QVERIFY(state->availability == Availability::Offline);
        QVERIFY(state->availabilityCause == AvailabilityCause::Silence);
    }

    void failedWrites_makeItOfflineAndOneThatIsTakenBringsItBack()
    {
        LiveWorld world;
        world.say(Availability::Online);
        world.failWrites(2);
        QVERIFY(world.seen().availability == Availability::Online);
        world.failWrites(1);
        QVERIFY(world.seen() == kOffline(AvailabilityCause::FailedWrites));
        // It is tried all the same.
        for (int i = 0; i < 1'000 && world.writes.empty(); ++i)
            world.pass(100ms);
        QVERIFY(!world.writes.empty());
        world.answerWrite();
        QVERIFY(world.seen() == (Seen {Availability::Online, AvailabilityCause::FailedWrites}));
    }

    void comingAndGoing_isDamped()
    {
        LiveWorld world;
        world.say(Availability::Online);
        (void)world.takeChanges();
        for (int i = 0; i < 20; ++i) {
            world.pass(5s);
            world.say(i % 2 == 0 ? Availability::Offline : Availability::Online);
        }
        QVERIFY(world.seen() == kOffline(AvailabilityCause::Flapping));
        QVERIFY(world.changesOf<AvailabilityChanged>().size() <= 7);
        QCOMPARE(world.hub.counters().flapping, 1U);
        world.pass(2min);
        QVERIFY(world.seen() == kOffline(AvailabilityCause::Flapping));
        world.pass(61s); // calm
        QVERIFY(world.seen().availability == Availability::Online);
    }

    void lostPlugin_isTheCauseAndNotTheDevice()
    {
        LiveWorld world;
        world.say(Availability::Online);
        for (int i = 0; i < 10; ++i) {
            world.status(PluginState::BackingOff);
            world.pass(11s);
            QVERIFY(world.seen() == kOffline(AvailabilityCause::PluginLost));
            world.status(PluginState::Running);
            QVERIFY(world.seen().availability == Availability::Unknown);
            world.say(Availability::Online);
            QVERIFY(world.seen() == (Seen {Availability::Online, AvailabilityCause::Plugin}));
        }
        QCOMPARE(world.hub.counters().flapping, 0U);
    }
};

QTEST_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
