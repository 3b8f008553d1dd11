// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependence.h"
#include "echo.h"
#include "hubworld.h"
#include "lateness.h"
#include "throttle.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

Property named(const QString &name, QStringView semantic, DataSchema::Type type)
{
    return {.name = PropertyName(name),
            .schema = {.type = type},
            .readOnly = false,
            .semantic = semantic.toString()};
}

DeviceId deviceId(const QString &text)
{
    return DeviceId::fromText(text).value();
}

void start(HubWorld &world, int devices = 1)
{
    world.status(PluginState::Running);
    for (int i = 0; i < devices; ++i)
        world.publish({HubWorld::lamp(u"sim/%1"_s.arg(QChar(u'a' + i)))});
}

WishStatus statusOf(const HubWorld &world, const QString &device, const QString &property)
{
    const auto desired = world.property(device, property).desired;
    return desired ? desired->status : WishStatus::Settled;
}

QStringList namesOf(const WriteRequest &request)
{
    QStringList names;
    for (const auto &[name, value] : request.values)
        names.append(name.text());
    return names;
}

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_areClassedByTheTable_data()
    {
        QTest::addColumn<QString>("semantic");
        QTest::addColumn<double>("value"); // 50 was sent, 10 was before
        QTest::addColumn<quint64>("sequence"); // 7 was held
        QTest::addColumn<int>("seconds"); // since the send
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, QStringView semantic, double value, quint64 sequence,
                            int seconds, hub::ReportClass expected) {
            QTest::newRow(name) << semantic.toString() << value << sequence << seconds
                                << static_cast<int>(expected);
        };
        using enum hub::ReportClass;
        row("as sent, counts", semantic::brightness, 50, 8, 1, Obeyed);
        row("as sent", semantic::brightness, 50, 0, 1, Obeyed);
        row("as sent, late", semantic::brightness, 50, 0, 60, Obeyed);
        row("as before, counts on", semantic::brightness, 10, 8, 1, Outside);
        row("as before, counted before", semantic::brightness, 10, 7, 1, Echo);
        row("as before, in the window", semantic::brightness, 10, 0, 2, Echo);
        row("as before, after it", semantic::brightness, 10, 0, 4, Outside);
        row("else, in the window", semantic::brightness, 30, 0, 1, Outside);
        row("on its way", semantic::position, 30, 0, 20, Echo);
        row("on its way, counts on", semantic::position, 30, 8, 20, Outside);
        row("no longer on its way", semantic::position, 30, 0, 120, Outside);
    }

    void reports_areClassedByTheTable()
    {
        QFETCH(const QString, semantic);
        QFETCH(const double, value);
        QFETCH(const quint64, sequence);
        QFETCH(const int, seconds);
        QFETCH(const int, expected);
        const Property property = named(u"p"_s, semantic, DataSchema::Type::Number);
        const hub::LastSend last {.at = 1h,
                                  .window = hub::echoWindow(property),
                                  .sent = Value(50.0),
                                  .before = Value(10.0),
                                  .sequence = sequence == 0 ? 0U : 7U};
        const ReportedValue report {.value = Value(value), .sequence = sequence};
        const auto found
            = hub::classify(property, last, report, 1h + std::chrono::seconds(seconds));
        QCOMPARE(static_cast<int>(found), expected);
    }

    void whatOpensAndLocks_isNeverLate()
    {
        Property property = named(u"state"_s, u"power", DataSchema::Type::Boolean);
        QCOMPARE(hub::latest(property, kind::light, std::nullopt), 3600s);
        QCOMPARE(hub::latest(property, kind::light, 60s), 60s);
        QCOMPARE(hub::latest(property, kind::light, 7200s), 3600s);
        for (const QStringView each :
             {kind::lock, kind::garage, kind::valve, kind::siren, kind::irrigation})
            QCOMPARE(hub::latest(property, each, std::nullopt), 10s);
        property.category = u"config"_s; // its volume may wait
        QCOMPARE(hub::latest(property, kind::siren, std::nullopt), 3600s);
        property = named(u"lock"_s, semantic::locked, DataSchema::Type::Boolean);
        QCOMPARE(hub::latest(property, kind::device, std::nullopt), 10s);
    }

    void wishesThatContradict_undoEachOther()
    {
        const Property power = named(u"on"_s, semantic::power, DataSchema::Type::Boolean);
        const Property dim = named(u"dim"_s, semantic::brightness, DataSchema::Type::Number);
        const Property color = named(u"c"_s, semantic::color, DataSchema::Type::Object);
        const Property white = named(u"w"_s, semantic::colorTemperature, DataSchema::Type::Number);
        QVERIFY(hub::undoes(dim, Value(40.0), power, Value(false)));
        QVERIFY(hub::undoes(power, Value(false), dim, Value(40.0)));
        QVERIFY(hub::undoes(power, Value(true), dim, Value(0.0)));
        QVERIFY(!hub::undoes(power, Value(true), dim, Value(40.0)));
        QVERIFY(!hub::undoes(dim, Value(40.0), power, Value(true)));
        QVERIFY(hub::undoes(white, Value(3000.0), color, Value()));
        QVERIFY(!hub::undoes(white, Value(3000.0), power, Value(false)));
    }

    void throttle_boundsWhatIsInFlightAndARate()
    {
        hub::Throttle throttle;
        const auto device = [](int i) {
            return deviceId(u"z/d%1"_s.arg(i));
        };
        const DeviceId bridge = deviceId(u"z/bridge"_s);
        int admitted = 0;
        for (int i = 0; i < 100; ++i)
            admitted += throttle.admit(1h, device(i), bridge) ? 1 : 0;
        QCOMPARE(admitted, hub::Throttle::kBurst);
        QCOMPARE(throttle.waiting(), std::size_t(100 - admitted));
        // Over 3 s, a step a millisecond, all answered at once: the rate holds.
        std::set<DeviceId> served;
        for (int ms = 1; ms <= 3'000; ++ms) {
            for (int i = 0; i < 100; ++i)
                throttle.release(u"z");
            while (const auto next = throttle.next(1h + std::chrono::milliseconds(ms))) {
                QVERIFY(throttle.admit(1h + std::chrono::milliseconds(ms), *next, bridge));
                QVERIFY(served.insert(*next).second);
            }
        }
        QCOMPARE(served.size(), std::size_t(3 * hub::Throttle::kPerSecond));
        // Without a bridge only what is in flight counts.
        hub::Throttle plain;
        admitted = 0;
        for (int i = 0; i < 100; ++i)
            admitted += plain.admit(1h, device(i), std::nullopt) ? 1 : 0;
        QCOMPARE(admitted, hub::Throttle::kMostInFlight);
        plain.forget(device(hub::Throttle::kMostInFlight));
        plain.release(u"z");
        QCOMPARE(plain.next(1h), std::optional(device(hub::Throttle::kMostInFlight + 1)));
    }

    void device_getsOneWriteAtATimeInOrder()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true, 1));
        world.sync();
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 40, 2));
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true, 3));
        world.sync();
        QCOMPARE(world.writes.size(), std::size_t {1});
        world.answerWrite();
        QCOMPARE(world.writes.size(), std::size_t {1});
        QCOMPARE(namesOf(world.writes.front()), (QStringList {u"brightness"_s, u"door"_s}));
    }

    void retry_sendsWhatWasAskedLaterAgainToo()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        world.report(u"sim/a"_s, u"brightness"_s, 5);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true, 1));
        world.sync();
        world.answerWrite();
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 40, 2));
        world.sync();
        world.answerWrite();
        world.pass(10s); // the first was not heeded
        for (int i = 0; i < 20 && world.writes.empty(); ++i)
            world.pass(100ms);
        QCOMPARE(namesOf(world.writes.front()), (QStringList {u"power"_s, u"brightness"_s}));
    }

    void refusalOfMany_failsOnlyWhoWasMeant()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true, 1));
        world.sync();
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 40, 2));
        QVERIFY(world.wish(u"sim/a"_s, u"door"_s, true, 3));
        world.sync();
        world.answerWrite();
        world.answerWrite(fail(Error::Code::Refused, u"no"_s)); // of both
        QCOMPARE(namesOf(world.writes.front()), QStringList {u"brightness"_s});
        world.answerWrite(fail(Error::Code::Refused, u"too bright"_s));
        QCOMPARE(namesOf(world.writes.front()), QStringList {u"door"_s});
        world.answerWrite();
        QVERIFY(statusOf(world, u"sim/a"_s, u"brightness"_s) == WishStatus::Failed);
        QCOMPARE(world.property(u"sim/a"_s, u"brightness"_s).desired->lastError, u"too bright"_s);
        QVERIFY(statusOf(world, u"sim/a"_s, u"door"_s) == WishStatus::Sent);
    }

    void writeThatIsNeverAnswered_isTriedAgain()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        const WriteRequest first = world.writes.front();
        world.writes.clear();
        for (int i = 0; i < 200 && world.writes.empty(); ++i)
            world.pass(100ms);
        QCOMPARE(world.writes.size(), std::size_t {1});
        QVERIFY(world.writes.front().id != first.id);
        QCOMPARE(world.hub.counters().retries, 1U);
    }

    void lineThatWaits_isNotForgottenWithTheWishThatItWaitedFor()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        world.report(u"sim/a"_s, u"brightness"_s, 5);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true, 1));
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 40, 2));
        world.sync();
        world.answerWrite(fail(Error::Code::Unreachable, u"gone"_s));
        world.linkIsBusy = true;
        world.pass(1'200ms); // the plugin does not take the next attempt
        world.linkIsBusy = false;
        world.writes.clear();
        world.report(u"sim/a"_s, u"power"_s, true); // by hand
        QVERIFY(statusOf(world, u"sim/a"_s, u"power"_s) == WishStatus::Settled);
        for (int i = 0; i < 100 && world.writes.empty(); ++i)
            world.pass(100ms);
        QCOMPARE(world.writes.size(), std::size_t {1});
        QCOMPARE(namesOf(world.writes.front()), QStringList {u"brightness"_s});
    }

    void deviceThatObeyedBeforeTheAnswer_isFree()
    {
        HubWorld world;
        start(world);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.writes.clear(); // never answered
        world.report(u"sim/a"_s, u"power"_s, true);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, false));
        world.sync();
        QCOMPARE(world.writes.size(), std::size_t {1});
    }

    void oldNews_doNotFlipWhatHasSettled()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"power"_s, true);
        world.report(u"sim/a"_s, u"power"_s, false); // late, from before
        QCOMPARE(world.value(u"sim/a"_s, u"power"_s), Value(true));
        QCOMPARE(world.hub.counters().echoes, 1U);
        world.report(u"sim/a"_s, u"power"_s, true);
        world.pass(4s);
        QCOMPARE(world.value(u"sim/a"_s, u"power"_s), Value(true));
    }

    void whatIsSaidToTheEnd_isBelieved()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        QVERIFY(world.wish(u"sim/a"_s, u"power"_s, true));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"power"_s, true);
        world.report(u"sim/a"_s, u"power"_s, false); // somebody used the switch at once
        world.pass(3s);
        QCOMPARE(world.value(u"sim/a"_s, u"power"_s), Value(false));
        // What counts is believed at once.
        world.report(u"sim/a"_s, u"brightness"_s, 10, 1);
        QVERIFY(world.wish(u"sim/a"_s, u"brightness"_s, 40));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"brightness"_s, 40, 2);
        world.report(u"sim/a"_s, u"brightness"_s, 10, 3);
        QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), Value(10));
    }

    void enforcedWish_isPutBackThreeTimes()
    {
        HubWorld world;
        start(world);
        world.report(u"sim/a"_s, u"power"_s, false);
        const hub::Hub::Wish wish {.device = deviceId(u"sim/a"_s),
                                   .values = {{PropertyName(u"power"_s), Value(true)}},
                                   .actor = u"test"_s,
                                   .reason = u"kept on"_s,
                                   .policy = WishPolicy::Enforce};
        QVERIFY(world.hub.wish(world.now, wish, 1));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"power"_s, true);
        QVERIFY(world.property(u"sim/a"_s, u"power"_s).desired); // it stays in the model
        for (int i = 0; i < 3; ++i) {
            world.pass(10s);
            world.report(u"sim/a"_s, u"power"_s, false); // from outside
            QCOMPARE(world.writes.size(), std::size_t {1});
            world.answerWrite();
            world.report(u"sim/a"_s, u"power"_s, true);
            QVERIFY(statusOf(world, u"sim/a"_s, u"power"_s) == WishStatus::Settled);
        }
        world.pass(10s);
        world.report(u"sim/a"_s, u"power"_s, false);
        QVERIFY(world.writes.empty());
        const auto desired = world.property(u"sim/a"_s, u"power"_s).desired;
        QVERIFY(desired->status == WishStatus::Failed);
        QVERIFY(desired->policy == WishPolicy::Follow);
        QVERIFY(!desired->lastError.isEmpty());
        QCOMPARE(world.hub.counters().corrections, 3U);
    }

    void enforcedWish_hasItsOwnTimeEachTime()
    {
        HubWorld world;
        start(world);
        const hub::Hub::Wish wish {.device = deviceId(u"sim/a"_s),
                                   .values = {{PropertyName(u"power"_s), Value(true)}},
                                   .actor = u"test"_s,
                                   .lateOk = 25s,
                                   .policy = WishPolicy::Enforce};
        QVERIFY(world.hub.wish(world.now, wish, 1));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"power"_s, true);
        world.pass(10min);
        world.report(u"sim/a"_s, u"power"_s, false);
        for (int i = 0; i < 60; ++i) {
            if (!world.writes.empty()) {
                QVERIFY(i < 25);
                world.answerWrite(fail(Error::Code::Unreachable, u"away"_s));
            }
            world.pass(1s);
        }
        QVERIFY(statusOf(world, u"sim/a"_s, u"power"_s) == WishStatus::Expired);
    }

    void enforcedWish_thatCameTrueLate_isPutBackToWhatHoldsNow()
    {
        HubWorld world;
        start(world);
        hub::Hub::Wish wish {.device = deviceId(u"sim/a"_s),
                             .values = {{PropertyName(u"power"_s), Value(true)}},
                             .actor = u"test"_s,
                             .lateOk = 25s,
                             .policy = WishPolicy::Enforce};
        QVERIFY(world.hub.wish(world.now, wish, 1));
        world.sync();
        world.answerWrite();
        world.report(u"sim/a"_s, u"power"_s, true);
        wish.values.front().second = false;
        QVERIFY(world.hub.wish(world.now, wish, 2));
        world.sync();
        for (int i = 0; i < 60; ++i) {
            if (!world.writes.empty())
                world.answerWrite(fail(Error::Code::Unreachable, u"away"_s));
            world.pass(1s);
        }
        QVERIFY(statusOf(world, u"sim/a"_s, u"power"_s) == WishStatus::Expired);
        world.report(u"sim/a"_s, u"power"_s, false);
        QVERIFY(statusOf(world, u"sim/a"_s, u"power"_s) == WishStatus::Settled);
        world.pass(10min);
        // As was sent once, but not what is asked for now.
        world.report(u"sim/a"_s, u"power"_s, true);
        QCOMPARE(world.writes.size(), std::size_t {1});
        QCOMPARE(world.writes.front().values.front().second, Value(false));
    }

    void requestForMany_hasAFateForEach()
    {
        HubWorld world;
        start(world, 3);
        const auto wish = [](const QString &device, const Value &value) {
            return hub::Hub::Wish {.device = deviceId(device),
                                   .values = {{PropertyName(u"power"_s), value}},
                                   .actor = u"test"_s,
                                   .reason = u"scene Evening"_s};
        };
        const auto fates = world.hub.wishMany(world.now,
                                              {wish(u"sim/a"_s, true), wish(u"sim/none"_s, true),
                                               wish(u"sim/b"_s, u"x"_s), wish(u"sim/c"_s, false)},
                                              9);
        QVERIFY(fates);
        QVERIFY((*fates)[0] && !(*fates)[1] && !(*fates)[2] && (*fates)[3]);
        QVERIFY((*fates)[1].error().code == Error::Code::NotFound);
        QVERIFY(world.acknowledgedTickets.empty());
        world.sync();
        QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {9});
        QCOMPARE(world.writes.size(), std::size_t {2});
        const auto a = world.property(u"sim/a"_s, u"power"_s).desired;
        const auto c = world.property(u"sim/c"_s, u"power"_s).desired;
        QCOMPARE(a->request, a->wish);
        QCOMPARE(c->request, a->wish);
        QCOMPARE(c->reason, u"scene Evening"_s);
    }

    void jitter_isOfTheSeed()
    {
        const auto times = [] {
            HubWorld world;
            start(world);
            (void)world.wish(u"sim/a"_s, u"power"_s, true);
            world.sync();
            std::vector<BootTime> sent;
            for (int i = 0; i < 3'000; ++i) {
                if (!world.writes.empty()) {
                    sent.push_back(world.now.boottime);
                    world.answerWrite(fail(Error::Code::Unreachable, u"no"_s));
                }
                world.pass(100ms);
            }
            return sent;
        };
        const auto first = times();
        QVERIFY(first.size() > 8);
        QVERIFY(first == times());
        std::set<BootTime> gaps;
        for (std::size_t i = 1; i < first.size(); ++i)
            gaps.insert(first[i] - first[i - 1]);
        QVERIFY(gaps.size() > 4); // not all the same
    }
};

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
