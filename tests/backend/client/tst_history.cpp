// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/history.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::client;

namespace {

constexpr auto kNumbers = R"({"device": "demo/porch", "property": "temperature", "kind": "number",
    "unit": "Cel", "from": 1000, "to": 9000, "width": 2000,
    "buckets": [[1000, 1.5, 2, 3, 2.5], [3500, null], [5000, 4, 4, 4, 4]],
    "statistics": {"measured": 0.5, "lowest": 1.5, "lowestAt": 1100, "highest": 4, "highestAt": 5000,
                   "mean": 3.25, "difference": 2}, "isComplete": true, "fromTheFuture": 1})"_L1;
constexpr auto kStates = R"({"device": "demo/porch", "property": "power", "kind": "state",
    "unit": "", "from": 1000, "to": 9000, "width": 0,
    "buckets": [[1000, true, 2000], [3000, null, 1000], [4000, "heat", 5000]],
    "statistics": {"measured": 0.875, "held": [["heat", 5000], [true, 2000]], "changes": 2},
    "isComplete": false})"_L1;

Value parsed(QLatin1StringView json)
{
    return parseValue(QByteArray(json.data(), json.size()), 65'536).value();
}

} // namespace

/// What the hub says of the past, as a client reads it.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areRead()
    {
        const auto span = historyFromValue(parsed(kNumbers));
        QVERIFY(span);
        QCOMPARE(span->device.text(), u"demo/porch"_s);
        QCOMPARE(span->unit, u"Cel"_s);
        QCOMPARE(span->width, 2000);
        QCOMPARE(span->buckets.size(), std::size_t {3});
        QCOMPARE(
            span->buckets[0],
            (HistoryBucket {.at = 1000, .lowest = 1.5, .mean = 2.0, .highest = 3.0, .last = 2.5}));
        QVERIFY(!span->buckets[1].isKnown);
        QCOMPARE(span->buckets[1].at, 3500);
        QCOMPARE(span->statistics.mean, 3.25);
        QCOMPARE(span->statistics.lowestAt, 1100);
        QVERIFY(span->isComplete);
    }

    void states_areRead()
    {
        const auto span = historyFromValue(parsed(kStates));
        QVERIFY(span);
        QCOMPARE(span->kind, HistoryKind::State);
        QVERIFY(span->buckets.empty());
        QCOMPARE(span->states.size(), std::size_t {3});
        QVERIFY(span->states[1].value.isNothing());
        QCOMPARE(span->states[2],
                 (HistoryState {.at = 4000, .value = Value(u"heat"_s), .held = 5000}));
        QCOMPARE(span->statistics.held.front(), (std::pair(Value(u"heat"_s), qint64 {5000})));
        QCOMPARE(span->statistics.changes, 2);
        QVERIFY(!span->isComplete);
    }

    void whatIsNotOfTheForm_isRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no device") << u"demo/porch"_s << u"porch"_s << u"/device"_s;
        QTest::newRow("kind") << u"\"number\""_s << u"\"picture\""_s << u"/kind"_s;
        QTest::newRow("time") << u"9000"_s << u"\"9\""_s << u"/to"_s;
        QTest::newRow("short bucket")
            << u"[1000, 1.5, 2, 3, 2.5]"_s << u"[1000, 1.5]"_s << u"/buckets/0"_s;
        QTest::newRow("text in a bucket")
            << u"[5000, 4, 4, 4, 4]"_s << u"[5000, 4, 4, 4, \"4\"]"_s << u"/buckets/2"_s;
        QTest::newRow("statistics")
            << u"\"mean\": 3.25"_s << u"\"mean\": true"_s << u"/statistics/mean"_s;
        QTest::newRow("nothing at all") << QString(kNumbers) << u"{}"_s << u"/device"_s;
    }

    void whatIsNotOfTheForm_isRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString json(kNumbers);
        QVERIFY(json.contains(before));
        json.replace(before, after);
        const auto span = historyFromValue(parseValue(json.toUtf8(), 65'536).value());
        QVERIFY(!span);
        QCOMPARE(span.error().code, Error::Code::InvalidInput);
        QTEST(span.error().pointer, "pointer");
    }

    void series_areRead()
    {
        const auto page = historySeriesFromValue(parsed(
            R"({"series": [{"device": "a/b", "property": "x", "kind": "state", "unit": "",
                "first": 1, "last": 2}], "next": "a/b x"})"_L1));
        QVERIFY(page);
        QCOMPARE(page->series.size(), std::size_t {1});
        QCOMPARE(page->series.front().last, 2);
        QCOMPARE(page->next, u"a/b x"_s);
        const auto broken = historySeriesFromValue(parsed(R"({"series": [{"device": "a/b"}]})"_L1));
        QVERIFY(!broken);
        QCOMPARE(broken.error().pointer, u"/series/0/kind"_s);
    }

    void calls_nameWhatIsAsked()
    {
        const auto call = historyCall({.device = DeviceId::fromText(u"a/b"_s).value(),
                                       .property = u"power"_s,
                                       .from = 5,
                                       .to = 6,
                                       .points = 7});
        QCOMPARE(call.method, u"history.read"_s);
        QCOMPARE(call.params.field(u"device").toText(), u"a/b"_s);
        QCOMPARE(call.params.field(u"points").toInteger(), 7);
        QVERIFY(historySeriesCall().params.fields().empty());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
