// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesample.h"

#include <atrium/base/rng.h>
#include <atrium/store/databasestatus.h>
#include <atrium/store/store.h>
#include <atrium/store/storejournal.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sqlite3.h>

#include <atomic>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::store;
using namespace Qt::StringLiterals;

/// A store with the hub's end of it, on the test's thread.
class House
{
public:
    explicit House(StoreOptions options, std::chrono::milliseconds reportedEvery = 20s)
        : store(std::move(options))
        , journal(store.journal(), reportedEvery)
        , m_notifier(store.messages().messageWakeUp(), [this] { take(); })
    {
        store.start();
    }

    void append(hub::JournalEntry entry)
    {
        journal.append(hub::JournalSeq {++seq}, std::move(entry));
    }

    void take()
    {
        for (StoreMessage &message : store.messages().take(64)) {
            if (auto *result = std::get_if<Opened>(&message))
                opened = std::move(result->outcome);
            else if (const auto *done = std::get_if<Durable>(&message))
                durable = static_cast<std::uint64_t>(done->seq);
            else if (auto *reportedHealth = std::get_if<HealthReported>(&message)) {
                health = reportedHealth->health;
                status = reportedHealth->status;
            }
        }
    }

    /// Looks anew after each message and each millisecond: QTRY_VERIFY looks 20 times a second,
    /// which is long for what is waited for hundreds of times.
    template<typename Predicate>
    [[nodiscard]] static bool until(Predicate isTrue)
    {
        const QDeadlineTimer patience(20s);
        QTimer look;
        look.start(1ms);
        while (!isTrue() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isTrue();
    }

    qint64 failures() const { return status.field(u"failures").toInteger(); }

    /// An orderly end.
    bool stop()
    {
        const bool isOver = journal.handOverAll() && store.stop();
        take();
        return isOver;
    }

    Store store;
    StoreJournal journal;
    std::uint64_t seq = 0;
    std::uint64_t durable = 0;
    std::optional<Result<hub::Remembered>> opened;
    StoreHealth health;
    Value status;

private:
    WakeUpNotifier m_notifier;
};

std::uint64_t bytesWritten(const House &house)
{
    return static_cast<std::uint64_t>(
        house.status.field(u"disk").field(u"bytesWritten").toInteger());
}

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QByteArray test = QTest::currentTestFunction();
        if (!test.startsWith("fault") && !test.startsWith("open")) // they warn
            QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void durable_comesWhenItIsOnTheDisk()
    {
        {
            House house({.dataDirectory = data()});
            QTRY_VERIFY(house.opened && house.opened->has_value());
            QVERIFY((*house.opened)->devices.empty());
            house.append(hub::DeviceRecord {.device = device(1)});
            house.append(wish(1, u"power"_s, 1, true));
            QTRY_COMPARE(house.durable, 2U);
            // It is in the files while the store still runs.
            const QTemporaryDir copy;
            for (const QString &file : {u"/atrium.db"_s, u"/atrium.db-wal"_s})
                QVERIFY(QFile::copy(data() + file, copy.path() + file));
            const auto database
                = Database::open(copy.path() + u"/atrium.db"_s, Database::Mode::ReadOnly);
            QCOMPARE((*database)->value(u"SELECT wish FROM wishes"_s).value().toInt(), 1);
            QVERIFY(house.stop());
            QCOMPARE(house.health.state, StoreHealth::State::Closed);
        }
        QCOMPARE(QFile(data() + u"/atrium.db-wal"_s).size(), 0);
        House again({.dataDirectory = data()});
        QTRY_VERIFY(again.opened && again.opened->has_value());
        QCOMPARE((*again.opened)->devices.size(), 1U);
        QCOMPARE((*again.opened)->lastWish, 1U);
    }

    void commits_takeEverythingThatWaits()
    {
        House house({.dataDirectory = data()});
        QTRY_VERIFY(house.opened);
        house.append(hub::DeviceRecord {.device = device(1)});
        for (std::uint64_t i = 1; i <= 500; ++i)
            house.append(wish(1, u"power"_s, i, i % 2 == 0));
        QTRY_COMPARE(house.durable, 501U);
        QVERIFY(house.stop());
        QVERIFY(house.status.field(u"commits").toInteger() <= 3);
        QVERIFY(house.status.field(u"disk").field(u"syncs").toInteger() > 0);
        QVERIFY(house.status.field(u"disk").field(u"syncMicroseconds").toNumber() > 0.0);
        QCOMPARE(house.status.field(u"version"), Value(builtInMigrations().back().number));
    }

    void reported_goOverTogetherAndAtTheEnd()
    {
        {
            House house({.dataDirectory = data()}, 50ms);
            QTRY_VERIFY(house.opened);
            house.append(hub::DeviceRecord {.device = device(1)});
            QTRY_COMPARE(house.durable, 1U);
            for (int i = 0; i < 100; ++i)
                house.append(reported(1, u"brightness"_s, i));
            QCOMPARE(house.journal.reportedWaiting(), 1U);
            QTRY_COMPARE(house.journal.reportedWaiting(), 0U);
            house.append(reported(1, u"power"_s, true));
            QVERIFY(house.stop());
        }
        House again({.dataDirectory = data()});
        QTRY_VERIFY(again.opened && again.opened->has_value());
        const DeviceState &state = (*again.opened)->devices.at(0);
        QCOMPARE(state.property(PropertyName(u"brightness"_s))->reported.value, Value(99));
        QCOMPARE(state.property(PropertyName(u"power"_s))->reported.value, Value(true));
    }

    void fault_isRetriedUntilItIsGone_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("operation");
        QTest::addColumn<QString>("says");
        const int write = static_cast<int>(Disk::Operation::Write);
        const int sync = static_cast<int>(Disk::Operation::Sync);
        QTest::newRow("disk full") << SQLITE_FULL << write << u"disk is full"_s;
        QTest::newRow("read-only") << SQLITE_READONLY << write << u"cannot be written"_s;
        QTest::newRow("input and output") << SQLITE_IOERR_WRITE << write << u"the disk fails"_s;
        QTest::newRow("sync fails") << SQLITE_IOERR_FSYNC << sync << u"the disk fails"_s;
    }

    void fault_isRetriedUntilItIsGone()
    {
        QFETCH(int, code);
        QFETCH(int, operation);
        QFETCH(QString, says);
        std::atomic<bool> isBroken = false;
        {
            House house({.dataDirectory = data(),
                         .fault =
                             [&, operation](Disk::Operation each) {
                                 return isBroken && static_cast<int>(each) == operation ? code : 0;
                             },
                         .firstRetry = 1ms,
                         .slowestRetry = 5ms});
            QTRY_VERIFY(house.opened);
            house.append(hub::DeviceRecord {.device = device(1)});
            QTRY_COMPARE(house.durable, 1U);
            isBroken = true;
            house.append(wish(1, u"power"_s, 1, true));
            QTRY_COMPARE(house.health.state, StoreHealth::State::Retrying);
            QVERIFY2(house.health.reason.contains(says), qPrintable(house.health.reason));
            for (std::uint64_t i = 2; i < 100; ++i)
                house.append(wish(1, u"brightness"_s, i, qint64(i)));
            QTRY_VERIFY(house.failures() > 5);
            QCOMPARE(house.durable, 1U);
            isBroken = false;
            QTRY_COMPARE(house.durable, 100U);
            QTRY_COMPARE(house.health.state, StoreHealth::State::Healthy);
            QVERIFY(house.stop());
        }
        House again({.dataDirectory = data()});
        QTRY_VERIFY(again.opened && again.opened->has_value());
        const DeviceState &state = (*again.opened)->devices.at(0);
        QVERIFY(state.property(PropertyName(u"power"_s))->desired);
        QCOMPARE(state.property(PropertyName(u"brightness"_s))->desired->value, Value(99));
    }

    void fault_ofAnotherProgramIsWaitedFor()
    {
        std::atomic<bool> isBroken = false;
        House house({.dataDirectory = data(),
                     .fault = [&](Disk::Operation) { return isBroken ? SQLITE_IOERR : 0; },
                     .firstRetry = 1ms});
        QTRY_VERIFY(house.opened);
        isBroken = true; // the store lets go of its files, and another program takes them
        house.append(hub::DeviceRecord {.device = device(1)});
        QTRY_COMPARE(house.health.state, StoreHealth::State::Retrying);
        {
            std::unique_ptr<Database> other;
            QTRY_VERIFY((other = Database::open(data() + u"/atrium.db"_s, Database::Mode::ReadWrite)
                                     .value_or(nullptr)));
            isBroken = false;
            QTRY_VERIFY(house.health.reason.contains(u"another program"_s));
        }
        QTRY_COMPARE(house.durable, 1U);
    }

    void fault_atAnyOperationLosesNothingAcknowledged()
    {
        // Each of the first operations fails once, in a store that goes on.
        for (int failing = 1; failing < 24; ++failing) {
            const QTemporaryDir folder;
            std::atomic<int> count = 0;
            std::atomic<bool> isCounting = false;
            std::uint64_t acknowledged = 0;
            {
                House house({.dataDirectory = folder.path(),
                             .fault =
                                 [&](Disk::Operation) {
                                     return isCounting && ++count == failing ? SQLITE_IOERR : 0;
                                 },
                             .firstRetry = 1ms});
                QVERIFY(House::until([&] { return house.opened.has_value(); }));
                isCounting = true;
                house.append(hub::DeviceRecord {.device = device(1)});
                for (std::uint64_t i = 1; i <= 5; ++i) {
                    house.append(wish(1, u"power"_s, i, qint64(i)));
                    QVERIFY(House::until([&] { return house.durable == i + 1; }));
                    acknowledged = i;
                }
                QVERIFY(house.stop());
            }
            House again({.dataDirectory = folder.path()});
            QVERIFY(House::until([&] { return again.opened && again.opened->has_value(); }));
            QCOMPARE((*again.opened)->lastWish, acknowledged);
        }
    }

    void open_saysWhyItCannot_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("damaged") << QByteArray(50'000, 'x');
    }

    void open_saysWhyItCannot()
    {
        QFETCH(QByteArray, content);
        QFile file(data() + u"/atrium.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        House house({.dataDirectory = data()});
        QTRY_VERIFY(house.opened);
        QVERIFY(!house.opened->has_value());
        QCOMPARE(house.opened->error().code, Error::Code::Corrupt);
        QVERIFY(house.opened->error().detail.contains(u"backup"_s));
        QVERIFY(house.stop());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // it stays as it was, for a person to look at
    }

    void open_doesNotGoOnWithoutALog()
    {
        // SQLite would: the sync that fails is that of the change to a write-ahead log.
        std::atomic<int> syncs = 0;
        House house({.dataDirectory = data(), .fault = [&](Disk::Operation each) {
                         return each == Disk::Operation::Sync && ++syncs == 3 ? SQLITE_IOERR_FSYNC
                                                                              : 0;
                     }});
        QTRY_VERIFY(house.opened);
        QVERIFY(!house.opened->has_value());
        QCOMPARE(house.opened->error().code, Error::Code::Busy);
        QVERIFY2(house.opened->error().detail.contains(u"write-ahead log"),
                 qPrintable(house.opened->error().detail));
        QVERIFY(house.stop());
    }

    void open_findsADamagedPage()
    {
        {
            House house({.dataDirectory = data()});
            QTRY_VERIFY(house.opened);
            for (int i = 0; i < 500; ++i)
                house.append(hub::DeviceRecord {.device = device(i)});
            QTRY_COMPARE(house.durable, 500U);
            QVERIFY(house.stop());
        }
        QFile file(data() + u"/atrium.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8 * 4096; at < file.size(); at += 4096) {
            QVERIFY(file.seek(at));
            file.write(QByteArray(512, char(0x5a)));
        }
        file.close();
        House house({.dataDirectory = data()});
        QTRY_VERIFY(house.opened);
        QVERIFY(!house.opened->has_value());
        QCOMPARE(house.opened->error().code, Error::Code::Corrupt);
    }

    void inspect_readsWithoutAHub()
    {
        QCOMPARE(inspectDatabase(data()).error().code, Error::Code::NotFound);
        {
            House house({.dataDirectory = data()});
            QTRY_VERIFY(house.opened);
            QCOMPARE(inspectDatabase(data()).error().code, Error::Code::Busy);
            QVERIFY(house.stop());
        }
        const auto status = inspectDatabase(data());
        QVERIFY(status);
        QCOMPARE(status->migrations.size(), builtInMigrations().size());
        QVERIFY(!toValue(*status).field(u"migrations").items().empty());
        QVERIFY(toValue(*status).field(u"bytes").toInteger() > 0);
    }

    void writes_areGentleToFlashMemory()
    {
        // A thousand devices of which a fifth says something new in each 20 s, for a day; 500
        // wishes.
        constexpr int kFlushes = 24 * 3600 / 20;
        House house({.dataDirectory = data()}, 24h);
        QTRY_VERIFY(house.opened);
        for (int i = 0; i < 1000; ++i)
            house.append(hub::DeviceRecord {.device = device(i)});
        QTRY_COMPARE(house.durable, 1000U);
        QTRY_VERIFY(house.status.field(u"commits").toInteger() > 0);
        const std::uint64_t before = bytesWritten(house);
        Rng rng(5);
        qint64 time = 1'700'000'000'000;
        constexpr int kShare = 20; // of the day, to keep the test short
        for (int flush = 0; flush < kFlushes / kShare; ++flush, time += 25'000) {
            for (int i = 0; i < 250; ++i) {
                house.append(reported(static_cast<int>(rng.below(1000)), u"brightness"_s,
                                      static_cast<double>(rng.below(1000)) / 10.0,
                                      time + static_cast<qint64>(rng.below(25'000))));
            }
            if (flush % 9 == 0)
                house.append(
                    wish(1, u"power"_s, static_cast<std::uint64_t>(flush) + 1, flush % 2 == 0));
            const auto commits = house.store.journal().counters().posted;
            QVERIFY(house.journal.handOverAll());
            QCOMPARE(house.store.journal().counters().posted, commits + 1);
            // One commit for each flush, as in a real day.
            QVERIFY(House::until([&] { return house.store.journal().counters().depth == 0; }));
        }
        QVERIFY(house.stop());
        const double day = static_cast<double>(bytesWritten(house) - before) * kShare / 1e6;
        qInfo() << "megabytes written a day:" << day;
        QVERIFY2(day < 50.0, qPrintable(QString::number(day)));
    }

private:
    QString data() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
