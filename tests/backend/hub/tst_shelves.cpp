// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Operation = hub::StoreAsked::Operation;

namespace {

const InstanceId kA(u"a"_s);

} // namespace

class TestShelves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnceItIsOnTheDisk();
    void isKeptOverARestart();
    void belongsToOneInstance();
    void holdsToItsQuota();
    void goesWithItsInstance();
    void keepsForTheHouse();

private:
    static std::uint64_t ask(test::HubWorld &world, Operation operation, const QString &key,
                             const Value &value = {}, const InstanceId &instance = kA)
    {
        static std::uint64_t last = 0;
        world.hub.fromPlugin(
            world.now, instance,
            hub::StoreAsked {.call = ++last, .operation = operation, .key = key, .value = value});
        return last;
    }
};

void TestShelves::answersOnceItIsOnTheDisk()
{
    test::HubWorld world;
    const auto set = ask(world, Operation::Set, u"token"_s, u"abc"_s);
    QVERIFY(!world.stored.contains(set));
    world.sync();
    QCOMPARE(world.stored.at(set), Result<Value>(Value()));
    QCOMPARE(world.stored.at(ask(world, Operation::Get, u"token"_s)), Result<Value>(u"abc"_s));
    QCOMPARE(world.stored.at(ask(world, Operation::Get, u"other"_s)), Result<Value>(Value()));
    QCOMPARE(world.stored.at(ask(world, Operation::List, u"to"_s))->items(),
             ValueList {Value(u"token"_s)});
    const auto removed = ask(world, Operation::Remove, u"token"_s);
    world.sync();
    QVERIFY(world.stored.at(removed));
    QVERIFY(world.stored.at(ask(world, Operation::List, {}))->items().empty());
}

void TestShelves::isKeptOverARestart()
{
    test::HubWorld first;
    (void)ask(first, Operation::Set, u"kept"_s, 1);
    first.sync();
    (void)ask(first, Operation::Set, u"lost"_s, 2); // never on the disk, never acknowledged
    test::HubWorld second;
    second.hub.restore(second.now, first.remembered());
    QCOMPARE(second.stored.at(ask(second, Operation::List, {}))->items(),
             ValueList {Value(u"kept"_s)});
}

void TestShelves::belongsToOneInstance()
{
    test::HubWorld world;
    (void)ask(world, Operation::Set, u"k"_s, 1);
    world.sync();
    const auto other = ask(world, Operation::Get, u"k"_s, {}, InstanceId(u"b"_s));
    QCOMPARE(world.stored.at(other), Result<Value>(Value()));
}

void TestShelves::holdsToItsQuota()
{
    test::HubWorld world;
    const QString large(16 * 1024, u'x');
    QCOMPARE(world.stored.at(ask(world, Operation::Set, u"k"_s, large)).error().code,
             Error::Code::Busy);
    int taken = 0;
    for (int i = 0; i < 300; ++i) {
        const auto call = ask(world, Operation::Set, u"k%1"_s.arg(i), i);
        taken += world.stored.contains(call) ? 0 : 1;
    }
    QCOMPARE(taken, 256);
    world.sync();
    const auto again = ask(world, Operation::Set, u"k7"_s, 8); // not a new key
    world.sync();
    QVERIFY(world.stored.at(again));
    const auto filled = ask(world, Operation::Set, u"k8"_s, QString(16'000, u'y'));
    world.sync();
    QVERIFY(world.stored.at(filled));
    int full = 0;
    for (int i = 10; i < 40; ++i) {
        const auto call = ask(world, Operation::Set, u"k%1"_s.arg(i), QString(16'000, u'y'));
        full += world.stored.contains(call) ? 1 : 0;
    }
    QCOMPARE(full, 15); // 16 of them and the small ones are 256 KiB
}

void TestShelves::goesWithItsInstance()
{
    test::HubWorld world;
    QVERIFY(world.hub.setPlugin(world.now, {.instance = kA, .plugin = PluginId(u"p"_s)}, 1));
    (void)ask(world, Operation::Set, u"k"_s, 1);
    QVERIFY(world.hub.removePlugin(world.now, kA, 2));
    world.sync();
    QCOMPARE(world.stored.at(ask(world, Operation::Get, u"k"_s)), Result<Value>(Value()));
    test::HubWorld second;
    second.hub.restore(second.now, world.remembered());
    QCOMPARE(second.stored.at(ask(second, Operation::Get, u"k"_s)), Result<Value>(Value()));
}

void TestShelves::keepsForTheHouse()
{
    test::HubWorld world;
    world.hub.keep(u"grants"_s, u"lamp"_s, u"network"_s, 9);
    QVERIFY(world.acknowledgedTickets.empty());
    world.sync();
    QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {9});
    QCOMPARE(world.hub.kept(u"grants"_s).at(u"lamp"_s), Value(u"network"_s));
    world.hub.keep(u"grants"_s, u"lamp"_s, {}, 10);
    QVERIFY(world.hub.kept(u"grants"_s).empty());
}

QTEST_GUILESS_MAIN(TestShelves)
#include "tst_shelves.moc"
