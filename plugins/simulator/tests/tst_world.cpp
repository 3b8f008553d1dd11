// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// Any value that @p schema takes.
Value anyOf(const DataSchema &schema, Rng &rng)
{
    if (!schema.choices.empty())
        return schema.choices[rng.below(schema.choices.size())].value;
    const double least = schema.minimum.value_or(0.0);
    const double most = schema.maximum.value_or(100.0);
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        return rng.below(2) == 0;
    case DataSchema::Type::Integer:
        return static_cast<qint64>(std::floor(least + rng.uniform() * (most - least)));
    case DataSchema::Type::Number:
        return least + rng.uniform() * (most - least);
    case DataSchema::Type::String:
        return u"text"_s;
    case DataSchema::Type::Object: {
        ValueObject fields;
        for (const DataField &field : schema.fields)
            fields.emplace_back(field.name, anyOf(field.schema, rng));
        return Value::makeObject(std::move(fields));
    }
    case DataSchema::Type::Array:
        break;
    }
    return Value::makeList({});
}

// Writes something valid to a random device, or runs one of its actions. The world's own controls
// are left alone: they make time jump.
void meddle(World &world, RealTime now, Rng &rng, WorldOutputs &outputs)
{
    const std::vector<Device> devices = world.devices();
    const Device &device = devices[rng.below(devices.size())];
    if (device.kind == u"bridge")
        return;
    const ThingModel &model = *device.model.model;
    const QStringView local = device.id.local();
    if (!model.actions.empty() && rng.below(3) == 0) {
        const Action &action = model.actions[rng.below(model.actions.size())];
        const Value input = action.input ? anyOf(*action.input, rng) : Value();
        std::ignore = world.invoke(now, local, action.name, input, outputs);
        return;
    }
    if (model.properties.empty())
        return;
    const Property &property = model.properties[rng.below(model.properties.size())];
    std::ignore = world.write(now, local, {{property.name, anyOf(property.schema, rng)}}, outputs);
}

void append(std::vector<Report> &all, const WorldOutputs &outputs)
{
    all.insert(all.end(), outputs.reports.begin(), outputs.reports.end());
}

} // namespace

class WorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyHasAValueFromTheStart()
    {
        World world = demoWorld();
        std::set<std::pair<QString, QString>> reported;
        for (const Report &report : world.everything(kStart).reports)
            reported.emplace(report.device.text(), report.property.text());
        for (const Device &device : world.devices()) {
            for (const Property &property : device.model.model->properties)
                QVERIFY2(reported.contains({device.id.text(), property.name.text()}),
                         qPrintable(device.id.text() + u' ' + property.name.text()));
        }
    }

    void sameSeedAndRequestsGiveTheSameReports()
    {
        std::vector<Report> runs[2];
        for (std::vector<Report> &all : runs) {
            World world = demoWorld(7.0, 42, 60.0);
            append(all, world.everything(kStart));
            Rng rng(5);
            for (int i = 0; i < 200; ++i) {
                const RealTime now = kStart + i * 300ms;
                append(all, world.advance(now));
                WorldOutputs outputs;
                meddle(world, now, rng, outputs);
                append(all, outputs);
            }
        }
        QVERIFY(runs[0].size() > 500);
        QVERIFY(runs[0] == runs[1]);
    }

    void otherSeedsGiveOtherReports()
    {
        World first = demoWorld(7.0, 1, 60.0);
        World second = demoWorld(7.0, 2, 60.0);
        QVERIFY(first.advance(kStart + 60s).reports != second.advance(kStart + 60s).reports);
    }

    void howOftenItIsAskedDoesNotMatter()
    {
        World often = demoWorld();
        World seldom = demoWorld();
        std::vector<Report> first;
        std::vector<Report> second;
        for (RealTime now = kStart; now <= kStart + 600s; now += 137ms)
            append(first, often.advance(now));
        append(first, often.advance(kStart + 600s));
        for (RealTime now = kStart; now <= kStart + 600s; now += 10s)
            append(second, seldom.advance(now));
        QVERIFY(!first.empty());
        QVERIFY(first == second);
    }

    void reportsFitTheirSchemaWhateverIsAsked()
    {
        for (std::uint64_t seed = 1; seed <= 2; ++seed) {
            World world = demoWorld(6.0, seed, 120.0);
            Rng rng(seed);
            std::vector<Report> all = world.everything(kStart).reports;
            for (int i = 0; i < 120; ++i) {
                const RealTime now = kStart + i * 1s;
                append(all, world.advance(now));
                WorldOutputs outputs;
                meddle(world, now, rng, outputs);
                append(all, outputs);
            }
            std::map<DeviceId, Device> devices;
            for (const Device &device : world.devices())
                devices.emplace(device.id, device);
            for (const Report &report : all) {
                const Property *const property
                    = devices.at(report.device).model.model->property(report.property);
                QVERIFY(property != nullptr);
                const auto checked = property->schema.check(report.value);
                QVERIFY2(checked,
                         qPrintable(report.device.text() + u' ' + report.property.text() + u": "
                                    + (checked ? QString() : checked.error().detail)));
            }
        }
    }

    void aQuietHouseSaysLittle()
    {
        World world = demoWorld(18.5, 3);
        std::ignore = world.everything(kStart);
        std::size_t count = 0;
        for (RealTime now = kStart; now < kStart + 600s; now += 1s)
            count += world.advance(now).reports.size();
        QVERIFY2(count > 100 && count < 3000, qPrintable(QString::number(count)));
    }

    void nothingBecomesStale()
    {
        World world = demoWorld(2.0);
        std::map<std::pair<DeviceId, PropertyName>, RealTime> last;
        const auto see = [&](const std::vector<Report> &reports, RealTime now) {
            for (const Report &report : reports)
                last[{report.device, report.property}] = now;
        };
        see(world.everything(kStart).reports, kStart);
        const RealTime end = kStart + std::chrono::minutes(66);
        for (RealTime now = kStart; now <= end; now += 20s) {
            see(world.advance(now).reports, now);
            for (const Device &device : world.devices()) {
                for (const Property &property : device.model.model->properties)
                    QVERIFY2(property.maxAge == 0s
                                 || now - last[std::pair(device.id, property.name)]
                                     < property.maxAge,
                             qPrintable(device.id.text() + property.name.text()));
            }
        }
    }

    void aWriteIsReportedAtOnce()
    {
        World world = demoWorld();
        std::ignore = world.everything(kStart);
        WorldOutputs outputs;
        QVERIFY(world.write(kStart, u"living-sofa-lamp", one(u"brightness"_s, 75), outputs));
        const auto found
            = std::find_if(outputs.reports.begin(), outputs.reports.end(), [](const Report &each) {
                  return each.device.local() == u"living-sofa-lamp"
                      && each.property.text() == u"brightness";
              });
        QVERIFY(found != outputs.reports.end());
        QCOMPARE(found->value.toInteger(), 75);
        // Again the same: confirmed all the same.
        QVERIFY(world.write(kStart, u"living-sofa-lamp", one(u"brightness"_s, 75), outputs));
        QCOMPARE(outputs.reports.size(), std::size_t {1});
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("property");
        QTest::addColumn<double>("number");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no device") << u"nobody"_s << u"power"_s << 1.0 << Error::Code::NotFound;
        QTest::newRow("no property") << u"solar"_s << u"power"_s << 1.0 << Error::Code::NotFound;
        QTest::newRow("read only") << u"solar"_s << u"production"_s << 1.0 << Error::Code::Refused;
        QTest::newRow("out of range")
            << u"living-sofa-lamp"_s << u"brightness"_s << 101.0 << Error::Code::InvalidInput;
        QTest::newRow("wrong type")
            << u"living-sofa-lamp"_s << u"power"_s << 1.0 << Error::Code::InvalidInput;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, property);
        QFETCH(const double, number);
        QFETCH(const Error::Code, code);
        World world = demoWorld();
        World untouched = demoWorld();
        WorldOutputs outputs;
        const auto result = world.write(kStart, device, one(property, number), outputs);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(world.everything(kStart).reports == untouched.everything(kStart).reports);
    }

    void aWriteOfSeveralIsAllOrNothing()
    {
        World world = demoWorld();
        WorldOutputs outputs;
        Values values = one(u"power"_s, false);
        values.emplace_back(PropertyName(u"brightness"_s), 500);
        QVERIFY(!world.write(kStart, u"living-sofa-lamp", values, outputs));
        QVERIFY(valueOf(world, u"living-sofa-lamp", u"power").toBool());
    }

    void energyAddsUp()
    {
        World world = demoWorld(6.0, 11, 600.0);
        Rng rng(3);
        double produced = 0.0;
        for (int i = 1; i <= 45; ++i) { // until after noon
            const RealTime now = kStart + i * 1s;
            std::ignore = world.advance(now);
            WorldOutputs outputs;
            if (i % 10 == 0)
                meddle(world, now, rng, outputs);
            const EnergyFlow &flow = world.energy().flow();
            QVERIFY(std::abs(flow.solar + flow.grid - flow.house - flow.battery) < 1e-6);
            const EnergyTotals &sums = world.energy().totals();
            QVERIFY(std::abs(sums.solar + sums.imported + sums.discharged - sums.house
                             - sums.exported - sums.charged)
                    < 1e-6);
            QVERIFY(sums.solar >= produced);
            QVERIFY(world.energy().charge() >= 0.0 && world.energy().charge() <= 100.0);
            produced = sums.solar;
        }
        QVERIFY(produced > 1.0);
    }

    void aLongSleepIsSkipped()
    {
        World world = demoWorld();
        std::ignore = world.everything(kStart);
        const auto count = world.advance(kStart + std::chrono::hours(24 * 30)).reports.size();
        QVERIFY2(count < 400, qPrintable(QString::number(count)));
    }
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::WorldTest)
#include "tst_world.moc"
