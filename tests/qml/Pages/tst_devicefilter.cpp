// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefilter.h"

#include <atrium/model/kinds.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

std::vector<DeviceFacts> house()
{
    return {{.title = u"Sofa lamp"_s,
             .kind = kind::light.toString(),
             .area = u"living"_s,
             .areaTitle = u"Living room"_s,
             .plugin = u"mqtt"_s,
             .pluginTitle = u"Zigbee2MQTT"_s,
             .isOn = true},
            {.title = u"Ceiling"_s,
             .kind = kind::light.toString(),
             .area = u"kitchen"_s,
             .areaTitle = u"Kitchen"_s,
             .plugin = u"mqtt"_s,
             .pluginTitle = u"Zigbee2MQTT"_s,
             .needsLook = true,
             .isOffline = true},
            {.title = u"Front door"_s,
             .kind = kind::lock.toString(),
             .plugin = u"demo"_s,
             .pluginTitle = u"Simulator"_s,
             .needsLook = true}};
}

QStringList found(const DeviceQuery &query)
{
    const DeviceFilter filter(query);
    QStringList titles;
    for (const DeviceFacts &device : house()) {
        if (filter.passes(device))
            titles.append(device.title);
    }
    return titles;
}

} // namespace

/// Which devices a page shows.
class TestDeviceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_hasToHoldAsAWhole_data()
    {
        QTest::addColumn<DeviceQuery>("query");
        QTest::addColumn<QStringList>("expected");
        const QStringList all {u"Sofa lamp"_s, u"Ceiling"_s, u"Front door"_s};
        QTest::newRow("nothing asked") << DeviceQuery {} << all;
        QTest::newRow("spaces only") << DeviceQuery {.text = u"  "_s} << all;
        QTest::newRow("title, other case")
            << DeviceQuery {.text = u"SOFA"_s} << QStringList {u"Sofa lamp"_s};
        QTest::newRow("two words, two places")
            << DeviceQuery {.text = u"lights kitchen"_s} << QStringList {u"Ceiling"_s};
        QTest::newRow("plugin's title")
            << DeviceQuery {.text = u"simul"_s} << QStringList {u"Front door"_s};
        QTest::newRow("one word too many")
            << DeviceQuery {.text = u"sofa kitchen"_s} << QStringList {};
        QTest::newRow("kind") << DeviceQuery {.group = KindGroup::Security}
                              << QStringList {u"Front door"_s};
        QTest::newRow("area") << DeviceQuery {.area = u"kitchen"_s} << QStringList {u"Ceiling"_s};
        QTest::newRow("without an area")
            << DeviceQuery {.area = u""_s} << QStringList {u"Front door"_s};
        QTest::newRow("plugin") << DeviceQuery {.plugin = u"mqtt"_s}
                                << QStringList {u"Sofa lamp"_s, u"Ceiling"_s};
        QTest::newRow("needs a look") << DeviceQuery {.state = StateChoice::NeedsLook}
                                      << QStringList {u"Ceiling"_s, u"Front door"_s};
        QTest::newRow("on") << DeviceQuery {.state = StateChoice::On}
                            << QStringList {u"Sofa lamp"_s};
        QTest::newRow("offline") << DeviceQuery {.state = StateChoice::Offline}
                                 << QStringList {u"Ceiling"_s};
        QTest::newRow("plugin and state that no device is both of")
            << DeviceQuery {.plugin = u"demo"_s, .state = StateChoice::On} << QStringList {};
    }
    void query_hasToHoldAsAWhole()
    {
        QFETCH(const DeviceQuery, query);
        QFETCH(const QStringList, expected);
        QCOMPARE(found(query), expected);
    }

    void emptiness_isSaid()
    {
        QVERIFY(DeviceQuery {}.isEmpty());
        QVERIFY(DeviceQuery {.text = u" "_s}.isEmpty());
        QVERIFY(!DeviceQuery {.area = u""_s}.isEmpty());
        QVERIFY(!DeviceQuery {.state = StateChoice::On}.isEmpty());
    }

    void counts_sayWhatEachChoiceWouldShow()
    {
        const auto devices = house();
        const FacetCounts all = DeviceFilter({}).count(devices);
        QCOMPARE(all.anyGroup, 3);
        QCOMPARE(all.groups.at(KindGroup::Lights), 2);
        QCOMPARE(all.areas.at(QString()), 1);
        QCOMPARE(all.states.at(StateChoice::NeedsLook), 2);
        // A choice narrows the others, not itself.
        const FacetCounts mqtt = DeviceFilter({.plugin = u"mqtt"_s}).count(devices);
        QCOMPARE(mqtt.anyPlugin, 3);
        QCOMPARE(mqtt.plugins.at(u"demo"_s), 1);
        QCOMPARE(mqtt.anyGroup, 2);
        QVERIFY(!mqtt.groups.contains(KindGroup::Security));
        QCOMPARE(mqtt.states.at(StateChoice::Any), 2);
        QCOMPARE(mqtt.states.at(StateChoice::NeedsLook), 1);
    }

    void counts_agreeWithWhatPasses()
    {
        const auto devices = house();
        for (const DeviceQuery &query :
             {DeviceQuery {}, DeviceQuery {.text = u"room"_s},
              DeviceQuery {.group = KindGroup::Lights, .state = StateChoice::Offline}}) {
            const DeviceFilter filter(query);
            const auto passing = std::ranges::count_if(
                devices, [&filter](const DeviceFacts &each) { return filter.passes(each); });
            const FacetCounts counts = filter.count(devices);
            const auto counted = counts.states.find(query.state);
            QCOMPARE(counted == counts.states.end() ? 0 : counted->second, passing);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceFilter)
#include "tst_devicefilter.moc"
