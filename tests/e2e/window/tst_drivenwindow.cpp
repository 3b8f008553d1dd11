// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivenwindow.h"
#include "fonts.h"
#include "hands.h"
#include "languages.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

const QString kSofa = u"demo/living-sofa-lamp"_s;
const QString kBlind = u"demo/bedroom-blind"_s;
const QString kRadiator = u"demo/bedroom-radiator"_s;
const QString kShutter = u"demo/living-garden-shutter"_s;
const QString kDoor = u"demo/front-door"_s;
const QString kHeating = u"demo/living-heating"_s;

} // namespace

/// What a person does with the window, one after the other, on one house: the real program's window
/// on a real hub, by real events, and what became of it both on the screen and at the hub.
class DrivenWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // how this person's window is drawn is left alone
        theme::installFonts();
        window::useLanguage(u"en"_s);
        QVERIFY(m_window.open({}));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:|QML|loop|QQuick"_s)); }

    void firstRun_opensTheDemoHome()
    {
        QTRY_COMPARE(m_window.model().stage(), WindowModel::Stage::Welcome);
        m_window.click(u"Look around in the demo home"_s);
        QTRY_VERIFY_WITH_TIMEOUT(witness().count(u"demo"_s) >= 50 && witness().allRun(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.tile(u"Sofa lamp"_s) != nullptr, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Normal, kPatience);
    }

    void mouse_switchesALamp()
    {
        const bool before = witness().reported(kSofa, u"power"_s).toBool();
        const QPoint at = m_window.reach(m_window.tile(u"Sofa lamp"_s));
        const QPoint ground = at + QPoint(0, 20); // between title and value
        const QColor color = m_window.pixel(ground);
        Hands::click(at);
        QTRY_COMPARE_WITH_TIMEOUT(witness().reported(kSofa, u"power"_s), Value(!before), kPatience);
        Hands::press({u"ctrl+1"_s}); // the pointer's shade goes with the next move
        QTRY_VERIFY_WITH_TIMEOUT(m_window.pixel(ground) != color, kPatience);
        QCOMPARE(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Normal);
    }

    void finger_switchesItBack()
    {
        const bool before = witness().reported(kSofa, u"power"_s).toBool();
        const QPoint at = m_window.reach(m_window.tile(u"Sofa lamp"_s));
        m_window.touch(at, at);
        QTRY_COMPARE_WITH_TIMEOUT(witness().reported(kSofa, u"power"_s), Value(!before), kPatience);
    }

    void drag_dims()
    {
        QCOMPARE(witness().set(kSofa, u"brightness"_s, 80), u"settled"_s);
        QTRY_VERIFY(m_window.said(u"Sofa lamp"_s).contains(u"80"_s));
        const QPoint at = m_window.reach(m_window.tile(u"Sofa lamp"_s));
        Hands::drag(at, at - QPoint(60, 0));
        const auto level = [this] {
            return witness().reported(kSofa, u"brightness"_s).toInteger();
        };
        QTRY_VERIFY_WITH_TIMEOUT(level() < 70 && level() > 20, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.said(u"Sofa lamp"_s).contains(QString::number(level())),
                                 kPatience);
        QVERIFY(!m_window.model().device()->isOpen());
    }

    void thermostat_goesUpByAStep()
    {
        const double before = witness().reported(kHeating, u"targetTemperature"_s).toNumber();
        Hands::click(m_window.reach(m_window.tile(u"Heating"_s)), 3);
        QTRY_VERIFY(m_window.model().device()->isOpen());
        QTRY_VERIFY(m_window.named(u"Target temperature: more"_s) != nullptr);
        m_window.click(u"Target temperature: more"_s);
        QTRY_COMPARE_WITH_TIMEOUT(witness().reported(kHeating, u"targetTemperature"_s).toNumber(),
                                  before + 0.5, kPatience);
        Hands::press({u"Escape"_s});
        QTRY_VERIFY(!m_window.model().device()->isOpen());
    }

    void device_goesOfflineAndReturns()
    {
        QVERIFY(faults({u"add"_s, u"bridgeDown"_s, u"--length"_s, u"3600"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Offline,
                                  kPatience);
        QVERIFY2(m_window.said(u"Sofa lamp"_s).contains(u"Offline since"_s),
                 qPrintable(m_window.said(u"Sofa lamp"_s)));
        QVERIFY(faults({u"clear"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Normal, kPatience);
    }

    void cover_travelsSlowly()
    {
        QCOMPARE(witness().set(kShutter, u"position"_s, 100), u"settled"_s);
        openSheet(u"Garden shutter"_s);
        m_window.click(u"Close"_s); // the shutter's: it is drawn after the sheet's own
        const auto state = [this] {
            return witness().reported(kShutter, u"state"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), Value(u"closing"_s), kPatience);
        const auto position = [this] {
            return static_cast<int>(witness().reported(kShutter, u"position"_s).toInteger());
        };
        QTRY_VERIFY_WITH_TIMEOUT(position() < 98, kPatience);
        m_window.click(u"Stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), Value(u"stopped"_s), kPatience);
        QVERIFY2(position() > 0, qPrintable(QString::number(position())));
        closeSheet();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window.said(u"Garden shutter"_s).contains(QString::number(position())), kPatience);
    }

    void failedWish_isTriedAgain()
    {
        const auto isLocked = [this] {
            return witness().reported(kDoor, u"locked"_s).toBool();
        };
        QCOMPARE(witness().set(kDoor, u"locked"_s, false), u"settled"_s);
        QVERIFY(faults(
            {u"add"_s, u"lostWrite"_s, u"--rate"_s, u"1"_s, u"--device"_s, u"front-door"_s}));
        openSheet(u"Front door"_s);
        m_window.click(u"Locked"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Try again"_s) != nullptr, kPatience);
        QCOMPARE(m_window.stateOf(u"Front door"_s), WidgetState::Failed);
        QVERIFY(!isLocked());
        QVERIFY(faults({u"clear"_s}));
        m_window.click(u"Try again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Try again"_s) == nullptr, kPatience);
        closeSheet();
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Front door"_s), WidgetState::Normal,
                                  kPatience);
    }

    void areas_areMadeNamedAndFilled()
    {
        Hands::press({u"ctrl+2"_s});
        m_window.click(u"Edit areas"_s);
        m_window.click(u"A new area or floor"_s);
        Hands::type(u"Attic"_s);
        Hands::press({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasArea(u"Attic"_s), kPatience);

        m_window.click(u"Unfold Bedroom"_s);
        m_window.click(u"Move Blind"_s);
        m_window.click(u"Attic"_s); // of the list that opened: it lies on top
        QTRY_COMPARE_WITH_TIMEOUT(areaOf(kBlind), u"Attic"_s, kPatience);

        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Radiator"_s) != nullptr, kPatience);
        const QPoint from = grip(u"Radiator"_s);
        Hands::drag(from, m_window.reach(m_window.named(u"Kitchen"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(areaOf(kRadiator), u"Kitchen"_s, kPatience);
        m_window.click(u"Undo…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(areaOf(kRadiator), u"Bedroom"_s, kPatience);
        const QPoint aim = m_window.reach(m_window.named(u"Living room"_s));
        m_window.touch(grip(u"Radiator"_s), aim);
        QTRY_COMPARE_WITH_TIMEOUT(areaOf(kRadiator), u"Living room"_s, kPatience);

        m_window.click(u"More for Attic"_s);
        m_window.click(u"Rename"_s);
        Hands::press({u"ctrl+a"_s});
        Hands::type(u"Loft"_s);
        Hands::press({u"Return"_s});
        QTRY_COMPARE_WITH_TIMEOUT(areaOf(kBlind), u"Loft"_s, kPatience);
        QVERIFY(m_window.named(u"Rename"_s) == nullptr); // Return ended the name, and no more
        Hands::press({u"ctrl+1"_s});
    }

    void plugin_isConfigured()
    {
        const int before = witness().count(u"demo"_s);
        Hands::press({u"ctrl+5"_s});
        m_window.click(u"Configure"_s);
        m_window.click(u"More simple devices"_s);
        Hands::press({u"ctrl+a"_s});
        Hands::type(u"many"_s);
        m_window.click(u"Apply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(formComplains(), kPatience);
        QCOMPARE(witness().count(u"demo"_s), before);
        m_window.click(u"More simple devices"_s);
        Hands::press({u"ctrl+a"_s});
        Hands::type(u"3"_s);
        m_window.click(u"Apply"_s);
        QTRY_COMPARE_WITH_TIMEOUT(witness().count(u"demo"_s), before + 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Kept"_s) != nullptr, kPatience);
        Hands::press({u"Escape"_s, u"ctrl+1"_s});
        QTRY_COMPARE(m_window.model().page(), WindowModel::Page::Home);
    }

    void search_finds()
    {
        Hands::press({u"slash"_s});
        QTRY_COMPARE(m_window.model().page(), WindowModel::Page::Devices);
        m_window.click(u"Filter"_s);
        Hands::type(u"bedside"_s);
        QTRY_VERIFY(m_window.tile(u"Bedside"_s) != nullptr && m_window.tile(u"Blind"_s) == nullptr);
        Hands::press({u"ctrl+a"_s, u"BackSpace"_s, u"ctrl+1"_s});
        QTRY_COMPARE(m_window.model().page(), WindowModel::Page::Home);
    }

    void hub_startsAnewUnderABanner()
    {
        m_window.hub().kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"No connection to the hub"_s) != nullptr,
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Stale, kPatience);
        QVERIFY(m_window.startHub());
        m_window.click(u"Try now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"No connection to the hub"_s) == nullptr,
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.stateOf(u"Sofa lamp"_s), WidgetState::Normal, kPatience);
        QVERIFY(witness().sees());
        const bool before = witness().reported(kSofa, u"power"_s).toBool();
        Hands::click(m_window.reach(m_window.tile(u"Sofa lamp"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(witness().reported(kSofa, u"power"_s), Value(!before), kPatience);
    }

private:
    void openSheet(const QString &title)
    {
        Hands::click(m_window.reach(m_window.tile(title)), 3);
        QTRY_VERIFY(m_window.model().device()->isOpen());
    }
    void closeSheet()
    {
        Hands::press({u"Escape"_s});
        QTRY_VERIFY(!m_window.model().device()->isOpen());
    }

    [[nodiscard]] Witness &witness() { return m_window.witness(); }

    // What the hub knows of it: the area's id, or that it is to go by the source's word.
    [[nodiscard]] QString areaOf(const QString &device)
    {
        const DeviceState *state = witness().house().device(*DeviceId::fromText(device));
        const Area *area = state ? witness().house().area(state->owner.area) : nullptr;
        return area ? area->title : state ? state->device.suggestedArea : QString();
    }
    [[nodiscard]] bool hasArea(const QString &title)
    {
        const auto &areas = witness().house().areas();
        return std::any_of(areas.begin(), areas.end(),
                           [&](const Area &area) { return area.title == title; });
    }
    [[nodiscard]] bool formComplains() const
    {
        const auto &fields = m_window.model().system()->editor()->form()->form().fields();
        return std::any_of(fields.begin(), fields.end(),
                           [](const auto &field) { return !field.error.isEmpty(); });
    }
    // By what a row is dragged: at its beginning.
    [[nodiscard]] QPoint grip(const QString &row) const
    {
        QQuickItem *item = m_window.named(row);
        const QPoint middle = m_window.reach(item);
        return middle - QPoint(static_cast<int>(item->width() / 2) - 46, 0);
    }

    [[nodiscard]] bool faults(const QStringList &arguments)
    {
        const Output output = runTool(m_window.hub(), QStringList {u"faults"_s} + arguments);
        if (output.status != 0)
            qWarning("%s", output.text.constData());
        return output.status == 0;
    }

    DrivenWindow m_window;
};

} // namespace atrium::e2e

int main(int argc, char **argv)
{
    return atrium::e2e::runDriven<atrium::e2e::DrivenWindowTest>(argc, argv);
}
#include "tst_drivenwindow.moc"
