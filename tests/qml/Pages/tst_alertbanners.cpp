// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <atrium/model/semantics.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

Alert alarm(const QString &device, QStringView semantic)
{
    return {.id = u"alarm/stub/%1/x"_s.arg(device),
            .device = DeviceId(InstanceId(u"stub"_s), LocalId(device)),
            .subject = semantic.toString(),
            .since = systemNow().wall};
}

Alert battery(const QString &device)
{
    Alert made = alarm(device, u"battery");
    made.id = u"battery-low/stub/%1/battery"_s.arg(device);
    made.kind = AlertKind::BatteryLow;
    return made;
}

QStringList bannersOf(const QQuickItem *item)
{
    if (!item->isVisible())
        return {};
    if (QByteArray(item->metaObject()->className()).startsWith("AlertBanner"))
        return {item->property("title").toString()};
    QStringList found;
    for (const QQuickItem *child : item->childItems())
        found += bannersOf(child);
    return found;
}

} // namespace

/// What must reach people, at the top of each page.
class TestAlertBanners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void alarm_isSaidUntilSomebodyHasSeenIt()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        QSignalSpy told(stage.model->alerts(), &HouseAlerts::told);
        QSignalSpy over(stage.model->alerts(), &HouseAlerts::over);
        stage.home.alerts = {alarm(u"leak"_s, semantic::waterLeak)};
        stage.home.tellAlerts();
        QTRY_COMPARE(bannersOf(stage.view.rootObject()),
                     QStringList {u"Water leak: Leak sensor"_s});
        QCOMPARE(told.count(), 1);

        stage.home.alerts.front().tellings = 2;
        stage.home.tellAlerts();
        QTRY_COMPARE(told.count(), 2);

        stage.model->alerts()->seeUrgent(0);
        QTRY_COMPARE(stage.home.asked(u"alert.acknowledge"_s).size(), std::size_t {1});
        QCOMPARE(stage.home.asked(u"alert.acknowledge"_s).front().field(u"alert"),
                 Value(stage.home.alerts.front().id));
        stage.home.alerts.front().seenAt = systemNow().wall;
        stage.home.tellAlerts();
        QTRY_COMPARE(bannersOf(stage.view.rootObject()), QStringList {});
        QCOMPARE(over.count(), 1);
    }

    void alarmsGoFirst_andOnlySoManyAreShown()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({390, 844}));
        stage.home.alerts = {battery(u"door"_s), battery(u"motion"_s), battery(u"leak"_s)};
        stage.home.tellAlerts();
        QTRY_COMPARE(bannersOf(stage.view.rootObject()).size(), qsizetype {2});
        RowListModel *notices = stage.model->alerts()->notices();
        QVERIFY(
            notices->index(1).data(RowListModel::DetailRole).toString().endsWith(u"and 1 more"));

        stage.home.alerts.push_back(alarm(u"leak"_s, semantic::smoke));
        stage.home.tellAlerts();
        QTRY_COMPARE(bannersOf(stage.view.rootObject()), QStringList {u"Smoke: Leak sensor"_s});
    }

    void whatIsOver_isStillSaid()
    {
        Stage stage(fillHome);
        QVERIFY(stage.show({1280, 800}));
        stage.home.alerts = {alarm(u"leak"_s, semantic::waterLeak)};
        stage.home.alerts.front().endedAt = systemNow().wall;
        stage.home.tellAlerts();
        QTRY_COMPARE(bannersOf(stage.view.rootObject()).size(), qsizetype {1});
        QVERIFY(stage.model->alerts()
                    ->urgent()
                    ->index(0)
                    .data(RowListModel::DetailRole)
                    .toString()
                    .contains(u"nobody has seen it"));
    }
};

QTEST_MAIN(TestAlertBanners)
#include "tst_alertbanners.moc"
