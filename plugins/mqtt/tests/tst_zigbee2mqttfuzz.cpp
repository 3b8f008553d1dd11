// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/base/rng.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using namespace atrium::mqtt::zigbee2mqtt;

namespace {

constexpr Now kNow {.boottime = std::chrono::hours(1), .wall = WallTime(1'790'000'000'000)};

QByteArray mutated(QByteArray bytes, Rng &rng)
{
    static const QByteArray kPieces[]
        = {"null", "{}",   "[]",      "\"",      "1e999",
           "-1",   "true", "\\u0000", "{\"a\":", "[[[[",
           "\xff", "NaN",  ",",       "}",       "18446744073709551616"};
    const int changes = 1 + static_cast<int>(rng.below(3));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size())));
        switch (rng.below(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes[at] = static_cast<char>(rng.below(256));
            break;
        case 2:
            bytes.remove(at, 1 + static_cast<qsizetype>(rng.below(20)));
            break;
        case 3:
            bytes.insert(at, kPieces[rng.below(std::size(kPieces))]);
            break;
        default:
            bytes.insert(at,
                         bytes.mid(static_cast<qsizetype>(
                                       rng.below(static_cast<std::uint64_t>(bytes.size()))),
                                   40));
        }
    }
    return bytes;
}

} // namespace

/// Mutated messages: none ends the dialect, and what cannot be read changes nothing of what it
/// knows. ATRIUM_FUZZ_RUNS says how many (default 10,000: a few seconds); ATRIUM_FUZZ_SEED where to
/// begin.
class TestZigbee2MqttFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutatedMessages_changeNothingUnlessTheyCanBeRead()
    {
        const int runs = qEnvironmentVariableIntValue("ATRIUM_FUZZ_RUNS") > 0
            ? qEnvironmentVariableIntValue("ATRIUM_FUZZ_RUNS")
            : 10'000;
        Rng rng(static_cast<std::uint64_t>(qEnvironmentVariableIntValue("ATRIUM_FUZZ_SEED")) + 1);
        std::vector<Value> recorded = test::recordedDevices();
        recorded.resize(std::min<std::size_t>(recorded.size(), 24));
        const QString base = u"zigbee2mqtt"_s;
        Zigbee2Mqtt dialect({.instance = InstanceId(u"mqtt"_s), .base = base});
        (void)dialect.connected(kNow);
        std::vector<Message> seeds {
            {base + u"/bridge/state"_s, R"({"state":"online"})"},
            {base + u"/bridge/groups"_s,
             R"([{"id":1,"friendly_name":"g","members":[{"ieee_address":"0x1","endpoint":1}]}])"},
            {base + u"/bridge/info"_s,
             R"({"version":"2","permit_join":true,"network":{"channel":11}})"},
            {base + u"/bridge/event"_s, R"({"type":"device_joined","data":{"friendly_name":"x"}})"},
            {base + u"/bridge/response/restart"_s,
             R"({"status":"ok","transaction":"atrium-mqtt-1"})"},
            {base + u"/bridge/logging"_s, R"({"level":"error","message":"m"})"},
        };
        for (const Value &record : recorded) {
            const QString topic = base + u'/' + record.field(u"friendly_name").toText();
            seeds.push_back({topic, test::jsonOf(record.field(u"state"))});
            seeds.push_back({topic + u"/availability"_s, R"({"state":"online"})"});
            ValueList one {record.field(u"bridge_device")};
            seeds.push_back({base + u"/bridge/devices"_s, test::jsonOf(Value::makeList(one))});
        }
        ValueList all;
        for (const Value &record : recorded)
            all.push_back(record.field(u"bridge_device"));
        (void)dialect.received(
            kNow, {base + u"/bridge/devices"_s, test::jsonOf(Value::makeList(all)), true});

        int refused = 0;
        QByteArray digest = dialect.digest();
        for (int i = 0; i < runs; ++i) {
            const Message &seed = seeds[rng.below(seeds.size())];
            // Definitions are long: every third is enough.
            if (seed.payload.size() > 4000 && rng.below(3) != 0)
                continue;
            const Message message {seed.topic, mutated(seed.payload, rng), rng.below(2) == 0};
            const std::uint64_t before = dialect.counters().unreadable;
            const Outputs outputs = dialect.received(kNow, message);
            // A list that was read may bring back an early message that was not.
            const bool isRefused = dialect.counters().unreadable != before
                && std::none_of(outputs.begin(), outputs.end(), [](const Output &output) {
                                       return std::holds_alternative<Found>(output);
                                   });
            refused += isRefused ? 1 : 0;
            if (isRefused) {
                if (dialect.digest() != digest)
                    QFAIL(qPrintable(u"run %1: a refused message changed something"_s.arg(i)));
            } else {
                digest = dialect.digest();
            }
            for (const Output &output : outputs) {
                if (const auto *report = std::get_if<Report>(&output))
                    QVERIFY(!report->value.isNothing());
                if (const auto *found = std::get_if<Found>(&output)) {
                    for (const Device &device : found->devices)
                        QVERIFY(isValidLocalId(device.id.local()));
                }
            }
        }
        QVERIFY(refused > runs / 10);
        qInfo("%d runs, %d refused", runs, refused);
    }
};

QTEST_GUILESS_MAIN(TestZigbee2MqttFuzz)
#include "tst_zigbee2mqttfuzz.moc"
