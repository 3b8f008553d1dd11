// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

QQuickItem *gesturesOf(QQuickItem *tile)
{
    for (QQuickItem *child : tile->childItems()) {
        if (QByteArray(child->metaObject()->className()).startsWith("GestureArea"))
            return child;
    }
    return nullptr;
}

/// What the tile that has the focus is called; "" if none has.
QString focused(const Stage &stage)
{
    const QQuickItem *item = stage.view.activeFocusItem();
    const QQuickItem *tile = item != nullptr ? item->parentItem() : nullptr;
    const auto *shown = tile != nullptr ? tile->property("tile").value<TileViewModel *>() : nullptr;
    return shown != nullptr ? shown->title() : QString();
}

bool isInside(const QQuickItem *item, const char *type)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (QByteArray(item->metaObject()->className()).startsWith(type))
            return true;
    }
    return false;
}

} // namespace

/// Where the keyboard goes.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void arrows_goFromTileToTile()
    {
        Stage stage(fillHome);
        QVERIFY(begin(stage, u"Ceiling"_s));
        const QPoint from = Stage::middle(stage.tile(u"Ceiling"_s));
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QVERIFY(!focused(stage).isEmpty());
        QVERIFY(focused(stage) != u"Ceiling"_s);
        const QPoint right = Stage::middle(stage.tile(focused(stage)));
        QVERIFY(right.x() > from.x());
        QCOMPARE(right.y(), from.y());
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QCOMPARE(focused(stage), u"Ceiling"_s);
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY(Stage::middle(stage.view.activeFocusItem()).y() > from.y());
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QVERIFY(Stage::middle(stage.view.activeFocusItem()).y() <= from.y());
    }

    void arrows_bringWhatTheyReachIntoSight()
    {
        Stage stage(fillHome);
        stage.model->devices()->setProperty("list", false);
        QVERIFY(begin(stage, u"Ceiling"_s));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Down);
        const QQuickItem *item = stage.view.activeFocusItem();
        QTRY_VERIFY(item->mapToScene({0, item->height()}).y() <= 800);
        QVERIFY(item->mapToScene({0, 0}).y() >= 0);
    }

    void detail_givesTheFocusBack()
    {
        Stage stage(fillHome);
        QVERIFY(begin(stage, u"Worktop"_s));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QTRY_VERIFY(stage.model->device()->isOpen());
        QVERIFY(focused(stage) != u"Worktop"_s);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QTRY_VERIFY(!stage.model->device()->isOpen());
        QCOMPARE(focused(stage), u"Worktop"_s);
        QVERIFY(stage.view.activeFocusItem()->property("byKeyboard").toBool());
    }

    void f6_goesFromRegionToRegion()
    {
        Stage stage(fillHome);
        QVERIFY(begin(stage, u"Ceiling"_s));
        QTest::keyClick(&stage.view, Qt::Key_F6);
        QTRY_VERIFY(isInside(stage.view.activeFocusItem(), "Rail"));
        QTest::keyClick(&stage.view, Qt::Key_F6);
        QTRY_VERIFY(!isInside(stage.view.activeFocusItem(), "Rail"));
        stage.model->openDevice(u"stub/sofa"_s);
        QTRY_VERIFY(stage.model->device()->isOpen());
        QTest::keyClick(&stage.view, Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(!isInside(stage.view.activeFocusItem(), "DeviceSheet"));
        QTest::keyClick(&stage.view, Qt::Key_F6);
        QTRY_VERIFY(isInside(stage.view.activeFocusItem(), "DeviceSheet"));
    }

    void questionMark_listsTheKeys()
    {
        for (const QSize size : {QSize(1280, 800), QSize(390, 844)}) {
            Stage stage(fillHome);
            QVERIFY(stage.show(size));
            stage.view.requestActivate();
            QVERIFY(QTest::qWaitForWindowActive(&stage.view));
            QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
            QTest::keyClick(&stage.view, Qt::Key_Question, Qt::ShiftModifier);
            const auto *dialog = stage.view.rootObject()->findChild<QObject *>(u"shortcuts"_s);
            QVERIFY(dialog != nullptr);
            QTRY_VERIFY(dialog->property("opened").toBool());
            picture(stage, u"shortcuts-%1"_s.arg(size.width()));
            QTest::keyClick(&stage.view, Qt::Key_Escape);
            QTRY_VERIFY(!dialog->property("visible").toBool());
        }
    }

private:
    static bool begin(Stage &stage, const QString &tile)
    {
        if (!stage.show({1280, 800})
            || !QTest::qWaitFor([&] { return stage.tile(tile) != nullptr; }))
            return false;
        stage.view.requestActivate();
        if (!QTest::qWaitForWindowActive(&stage.view))
            return false;
        gesturesOf(stage.tile(tile))->forceActiveFocus(Qt::TabFocusReason);
        return focused(stage) == tile;
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
