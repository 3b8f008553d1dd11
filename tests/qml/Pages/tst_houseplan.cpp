// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

const QString kPower = u"state"_s; // of a stub's lamp

void fillFloors(StubHome &home)
{
    home.addHome();
    home.floors = {{.id = FloorId(u"up"_s), .title = u"Upstairs"_s},
                   {.id = FloorId(u"low"_s), .title = u"Downstairs"_s}};
    for (Area &area : home.areas)
        area.floor = FloorId(area.title == u"Bathroom"_s || area.title == u"Bath"_s ? u"up"_s
                                 : area.title == u"Outside"_s                       ? QString()
                                                                                    : u"low"_s);
}

// The rows as they stand: "# floor", "- area", others are left out.
QStringList plan(const AreasPage &page)
{
    QStringList all;
    for (int i = 0; i < page.count(); ++i) {
        const QModelIndex at = page.index(i);
        const QString title = page.data(at, AreasPage::TitleRole).toString();
        if (page.data(at, AreasPage::StoreyRole).toBool())
            all.append(u"# "_s + title);
        else if (page.data(at, AreasPage::HeadingRole).toBool())
            all.append(u"- "_s + title);
    }
    return all;
}

int rowOf(const AreasPage &page, const QString &title)
{
    for (int i = 0; i < page.count(); ++i) {
        if (page.data(page.index(i), AreasPage::TitleRole).toString() == title)
            return i;
    }
    return -1;
}

QString floorOf(const Stage &stage, const QString &title)
{
    for (const Area &area : stage.client.house().areas()) {
        if (area.title == title)
            return area.floor.text();
    }
    return u"?"_s;
}

QStringList chapters(TilesPage &page)
{
    QStringList all;
    const TileRowsModel *rows = page.rows();
    for (int i = 0; i < rows->rowCount(); ++i) {
        const auto *row
            = rows->data(rows->index(i), TileRowsModel::RowRole).value<RowViewModel *>();
        if (row != nullptr && !row->chapter.isEmpty())
            all.append(row->chapter);
    }
    return all;
}

QQuickItem *firstOf(QQuickItem *item, const char *type, const char *property, const QString &text)
{
    if (QByteArray(item->metaObject()->className()).startsWith(type)
        && item->property(property).toString() == text && item->isVisible())
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = firstOf(child, type, property, text))
            return found;
    }
    return nullptr;
}

} // namespace

/// Floors in the window, and the lights that go off together.
class TestHousePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void floors_areMadeRenamedOrderedAndRemoved()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        AreasPage *page = stage.model->areas();
        QAbstractItemModelTester tester(page,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(plan(*page).size(), 5); // areas alone
        const QStringList areas = plan(*page);
        QVERIFY(!page->addFloor(u"  "_s));
        QVERIFY(page->addFloor(u"Attic"_s));
        QTRY_COMPARE(plan(*page).first(), u"# Attic"_s);
        QVERIFY(!page->addFloor(u"attic"_s));
        QCOMPARE(plan(*page).at(1), u"# On no floor"_s);
        QVERIFY(page->addFloor(u"Cellar"_s));
        QTRY_COMPARE(plan(*page).at(1), u"# Cellar"_s);
        page->shift(rowOf(*page, u"Cellar"_s), -1);
        QTRY_COMPARE(plan(*page).first(), u"# Cellar"_s);
        page->rename(rowOf(*page, u"Attic"_s), u"Loft"_s);
        QTRY_COMPARE(plan(*page).at(1), u"# Loft"_s);
        page->moveToFloor(rowOf(*page, areas.first().mid(2)), 1);
        QTRY_COMPARE(floorOf(stage, areas.first().mid(2)), u"attic"_s);
        page->askRemove(rowOf(*page, u"Loft"_s));
        QCOMPARE(page->removing(), u"Loft"_s);
        QVERIFY(page->consequence().contains(u'1'));
        page->remove();
        QTRY_VERIFY(!plan(*page).contains(u"# Loft"_s));
        QCOMPARE(floorOf(stage, areas.first().mid(2)), QString());
        // Back, with what stood on it.
        stage.model->edits()->undo();
        QTRY_COMPARE(floorOf(stage, areas.first().mid(2)), u"attic"_s);
        while (!stage.model->edits()->undoText().isEmpty()) {
            const QString before = stage.model->edits()->undoText();
            stage.model->edits()->undo();
            QTRY_VERIFY(stage.model->edits()->undoText() != before);
        }
        QTRY_COMPARE(plan(*page), areas);
    }

    void area_isDraggedToAnotherFloor()
    {
        Stage stage(fillFloors);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Areas);
        AreasPage *page = stage.model->areas();
        QTRY_COMPARE(plan(*page).first(), u"# Upstairs"_s);
        const int kitchen = rowOf(*page, u"Kitchen"_s);
        QVERIFY(kitchen > 0);
        QCOMPARE(page->headingOf(rowOf(*page, u"Upstairs"_s), kitchen),
                 rowOf(*page, u"Upstairs"_s));
        // A device has no place on a floor itself.
        QCOMPARE(page->headingOf(rowOf(*page, u"Upstairs"_s), rowOf(*page, u"Ceiling"_s)), -1);
        QQuickItem *from = nullptr;
        QQuickItem *to = nullptr;
        QTRY_VERIFY((to = firstOf(stage.view.rootObject(), "AreaRow", "title", u"Upstairs"_s)));
        page->fold(rowOf(*page, u"Bathroom"_s));
        QTRY_VERIFY((
            from = firstOf(stage.view.rootObject(), "AreaRow", "title", plan(*page).at(3).mid(2))));
        const QString title = from->property("title").toString();
        (void)stage.view.grabWindow();
        picture(stage, u"areas-floors-1280x800"_s);
        const QPoint handle = from->mapToScene({22, from->height() / 2}).toPoint();
        const QPoint target(handle.x(), Stage::middle(to).y());
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, handle);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(&stage.view, handle + (target - handle) * i / 10);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, target);
        QTRY_COMPARE(floorOf(stage, title), u"up"_s);
        stage.model->edits()->undo();
        QTRY_COMPARE(floorOf(stage, title), u"low"_s);
    }

    void area_isMovedToAnotherFloorByKeys()
    {
        Stage stage(fillFloors);
        QVERIFY(stage.show({1280, 800}));
        AreasPage *page = stage.model->areas();
        QTRY_COMPARE(plan(*page).first(), u"# Upstairs"_s);
        const QString title = plan(*page).at(3).mid(2); // the first one downstairs
        page->setCurrent(rowOf(*page, title));
        page->liftOrDrop();
        page->step(-1);
        QVERIFY(plan(*page).indexOf(u"- "_s + title) < plan(*page).indexOf(u"# Downstairs"_s));
        QCOMPARE(page->current(), rowOf(*page, title));
        QVERIFY(page->putBack());
        QVERIFY(plan(*page).indexOf(u"- "_s + title) > plan(*page).indexOf(u"# Downstairs"_s));
        page->setCurrent(rowOf(*page, title));
        page->liftOrDrop();
        page->step(-1);
        page->liftOrDrop();
        QTRY_COMPARE(floorOf(stage, title), u"up"_s);
        page->setCurrent(rowOf(*page, u"Upstairs"_s));
        page->liftOrDrop();
        page->step(1);
        page->liftOrDrop();
        QTRY_COMPARE(stage.client.house().floors().front().title, u"Downstairs"_s);
    }

    void home_isGroupedByFloorsWhereThereAreSeveral()
    {
        Stage stage(fillFloors);
        QVERIFY(stage.show({1280, 800}));
        TilesPage *home = stage.model->home();
        QTRY_COMPARE(chapters(*home),
                     QStringList({u"Upstairs"_s, u"Downstairs"_s, u"Elsewhere"_s}));
        picture(stage, u"home-floors-1280x800"_s);
        AreasPage *page = stage.model->areas();
        page->askRemove(rowOf(*page, u"Upstairs"_s));
        page->remove();
        QTRY_COMPARE(chapters(*home), QStringList());
    }

    void lights_goOffTogether()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        LightsOff *lights = stage.model->lights();
        QTRY_VERIFY(lights->isAny());
        const QString section = *lights->lit().begin();
        QQuickItem *button = nullptr;
        const QString title = stage.model->lightsTitle(section);
        QTRY_VERIFY((button = firstOf(stage.view.rootObject(), "IconButton", "text",
                                      u"Switch off the lights in "_s + title)));
        picture(stage, u"home-lights-1280x800"_s);
        const qreal height = button->height();
        QVERIFY(height >= 44 && button->width() >= 44);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(button));
        QTRY_COMPARE(stage.home.asked(u"wishes.set"_s).size(), std::size_t(1));
        const ValueList wishes = stage.home.asked(u"wishes.set"_s).front().field(u"wishes").items();
        QVERIFY(!wishes.empty());
        for (const Value &wish : wishes) {
            const auto id = DeviceId::fromText(wish.field(u"device").toText());
            const DeviceState *state = stage.client.house().device(id.value());
            QCOMPARE(u"area:"_s + state->owner.area.text(), section);
            QCOMPARE(state->device.kind, u"light"_s);
            for (const auto &[name, value] : wish.field(u"values").fields()) {
                QCOMPARE(value, Value(false));
                stage.home.report(state->device.id.local().toString(), name, false);
            }
        }
        QTRY_VERIFY(!lights->lit().contains(section));
        QTRY_VERIFY(!button->isVisible());
    }

    void lightsThatStayOn_areNamed()
    {
        Stage stage(fillHome);
        stage.home.special = [](const protocol::Request &request) {
            if (request.method != u"wishes.set"_s)
                return std::optional<Result<Value>>();
            ValueList fates;
            for (const Value &wish : request.params.field(u"wishes").items())
                fates.push_back(
                    Value::makeObject({{u"wish"_s, 1},
                                       {u"device"_s, wish.field(u"device")},
                                       {u"property"_s, u"power"_s},
                                       {u"status"_s, fates.empty() ? u"failed"_s : u"settled"_s}}));
            return std::optional<Result<Value>>(
                Value::makeObject({{u"wishes"_s, Value::makeList(std::move(fates))}}));
        };
        QVERIFY(stage.show({1280, 800}));
        LightsOff *lights = stage.model->lights();
        QTRY_VERIFY(lights->isAny());
        lights->switchOff({});
        QTRY_VERIFY(!stage.model->presses()->refusal().isEmpty());
        const auto first = DeviceId::fromText(stage.home.asked(u"wishes.set"_s)
                                                  .front()
                                                  .field(u"wishes")
                                                  .items()
                                                  .front()
                                                  .field(u"device")
                                                  .toText());
        QVERIFY(stage.model->presses()->refusal().contains(
            stage.client.house().device(first.value())->title()));
    }

    void manyLights_areAskedAboutFirst()
    {
        Stage stage([](StubHome &home) { home.addLamps(14); });
        QVERIFY(stage.show({1280, 800}));
        for (const DeviceState &lamp : stage.home.devices)
            stage.home.report(lamp.device.id.local().toString(), kPower, true);
        QTRY_VERIFY(std::ranges::all_of(stage.client.house().devices(), [](const auto &each) {
            const PropertyState *power = each.second.property(PropertyName(kPower));
            return power != nullptr && power->reported.value == Value(true);
        }));
        LightsOff *lights = stage.model->lights();
        QTRY_VERIFY(lights->isAny());
        lights->switchOff({});
        QVERIFY(lights->isAsking());
        QVERIFY(lights->question().contains(u"14"_s));
        QVERIFY(stage.home.asked(u"wishes.set"_s).empty());
        lights->cancel();
        QVERIFY(!lights->isAsking());
        lights->switchOff({});
        lights->confirm();
        QTRY_COMPARE(stage.home.asked(u"wishes.set"_s).size(), std::size_t(1));
        QCOMPARE(stage.home.asked(u"wishes.set"_s).front().field(u"wishes").items().size(),
                 std::size_t(14));
    }
};

QTEST_MAIN(TestHousePlan)
#include "tst_houseplan.moc"
