// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <atrium/model/json.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

/// One pixel.
const QString kPicture
    = u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="_s;

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

/// Where what is drawn of an item stands: of a text only its words.
QRectF inkOf(const QQuickItem *item)
{
    QRectF box(0, 0, item->width(), item->height());
    const QVariant words = item->property("contentWidth");
    if (words.isValid() && words.toDouble() < box.width()) {
        const int alignment = item->property("effectiveHorizontalAlignment").toInt();
        const double spare = box.width() - words.toDouble();
        box.setWidth(words.toDouble());
        box.translate(alignment & Qt::AlignRight         ? spare
                          : alignment & Qt::AlignHCenter ? spare / 2
                                                         : 0,
                      0);
    }
    return item->mapRectToScene(box);
}

/// Texts and buttons within one part of the window.
void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() <= 0.0)
        return;
    const QByteArray type = item->metaObject()->className();
    const bool isText = type.startsWith("TextLine") || type.startsWith("Paragraph");
    if ((isText && !item->property("text").toString().isEmpty()) || type.startsWith("StepButton")
        || type.startsWith("Toggle") || type.startsWith("IconButton")) {
        found.append(item);
        return;
    }
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}

/// Pairs that lie over each other.
void overlaps(QQuickItem *item, QStringList &bad)
{
    static constexpr std::array kParts {"DeviceTile",     "RowTile",      "ListRow",
                                        "SheetHeader",    "Dial_",        "NavButton",
                                        "SectionHeading", "WidgetHeader", "PluginCardView",
                                        "StatusLine",     "CoverWidget",  "ToggleWidget"};
    if (!item->isVisible())
        return;
    const QByteArray type = item->metaObject()->className();
    const bool isPart
        = std::ranges::any_of(kParts, [&](const char *each) { return type.startsWith(each); });
    if (isPart) {
        QList<QQuickItem *> inside;
        collect(item, inside);
        for (qsizetype i = 0; i < inside.size(); ++i) {
            for (qsizetype j = i + 1; j < inside.size(); ++j) {
                const QRectF both = inkOf(inside.at(i)) & inkOf(inside.at(j));
                if (both.width() > 1.0 && both.height() > 6.0) // lines of text keep their distance
                    bad.append(u"%1: %2 over %3"_s.arg(QString::fromLatin1(type),
                                                       inside.at(i)->property("text").toString(),
                                                       inside.at(j)->property("text").toString()));
            }
        }
    }
    for (QQuickItem *child : item->childItems())
        overlaps(child, bad);
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

    void largeText_overlapsNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const int percent : {85, 100, 150}) {
            for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(819, 480),
                                     QSize(800, 480), QSize(390, 844)})
                QTest::addRow("%dx%d at %d", size.width(), size.height(), percent)
                    << size << percent;
        }
    }
    void largeText_overlapsNothing()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        Stage stage(fillHome);
        stage.theme->setTextPercent(percent);
        QVERIFY(stage.show(size));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 3);
        QStringList bad;
        const auto look = [&] {
            QVERIFY(!stage.view.grabWindow().isNull());
            overlaps(stage.view.rootObject(), bad);
        };
        look();
        for (const QString &device : {u"sofa"_s, u"shutter"_s, u"heating"_s, u"dishwasher"_s,
                                      u"tv"_s, u"door"_s, u"weather"_s}) {
            stage.model->openDevice(u"stub/"_s + device);
            look();
        }
        stage.model->device()->close();
        for (const auto page : {WindowModel::Page::Devices, WindowModel::Page::History,
                                WindowModel::Page::Activity, WindowModel::Page::System}) {
            stage.model->show(page);
            look();
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void phoneWithLargeText_hasOneColumnOfRows()
    {
        Stage stage(fillHome);
        stage.theme->setTextPercent(130);
        QVERIFY(stage.show({390, 844}));
        QTRY_COMPARE(stage.model->home()->rows()->columns(), 1);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "RowTile") != nullptr);
        QVERIFY(firstOf(stage.view.rootObject(), "DeviceTile") == nullptr);
        picture(stage, u"rows-390x844"_s);
        stage.theme->setTextPercent(100);
        QTRY_COMPARE(stage.model->home()->rows()->columns(), 2);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "DeviceTile") != nullptr);
    }

    void chartAndImage_areDrawnFromASchema()
    {
        Stage stage([](StubHome &home) {
            home.addHome();
            DeviceState mast = stubDevice(
                u"mast"_s, u"Mast"_s, kind::weatherStation, u"outside"_s,
                {{u"temperature"_s,
                  semantic::temperature.toString(),
                  {.type = DataSchema::Type::Number, .unit = u"°C"_s},
                  Value(20.0)},
                 {u"gust"_s, {}, {.type = DataSchema::Type::Number, .unit = u"m/s"_s}, Value(2.0)},
                 {u"view"_s, {}, {.type = DataSchema::Type::String}, Value(u"no picture"_s)}});
            ThingModel model = *mast.device.model.model;
            const auto views = parseValue(
                R"({"dsl": 1, "views": {"tile": {}, "settings": [], "detail": [
                     {"type": "chart", "bind": "temperature", "series": ["gust"]},
                     {"type": "image", "bind": "view", "label": "View", "aspect": 2}]}})",
                4096);
            QVERIFY(views);
            model.views = *views;
            mast.device.model = shareModel(std::move(model));
            home.add(mast);
        });
        QVERIFY(stage.show({1280, 800}));
        const DeviceId id = DeviceId::fromText(u"stub/mast"_s).value();
        QTRY_VERIFY(stage.client.house().device(id) != nullptr); // its tile is out of sight
        // Followed from the start, whether anybody looks or not.
        for (int i = 1; i <= 20; ++i) {
            QTest::qWait(2);
            stage.home.report(u"mast"_s, u"temperature"_s, Value(20.0 + i % 5));
        }
        stage.model->openDevice(u"stub/mast"_s);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "ChartPlot") != nullptr);
        QQuickItem *plot = firstOf(stage.view.rootObject(), "ChartPlot");
        QCOMPARE(plot->property("empty").toBool(), false);
        QCOMPARE(plot->property("least").toDouble(), 20.0);
        QCOMPARE(plot->property("most").toDouble(), 24.0);
        stage.home.report(u"mast"_s, u"temperature"_s, Value(31.0));
        QTRY_VERIFY(plot->property("most").toDouble() >= 31.0);
        QMetaObject::invokeMethod(plot, "movePointer", Q_ARG(int, 0));
        QCOMPARE(plot->property("pointing").toBool(), true);
        QCOMPARE(plot->property("pointedValues").value<QList<double>>().size(), 2);
        QQuickItem *still = firstOf(stage.view.rootObject(), "StillImage");
        QVERIFY(still != nullptr);
        QTRY_VERIFY(!still->property("problem").toString().isEmpty());
        picture(stage, u"detail-chart-1280x800"_s);
        stage.home.report(u"mast"_s, u"view"_s, Value(kPicture));
        QTRY_VERIFY(still->property("problem").toString().isEmpty());
        QCOMPARE(still->property("aspect").toDouble(), 1.0);
    }

    void actionOfUnknownFate_isSaidUntilSomebodyHasSeenIt()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->openDevice(u"stub/garage"_s);
        const RowListModel *notices = stage.model->device()->notices();
        QCOMPARE(notices->rowCount(), 0);
        ActionRun run {.id = ActionId {7},
                       .device = DeviceId(InstanceId(u"stub"_s), LocalId(u"garage"_s)),
                       .action = ActionName(u"ring"_s),
                       .askedAt = systemNow().wall,
                       .status = ActionStatus::Unknown};
        stage.home.tell(ActionChanged {.run = run});
        QTRY_COMPARE(notices->rowCount(), 1);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "NoticePanel") != nullptr);
        stage.model->device()->retry(0);
        QTRY_COMPARE(stage.home.asked(u"action.cancel"_s).size(), std::size_t {1});
        QCOMPARE(stage.home.asked(u"action.cancel"_s).front().field(u"run"), Value(7));
        run.status = ActionStatus::Cancelled;
        stage.home.tell(ActionChanged {.run = run});
        QTRY_COMPARE(notices->rowCount(), 0);
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
