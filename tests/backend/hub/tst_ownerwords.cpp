// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <atrium/dsl/ownviews.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

const DeviceId kLamp = DeviceId::fromText(u"sim/a"_s).value();

Value json(const QByteArray &text)
{
    return parseValue(text, 1024 * 1024).value();
}

Value iconPatch(const QString &icon)
{
    return json(R"([{"op":"add","path":"/views/tile/icon","value":")" + icon.toLatin1() + R"("}])");
}

Area area(const QString &id, const QString &floor = {})
{
    return {.id = AreaId(id), .title = id, .floor = FloorId(floor)};
}

Floor storey(const QString &id)
{
    return {.id = FloorId(id), .title = id};
}

} // namespace

class TestOwnerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patch_isAcknowledgedWhenItIsDurable()
    {
        HubWorld world;
        world.publish({HubWorld::lamp(kLamp.text())});
        world.sync();
        const OwnerWords owner {.patch = iconPatch(u"fire"_s)};
        QVERIFY(world.hub.setOwnerWords(world.now, kLamp, owner, 7));
        world.hub.publish();
        QVERIFY(world.acknowledgedTickets.empty());
        QCOMPARE(world.changesOf<DeviceChanged>().back().owner, owner);
        world.sync();
        QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {7});
        const auto written = std::get_if<hub::OwnerWordsRecord>(&world.journal.back().second);
        QVERIFY(written);
        QCOMPARE(written->owner, owner);
    }

    void patch_thatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("pointer");
        using Code = Error::Code;
        const auto row
            = [](const char *name, const QByteArray &patch, Code code, const QString &pointer) {
                  QTest::newRow(name) << patch << static_cast<int>(code) << pointer;
              };
        row("no patch", R"({"op":"add"})", Code::InvalidInput, u"/patch"_s);
        row("no operation", R"([{"op":"polish","path":""}])", Code::InvalidInput, u"/patch/0/op"_s);
        row("no such place", R"([{"op":"remove","path":"/views/detail/99"}])", Code::NotFound,
            u"/patch/0/path"_s);
        row("cannot be drawn", R"([{"op":"replace","path":"/views/detail/0/type","value":"x"}])",
            Code::InvalidInput, u"/patch"_s);
    }

    void patch_thatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, patch);
        QFETCH(int, code);
        QFETCH(QString, pointer);
        HubWorld world;
        world.publish({HubWorld::lamp(kLamp.text())});
        const QByteArray before = world.hub.digest();
        const auto set = world.hub.setOwnerWords(world.now, kLamp, {.patch = json(patch)}, 1);
        QVERIFY(!set);
        QCOMPARE(static_cast<int>(set.error().code), code);
        QCOMPARE(set.error().pointer, pointer);
        QCOMPARE(world.hub.digest(), before);
    }

    // After an update of the plugin nothing stands where it did: the patch stays, and so may all
    // else that the owner says.
    void patch_thatFitsNoMoreIsKept()
    {
        HubWorld world;
        Device lamp = HubWorld::lamp(kLamp.text());
        world.publish({lamp});
        const auto count
            = dsl::patchableViews(lamp).field(u"views").field(u"detail").items().size();
        QVERIFY(count > 1);
        const Value patch = json(R"([{"op":"remove","path":"/views/detail/)"
                                 + QByteArray::number(qulonglong(count - 1)) + R"("}])");
        QVERIFY(world.hub.setOwnerWords(world.now, kLamp, {.patch = patch}, 1));
        ThingModel less = *lamp.model.model;
        less.properties.resize(1);
        less.actions.clear();
        lamp.model = shareModel(less);
        world.publish({lamp});
        QVERIFY(!dsl::patchedViews(lamp, patch).misfit.isEmpty());
        QCOMPARE(world.hub.device(kLamp)->owner.patch, patch);
        QVERIFY(world.hub.setOwnerWords(world.now, kLamp, {.title = u"Mine"_s, .patch = patch}, 2));
        QCOMPARE(world.hub.device(kLamp)->owner.title, u"Mine"_s);
    }

    void floors_areKeptWithTheirAreas()
    {
        HubWorld world;
        QVERIFY(world.hub.setAreas(world.now, {area(u"hall"_s, u"up"_s), area(u"garden"_s)},
                                   {storey(u"up"_s), storey(u"down"_s)}, 3));
        world.hub.publish();
        const auto changes = world.changesOf<AreasChanged>();
        QCOMPARE(changes.size(), std::size_t {1});
        QVERIFY(changes.front().floors == world.hub.floors());
        QCOMPARE(changes.front().areas.front().floor, FloorId(u"up"_s));
        QVERIFY(world.acknowledgedTickets.empty());
        world.sync();
        QCOMPARE(world.acknowledgedTickets, std::vector<hub::Ticket> {3});
    }

    void floors_areChecked_data()
    {
        QTest::addColumn<QString>("areaFloor");
        QTest::addColumn<QStringList>("floors");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("an area on none that is")
            << u"attic"_s << QStringList {u"up"_s} << u"/areas/0/floor"_s;
        QTest::newRow("twice") << u""_s << QStringList {u"up"_s, u"up"_s} << u"/floors/1/id"_s;
        QTest::newRow("no id") << u""_s << QStringList {u"Up!"_s} << u"/floors/0/id"_s;
    }

    void floors_areChecked()
    {
        QFETCH(QString, areaFloor);
        QFETCH(QStringList, floors);
        QFETCH(QString, pointer);
        HubWorld world;
        std::vector<Floor> storeys;
        for (const QString &each : floors)
            storeys.push_back(storey(each));
        const QByteArray before = world.hub.digest();
        const auto set = world.hub.setAreas(world.now, {area(u"hall"_s, areaFloor)}, storeys, 1);
        QVERIFY(!set);
        QCOMPARE(set.error().code, Error::Code::InvalidInput);
        QCOMPARE(set.error().pointer, pointer);
        QCOMPARE(world.hub.digest(), before);
    }
};

QTEST_APPLESS_MAIN(TestOwnerWords)
#include "tst_ownerwords.moc"
