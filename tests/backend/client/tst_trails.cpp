// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/trails.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::client;

namespace {

const TrailKey kKey {.device = DeviceId(InstanceId(u"a"_s), LocalId(u"b"_s)),
                     .property = PropertyName(u"level"_s)};

DeviceState sensor()
{
    DeviceState device;
    device.device.id = kKey.device;
    device.device.model = shareModel({.properties = {{.name = kKey.property, .title = {}}}});
    device.properties.resize(1);
    device.availability = Availability::Online;
    return device;
}

void report(DeviceState &device, const Value &value, WallTime at)
{
    device.properties.front().reported = {.value = value, .receiveTime = at};
}

} // namespace

class TestTrails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void news_isNotedOnce()
    {
        Trails trails;
        DeviceState device = sensor();
        trails.note(kKey, device);
        QVERIFY(trails.of(kKey).empty());
        report(device, Value(1.5), 1s);
        trails.note(kKey, device);
        trails.note(kKey, device);
        report(device, Value(true), 2s);
        trails.note(kKey, device);
        report(device, Value(u"what"_s), 3s);
        trails.note(kKey, device);
        report(device, Value(7), 500ms); // late
        trails.note(kKey, device);
        const auto &trail = trails.of(kKey);
        QCOMPARE(trail.size(), std::size_t(3));
        QCOMPARE(trail[0].value, 1.5);
        QCOMPARE(trail[1].value, 1.0);
        QVERIFY(std::isnan(trail[2].value));
    }

    void offline_isAGap()
    {
        Trails trails;
        DeviceState device = sensor();
        report(device, Value(1), 1s);
        trails.note(kKey, device);
        device.availability = Availability::Offline;
        device.availabilitySince = 2s;
        trails.note(kKey, device);
        trails.note(kKey, device);
        device.availability = Availability::Online;
        report(device, Value(2), 9s);
        trails.note(kKey, device);
        QCOMPARE(trails.of(kKey).size(), std::size_t(3));
        QVERIFY(std::isnan(trails.of(kKey)[1].value));
        QCOMPARE(trails.of(kKey)[1].at, WallTime(2s));
    }

    void fullTrail_keepsItsExtremesAndItsOrder()
    {
        Trails trails;
        DeviceState device = sensor();
        for (int i = 1; i <= 100'000; ++i) {
            report(device, Value(i == 5 ? 900.0 : i == 77 ? -900.0 : double(i % 10)), WallTime(i));
            trails.note(kKey, device);
            QVERIFY(trails.of(kKey).size() <= Trails::kMostSamples);
        }
        const auto &trail = trails.of(kKey);
        QVERIFY(std::ranges::is_sorted(trail, {}, &TrailSample::at));
        QCOMPARE(std::ranges::max(trail, {}, &TrailSample::value).value, 900.0);
        QCOMPARE(std::ranges::min(trail, {}, &TrailSample::value).value, -900.0);
        QCOMPARE(trail.back().at, WallTime(100'000));
        trails.forget(kKey.device);
        QVERIFY(trails.of(kKey).empty());
    }

    void tooMany_areRefusedAndCounted()
    {
        Trails trails;
        DeviceState device = sensor();
        report(device, Value::makeObject({}), 1s);
        TrailKey key = kKey;
        for (std::size_t i = 0; i < Trails::kMostTrails + 3; ++i) {
            key.path = u"/%1"_s.arg(i);
            trails.note(key, device);
        }
        QCOMPARE(trails.refused(), std::uint64_t(3));
    }
};

QTEST_APPLESS_MAIN(TestTrails)
#include "tst_trails.moc"
