// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <atrium/model/change.h>
#include <atrium/model/device.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;

namespace {

ThingModel anyModel(test::Mutator &mutator)
{
    Rng &rng = mutator.rng();
    ThingModel model;
    const auto flag = [&] {
        return rng.below(2) == 0;
    };
    for (auto i = rng.below(5); i > 0; --i) {
        const bool isReadOnly = flag();
        model.properties.push_back({.name = PropertyName(u"p%1"_s.arg(i)),
                                    .title = flag() ? u"Tür"_s : QString(),
                                    .description = flag() ? u"…"_s : QString(),
                                    .schema = {.type = static_cast<DataSchema::Type>(rng.below(6))},
                                    .readOnly = isReadOnly,
                                    .writeOnly = !isReadOnly && flag(),
                                    .semantic = flag() ? u"power"_s : QString(),
                                    .category = flag() ? u"config"_s : QString(),
                                    .maxAge = std::chrono::seconds(rng.below(100)),
                                    .lateOk = std::chrono::seconds(rng.below(100)),
                                    .history = flag()});
    }
    for (auto i = rng.below(4); i > 0; --i)
        model.actions.push_back({.name = ActionName(u"a%1"_s.arg(i)),
                                 .input = flag() ? std::optional(DataSchema {}) : std::nullopt,
                                 .output = flag() ? std::optional(DataSchema {}) : std::nullopt,
                                 .safe = flag(),
                                 .idempotent = flag(),
                                 .confirm = static_cast<Confirm>(rng.below(4)),
                                 .timeout = std::chrono::milliseconds(1 + rng.below(1000)),
                                 .lateOk = std::chrono::seconds(rng.below(100))});
    for (auto i = rng.below(3); i > 0; --i)
        model.events.push_back({.name = EventName(u"e%1"_s.arg(i)),
                                .data = flag() ? std::optional(DataSchema {}) : std::nullopt});
    if (flag())
        model.views = Value::makeObject({{u"dsl"_s, 1}});
    return model;
}

Device anyDevice(test::Mutator &mutator)
{
    const InstanceId sim(u"sim"_s);
    Device device {.id = DeviceId(sim, LocalId(u"x.~_-Y"_s)),
                   .title = u"Küche / links"_s,
                   .kind = u"light"_s,
                   .manufacturer = u"ACME"_s,
                   .firmware = u"1.0"_s,
                   .model = shareModel(anyModel(mutator))};
    if (mutator.rng().below(2) == 0)
        device.via = DeviceId(sim, LocalId(u"bridge"_s));
    return device;
}

} // namespace

class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_roundTripKeepsEverything()
    {
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            test::Mutator mutator(seed);
            const Device device = anyDevice(mutator);
            auto read = deviceFromJson(toJson(device), {});
            QVERIFY(read.has_value());
            const auto model = thingModelFromJson(toJson(*device.model.model), {});
            QVERIFY2(model.has_value(), qPrintable(model ? QString() : model.error().detail));
            QVERIFY(*model == *device.model.model);
            read->model = shareModel(*model);
            QVERIFY(*read == device);
        }
    }

    void digest_isThatOfTheContent()
    {
        test::Mutator mutator(1);
        const ThingModel model = anyModel(mutator);
        QCOMPARE(shareModel(model).digest, shareModel(model).digest);
        ThingModel other = model;
        other.properties.push_back({.name = PropertyName(u"more"_s)});
        QVERIFY(shareModel(other).digest != shareModel(model).digest);
        QCOMPARE(shareModel(model).digest.size(), 16);
    }

    void faults_haveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *text, const char *pointer) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(pointer);
        };
        row("property without a name", R"({"properties":[{"schema":{"type":"boolean"}}]})",
            "/properties/0/name");
        row("name that is none", R"({"properties":[{"name":"1a","schema":{"type":"boolean"}}]})",
            "/properties/0/name");
        row("name twice",
            R"({"properties":[{"name":"a","schema":{"type":"boolean"}},
                              {"name":"a","schema":{"type":"boolean"}}]})",
            "/properties/1/name");
        row("schema", R"({"properties":[{"name":"a","schema":{"type":"x"}}]})",
            "/properties/0/schema/type");
        row("read and write only",
            R"({"properties":[{"name":"a","writeOnly":true,"schema":{"type":"boolean"}}]})",
            "/properties/0/writeOnly");
        row("confirm", R"({"actions":[{"name":"a","confirm":"shout"}]})", "/actions/0/confirm");
        row("timeout", R"({"actions":[{"name":"a","timeout":0}]})", "/actions/0/timeout");
        row("unknown field", R"({"events":[{"name":"a","colour":1}]})", "/events/0/colour");
        row("unknown list", R"({"things":[]})", "/things");
    }

    void faults_haveTheirPlace()
    {
        QFETCH(QByteArray, text);
        const auto read = thingModelFromJson(*parseObject(text, 1 << 20), {});
        QVERIFY(!read);
        QTEST(read.error().pointer, "pointer");
    }

    void mutated_areRefusedOrReadAgain()
    {
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            test::Mutator mutator(seed);
            const Value good = valueFromJson(toJson(anyModel(mutator)));
            const auto read = thingModelFromJson(toJson(mutator.mutate(good)).toObject(), {});
            if (!read)
                continue;
            const auto again = thingModelFromJson(toJson(*read), {});
            QVERIFY(again.has_value());
            QCOMPARE(shareModel(*again).digest, shareModel(*read).digest);
        }
    }

    void deviceOf_everyChange()
    {
        const DeviceId id(InstanceId(u"sim"_s), LocalId(u"a"_s));
        QCOMPARE(deviceOf(PropertyChanged {.device = id}), id);
        QCOMPARE(deviceOf(WishChanged {.device = id}), id);
        QCOMPARE(deviceOf(DeviceChanged {.device = {.id = id}}), id);
        QCOMPARE(deviceOf(DeviceRemoved {.device = id}), id);
        QCOMPARE(deviceOf(AvailabilityChanged {.device = id}), id);
        QCOMPARE(deviceOf(Occurrence {.device = id}), id);
        QVERIFY(deviceOf(AreasChanged {}).isEmpty());
        QVERIFY(deviceOf(PluginRemoved {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDevice)
#include "tst_device.moc"
