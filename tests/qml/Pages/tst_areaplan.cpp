// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

const std::vector<Area> kAreas {{.id = AreaId(u"a"_s), .title = u"A"_s},
                                {.id = AreaId(u"b"_s), .title = u"B"_s},
                                {.id = AreaId(u"c"_s), .title = u"C"_s}};

QString order(const std::vector<Area> &areas)
{
    QString all;
    for (const Area &area : areas)
        all += area.id.text();
    return all;
}

} // namespace

/// The owner's list of areas, changed.
class TestAreaPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void id_readsLikeTheTitleAndIsFree_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"Living room"_s << u"living-room"_s;
        QTest::newRow("accents") << u"K\u00fcche"_s << u"kuche"_s;
        QTest::newRow("signs") << u" ...Hall / up! "_s << u"hall-up"_s;
        QTest::newRow("taken") << u"B"_s << u"b-2"_s;
        QTest::newRow("no letter of ours") << u"\u5ba2\u5385"_s << u"area"_s;
        QTest::newRow("other digits") << u"\u0663"_s << u"area"_s;
        QTest::newRow("long") << QString(100, u'x') << QString(40, u'x');
        QTest::newRow("a dash where it is cut") << QString(39, u'x') + u" y"_s << QString(39, u'x');
    }
    void id_readsLikeTheTitleAndIsFree()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, id);
        QCOMPARE(areaIdFrom(title, kAreas), id);
        QVERIFY(isValidAreaId(id));
    }

    void place_isWhereTheOtherStood_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << u"a"_s << 1 << u"bac"_s;
        QTest::newRow("to the end") << u"a"_s << 2 << u"bca"_s;
        QTest::newRow("up") << u"c"_s << 0 << u"cab"_s;
        QTest::newRow("beyond") << u"a"_s << 9 << u"bca"_s;
        QTest::newRow("before the first") << u"b"_s << -3 << u"bac"_s;
        QTest::newRow("where it is") << u"b"_s << 1 << u"abc"_s;
        QTest::newRow("unknown") << u"x"_s << 0 << u"abc"_s;
    }
    void place_isWhereTheOtherStood()
    {
        QFETCH(const QString, area);
        QFETCH(const int, place);
        QFETCH(const QString, expected);
        QCOMPARE(order(withAreaAt(kAreas, AreaId(area), place)), expected);
    }

    void others_stayAsTheyAre()
    {
        QCOMPARE(order(withoutArea(kAreas, AreaId(u"b"_s))), u"ac"_s);
        QCOMPARE(order(withArea(kAreas, u"New"_s)), u"abcnew"_s);
        QCOMPARE(withTitle(kAreas, AreaId(u"b"_s), u"X"_s).at(1).title, u"X"_s);
        QCOMPARE(areaTitled(u"c"_s, kAreas)->id, AreaId(u"c"_s));
        QVERIFY(areaTitled(u"d"_s, kAreas) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestAreaPlan)
#include "tst_areaplan.moc"
