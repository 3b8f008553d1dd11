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
    }

private:
    static bool open(Stage &stage, QSize size)
    {
        const bool isShown = stage.show(size);
        stage.model->show(WindowModel::Page::System);
        return isShown;
    }
};

QTEST_MAIN(TestFaultsPage)
#include "tst_faultspage.moc"
