// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

QStringList titles(const FaceEditor &editor, bool shown)
{
    QStringList all;
    for (int i = 0; i < editor.count(); ++i) {
        const QModelIndex at = editor.index(i);
        if (editor.data(at, FaceEditor::ShownRole).toBool() == shown)
            all.append(editor.data(at, FaceEditor::TitleRole).toString());
    }
    return all;
}

const DeviceState *sofa(const Stage &stage)
{
    return stage.client.house().device(DeviceId::fromText(u"stub/sofa"_s).value());
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

/// A device's face as its owner arranges it: order, what is shown, the icon; with the way back.
class TestFaceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<Stage>(fillHome);
        QVERIFY(m_stage->show({1280, 800}));
        QTRY_VERIFY(m_stage->tile(u"Sofa lamp"_s) != nullptr);
        m_stage->model->openDevice(u"stub/sofa"_s);
        m_editor = m_stage->model->device()->face();
        QVERIFY(m_editor->count() >= 3);
    }
    void cleanup() { m_stage.reset(); }

    void widgets_areMovedHiddenAndPutBack()
    {
        QAbstractItemModelTester tester(m_editor,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList before = titles(*m_editor, true);
        m_editor->shift(0, 1);
        QStringList wanted = before;
        wanted.move(0, 1);
        QCOMPARE(titles(*m_editor, true), wanted); // at once
        QTRY_VERIFY(!sofa(*m_stage)->owner.patch.isNothing());
        QCOMPARE(titles(*m_editor, true), wanted); // and as the hub tells it
        m_editor->setShown(2, false);
        const QString hidden = wanted.takeAt(2);
        QTRY_COMPARE(titles(*m_editor, false), QStringList {hidden});
        QCOMPARE(titles(*m_editor, true), wanted);
        OwnerEdits *edits = m_stage->model->edits();
        QTRY_VERIFY(edits->undoText().contains(before.at(2)));
        edits->undo();
        QTRY_COMPARE(titles(*m_editor, false), QStringList());
        edits->undo();
        QTRY_COMPARE(titles(*m_editor, true), before);
        QTRY_VERIFY(sofa(*m_stage)->owner.patch.isNothing());
        QVERIFY(!m_editor->isArranged());
    }

    void sheet_showsWhatIsArranged()
    {
        const auto *widgets = m_stage->model->device()->widgets();
        const int before = widgets->rowCount();
        QVERIFY(before > 0);
        // White and colours are drawn as one.
        for (int row = m_editor->count() - 1; row >= m_editor->count() - 2; --row)
            m_editor->setShown(row, false);
        QTRY_COMPARE(widgets->rowCount(), before - 1);
        m_editor->reset();
        QTRY_COMPARE(widgets->rowCount(), before);
        m_stage->model->edits()->undo();
        QTRY_COMPARE(widgets->rowCount(), before - 1);
    }

    void icon_isFoundChosenAndTakenBack()
    {
        const QString makers = m_editor->icon();
        IconChoices *icons = m_editor->icons();
        QAbstractItemModelTester tester(icons,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(icons->count() > 40);
        icons->setSearch(u" Floor  LAMP "_s);
        QVERIFY(icons->count() > 0);
        QCOMPARE(icons->nameAt(0), u"floor-lamp"_s);
        icons->setSearch(u"no such thing"_s);
        QCOMPARE(icons->count(), 0);
        icons->setSearch(u"a"_s);
        QCOMPARE(icons->count(), int(IconChoices::kMost));
        m_editor->chooseIcon(u"floor-lamp"_s);
        QTRY_COMPARE(m_stage->model->device()->tile()->icon(), u"floor-lamp"_s);
        QVERIFY(m_editor->hasOwnIcon());
        m_stage->model->edits()->undo();
        QTRY_COMPARE(m_stage->model->device()->tile()->icon(), makers);
    }

    // What the hub does not take is not shown any longer.
    void change_thatIsRefusedIsTakenBack()
    {
        m_stage->home.special = [](const protocol::Request &request) {
            return request.method == u"device.configure"_s
                ? std::optional<Result<Value>>(fail(Error::Code::Refused, u"not today"_s))
                : std::nullopt;
        };
        const QStringList before = titles(*m_editor, true);
        m_editor->shift(0, 1);
        QVERIFY(titles(*m_editor, true) != before);
        QTRY_COMPARE(titles(*m_editor, true), before);
        QVERIFY(m_stage->model->edits()->undoText().isEmpty());
    }

    void arrangement_thatFitsNoMoreIsSaid()
    {
        RowListModel *notices = m_stage->model->device()->notices();
        QCOMPARE(notices->count(), 0);
        OwnerWords owner = sofa(*m_stage)->owner;
        owner.patch = Value::makeList(
            {Value::makeObject({{u"op"_s, u"remove"_s}, {u"path"_s, u"/views/detail/99"_s}})});
        for (DeviceState &each : m_stage->home.devices) {
            if (each.device.id.local() == u"sofa"_s)
                each.owner = owner;
        }
        m_stage->home.tell(DeviceChanged {.device = sofa(*m_stage)->device, .owner = owner});
        QTRY_COMPARE(notices->count(), 1);
        QVERIFY(m_editor->count() >= 3); // as the maker made it, to begin anew
        m_stage->model->device()->retry(0);
        QTRY_COMPARE(notices->count(), 0);
        QVERIFY(sofa(*m_stage)->owner.patch.isNothing());
    }

    void rows_areMovedByKeysAndDrag()
    {
        QQuickItem *root = m_stage->view.rootObject();
        QQuickItem *settings = nullptr;
        QTRY_VERIFY((settings = firstOf(root, "UnfoldingRow", "text", u"Settings"_s)));
        settings->setProperty("unfolded", true);
        const QStringList before = titles(*m_editor, true);
        QQuickItem *row = nullptr;
        QTRY_VERIFY((row = firstOf(root, "FaceRow", "title", before.at(0))));
        m_stage->view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->view));
        row->forceActiveFocus(Qt::TabFocusReason);
        (void)m_stage->view.grabWindow();
        picture(*m_stage, u"face-editor-1280x800"_s);
        QTest::keyClick(&m_stage->view, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&m_stage->view, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(titles(*m_editor, true).at(2), before.at(0));
        QVERIFY(row->hasActiveFocus());
        QTest::keyClick(&m_stage->view, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(titles(*m_editor, true).at(1), before.at(0));
        QTest::keyClick(&m_stage->view, Qt::Key_Space);
        QTRY_COMPARE(titles(*m_editor, false), QStringList {before.at(0)});
        m_editor->reset();
        QTRY_COMPARE(titles(*m_editor, true), before);
        QTRY_VERIFY((row = firstOf(root, "FaceRow", "title", before.at(0))));
        QQuickItem *body = firstOf(root, "SheetBody");
        QVERIFY(body != nullptr); // scrolled so that three rows are in sight
        body->setProperty("contentY",
                          body->property("contentY").toReal() + row->mapToScene({0, 0}).y() - 300);
        (void)m_stage->view.grabWindow();
        const QPoint from = row->mapToScene({22, row->height() / 2}).toPoint();
        const QPoint to = from + QPoint(0, int(row->height()) * 2);
        QTest::mousePress(&m_stage->view, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(&m_stage->view, from + (to - from) * i / 10);
        QTest::mouseRelease(&m_stage->view, Qt::LeftButton, {}, to);
        QTRY_COMPARE(titles(*m_editor, true).at(2), before.at(0));
    }

    void iconDialog_worksByKeys()
    {
        QQuickItem *root = m_stage->view.rootObject();
        QQuickItem *settings = nullptr;
        QTRY_VERIFY((settings = firstOf(root, "UnfoldingRow", "text", u"Settings"_s)));
        settings->setProperty("unfolded", true);
        QQuickItem *row = nullptr;
        QTRY_VERIFY((row = firstOf(root, "ListRow", "text", u"Icon"_s)));
        m_stage->view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->view));
        row->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&m_stage->view, Qt::Key_Return);
        QTRY_VERIFY(m_stage->view.activeFocusItem() != row);
        for (const char key : QByteArray("floor lamp"))
            QTest::keyClick(&m_stage->view, key);
        QTRY_COMPARE(m_editor->icons()->search(), u"floor lamp"_s);
        picture(*m_stage, u"face-icons-1280x800"_s);
        QTest::keyClick(&m_stage->view, Qt::Key_Down);
        QTest::keyClick(&m_stage->view, Qt::Key_Return);
        QTRY_COMPARE(m_editor->icon(), u"floor-lamp"_s);
        QTRY_COMPARE(m_stage->view.activeFocusItem(), row);
    }

private:
    std::unique_ptr<Stage> m_stage;
    FaceEditor *m_editor = nullptr;
};

QTEST_MAIN(TestFaceEditor)
#include "tst_faceeditor.moc"
