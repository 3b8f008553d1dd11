// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

QQuickItem *firstOf(QQuickItem *item, const char *type)
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = firstOf(child, type))
            return found;
    }
    return nullptr;
}

} // namespace

/// What pages show and how they are laid out, over a stub home.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void headlineThatGrows_staysInSight()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({390, 844}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        QQuickItem *grid = firstOf(stage.view.rootObject(), "TileGrid");
        QVERIFY(grid != nullptr);
        const double before = grid->property("originY").toDouble();
        stage.home.report(u"leak"_s, u"leak"_s, Value(true));
        stage.home.report(u"kitchen-window"_s, u"open"_s, Value(true));
        QTRY_VERIFY(grid->property("originY").toDouble() < before);
        QTRY_COMPARE(grid->property("contentY").toDouble(), grid->property("originY").toDouble());
        picture(stage, u"headline-390x844"_s);
    }

    // Views let go of delegates when they next lay out, or when the event loop comes round.
    void delegates_outliveWhatTheyDrawWithoutAWarning()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        for (const QString &device :
             {u"sofa"_s, u"shutter"_s, u"heating"_s, u"dishwasher"_s, u"tv"_s, u"sofa"_s}) {
            stage.model->openDevice(u"stub/"_s + device);
            QCoreApplication::processEvents();
        }
        // Gone at once, while tiles, sheet and rows still draw it; and then everything is drawn
        // anew.
        for (const QString &device : {u"sofa"_s, u"ceiling"_s, u"shutter"_s})
            stage.home.remove(device);
        for (const auto preference : {Theme::Preference::Dark, Theme::Preference::Light}) {
            stage.theme->setPreference(preference);
            stage.theme->setTextPercent(preference == Theme::Preference::Dark ? 150 : 100);
            QVERIFY(!stage.view.grabWindow().isNull());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) == nullptr);
        QVERIFY(!stage.model->device()->isOpen());
    }

    void areaName_isNotSaidTwice()
    {
        Stage stage([](StubHome &home) {
            home.addHome();
            for (DeviceState &each : home.devices) {
                if (each.device.id.local() == u"ceiling")
                    each.device.title = u"Living room ceiling"_s;
                if (each.device.id.local() == u"sofa")
                    each.device.title = u"ground/Living room/sofa"_s;
            }
        });
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Living room ceiling"_s) != nullptr);
        QQuickItem *inside = stage.tile(u"Living room ceiling"_s);
        QCOMPARE(inside->property("inArea").toBool(), true);
        QCOMPARE(inside->property("tile").value<TileViewModel *>()->areaTitle(), u"Ceiling"_s);
        // A favourite stands outside its area.
        QQuickItem *favourite = stage.tile(u"ground/Living room/sofa"_s);
        QVERIFY(favourite != nullptr);
        QCOMPARE(favourite->property("inArea").toBool(), false);
        QCOMPARE(favourite->property("tile").value<TileViewModel *>()->houseTitle(),
                 u"Living room · sofa"_s);
        picture(stage, u"titles-1280x800"_s);
    }

    void lampThatIsOff_hasASliderWithoutColour()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Shelf strip"_s) != nullptr);
        stage.model->openDevice(u"stub/shelf"_s);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "ValueSlider") != nullptr);
        QQuickItem *slider = firstOf(stage.view.rootObject(), "ValueSlider");
        QCOMPARE(slider->property("tone").toInt(), int(Tone::Neutral));
        stage.home.report(u"shelf"_s, u"state"_s, Value(true));
        QTRY_VERIFY(slider->property("tone").toInt() != int(Tone::Neutral));
        picture(stage, u"detail-shelf-1280x800"_s);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
