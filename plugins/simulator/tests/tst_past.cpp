// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"
#include "simulator.h"

#include <atrium/model/semantics.h>

#include <map>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr WallTime kTo {1'795'300'000'000};
constexpr WallTime kFrom = kTo - std::chrono::hours(48);

std::vector<Report> pastOf(const Value &config)
{
    return Simulator().past({.instance = InstanceId(u"demo"_s), .config = config}, kFrom, kTo);
}

} // namespace

/// What the home was before it was first looked at.
class PastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_areValid_andInTheOrderOfTime()
    {
        const auto reports = pastOf(Value::makeObject({{u"home"_s, true}}));
        QVERIFY(reports.size() > 1'000);
        QVERIFY(reports.size() < 100'000);
        std::map<DeviceId, Device> devices;
        for (const DevicePlan &row : demoPlan().devices)
            devices.emplace(row.device.id, row.device);
        WallTime before = kFrom;
        for (const Report &report : reports) {
            QVERIFY(report.sourceTime >= before && report.sourceTime < kTo);
            before = report.sourceTime;
            const Property *const property
                = devices.at(report.device).model.model->property(report.property);
            QVERIFY(property != nullptr);
            const auto fits = property->schema.check(report.value);
            QVERIFY2(fits, qPrintable(report.device.text() + u' ' + report.property.text()));
        }
    }

    void numbers_goUpAndDown_asInAHome()
    {
        double coldest = 100.0, warmest = -100.0;
        for (const Report &report : pastOf(Value::makeObject({{u"home"_s, true}}))) {
            if (report.device.local() == u"living-climate"
                && report.property.text() == u"temperature") {
                coldest = std::min(coldest, report.value.toNumber());
                warmest = std::max(warmest, report.value.toNumber());
            }
        }
        QVERIFY(coldest > 5.0 && warmest < 35.0);
        QVERIFY(warmest - coldest > 0.5);
    }

    void counts_endWhereTheHomeBegins()
    {
        std::map<std::pair<DeviceId, PropertyName>, double> last;
        for (const Report &report : pastOf(Value::makeObject({{u"home"_s, true}}))) {
            if (report.property.text() != u"energy")
                continue;
            const auto key = std::pair(report.device, report.property);
            if (last.contains(key))
                QVERIFY(report.value.toNumber() >= last[key]);
            last[key] = report.value.toNumber();
        }
        QVERIFY(!last.empty());
        const World world = demoWorld();
        for (const auto &[key, value] : last) {
            const double now = valueOf(world, key.first.local(), key.second.text()).toNumber();
            QVERIFY2(std::abs(now - value) < 0.1, qPrintable(key.first.text()));
        }
    }

    void whereThereIsNoHome_thereIsNoPast()
    {
        QVERIFY(pastOf(Value::makeObject({{u"home"_s, false}})).empty());
        QVERIFY(pastOf(Value::makeObject({{u"timeFactor"_s, 60}})).empty());
    }
};

} // namespace atrium::simulator

QTEST_GUILESS_MAIN(atrium::simulator::PastTest)
#include "tst_past.moc"
