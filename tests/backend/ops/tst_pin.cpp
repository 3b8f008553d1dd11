// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamphouse.h"
#include "pinguard.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace atrium;
using ops::PinGuard;

namespace {

ValueObject pin(const QString &text)
{
    return {{u"pin"_s, text}};
}

} // namespace

/// The house's PIN: tries, locks, passes; over restarts.
class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveWrongTries_lockAndEachMoreDoubles()
    {
        PinGuard guard;
        guard.set("hash");
        WallTime now = 1000h;
        for (int wrong = 1; wrong <= 5; ++wrong) {
            QCOMPARE(guard.lockedFor(now), 0ms);
            guard.tried(now);
            QCOMPARE(guard.triesLeft(), wrong < 5 ? 5 - wrong : 1);
        }
        for (const auto lock : {30s, 60s, 120s, 240s}) {
            QCOMPARE(guard.lockedFor(now), std::chrono::milliseconds(lock));
            QVERIFY(guard.lockedFor(now + lock - 1ms) > 0ms);
            now += lock;
            QCOMPARE(guard.lockedFor(now), 0ms);
            guard.tried(now);
        }
        for (int i = 0; i < 100; ++i)
            guard.tried(now);
        QCOMPARE(guard.lockedFor(now), std::chrono::milliseconds(PinGuard::kLongestLock));
        guard.right();
        QCOMPARE(guard.lockedFor(now), 0ms);
        QCOMPARE(guard.triesLeft(), 5);
    }

    void lock_outlivesARestartAndAClockThatIsSetBack()
    {
        PinGuard guard;
        guard.set("hash");
        const WallTime now = 1000h;
        for (int i = 0; i < 6; ++i)
            guard.tried(now);
        PinGuard again;
        again.restore(guard.kept());
        QCOMPARE(again.hash(), "hash"_ba);
        QCOMPARE(again.lockedFor(now + 10s), 50'000ms);
        QCOMPARE(again.lockedFor(now - 100h), 60'000ms);
        again.tried(now + 60s);
        QCOMPARE(again.lockedFor(now + 60s), 120'000ms);
        again.set({});
        QVERIFY(again.kept().isNothing());
        again.restore(Value(u"nonsense"_s));
        QVERIFY(!again.isSet());
    }

    void pass_isGoodOnceAndSoon()
    {
        PinGuard guard;
        guard.set("hash");
        guard.give(10s, u"a"_s);
        QVERIFY(!guard.redeem(11s, u"b"));
        QVERIFY(!guard.redeem(11s, u""));
        QVERIFY(guard.redeem(11s, u"a"));
        QVERIFY(!guard.redeem(11s, u"a"));
        guard.give(20s, u"c"_s);
        QVERIFY(!guard.redeem(20s + PinGuard::kPassValid, u"c"));
        for (int i = 0; i < 20; ++i)
            guard.give(100s, QString::number(i));
        QVERIFY(!guard.redeem(100s, u"3")); // the oldest made room
        QVERIFY(guard.redeem(100s, u"4"));
        guard.set("other");
        QVERIFY(!guard.redeem(100s, u"5"));
    }

    // Whoever tries at random gets no more tries than the locks leave.
    void guessing_isSlow()
    {
        for (unsigned seed = 1; seed <= 50; ++seed) {
            std::mt19937 random(seed);
            PinGuard guard;
            guard.set("hash");
            WallTime now = 1000h;
            int tried = 0;
            while (now < 1000h + 1h) {
                now += std::chrono::milliseconds(1 + random() % 5000);
                if (guard.lockedFor(now) > 0ms)
                    continue;
                guard.tried(now);
                ++tried;
                if (random() % 4 == 0) { // the hub is killed and comes back
                    PinGuard again;
                    again.restore(guard.kept());
                    guard = again;
                }
            }
            QVERIFY2(tried <= 12, qPrintable(QString::number(tried)));
        }
    }

    void house_keepsItOverARestart()
    {
        const QTemporaryDir folder;
        QString pass;
        {
            test::Owner owner(folder.path());
            QCOMPARE(owner.call(u"pin.status"_s)->field(u"set"), Value(false));
            QCOMPARE(owner.call(u"pin.check"_s, pin(u"1234"_s)).error().code,
                     Error::Code::NotFound); // no default
            for (const QString &bad : {u"123"_s, u"12a4"_s, QString(), u"1234567890123"_s})
                QCOMPARE(owner.call(u"pin.set"_s, pin(bad)).error().code,
                         Error::Code::InvalidInput);
            QVERIFY(owner.call(u"pin.set"_s, pin(u"2580"_s)));
            const auto right = owner.call(u"pin.check"_s, pin(u"2580"_s));
            QCOMPARE(right->field(u"accepted"), Value(true));
            pass = right->field(u"stepUp").toText();
            QCOMPARE(pass.size(), 32);
            // Another needs the one that holds.
            const auto refused = owner.call(u"pin.set"_s, pin(u"9999"_s));
            QCOMPARE(refused->field(u"accepted"), Value(false));
            for (int left = 3; left >= 1; --left)
                QCOMPARE(owner.call(u"pin.check"_s, pin(u"0000"_s))->field(u"triesLeft"),
                         Value(left));
            owner.end();
        }
        {
            test::Owner owner(folder.path());
            QCOMPARE(owner.call(u"pin.status"_s)->field(u"set"), Value(true));
            const auto last = owner.call(u"pin.check"_s, pin(u"0000"_s));
            QVERIFY(last->field(u"lockedFor").toInteger() > 25'000);
            owner.end();
        }
        test::Owner owner(folder.path());
        const auto locked = owner.call(u"pin.check"_s, pin(u"2580"_s)); // the right one
        QCOMPARE(locked->field(u"accepted"), Value(false));
        QVERIFY(locked->field(u"lockedFor").toInteger() > 0);
        owner.end();
    }

    void panel_isADevice()
    {
        const QTemporaryDir folder;
        test::Owner owner(folder.path());
        const auto device = [&owner] {
            return owner.call(u"devices.get"_s, {{u"device"_s, u"panels/hall"_s}});
        };
        QVERIFY(!device());
        const ValueObject told {{u"name"_s, u"hall"_s}, {u"title"_s, u"Hall"_s},
                                {u"screenOn"_s, true},  {u"brightness"_s, 80},
                                {u"ambient"_s, false},  {u"presence"_s, true}};
        QVERIFY(owner.call(u"screens.report"_s, told));
        QVERIFY(device());
        QCOMPARE(device()->field(u"device").field(u"availability"), Value(u"online"_s));
        const auto brightness = [&owner] {
            return owner
                .call(u"property.get"_s,
                      {{u"device"_s, u"panels/hall"_s}, {u"property"_s, u"brightness"_s}})
                ->field(u"value");
        };
        QCOMPARE(brightness(), Value(80));
        QVERIFY(owner.call(u"property.set"_s,
                           {{u"device"_s, u"panels/hall"_s},
                            {u"values"_s, Value::makeObject({{u"brightness"_s, 20}})}}));
        const auto followed = owner.call(u"screens.follow"_s, {{u"name"_s, u"hall"_s}});
        QCOMPARE(followed->field(u"values").field(u"brightness"), Value(20));
        QCOMPARE(brightness(), Value(80)); // it is what was reported
        QVERIFY(owner.call(u"screens.report"_s, {{u"name"_s, u"hall"_s}, {u"brightness"_s, 20}}));
        QCOMPARE(brightness(), Value(20));
        QCOMPARE(owner.call(u"screens.report"_s, {{u"name"_s, u"no name"_s}}).error().code,
                 Error::Code::InvalidInput);
        owner.end();
    }

    void screens_areKept()
    {
        const QTemporaryDir folder;
        const QString hall = u"hall"_s;
        {
            test::Owner owner(folder.path());
            QCOMPARE(owner.call(u"screens.get"_s, {{u"name"_s, hall}}).error().code,
                     Error::Code::NotFound);
            QVERIFY(owner.call(u"screens.set"_s, {{u"name"_s, hall}, {u"idle"_s, Value(60)}}));
            QVERIFY(owner.call(u"screens.set"_s, {{u"name"_s, hall}, {u"title"_s, u"Hall"_s}}));
            QCOMPARE(owner.call(u"screens.set"_s, {{u"name"_s, hall}, {u"idle"_s, Value(1)}})
                         .error()
                         .code,
                     Error::Code::InvalidInput);
            owner.end();
        }
        test::Owner owner(folder.path());
        const Value screen = owner.call(u"screens.get"_s, {{u"name"_s, hall}})->field(u"screen");
        QCOMPARE(screen.field(u"idle"), Value(60));
        QCOMPARE(screen.field(u"title"), Value(u"Hall"_s));
        QCOMPARE(owner.call(u"screens.list"_s)->field(u"screens").items().size(), std::size_t(1));
        QVERIFY(owner.call(u"screens.remove"_s, {{u"name"_s, hall}}));
        QVERIFY(!owner.call(u"screens.get"_s, {{u"name"_s, hall}}));
        owner.end();
    }
};

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
