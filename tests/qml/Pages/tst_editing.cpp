// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAbstractItemModelTester>

#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr std::array kSizes {QSize(1280, 800), QSize(390, 844)};

void fillPlugins(StubHome &home)
{
    home.addHome();
    const auto text = [](const QString &name, bool isNeeded) {
        return Value::makeObject(
            {{u"name"_s, Value(name)},
             {u"title"_s, Value(name)},
             {u"required"_s, Value(isNeeded)},
             {u"schema"_s, Value::makeObject({{u"type"_s, Value(u"string"_s)}})}});
    };
    const Value mode = Value::makeObject(
        {{u"name"_s, Value(u"mode"_s)},
         {u"schema"_s,
          Value::makeObject(
              {{u"type"_s, Value(u"string"_s)},
               {u"oneOf"_s,
                Value::makeList({Value::makeObject({{u"const"_s, Value(u"fast"_s)}}),
                                 Value::makeObject({{u"const"_s, Value(u"slow"_s)}})})}})}});
    const Value topics = Value::makeObject(
        {{u"name"_s, Value(u"topics"_s)},
         {u"schema"_s,
          Value::makeObject(
              {{u"type"_s, Value(u"array"_s)},
               {u"items"_s, Value::makeObject({{u"type"_s, Value(u"string"_s)}})}})}});
    const Value flag
        = Value::makeObject({{u"name"_s, Value(u"ask"_s)},
                             {u"schema"_s, Value::makeObject({{u"type"_s, Value(u"boolean"_s)}})}});
    const Value schema
        = Value::makeObject({{u"type"_s, Value(u"object"_s)},
                             {u"fields"_s,
                              Value::makeList({text(u"broker"_s, true), text(u"password"_s, false),
                                               mode, topics, flag})}});
    home.packages = Value::makeList(
        {Value::makeObject({{u"id"_s, Value(u"mqtt"_s)},
                            {u"sound"_s, Value(true)},
                            {u"version"_s, Value(u"0.1.0"_s)},
                            {u"title"_s, Value(u"MQTT"_s)},
                            {u"description"_s, Value(u"Devices behind a broker."_s)},
                            {u"permissions"_s, Value::makeList({Value(u"network"_s)})},
                            {u"configuration"_s, schema},
                            {u"secrets"_s, Value::makeList({Value(u"password"_s)})}})});
    home.pluginConfig
        = Value::makeObject({{u"broker"_s, Value(u"mqtt://home"_s)},
                             {u"password"_s, Value(u"secret:stub.password"_s)},
                             {u"topics"_s, Value::makeList({Value(u"zigbee2mqtt"_s)})}});
}

int fieldOf(const FormModel &form, const QString &pointer)
{
    const auto &fields = form.form().fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields.at(i).pointer == pointer)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList titles(const AreasPage &page, bool headings)
{
    QStringList all;
    for (int i = 0; i < page.count(); ++i) {
        const QModelIndex at = page.index(i);
        if (page.data(at, AreasPage::HeadingRole).toBool() == headings)
            all.append(page.data(at, AreasPage::TitleRole).toString());
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

QQuickItem *firstOf(QQuickItem *item, const char *type, const char *property = nullptr,
                    const QString &text = {})
{
    const bool isIt = QByteArray(item->metaObject()->className()).startsWith(type)
        && (property == nullptr || item->property(property).toString() == text)
        && item->isVisible();
    if (isIt)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = firstOf(child, type, property, text))
            return found;
    }
    return nullptr;
}

} // namespace

/// Finding devices, and what an owner edits: areas, plugins, words on devices; with the way back.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pictures()
    {
        for (const QSize size : kSizes) {
            for (const auto preference : {Theme::Preference::Light, Theme::Preference::Dark}) {
                Stage stage(fillPlugins);
                QVERIFY(stage.show(size));
                QTRY_VERIFY(stage.model->home()->rows()->count() > 3);
                stage.theme->setPreference(preference);
                const QString name = u"%1x%2-%3"_s.arg(size.width())
                                         .arg(size.height())
                                         .arg(static_cast<int>(preference));
                stage.model->show(WindowModel::Page::Devices);
                picture(stage, u"edit-devices-"_s + name);
                stage.model->devices()->setProperty("list", true);
                picture(stage, u"edit-devices-list-"_s + name);
                stage.model->devices()->setFilter(u"nothing like it"_s);
                picture(stage, u"edit-devices-none-"_s + name);
                stage.model->show(WindowModel::Page::Areas);
                picture(stage, u"edit-areas-"_s + name);
                stage.model->show(WindowModel::Page::System);
                QTRY_VERIFY(stage.model->system()->editor()->canAdd());
                picture(stage, u"edit-system-"_s + name);
                stage.model->system()->editor()->configure(u"stub"_s);
                QTRY_VERIFY(stage.model->system()->editor()->form()->count() > 3);
                stage.model->system()->editor()->form()->setText(0, {});
                stage.model->system()->editor()->apply();
                picture(stage, u"edit-plugin-"_s + name);
            }
        }
    }

    void search_isThereByKeyAndCleared()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        stage.view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        QTest::keyClick(&stage.view, Qt::Key_Slash);
        QTRY_COMPARE(stage.model->page(), WindowModel::Page::Devices);
        for (const char c : {'c', 'e', 'i', 'l', 'i', 'n', 'g'})
            QTest::keyClick(&stage.view, c);
        QTRY_COMPARE(stage.model->devices()->filter(), u"ceiling"_s);
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        QTRY_VERIFY(stage.tile(u"Worktop"_s) == nullptr);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTRY_COMPARE(stage.model->devices()->filter(), QString());
        stage.model->devices()->setFilter(u"nothing like it"_s);
        QQuickItem *empty = nullptr;
        QTRY_VERIFY(
            (empty = firstOf(stage.view.rootObject(), "ActionButton", "text", u"Clear filters"_s))
            != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(empty));
        QTRY_VERIFY(!stage.model->devices()->isFiltered());
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
    }

    void choices_narrowAndCount()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Devices);
        TilesPage *page = stage.model->devices();
        QTRY_VERIFY(page->rows()->count() > 4);
        QCOMPARE(page->areaChoices().constFirst(), u"All areas"_s);
        const int kitchen = static_cast<int>(page->areaChoices().indexOf(u"Kitchen 5"_s));
        QVERIFY(kitchen > 0);
        page->setAreaChoice(kitchen);
        QCOMPARE(page->areaChoice(), kitchen);
        QCOMPARE(page->groups().constFirst(), u"All 5"_s);
        page->setStateChoice(1);
        QVERIFY(page->isFiltered());
        QTRY_VERIFY(stage.tile(u"Worktop"_s) != nullptr);
        QTRY_VERIFY(stage.tile(u"Coffee machine"_s) == nullptr);
        // Who goes on while only what is on is shown appears.
        stage.home.report(u"coffee"_s, u"state"_s, Value(true));
        QTRY_VERIFY(stage.tile(u"Coffee machine"_s) != nullptr);
        page->clearFilters();
        QCOMPARE(page->areaChoice(), 0);
        QCOMPARE(page->stateChoice(), -1);
    }

    void thousandDevices_areFilteredAsOneTypes()
    {
        Stage stage([](StubHome &home) { home.addLamps(3000); });
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Devices);
        TilesPage *page = stage.model->devices();
        QTRY_VERIFY(page->rows()->count() > 500);
        QElapsedTimer time;
        time.start();
        page->setFilter(u"29"_s);
        qInfo("3,000 devices filtered in %lld ms", time.elapsed());
        QVERIFY(page->rows()->count() < 200);
        page->setProperty("list", true);
        QTRY_VERIFY(firstOf(stage.view.rootObject(), "RowTile") != nullptr);
    }

    void pluginForm_saysWhatIsWrongAndSendsWhatIsRight()
    {
        Stage stage(fillPlugins);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::System);
        PluginEditor *editor = stage.model->system()->editor();
        QTRY_VERIFY(editor->canAdd());
        editor->configure(u"stub"_s);
        FormModel *form = editor->form();
        QAbstractItemModelTester tester(form,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY2(!editor->isLoading(), qPrintable(editor->error()));
        QCOMPARE(editor->error(), QString());
        QCOMPARE(form->count(), 5);
        QVERIFY(!form->isChanged());
        form->setText(fieldOf(*form, u"/broker"_s), {});
        editor->apply();
        QVERIFY(!form->form().fields().at(0).error.isEmpty());
        QVERIFY(stage.home.asked(u"plugins.configure"_s).empty());
        form->setText(fieldOf(*form, u"/broker"_s), u"mqtt://other"_s);
        form->choose(fieldOf(*form, u"/mode"_s), 2);
        form->addItem(fieldOf(*form, u"/topics"_s), u"garage"_s);
        stage.home.refusal = Error {.code = Error::Code::InvalidInput,
                                    .detail = u"too slow"_s,
                                    .pointer = u"/config/mode"_s};
        editor->apply();
        QTRY_COMPARE(form->form().fields().at(2).error, u"too slow"_s);
        QVERIFY(!editor->isSaved());
        form->choose(fieldOf(*form, u"/mode"_s), 1);
        editor->apply();
        QTRY_VERIFY(editor->isSaved());
        const Value sent = stage.home.asked(u"plugins.configure"_s).back();
        QCOMPARE(sent.field(u"instance"), Value(u"stub"_s));
        QCOMPARE(sent.field(u"config").field(u"broker"), Value(u"mqtt://other"_s));
        QCOMPARE(sent.field(u"config").field(u"password"), Value(u"secret:stub.password"_s));
        QCOMPARE(sent.field(u"config").field(u"mode"), Value(u"fast"_s));
        QCOMPARE(sent.field(u"config").field(u"topics").items().size(), std::size_t(2));
    }

    void pluginForm_isFilledInByKeys()
    {
        Stage stage(fillPlugins);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::System);
        PluginEditor *editor = stage.model->system()->editor();
        QTRY_VERIFY(editor->canAdd());
        QQuickItem *button = nullptr;
        QTRY_VERIFY(
            (button = firstOf(stage.view.rootObject(), "ActionButton", "text", u"Configure"_s))
            != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(button));
        QTRY_VERIFY(editor->form()->count() == 5);
        QQuickItem *field = nullptr;
        QTRY_VERIFY(
            (field = firstOf(stage.view.rootObject(), "Field", "label", u"broker (needed)"_s))
            != nullptr);
        stage.view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        QVERIFY(QMetaObject::invokeMethod(field, "focusField"));
        QTest::keyClick(&stage.view, Qt::Key_X);
        QTRY_VERIFY(editor->form()->isChanged());
        QVERIFY(editor->form()->form().fields().at(0).text.contains(u'x'));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTRY_VERIFY(!editor->isOpen());
    }

    void pluginLog_followsWhileItIsLookedAt()
    {
        Stage stage(fillPlugins);
        const auto line = [](int number) {
            return Value::makeObject({{u"number"_s, Value(number)},
                                      {u"at"_s, Value(qint64(1'700'000'000'000))},
                                      {u"level"_s, Value(u"warning"_s)},
                                      {u"text"_s, Value(u"line %1"_s.arg(number))}});
        };
        stage.home.pluginLines = {line(1), line(2)};
        QVERIFY(stage.show({1280, 800}));
        PluginEditor *editor = stage.model->system()->editor();
        editor->configure(u"stub"_s);
        editor->setLogWatched(true);
        QTRY_COMPARE(editor->log()->count(), 2);
        stage.home.pluginLines.push_back(line(3));
        QTRY_COMPARE_WITH_TIMEOUT(editor->log()->count(), 3, 10000);
        QCOMPARE(stage.home.asked(u"plugins.log"_s).back().field(u"after"), Value(2));
        editor->close();
        QVERIFY(!editor->isLogWatched());
    }

    void plugin_showsHowOftenItWasAtALimit()
    {
        Stage stage([](StubHome &home) {
            fillPlugins(home);
            for (PluginStatus &each : home.plugins)
                each.limits = {{.name = u"messageBytes"_s, .bound = 1048576.0, .used = 812.0},
                               {.name = u"devices"_s, .bound = 20.0, .used = 20.0, .reached = 3}};
        });
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::System);
        PluginEditor *editor = stage.model->system()->editor();
        QTRY_VERIFY(editor->canAdd());
        editor->configure(u"garden"_s);
        const auto told = [&](const QString &label, int role) {
            const RowListModel &facts = *editor->facts();
            for (int i = 0; i < facts.count(); ++i) {
                if (facts.data(facts.index(i), RowListModel::LabelRole) == label)
                    return facts.data(facts.index(i), role).toString();
            }
            return QString();
        };
        QTRY_VERIFY(told(u"devices"_s, RowListModel::DetailRole).contains(u'3'));
        QVERIFY(told(u"messageBytes"_s, RowListModel::DetailRole).isEmpty());
        QVERIFY(!told(u"messageBytes"_s, RowListModel::ValueRole).contains(u'e')); // no 1.05e+06
    }

    void plugin_isAddedUnderAFreeName()
    {
        Stage stage(fillPlugins);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::System);
        PluginEditor *editor = stage.model->system()->editor();
        QTRY_COMPARE(editor->packages(), QStringList {u"MQTT"_s});
        editor->add(0);
        QVERIFY(editor->isAdding());
        QCOMPARE(editor->instance(), u"mqtt"_s);
        editor->nameInstance(u"garden"_s); // there is one
        editor->apply();
        QVERIFY(!editor->instanceError().isEmpty());
        editor->nameInstance(u"Second one"_s);
        editor->apply();
        QVERIFY(!editor->instanceError().isEmpty());
        editor->nameInstance(u"second"_s);
        editor->form()->setText(0, u"mqtt://new"_s);
        editor->apply();
        QTRY_COMPARE(stage.home.asked(u"plugins.configure"_s).size(), std::size_t(1));
        QCOMPARE(stage.home.asked(u"plugins.configure"_s).front().field(u"instance"),
                 Value(u"second"_s));
    }

    void areas_areMadeRenamedOrderedAndRemoved()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Areas);
        AreasPage *page = stage.model->areas();
        QAbstractItemModelTester tester(page,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(titles(*page, true).size(), 5);
        QVERIFY(!page->add(u" "_s));
        QVERIFY(!page->add(u"kitchen"_s));
        QVERIFY(page->add(u"Cellar"_s));
        QTRY_COMPARE(titles(*page, true).constLast(), u"Cellar"_s);
        page->rename(rowOf(*page, u"Cellar"_s), u"Vault"_s);
        QTRY_COMPARE(titles(*page, true).constLast(), u"Vault"_s);
        page->shift(rowOf(*page, u"Vault"_s), -1);
        QTRY_COMPARE(titles(*page, true).at(4), u"Vault"_s);
        page->askRemove(rowOf(*page, u"Kitchen"_s));
        QCOMPARE(page->removing(), u"Kitchen"_s);
        page->remove();
        QTRY_VERIFY(!titles(*page, true).contains(u"Kitchen"_s));
        QTRY_VERIFY(titles(*page, true).contains(u"Without an area"_s));
        // Back, with the devices that were in it.
        QVERIFY(stage.model->edits()->undoText().contains(u"Kitchen"_s));
        stage.model->edits()->undo();
        QTRY_COMPARE(titles(*page, true).at(1), u"Kitchen"_s);
        QTRY_COMPARE(stage.home.asked(u"device.configure"_s).size(), std::size_t(5));
        QTRY_VERIFY(!titles(*page, true).contains(u"Without an area"_s));
        while (!stage.model->edits()->undoText().isEmpty()) {
            const QString before = stage.model->edits()->undoText();
            stage.model->edits()->undo();
            QTRY_VERIFY(stage.model->edits()->undoText() != before);
        }
        QTRY_COMPARE(titles(*page, true).size(), 5);
    }

    void device_isDraggedToAnotherArea()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Areas);
        AreasPage *page = stage.model->areas();
        QTRY_VERIFY(rowOf(*page, u"Ceiling"_s) > 0);
        QQuickItem *from = nullptr;
        QQuickItem *to = nullptr;
        QTRY_VERIFY((from = firstOf(stage.view.rootObject(), "AreaRow", "title", u"Ceiling"_s)));
        QTRY_VERIFY((to = firstOf(stage.view.rootObject(), "AreaRow", "title", u"Kitchen"_s)));
        (void)stage.view.grabWindow();
        const QPoint handle = from->mapToScene({46, from->height() / 2}).toPoint();
        const QPoint target = Stage::middle(to);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, handle);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(&stage.view,
                             handle + (QPoint(handle.x(), target.y()) - handle) * i / 10);
        picture(stage, u"edit-areas-drag-1280x800"_s);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, {handle.x(), target.y()});
        QTRY_COMPARE(stage.home.asked(u"device.configure"_s).size(), std::size_t(1));
        QCOMPARE(stage.home.asked(u"device.configure"_s).front().field(u"area"),
                 Value(u"kitchen"_s));
        stage.model->edits()->undo();
        QTRY_COMPARE(stage.home.asked(u"device.configure"_s).size(), std::size_t(2));
        QCOMPARE(stage.home.asked(u"device.configure"_s).back().field(u"area"), Value(u"living"_s));
    }

    void device_isMovedByKeys()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Areas);
        AreasPage *page = stage.model->areas();
        QTRY_VERIFY(rowOf(*page, u"Ceiling"_s) > 0);
        QQuickItem *list = nullptr;
        QTRY_VERIFY((list = firstOf(stage.view.rootObject(), "AreaList")) != nullptr);
        stage.view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        list->forceActiveFocus(Qt::TabFocusReason);
        page->setCurrent(rowOf(*page, u"Ceiling"_s));
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QVERIFY(page->isLifting());
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY(rowOf(*page, u"Ceiling"_s) > rowOf(*page, u"Kitchen"_s));
        QCOMPARE(page->current(), rowOf(*page, u"Ceiling"_s));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!page->isLifting());
        QVERIFY(rowOf(*page, u"Ceiling"_s) < rowOf(*page, u"Kitchen"_s));
        QCOMPARE(stage.model->page(), WindowModel::Page::Areas);
        page->setCurrent(rowOf(*page, u"Ceiling"_s));
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QTRY_COMPARE(stage.home.asked(u"device.configure"_s).size(), std::size_t(1));
        QCOMPARE(stage.home.asked(u"device.configure"_s).front().field(u"area"),
                 Value(u"kitchen"_s));
    }

    void suggestedArea_becomesOneOfTheOwners()
    {
        Stage stage([](StubHome &home) {
            home.addHome();
            for (DeviceState &each : home.devices) {
                if (each.owner.area == AreaId(u"bath"_s)) {
                    each.owner.area = {};
                    each.device.suggestedArea = u"Spa"_s;
                }
            }
        });
        QVERIFY(stage.show({1280, 800}));
        AreasPage *page = stage.model->areas();
        QTRY_VERIFY(rowOf(*page, u"Spa"_s) > 0);
        const int row = rowOf(*page, u"Spa"_s);
        QVERIFY(page->data(page->index(row), AreasPage::SuggestedRole).toBool());
        page->adopt(row);
        QTRY_COMPARE(stage.home.asked(u"device.configure"_s).size(), std::size_t(3));
        QTRY_VERIFY(page->data(page->index(rowOf(*page, u"Spa"_s)), AreasPage::OwnRole).toBool());
    }

    void ownersWords_areTakenBack()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.tile(u"Sofa lamp"_s) != nullptr);
        stage.model->openDevice(u"stub/sofa"_s);
        DevicePage *page = stage.model->device();
        page->rename(u"Reading lamp"_s);
        QTRY_COMPARE(page->title(), u"Reading lamp"_s);
        page->setFavourite(false);
        QTRY_VERIFY(!page->isFavourite());
        page->moveToNewArea(u"Attic"_s);
        QTRY_COMPARE(page->areaKey(), u"attic"_s);
        OwnerEdits *edits = stage.model->edits();
        edits->undo();
        QTRY_COMPARE(page->areaKey(), u"living"_s);
        QTRY_COMPARE(stage.home.areas.size(), std::size_t(5));
        edits->undo();
        QTRY_VERIFY(page->isFavourite());
        edits->undo();
        QTRY_COMPARE(page->title(), u"Sofa lamp"_s);
        QVERIFY(edits->undoText().isEmpty());
    }
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
