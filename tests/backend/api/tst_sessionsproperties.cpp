// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"

#include <atrium/base/rng.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

constexpr std::array kLocals {"a", "b", "c", "d", "e", "f", "g"};

/// A house to which random things happen, and clients whose transports have room now and then.
class RandomHouse
{
public:
    RandomHouse(quint64 seed, const api::SessionLimits &limits)
        : world(limits)
        , m_rng(seed)
    {
        world.running();
        world.pass();
    }

    void step()
    {
        switch (m_rng.below(12)) {
        case 0:
            world.publish({device()});
            break;
        case 1:
            if (m_rng.below(3) == 0)
                world.publish({}, {device().id});
            break;
        case 2:
            setOwner();
            break;
        case 3:
            setAreas();
            break;
        case 4:
            wish();
            break;
        case 5:
            world.sync();
            break;
        case 6:
            world.pass(std::chrono::milliseconds(m_rng.below(300)));
            break;
        case 7:
            world.hub.fromPlugin(
                world.now, InstanceId(u"sim"_s),
                hub::AvailabilityReported {.device = device().id,
                                           .availability = Availability(m_rng.below(3))});
            break;
        default:
            report();
        }
        if (m_rng.below(2) == 0)
            world.pass();
    }

    ApiWorld world;

    /// A lamp, sometimes with fewer properties or another name.
    [[nodiscard]] Device device()
    {
        Device lamp = ApiWorld::lamp(QString::fromLatin1(kLocals.at(m_rng.below(kLocals.size()))));
        if (m_rng.below(4) == 0)
            lamp.title = u"lamp %1"_s.arg(m_rng.below(5));
        if (m_rng.below(4) == 0) {
            ThingModel model = *lamp.model.model;
            model.properties.erase(model.properties.begin()
                                   + std::ptrdiff_t(m_rng.below(model.properties.size())));
            lamp.model = shareModel(model);
        }
        return lamp;
    }

private:
    void report() // what a gate lets through
    {
        if (m_rng.below(2) == 0)
            world.report(device().id.text(), u"power"_s, m_rng.below(2) == 0);
        else
            world.report(device().id.text(), u"brightness"_s, int(m_rng.below(100)));
    }

    void setOwner()
    {
        OwnerWords owner {.title = u"mine %1"_s.arg(m_rng.below(3))};
        if (!world.hub.areas().empty() && m_rng.below(3) > 0)
            owner.area = world.hub.areas().front().id;
        static_cast<void>(world.hub.setOwnerWords(world.now, device().id, owner, 1'000'000));
    }

    void setAreas()
    {
        std::vector<Area> areas;
        for (const auto &id : {u"kitchen"_s, u"hall"_s}) {
            if (m_rng.below(4) > 0)
                areas.push_back({.id = AreaId(id), .title = id});
        }
        static_cast<void>(world.hub.setAreas(world.now, areas, {}, 1'000'000));
    }

    void wish()
    {
        static_cast<void>(
            world.hub.wish(world.now,
                           {.device = device().id,
                            .values = {{PropertyName(u"brightness"_s), int(m_rng.below(100))}},
                            .actor = u"test"_s},
                           1'000'000));
        if (!world.writes.empty()) {
            world.hub.fromPlugin(
                world.now, InstanceId(u"sim"_s),
                hub::WriteAnswered {.request = world.writes.front().id, .outcome = {}});
            world.writes.erase(world.writes.begin());
        }
    }

    Rng m_rng;
};

bool showsAll(const DeviceState & /*state*/)
{
    return true;
}

api::SessionLimits smallLimits()
{
    return {.devicesOfPage = 2, .changesOfDelta = 5, .pending = 12, .remembered = 200};
}

/// The lines that only one of two has: "" where the texts are equal.
QByteArray difference(const QByteArray &actual, const QByteArray &expected)
{
    QByteArray different;
    const QByteArrayList a = actual.split('\n');
    const QByteArrayList b = expected.split('\n');
    for (const QByteArray &line : a)
        different += b.contains(line) ? QByteArray() : "\n+ " + line;
    for (const QByteArray &line : b)
        different += a.contains(line) ? QByteArray() : "\n- " + line;
    if (!different.isEmpty())
        qInfo("%s", different.constData());
    return different;
}

QByteArray seedText(quint64 seed)
{
    return "seed " + QByteArray::number(seed);
}

} // namespace

class tst_SessionsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Whatever the interval, the window and the transport do: in the end the client has the house.
    void mirrors_endAsTheHouse()
    {
        quint64 resynchronised = 0;
        quint64 joined = 0;
        quint64 paused = 0;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            RandomHouse house(seed, smallLimits());
            ApiWorld &world = house.world;
            Rng rng(seed + 1'000'000);
            std::array<TestOutlet, 4> outlets;
            std::vector<api::SessionId> ids;
            for (std::size_t i = 0; i < outlets.size(); ++i) {
                ids.push_back(*world.sessions.open(outlets.at(i), u"test"_s));
                ValueObject params {{u"interval"_s, int(i % 2) * 100}};
                if (i == 3)
                    params.emplace_back(u"window"_s, 3);
                static_cast<void>(world.ask(ids.back(), u"subscribe"_s, params));
            }
            for (int step = 0; step < 120; ++step) {
                house.step();
                const std::size_t i = rng.below(outlets.size());
                TestOutlet &outlet = outlets.at(i);
                if (i != 0)
                    outlet.room = rng.below(4);
                world.sessions.writable(world.now, ids.at(i));
                if (i == 3)
                    world.ask(
                        ids.at(i), u"ack"_s,
                        {{u"subscription"_s, 1}, {u"revision"_s, qint64(outlet.mirror.revision)}});
            }
            for (std::size_t i = 0; i < outlets.size(); ++i) {
                outlets.at(i).room = SIZE_MAX;
                for (int again = 0; again < 100; ++again) {
                    world.sessions.writable(world.now, ids.at(i));
                    if (i == 3)
                        world.ask(ids.at(i), u"ack"_s,
                                  {{u"subscription"_s, 1},
                                   {u"revision"_s, qint64(outlets.at(i).mirror.revision)}});
                }
                world.pass(std::chrono::milliseconds(200));
                QVERIFY2(outlets.at(i).mirror.isComplete, seedText(seed).constData());
                QCOMPARE(
                    difference(outlets.at(i).mirror.text(), Mirror::textOf(world.hub, showsAll)),
                    QByteArray());
                QCOMPARE(outlets.at(i).mirror.revision, quint64(world.hub.revision()));
            }
            const api::SessionCounters counters = world.sessions.counters();
            resynchronised += counters.resynchronised;
            joined += counters.joined;
            paused += counters.paused;
        }
        QVERIFY(resynchronised > 15); // the run reached what it is about
        QVERIFY(joined > 150);
        QVERIFY(paused > 150);
    }

    // A view of an area or of some devices shows these and no other.
    void views_endAsTheirPartOfTheHouse()
    {
        for (quint64 seed = 1; seed <= 80; ++seed) {
            RandomHouse house(seed, smallLimits());
            ApiWorld &world = house.world;
            Rng rng(seed + 2'000'000);
            TestOutlet outlet;
            const api::SessionId id = *world.sessions.open(outlet, u"test"_s);
            world.ask(id, u"subscribe"_s,
                      {{u"areas"_s, Value::makeList({u"kitchen"_s})},
                       {u"devices"_s, Value::makeList({u"sim/b"_s})},
                       {u"interval"_s, seed % 2 == 0 ? 0 : 50}});
            for (int step = 0; step < 150; ++step) {
                house.step();
                outlet.room = rng.below(4);
                world.sessions.writable(world.now, id);
            }
            outlet.room = SIZE_MAX;
            world.sessions.writable(world.now, id);
            world.pass(std::chrono::milliseconds(200));
            const auto isShown = [](const DeviceState &state) {
                return state.owner.area.text() == u"kitchen"_s
                    || state.device.id.text() == u"sim/b"_s;
            };
            Mirror &mirror = outlet.mirror;
            mirror.areas = world.hub.areas(); // not shown to partial views
            for (const PluginStatus &plugin : world.hub.plugins())
                mirror.plugins[plugin.instance] = plugin;
            QCOMPARE(difference(mirror.text(), Mirror::textOf(world.hub, isShown)), QByteArray());
        }
    }

    // Without coalescing and with a client that keeps up, nothing is missed and the order is kept.
    void uncoalesced_seesEveryChangeInOrder()
    {
        for (quint64 seed = 1; seed <= 15; ++seed) {
            RandomHouse house(seed, {});
            ApiWorld &world = house.world;
            TestOutlet outlet;
            const api::SessionId id = *world.sessions.open(outlet, u"test"_s);
            world.ask(id, u"subscribe"_s);
            world.publish({ApiWorld::lamp(u"z"_s)});
            std::vector<int> reported;
            for (int step = 0; step < 300; ++step) {
                house.step();
                world.report(u"sim/z"_s, u"brightness"_s, step % 100);
                reported.push_back(step % 100);
                outlet.room = SIZE_MAX;
                if (step % 3 == 0)
                    outlet.room = 0; // a short stall
                world.sessions.writable(world.now, id);
            }
            outlet.room = SIZE_MAX;
            world.pass();
            world.sessions.writable(world.now, id);
            std::vector<int> seen;
            for (const Change &change : outlet.mirror.seen) {
                const auto *property = std::get_if<PropertyChanged>(&change);
                if (property && property->device.text() == "sim/z"_L1)
                    seen.push_back(int(property->reported.value.toInteger()));
            }
            QCOMPARE(seen, reported);
            QCOMPARE(outlet.mirror.skipped, quint64(0));
        }
    }

    // A client that comes back gets just what it missed, or everything.
    void resumed_endsAsTheHouse()
    {
        int resumed = 0;
        int begun = 0;
        for (quint64 seed = 1; seed <= 60; ++seed) {
            RandomHouse house(seed, smallLimits());
            ApiWorld &world = house.world;
            Rng rng(seed + 3'000'000);
            TestOutlet outlet;
            api::SessionId id = *world.sessions.open(outlet, u"test"_s);
            world.ask(id, u"subscribe"_s);
            for (int round = 0; round < 6; ++round) {
                for (std::uint64_t step = rng.below(30); step > 0; --step)
                    house.step();
                world.pass();
                world.sessions.close(id);
                for (std::uint64_t step = rng.below(round == 5 ? 300 : 30); step > 0; --step)
                    house.step();
                id = *world.sessions.open(outlet, u"test"_s);
                outlet.answers.clear();
                const quint64 request = world.ask(
                    id, u"subscribe"_s,
                    {{u"since"_s,
                      Value::makeObject({{u"epoch"_s, outlet.mirror.epoch},
                                         {u"revision"_s, qint64(outlet.mirror.revision)}})}});
                const bool went = outlet.take(request)->value().field(u"resumed").toBool();
                resumed += went ? 1 : 0;
                begun += went ? 0 : 1;
                world.pass();
                QCOMPARE(difference(outlet.mirror.text(), Mirror::textOf(world.hub, showsAll)),
                         QByteArray());
            }
        }
        QVERIFY(resumed > 30);
        QVERIFY(begun > 6);
    }

    // A client that does not read costs a bounded amount, whatever happens.
    void stalled_isBounded()
    {
        RandomHouse house(7, smallLimits());
        TestOutlet outlet;
        const api::SessionId id = *house.world.sessions.open(outlet, u"test"_s);
        house.world.ask(id, u"subscribe"_s);
        outlet.room = 0;
        for (int step = 0; step < 5'000; ++step)
            house.step();
        QCOMPARE(outlet.mirror.snapshots, 1);
        const api::SessionCounters counters = house.world.sessions.counters();
        QVERIFY(counters.resynchronised >= 1);
        QVERIFY(counters.paused == 1);
        outlet.room = SIZE_MAX;
        house.world.sessions.writable(house.world.now, id);
        house.world.pass();
        QCOMPARE(difference(outlet.mirror.text(), Mirror::textOf(house.world.hub, showsAll)),
                 QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_SessionsProperties)
#include "tst_sessionsproperties.moc"
