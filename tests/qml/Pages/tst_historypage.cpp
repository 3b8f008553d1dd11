// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"
#include "charttouch.h"
#include "stage.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QAbstractItemModelTester>
#include <QPointingDevice>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

// As a hub would: a wave for numbers, with an hour in which nothing was known; on and off else.
Value answerOf(const Value &params)
{
    const qint64 from = params.field(u"from").toInteger();
    const qint64 to = params.field(u"to").toInteger();
    const qint64 now = systemNow().wall.count();
    const QString property = params.field(u"property").toText();
    const bool isState = property == u"open" || property == u"state" || property == u"action";
    const qint64 width
        = std::max(kMinute, (to - from) / std::max<qint64>(1, params.field(u"points").toInteger()));
    // Not the hour that it is: what is now is known.
    const double gap = now % kDay / kHour == 4 ? 2 : 4;
    ValueList buckets;
    for (qint64 at = from; at < std::min(to, now); at += isState ? 3 * kHour : width) {
        const double hour = double(at % kDay) / double(kHour);
        if (isState) {
            const bool on = (at / (3 * kHour)) % 4 == 0;
            buckets.push_back(Value::makeList(
                {Value(at),
                 property == u"action" ? Value(on ? u"heating"_s : u"idle"_s) : Value(on),
                 Value(3 * kHour)}));
        } else if (hour >= gap && hour < gap + 1) {
            buckets.push_back(Value::makeList({Value(at), Value()}));
        } else {
            const double mean = 20.0 + 1.5 * std::sin(hour / 3.8)
                + static_cast<double>(params.field(u"device").toText().size() % 5) * 0.4;
            buckets.push_back(Value::makeList(
                {Value(at), Value(mean - 0.4), Value(mean), Value(mean + 0.5), Value(mean + 0.1)}));
        }
    }
    ValueObject statistics {{u"measured"_s, Value(0.92)}};
    if (isState) {
        const Value on = property == u"action" ? Value(u"heating"_s) : Value(true);
        statistics.emplace_back(
            u"held"_s, Value::makeList({Value::makeList({on, Value(6 * kHour + 10 * kMinute)})}));
        statistics.emplace_back(u"changes"_s, Value(8));
    } else {
        statistics.insert(statistics.end(),
                          {{u"lowest"_s, Value(18.5)},
                           {u"lowestAt"_s, Value(from + 2 * kHour)},
                           {u"highest"_s, Value(22.4)},
                           {u"highestAt"_s, Value(from + kHour)},
                           {u"mean"_s, Value(20.6)},
                           {u"difference"_s, Value(4.8)}});
    }
    return Value::makeObject({{u"device"_s, params.field(u"device")},
                              {u"property"_s, Value(property)},
                              {u"kind"_s, Value(isState ? u"state"_s : u"number"_s)},
                              {u"unit"_s, Value(isState ? u""_s : u"°C"_s)},
                              {u"from"_s, Value(from)},
                              {u"to"_s, Value(to)},
                              {u"width"_s, Value(isState ? qint64(0) : width)},
                              {u"buckets"_s, Value::makeList(std::move(buckets))},
                              {u"statistics"_s, Value::makeObject(std::move(statistics))},
                              {u"isComplete"_s, Value(true)}});
}

void fillHistory(StubHome &home)
{
    home.addHome();
    const DataSchema kilowattHours {.type = DataSchema::Type::Number, .unit = u"kWh"_s};
    home.add(stubDevice(u"meter"_s, u"Grid meter"_s, kind::meter, u"living"_s,
                        {{u"energy"_s, semantic::energy.toString(), kilowattHours, Value(1'000.0)},
                         {u"powerDraw"_s,
                          semantic::powerDraw.toString(),
                          {.type = DataSchema::Type::Number, .unit = u"W"_s},
                          Value(412)}}));
    home.special = [](const protocol::Request &request) -> std::optional<Result<Value>> {
        if (request.method == u"history.read")
            return answerOf(request.params);
        if (request.method == u"history.series")
            return Value::makeObject({{u"series"_s, Value::makeList({})}});
        return std::nullopt;
    };
}

QQuickItem *itemOf(QQuickItem *item, const char *type, const QString &text = {})
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)
        && (text.isEmpty() || item->property("text").toString() == text))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = itemOf(child, type, text))
            return found;
    }
    return nullptr;
}

client::TrailKey keyOf(const QString &device, const QString &property)
{
    return {.device = DeviceId::fromText(u"stub/"_s + device).value(),
            .property = PropertyName(property)};
}

/// A stage at the page, with its first series drawn.
struct Shown : Stage
{
    explicit Shown(QSize size, const std::function<void(StubHome &)> &fill = fillHistory)
        : Stage(fill)
    {
        isReady = show(size) && QTest::qWaitFor([this] { return model->deviceCount() > 3; });
        model->show(WindowModel::Page::History);
    }
    [[nodiscard]] HistoryBoard *board() const { return model->history()->board(); }
    [[nodiscard]] bool isDrawn() const
    {
        return board()->state() == HistoryBoard::State::Shown && board()->plots()->count() > 0
            && model->history()->figures()->count() > 0;
    }
    [[nodiscard]] QQuickItem *touch() const { return itemOf(view.rootObject(), "ChartTouch"); }
    [[nodiscard]] std::size_t reads() const { return home.asked(u"history.read"_s).size(); }
    bool isReady = false;
};

QString textOf(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString().replace(QChar::Nbsp, u' ');
}

} // namespace

/// The page of energy and history over a stub home, by real events.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opens_withTheRoomsTemperatures()
    {
        Shown stage({1280, 800});
        QVERIFY(stage.isReady);
        const QAbstractItemModelTester series(stage.board()->series());
        QTRY_VERIFY(stage.isDrawn());
        QVERIFY(stage.board()->series()->count() >= 1);
        QCOMPARE(stage.board()->plots()->count(), 1); // one unit, one plot
        QVERIFY(!stage.board()->plots()->rows().front().chart.traces->front().samples.empty());
        QCOMPARE(stage.board()->momentText(), u"Now"_s);
        QVERIFY(stage.model->history()->isCurrent());
        auto *plot = qobject_cast<ChartPlot *>(itemOf(stage.view.rootObject(), "ChartPlot"));
        QVERIFY(plot != nullptr && !plot->isEmpty());
        QVERIFY(plot->valueTicks().size() >= 2);
    }

    void everySize_isDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(1280, 800), QSize(1024, 600), QSize(800, 480), QSize(390, 844)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everySize_isDrawn()
    {
        QFETCH(const QSize, size);
        Shown stage(size);
        QVERIFY(stage.isReady);
        stage.board()->choose({keyOf(u"living-climate"_s, u"temperature"_s),
                               keyOf(u"heating"_s, u"temperature"_s),
                               keyOf(u"heating"_s, u"action"_s)});
        QTRY_VERIFY(stage.isDrawn());
        for (const auto preference :
             {Theme::Preference::Light, Theme::Preference::Dark, Theme::Preference::Night}) {
            stage.theme->setPreference(preference);
            picture(stage,
                    u"history-%1x%2-%3"_s.arg(size.width())
                        .arg(size.height())
                        .arg(static_cast<int>(preference)));
        }
        stage.model->history()->setTabular(true);
        QTRY_VERIFY(stage.model->history()->table()->count() > 0);
        picture(stage, u"history-table-%1x%2"_s.arg(size.width()).arg(size.height()));
    }

    void hover_saysWhatWas()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.model->history()->step(-1); // yesterday is whole
        QTRY_VERIFY(stage.isDrawn());
        QQuickItem *touch = stage.touch();
        QVERIFY(touch != nullptr);
        QTest::mouseMove(&stage.view, Stage::middle(touch));
        QTRY_VERIFY(stage.board()->view()->isPointing());
        QVERIFY(stage.board()->momentText() != u"Now"_s);
        QVERIFY(
            textOf(*stage.board()->series(), 0, HistorySeriesModel::ValueRole).contains(u"°"_s));
        QVERIFY(
            textOf(*stage.board()->series(), 0, HistorySeriesModel::RangeRole).contains(u"–"_s));
        QVERIFY(stage.board()->spoken().contains(u"°"_s));
        picture(stage, u"history-readout-1280x800"_s);
        QTest::mouseMove(&stage.view, {4, 4});
        QTRY_VERIFY(!stage.board()->view()->isPointing());
    }

    void wheel_zoomsAndDragMoves()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.model->history()->step(-1);
        const controls::ChartSpan day = stage.board()->span();
        const QString title = stage.model->history()->title();
        QQuickItem *touch = stage.touch();
        const QPoint middle = Stage::middle(touch);
        const auto wheel = [&](int turns) {
            QWheelEvent event(middle, stage.view.mapToGlobal(middle), {}, {0, 120 * turns},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&stage.view, &event);
        };
        wheel(4);
        const controls::ChartSpan near = stage.board()->span();
        QVERIFY(near.length() < day.length() / 2);
        QVERIFY(day.holds(near));
        QVERIFY(stage.model->history()->title() != title);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&stage.view, middle + QPoint(60, 0));
        QTest::mouseMove(&stage.view, middle + QPoint(120, 0));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, middle + QPoint(120, 0));
        QVERIFY(stage.board()->span().from < near.from);
        QCOMPARE(stage.board()->span().length(), near.length());
        stage.model->history()->showWhole();
        QCOMPARE(stage.board()->span(), day);
    }

    void twoFingers_zoomAndOnePoints()
    {
        Shown stage({800, 480});
        QTRY_VERIFY(stage.isDrawn());
        QQuickItem *touch = stage.touch();
        const QPoint middle = Stage::middle(touch);
        const controls::ChartSpan day = stage.board()->span();
        static QPointingDevice *const screen = QTest::createTouchDevice();
        QTest::touchEvent(&stage.view, screen).press(0, middle);
        QVERIFY(stage.board()->view()->cursor().has_value());
        QTest::touchEvent(&stage.view, screen).move(0, middle).press(1, middle + QPoint(80, 0));
        QTest::touchEvent(&stage.view, screen)
            .move(0, middle - QPoint(80, 0))
            .move(1, middle + QPoint(160, 0));
        QTest::touchEvent(&stage.view, screen)
            .release(0, middle - QPoint(80, 0))
            .release(1, middle + QPoint(160, 0));
        QVERIFY2(stage.board()->span().length() < day.length() / 2,
                 qPrintable(QString::number(stage.board()->span().length())));
    }

    void keys_pointZoomAndStep()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.touch()->forceActiveFocus(Qt::TabFocusReason);
        const controls::ChartSpan day = stage.board()->span();
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QVERIFY(stage.board()->view()->isPointing());
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        QVERIFY(stage.board()->span().length() < day.length());
        QTest::keyClick(&stage.view, Qt::Key_Minus);
        QCOMPARE(stage.board()->span().length(), day.length());
        QTest::keyClick(&stage.view, Qt::Key_PageUp);
        QCOMPARE(stage.board()->span().to, day.from);
        QVERIFY(!stage.model->history()->isCurrent());
        QTest::keyClick(&stage.view, Qt::Key_PageDown);
        QTest::keyClick(&stage.view, Qt::Key_PageDown); // not into the future
        QCOMPARE(stage.board()->span(), day);
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.board()->view()->isPointing());
        QCOMPARE(stage.model->page(), WindowModel::Page::History);
    }

    void periods_areChosenByTheirSegment()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        for (const auto &[name, days] :
             {std::pair {u"Week"_s, 7}, {u"Month"_s, 28}, {u"Year"_s, 365}, {u"Day"_s, 1}}) {
            QQuickItem *segment = itemOf(stage.view.rootObject(), "SegmentButton", name);
            QVERIFY2(segment != nullptr, qPrintable(name));
            QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(segment));
            QVERIFY(stage.board()->span().length() >= days * kDay - kHour);
            QTRY_VERIFY(stage.isDrawn());
            QVERIFY(!stage.model->history()->title().isEmpty());
            picture(stage, u"history-%1-1280x800"_s.arg(name.toLower()));
        }
    }

    void smallMoves_askNothingNew()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        const auto plots = [&] {
            std::size_t count = 0;
            for (const Value &each : stage.home.asked(u"history.read"_s))
                count += each.field(u"points").toInteger() > 2 ? 1 : 0;
            return count;
        };
        const std::size_t before = plots();
        stage.model->history()->step(-2);
        QTRY_VERIFY(stage.isDrawn());
        const std::size_t first = plots();
        QVERIFY(first >= before);
        for (int i = 0; i < 20; ++i)
            stage.board()->view()->pan(-0.01);
        QCoreApplication::processEvents();
        QCOMPARE(plots(), first);
        stage.board()->view()->zoom(0.1, 0.5);
        QTRY_VERIFY(plots() > first);
    }

    void picks_areFoundByWordsAndCharted()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        HistoryPage *page = stage.model->history();
        const QAbstractItemModelTester tester(page->picks());
        QQuickItem *plus
            = itemOf(stage.view.rootObject(), "IconButton", u"Choose what is charted"_s);
        QVERIFY(plus != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(plus));
        QTRY_COMPARE(stage.home.asked(u"history.series"_s).size(), std::size_t(1));
        QTRY_VERIFY(page->picks()->count() > 5);
        picture(stage, u"history-picks-1280x800"_s);
        page->setFilter(u"grid energy"_s);
        QCOMPARE(page->picks()->count(), 1);
        const int before = stage.board()->series()->count();
        page->pick(0);
        QCOMPARE(stage.board()->series()->count(), before + 1);
        QTRY_COMPARE(stage.board()->plots()->count(), 2); // another unit
        page->pick(0);
        QCOMPARE(stage.board()->series()->count(), before);
        page->setFilter(u"no such thing"_s);
        QCOMPARE(page->picks()->count(), 0);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
    }

    void chip_drawsOrLeavesOutAndDeleteTakesAway()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        QQuickItem *chip = itemOf(stage.view.rootObject(), "SeriesChip");
        QVERIFY(chip != nullptr);
        QVERIFY(chip->height() >= 44);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(chip));
        QVERIFY(!stage.board()->series()->rows().front().isShown);
        const int before = stage.board()->series()->count();
        chip = itemOf(stage.view.rootObject(), "SeriesChip");
        chip->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(stage.board()->series()->count(), before - 1);
    }

    void figures_sayWhatItComesTo()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        HistoryPage *page = stage.model->history();
        page->showOnly(keyOf(u"living-climate"_s, u"temperature"_s));
        QTRY_COMPARE(page->figures()->count(), 4);
        QCOMPARE(textOf(*page->figures(), 1, RowListModel::LabelRole), u"Lowest"_s);
        QVERIFY(textOf(*page->figures(), 1, RowListModel::ValueRole).startsWith(u"18.5"_s));
        QCOMPARE(textOf(*page->figures(), 2, RowListModel::DetailRole),
                 u"92 % of the time measured"_s);
        QTRY_VERIFY(page->energy()->count() >= 2);
        QCOMPARE(textOf(*page->energy(), 0, RowListModel::LabelRole), u"The house used"_s);
        QVERIFY(textOf(*page->energy(), 0, RowListModel::ValueRole).startsWith(u"4.80"_s));
    }

    void state_isABarWithItsTime()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.model->history()->showOnly(keyOf(u"heating"_s, u"action"_s));
        QTRY_COMPARE(stage.board()->lanes()->count(), 1);
        QTRY_VERIFY(stage.board()->lanes()->rows().front().states.stretches->size() > 1);
        QTRY_COMPARE(stage.model->history()->figures()->count(), 1);
        QCOMPARE(textOf(*stage.model->history()->figures(), 0, RowListModel::ValueRole),
                 u"6 h 10 min"_s);
        picture(stage, u"history-states-1280x800"_s);
    }

    void live_goesOnAtTheEnd()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.model->history()->showOnly(keyOf(u"living-climate"_s, u"temperature"_s));
        QTRY_VERIFY(stage.isDrawn());
        stage.home.report(u"living-climate"_s, u"temperature"_s, Value(27.5));
        QTRY_VERIFY(textOf(*stage.board()->series(), 0, HistorySeriesModel::ValueRole)
                        .startsWith(u"27.5"_s));
    }

    void trouble_isSaidAndAskedAgain()
    {
        bool isBroken = true;
        Shown stage({1280, 800}, [&](StubHome &home) {
            fillHistory(home);
            const auto answers = home.special;
            home.special = [&isBroken, answers](
                               const protocol::Request &request) -> std::optional<Result<Value>> {
                if (isBroken && request.method == u"history.read")
                    return Result<Value>(fail(Error::Code::Internal, u"the file cannot be read"_s));
                return answers(request);
            };
        });
        QTRY_COMPARE(stage.board()->state(), HistoryBoard::State::Failed);
        QVERIFY(stage.board()->trouble().contains(u"cannot be read"_s));
        picture(stage, u"history-failed-1280x800"_s);
        const std::size_t asked = stage.reads();
        QTest::qWait(50);
        QVERIFY(stage.reads() <= asked + 4); // it does not hammer
        isBroken = false;
        QQuickItem *again = itemOf(stage.view.rootObject(), "ActionButton", u"Try again"_s);
        QVERIFY(again != nullptr);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, Stage::middle(again));
        QTRY_COMPARE(stage.board()->state(), HistoryBoard::State::Shown);
    }

    void lostHub_keepsWhatWasSeen()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.home.reachable = false;
        stage.home.lose();
        QTRY_COMPARE(stage.board()->state(), HistoryBoard::State::Lost);
        QVERIFY(stage.board()->plots()->count() > 0);
        picture(stage, u"history-lost-1280x800"_s);
        stage.home.reachable = true;
        const std::size_t before = stage.reads();
        stage.model->retryNow();
        QTRY_COMPARE(stage.board()->state(), HistoryBoard::State::Shown);
        QTRY_VERIFY(stage.reads() > before); // what happened meanwhile is fetched
    }

    void nothingChosen_saysWhatToDo()
    {
        Shown stage({390, 844});
        QTRY_VERIFY(stage.isDrawn());
        while (stage.board()->series()->count() > 0)
            stage.model->history()->remove(0);
        QCOMPARE(stage.board()->state(), HistoryBoard::State::None);
        QTRY_VERIFY(itemOf(stage.view.rootObject(), "EmptyState"));
        picture(stage, u"history-none-390x844"_s);
    }

    void sheet_unfoldsTodayAndLeadsToThePage()
    {
        Shown stage({1280, 800});
        QTRY_VERIFY(stage.isDrawn());
        stage.model->show(WindowModel::Page::Home);
        stage.model->openDevice(u"stub/heating"_s);
        QTRY_VERIFY(!stage.model->device()->historyText().isEmpty());
        QQuickItem *row = itemOf(stage.view.rootObject(), "UnfoldingRow", u"History"_s);
        QVERIFY(row != nullptr);
        row->setProperty("unfolded", true);
        QTRY_VERIFY(itemOf(stage.view.rootObject(), "DeviceHistory"));
        picture(stage, u"history-sheet-1280x800"_s);
        stage.model->device()->openHistory();
        QCOMPARE(stage.model->page(), WindowModel::Page::History);
        QVERIFY(!stage.model->device()->isOpen());
        QCOMPARE(stage.board()->series()->count(), 1);
    }

    void page_asksNothingWhileNobodyLooks()
    {
        Stage stage(fillHistory);
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.model->deviceCount() > 3);
        QCOMPARE(stage.home.asked(u"history.read"_s).size(), std::size_t(0));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
