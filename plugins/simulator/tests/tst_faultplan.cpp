// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"
#include "simulator.h"
#include "world/faultyhouse.h"

#include <atrium/contracts/gate.h>
#include <atrium/model/json.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

FaultyHouse demoHouse()
{
    return {demoWorld(), Crowd(InstanceId(u"demo"_s), {}, kStart), 5};
}

WriteRequest writeTo(const QString &local, const QString &property, Value value)
{
    return {.device = DeviceId(InstanceId(u"demo"_s), LocalId(local)),
            .values = one(property, std::move(value))};
}

InvokeRequest invokeAt(const QString &local, const QString &action, Value input = {})
{
    return {.device = DeviceId(InstanceId(u"demo"_s), LocalId(local)),
            .action = ActionName(action),
            .input = std::move(input)};
}

using Mirror = std::map<std::pair<DeviceId, PropertyName>, Value>;

void mirror(Mirror &held, const Heard &heard)
{
    for (const Report &report : heard.reports)
        held[{report.device, report.property}] = report.value;
}

} // namespace

class FaultPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFaultHasAName()
    {
        for (std::size_t i = 0; i < kFaults; ++i)
            QCOMPARE(faultFromText(toText(static_cast<Fault>(i))), static_cast<Fault>(i));
        QVERIFY(!faultFromText(u"earthquake"));
    }

    void schedule_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("holds");
        QTest::newRow("always") << 0 << 0 << 0 << 7 << true;
        QTest::newRow("not yet") << 10 << 0 << 0 << 9 << false;
        QTest::newRow("from then on") << 10 << 0 << 0 << 1000 << true;
        QTest::newRow("within") << 10 << 5 << 0 << 14 << true;
        QTest::newRow("over") << 10 << 5 << 0 << 15 << false;
        QTest::newRow("again") << 10 << 5 << 60 << 71 << true;
        QTest::newRow("between") << 10 << 5 << 60 << 76 << false;
    }
    void schedule()
    {
        QFETCH(const int, begin);
        QFETCH(const int, length);
        QFETCH(const int, period);
        QFETCH(const int, at);
        const FaultRule rule {.begin = std::chrono::seconds(begin),
                              .length = std::chrono::seconds(length),
                              .period = std::chrono::seconds(period)};
        QTEST(rule.holdsAt(std::chrono::seconds(at)), "holds");
    }

    void rulesAreReadAsTheyAreShown()
    {
        for (const QStringView preset : faultPresets()) {
            const std::vector<FaultRule> rules = FaultPlan {.preset = preset.toString()}.rules();
            QVERIFY(rules.size() >= 3);
            for (const FaultRule &rule : rules)
                QCOMPARE(faultRuleFromValue(toValue(rule), {}).value(), rule);
        }
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("preset") << QByteArray(R"({"faultPreset": "awful"})") << u"/faultPreset"_s;
        QTest::newRow("no list") << QByteArray(R"({"faults": 3})") << u"/faults"_s;
        QTest::newRow("fault") << QByteArray(R"({"faults": [{"fault": "earthquake"}]})")
                               << u"/faults/0/fault"_s;
        QTest::newRow("rate") << QByteArray(R"({"faults": [{"fault": "reboot", "rate": 2}]})")
                              << u"/faults/0/rate"_s;
        QTest::newRow("device") << QByteArray(
            R"({"faults": [{"fault": "reboot", "devices": ["demo/lamp"]}]})")
                                << u"/faults/0/devices"_s;
        QTest::newRow("begin") << QByteArray(R"({"faults": [{"fault": "reboot", "begin": -1}]})")
                               << u"/faults/0/begin"_s;
        QTest::newRow("again without an end")
            << QByteArray(R"({"faults": [{"fault": "reboot", "period": 9}]})")
            << u"/faults/0/period"_s;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(const QByteArray, config);
        const auto read = Settings::fromConfig(parseValue(config, 4096).value());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidInput);
        QTEST(read.error().pointer, "pointer");
    }

    void aPresetIsChosenAtTheBridge()
    {
        FaultyHouse house = demoHouse();
        std::ignore = house.everything(kStart);
        QVERIFY(house.isCalm());
        const auto answer = house.write(kStart, writeTo(u"home"_s, u"faultPreset"_s, u"chaos"_s));
        QVERIFY(answer && *answer);
        QVERIFY(!house.isCalm());
        Mirror held;
        RealTime now = kStart;
        for (; now < kStart + 30s; now += 500ms)
            mirror(held, house.advance(now));
        const DeviceId home(InstanceId(u"demo"_s), LocalId(u"home"_s));
        QCOMPARE(held.at({home, PropertyName(u"faultPreset"_s)}).toText(), u"chaos"_s);
        QVERIFY(held.at({home, PropertyName(u"faultPlan"_s)}).items().size() > 10);
        QVERIFY(held.at({home, PropertyName(u"faultTotal"_s)}).toInteger() > 0);
        QVERIFY(held.at({home, PropertyName(u"faultCounts"_s)}).field(u"lostReport").toInteger()
                > 0);

        // Whatever is on, the bridge obeys: chaos has its bridge away now and then.
        for (int i = 0; i < 20; ++i, now += 10s) {
            const auto seen = house.invoke(now, invokeAt(u"home"_s, u"endFaults"_s));
            QVERIFY(seen && *seen);
            QVERIFY(house.isCalm());
            QVERIFY(*house.write(now, writeTo(u"home"_s, u"faultPreset"_s, u"chaos"_s)));
        }
    }

    void oneFaultIsEnded()
    {
        FaultyHouse house = demoHouse();
        Mirror held;
        RealTime now = kStart;
        const DeviceId home(InstanceId(u"demo"_s), LocalId(u"home"_s));
        const auto inForce = [&] {
            for (const RealTime until = now + 3s; now < until; now += 500ms)
                mirror(held, house.advance(now));
            QStringList faults;
            for (const Value &rule : held.at({home, PropertyName(u"faultPlan"_s)}).items())
                faults.append(rule.field(u"fault").toText());
            return faults;
        };
        const auto end = [&](int number, const QString &fault) {
            const auto seen = house.invoke(
                now,
                invokeAt(u"home"_s, u"endFault"_s,
                         Value::makeObject({{u"number"_s, Value(number)}, {u"fault"_s, fault}})));
            return seen && *seen;
        };
        QVERIFY(*house.write(now, writeTo(u"home"_s, u"faultPreset"_s, u"calm"_s)));
        QVERIFY(*house.invoke(
            now,
            invokeAt(u"home"_s, u"addFault"_s, Value::makeObject({{u"fault"_s, u"reboot"_s}}))));
        QCOMPARE(inForce(),
                 QStringList({u"lostReport"_s, u"delayedReport"_s, u"slowWrite"_s, u"reboot"_s}));
        QVERIFY(!end(1, u"reboot"_s)); // another one stands there
        QVERIFY(!end(9, u"reboot"_s));
        QVERIFY(end(2, u"delayedReport"_s)); // one of the preset
        QCOMPARE(inForce(), QStringList({u"lostReport"_s, u"slowWrite"_s, u"reboot"_s}));
        QVERIFY(end(3, u"reboot"_s));
        QVERIFY(end(2, u"slowWrite"_s));
        QVERIFY(end(1, u"lostReport"_s));
        QCOMPARE(inForce(), QStringList());
        QVERIFY(house.isCalm());
    }

    void oneFaultIsAdded()
    {
        FaultyHouse house = demoHouse();
        const Value rule
            = Value::makeObject({{u"fault"_s, u"unreachableWrite"_s},
                                 {u"rate"_s, 1.0},
                                 {u"devices"_s, Value::makeList({Value(u"living-ceiling"_s)})}});
        QVERIFY(*house.invoke(kStart, invokeAt(u"home"_s, u"addFault"_s, rule)));
        const auto struck = house.write(kStart, writeTo(u"living-ceiling"_s, u"power"_s, false));
        QVERIFY(struck && !*struck);
        QCOMPARE(struck->error().code, Error::Code::Unreachable);
        QVERIFY(valueOf(*house.world(), u"living-ceiling", u"power").toBool());
        QVERIFY(*house.write(kStart, writeTo(u"living-sofa-lamp"_s, u"power"_s, false)));
        QVERIFY(!*house.write(kStart, writeTo(u"home"_s, u"faultPreset"_s, u"own"_s)));
        const auto wrong = house.invoke(
            kStart,
            invokeAt(u"home"_s, u"addFault"_s,
                     Value::makeObject({{u"fault"_s, u"reboot"_s}, {u"period"_s, 3}})));
        QCOMPARE(wrong->error().code, Error::Code::InvalidInput);
    }

    void aRebootForgets()
    {
        FaultyHouse house = demoHouse();
        std::ignore = house.everything(kStart);
        QVERIFY(*house.write(kStart, writeTo(u"living-sofa-lamp"_s, u"brightness"_s, 91)));
        house.use(kStart,
                  {.own = {{.fault = Fault::Reboot,
                            .rate = 1.0,
                            .devices = {u"living-sofa-lamp"_s},
                            .most = 1s}}});
        RealTime now = kStart;
        while (house.counts().total() == 0)
            std::ignore = house.advance(now += 500ms);
        house.use(now, {});
        Mirror held;
        mirror(held, house.advance(now));
        const DeviceId lamp(InstanceId(u"demo"_s), LocalId(u"living-sofa-lamp"_s));
        QCOMPARE(held.at({lamp, PropertyName(u"brightness"_s)}).toInteger(), 40);
    }

    void whenFaultsEndTheTruthIsHeard()
    {
        Rng rng(17);
        for (int run = 0; run < 4; ++run) {
            FaultyHouse house = demoHouse();
            Mirror held;
            mirror(held, house.everything(kStart));
            house.use(kStart, {.preset = u"chaos"_s});
            RealTime now = kStart;
            for (; now < kStart + 90s; now += 500ms) {
                std::ignore = house.write(now,
                                          writeTo(u"living-sofa-lamp"_s, u"brightness"_s,
                                                  static_cast<qint64>(rng.below(101))));
                std::ignore
                    = house.write(now, writeTo(u"front-door"_s, u"locked"_s, rng.below(2) == 0));
                mirror(held, house.advance(now));
            }
            house.use(now, {});
            const Heard last = house.advance(now);
            mirror(held, last);
            Mirror truth;
            mirror(truth, house.everything(now));
            const DeviceId home(InstanceId(u"demo"_s), LocalId(u"home"_s));
            for (const auto &[place, value] : truth) {
                if (place.first != home)
                    QVERIFY2(held[place] == value,
                             qPrintable(place.first.text() + u' ' + place.second.text()));
            }
        }
    }

    void theGateRefusesOnlyNonsense()
    {
        FaultyHouse house = demoHouse();
        contracts::Gate gate(InstanceId(u"demo"_s));
        std::ignore = gate.devices({}, house.devices(), {}, true);
        house.use(kStart, {.preset = u"chaos"_s});
        std::size_t refused = 0;
        for (RealTime now = kStart; now < kStart + 50s; now += 500ms) {
            const std::vector<Report> reports = house.advance(now).reports;
            refused += reports.size() - gate.reports({}, reports).size();
        }
        const auto counts = house.counts();
        QVERIFY(refused > 0);
        QCOMPARE(refused, counts.struck[static_cast<std::size_t>(Fault::OutOfRangeReport)]);
    }
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::FaultPlanTest)
#include "tst_faultplan.moc"
