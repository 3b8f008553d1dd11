// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledevices.h"

#include <atrium/base/rng.h>
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/ownviews.h>
#include <atrium/dsl/parse.h>
#include <atrium/dsl/pindemands.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

Value json(const QByteArray &text)
{
    return parseValue(text, 1024 * 1024).value();
}

Arranged plain(const Device &device)
{
    return arrangedBy(patchableViews(device), {}).value();
}

// Some shown in any order, some hidden, perhaps an icon.
Arrangement anyArrangement(Rng &rng, std::size_t count)
{
    Arrangement wanted;
    if (rng.below(2) == 0)
        wanted.icon = u"lamp"_s;
    for (std::size_t i = 0; i < count; ++i) {
        if (rng.below(4) == 0)
            wanted.hidden.push_back(i);
        else
            wanted.shown.insert(
                wanted.shown.begin()
                    + static_cast<std::ptrdiff_t>(rng.below(wanted.shown.size() + 1)),
                i);
    }
    return wanted;
}

QStringList bindsOf(const std::vector<Widget> &widgets)
{
    QStringList binds;
    for (const Widget &each : widgets)
        binds.append(each.bind.property.text());
    return binds;
}

} // namespace

class tst_OwnViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patch_changesWhatIsDrawn()
    {
        const Device device = thermostat().device;
        const Views before = viewsOf(device);
        QVERIFY(before.detail.size() >= 2);
        const PatchedViews after = patchedViews(
            device, json(R"([{"op":"move","from":"/views/detail/1","path":"/views/detail/0"},
                             {"op":"add","path":"/views/tile/icon","value":"fire"}])"));
        QCOMPARE(after.misfit, QString());
        QVERIFY(after.views.detail.at(0) == before.detail.at(1));
        QVERIFY(after.views.detail.at(1) == before.detail.at(0));
        QCOMPARE(after.views.tile.icon.otherwise, std::optional(u"fire"_s));
        QVERIFY(after.views.settings == before.settings);
    }

    void patch_thatFitsNoMoreIsSaidAndNotApplied()
    {
        const Device device = thermostat().device;
        const Value patch = json(R"([{"op":"remove","path":"/views/detail/99"}])");
        const PatchedViews views = patchedViews(device, patch);
        QVERIFY(views.views == viewsOf(device));
        QVERIFY(!views.misfit.isEmpty());
        const auto checked = checkOwnerPatch(device, patch);
        QVERIFY(!checked);
        QCOMPARE(checked.error().pointer, u"/0/path"_s);
    }

    void patch_thatMakesWhatCannotBeDrawnIsNotApplied_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::newRow("no property")
            << QByteArray(R"([{"op":"replace","path":"/views/detail/0/bind","value":"none"}])");
        QTest::newRow("another version")
            << QByteArray(R"([{"op":"replace","path":"/dsl","value":2}])");
        QTest::newRow("no views") << QByteArray(R"([{"op":"remove","path":"/views"}])");
        QTest::newRow("a type of its own")
            << QByteArray(R"([{"op":"replace","path":"/views/detail/0/type","value":"frill"}])");
        QTest::newRow("nothing at all")
            << QByteArray(R"([{"op":"replace","path":"","value":null}])");
    }

    void patch_thatMakesWhatCannotBeDrawnIsNotApplied()
    {
        QFETCH(QByteArray, patch);
        const Device device = thermostat().device;
        const PatchedViews views = patchedViews(device, json(patch));
        QVERIFY(views.views == viewsOf(device));
        QVERIFY(!views.misfit.isEmpty());
        QCOMPARE(checkOwnerPatch(device, json(patch)).error().code, Error::Code::InvalidInput);
    }

    void pinDemands_areFoundWhereverTheyStand()
    {
        const auto wish = [](const QString &name, Setting::How how, Confirm confirm) {
            return Call {.settings = {{.property = PropertyName(name), .how = how, .value = true}},
                         .confirm = confirm};
        };
        Views views;
        views.tile.primary = Widget {.type = WidgetType::Button,
                                     .press = wish(u"tile"_s, Setting::How::To, Confirm::Pin)};
        Widget open {.type = WidgetType::Transport};
        open.commands
            = {{u"open"_s, {.action = ActionName(u"open"_s), .confirm = Confirm::Pin}},
               {u"close"_s, {.action = ActionName(u"close"_s), .confirm = Confirm::Hold}}};
        Widget group {.type = WidgetType::Group};
        group.items = {open,
                       {.type = WidgetType::Button,
                        .press = wish(u"held"_s, Setting::How::To, Confirm::Hold),
                        .release = wish(u"any"_s, Setting::How::Toggle, Confirm::Pin)}};
        views.settings = {group};
        PinDemands demands;
        gatherPinDemands(views, demands);
        QVERIFY(demands.ofWish(PropertyName(u"tile"_s), true));
        QVERIFY(!demands.ofWish(PropertyName(u"tile"_s), false));
        QVERIFY(demands.ofWish(PropertyName(u"any"_s), false));
        QVERIFY(!demands.ofWish(PropertyName(u"held"_s), true));
        QVERIFY(demands.ofAction(ActionName(u"open"_s)));
        QVERIFY(!demands.ofAction(ActionName(u"close"_s)));
    }

    void cache_keepsAPatchedFaceApart()
    {
        ViewsCache cache;
        const Device device = lamp().device;
        const Value patch = json(R"([{"op":"add","path":"/views/tile/icon","value":"lamp"}])");
        const Value unfit = json(R"([{"op":"remove","path":"/views/detail/99"}])");
        QVERIFY(cache.of(device) != cache.of(device, patch));
        QCOMPARE(cache.of(device, patch).get(), cache.of(device, patch).get());
        QCOMPARE(cache.misfitOf(device, patch), QString());
        QCOMPARE(cache.misfitOf(device, {}), QString());
        QVERIFY(!cache.misfitOf(device, unfit).isEmpty());
    }

    void arrangement_isReadBackAsItWasWritten()
    {
        for (const DeviceState &state : oneOfEachKind()) {
            const Arranged from = plain(state.device);
            const std::size_t count = from.arrangement.shown.size();
            QCOMPARE(from.arrangement.hidden.size(), std::size_t {0});
            QVERIFY(patchFor(from, from.arrangement).isNothing());
            for (std::uint64_t seed = 1; seed <= 40; ++seed) {
                Rng rng(seed);
                const Arrangement wanted = anyArrangement(rng, count);
                const Value patch = patchFor(from, wanted);
                const auto back = arrangedBy(patchableViews(state.device), patch);
                QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
                QVERIFY2(back->arrangement == wanted, qPrintable(state.device.kind));
                QVERIFY(back->others.empty());
                const Views views = patchedViews(state.device, patch).views;
                QStringList binds;
                for (const std::size_t place : wanted.shown)
                    binds.append(
                        bindsOf(viewsOf(state.device).detail).at(static_cast<qsizetype>(place)));
                QCOMPARE(bindsOf(views.detail), binds);
            }
        }
    }

    void arrangement_movesNoMoreThanItMust()
    {
        const Arranged from = plain(thermostat().device);
        Arrangement wanted = from.arrangement;
        QVERIFY(wanted.shown.size() >= 3);
        std::rotate(wanted.shown.begin(), wanted.shown.begin() + 1, wanted.shown.end());
        const Value patch = patchFor(from, wanted);
        const auto moves = std::ranges::count_if(patch.items(), [](const Value &each) {
            return each.field(u"op").toText() == "move"_L1;
        });
        QCOMPARE(moves, 1);
    }

    // A widget that came in front would be moved or hidden in another's place.
    void arrangement_neverTouchesAnotherWidget()
    {
        const Device device = thermostat().device;
        const Arranged from = plain(device);
        Arrangement wanted = from.arrangement;
        wanted.hidden.push_back(wanted.shown.back());
        wanted.shown.pop_back();
        const Value patch = patchFor(from, wanted);
        ThingModel model = *device.model.model;
        Views own = viewsOf(device);
        own.detail.insert(
            own.detail.begin() + static_cast<std::ptrdiff_t>(wanted.hidden.front()),
            {.type = WidgetType::Status, .bind = {.property = model.properties.front().name}});
        model.views = toValue(own);
        Device updated = device;
        updated.model = shareModel(model);
        const PatchedViews views = patchedViews(updated, patch);
        QVERIFY(!views.misfit.isEmpty());
        QCOMPARE(views.views.detail.size(), own.detail.size());
    }

    void arrangement_keepsWhatNoEditorWrote()
    {
        const Device device = thermostat().device;
        const Value byHand = json(
            R"([{"op":"add","path":"/views/detail/0/label","value":"Warm"},
                {"op":"copy","from":"/views/detail/0","path":"/views/detail/-"}])");
        const auto from = arrangedBy(patchableViews(device), byHand);
        QVERIFY(from);
        QCOMPARE(from->others.size(), std::size_t {2});
        Arrangement wanted = from->arrangement;
        QCOMPARE(wanted.shown.size(), viewsOf(device).detail.size() + 1);
        std::reverse(wanted.shown.begin(), wanted.shown.end());
        wanted.icon = u"fire"_s;
        const Value patch = patchFor(*from, wanted);
        QVERIFY(checkOwnerPatch(device, patch));
        const auto back = arrangedBy(patchableViews(device), patch);
        QCOMPARE(back->others.size(), std::size_t {2});
        QVERIFY(back->arrangement == wanted);
        QVERIFY(patchFor(*back, plainArrangement(back->maker)) == byHand);
    }
};

QTEST_APPLESS_MAIN(tst_OwnViews)
#include "tst_ownviews.moc"
