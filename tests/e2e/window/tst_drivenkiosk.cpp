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
const QString kPin = u"2580"_s;

} // namespace

/// A wall panel on a real hub: left alone, touched, and its guarded pages, by real events.
class DrivenKioskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::installFonts();
        window::useLanguage(u"en"_s);
        QVERIFY(m_window.open({u"--demo"_s}, {.kiosk = true, .screen = u"hall"_s}));
        QVERIFY(ask(u"pin.set"_s, {{u"pin"_s, kPin}}));
        QVERIFY(ask(u"screens.set"_s, {{u"name"_s, u"hall"_s}, {u"idle"_s, 10}, {u"home"_s, 10}}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.tile(u"Sofa lamp"_s) != nullptr, kPatience);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:|QML|loop|QQuick"_s)); }

    void leftAlone_itRests() { QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatience); }

    void firstTouch_onlyWakes()
    {
        const bool before = witness().reported(kSofa, u"power"_s).toBool();
        const QPoint lamp = m_window.scene().mapToGlobal(
            m_window.scene().contentItem()->boundingRect().center().toPoint());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatience);
        m_window.touch(lamp, lamp);
        QTRY_VERIFY_WITH_TIMEOUT(!isAtRest(), kPatience);
        QVERIFY(!m_window.model().device()->isOpen());
        const QPoint tile = m_window.reach(m_window.tile(u"Sofa lamp"_s));
        m_window.touch(tile, tile); // the second is meant
        QTRY_COMPARE_WITH_TIMEOUT(witness().reported(kSofa, u"power"_s), Value(!before), kPatience);
    }

    void system_wantsThePin()
    {
        m_window.click(u"System"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Erase"_s) != nullptr, kPatience);
        QCOMPARE(m_window.model().page(), WindowModel::Page::Home);
        enter(u"1111"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.model().pin()->line().contains(u'4'), kPatience);
        QCOMPARE(m_window.model().page(), WindowModel::Page::Home);
        enter(kPin);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.model().page(), WindowModel::Page::System, kPatience);
        QTRY_VERIFY(m_window.named(u"Erase"_s) == nullptr);
    }

    void leftAlone_itGoesHomeAndRests()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatience);
        QCOMPARE(m_window.model().page(), WindowModel::Page::Home);
    }

    void closing_wantsThePin()
    {
        Hands::press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!isAtRest(), kPatience); // the first key wakes as a touch does
        Hands::press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Erase"_s) != nullptr, kPatience);
        Hands::press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_window.named(u"Erase"_s) == nullptr, kPatience);
        QVERIFY(m_window.scene().isVisible());
    }

private:
    [[nodiscard]] Witness &witness() { return m_window.witness(); }
    [[nodiscard]] bool isAtRest() const { return m_window.shows("AmbientScene"); }

    [[nodiscard]] bool ask(const QString &method, ValueObject params)
    {
        std::optional<bool> isDone;
        witness().client().call(
            {.method = method, .params = Value::makeObject(std::move(params))}, this,
            [&isDone](const Result<Value> &answer) { isDone = answer.has_value(); });
        return QTest::qWaitFor([&] { return isDone.has_value(); }, kPatience) && *isDone;
    }

    void enter(const QString &pin) const
    {
        for (const QChar digit : pin)
            m_window.click(QString(digit));
        m_window.click(u"Done"_s);
    }

    DrivenWindow m_window;
};

} // namespace atrium::e2e

int main(int argc, char **argv)
{
    return atrium::e2e::runDriven<atrium::e2e::DrivenKioskTest>(argc, argv);
}
#include "tst_drivenkiosk.moc"
