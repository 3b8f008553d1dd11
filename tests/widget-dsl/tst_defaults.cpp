// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"
#include "sampledevices.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/validate.h>
#include <atrium/dsl/viewmodel.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

Property ofType(const QString &name, DataSchema schema, bool readOnly, bool writeOnly)
{
    return {.name = PropertyName(name),
            .schema = std::move(schema),
            .readOnly = readOnly,
            .writeOnly = writeOnly};
}

// Every type of schema, each to be read, set, or only set.
std::vector<Property> everyType()
{
    using Type = DataSchema::Type;
    DataSchema object {.type = Type::Object};
    object.fields = {{.name = u"a/b"_s, .schema = {.type = Type::Boolean}},
                     {.name = u"c~d"_s, .schema = {.type = Type::Number, .unit = u"%"_s}}};
    DataSchema nested {.type = Type::Object};
    nested.fields = {{.name = u"inner"_s, .schema = object}};
    const DataSchema choices {.type = Type::String,
                              .choices = {{.value = Value(u"a"_s)}, {.value = Value(u"b"_s)}}};
    const DataSchema presets {.type = Type::Integer,
                              .presets = {{.value = Value(1), .label = u"One"_s}}};
    const std::vector<DataSchema> schemas {{.type = Type::Boolean},
                                           {.type = Type::Integer},
                                           {.type = Type::Integer, .minimum = 0.0, .maximum = 10.0},
                                           {.type = Type::Number, .minimum = 0.0, .maximum = 1e9},
                                           {.type = Type::String},
                                           choices,
                                           presets,
                                           object,
                                           nested,
                                           {.type = Type::Object, .openFields = true},
                                           {.type = Type::Array},
                                           {.type = Type::Array, .items = {object}}};
    std::vector<Property> all;
    for (std::size_t i = 0; i < schemas.size(); ++i) {
        const QString number = QString::number(static_cast<qulonglong>(i));
        all.push_back(ofType(u"r"_s + number, schemas[i], true, false));
        all.push_back(ofType(u"w"_s + number, schemas[i], false, false));
        all.push_back(ofType(u"o"_s + number, schemas[i], false, true));
    }
    return all;
}

void verifyViews(const Device &device)
{
    const Views views = defaultViews(device);
    for (const Problem &each : validate(views, *device.model.model))
        QFAIL(qPrintable(device.kind + u": "_s + each.code + u' ' + each.pointer + u": expected "_s
                         + each.expected));
    const QStringList missing = unreachable(views, *device.model.model);
    QVERIFY2(missing.isEmpty(), qPrintable(device.kind + u": "_s + missing.join(u' ')));
    const Parsed parsed = parseViews(toValue(views), Strictness::Strict);
    for (const Problem &each : parsed.problems)
        QFAIL(qPrintable(device.kind + u": "_s + each.code + u' ' + each.pointer));
    QVERIFY(parsed.views == views);
}

std::vector<WidgetType> typesOf(const std::vector<Widget> &widgets)
{
    std::vector<WidgetType> types;
    for (const Widget &each : widgets)
        types.push_back(each.type);
    return types;
}

} // namespace

class TestDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_isValidAndReachesAll()
    {
        for (const DeviceState &each : oneOfEachKind())
            verifyViews(each.device);
    }

    void unforeseenDevice_isValidAndReachesAll()
    {
        DataSchema input {.type = DataSchema::Type::Object};
        input.fields
            = {{.name = u"pin"_s, .schema = {.type = DataSchema::Type::String}, .required = true}};
        const DeviceState device
            = deviceOf(u"teleporter", everyType(),
                       {{.name = ActionName(u"beam"_s), .input = input},
                        {.name = ActionName(u"factory_reset"_s)},
                        {.name = ActionName(u"number"_s),
                         .input = DataSchema {.type = DataSchema::Type::Integer}}});
        verifyViews(device.device);
    }

    void everySemantic_onEveryType()
    {
        const std::array kinds {kind::light, kind::cover,  kind::thermostat, kind::speaker,
                                kind::group, kind::device, kind::vacuum};
        std::size_t next = 0; // 7 kinds: over the rows, each semantic and type meets most of them
        for (const QStringView semantic : allSemantics()) {
            for (Property &each : everyType()) {
                each.semantic = semantic.toString();
                verifyViews(deviceOf(kinds[next++ % kinds.size()], {each}).device);
            }
        }
    }

    void longTail_goesToSettingsAndStaysWithinTheBounds()
    {
        std::vector<Property> many;
        for (int i = 0; i < 300; ++i)
            many.push_back(measured(u"p%1"_s.arg(i), {}, {}));
        const Device device = deviceOf(kind::device, many).device;
        verifyViews(device);
        const Views views = defaultViews(device);
        QVERIFY(views.detail.size() < views.settings.size());
    }

    void upkeep_isInSettings()
    {
        Property config = boolean(u"led"_s, {});
        config.category = u"config"_s;
        const Views views = defaultViews(deviceOf(kind::plug,
                                                  {boolean(u"state"_s, semantic::power), config,
                                                   measured(u"lq"_s, semantic::linkQuality, {})})
                                             .device);
        QCOMPARE(typesOf(views.settings), (std::vector {WidgetType::Toggle, WidgetType::Value}));
        QCOMPARE(typesOf(views.detail), std::vector {WidgetType::Toggle});
    }

    void heroes()
    {
        const Views light = defaultViews(colorLamp().device);
        QCOMPARE(typesOf(light.detail),
                 (std::vector {WidgetType::Toggle, WidgetType::Slider, WidgetType::Color,
                               WidgetType::Color, WidgetType::Select}));
        const Views heating = defaultViews(thermostat().device);
        QCOMPARE(heating.detail.front().orientation, Orientation::Dial);
        QCOMPARE(heating.detail.front().measured.property.text(), u"local_temperature"_s);
        const Views shutter = defaultViews(cover().device);
        QCOMPARE(shutter.detail.front().items.front().orientation, Orientation::Window);
        QCOMPARE(shutter.detail.front().items.back().commands.size(), std::size_t {3});
    }

    void destructiveAction_isConfirmedAndInSettings()
    {
        const Views views = defaultViews(
            deviceOf(kind::bridge, {}, {{.name = ActionName(u"remove_all"_s)}}).device);
        QCOMPARE(views.settings.front().press.confirm, Confirm::Tap);
        QVERIFY(views.detail.empty());
    }

    void ownViews_areUsedWhereValid()
    {
        DeviceState device = lamp();
        ThingModel model = *device.device.model.model;
        Views own;
        own.detail = {{.type = WidgetType::Toggle, .bind = {.property = PropertyName(u"state"_s)}}};
        model.views = toValue(own);
        device.device.model = shareModel(model);
        QCOMPARE(viewsOf(device.device).detail.size(), std::size_t {1});

        own.detail.front().bind.property = PropertyName(u"nonsense"_s);
        model.views = toValue(own);
        device.device.model = shareModel(model);
        QVERIFY(viewsOf(device.device) == defaultViews(device.device));
    }

    void viewsLeftOut_areTheDefaultOnes()
    {
        DeviceState device = lamp();
        ThingModel model = *device.device.model.model;
        model.views = Value::makeObject(
            {{u"dsl"_s, 1}, {u"views"_s, Value::makeObject({{u"detail"_s, Value::makeList({})}})}});
        device.device.model = shareModel(model);
        const Views views = viewsOf(device.device);
        QVERIFY(views.detail.empty());
        QVERIFY(views.tile == defaultViews(device.device).tile);
    }

    void cache_makesEachMakeOnce()
    {
        ViewsCache cache;
        const Device device = lamp().device;
        QCOMPARE(cache.of(device).get(), cache.of(device).get());
        Device other = device;
        other.kind = u"plug"_s;
        QVERIFY(cache.of(device).get() != cache.of(other).get());
    }

    void icons_ofAllKindsExist()
    {
        for (const DeviceState &each : oneOfEachKind()) {
            QVERIFY2(isIcon(iconOfKind(each.device.kind)), qPrintable(each.device.kind));
            for (const Property &property : each.device.model.model->properties)
                QVERIFY2(isIcon(iconOfProperty(property)), qPrintable(property.semantic));
        }
        QVERIFY(!isIcon(u"no-such-icon"));
        QVERIFY(isIcon(u"help"));
    }
};

QTEST_APPLESS_MAIN(TestDefaults)
#include "tst_defaults.moc"
