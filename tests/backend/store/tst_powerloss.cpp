// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedweller.h"
#include "storesample.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::store;
using namespace Qt::StringLiterals;

using Survival = VolatileDisk::Survival;

hub::KeptRecord kept(const QString &key, const Value &value)
{
    return {.shelf = u"store/sim"_s, .key = key, .value = value};
}

hub::PluginConfigRecord plugin(const QString &instance, int port, bool removed = false)
{
    return {.config = {.instance = InstanceId(instance),
                       .plugin = PluginId(u"sim"_s),
                       .isolation = u"process"_s,
                       .config = Value::makeObject({{u"port"_s, port}})},
            .removed = removed};
}

/// Every kind of entry: made, changed and removed.
std::vector<Batch> everyKind()
{
    const OwnerWords mine {.title = u"Reading lamp"_s, .area = AreaId(u"study"_s)};
    const Area study {.id = AreaId(u"study"_s), .title = u"Study"_s};
    const Area attic {.id = AreaId(u"attic"_s), .title = u"Attic"_s, .icon = u"home"_s};
    const hub::DeviceRecord gone {.device = device(2), .removed = true};
    return {
        {hub::DeviceRecord {.device = device(0)}, hub::DeviceRecord {.device = device(1)},
         hub::DeviceRecord {.device = device(2)}, hub::AreasRecord {.areas = {study, attic}}},
        {wish(1, u"power"_s, 1, true), wish(1, u"brightness"_s, 2, 40.5)},
        {hub::OwnerWordsRecord {.device = deviceId(1), .owner = mine}, plugin(u"sim"_s, 1)},
        {wish(1, u"power"_s, 1, true, WishStatus::Settled), reported(1, u"power"_s, true, 6000)},
        {action(1, 1, ActionStatus::Asked), wish(2, u"power"_s, 3, true)},
        {action(1, 1, ActionStatus::Sent)},
        {action(1, 1, ActionStatus::Answered), action(2, 2, ActionStatus::Asked)},
        {kept(u"a"_s, 5), kept(u"b"_s, u"two"_s), reported(2, u"brightness"_s, 33.0, 7000)},
        {wish(1, u"brightness"_s, 4, 80.0), plugin(u"sim"_s, 2), plugin(u"other"_s, 3)},
        {gone, hub::AreasRecord {.areas = {attic}}},
        {kept(u"a"_s, {}), hub::OwnerWordsRecord {.device = deviceId(1), .owner = {}}},
        {hub::DeviceRecord {.device = device(2)}, wish(2, u"power"_s, 5, false),
         reported(0, u"power"_s, false, 8000), reported(1, u"power"_s, false, 8000)},
        {plugin(u"other"_s, 3, true), action(2, 2, ActionStatus::Failed)},
        {wish(1, u"brightness"_s, 4, 80.0, WishStatus::Expired), kept(u"b"_s, u"three"_s)},
    };
}

std::vector<Facts> statesOf(const std::vector<Batch> &batches)
{
    ExpectedHouse house;
    std::vector<Facts> states {house.facts()};
    for (const Batch &batch : batches) {
        house.apply(batch);
        states.push_back(house.facts());
    }
    return states;
}

/// What a run of everyKind() on a disk whose power was cut at each step came to.
struct Tally
{
    std::uint64_t cuts = 0;
    std::uint64_t afterSomething = 0; ///< Something was acknowledged before.
    int lost = 0; ///< Acknowledged, and not there.
    int damaged = 0; ///< Cannot be opened, is damaged, or holds a part of a batch.
    QString first; ///< What was wrong first.
};

} // namespace

class tst_PowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"atrium.store*=false"_s); // it warns at each cut
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theHouseIsAsExpectedWithoutACut()
    {
        VolatileDisk disk(database());
        const std::vector<Batch> batches = everyKind();
        const std::vector<Facts> states = statesOf(batches);
        for (std::size_t i = 0; i <= batches.size(); ++i) {
            if (i > 0) {
                StoreLife life(data(), disk);
                QVERIFY2(life.open(), qPrintable(life.error()));
                life.give(batches[i - 1]);
                QCOMPARE(life.durable(), 1U);
            }
            const Recovered recovered = recover(data(), disk);
            QCOMPARE(recovered.trouble, QString());
            const QString differs = difference(states[i], recovered.facts);
            QVERIFY2(differs.isEmpty(), qPrintable(u"batch %1: %2"_s.arg(i).arg(differs)));
        }
    }

    void aCutAtAnyStepLosesNothingAcknowledged_data()
    {
        QTest::addColumn<Survival>("survival");
        QTest::addColumn<int>("sector");
        QTest::newRow("nothing survives") << Survival::None << 512;
        QTest::newRow("everything survives") << Survival::All << 512;
        QTest::newRow("torn at 512") << Survival::Prefix << 512;
        QTest::newRow("torn at 4096") << Survival::Prefix << 4096;
        QTest::newRow("in any order, 512") << Survival::Some << 512;
        QTest::newRow("in any order, 4096") << Survival::Some << 4096;
        QTest::newRow("garbled") << Survival::SomeGarbled << 512;
    }

    void aCutAtAnyStepLosesNothingAcknowledged()
    {
        QFETCH(Survival, survival);
        QFETCH(int, sector);
        const EachConnection log({"PRAGMA wal_autocheckpoint = 12"}); // commits beside checkpoints
        VolatileDisk disk(database(), sector);
        const Tally tally = cutAtEachStep(disk, survival);
        QVERIFY2(tally.first.isEmpty(), qPrintable(tally.first));
        QVERIFY(tally.afterSomething > 60);
        qInfo() << "cuts" << tally.cuts << "of which after something was acknowledged"
                << tally.afterSomething << "torn writes" << disk.counters().tornWrites
                << "sectors lost" << disk.counters().sectorsLost << "names lost"
                << disk.counters().namesLost;
    }

    void withoutSynchronousTheSameTestFails()
    {
        const EachConnection off({"PRAGMA wal_autocheckpoint = 12", "PRAGMA synchronous = OFF"});
        VolatileDisk disk(database());
        disk.swallowPragma("synchronous", "FULL"); // what Database asks for
        const Tally tally = cutAtEachStep(disk, Survival::Some);
        qInfo() << "cuts" << tally.cuts << "lost" << tally.lost << "damaged" << tally.damaged;
        QVERIFY(tally.lost > 0);
        QVERIFY(tally.damaged > 0);
    }

    void withSynchronousNormalTheSameTestFails()
    {
        const EachConnection normal(
            {"PRAGMA wal_autocheckpoint = 12", "PRAGMA synchronous = NORMAL"});
        VolatileDisk disk(database());
        disk.swallowPragma("synchronous", "FULL");
        const Tally tally = cutAtEachStep(disk, Survival::None);
        qInfo() << "cuts" << tally.cuts << "lost" << tally.lost << "damaged" << tally.damaged;
        QVERIFY(tally.lost > 0);
        QCOMPARE(tally.damaged, 0); // it promises that much
    }

    void livesInARowLoseNothingAcknowledged()
    {
        // A short slice; packaging/powerloss gives a long campaign.
        const quint64 houses = numberFrom("ATRIUM_POWERLOSS_HOUSES", 40);
        const quint64 seed = numberFrom("ATRIUM_POWERLOSS_SEED", 1);
        Campaign campaign;
        for (quint64 i = 0; i < houses; ++i) {
            const QString wrong = liveIn(seed + i, campaign);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"%1\nThe same again: ATRIUM_POWERLOSS_HOUSES=1 "
                                "ATRIUM_POWERLOSS_SEED=%2 tst_powerloss "
                                "livesInARowLoseNothingAcknowledged"_s.arg(wrong)
                                    .arg(seed + i)));
        }
        print(houses, campaign);
        QVERIFY(campaign.batches > houses);
        QVERIFY(campaign.disk.failedSyncs > 0);
    }

private:
    static constexpr int kLives = 12;

    /// How much of what a campaign saw.
    struct Campaign
    {
        std::uint64_t openings = 0; ///< The power went before the store was open.
        std::uint64_t whileOpeningAgain = 0; ///< … and once more before it had recovered.
        std::uint64_t batches = 0;
        std::uint64_t acknowledged = 0;
        std::uint64_t kept = 0; ///< Not acknowledged, but there, and whole.
        std::array<std::uint64_t, VolatileDisk::kSurvivals> survivals {};
        StoreDweller::Kinds made {};
        VolatileDisk::Counters disk;
    };

    static quint64 numberFrom(const char *variable, quint64 otherwise)
    {
        bool isNumber = false;
        const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
        return isNumber ? number : otherwise;
    }

    static void print(quint64 houses, const Campaign &campaign)
    {
        const VolatileDisk::Counters &disk = campaign.disk;
        qInfo() << "houses" << houses << "lives" << houses * kLives << "power cuts" << disk.cuts
                << "before it was open" << campaign.openings << "in recovery"
                << campaign.whileOpeningAgain;
        qInfo() << "batches" << campaign.batches << "acknowledged" << campaign.acknowledged
                << "not acknowledged but whole" << campaign.kept;
        qInfo() << "survived: none" << campaign.survivals[0] << "all" << campaign.survivals[1]
                << "prefix" << campaign.survivals[2] << "some" << campaign.survivals[3]
                << "some, garbled" << campaign.survivals[4];
        qInfo() << "sectors lost" << disk.sectorsLost << "kept" << disk.sectorsKept << "garbled"
                << disk.sectorsGarbled << "torn writes" << disk.tornWrites << "names lost"
                << disk.namesLost << "syncs" << disk.syncs << "failed" << disk.failedSyncs;
        qInfo()
            << "entries: wishes, actions, owner's words, areas, plugins, devices, reported, kept:"
            << std::vector<std::uint64_t>(campaign.made.begin(), campaign.made.end());
    }

    /// Life after life on one disk, from a seed. What is wrong; empty: nothing.
    static QString liveIn(quint64 seed, Campaign &campaign)
    {
        const QTemporaryDir folder;
        Rng rng(seed);
        const EachConnection log(
            {"PRAGMA wal_autocheckpoint = " + QByteArray::number(4 + qint64(rng.below(40)))});
        VolatileDisk disk(folder.path() + u"/atrium.db"_s, rng.below(2) == 0 ? 512 : 4096);
        StoreDweller dweller(rng, campaign.made);
        const std::uint64_t failingSyncs = rng.below(2) == 0 ? 0 : 4 + rng.below(40);
        ExpectedHouse house;
        QString wrong;
        for (int life = 0; life < kLives && wrong.isEmpty(); ++life) {
            std::vector<ExpectedHouse> houses {house};
            disk.failSyncs(failingSyncs, rng.next());
            disk.cutPowerAt(1 + rng.below(life == 0 ? 400 : 250));
            std::size_t durable = 0;
            {
                StoreLife store(folder.path(), disk);
                const bool isOpen = store.open();
                campaign.openings += isOpen ? 0 : 1;
                if (isOpen)
                    dweller.begin(store.remembered());
                while (isOpen && disk.hasPower()) {
                    const Batch batch = dweller.next();
                    houses.push_back(houses.back());
                    houses.back().apply(batch);
                    if (rng.below(4) == 0)
                        store.post(batch);
                    else
                        store.give(batch);
                }
                disk.cutPower(); // an opening may have failed for a sync
                durable = store.durable();
            }
            disk.failSyncs(0, 1);
            powerUp(disk, rng, campaign);
            if (rng.below(3) == 0) {
                disk.cutPowerAt(1 + rng.below(30));
                campaign.whileOpeningAgain += StoreLife(folder.path(), disk).open() ? 0 : 1;
                disk.cutPower();
                powerUp(disk, rng, campaign);
            }
            std::vector<Facts> states;
            for (const ExpectedHouse &each : houses)
                states.push_back(each.facts());
            const Recovered recovered = recover(folder.path(), disk);
            const std::size_t given = houses.size() - 1;
            wrong = verdict(recovered, states, durable, given);
            if (wrong.isEmpty()) {
                const std::size_t last = *batchOf(recovered.facts, states, durable, given);
                house = houses[last];
                campaign.kept += last - durable;
            } else {
                wrong = u"house %1, life %2: %3"_s.arg(seed).arg(life).arg(wrong);
            }
            campaign.batches += given;
            campaign.acknowledged += durable;
        }
        add(disk.counters(), campaign.disk);
        return wrong;
    }

    static void powerUp(VolatileDisk &disk, Rng &rng, Campaign &campaign)
    {
        const auto survival = rng.below(VolatileDisk::kSurvivals);
        ++campaign.survivals.at(survival);
        disk.powerUp(static_cast<Survival>(survival), rng);
    }

    static void add(const VolatileDisk::Counters &counters, VolatileDisk::Counters &to)
    {
        to.cuts += counters.cuts;
        to.sectorsLost += counters.sectorsLost;
        to.sectorsKept += counters.sectorsKept;
        to.sectorsGarbled += counters.sectorsGarbled;
        to.tornWrites += counters.tornWrites;
        to.namesLost += counters.namesLost;
        to.syncs += counters.syncs;
        to.failedSyncs += counters.failedSyncs;
    }

    QString data() const { return m_folder->path(); }
    QString database() const { return data() + u"/atrium.db"_s; }

    /// One run for each step of the disk, from an empty folder to an orderly end.
    Tally cutAtEachStep(VolatileDisk &disk, Survival survival)
    {
        const std::vector<Batch> batches = everyKind();
        const std::vector<Facts> states = statesOf(batches);
        Tally tally;
        for (std::uint64_t step = 1;; ++step) {
            Rng rng(step);
            disk.restore({});
            disk.cutPowerAt(step);
            std::size_t durable = 0;
            std::size_t given = 0;
            {
                StoreLife life(data(), disk);
                if (life.open()) {
                    for (std::size_t i = 0; i < batches.size() && disk.hasPower(); ++i)
                        life.give(batches[i]);
                    life.finish();
                }
                durable = life.durable();
                given = life.given();
            }
            if (disk.hasPower())
                return tally;
            disk.powerUp(survival, rng);
            ++tally.cuts;
            tally.afterSomething += durable > 0 ? 1 : 0;
            count(verdict(recover(data(), disk), states, durable, given), step, tally);
        }
    }

    static void count(const QString &wrong, std::uint64_t step, Tally &tally)
    {
        if (wrong.isEmpty())
            return;
        if (wrong.contains(u"was acknowledged"_s))
            ++tally.lost;
        else
            ++tally.damaged;
        if (tally.first.isEmpty())
            tally.first = u"cut at step %1: %2"_s.arg(step).arg(wrong);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"
