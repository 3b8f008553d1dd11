// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/crowd.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesShareTheirModels()
    {
        const Crowd crowd(InstanceId(u"demo"_s), {.devices = 10'000}, kStart);
        QCOMPARE(crowd.devices().size(), std::size_t {10'000});
        QCOMPARE(crowd.devices()[0].model.model.get(), crowd.devices()[9'998].model.model.get());
        QCOMPARE(crowd.devices()[1].model.model.get(), crowd.devices()[9'999].model.model.get());
        QCOMPARE(crowd.devices()[7].id.text(), u"demo/extra-00007"_s);
    }

    void saysAsMuchAsAsked()
    {
        Crowd crowd(InstanceId(u"demo"_s), {.devices = 1000, .reportsPerSecond = 5000.0}, kStart);
        std::size_t count = 0;
        for (RealTime now = kStart; now <= kStart + 2s; now += 10ms)
            count += crowd.advance(now).reports.size();
        QCOMPARE(count, std::size_t {10'000});
    }

    void everyReportIsAChangeThatFits()
    {
        Crowd crowd(InstanceId(u"demo"_s), {.devices = 7, .reportsPerSecond = 1000.0}, kStart);
        std::map<std::pair<DeviceId, PropertyName>, Value> held;
        for (const Report &report : crowd.everything().reports)
            held[{report.device, report.property}] = report.value;
        for (RealTime now = kStart; now <= kStart + 3s; now += 10ms) {
            for (const Report &report : crowd.advance(now).reports) {
                Value &before = held.at({report.device, report.property});
                QVERIFY(!(before == report.value));
                before = report.value;
                const auto &device = crowd.devices()[report.device.local().last(5).toUInt()];
                QVERIFY(device.model.model->property(report.property)->schema.check(report.value));
            }
        }
    }

    void aPauseIsNotMadeUpFor()
    {
        Crowd crowd(InstanceId(u"demo"_s), {.devices = 10, .reportsPerSecond = 1000.0}, kStart);
        QCOMPARE(crowd.advance(kStart + 60s).reports.size(), std::size_t {500});
        QCOMPARE(crowd.advance(kStart + 60s + 10ms).reports.size(), std::size_t {10});
    }

    void obeys()
    {
        Crowd crowd(InstanceId(u"demo"_s), {.devices = 10}, kStart);
        WorldOutputs outputs;
        QVERIFY(crowd.write(u"extra-00002", {{PropertyName(u"brightness"_s), 55}}, outputs));
        QCOMPARE(outputs.reports.size(), std::size_t {1});
        QCOMPARE(outputs.reports.front().value.toInteger(), 55);
        QVERIFY(!crowd.write(u"extra-00002", {{PropertyName(u"brightness"_s), 101}}, outputs));
        QVERIFY(!crowd.write(u"extra-00001", {{PropertyName(u"temperature"_s), 5.0}}, outputs));
        QVERIFY(!crowd.write(u"extra-00010", {{PropertyName(u"power"_s), true}}, outputs));
    }

private:
    static constexpr RealTime kStart {5000};
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::CrowdTest)
#include "tst_crowd.moc"
