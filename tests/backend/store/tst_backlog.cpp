// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesample.h"

#include <atrium/store/backlog.h>

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::store;
using namespace Qt::StringLiterals;

hub::JournalSeq seq(std::uint64_t number)
{
    return hub::JournalSeq {number};
}

} // namespace

class tst_Backlog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void take_givesTheLastOfEachThingInOrder()
    {
        Backlog backlog;
        backlog.add(seq(1), wish(1, u"power"_s, 1, true));
        backlog.add(seq(2), hub::DeviceRecord {.device = device(1)});
        backlog.add(seq(3), wish(1, u"power"_s, 1, true, WishStatus::Settled));
        backlog.add(seq(4), wish(1, u"brightness"_s, 2, 50));
        QCOMPARE(backlog.size(), 3U);
        const JournalBatch batch = backlog.take();
        QCOMPARE(batch.last, seq(4));
        QCOMPARE(batch.entries.size(), 3U);
        QVERIFY(std::holds_alternative<hub::DeviceRecord>(batch.entries[0]));
        QCOMPARE(std::get<hub::WishRecord>(batch.entries[1]).desired.status, WishStatus::Settled);
        QCOMPARE(std::get<hub::WishRecord>(batch.entries[2]).desired.wish, WishId {2});
        QVERIFY(backlog.isEmpty());
        QVERIFY(backlog.take().entries.empty());
    }

    void add_keepsTheNewerWish()
    {
        Backlog backlog;
        backlog.add(seq(1), wish(1, u"power"_s, 8, true));
        backlog.add(seq(2), wish(1, u"power"_s, 7, false, WishStatus::Superseded));
        const JournalBatch batch = backlog.take();
        QCOMPARE(batch.last, seq(2));
        QCOMPARE(batch.entries.size(), 1U);
        QCOMPARE(std::get<hub::WishRecord>(batch.entries[0]).desired.wish, WishId {8});
    }

    void add_keepsThatADeviceWasGoneInBetween()
    {
        // Else what belonged to the one before would belong to the one after it.
        Backlog backlog;
        backlog.add(seq(1), wish(1, u"power"_s, 1, true));
        for (std::uint64_t i = 0; i < 10; ++i) {
            backlog.add(seq(2 + 2 * i), hub::DeviceRecord {.device = device(1), .removed = true});
            backlog.add(seq(3 + 2 * i), hub::DeviceRecord {.device = device(1)});
        }
        const JournalBatch batch = backlog.take();
        QCOMPARE(batch.entries.size(), 3U);
        QVERIFY(std::holds_alternative<hub::WishRecord>(batch.entries[0]));
        QVERIFY(std::get<hub::DeviceRecord>(batch.entries[1]).removed);
        QVERIFY(!std::get<hub::DeviceRecord>(batch.entries[2]).removed);
    }

    void add_doesNotGrowBeyondTheHouse()
    {
        Backlog backlog;
        for (std::uint64_t i = 1; i <= 20'000; ++i)
            backlog.add(seq(i), reported(static_cast<int>(i % 50), u"power"_s, i % 2 == 0));
        QCOMPARE(backlog.size(), 50U);
        const JournalBatch batch = backlog.take();
        QCOMPARE(batch.entries.size(), 50U);
        QCOMPARE(std::get<hub::ReportedRecord>(batch.entries.back()).device, deviceId(0));
    }

    void add_ofABatchKeepsItsNumber()
    {
        Backlog backlog;
        backlog.add({.last = seq(9), .entries = {wish(1, u"power"_s, 1, true)}});
        backlog.add({.last = seq(0), .entries = {reported(1, u"power"_s, true)}});
        QCOMPARE(backlog.last(), seq(9));
        QCOMPARE(backlog.take().last, seq(9));
        QCOMPARE(backlog.last(), seq(0));
    }
};

QTEST_APPLESS_MAIN(tst_Backlog)
#include "tst_backlog.moc"
