// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

/// What the kill campaign would find: each promise that is broken is told.
class LedgerTest : public QObject
{
    Q_OBJECT

    static Ledger::Place place(const QString &property = u"power"_s)
    {
        return {DeviceId::fromText(u"demo/lamp"_s).value(), PropertyName(property)};
    }

private Q_SLOTS:
    void wish_isHeldToItsRecord_data()
    {
        QTest::addColumn<quint64>("wish");
        QTest::addColumn<bool>("value");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, quint64 wish, bool value, const QString &status,
                            const QString &fault) {
            QTest::newRow(name) << wish << value << status << QString() << false << fault;
        };
        row("as promised", 7, true, u"pending"_s, {});
        row("settled", 7, true, u"settled"_s, {});
        row("older", 6, true, u"pending"_s, u"6 is there"_s);
        row("another value", 7, false, u"pending"_s, u"another value"_s);
        row("newer, of another value", 8, false, u"pending"_s, {});
        row("failed without a word", 7, true, u"failed"_s, u"without a reason"_s);
        row("taken back", 7, true, u"cancelled"_s, u"by nobody"_s);
        row("replaced", 7, true, u"superseded"_s, u"by nothing"_s);
        row("expired early", 7, true, u"expired"_s, u"before its time"_s);
        QTest::newRow("expired") << quint64 {7} << true << u"expired"_s << QString() << true
                                 << QString();
        QTest::newRow("failed") << quint64 {7} << true << u"failed"_s << u"jammed"_s << false
                                << QString();
    }

    void wish_isHeldToItsRecord()
    {
        QFETCH(const quint64, wish);
        QFETCH(const bool, value);
        QFETCH(const QString, status);
        QFETCH(const QString, error);
        QFETCH(const bool, isOver);
        QFETCH(const QString, fault);
        Ledger ledger;
        ledger.acknowledged(place(), 7, true);
        ledger.acknowledged(place(), 5, false); // its answer came later
        Records records;
        records.wishes[place()]
            = {.wish = wish, .status = status, .error = error, .value = value, .isOver = isOver};
        const QString found = ledger.compare(records).join(u"; "_s);
        QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
    }

    void wish_thatIsGoneIsTold()
    {
        Ledger ledger;
        ledger.acknowledged(place(), 7, true);
        QVERIFY(ledger.compare({}).join(u"; "_s).contains(u"is gone"_s));
    }

    void wish_mayBeReplacedByAnotherProperty()
    {
        Ledger ledger;
        ledger.acknowledged(place(), 7, true);
        Records records;
        records.wishes[place()] = {.wish = 7, .status = u"superseded"_s, .value = true};
        records.wishes[place(u"brightness"_s)] = {.wish = 8, .status = u"pending"_s};
        QCOMPARE(ledger.compare(records), QStringList());
    }

    void fate_isKept_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("goes on") << u"pending"_s << u"settled"_s << true;
        QTest::newRow("comes true after all") << u"failed"_s << u"settled"_s << true;
        QTest::newRow("opens again") << u"settled"_s << u"pending"_s << false;
        QTest::newRow("failed after it settled") << u"settled"_s << u"failed"_s << false;
    }

    void fate_isKept()
    {
        QFETCH(const QString, was);
        QFETCH(const QString, is);
        QFETCH(const bool, mayBe);
        Ledger ledger;
        ledger.acknowledged(place(), 7, true);
        Records records;
        records.wishes[place()] = {.wish = 7, .status = was, .error = u"why"_s, .value = true};
        QCOMPARE(ledger.compare(records), QStringList());
        records.wishes[place()].status = is;
        QCOMPARE(ledger.compare(records).isEmpty(), mayBe);
    }

    void ring_isHeldToItsRecord_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("arrived, answered") << true << true << u"answered"_s << true;
        QTest::newRow("arrived, of unknown fate") << true << false << u"unknown"_s << true;
        QTest::newRow("arrived, not sent") << true << false << u"asked"_s << false;
        QTest::newRow("arrived, failed") << true << false << u"failed"_s << false;
        QTest::newRow("answered, on its way to the disk") << true << true << u"sent"_s << true;
        QTest::newRow("answered, failed") << false << true << u"failed"_s << false;
        QTest::newRow("failed") << false << false << u"failed"_s << true;
    }

    void ring_isHeldToItsRecord()
    {
        QFETCH(const bool, arrived);
        QFETCH(const bool, answered);
        QFETCH(const QString, status);
        QFETCH(const bool, mayBe);
        Ledger ledger;
        const Ledger::Ticket ticket = ledger.nextTicket();
        if (arrived)
            ledger.arrived(ticket);
        if (answered)
            ledger.answered(ticket);
        const QStringList faults = ledger.compare({.rings = {{ticket, status}}});
        QVERIFY2(faults.isEmpty() == mayBe, qPrintable(faults.join(u"; "_s)));
    }
};

} // namespace atrium::e2e

QTEST_APPLESS_MAIN(atrium::e2e::LedgerTest)
#include "tst_ledger.moc"
