// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

/// The window over a stub home, by real events.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPage_isDrawnAtEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(819, 480),
                                 QSize(800, 480), QSize(390, 844)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everyPage_isDrawnAtEverySize()
    {
        QFETCH(const QSize, size);
        Stage stage(fillHome);
        QVERIFY(stage.show(size));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 3);
        for (const auto preference :
             {Theme::Preference::Light, Theme::Preference::Dark, Theme::Preference::Night}) {
            stage.theme->setPreference(preference);
            const QString name = u"%1x%2-%3"_s.arg(size.width())
                                     .arg(size.height())
                                     .arg(static_cast<int>(preference));
            picture(stage, u"home-"_s + name);
            for (const QString &device :
                 {u"sofa"_s, u"shutter"_s, u"heating"_s, u"dishwasher"_s, u"tv"_s}) {
                stage.model->openDevice(u"stub/"_s + device);
                picture(stage, u"detail-%1-"_s.arg(device) + name);
            }
            stage.model->device()->close();
            for (const auto page : {WindowModel::Page::Devices, WindowModel::Page::History,
                                    WindowModel::Page::Activity, WindowModel::Page::System}) {
                stage.model->show(page);
                picture(stage, u"page%1-"_s.arg(static_cast<int>(page)) + name);
            }
            stage.model->openSection(u"area:living"_s);
            picture(stage, u"area-"_s + name);
            stage.model->show(WindowModel::Page::Home);
        }
    }

    void diskTrouble_isSaidUntilItIsGone()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 3);
        QVERIFY(stage.model->trouble()->title().isEmpty());
        stage.home.storeTrouble = u"Nothing can be kept: the disk is full; make room."_s;
        stage.model->trouble()->ask();
        QTRY_VERIFY(!stage.model->trouble()->title().isEmpty());
        QVERIFY(stage.model->trouble()->isSevere());
        QVERIFY(stage.model->trouble()->line().contains(u"the disk is full"_s));
        picture(stage, u"disk-trouble-1280x800"_s);
        stage.home.storeTrouble.clear();
        stage.model->presses()->refuse(u"Nothing can be kept."_s); // it asks by itself then
        QTRY_VERIFY(stage.model->trouble()->title().isEmpty());
    }

    void firstStart_asksForTheBroker()
    {
        Stage stage([](test::StubHome &) {});
        QVERIFY(stage.show({1280, 800}));
        QTRY_COMPARE(stage.model->stage(), WindowModel::Stage::Welcome);
        picture(stage, u"welcome-1280x800"_s);
        BrokerSetup *setup = stage.model->setup();
        const auto fill = [setup](const QList<std::pair<const char *, QVariant>> &fields) {
            for (const auto &[name, value] : fields)
                QVERIFY(setup->setProperty(name, value));
        };
        fill({{"host", u"mqtt://home"_s}, {"port", u"0"_s}});
        setup->connectBroker();
        QVERIFY(!setup->hostError().isEmpty());
        QVERIFY(!setup->portError().isEmpty());
        fill({{"host", u"192.168.1.20"_s},
              {"port", u"8883"_s},
              {"user", u"me"_s},
              {"password", u"secret"_s},
              {"tls", true},
              {"caFile", u"home.pem"_s},
              {"certificateFile", u"/etc/ssl/me.pem"_s}});
        picture(stage, u"welcome-tls-1280x800"_s);
        setup->connectBroker();
        QVERIFY(setup->hostError().isEmpty());
        QVERIFY(!setup->caError().isEmpty());
        QVERIFY(!setup->keyError().isEmpty());
        picture(stage, u"welcome-errors-1280x800"_s);
        QVERIFY(stage.home.asked(u"plugins.configure"_s).empty());
        fill({{"caFile", u" /etc/ssl/home.pem"_s}, {"keyFile", u"/etc/ssl/me.key"_s}});
        setup->connectBroker();
        QTRY_COMPARE(stage.home.asked(u"plugins.configure"_s).size(), std::size_t(1));
        const Value config = stage.home.asked(u"plugins.configure"_s).front().field(u"config");
        QCOMPARE(config.field(u"broker").toText(), u"mqtts://192.168.1.20:8883"_s);
        QCOMPARE(config.field(u"user").toText(), u"me"_s);
        QCOMPARE(config.field(u"caFile").toText(), u"/etc/ssl/home.pem"_s);
        QCOMPARE(config.field(u"certificateFile").toText(), u"/etc/ssl/me.pem"_s);
        QCOMPARE(config.field(u"keyFile").toText(), u"/etc/ssl/me.key"_s);
        QTRY_COMPARE(stage.model->stage(), WindowModel::Stage::House);
    }

    void tap_switchesALamp()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Shelf strip"_s) != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {},
                          Stage::middle(stage.tile(u"Shelf strip"_s)));
        QTRY_COMPARE(lastValue(stage.home, u"state"_s), Value(true));
        QTRY_VERIFY(stage.tile(u"Shelf strip"_s)->property("tile").value<TileViewModel *>()->lit());
        QVERIFY(!stage.model->device()->isOpen());
    }

    void drag_setsTheBrightness()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        const QPoint at = Stage::middle(stage.tile(u"Ceiling"_s));
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, at);
        for (int x = 2; x <= 60; x += 2)
            QTest::mouseMove(&stage.view, at - QPoint(x, 0));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, at - QPoint(60, 0));
        QTRY_VERIFY(lastValue(stage.home, u"brightness"_s).isNumeric());
        QVERIFY(lastValue(stage.home, u"brightness"_s).toNumber() < 70);
        QVERIFY(lastValue(stage.home, u"brightness"_s).toNumber() > 40);
        QVERIFY(lastValue(stage.home, u"state"_s).isNothing());
    }

    void dragOff_returns()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        QQuickItem *tile = stage.tile(u"Ceiling"_s);
        const QPoint at = Stage::middle(tile);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, at);
        QTest::mouseMove(&stage.view, at + QPoint(20, 0));
        QTest::mouseMove(&stage.view, at + QPoint(30, 300));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, at + QPoint(30, 300));
        QTRY_VERIFY(!stage.model->device()->isOpen());
        const Value last = lastValue(stage.home, u"brightness"_s);
        QVERIFY(last.isNothing() || last.toNumber() == 80);
    }

    void keyboard_worksATile()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        stage.view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        QQuickItem *gestures = nullptr;
        for (QQuickItem *child : stage.tile(u"Ceiling"_s)->childItems()) {
            if (QByteArray(child->metaObject()->className()).startsWith("GestureArea"))
                gestures = child;
        }
        QVERIFY(gestures != nullptr);
        gestures->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        QTRY_COMPARE(lastValue(stage.home, u"brightness"_s), Value(81));
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QTRY_COMPARE(lastValue(stage.home, u"state"_s), Value(false));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QTRY_VERIFY(stage.model->device()->isOpen());
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTRY_VERIFY(!stage.model->device()->isOpen());
    }

    void wishThatLasts_isDrawnBesideTheReport()
    {
        Stage stage(fillHome);
        stage.home.settles = false;
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        auto *shown = stage.tile(u"Ceiling"_s)->property("tile").value<TileViewModel *>();
        shown->choose(20);
        QTRY_COMPARE(shown->state(), WidgetState::Pending);
        QCOMPARE(shown->fraction(), 0.8);
        QCOMPARE(shown->wishFraction(), 0.2);
        QCOMPARE(shown->valueText(), u"80\u00A0%"_s);
    }

    void unlocking_asksFirst()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Front door"_s) != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {},
                          Stage::middle(stage.tile(u"Front door"_s)));
        QTRY_VERIFY(stage.model->presses()->isAsking());
        QVERIFY(stage.home.asked(u"property.set"_s).empty());
        picture(stage, u"dialog-1280x800"_s);
        stage.model->presses()->confirm({});
        QTRY_COMPARE(lastValue(stage.home, u"locked"_s), Value(false));
    }

    void lostConnection_isSaidAndComesBack()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        stage.home.reachable = false;
        stage.home.lose();
        QTRY_VERIFY(!stage.model->lostTitle().isEmpty());
        QTRY_COMPARE(stage.tile(u"Ceiling"_s)->property("tile").value<TileViewModel *>()->state(),
                     WidgetState::Stale);
        picture(stage, u"lost-1280x800"_s);
        stage.home.reachable = true;
        stage.model->retryNow();
        QTRY_VERIFY(stage.model->isConnected());
        QTRY_VERIFY(stage.model->lostTitle().isEmpty());
    }

    void changeElsewhere_keepsTheTilesThatStay()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Sofa lamp"_s) != nullptr);
        QAbstractItemModelTester tester(stage.model->home()->rows(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QQuickItem *before = stage.tile(u"Sofa lamp"_s);
        stage.home.report(u"leak"_s, u"leak"_s, Value(true));
        QTRY_COMPARE(stage.model->sentenceTone(), Tone::Alarm);
        QCOMPARE(stage.tile(u"Sofa lamp"_s), before);
    }

    void climate_isSaidInTheHeadingAndMovesNoTile()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        QAbstractItemModelTester tester(stage.model->home()->rows(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QQuickItem *before = stage.tile(u"Ceiling"_s);
        QSignalSpy inserted(stage.model->home()->rows(), &QAbstractItemModel::rowsInserted);
        stage.home.report(u"living-climate"_s, u"temperature"_s, Value(25.5));
        stage.home.report(u"bedroom-climate"_s, u"temperature"_s, Value(15.5));
        QTRY_COMPARE(inserted.size(), 2);
        QCOMPARE(stage.tile(u"Ceiling"_s), before);
    }

    void filter_findsByNameAndArea()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Devices);
        QTRY_VERIFY(stage.model->devices()->rows()->count() > 4);
        QAbstractItemModelTester tester(stage.model->devices()->rows(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        stage.model->devices()->setFilter(u"kitchen"_s);
        QCOMPARE(stage.model->devices()->rows()->count(), 2);
        stage.model->devices()->setFilter(u"nothing like it"_s);
        QCOMPARE(stage.model->devices()->rows()->count(), 0);
    }

    void thousandDevices_onlyMakeWhatIsSeen()
    {
        Stage stage([](test::StubHome &home) { home.addLamps(1000); });
        QVERIFY(stage.show({1280, 800}));
        stage.model->openSection(u"area:office"_s);
        QTRY_VERIFY(stage.model->area()->rows()->count() > 150);
        QTRY_VERIFY(stage.tile(u"Desk 1"_s) != nullptr);
        int tiles = 0;
        const std::function<void(QQuickItem *)> count = [&](QQuickItem *item) {
            tiles += QByteArray(item->metaObject()->className()).startsWith("DeviceTile") ? 1 : 0;
            for (QQuickItem *child : item->childItems())
                count(child);
        };
        count(stage.view.rootObject());
        QVERIFY2(tiles < 100, qPrintable(QString::number(tiles)));
        picture(stage, u"area-1000-1280x800"_s);
    }

    void targets_areLargeEnough()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({390, 844}));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 3);
        stage.model->openDevice(u"stub/sofa"_s);
        QTRY_VERIFY(stage.model->device()->isOpen());
        QVERIFY(!stage.view.grabWindow().isNull());
        QStringList small;
        const std::function<void(QQuickItem *)> check = [&](QQuickItem *item) {
            const bool isTarget
                = item->isVisible() && item->isEnabled() && item->activeFocusOnTab();
            const QByteArray type = item->metaObject()->className();
            const bool isWord = type.startsWith("ClauseText") || type.startsWith("SectionHeading");
            if (isTarget && !isWord && item->width() > 0
                && (item->width() < 44 || item->height() < 44))
                small.append(u"%1 %2x%3"_s.arg(QString::fromLatin1(type))
                                 .arg(item->width())
                                 .arg(item->height()));
            for (QQuickItem *child : item->childItems())
                check(child);
        };
        check(stage.view.rootObject());
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
