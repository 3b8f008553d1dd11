// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/rng.h>
#include <atrium/wire/linereader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class TestLineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsHoweverTheBytesArrive();
    void keepsAHalfLine();
    void leavesOutLineEndsAndEmptyLines();
    void refusesALineWithoutEnd();
    void refusesAWholeLineThatIsTooLong();
};

void TestLineReader::splitsHoweverTheBytesArrive()
{
    Rng rng(3);
    for (int round = 0; round < 200; ++round) {
        QByteArrayList sent;
        QByteArray stream;
        for (std::uint64_t i = 0; i < 20; ++i) {
            sent << QByteArray(static_cast<qsizetype>(1 + rng.below(40)),
                               static_cast<char>('a' + i));
            stream += sent.last() + '\n';
        }
        wire::LineReader reader;
        QByteArrayList read;
        for (qsizetype at = 0; at < stream.size();) {
            const auto count = static_cast<qsizetype>(1 + rng.below(70));
            QVERIFY(reader.feed(QByteArray(stream.mid(at, count))));
            at += count;
            while (rng.below(4) != 0) {
                const auto line = reader.next();
                if (!line)
                    break;
                read << line->toByteArray();
            }
        }
        while (const auto line = reader.next())
            read << line->toByteArray();
        QCOMPARE(read, sent);
        QCOMPARE(reader.waiting(), 0);
    }
}

void TestLineReader::keepsAHalfLine()
{
    wire::LineReader reader;
    QVERIFY(reader.feed("{\"a\""));
    QVERIFY(!reader.next());
    QCOMPARE(reader.waiting(), 4);
    QVERIFY(reader.feed(":1}\nx"));
    QCOMPARE(reader.next()->toByteArray(), "{\"a\":1}"_ba);
    QVERIFY(!reader.next());
}

void TestLineReader::leavesOutLineEndsAndEmptyLines()
{
    wire::LineReader reader;
    QVERIFY(reader.feed("\n\r\na\r\n\nb\n"));
    QCOMPARE(reader.next()->toByteArray(), "a"_ba);
    QCOMPARE(reader.next()->toByteArray(), "b"_ba);
    QVERIFY(!reader.next());
}

void TestLineReader::refusesALineWithoutEnd()
{
    wire::LineReader reader(100);
    const QByteArray piece(30, 'x');
    QVERIFY(reader.feed(piece));
    QVERIFY(reader.feed(piece));
    QVERIFY(reader.feed(piece));
    const auto refused = reader.feed(piece);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Corrupt);
    const qsizetype held = reader.waiting();
    QVERIFY(!reader.feed("\n{}\n"));
    QCOMPARE(reader.waiting(), held);
}

void TestLineReader::refusesAWholeLineThatIsTooLong()
{
    wire::LineReader reader(100);
    QVERIFY(reader.feed(QByteArray(QByteArray(100, 'x') + '\n')));
    QCOMPARE(reader.next()->size(), 100);
    QVERIFY(!reader.feed(QByteArray(QByteArray(101, 'x') + "\n{}\n")));
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
