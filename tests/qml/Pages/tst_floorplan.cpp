// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"
#include "floorplan.h"

#include <atrium/base/rng.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

const std::vector<Floor> kFloors {{.id = FloorId(u"up"_s), .title = u"Upstairs"_s},
                                  {.id = FloorId(u"low"_s), .title = u"Cellar"_s}};

// "a.up b" for a on the floor "up", b on none.
std::vector<Area> areasOf(const QString &text)
{
    std::vector<Area> areas;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        areas.push_back({.id = AreaId(each.section(u'.', 0, 0)),
                         .title = each,
                         .floor = FloorId(each.section(u'.', 1, 1))});
    return areas;
}

QString textOf(const std::vector<Area> &areas)
{
    QStringList all;
    for (const Area &area : areas)
        all.append(area.floor.isEmpty() ? area.id.text()
                                        : area.id.text() + u'.' + area.floor.text());
    return all.join(u' ');
}

} // namespace

class TestFloorPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areas_standFloorByFloor()
    {
        QCOMPARE(textOf(byFloor(areasOf(u"a b.low c.up d.low e.gone"_s), kFloors)),
                 u"c.up b.low d.low a e.gone"_s);
        QCOMPARE(textOf(byFloor(areasOf(u"b a"_s), {})), u"b a"_s);
    }

    void step_goesPastANeighbourOrOntoTheNextFloor_data()
    {
        QTest::addColumn<QString>("areas");
        QTest::addColumn<QString>("area");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("made");
        QTest::newRow("down past") << u"a.up b.up"_s << u"a"_s << 1 << u"b.up a.up"_s;
        QTest::newRow("up past") << u"a.up b.up"_s << u"b"_s << -1 << u"b.up a.up"_s;
        QTest::newRow("down onto the next") << u"a.up b.low"_s << u"a"_s << 1 << u"a.low b.low"_s;
        QTest::newRow("up onto the one before")
            << u"a.up b.low"_s << u"b"_s << -1 << u"a.up b.up"_s;
        QTest::newRow("onto an empty one") << u"a.up"_s << u"a"_s << 1 << u"a.low"_s;
        QTest::newRow("onto none") << u"a.low"_s << u"a"_s << 1 << u"a"_s;
        QTest::newRow("from none") << u"a"_s << u"a"_s << -1 << u"a.low"_s;
        QTest::newRow("not beyond the first") << u"a.up"_s << u"a"_s << -1 << u"a.up"_s;
        QTest::newRow("not beyond the last") << u"b a"_s << u"a"_s << 1 << u"b a"_s;
        QTest::newRow("unknown") << u"a.up"_s << u"x"_s << 1 << u"a.up"_s;
    }

    void step_goesPastANeighbourOrOntoTheNextFloor()
    {
        QFETCH(QString, areas);
        QFETCH(QString, area);
        QFETCH(int, by);
        QFETCH(QString, made);
        QCOMPARE(textOf(withAreaStepped(areasOf(areas), kFloors, AreaId(area), by)), made);
    }

    // From the first place an area passes every other one on its way down, and comes back.
    void step_reachesEveryPlaceAndComesBack()
    {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            Rng rng(seed);
            QStringList text;
            for (int i = 0; i < 6; ++i)
                text.append(QString(QChar(u'a' + i))
                            + QStringList {u""_s, u".up"_s, u".low"_s}.at(qsizetype(rng.below(3))));
            const std::vector<Area> first = byFloor(areasOf(text.join(u' ')), kFloors);
            const AreaId area = first.at(rng.below(6)).id;
            const auto at = [](const std::vector<Area> &areas) {
                return textOf(areas);
            };
            std::vector<Area> areas = first;
            int steps = 0;
            for (std::vector<Area> next = areas; steps < 20; ++steps, areas = next) {
                next = withAreaStepped(areas, kFloors, area, 1);
                if (at(next) == at(areas))
                    break;
            }
            QCOMPARE(areas.back().id, area);
            QVERIFY(areas.back().floor.isEmpty());
            int back = 0;
            while (at(areas) != at(first) && back++ < 20)
                areas = withAreaStepped(areas, kFloors, area, -1);
            QCOMPARE(at(areas), at(first));
            QCOMPARE(back, steps);
        }
    }

    void area_isLetGoOverAnother()
    {
        const auto areas = areasOf(u"a.up b.up c.low d.low"_s);
        const auto beside = [&](const QString &area, const QString &other) {
            return textOf(withAreaBeside(areas, kFloors, AreaId(area), AreaId(other)));
        };
        QCOMPARE(beside(u"a"_s, u"b"_s), u"b.up a.up c.low d.low"_s);
        QCOMPARE(beside(u"a"_s, u"d"_s), u"b.up c.low a.low d.low"_s);
        QCOMPARE(beside(u"d"_s, u"a"_s), u"d.up a.up b.up c.low"_s);
        QCOMPARE(textOf(withAreaOn(areas, kFloors, AreaId(u"d"_s), FloorId(u"up"_s))),
                 u"a.up b.up d.up c.low"_s);
        QCOMPARE(textOf(withAreaOn(areas, kFloors, AreaId(u"a"_s), {})), u"b.up c.low d.low a"_s);
    }

    void floors_areNamedOrderedAndTakenAway()
    {
        const auto more = withFloor(kFloors, u"Upstairs"_s);
        QCOMPARE(more.back().id, FloorId(u"upstairs"_s));
        QCOMPARE(withFloor(more, u"Upstairs"_s).back().id, FloorId(u"upstairs-2"_s));
        QCOMPARE(withFloorAt(more, FloorId(u"upstairs"_s), 0).front().id, FloorId(u"upstairs"_s));
        QCOMPARE(withFloorAt(more, FloorId(u"up"_s), 9).back().id, FloorId(u"up"_s));
        QCOMPARE(withTitle(more, FloorId(u"up"_s), u"Loft"_s).front().title, u"Loft"_s);
        QCOMPARE(withoutFloor(more, FloorId(u"up"_s)).size(), std::size_t {2});
        QCOMPARE(floorTitled(u"cellar"_s, kFloors)->id, FloorId(u"low"_s));
        QCOMPARE(textOf(offFloor(areasOf(u"a.up b.low"_s), FloorId(u"up"_s))), u"a b.low"_s);
    }
};

QTEST_GUILESS_MAIN(TestFloorPlan)
#include "tst_floorplan.moc"
