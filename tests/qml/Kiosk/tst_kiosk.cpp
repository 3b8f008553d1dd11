// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltest.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::test;

namespace {

void addWeather(StubHome &home)
{
    home.addHome();
    DataSchema word {.type = DataSchema::Type::String};
    word.choices.push_back({.value = Value(u"partlyCloudy"_s), .label = u"Partly cloudy"_s});
    home.add(stubDevice(
        u"mast"_s, u"Mast"_s, kind::weatherStation, u"outside"_s,
        {{u"temperature"_s,
          semantic::temperature.toString(),
          {.type = DataSchema::Type::Number, .unit = u"°C"_s},
          Value(7.8)},
         {u"condition"_s, semantic::weather.toString(), word, Value(u"partlyCloudy"_s)}}));
    home.add(stubDevice(u"bell"_s, u"Door bell"_s, kind::doorbell, u"outside"_s, {}));
}

} // namespace

/// A panel, by real events.
class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstTap_onlyWakes()
    {
        Panel panel;
        QVERIFY(panel.show());
        panel.house->show(WindowModel::Page::Devices);
        panel.pass(301s);
        QVERIFY(panel.kiosk->isAmbient());
        QCOMPARE(panel.house->page(), WindowModel::Page::Home);
        for (int y = 40; y < 800; y += 60) { // whatever lies below
            panel.kiosk->setAmbient(true);
            panel.tap({500, y});
            QVERIFY(!panel.kiosk->isAmbient());
        }
        QCoreApplication::processEvents();
        QVERIFY(panel.home.asked(u"property.set"_s).empty());
        QVERIFY(panel.home.asked(u"action.invoke"_s).empty());
        QVERIFY(!panel.house->device()->isOpen());
        panel.kiosk->setAmbient(true);
        QTest::keyClick(&panel.view, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!panel.kiosk->isAmbient());
        QCOMPARE(panel.house->page(), WindowModel::Page::Home);
        QTest::keyClick(&panel.view, Qt::Key_2, Qt::ControlModifier); // awake: it counts
        QCOMPARE(panel.house->page(), WindowModel::Page::Devices);
    }

    void untouched_goesHome()
    {
        Panel panel;
        QVERIFY(panel.show());
        panel.tap({5, 5});
        panel.house->show(WindowModel::Page::System);
        panel.pass(119s);
        QCOMPARE(panel.house->page(), WindowModel::Page::System);
        QTest::keyClick(&panel.view, Qt::Key_A); // typing counts
        panel.pass(119s);
        QCOMPARE(panel.house->page(), WindowModel::Page::System);
        panel.pass(1s);
        QCOMPARE(panel.house->page(), WindowModel::Page::Home);
    }

    void leak_wakesItInTheNight()
    {
        Panel panel;
        panel.wall = QDateTime(QDate(2026, 11, 21), QTime(23, 0));
        QVERIFY(panel.show());
        panel.pass(301s);
        QVERIFY(panel.kiosk->isAmbient());
        QCOMPARE(panel.theme->preference(), Theme::Preference::Night);
        QCOMPARE(panel.kiosk->brightness(), 5);
        panel.home.report(u"leak"_s, u"leak"_s, Value(true));
        QTRY_VERIFY(!panel.kiosk->isAmbient());
        QCOMPARE(panel.theme->preference(), Theme::Preference::Dark);
        QCOMPARE(panel.kiosk->brightness(), 100);
        panel.pass(4000s);
        QVERIFY(!panel.kiosk->isAmbient());
    }

    void doorbellAndPresence_wakeIt()
    {
        Panel panel(addWeather);
        QVERIFY(panel.show());
        panel.kiosk->setAmbient(true);
        Q_EMIT panel.client.occurred(
            {{.device = *DeviceId::fromText(u"stub/bell"_s), .event = EventName(u"ring"_s)}});
        QVERIFY(!panel.kiosk->isAmbient());
        kiosk::ScreenProfile profile;
        profile.presence = *DeviceId::fromText(u"stub/motion"_s);
        panel.kiosk->setProfile(profile);
        panel.kiosk->setAmbient(true);
        panel.home.report(u"sofa"_s, u"state"_s, Value(false));
        panel.home.report(u"motion"_s, u"motion"_s, Value(true));
        QTRY_VERIFY(!panel.kiosk->isAmbient());
    }

    void backlight_isTurnedDown()
    {
        Panel panel;
        QVERIFY(QDir(panel.lights.path()).mkpath(u"panel"_s));
        const auto put = [&panel](const QString &name, const QByteArray &text) {
            QFile file(panel.lights.filePath(u"panel/"_s + name));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        const auto level = [&panel] {
            QFile file(panel.lights.filePath(u"panel/brightness"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(put(u"max_brightness"_s, "255\n") && put(u"brightness"_s, "9\n"));
        kiosk::Backlight light(panel.lights.path());
        QVERIFY(light.isThere());
        QVERIFY(light.set(100));
        QCOMPARE(level(), "255"_ba);
        QVERIFY(light.set(1)); // never quite off
        QCOMPARE(level(), "2"_ba);
        QVERIFY(light.set(0));
        QCOMPARE(level(), "0"_ba);
        QVERIFY(!kiosk::Backlight(u"/nowhere"_s).set(50));

        Kiosk lit(
            panel.client, *panel.house,
            Kiosk::Means {.clock = [] { return QDateTime(QDate(2026, 11, 21), QTime(23, 0)); },
                          .steady = [] { return kiosk::Moment(0); },
                          .backlights = panel.lights.path()});
        QCOMPARE(level(), "12"_ba); // 5 % of 255
        QCOMPARE(lit.dimming(), 0.0);
        lit.setScreenOn(false);
        QCOMPARE(level(), "0"_ba);
        QCOMPARE(lit.dimming(), 1.0);
    }

    void withoutABacklight_aVeilDims()
    {
        Panel panel;
        QVERIFY(panel.show());
        QCOMPARE(panel.kiosk->dimming(), 0.0);
        panel.wall = QDateTime(QDate(2026, 11, 21), QTime(23, 0));
        panel.pass(1s);
        QVERIFY(panel.kiosk->dimming() > 0.3 && panel.kiosk->dimming() < 0.6);
        panel.kiosk->setAmbient(true);
        QCOMPARE(panel.kiosk->dimming(), 0.0); // its colours are those of the night
    }

    void scene_saysTheHouse()
    {
        Panel panel(addWeather);
        QVERIFY(panel.show());
        kiosk::ScreenProfile profile;
        profile.place = kiosk::Place {.latitude = 48.1, .longitude = 11.6};
        panel.kiosk->setProfile(profile);
        panel.kiosk->setAmbient(true);
        AmbientModel &scene = *panel.kiosk->scene();
        QCOMPARE(scene.outside(), QLocale().toString(7.8, 'f', 1) + u'°');
        QVERIFY(scene.outsideLine().contains(u"partly cloudy"_s));
        QVERIFY(scene.hasRing());
        QVERIFY(!scene.inside().isEmpty() && !scene.humidity().isEmpty());
        QVERIFY(scene.chips()->count() >= 2 && scene.chips()->count() <= 3);
        QVERIFY(!scene.date().contains(u"2026"_s));
        panel.home.report(u"kitchen-window"_s, u"open"_s, Value(true));
        panel.home.plugins.clear();
        QTRY_VERIFY(!scene.notice().isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(1280, 800), QSize(1024, 600), QSize(819, 480), QSize(800, 480)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void pictures()
    {
        QFETCH(const QSize, size);
        Panel panel([](StubHome &home) {
            addWeather(home);
            std::erase_if(home.plugins, [](const PluginStatus &each) {
                return each.state == PluginState::Degraded;
            });
            std::erase_if(home.devices, [](const DeviceState &each) {
                return each.availability == Availability::Offline;
            });
        });
        QVERIFY(panel.show(size));
        kiosk::ScreenProfile profile;
        profile.place = kiosk::Place {.latitude = 48.1, .longitude = 11.6};
        panel.kiosk->setProfile(profile);
        panel.kiosk->setAmbient(true);
        const QString name = u"-%1x%2"_s.arg(size.width()).arg(size.height());
        const std::array times {
            std::pair {u"day"_s, QTime(10, 24)}, std::pair {u"dusk"_s, QTime(16, 7)},
            std::pair {u"evening"_s, QTime(16, 58)}, std::pair {u"night"_s, QTime(3, 12)}};
        for (const auto &[what, time] : times) {
            panel.wall = QDateTime(QDate(2026, 11, 21), time);
            panel.kiosk->pass();
            picture(panel, u"ambient-"_s + what + name);
        }
        panel.home.report(u"kitchen-window"_s, u"open"_s, Value(true));
        QTRY_VERIFY(!panel.kiosk->scene()->notice().isEmpty());
        picture(panel, u"ambient-night-open"_s + name);
        panel.wall = QDateTime(QDate(2026, 11, 21), QTime(11, 2));
        panel.kiosk->pass();
        picture(panel, u"ambient-day-open"_s + name);
    }

    void picture_withoutWeather()
    {
        Panel panel;
        QVERIFY(panel.show({1024, 600}));
        panel.kiosk->setAmbient(true);
        QVERIFY(panel.kiosk->scene()->outside().isEmpty());
        QVERIFY(!panel.kiosk->scene()->hasRing());
        picture(panel, u"ambient-no-weather-1024x600"_s);
    }
};

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
