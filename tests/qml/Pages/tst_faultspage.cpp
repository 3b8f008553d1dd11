// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

Value countsOf(qint64 lost)
{
    return Value::makeObject({{u"lostReport"_s, lost},
                              {u"delayedReport"_s, 88},
                              {u"unansweredWrite"_s, 3},
                              {u"held"_s, 4}});
}

Value planOf(const QStringList &faults)
{
    ValueList rules;
    for (const QString &fault : faults)
        rules.push_back(Value::makeObject({{u"fault"_s, fault}, {u"rate"_s, 0.2}}));
    return Value::makeList(std::move(rules));
}

DataSchema presets()
{
    DataSchema schema;
    for (const QString &name : {u"none"_s, u"calm"_s, u"flaky"_s, u"lossy"_s, u"chaos"_s, u"own"_s})
        schema.choices.push_back({.value = Value(name)});
    return schema;
}

void fillSimulated(StubHome &home)
{
    home.addHome();
    home.add(stubDevice(u"home"_s, u"Demo home"_s, u"bridge", u"utility"_s,
                        {{u"faultPreset"_s, {}, presets(), Value(u"lossy"_s), true},
                         {u"faultPlan"_s,
                          {},
                          {.type = DataSchema::Type::Array},
                          planOf({u"lostReport"_s, u"delayedReport"_s, u"duplicateReport"_s})},
                         {u"faultCounts"_s,
                          {},
                          {.type = DataSchema::Type::Object, .openFields = true},
                          countsOf(1204)}}));
}

QQuickItem *itemNamed(QQuickItem *item, const char *type, const QString &text)
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)
        && (text.isEmpty() || item->property("text").toString() == text))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = itemNamed(child, type, text))
            return found;
    }
    return nullptr;
}

void press(Stage &stage, QQuickItem *item)
{
    item->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view, Qt::Key_Return);
}

} // namespace

/// The card by which a simulated house is made unreliable.
class TestFaultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatIsOn()
    {
        Stage stage(fillSimulated);
        QVERIFY(open(stage, {1280, 800}));
        const FaultHouses *houses = stage.model->system()->faults();
        QTRY_COMPARE(houses->rowCount(), 1);
        const QModelIndex card = houses->index(0);
        QCOMPARE(card.data(FaultHouses::PresetRole).toInt(), 3);
        auto *struck = card.data(FaultHouses::StruckRole).value<RowListModel *>();
        QCOMPARE(struck->count(), 4); // three in force, and one that struck before
        QCOMPARE(struck->index(0).data(RowListModel::ValueRole).toString(), u"1,204"_s);
        const auto *running = card.data(FaultHouses::RunningRole).value<RowListModel *>();
        QCOMPARE(running->rowCount(), 3);
        QCOMPARE(running->index(1).data(RowListModel::LabelRole).toString(), u"Late reports"_s);
        QCOMPARE(running->index(1).data(RowListModel::DetailRole).toString(),
                 u"20\u00A0% · all devices"_s);
        stage.home.report(u"home"_s, u"faultCounts"_s, countsOf(1300));
        QTRY_COMPARE(struck->index(0).data(RowListModel::ValueRole).toString(), u"1,300"_s);
        stage.home.report(u"home"_s, u"faultPreset"_s, u"own"_s);
        QTRY_COMPARE(card.data(FaultHouses::PresetRole).toInt(), -1);
    }

    void aPresetIsChosenByKeyboard()
    {
        Stage stage(fillSimulated);
        stage.home.settles = false;
        QVERIFY(open(stage, {1280, 800}));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "Chip", u"Chaos"_s) != nullptr);
        QQuickItem *chip = itemNamed(stage.view.rootObject(), "Chip", u"Chaos"_s);
        press(stage, chip);
        QTRY_COMPARE(lastValue(stage.home, u"faultPreset"_s).toText(), u"chaos"_s);
        // Shown as so only once it is.
        QTRY_VERIFY(chip->property("wished").toBool());
        QVERIFY(!chip->property("selected").toBool());
        stage.home.report(u"home"_s, u"faultPreset"_s, u"chaos"_s);
        QTRY_VERIFY(chip->property("selected").toBool());
    }

    void whatTheKeyboardReachesIsInSight()
    {
        Stage stage(fillSimulated);
        QVERIFY(open(stage, {390, 600}));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "Chip", u"Calm"_s) != nullptr);
        QQuickItem *chip = itemNamed(stage.view.rootObject(), "Chip", u"Calm"_s);
        QVERIFY(!stage.view.grabWindow().isNull()); // a frame: all is laid out
        QVERIFY(Stage::middle(chip).y() > 600); // under the window's edge
        chip->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(Stage::middle(chip).y() < 526); // above the bar
    }

    // By keys alone, as a person would: what, whom, when; then it is ended.
    void aFaultIsAddedForADeviceAndATime_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("390x844") << QSize(390, 844);
    }
    void aFaultIsAddedForADeviceAndATime()
    {
        QFETCH(const QSize, size);
        Stage stage(fillSimulated);
        QVERIFY(open(stage, size));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "ActionButton", u"Add a fault"_s));
        press(stage, itemNamed(stage.view.rootObject(), "ActionButton", u"Add a fault"_s));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "FaultForm", {}) != nullptr);
        QQuickItem *form = itemNamed(stage.view.rootObject(), "FaultForm", {});
        QTRY_VERIFY(isIn(stage.view.activeFocusItem(), form)); // it begins at its first field
        // Without a fault it is refused where that is missing.
        press(stage, itemNamed(form, "ActionButton", u"Add"_s));
        FaultEditor *editor = stage.model->system()->faults()->editor();
        QCOMPARE(editor->form()->form().fields().at(0).error, u"This is needed"_s);
        QVERIFY(stage.home.asked(u"action.invoke"_s).empty());
        pickFrom(stage, fieldOf(form, u"What goes wrong (needed)"_s), 10);
        type(stage, fieldOf(form, u"How often (%) (needed)"_s), u"75"_s);
        type(stage, fieldOf(form, u"Begins after (s)"_s), u"5"_s);
        type(stage, fieldOf(form, u"Lasts (s)"_s), u"60"_s);
        type(stage, fieldOf(form, u"Comes again every (s)"_s), u"180"_s);
        QQuickItem *whom = itemNamed(form, "ActionButton", u"Choose a device"_s);
        const auto at = static_cast<int>(editor->devices().indexOf(u"Front door"_s));
        QVERIFY(at >= 0);
        pickFrom(stage, whom, at);
        QTRY_COMPARE(editor->picked(), QStringList(u"Front door"_s));
        QVERIFY(!stage.view.grabWindow().isNull());
        picture(stage, u"faultform-"_s + QLatin1StringView(QTest::currentDataTag()));
        press(stage, itemNamed(form, "ActionButton", u"Add"_s));
        QTRY_COMPARE(stage.home.asked(u"action.invoke"_s).size(), std::size_t {1});
        const Value asked = stage.home.asked(u"action.invoke"_s).front();
        QCOMPARE(asked.field(u"action").toText(), u"addFault"_s);
        const Value rule = Value::makeObject({{u"fault"_s, u"unreachableWrite"_s},
                                              {u"rate"_s, 0.75},
                                              {u"devices"_s, Value::makeList({Value(u"door"_s)})},
                                              {u"begin"_s, 5},
                                              {u"length"_s, 60},
                                              {u"period"_s, 180}});
        QVERIFY(asked.field(u"input") == rule);
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "FaultForm", {}) == nullptr);

        stage.home.report(u"home"_s, u"faultPlan"_s, Value::makeList({rule}));
        const FaultHouses *houses = stage.model->system()->faults();
        const auto *running
            = houses->index(0).data(FaultHouses::RunningRole).value<RowListModel *>();
        QTRY_COMPARE(running->rowCount(), 1);
        QCOMPARE(running->index(0).data(RowListModel::DetailRole).toString(),
                 u"75\u00A0% · Front door · after 5\u00A0s · for 60\u00A0s · every 180\u00A0s"_s);
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "ActionButton", u"End"_s) != nullptr);
        QQuickItem *end = itemNamed(stage.view.rootObject(), "ActionButton", u"End"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(end)->text(QAccessible::Name),
                 u"End Devices out of reach"_s);
        press(stage, end);
        QTRY_COMPARE(stage.home.asked(u"action.invoke"_s).size(), std::size_t {2});
        QVERIFY(stage.home.asked(u"action.invoke"_s).back().field(u"input")
                == Value::makeObject({{u"number"_s, 1}, {u"fault"_s, u"unreachableWrite"_s}}));
        stage.home.report(u"home"_s, u"faultPlan"_s, Value::makeList({}));
        QTRY_COMPARE(running->rowCount(), 0);
    }

    void allFaultsAreEnded()
    {
        Stage stage(fillSimulated);
        QVERIFY(open(stage, {1280, 800}));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "ActionButton", u"End all faults"_s));
        press(stage, itemNamed(stage.view.rootObject(), "ActionButton", u"End all faults"_s));
        QTRY_COMPARE(stage.home.asked(u"action.invoke"_s).size(), std::size_t {1});
        QCOMPARE(stage.home.asked(u"action.invoke"_s).front().field(u"action").toText(),
                 u"endFaults"_s);
        stage.home.report(u"home"_s, u"faultPreset"_s, u"none"_s);
        QTRY_VERIFY(!itemNamed(stage.view.rootObject(), "ActionButton", u"End all faults"_s));
    }

    void withoutASimulatedHouseThereIsNoCard()
    {
        Stage stage(fillHome);
        QVERIFY(open(stage, {1280, 800}));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "PluginCardView", {}) != nullptr);
        QVERIFY(itemNamed(stage.view.rootObject(), "FaultsCard", {}) == nullptr);
        stage.home.lose();
    }

    void standsInEveryWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1280x800") << QSize(1280, 800) << false;
        QTest::newRow("1280x800-dark") << QSize(1280, 800) << true;
        QTest::newRow("390x844") << QSize(390, 844) << false;
        QTest::newRow("390x844-dark") << QSize(390, 844) << true;
    }
    void standsInEveryWindow()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        Stage stage(fillSimulated);
        stage.theme->setPreference(dark ? Theme::Preference::Dark : Theme::Preference::Light);
        QVERIFY(open(stage, size));
        QTRY_VERIFY(itemNamed(stage.view.rootObject(), "FaultsCard", {}) != nullptr);
        QQuickItem *card = itemNamed(stage.view.rootObject(), "FaultsCard", {});
        QTRY_VERIFY(card->height() > 100);
        QVERIFY(card->width() <= size.width());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(card);
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->text(QAccessible::Name), u"Simulator faults, Demo home"_s);
        for (QQuickItem *list = card; list != nullptr; list = list->parentItem()) {
            if (list->property("contentY").isValid())
                QMetaObject::invokeMethod(list, "positionViewAtEnd");
        }
        picture(stage, u"faults-"_s + QLatin1StringView(QTest::currentDataTag()));
        stage.model->system()->faults()->openEditor(0);
        QTRY_VERIFY(itemNamed(card, "FaultForm", {}) != nullptr);
        QVERIFY(!stage.view.grabWindow().isNull());
        picture(stage, u"faults-adding-"_s + QLatin1StringView(QTest::currentDataTag()));
    }

private:
    static bool isIn(const QQuickItem *item, const QQuickItem *holder)
    {
        return item != nullptr && holder->isAncestorOf(item);
    }

    // The field or choice of that name.
    static QQuickItem *fieldOf(QQuickItem *item, const QString &label)
    {
        if (item->isVisible() && item->property("label").toString() == label
            && (QByteArray(item->metaObject()->className()).startsWith("Field_")
                || QByteArray(item->metaObject()->className()).startsWith("ChoiceField")))
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = fieldOf(child, label))
                return found;
        }
        return nullptr;
    }

    static QQuickItem *firstInTab(QQuickItem *item)
    {
        if (item->isVisible() && item->activeFocusOnTab())
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = firstInTab(child))
                return found;
        }
        return nullptr;
    }

    // Opens the list by a key and goes down it.
    static void pickFrom(Stage &stage, QQuickItem *item, int index)
    {
        QVERIFY(item != nullptr);
        QQuickItem *button = firstInTab(item);
        QVERIFY(button != nullptr);
        press(stage, button);
        QTRY_VERIFY(stage.view.activeFocusItem() != button);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Down);
        QTest::keyClick(&stage.view, Qt::Key_Return);
    }

    static void type(Stage &stage, QQuickItem *item, const QString &text)
    {
        QVERIFY(item != nullptr);
        QQuickItem *input = firstInTab(item);
        QVERIFY(input != nullptr);
        input->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&stage.view, Qt::Key_A, Qt::ControlModifier);
        for (const QChar each : text)
            QTest::keyClick(&stage.view, each.toLatin1());
    }

    static bool open(Stage &stage, QSize size)
    {
        const bool isShown = stage.show(size);
        stage.model->show(WindowModel::Page::System);
        return isShown;
    }
};

QTEST_MAIN(TestFaultsPage)
#include "tst_faultspage.moc"
