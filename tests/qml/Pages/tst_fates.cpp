// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/viewmodel.h>
#include <atrium/model/kinds.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

/// What becomes of what was asked for, as the window shows it.
class TestFates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void clockThatWasSet_isSaid()
    {
        bool isSet = true;
        Stage stage(fillHome);
        stage.home.special
            = [&isSet](const protocol::Request &request) -> std::optional<Result<Value>> {
            if (request.method != u"health" || !isSet)
                return std::nullopt;
            const Value clock = Value::makeObject(
                {{u"name"_s, u"clock"_s},
                 {u"status"_s, u"degraded"_s},
                 {u"reason"_s, u"The clock was set back by 1 h within the last hour."_s},
                 {u"hint"_s,
                  u"Times shown before it are off by as much. Let a time service (NTP) keep the "
                  "clock."_s}});
            return Value::makeObject(
                {{u"status"_s, u"degraded"_s}, {u"checks"_s, Value::makeList({clock})}});
        };
        QVERIFY(stage.show({390, 844}));
        stage.model->trouble()->ask();
        QTRY_COMPARE(stage.model->trouble()->title(), u"The hub's clock was set"_s);
        QVERIFY(stage.model->trouble()->line().startsWith(u"The clock was set back by 1 h"_s));
        QVERIFY(!stage.model->trouble()->isSevere()); // all goes on
        picture(stage, u"clock-390x844"_s);
        isSet = false;
        stage.model->trouble()->ask();
        QTRY_VERIFY(stage.model->trouble()->title().isEmpty());
    }

    void longAction_showsHowFarItIsAndIsCancelled_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1280x800") << QSize(1280, 800) << false;
        QTest::newRow("390x844-dark") << QSize(390, 844) << true;
    }
    void longAction_showsHowFarItIsAndIsCancelled()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        Stage stage([](StubHome &home) {
            home.addHome();
            DeviceState robot = stubDevice(u"robot"_s, u"Robot"_s, kind::vacuum, u"living"_s, {});
            ThingModel model = *robot.device.model.model;
            model.actions.push_back({.name = ActionName(u"spot"_s), .title = u"Clean a spot"_s});
            robot.device.model = shareModel(std::move(model));
            home.add(robot);
        });
        stage.theme->setPreference(dark ? Theme::Preference::Dark : Theme::Preference::Light);
        QVERIFY(stage.show(size));
        QTRY_VERIFY(stage.tile(u"Robot"_s) != nullptr);
        stage.model->openDevice(u"stub/robot"_s);
        RowListModel *rows = stage.model->device()->runs()->rows();
        ActionRun run {.id = ActionId {7},
                       .device = DeviceId::fromText(u"stub/robot"_s).value(),
                       .action = ActionName(u"spot"_s),
                       .status = ActionStatus::Sent};
        stage.home.tell(ActionChanged {.run = run});
        run.progress = 0.42;
        stage.home.tell(ActionChanged {.run = run});
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0).data(RowListModel::LabelRole).toString(), u"Clean a spot"_s);
        QCOMPARE(rows->index(0).data(RowListModel::ValueRole).toString(), u"42\u00A0%"_s);
        QCOMPARE(rows->index(0).data(RowListModel::FractionRole).toDouble(), 0.42);
        picture(stage, u"run-"_s + QLatin1StringView(QTest::currentDataTag()));
        QQuickItem *cancel = buttonNamed(stage.view.rootObject(), u"Cancel"_s);
        QVERIFY(cancel != nullptr);
        cancel->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QTRY_COMPARE(stage.home.asked(u"action.cancel"_s).size(), std::size_t {1});
        QVERIFY(stage.home.asked(u"action.cancel"_s).front().field(u"run") == Value(7));
        run.status = ActionStatus::Cancelled;
        stage.home.tell(ActionChanged {.run = run});
        QTRY_COMPARE(rows->rowCount(), 0);
        // One that cannot be sent says why, and can be taken back.
        run = {.id = ActionId {8},
               .device = run.device,
               .action = run.action,
               .status = ActionStatus::Asked,
               .lastError = u"the plugin is not running"_s};
        stage.home.tell(ActionChanged {.run = run});
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0).data(RowListModel::DetailRole).toString(),
                 u"the plugin is not running"_s);
    }

    void assumedAndExpired_areSaid_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1280x800") << QSize(1280, 800) << false;
        QTest::newRow("1280x800-dark") << QSize(1280, 800) << true;
        QTest::newRow("390x844") << QSize(390, 844) << false;
        QTest::newRow("390x844-dark") << QSize(390, 844) << true;
    }
    void assumedAndExpired_areSaid()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        Stage stage([](StubHome &home) {
            home.addHome();
            for (DeviceState &each : home.devices) {
                const bool isSilent = each.device.id.local() == u"ceiling";
                if (!isSilent && each.device.id.local() != u"sofa")
                    continue;
                for (std::size_t i = 0; i < each.properties.size(); ++i) {
                    const QString &name = each.device.model.model->properties[i].name.text();
                    if (name != u"state" && name != u"brightness")
                        continue;
                    PropertyState &state = each.properties[i];
                    if (isSilent)
                        state.reported = {};
                    state.desired = std::make_shared<const DesiredValue>(DesiredValue {
                        .wish = WishId {7 + i},
                        .value = name == u"state" ? Value(true) : Value(isSilent ? 60 : 15),
                        .askedAt = systemNow().wall - 5min,
                        .status = isSilent ? WishStatus::Assumed : WishStatus::Expired,
                        .lastError = isSilent ? QString() : u"not reached in time"_s});
                }
            }
        });
        stage.theme->setPreference(dark ? Theme::Preference::Dark : Theme::Preference::Light);
        QVERIFY(stage.show(size));
        QTRY_VERIFY(stage.tile(u"Ceiling"_s) != nullptr);
        auto *assumed = stage.tile(u"Ceiling"_s)->property("tile").value<TileViewModel *>();
        QCOMPARE(assumed->state(), WidgetState::Normal);
        QCOMPARE(assumed->stateText() + assumed->ageText(), u"On · assumed"_s);
        QVERIFY(assumed->spoken().contains(u"assumed"_s));
        auto *expired = stage.tile(u"Sofa lamp"_s)->property("tile").value<TileViewModel *>();
        QCOMPARE(expired->stateText(), u"Too late"_s);
        picture(stage, u"assumed-home-"_s + QLatin1StringView(QTest::currentDataTag()));
        stage.model->openDevice(u"stub/ceiling"_s);
        QCOMPARE(stage.model->device()->power()->spoken(), u"On, assumed"_s);
        QVERIFY(stage.model->device()->subtitle().startsWith(u"On · assumed"_s));
        picture(stage, u"assumed-sheet-"_s + QLatin1StringView(QTest::currentDataTag()));
        stage.model->openDevice(u"stub/sofa"_s);
        QVERIFY(stage.model->device()
                    ->notices()
                    ->index(0)
                    .data(RowListModel::LabelRole)
                    .toString()
                    .endsWith(u"Too late"_s));
        picture(stage, u"expired-sheet-"_s + QLatin1StringView(QTest::currentDataTag()));
    }

    void formOfAnAction_leavesOutWhatIsOptional()
    {
        Stage stage([](StubHome &home) {
            home.addHome();
            DeviceState robot = stubDevice(u"robot"_s, u"Robot"_s, kind::device, u"living"_s, {});
            ThingModel model = *robot.device.model.model;
            DataSchema input {.type = DataSchema::Type::Object};
            input.fields
                = {{.name = u"room"_s, .title = u"Room"_s, .schema = {}, .required = true},
                   {.name = u"passes"_s,
                    .title = u"Passes"_s,
                    .schema = {.type = DataSchema::Type::Integer}},
                   {.name = u"zones"_s,
                    .title = u"Zones"_s,
                    .schema = {.type = DataSchema::Type::Array, .items = {DataSchema {}}}}};
            model.actions.push_back(
                {.name = ActionName(u"clean"_s), .title = u"Clean"_s, .input = input});
            robot.device.model = shareModel(std::move(model));
            home.add(robot);
        });
        QVERIFY(stage.show({1280, 800}));
        const DeviceId id = DeviceId::fromText(u"stub/robot"_s).value();
        QTRY_VERIFY(stage.client.house().device(id) != nullptr);
        const DeviceState &robot = *stage.client.house().device(id);
        const auto faces = dsl::facesOf(dsl::defaultViews(robot.device).detail, robot, {});
        dsl::Press press;
        const std::function<void(const std::vector<dsl::WidgetFace> &)> look = [&](const auto &in) {
            for (const dsl::WidgetFace &each : in) {
                if (!each.press.form.empty())
                    press = each.press;
                look(each.items);
            }
        };
        look(faces);
        QCOMPARE(press.form.size(), std::size_t {3});
        Presses *presses = stage.model->presses();
        presses->run(id, press, {});
        QCOMPARE(presses->fields(),
                 QStringList({u"Passes (optional)"_s, u"Room"_s, u"Zones (optional)"_s}));
        presses->confirm({u"two"_s, u"Kitchen"_s, {}});
        QVERIFY(!presses->refusal().isEmpty()); // optional, and no number
        presses->dismissRefusal();
        presses->run(id, press, {});
        presses->confirm({{}, u"Kitchen"_s, {}});
        QTRY_COMPARE(stage.home.asked(u"action.invoke"_s).size(), std::size_t {1});
        QVERIFY(stage.home.asked(u"action.invoke"_s).front().field(u"input")
                == Value::makeObject({{u"room"_s, Value(u"Kitchen"_s)}}));
        presses->run(id, press, {});
        presses->confirm({u"2"_s, u"Kitchen"_s, u"sofa, table"_s});
        QTRY_COMPARE(stage.home.asked(u"action.invoke"_s).size(), std::size_t {2});
        const Value input = stage.home.asked(u"action.invoke"_s).back().field(u"input");
        QVERIFY(input.field(u"passes") == Value(2));
        QVERIFY(input.field(u"zones") == Value::makeList({Value(u"sofa"_s), Value(u"table"_s)}));
    }

private:
    static QQuickItem *buttonNamed(QQuickItem *item, const QString &text)
    {
        if (item->isVisible() && item->property("text").toString() == text
            && QByteArray(item->metaObject()->className()).startsWith("ActionButton"))
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = buttonNamed(child, text))
                return found;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestFates)
#include "tst_fates.moc"
