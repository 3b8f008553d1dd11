// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium::window;

namespace {

TileSection section(const QString &title, int count)
{
    TileSection result {.key = title, .title = title};
    for (int i = 0; i < count; ++i)
        result.devices.append(u"%1-%2"_s.arg(title).arg(i));
    return result;
}

} // namespace

/// Shelves of UI.md §4.
class TestTileLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_followTheWidth_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("expected");
        QTest::newRow("phone") << 358.0 << 2;
        QTest::newRow("too narrow") << 100.0 << 2;
        QTest::newRow("panel") << 696.0 << 4;
        QTest::newRow("desktop") << 1000.0 << 5;
    }
    void columns_followTheWidth()
    {
        QFETCH(const double, width);
        QFETCH(const int, expected);
        QCOMPARE(columnsFor(width, 160, 12, 2), expected);
    }

    void sections_standSideBySide()
    {
        const auto rows
            = layOut({section(u"living"_s, 6), section(u"kitchen"_s, 4)}, {.columns = 5});
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.at(0).headings.size(), std::size_t(2));
        QCOMPARE(rows.at(0).headings.at(1).column, 3);
        QCOMPARE(rows.at(1).tiles.size(), std::size_t(5));
        QCOMPARE(rows.at(2).tiles.size(), std::size_t(5));
    }

    void fiveFavouritesAtFourColumns_leaveNoneAlone()
    {
        TileSection favourites = section(u"favourites"_s, 5);
        favourites.isWide = favourites.isEven = true;
        const auto rows = layOut({favourites, section(u"hall"_s, 2)}, {.columns = 4});
        QCOMPARE(rows.at(1).tiles.size(), std::size_t(3));
        QCOMPARE(rows.at(1).columns, 3);
        QCOMPARE(rows.at(2).tiles.size(), std::size_t(2));
        QCOMPARE(rows.at(2).columns, 3);
        QCOMPARE(rows.at(3).columns, 0); // what follows stands as the page does
        QCOMPARE(rows.at(4).columns, 0);
        QCOMPARE(layOut({favourites}, {.columns = 2}).at(1).columns, 0); // a phone has no fewer
        favourites.devices.append(u"sixth"_s);
        QCOMPARE(layOut({favourites}, {.columns = 4}).at(1).tiles.size(), std::size_t(4));
    }

    void lonelySection_takesTheShelf()
    {
        const auto rows = layOut({section(u"living"_s, 4), section(u"all"_s, 10)}, {.columns = 5});
        QCOMPARE(rows.at(0).headings.size(), std::size_t(1));
        QCOMPARE(rows.at(0).headings.at(0).span, 4);
        QCOMPARE(rows.at(1).tiles.size(), std::size_t(4));
    }

    void longSection_endsInHowManyMore()
    {
        const auto rows = layOut({section(u"office"_s, 200)}, {.columns = 5});
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.at(2).tiles.back().more, 191);
        QVERIFY(rows.at(2).tiles.back().device.isEmpty());
    }

    void wholePage_showsEverything()
    {
        const auto rows = layOut({section(u"office"_s, 11)}, {.columns = 5, .mostRows = 0});
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows.back().tiles.size(), std::size_t(1));
    }

    void nothing_givesNoRows() { QVERIFY(layOut({}, {}).empty()); }
};

QTEST_APPLESS_MAIN(TestTileLayout)
#include "tst_tilelayout.moc"
