// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include <atrium/base/rng.h>

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace atrium;
using sdk::Outbox;

namespace {

Report report(int device, qint64 value)
{
    return {.device = DeviceId(InstanceId(u"test"_s), LocalId(u"d%1"_s.arg(device))),
            .property = PropertyName(u"p"_s),
            .value = value};
}

std::vector<qint64> valuesOf(Outbox &outbox)
{
    std::vector<qint64> values;
    while (const auto message = outbox.take()) {
        if (const auto *reports = std::get_if<wire::Reports>(&*message)) {
            for (const Report &each : reports->reports)
                values.push_back(each.value.toInteger());
        }
    }
    return values;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryReportWhileTheWayIsFree();
    void keepsTheNewestOfAPropertyWhileBlocked();
    void doesNotMoveAReportOverADescription();
    void joinsReportsAndKeepsTheOrder();
    void boundsWhatWaits();
    void neverLosesTheLastValue();
};

void TestOutbox::keepsEveryReportWhileTheWayIsFree()
{
    Outbox outbox;
    outbox.report({report(1, 1), report(1, 2), report(1, 3)});
    QCOMPARE(valuesOf(outbox), (std::vector<qint64> {1, 2, 3}));
    QCOMPARE(outbox.counters().coalesced, 0U);
}

void TestOutbox::keepsTheNewestOfAPropertyWhileBlocked()
{
    Outbox outbox;
    outbox.setBlocked(true);
    outbox.report({report(1, 1), report(2, 20), report(1, 2), report(1, 3)});
    QCOMPARE(outbox.size(), 2U);
    QCOMPARE(outbox.counters().coalesced, 2U);
    QCOMPARE(valuesOf(outbox), (std::vector<qint64> {3, 20}));
}

void TestOutbox::doesNotMoveAReportOverADescription()
{
    Outbox outbox;
    outbox.setBlocked(true);
    outbox.report({report(1, 1)});
    outbox.say(wire::Devices {.complete = true});
    outbox.report({report(1, 2)});
    QVERIFY(std::holds_alternative<wire::Reports>(*outbox.take()));
    QVERIFY(std::holds_alternative<wire::Devices>(*outbox.take()));
    QCOMPARE(valuesOf(outbox), (std::vector<qint64> {2}));
}

void TestOutbox::joinsReportsAndKeepsTheOrder()
{
    Outbox outbox;
    for (int i = 0; i < 300; ++i)
        outbox.report({report(1, i)});
    outbox.say(wire::Answer {.id = wire::CallId {1}, .outcome = Value()});
    outbox.report({report(1, 300)});
    QCOMPARE(std::get<wire::Reports>(*outbox.take()).reports.size(), 256U);
    QCOMPARE(std::get<wire::Reports>(*outbox.take()).reports.size(), 44U);
    QVERIFY(std::holds_alternative<wire::Answer>(*outbox.take()));
    QCOMPARE(valuesOf(outbox), (std::vector<qint64> {300}));
    QVERIFY(outbox.isEmpty());
}

void TestOutbox::boundsWhatWaits()
{
    Outbox outbox;
    outbox.setBlocked(true);
    for (int i = 0; i < 70'000; ++i)
        outbox.report({report(i, i)});
    QCOMPARE(outbox.size(), Outbox::kMostReports);
    for (std::size_t i = 0; i < 5000; ++i)
        outbox.say(wire::LogLine {.level = QtInfoMsg, .text = u"x"_s});
    QCOMPARE(outbox.size(), Outbox::kMostReports + Outbox::kMostNotices);
    for (std::size_t i = 0; i < 5000; ++i)
        outbox.say(wire::Devices {});
    QVERIFY(outbox.takeLostDevices());
    QVERIFY(!outbox.takeLostDevices());
    QCOMPARE(outbox.size(),
             Outbox::kMostReports + Outbox::kMostNotices + Outbox::kMostDeviceMessages);
    while (outbox.take()) { }
    outbox.say(wire::LogLine {.level = QtInfoMsg, .text = u"x"_s});
    QCOMPARE(outbox.size(), 1U); // the bound is on what waits, not on what ever was
}

void TestOutbox::neverLosesTheLastValue()
{
    Rng rng(17);
    for (int round = 0; round < 100; ++round) {
        Outbox outbox;
        std::map<QString, qint64> said;
        std::map<QString, qint64> heard;
        const auto hear = [&] {
            if (const auto message = outbox.take()) {
                if (const auto *reports = std::get_if<wire::Reports>(&*message)) {
                    for (const Report &each : reports->reports)
                        heard[each.device.text()] = each.value.toInteger();
                }
            }
        };
        for (qint64 i = 0; i < 500; ++i) {
            switch (rng.below(6)) {
            case 0:
                outbox.setBlocked(rng.below(2) == 0);
                break;
            case 1:
                hear();
                break;
            case 2:
                outbox.say(wire::Devices {});
                break;
            default: {
                Report each = report(static_cast<int>(rng.below(5)), i);
                said[each.device.text()] = i;
                outbox.report({std::move(each)});
            }
            }
        }
        while (!outbox.isEmpty())
            hear();
        QVERIFY(said == heard);
    }
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
