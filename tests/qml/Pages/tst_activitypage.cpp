// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

const DeviceId kSofa = DeviceId::fromText(u"stub/sofa"_s).value();

Activity wish(quint64 id, ActivityOutcome outcome, std::chrono::milliseconds ago,
              const QString &detail = {})
{
    return {.id = ActivityId(id),
            .kind = ActivityKind::Wish,
            .at = systemNow().wall - ago,
            .device = kSofa,
            .subject = u"brightness"_s,
            .from = 40,
            .to = 80,
            .actor = u"window"_s,
            .outcome = outcome,
            .took = std::chrono::milliseconds(400),
            .wish = WishId(id),
            .attempts = outcome == ActivityOutcome::Failed ? 5 : 1,
            .detail = detail};
}

void fillActivity(StubHome &home)
{
    home.addHome();
    const WallTime now = systemNow().wall;
    home.activities = {
        wish(7, ActivityOutcome::Open, 1s),
        wish(6, ActivityOutcome::Failed, 2s, u"The bridge does not answer."_s),
        wish(5, ActivityOutcome::Settled, 3s),
        {.id = ActivityId {4},
         .kind = ActivityKind::Device,
         .at = now - 26h,
         .instance = InstanceId(u"stub"_s),
         .subject = u"offline"_s,
         .count = 14},
        {.id = ActivityId {3},
         .kind = ActivityKind::Plugin,
         .at = now - 26h,
         .instance = InstanceId(u"stub"_s),
         .subject = u"backing-off"_s,
         .detail = u"It crashed."_s},
        {.id = ActivityId {2},
         .kind = ActivityKind::House,
         .at = now - 100h,
         .device = kSofa,
         .subject = u"device.configure"_s,
         .actor = u"cli"_s},
        {.id = ActivityId {1},
         .kind = ActivityKind::House,
         .at = now - 100h,
         .subject = u"hub.started"_s},
    };
}

QVariant at(Stage &stage, int row, ActivityListModel::Role role)
{
    ActivityListModel *rows = stage.model->activity()->rows();
    return rows->data(rows->index(row), role);
}

QQuickItem *itemOf(QQuickItem *item, const char *type, const QString &name = {})
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)
        && (name.isEmpty() || item->property("text").toString() == name))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = itemOf(child, type, name))
            return found;
    }
    return nullptr;
}

} // namespace

/// The page of what went on, over a stub home.
class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lines_areSaidInWordsByDay()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        QTest::keyClick(&stage.view, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(stage.model->page(), WindowModel::Page::Activity);
        ActivityPage *page = stage.model->activity();
        const QAbstractItemModelTester tester(page->rows());
        QTRY_COMPARE(page->rows()->count(), 7);
        QCOMPARE(page->state(), ActivityPage::State::Shown);
        QCOMPARE(at(stage, 0, ActivityListModel::TitleRole).toString(), u"Sofa lamp"_s);
        const QString line
            = at(stage, 2, ActivityListModel::LineRole).toString().replace(QChar::Nbsp, u' ');
        QVERIFY2(line.contains(u"Brightness 40 % \u2192 80 %"_s), qPrintable(line));
        QVERIFY2(line.contains(u"done in 0.4 s"_s), qPrintable(line));
        QVERIFY(at(stage, 1, ActivityListModel::LineRole).toString().contains(u"tried 5 times"_s));
        QCOMPARE(at(stage, 1, ActivityListModel::DetailRole).toString(),
                 u"The bridge does not answer."_s);
        QCOMPARE(at(stage, 1, ActivityListModel::ToneRole).value<Tone::Kind>(), Tone::Notice);
        QCOMPARE(at(stage, 0, ActivityListModel::DayRole).toString(), u"Today"_s);
        QVERIFY(at(stage, 3, ActivityListModel::DayRole).toString() != u"Today"_s);
        QCOMPARE(at(stage, 3, ActivityListModel::TitleRole).toString(), u"14 more of stub"_s);
    }

    void everySize_isDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("panel") << QSize(800, 480);
        QTest::newRow("phone") << QSize(390, 844);
    }
    void everySize_isDrawn()
    {
        QFETCH(const QSize, size);
        Stage stage(fillActivity);
        QVERIFY(stage.show(size));
        stage.model->show(WindowModel::Page::Activity);
        QTRY_COMPARE(stage.model->activity()->rows()->count(), 7);
        for (const auto preference : {Theme::Preference::Light, Theme::Preference::Dark}) {
            stage.theme->setPreference(preference);
            picture(stage,
                    u"activity-%1x%2-%3"_s.arg(size.width())
                        .arg(size.height())
                        .arg(static_cast<int>(preference)));
        }
    }

    void news_comesInAtTheTopAndChangesLines()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Activity);
        ActivityPage *page = stage.model->activity();
        const QAbstractItemModelTester tester(page->rows());
        QTRY_COMPARE(page->rows()->count(), 7);
        QVERIFY(at(stage, 0, ActivityListModel::CancellableRole).toBool());
        QTRY_COMPARE(stage.home.asked(u"activity.follow"_s).size(), std::size_t {1});
        stage.home.happen(wish(7, ActivityOutcome::Settled, 1s));
        QTRY_VERIFY(!at(stage, 0, ActivityListModel::CancellableRole).toBool());
        QCOMPARE(page->rows()->count(), 7);
        QTRY_COMPARE(stage.home.asked(u"activity.follow"_s).size(), std::size_t {2});
        stage.home.happen(wish(8, ActivityOutcome::Open, 0s));
        QTRY_COMPARE(page->rows()->count(), 8);
        QVERIFY(at(stage, 0, ActivityListModel::CancellableRole).toBool());
    }

    void filter_asksAnew()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Activity);
        ActivityPage *page = stage.model->activity();
        QTRY_COMPARE(page->rows()->count(), 7);
        QQuickItem *chip = itemOf(stage.view.rootObject(), "Chip", u"Failed"_s);
        QVERIFY(chip);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(chip));
        QTRY_COMPARE(page->rows()->count(), 1);
        QCOMPARE(stage.home.asked(u"activity.list"_s).back().field(u"outcome").toText(),
                 u"failed"_s);
        page->setFilter(4);
        QTRY_COMPARE(at(stage, 0, ActivityListModel::DetailRole).toString(), u"It crashed."_s);
        QCOMPARE(page->rows()->count(), 1);
    }

    void line_opensItsDeviceAndTakesBack()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Activity);
        QTRY_COMPARE(stage.model->activity()->rows()->count(), 7);
        QQuickItem *line = nullptr;
        QTRY_VERIFY((line = itemOf(stage.view.rootObject(), "ActivityLine")));
        QQuickItem *cancel = itemOf(line, "IconButton");
        QVERIFY(cancel);
        QVERIFY(cancel->height() >= 44 && cancel->width() >= 44);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(cancel));
        QTRY_COMPARE(stage.home.asked(u"wish.cancel"_s).size(), std::size_t {1});
        QCOMPARE(stage.home.asked(u"wish.cancel"_s)[0].field(u"wish"), Value(7));
        QVERIFY(!stage.model->device()->isOpen());
        line->forceActiveFocus();
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QTRY_VERIFY(stage.model->device()->isOpen());
    }

    void lostHub_keepsTheLinesMarked()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        stage.model->show(WindowModel::Page::Activity);
        ActivityPage *page = stage.model->activity();
        QTRY_COMPARE(page->rows()->count(), 7);
        stage.home.reachable = false;
        stage.home.lose();
        QTRY_COMPARE(page->state(), ActivityPage::State::Lost);
        QCOMPARE(page->rows()->count(), 7);
        stage.home.reachable = true;
        stage.model->retryNow();
        QTRY_COMPARE(page->state(), ActivityPage::State::Shown);
    }

    void emptyHouse_saysWhatWouldBeHere()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({390, 844}));
        stage.model->show(WindowModel::Page::Activity);
        QTRY_COMPARE(stage.model->activity()->state(), ActivityPage::State::Empty);
        QTRY_VERIFY(itemOf(stage.view.rootObject(), "EmptyState"));
        picture(stage, u"activity-empty-390x844"_s);
    }

    void page_asksNothingWhileNobodyLooks()
    {
        Stage stage(fillActivity);
        QVERIFY(stage.show({1280, 800}));
        QCOMPARE(stage.home.asked(u"activity.list"_s).size(), std::size_t {0});
        stage.model->show(WindowModel::Page::Activity);
        QTRY_COMPARE(stage.home.asked(u"activity.follow"_s).size(), std::size_t {1});
        stage.model->show(WindowModel::Page::Home);
        stage.home.happen(wish(8, ActivityOutcome::Open, 0s));
        QCoreApplication::processEvents();
        QCOMPARE(stage.home.asked(u"activity.follow"_s).size(), std::size_t {1});
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
