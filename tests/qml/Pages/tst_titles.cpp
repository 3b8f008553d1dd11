// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"
#include "windowtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

class TestTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inArea_dropsWhatTheSectionSays_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("expected");
        QTest::newRow("at the beginning") << u"Living room lamp"_s << u"Living room"_s << u"Lamp"_s;
        QTest::newRow("at the end")
            << u"Lamp (Living room)"_s << u"Living room"_s << u"Lamp (Living room)"_s;
        QTest::newRow("at the end, with a dash")
            << u"Lamp – Living room"_s << u"Living room"_s << u"Lamp"_s;
        QTest::newRow("in other letters") << u"KITCHEN_lamp"_s << u"Kitchen"_s << u"Lamp"_s;
        QTest::newRow("only the area") << u"Kitchen"_s << u"Kitchen"_s << u"Kitchen"_s;
        QTest::newRow("the area and a dash") << u"Kitchen -"_s << u"Kitchen"_s << u"Kitchen -"_s;
        QTest::newRow("part of a word") << u"Bathrobe"_s << u"Bath"_s << u"Bathrobe"_s;
        QTest::newRow("no area") << u"Lamp"_s << QString() << u"Lamp"_s;
        QTest::newRow("a path") << u"ground/kitchen/window"_s << u"kitchen"_s << u"window"_s;
        QTest::newRow("a path that ends") << u"kitchen/"_s << u"hall"_s << u"kitchen"_s;
        QTest::newRow("only slashes") << u"//"_s << u"hall"_s << u"//"_s;
    }
    void inArea_dropsWhatTheSectionSays()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, area);
        QTEST(titleInArea(title, area), "expected");
    }

    void inHouse_saysWhere()
    {
        QCOMPARE(titleInHouse(u"ground/kitchen/window"_s), u"kitchen · window"_s);
        QCOMPARE(titleInHouse(u"kitchen/window"_s), u"kitchen · window"_s);
        QCOMPARE(titleInHouse(u"Window"_s), u"Window"_s);
        QCOMPARE(titleInHouse(u"Window/"_s), u"Window/"_s);
    }

    void name_keepsWhatIsFilledInLater()
    {
        QTranslator german;
        QVERIFY(german.load(u":/atrium/translations/atrium_de.qm"_s));
        const WindowTexts texts;
        QCOMPARE(texts.name(u"Heating to {target}"_s), u"Heating to {target}"_s);
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(texts.name(u"Heating to {target}"_s), u"Heizt auf {target}"_s);
        QCOMPARE(texts.name(u"Brightness"_s), u"Helligkeit"_s);
        QCOMPARE(texts.name(u"My own {name"_s), u"My own {name"_s);
        QCOMPARE(texts.name({}), QString());
        QCOMPARE(texts.pattern(dsl::Word::Locked), u"Verriegelt"_s);
        QCoreApplication::removeTranslator(&german);
    }

    void quantity_staysTogetherAmongWordsFromRightToLeft()
    {
        const WindowTexts texts;
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(texts.quantity(21.4, u"W"_s, 1).joined(), u"21.4\u00a0W"_s);
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        QCOMPARE(texts.quantity(21.4, u"W"_s, 1).joined(), u"\u206621.4\u00a0W\u2069"_s);
        QCOMPARE(texts.quantity(7, {}, 0).joined(), u"\u20667\u2069"_s);
        QLocale::setDefault(QLocale::c());
    }

    // The test runs in a zone nine hours east.
    void moment_isLocal()
    {
        constexpr WallTime kNoon {1'764'072'000'000}; // UTC
        const WindowTexts texts;
        QVERIFY(texts.moment(kNoon, kNoon).contains(u"21"_s)
                || texts.moment(kNoon, kNoon).startsWith(u"9:"_s));
        // Four in the afternoon there was another day's morning here.
        QVERIFY(texts.moment(kNoon, kNoon + 4h) != texts.moment(kNoon + 4h, kNoon + 4h));
        QVERIFY(!texts.moment(kNoon, kNoon + 4h).contains(u':'));
    }
};

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
