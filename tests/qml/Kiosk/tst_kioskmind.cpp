// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmind.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium::kiosk;

/// When a wall panel sleeps, wakes, goes home, and which touches count.
class TestKioskMind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idle_bringsTheAmbientScene()
    {
        KioskMind mind({}, 0s);
        mind.passed(299s);
        QCOMPARE(mind.scene(), Scene::House);
        QCOMPARE(mind.nextChange(), Moment(300s));
        mind.passed(300s);
        QCOMPARE(mind.scene(), Scene::Ambient);
        QCOMPARE(mind.nextChange(), Moment::max());
    }

    void firstTouch_wakesAndDoesNothingElse()
    {
        KioskMind mind({}, 0s);
        mind.passed(300s);
        QVERIFY(mind.pressed(310s));
        QCOMPARE(mind.scene(), Scene::House);
        QVERIFY(mind.pressed(310s + 10ms)); // a second finger of the same touch
        QVERIFY(mind.released(311s));
        QVERIFY(!mind.pressed(312s));
        QVERIFY(!mind.released(312s + 50ms));
        mind.passed(611s);
        QCOMPARE(mind.scene(), Scene::House);
        mind.passed(612s + 50ms);
        QCOMPARE(mind.scene(), Scene::Ambient);
    }

    void untouched_goesHomeOnce()
    {
        KioskMind mind({}, 0s);
        mind.passed(200s);
        QVERIFY(!mind.takeHomeDue()); // it was there all along
        QVERIFY(!mind.pressed(210s));
        QVERIFY(!mind.released(210s));
        mind.passed(329s);
        QVERIFY(!mind.takeHomeDue());
        QCOMPARE(mind.nextChange(), Moment(330s));
        mind.passed(330s);
        QVERIFY(mind.takeHomeDue());
        QVERIFY(!mind.takeHomeDue());
        mind.passed(400s);
        QVERIFY(!mind.takeHomeDue());
    }

    void sleeping_goesHomeToo()
    {
        KioskMind mind({.idle = 60s, .home = 120s}, 0s);
        QVERIFY(!mind.pressed(1s));
        QVERIFY(!mind.released(1s));
        mind.passed(61s);
        QCOMPARE(mind.scene(), Scene::Ambient);
        QVERIFY(mind.takeHomeDue());
    }

    void presence_wakesWithoutATouch()
    {
        KioskMind mind({}, 0s);
        mind.passed(300s);
        mind.roused(400s);
        QCOMPARE(mind.scene(), Scene::House);
        QVERIFY(!mind.pressed(401s)); // awake: this one counts
        QVERIFY(!mind.released(401s));
    }

    void alarm_wakesAndStaysUntilSomebodyTouches()
    {
        KioskMind mind({}, 0s);
        mind.becomes(DayPart::Night);
        mind.passed(300s);
        QCOMPARE(mind.look(), DayPart::Night);
        QCOMPARE(mind.glow(), Glow::Night);
        mind.alarmed(310s, {u"leak"_s});
        QCOMPARE(mind.scene(), Scene::House);
        QVERIFY(mind.takeHomeDue());
        QCOMPARE(mind.look(), DayPart::Dusk); // dark, and at full brightness
        QCOMPARE(mind.glow(), Glow::Full);
        mind.setAmbient(320s, true);
        mind.setScreenOn(320s, false);
        mind.passed(100'000s);
        QCOMPARE(mind.scene(), Scene::House);
        QVERIFY(mind.isScreenOn());
        QVERIFY(!mind.pressed(100'001s));
        QVERIFY(!mind.released(100'001s));
        QCOMPARE(mind.glow(), Glow::Night);
        mind.passed(100'301s);
        QCOMPARE(mind.scene(), Scene::Ambient);
        mind.alarmed(100'302s, {u"leak"_s}); // the same one
        QCOMPARE(mind.scene(), Scene::Ambient);
        mind.alarmed(100'303s, {u"leak"_s, u"smoke"_s});
        QCOMPARE(mind.scene(), Scene::House);
        mind.alarmed(100'304s, {});
        QVERIFY(!mind.isAlarming());
    }

    void screenOff_wakesByTouch()
    {
        KioskMind mind({}, 0s);
        mind.setScreenOn(1s, false);
        QCOMPARE(mind.glow(), Glow::Off);
        QVERIFY(mind.pressed(2s));
        QVERIFY(mind.isScreenOn());
        QVERIFY(mind.released(2s));
    }

    // Whatever happens in whatever order.
    void anything_keepsTheRules()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            const auto below = [&random](int most) {
                return static_cast<int>(random() % static_cast<unsigned>(most));
            };
            const KioskTimes times {.idle = std::chrono::seconds(30 + below(300)),
                                    .home = std::chrono::seconds(20 + below(300))};
            KioskMind mind(times, 0s);
            Moment now = 0s;
            Moment touched = 0s;
            bool isDown = false;
            for (int step = 0; step < 300; ++step) {
                now += std::chrono::milliseconds(below(90'000));
                const bool slept = mind.scene() == Scene::Ambient || !mind.isScreenOn();
                switch (below(7)) {
                case 0:
                    if (isDown)
                        break;
                    QCOMPARE(mind.pressed(now), slept);
                    QCOMPARE(mind.scene(), Scene::House);
                    QVERIFY(mind.isScreenOn());
                    QVERIFY(!mind.isAlarming());
                    isDown = true;
                    touched = now;
                    break;
                case 1:
                    if (!isDown)
                        break;
                    (void)mind.released(now);
                    QVERIFY(!mind.isSwallowing());
                    isDown = false;
                    touched = now;
                    break;
                case 2:
                    mind.roused(now);
                    QCOMPARE(mind.scene(), Scene::House);
                    touched = now;
                    break;
                case 3:
                    mind.alarmed(now,
                                 below(2) == 0 ? std::set<QString> {}
                                               : std::set {QString::number(below(3))});
                    if (slept && mind.scene() == Scene::House)
                        QVERIFY(mind.isAlarming());
                    touched = now; // at the latest
                    break;
                case 4:
                    mind.becomes(static_cast<DayPart>(below(3)));
                    break;
                default:
                    mind.passed(now);
                    if (mind.scene() == Scene::Ambient)
                        QVERIFY(!mind.isAlarming());
                    else if (!mind.isAlarming())
                        QVERIFY(now - touched < times.idle);
                    QVERIFY(mind.nextChange() > now);
                    break;
                }
                QVERIFY(mind.look() != DayPart::Night || !mind.isAlarming());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestKioskMind)
#include "tst_kioskmind.moc"
