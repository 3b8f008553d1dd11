// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrecorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::store;

namespace {

const DeviceId kDevice = DeviceId::fromText(u"sim/meter"_s).value();
constexpr qint64 kNow = 1'790'000'000'000;

DataSchema number(const QString &unit = {})
{
    return {.type = DataSchema::Type::Number, .unit = unit};
}

Device meter(bool withHumidity = true)
{
    ThingModel model {
        .properties
        = {{.name = PropertyName(u"temperature"_s), .schema = number(u"Cel"_s)},
           {.name = PropertyName(u"power"_s), .schema = {.type = DataSchema::Type::Boolean}},
           {.name = PropertyName(u"mode"_s), .schema = {.type = DataSchema::Type::String}},
           {.name = PropertyName(u"energy"_s),
            .schema = number(u"kW.h"_s),
            .semantic = u"energy"_s},
           {.name = PropertyName(u"color"_s),
            .schema = {.type = DataSchema::Type::Object,
                       .fields = {{.name = u"hue"_s, .schema = number()},
                                  {.name = u"name"_s, .schema = {}}}}},
           {.name = PropertyName(u"linkQuality"_s), .schema = number(), .history = false},
           {.name = PropertyName(u"code"_s), .schema = number(), .writeOnly = true},
           {.name = PropertyName(u"list"_s), .schema = {.type = DataSchema::Type::Array}}}};
    if (withHumidity)
        model.properties.push_back({.name = PropertyName(u"humidity"_s), .schema = number()});
    return {.id = kDevice, .title = u"Meter"_s, .kind = u"sensor"_s, .model = shareModel(model)};
}

DeviceState stateOf(const Device &device)
{
    DeviceState state {.device = device, .availability = Availability::Online};
    state.properties.resize(device.model.model->properties.size());
    return state;
}

Change reported(const QString &property, const Value &value, qint64 at,
                Quality quality = Quality::Good)
{
    return PropertyChanged {.device = kDevice,
                            .property = PropertyName(property),
                            .reported
                            = {.value = value, .receiveTime = WallTime(at), .quality = quality}};
}

Change available(Availability availability, qint64 at)
{
    return AvailabilityChanged {
        .device = kDevice, .availability = availability, .since = WallTime(at)};
}

/// A recorder that knows the meter.
struct Records
{
    HistoryRecorder recorder;

    Records()
    {
        recorder.beginAnew(kNow - 10'000);
        recorder.know(kNow - 10'000, {stateOf(meter())});
        (void)recorder.takeSamples();
    }

    void take(qint64 at, const Change &change) { recorder.take(at, change); }
    std::vector<Sample> of(const QString &property)
    {
        for (const RecordedSample &each : recorder.takeSamples())
            m_all[each.series].push_back(each.sample);
        const auto series = recorder.find(kDevice, property);
        return series ? m_all[*series] : std::vector<Sample> {};
    }

private:
    std::map<std::uint32_t, std::vector<Sample>> m_all;
};

} // namespace

/// What is recorded of what passes.
class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void series_areNumbersAndStates()
    {
        const Records records;
        QStringList names;
        for (std::uint32_t i = 0; i < records.recorder.seriesCount(); ++i)
            names.append(records.recorder.track(i).property);
        QCOMPARE(names,
                 (QStringList {u"temperature"_s, u"power"_s, u"mode"_s, u"energy"_s, u"color/hue"_s,
                               u"humidity"_s}));
        QVERIFY(records.recorder.track(1).isState);
        QVERIFY(records.recorder.track(3).isCounter);
        QCOMPARE(records.recorder.track(0).unit, u"Cel"_s);
        QVERIFY(!records.recorder.find(kDevice, u"linkQuality"_s));
        QVERIFY(records.recorder.knows(kDevice, u"linkQuality"_s));
    }

    void samples_areWhatChanged()
    {
        Records records;
        records.take(kNow, reported(u"temperature"_s, 21.5, kNow));
        records.take(kNow + 5, reported(u"temperature"_s, 21.5, kNow + 5));
        records.take(kNow + 9, reported(u"temperature"_s, 21.6, kNow + 9));
        records.take(kNow + 9, reported(u"linkQuality"_s, 90, kNow + 9));
        records.take(kNow + 9,
                     reported(u"color"_s, Value::makeObject({{u"hue"_s, 120}}), kNow + 9));
        QCOMPARE(
            records.of(u"temperature"_s),
            (std::vector<Sample> {{.at = kNow, .value = 21.5}, {.at = kNow + 9, .value = 21.6}}));
        QCOMPARE(records.of(u"color/hue"_s),
                 (std::vector<Sample> {{.at = kNow + 9, .value = 120.0}}));
        records.take(kNow + 20, reported(u"mode"_s, u"heat"_s, kNow + 20));
        const auto modes = records.of(u"mode"_s);
        QCOMPARE(modes.size(), std::size_t {1});
        QCOMPARE(records.recorder.text(std::size_t(modes.front().value)), u"\"heat\""_s);
        records.take(kNow + 30, reported(u"mode"_s, QString(65, u'x'), kNow + 30));
        QVERIFY(!isKnown(records.of(u"mode"_s).back().value)); // no state
    }

    void whatCannotBeBelieved_isUnknown()
    {
        Records records;
        records.take(kNow, reported(u"temperature"_s, 20.0, kNow));
        records.take(kNow + 1'000, reported(u"temperature"_s, 20.0, kNow, Quality::Stale));
        records.take(kNow + 2'000, reported(u"temperature"_s, 20.0, kNow + 2'000));
        records.take(kNow + 3'000, available(Availability::Offline, kNow + 2'500));
        records.take(kNow + 4'000,
                     reported(u"temperature"_s, 30.0, kNow + 4'000)); // nobody is there
        records.take(kNow + 5'000, available(Availability::Online, kNow + 5'000));
        records.take(kNow + 6'000, reported(u"temperature"_s, Value(), kNow + 6'000));
        QCOMPARE(records.of(u"temperature"_s),
                 (std::vector<Sample> {{.at = kNow, .value = 20.0},
                                       {.at = kNow + 1'000},
                                       {.at = kNow + 2'000, .value = 20.0},
                                       {.at = kNow + 2'500},
                                       {.at = kNow + 5'000, .value = 30.0},
                                       {.at = kNow + 6'000}}));
    }

    void times_growWithinASeries()
    {
        Records records;
        records.take(kNow, reported(u"temperature"_s, 1.0, kNow - 2 * kHour)); // before all
        records.take(kNow, reported(u"temperature"_s, 2.0, kNow + kDay)); // not yet
        records.take(kNow, reported(u"temperature"_s, 3.0, kNow));
        QCOMPARE(records.of(u"temperature"_s),
                 (std::vector<Sample> {{.at = kNow - 10'000, .value = 1.0},
                                       {.at = kNow, .value = 2.0},
                                       {.at = kNow + 1, .value = 3.0}}));
    }

    void flood_isBounded_andItsLastValueIsRecorded()
    {
        Records records;
        for (int i = 0; i < 10'000; ++i)
            records.take(kNow + i, reported(u"temperature"_s, double(i), kNow + i));
        QVERIFY(records.recorder.hasHeldBack());
        records.recorder.settle(kNow + 12'000);
        const auto samples = records.of(u"temperature"_s);
        QVERIFY(samples.size() <= std::size_t {HistoryRecorder::kBurst + 13});
        QCOMPARE(samples.back().value, 9'999.0);
        QVERIFY(!records.recorder.hasHeldBack());
        QVERIFY(records.recorder.counters().joined > 9'000);
    }

    void removedDevice_isUnknownFromThereOn()
    {
        Records records;
        records.take(kNow, reported(u"power"_s, true, kNow));
        records.take(kNow + 10, DeviceRemoved {.device = kDevice});
        QVERIFY(!isKnown(records.of(u"power"_s).back().value));
        QVERIFY(records.recorder.find(kDevice, u"power"_s)); // what was, is
        records.recorder.know(kNow + 20, {stateOf(meter(false))});
        QCOMPARE(records.recorder.seriesCount(), std::size_t {6}); // the same ones
    }

    void anotherDescription_endsWhatItHasNoMore()
    {
        Records records;
        records.take(kNow, reported(u"humidity"_s, 40.0, kNow));
        records.take(kNow + 5, reported(u"temperature"_s, 4.0, kNow + 5));
        records.take(kNow + 10, DeviceChanged {.device = meter(false)});
        QVERIFY(!isKnown(records.of(u"humidity"_s).back().value));
        QCOMPARE(records.of(u"temperature"_s).back().value, 4.0);
        records.take(kNow + 20, reported(u"temperature"_s, 5.0, kNow + 20));
        QCOMPARE(records.of(u"temperature"_s).back().value, 5.0);
    }

    void newFile_beginsWithWhatIsKnown()
    {
        Records records;
        records.take(kNow, reported(u"temperature"_s, 20.0, kNow));
        records.take(kNow, reported(u"humidity"_s, 40.0, kNow));
        records.take(kNow, reported(u"humidity"_s, 40.0, kNow, Quality::Bad));
        (void)records.recorder.takeSamples();
        records.recorder.beginAnew(kNow + kHour);
        const auto again = records.recorder.takeSamples();
        QCOMPARE(again.size(), std::size_t {1});
        QCOMPARE(again.front().sample, (Sample {.at = kNow + kHour, .value = 20.0}));
    }
};

QTEST_APPLESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
