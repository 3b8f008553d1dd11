// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/crowd.h"
#include "world/faultlayer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr RealTime kStart {50'000};
constexpr std::uint64_t kSeeds = 8; // each property holds for all of them

// What was heard, and when.
struct HeardAt
{
    RealTime at {0};
    Report report {};
};

// Lamps and sensors that talk, behind a layer.
struct Street
{
    explicit Street(std::uint64_t seed, double reportsPerSecond = 200.0)
        : crowd(InstanceId(u"demo"_s),
                {.devices = 12, .reportsPerSecond = reportsPerSecond, .seed = seed}, kStart)
        , layer(seed, crowd.devices())
    { }

    void live(RealTime span)
    {
        for (const RealTime until = now + span; now < until;) {
            now += 20ms;
            WorldOutputs outputs = crowd.advance(now);
            for (const Report &report : outputs.reports)
                said.push_back({now, report});
            layer.say(now, std::move(outputs));
            hear();
        }
    }

    void hear()
    {
        for (FaultWork work = layer.advance(now); !work.isEmpty(); work = layer.advance(now)) {
            writes.insert(writes.end(), work.writes.begin(), work.writes.end());
            forgotten.insert(forgotten.end(), work.forget.begin(), work.forget.end());
            greeted.insert(greeted.end(), work.greet.begin(), work.greet.end());
        }
        const Heard all = layer.take();
        for (const Report &report : all.reports)
            heard.push_back({now, report});
        availability.insert(availability.end(), all.availability.begin(), all.availability.end());
        if (all.bridgeDown)
            bridge.push_back(*all.bridgeDown);
    }

    void use(std::vector<FaultRule> rules)
    {
        layer.use(now, {.own = std::move(rules)});
        hear();
    }

    [[nodiscard]] std::uint64_t struck(Fault fault) const
    {
        return layer.counts().struck[static_cast<std::size_t>(fault)];
    }

    RealTime now = kStart;
    Crowd crowd;
    FaultLayer layer;
    std::vector<HeardAt> said {};
    std::vector<HeardAt> heard {};
    std::vector<FaultWork::Write> writes {};
    std::vector<QString> forgotten {};
    std::vector<QString> greeted {};
    std::vector<std::pair<LocalId, Availability>> availability {};
    std::vector<bool> bridge {};
};

FaultValues lampValues()
{
    return {{PropertyName(u"power"_s), true}, {PropertyName(u"brightness"_s), 80}};
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanAllPassesAsItIs()
    {
        Street street(1);
        street.live(3s);
        QCOMPARE(street.heard.size(), street.said.size());
        for (std::size_t i = 0; i < street.said.size(); ++i) {
            QCOMPARE(street.heard[i].report, street.said[i].report);
            QCOMPARE(street.heard[i].at, street.said[i].at);
        }
    }

    void aSeedReplays()
    {
        const auto run = [](std::uint64_t seed) {
            Street street(seed);
            street.layer.use(street.now, {.preset = u"chaos"_s});
            street.live(20s);
            return std::pair(street.heard.size(), street.layer.counts());
        };
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
            QVERIFY(run(seed) == run(seed));
        QVERIFY(!(run(1) == run(2)));
    }

    void nothingIsLostThatIsNotCounted()
    {
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            Street street(seed);
            street.use({{.fault = Fault::LostReport, .rate = 0.2},
                        {.fault = Fault::DelayedReport, .rate = 0.2},
                        {.fault = Fault::ReorderedReport, .rate = 0.2},
                        {.fault = Fault::DuplicateReport, .rate = 0.2}});
            street.live(5s);
            QVERIFY(street.layer.counts().held > 0);
            street.use({});
            QCOMPARE(street.layer.counts().held, std::uint64_t {0});
            QCOMPARE(street.heard.size(),
                     street.said.size() - street.struck(Fault::LostReport)
                         + street.struck(Fault::DuplicateReport));
        }
    }

    void delay_keepsTheOrderAndItsBound()
    {
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            Street street(seed);
            street.use({{.fault = Fault::DelayedReport, .rate = 0.1, .most = 900ms}});
            street.live(5s);
            street.use({});
            QVERIFY(street.struck(Fault::DelayedReport) > 0);
            std::map<DeviceId, std::vector<Value>> said;
            std::map<DeviceId, std::vector<Value>> heard;
            std::map<std::uint64_t, RealTime> saidAt; // numbered in the order they were said
            for (const HeardAt &each : street.said) {
                said[each.report.device].push_back(each.report.value);
                saidAt.emplace(saidAt.size() + 1, each.at);
            }
            for (const HeardAt &each : street.heard) {
                heard[each.report.device].push_back(each.report.value);
                const RealTime late = each.at - saidAt.at(each.report.sequence);
                QVERIFY(late >= 0ms && late <= 920ms); // and a step of this test
            }
            QVERIFY(said == heard);
        }
    }

    void reorder_letsNewerNewsOvertake()
    {
        Street street(3);
        street.use({{.fault = Fault::ReorderedReport, .rate = 0.2}});
        street.live(10s);
        std::map<DeviceId, std::uint64_t> newest;
        int overtaken = 0;
        for (const HeardAt &each : street.heard) {
            std::uint64_t &held = newest[each.report.device];
            overtaken += each.report.sequence < held ? 1 : 0;
            held = std::max(held, each.report.sequence);
        }
        QVERIFY(overtaken > 0);
    }

    void duplicates_areTheSameMessage()
    {
        Street street(4);
        street.use({{.fault = Fault::DuplicateReport, .rate = 0.3}});
        street.live(5s);
        street.use({});
        std::map<std::uint64_t, int> times;
        for (const HeardAt &each : street.heard)
            ++times[each.report.sequence];
        const auto twice = static_cast<std::uint64_t>(std::count_if(
            times.begin(), times.end(), [](const auto &each) { return each.second == 2; }));
        QCOMPARE(twice, street.struck(Fault::DuplicateReport));
        QCOMPARE(times.size(), street.said.size());
    }

    void wrongValues_areFollowedByTheRightOne()
    {
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            Street street(seed, 20.0);
            street.use({{.fault = Fault::StaleReport, .rate = 0.3},
                        {.fault = Fault::ContradictoryReport, .rate = 0.2},
                        {.fault = Fault::OutOfRangeReport, .rate = 0.05}});
            street.live(10s);
            street.use({});
            std::map<DeviceId, Value> said;
            std::map<DeviceId, Value> heard;
            for (const HeardAt &each : street.said)
                said[each.report.device] = each.report.value;
            for (const HeardAt &each : street.heard)
                heard[each.report.device] = each.report.value;
            QVERIFY(said == heard);
            QVERIFY(street.struck(Fault::StaleReport) > 0);
            QVERIFY(street.struck(Fault::ContradictoryReport) > 0);
        }
    }

    void nonsense_isRefusedByItsSchemaAndRare()
    {
        Street street(5);
        street.use({{.fault = Fault::OutOfRangeReport, .rate = 1.0}});
        street.live(59s);
        int nonsense = 0;
        for (const HeardAt &each : street.heard) {
            const Device &device
                = street.crowd.devices()[each.report.device.local().last(5).toUInt()];
            const Property &property = *device.model.model->property(each.report.property);
            nonsense += property.schema.check(each.report.value) ? 0 : 1;
        }
        QCOMPARE(nonsense, FaultLayer::kMostNonsense);
        street.live(2s);
        QVERIFY(street.struck(Fault::OutOfRangeReport) > FaultLayer::kMostNonsense);
    }

    void bound_letsTheOldestGoEarly()
    {
        Street street(6, 1000.0);
        street.use({{.fault = Fault::DelayedReport, .rate = 1.0, .most = 120s}});
        street.live(20s);
        QCOMPARE(street.layer.counts().held, std::uint64_t {FaultLayer::kMostHeld});
        QVERIFY(street.layer.counts().hurried > 0);
        QCOMPARE(street.heard.size() + FaultLayer::kMostHeld, street.said.size());
    }

    void writes_getTheirFate_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("actionDone");
        QTest::addColumn<int>("actionAnswer");
        using Answer = RequestFate::Answer;
        const auto row = [](Fault fault, bool done, Answer answer, bool actionDone, Answer action) {
            QTest::newRow(qPrintable(toText(fault)))
                << static_cast<int>(fault) << done << static_cast<int>(answer) << actionDone
                << static_cast<int>(action);
        };
        row(Fault::LostReport, true, Answer::Honest, true, Answer::Honest);
        row(Fault::LostWrite, false, Answer::Thanks, false, Answer::Never);
        row(Fault::PartialWrite, true, Answer::Thanks, true, Answer::Honest);
        row(Fault::SlowWrite, false, Answer::Thanks, true, Answer::Honest);
        row(Fault::UnreachableWrite, false, Answer::Unreachable, false, Answer::Unreachable);
        row(Fault::UnansweredWrite, true, Answer::Never, true, Answer::Never);
        row(Fault::BridgeDown, false, Answer::Unreachable, false, Answer::Unreachable);
    }
    void writes_getTheirFate()
    {
        QFETCH(const int, fault);
        Street street(7, 0.0);
        street.use({{.fault = static_cast<Fault>(fault), .rate = 1.0}});
        street.hear();
        FaultValues values = lampValues();
        const RequestFate write = street.layer.write(street.now, u"extra-00000", values);
        QTEST(write.done, "done");
        QTEST(static_cast<int>(write.answer), "answer");
        const RequestFate action = street.layer.invoke(street.now, u"extra-00000");
        QTEST(action.done, "actionDone");
        QTEST(static_cast<int>(action.answer), "actionAnswer");
    }

    void partialWrite_leavesSomeAndNotAll()
    {
        std::set<QString> kept;
        Street street(8, 0.0);
        street.use({{.fault = Fault::PartialWrite, .rate = 1.0}});
        for (int i = 0; i < 50; ++i) {
            FaultValues values = lampValues();
            std::ignore = street.layer.write(street.now, u"extra-00000", values);
            QCOMPARE(values.size(), std::size_t {1});
            kept.insert(values.front().first.text());
        }
        QCOMPARE(kept.size(), std::size_t {2});
    }

    void slowWrite_goesThroughWhatIsBetween()
    {
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            Street street(seed, 0.0);
            street.use({{.fault = Fault::SlowWrite, .rate = 1.0, .most = 3s}});
            street.layer.say(street.now, street.crowd.everything());
            FaultValues first {{PropertyName(u"brightness"_s), 100}};
            FaultValues second {{PropertyName(u"brightness"_s), 0}};
            std::ignore = street.layer.write(street.now, u"extra-00000", first);
            std::ignore = street.layer.write(street.now, u"extra-00000", second);
            street.live(6s + 40ms);
            std::vector<qint64> levels;
            for (const FaultWork::Write &write : street.writes)
                levels.push_back(write.values.front().second.toInteger());
            const auto top = std::max_element(levels.begin(), levels.end());
            QCOMPARE(*top, 100);
            QVERIFY(std::is_sorted(levels.begin(), top));
            QCOMPARE(levels.back(), 0); // what was asked last comes last
            QCOMPARE(levels.size(), std::size_t {8});
        }
    }

    void reboot_forgetsAndComesBack()
    {
        Street street(9);
        street.use(
            {{.fault = Fault::Reboot, .rate = 1.0, .devices = {u"extra-00003"_s}, .most = 5s}});
        street.live(180s);
        QVERIFY(street.forgotten.size() >= 1);
        QCOMPARE(street.struck(Fault::Reboot), street.forgotten.size());
        QVERIFY(street.greeted.size() >= street.forgotten.size() - 1);
        for (std::size_t i = 0; i < street.availability.size(); ++i) {
            QCOMPARE(street.availability[i].first.text(), u"extra-00003"_s);
            QCOMPARE(street.availability[i].second,
                     i % 2 == 0 ? Availability::Offline : Availability::Online);
        }
        street.use({});
        QCOMPARE(street.layer.availabilityOf(u"extra-00003"), Availability::Online);
    }

    void reboot_losesTheWritesThatWait()
    {
        Street street(10, 0.0);
        street.use({{.fault = Fault::SlowWrite, .rate = 1.0, .most = 100s},
                    {.fault = Fault::Reboot, .rate = 1.0, .most = 1ms}});
        while (street.forgotten.empty()) {
            FaultValues values = lampValues();
            std::ignore = street.layer.write(street.now, u"extra-00000", values);
            street.live(10s);
            if (std::find(street.forgotten.begin(), street.forgotten.end(), u"extra-00000"_s)
                == street.forgotten.end())
                street.forgotten.clear();
        }
        const auto left = street.layer.counts().held;
        QVERIFY2(left < 2, qPrintable(QString::number(left)));
    }

    void bridge_isAwayByItsSchedule()
    {
        Street street(11);
        street.use({{.fault = Fault::BridgeDown, .begin = 10s, .length = 5s, .period = 60s}});
        street.live(9s);
        QVERIFY(street.bridge.empty());
        street.live(2s);
        QCOMPARE(street.bridge, std::vector<bool> {true});
        QCOMPARE(street.availability.size(), street.crowd.devices().size());
        const std::size_t heard = street.heard.size();
        street.live(3s);
        QCOMPARE(street.heard.size(), heard);
        street.live(2s);
        QCOMPARE(street.bridge, (std::vector<bool> {true, false}));
        QCOMPARE(street.greeted.size(), street.crowd.devices().size());
        street.live(60s);
        QCOMPARE(street.struck(Fault::BridgeDown), std::uint64_t {2});
    }

    void rules_concernWhomTheyName()
    {
        Street street(12);
        street.use({{.fault = Fault::LostReport, .rate = 1.0, .devices = {u"extra-00001"_s}},
                    {.fault = Fault::LostReport, .rate = 1.0, .kind = u"light"_s}});
        street.live(5s);
        std::set<QString> heard;
        for (const HeardAt &each : street.heard)
            heard.insert(each.report.device.local().toString());
        QCOMPARE(heard.size(), std::size_t {5});
        QVERIFY(!heard.contains(u"extra-00001"_s) && !heard.contains(u"extra-00000"_s));
    }

    void chaos_hasOneOfEach()
    {
        Street street(13);
        street.layer.use(street.now, {.preset = u"chaos"_s});
        for (int i = 0; i < 200; ++i) {
            FaultValues values = lampValues();
            std::ignore = street.layer.write(street.now, u"extra-00000", values);
            street.live(1s);
        }
        for (std::size_t i = 0; i < kFaults; ++i)
            QVERIFY2(street.struck(static_cast<Fault>(i)) > 0,
                     qPrintable(toText(static_cast<Fault>(i))));
    }
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::FaultsTest)
#include "tst_faults.moc"
