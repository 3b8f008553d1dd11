// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

class DevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTravelSteadily()
    {
        Rng rng(9);
        for (int run = 0; run < 20; ++run) {
            World world = demoWorld();
            const auto aim = static_cast<qint64>(rng.below(101));
            WorldOutputs outputs;
            QVERIFY(
                world.write(kStart, u"living-garden-shutter", one(u"position"_s, aim), outputs));
            double before = 100.0;
            for (RealTime now = kStart; now <= kStart + 21s; now += 500ms) {
                std::ignore = world.advance(now);
                const double position
                    = valueOf(world, u"living-garden-shutter", u"position").toNumber();
                QVERIFY(position <= before && position >= static_cast<double>(aim));
                before = position;
            }
            QCOMPARE(before, static_cast<double>(aim));
            const QString state = valueOf(world, u"living-garden-shutter", u"state").toText();
            QCOMPARE(state, aim == 0 ? u"closed"_s : aim == 100 ? u"open"_s : u"stopped"_s);
        }
    }

    void aCoverNeedsItsTime()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(
            world.invoke(kStart, u"living-garden-shutter", ActionName(u"close"_s), {}, outputs));
        std::ignore = world.advance(kStart + 10s);
        QCOMPARE(valueOf(world, u"living-garden-shutter", u"position").toNumber(), 50.0);
        QVERIFY(world.invoke(kStart + 10s, u"living-garden-shutter", ActionName(u"stop"_s), {},
                             outputs));
        std::ignore = world.advance(kStart + 40s);
        QCOMPARE(valueOf(world, u"living-garden-shutter", u"position").toNumber(), 50.0);
    }

    void aSpotIsCleanedForAMinute()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        const ActionName spot(u"cleanSpot"_s);
        QVERIFY(!world.progressOf(u"vacuum", spot));
        QVERIFY(world.invoke(kStart, u"vacuum", spot, {}, outputs));
        QVERIFY(!world.invoke(kStart, u"vacuum", spot, {}, outputs)); // it is at it
        std::ignore = world.advance(kStart + 30s);
        QCOMPARE(std::round(world.progressOf(u"vacuum", spot).value_or(0.0) * 100.0), 50.0);
        QCOMPARE(valueOf(world, u"vacuum", u"operation").toText(), u"cleaning"_s);
        std::ignore = world.advance(kStart + 61s);
        QCOMPARE(world.progressOf(u"vacuum", spot), std::optional(1.0));
        QCOMPARE(valueOf(world, u"vacuum", u"operation").toText(), u"returning"_s);
        // Given up, or told something else: it is not done.
        QVERIFY(world.invoke(kStart + 61s, u"vacuum", spot, {}, outputs));
        world.giveUp(u"vacuum", spot);
        QVERIFY(!world.progressOf(u"vacuum", spot));
        std::ignore = world.advance(kStart + 62s);
        QCOMPARE(valueOf(world, u"vacuum", u"operation").toText(), u"returning"_s);
        QVERIFY(world.invoke(kStart + 62s, u"vacuum", spot, {}, outputs));
        QVERIFY(world.invoke(kStart + 63s, u"vacuum", ActionName(u"dock"_s), {}, outputs));
        QVERIFY(!world.progressOf(u"vacuum", spot));
    }

    void aGroupMovesItsMembers()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"all-shutters", one(u"position"_s, 30), outputs));
        std::ignore = world.advance(kStart + 40s);
        for (const auto *member : {u"living-garden-shutter", u"bedroom-blind", u"office-blind"})
            QCOMPARE(valueOf(world, member, u"position").toNumber(), 30.0);
        QCOMPARE(valueOf(world, u"all-shutters", u"position").toNumber(), 30.0);
    }

    void aWarmerWishWarmsTheRoom()
    {
        World warm = demoWorld(19.0, 1, 60.0);
        World cold = demoWorld(19.0, 1, 60.0);
        WorldOutputs outputs;
        QVERIFY(warm.write(kStart, u"living-heating", one(u"targetTemperature"_s, 24.0), outputs));
        QVERIFY(cold.write(kStart, u"living-heating", one(u"mode"_s, u"off"_s), outputs));
        for (int i = 1; i <= 90; ++i) {
            std::ignore = warm.advance(kStart + i * 1s);
            std::ignore = cold.advance(kStart + i * 1s);
        }
        QCOMPARE(valueOf(warm, u"living-heating", u"action").toText(), u"heating"_s);
        QCOMPARE(valueOf(cold, u"living-heating", u"action").toText(), u"idle"_s);
        const double difference
            = warm.rooms().front().temperature - cold.rooms().front().temperature;
        QVERIFY2(difference > 0.5, qPrintable(QString::number(difference)));
    }

    void onlyColdRoomsAreHeatedAtFirst()
    {
        const World world = demoWorld();
        QCOMPARE(valueOf(world, u"living-heating", u"action").toText(), u"heating"_s);
        QCOMPARE(valueOf(world, u"bedroom-radiator", u"action").toText(), u"idle"_s);
    }

    void theWeatherObeys()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"home", one(u"weather"_s, u"storm"_s), outputs));
        std::ignore = world.advance(kStart + 60s);
        QCOMPARE(valueOf(world, u"garden-weather", u"condition").toText(), u"storm"_s);
        QVERIFY(valueOf(world, u"garden-weather", u"windSpeed").toNumber() > 10.0);
    }

    void timeObeys()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"home", one(u"timeFactor"_s, 60.0), outputs));
        std::ignore = world.advance(kStart + 10s);
        QCOMPARE((world.time() - dayAt(18.5)).count(), 600'000);
        const WorldTime before = world.time();
        const Value hour = Value::makeObject({{u"minutes"_s, 60}});
        QVERIFY(world.invoke(kStart + 10s, u"home", ActionName(u"skip"_s), hour, outputs));
        QCOMPARE((world.time() - before).count(), 3'600'000);
    }

    void aSeedBeginsAnew()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"living-ceiling", one(u"power"_s, false), outputs));
        QVERIFY(world.write(kStart, u"home", one(u"seed"_s, 7), outputs));
        QVERIFY(valueOf(world, u"living-ceiling", u"power").toBool());
        QCOMPARE(valueOf(world, u"home", u"seed").toInteger(), 7);
    }

    void theAlarmSoundsTheSiren()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(!world.write(kStart, u"hall-alarm", one(u"mode"_s, u"triggered"_s), outputs));
        QVERIFY(world.write(kStart, u"hall-alarm", one(u"mode"_s, u"home"_s), outputs));
        QVERIFY(world.write(kStart, u"kitchen-window", one(u"simulate"_s, u"on"_s), outputs));
        std::ignore = world.advance(kStart + 40s);
        QCOMPARE(valueOf(world, u"hall-alarm", u"mode").toText(), u"triggered"_s);
        QVERIFY(valueOf(world, u"garage-siren", u"power").toBool());
        QVERIFY(world.write(kStart + 40s, u"hall-alarm", one(u"mode"_s, u"disarmed"_s), outputs));
        QVERIFY(!valueOf(world, u"garage-siren", u"power").toBool());
    }

    void programmesRunAndFinish()
    {
        World world = demoWorld(18.5, 1, 60.0);
        std::ignore = world.everything(kStart);
        QCOMPARE(valueOf(world, u"kitchen-dishwasher", u"remaining").toInteger(), 48);
        bool finished = false;
        for (int i = 1; i <= 50; ++i) {
            for (const Occurrence &event : world.advance(kStart + i * 1s).events)
                finished = finished || event.event.text() == u"finished";
        }
        QVERIFY(finished);
        QCOMPARE(valueOf(world, u"kitchen-dishwasher", u"operation").toText(), u"finished"_s);
    }

    void aPressIsAnEvent()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        QVERIFY(world.invoke(kStart, u"hall-doorbell", ActionName(u"press"_s), {}, outputs));
        QCOMPARE(outputs.events.size(), std::size_t {1});
        QCOMPARE(outputs.events.front().event.text(), u"pressed"_s);
    }

    void anOwnersLampIsLeftAlone()
    {
        // 22:45 somebody puts the ceiling off, but not half an hour after the owner set it.
        World world = demoWorld(22.6);
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"living-ceiling", one(u"brightness"_s, 33), outputs));
        for (RealTime now = kStart; now <= kStart + 1500s; now += 60s)
            std::ignore = world.advance(now);
        QVERIFY(valueOf(world, u"living-ceiling", u"power").toBool());
        QVERIFY(!valueOf(world, u"living-sofa-lamp", u"power").toBool());
    }
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::DevicesTest)
#include "tst_devices.moc"
