// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledevices.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/viewmodel.h>

#include <QTest>

#include <algorithm>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

std::vector<WidgetFace> detailOf(const DeviceState &device, const Environment &environment = noon())
{
    return facesOf(defaultViews(device.device).detail, device, environment);
}

WidgetFace faceOfType(const std::vector<WidgetFace> &faces, WidgetType type)
{
    for (const WidgetFace &each : faces) {
        if (each.type == type)
            return each;
        if (const WidgetFace inner = faceOfType(each.items, type); inner.type == type)
            return inner;
    }
    return {.type = WidgetType::Image}; // none of the defaults
}

QString said(const Phrase &phrase)
{
    return Texts().say(phrase, kNoon).replace(QChar(QChar::Nbsp), u' ');
}

DeviceState litLamp()
{
    DeviceState device = lamp();
    report(device, u"state"_s, true);
    report(device, u"brightness"_s, 40);
    return device;
}

} // namespace

class TestWidgetFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slider_hasRangeValueAndWish()
    {
        DeviceState device = litLamp();
        wish(device, u"brightness"_s, 80);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Slider);
        QCOMPARE(face.state, State::Pending);
        QCOMPARE(face.fraction, std::optional(0.4));
        QCOMPARE(face.pendingFraction, std::optional(0.8));
        QCOMPARE(said(face.value), u"40 %"_s);
        QCOMPARE(said(face.pendingValue), u"80 %"_s);
        QCOMPARE(face.maximum, 100.0);
        QCOMPARE(face.property.text(), u"brightness"_s);
    }

    void toggle_showsTheReportAndPressesTheOpposite()
    {
        DeviceState device = litLamp();
        WidgetFace face = faceOfType(detailOf(device), WidgetType::Toggle);
        QVERIFY(face.isOn);
        QCOMPARE(face.press.values.front().second, Value(false));
        wish(device, u"state"_s, false);
        face = faceOfType(detailOf(device), WidgetType::Toggle);
        QVERIFY(face.isOn);
        QCOMPARE(face.pending, std::optional(Value(false)));
        QCOMPARE(face.press.values.front().second, Value(true));
    }

    void failed_offersAnotherTry()
    {
        DeviceState device = litLamp();
        wish(device, u"state"_s, false, WishStatus::Failed, kNoon - 1min, u"timed out"_s);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Toggle);
        QCOMPARE(face.state, State::Failed);
        QCOMPARE(say(face.note, Texts(), kNoon), u"No answer"_s);
        QCOMPARE(face.retry.values.front().second, Value(false));
        QVERIFY(face.isEnabled);
    }

    void expired_saysTooLate()
    {
        DeviceState device = litLamp();
        wish(device, u"state"_s, false, WishStatus::Expired, kNoon - 1h, u"not reached in time"_s);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Toggle);
        QCOMPARE(face.state, State::Failed);
        QCOMPARE(say(face.note, Texts(), kNoon), u"Too late"_s);
        QCOMPARE(said(noticesOf(device, noon()).front().reason), u"Too late"_s);
    }

    void assumed_isShownAndSaysSo()
    {
        DeviceState device = lamp();
        wish(device, u"state"_s, true, WishStatus::Assumed, kNoon - 1min);
        WidgetFace face = faceOfType(detailOf(device), WidgetType::Toggle);
        QCOMPARE(face.state, State::Normal);
        QVERIFY(face.isOn);
        QCOMPARE(said(face.value), u"On"_s);
        QCOMPARE(say(face.note, Texts(), kNoon), u"assumed"_s);
        QCOMPARE(face.press.values.front().second, Value(false));
        wish(device, u"brightness"_s, 30, WishStatus::Assumed, kNoon - 1min);
        const WidgetFace slider = faceOfType(detailOf(device), WidgetType::Slider);
        QCOMPARE(slider.fraction, std::optional(0.3));
        QCOMPARE(say(slider.note, Texts(), kNoon), u"assumed"_s);
        // What it reports after all is what holds.
        report(device, u"state"_s, false);
        face = faceOfType(detailOf(device), WidgetType::Toggle);
        QVERIFY(!face.isOn);
        QVERIFY(face.note.isEmpty());
    }

    void offline_isDisabled()
    {
        DeviceState device = litLamp();
        device.availability = Availability::Offline;
        for (const WidgetFace &each : detailOf(device)) {
            QCOMPARE(each.state, State::Offline);
            QVERIFY(!each.isEnabled);
            QVERIFY(each.press.isNone());
        }
    }

    void unknown_isShownAsSuch()
    {
        const auto faces = detailOf(lamp());
        QCOMPARE(faceOfType(faces, WidgetType::Toggle).state, State::Unknown);
        QCOMPARE(said(faceOfType(faces, WidgetType::Slider).value), u"—"_s);
    }

    void forbidden_isSeenNotSet()
    {
        Environment guest = noon();
        guest.mayControl = false;
        const WidgetFace face = faceOfType(detailOf(litLamp(), guest), WidgetType::Slider);
        QCOMPARE(face.state, State::Forbidden);
        QVERIFY(!face.isEnabled);
        QCOMPARE(said(face.value), u"40 %"_s);
    }

    void dial_hasTheMeasuredDotAndItsHeadline()
    {
        DeviceState device = thermostat();
        report(device, u"occupied_heating_setpoint"_s, 22);
        report(device, u"local_temperature"_s, 17.5);
        report(device, u"running_state"_s, u"heat"_s);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Slider);
        QCOMPARE(face.orientation, Orientation::Dial);
        QCOMPARE(face.measuredFraction, std::optional(0.5));
        QCOMPARE(face.tone, Tone::Warm);
        QCOMPARE(said(face.headline).trimmed(), u"Heating to"_s);
        QVERIFY(said(face.measured).endsWith(u"now"_s));
        QCOMPARE(face.step, 0.5);
        QCOMPARE(face.decimals, 1);
    }

    void transport_hasItsCommands()
    {
        DeviceState device = cover();
        report(device, u"position"_s, 50);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Transport);
        QCOMPARE(face.options.size(), std::size_t {3});
        QCOMPARE(face.options.front().key, u"open"_s);
        QCOMPARE(face.options.front().press.action.text(), u"open"_s);
    }

    void select_marksReportAndWish()
    {
        DeviceState device = thermostat();
        report(device, u"system_mode"_s, u"heat"_s);
        wish(device, u"system_mode"_s, u"off"_s);
        const WidgetFace face = faceOfType(detailOf(device), WidgetType::Select);
        QCOMPARE(face.style, SelectStyle::Segmented);
        QCOMPARE(face.options.size(), std::size_t {3});
        QVERIFY(face.options[0].isPending && !face.options[0].isCurrent);
        QVERIFY(face.options[1].isCurrent && !face.options[1].isPending);
        QCOMPARE(said(face.options[2].label), u"Auto"_s);
        QCOMPARE(face.options[2].press.values.front().second, Value(u"auto"_s));
    }

    void rules_hideAndDisable()
    {
        const DeviceState device = litLamp();
        const Bind state {.property = PropertyName(u"state"_s)};
        const Rule isOff {.kind = Rule::Kind::Compare, .property = u"state"_s, .value = false};
        const Rule isUnknown {.kind = Rule::Kind::Compare, .property = u"none"_s, .value = 1};
        const std::vector<Widget> widgets {
            {.type = WidgetType::Toggle, .bind = state, .when = isOff},
            {.type = WidgetType::Toggle, .bind = state, .enabled = isOff},
            {.type = WidgetType::Toggle, .bind = state, .when = isUnknown},
            {.type = WidgetType::Toggle, .bind = state, .when = isUnknown, .hideWhenUnknown = true},
            {.type = WidgetType::Toggle, .bind = state, .role = u"owner"_s}};
        Environment resident = noon();
        resident.role = u"resident"_s;
        const auto faces = facesOf(widgets, device, resident);
        QCOMPARE(faces.size(), std::size_t {2});
        QVERIFY(!faces[0].isEnabled);
        QCOMPARE(faces[0].pointer, u"/1"_s);
        QCOMPARE(faces[1].pointer, u"/2"_s);
        QCOMPARE(facesOf(widgets, device, noon()).size(), std::size_t {3});
    }

    void repeat_bindsEachItem()
    {
        DeviceState device
            = deviceOf(kind::device,
                       {{.name = PropertyName(u"list"_s),
                         .schema = {.type = DataSchema::Type::Array,
                                    .items = {{.type = DataSchema::Type::String}}}}});
        report(device, u"list"_s, Value::makeList({u"a"_s, u"b"_s}));
        const WidgetFace face = faceOf(Widget {.type = WidgetType::Repeat,
                                               .bind = {.property = PropertyName(u"list"_s)},
                                               .items = {{.type = WidgetType::Value}}},
                                       device, noon());
        QCOMPARE(face.items.size(), std::size_t {2});
        QCOMPARE(said(face.items[1].value), u"b"_s);
        QCOMPARE(face.items[1].path, u"/1"_s);
    }

    void partOfAnObject_isSetWithTheRest()
    {
        DeviceState device = colorLamp();
        report(device, u"color"_s, Value::makeObject({{u"hue"_s, 10.0}, {u"saturation"_s, 90.0}}));
        const Press press = pressToSet(device, PropertyName(u"color"_s), u"/hue", 200.0);
        QCOMPARE(press.values.front().second.field(u"hue").toNumber(), 200.0);
        QCOMPARE(press.values.front().second.field(u"saturation").toNumber(), 90.0);
    }

    void notices_failedFirstThenWhatNeedsALook()
    {
        DeviceState device = deviceOf(kind::lock,
                                      {boolean(u"low"_s, semantic::batteryLow, true),
                                       boolean(u"locked"_s, semantic::locked)});
        report(device, u"low"_s, true);
        report(device, u"locked"_s, false);
        wish(device, u"locked"_s, true, WishStatus::Failed, kNoon - 1min, u"jammed"_s);
        const auto notices = noticesOf(device, noon());
        QCOMPARE(notices.size(), std::size_t {2});
        QCOMPARE(said(notices[0].reason), u"Jammed"_s);
        QCOMPARE(said(notices[0].asked), u"Locked"_s);
        QCOMPARE(said(notices[0].kept), u"Unlocked"_s);
        QCOMPARE(notices[0].retry.values.front().second, Value(true));
        QCOMPARE(notices[0].keep.values.front().second, Value(false));
        QCOMPARE(notices[1].property.text(), u"low"_s);
        QCOMPARE(notices[1].tone, Tone::Notice);
    }

    void everyKind_inEveryState()
    {
        for (DeviceState device : oneOfEachKind()) {
            const Views views = defaultViews(device.device);
            for (const Quality quality : {Quality::Good, Quality::Stale, Quality::Bad}) {
                for (PropertyState &each : device.properties)
                    each.reported = {.value = 1, .receiveTime = kNoon, .quality = quality};
                for (const auto *view : {&views.detail, &views.settings}) {
                    for (const WidgetFace &each : facesOf(*view, device, noon(5min)))
                        QVERIFY2(!each.label.isEmpty() || !each.items.empty()
                                     || each.type == WidgetType::Transport
                                     || each.type == WidgetType::Group,
                                 qPrintable(device.device.kind + each.pointer));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWidgetFace)
#include "tst_widgetface.moc"
