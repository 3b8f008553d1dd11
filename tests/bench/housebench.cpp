// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housebench.h"

#include "clientprocess.h"
#include "feeder.h"
#include "fixtures.h"
#include "realhouse.h"
#include "storebench.h"

#include <array>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::bench {

namespace {

constexpr int kSensors = 4000;
constexpr auto kRest = 4s; // a process at rest has given back what it took to start

QByteArray mqttConfiguration(quint16 port)
{
    return "[[plugin]]\nid = \"mqtt\"\n[plugin.config]\nbroker = \"mqtt://127.0.0.1:"
        + QByteArray::number(port) + "\"\n";
}

QByteArray crowdConfiguration(const QByteArray &isolation, int devices, double perSecond)
{
    return "[[plugin]]\nid = \"simulator\"\ninstance = \"sim\"\nisolation = \"" + isolation
        + "\"\n[plugin.config]\nhome = false\nextraDevices = " + QByteArray::number(devices)
        + "\nreportsPerSecond = " + QByteArray::number(perSecond, 'f', 1) + '\n';
}

QString perThousand(double seconds, qint64 messages)
{
    return QString::number(seconds * 1e6 / double(messages), 'f', 1);
}

struct Passage
{
    double perSecond = 0;
    ClientCount count {};
};

// Until the client has seen all that is fed.
std::optional<Passage> pass(Feeder &feeder, ClientProcess &client, qint64 messages,
                            double perSecond)
{
    QObject::connect(&client, &ClientProcess::progressed, &feeder,
                     [&] { feeder.seen(client.seen()); });
    if (!client.waitUntilReady())
        return std::nullopt;
    const qint64 began = monotonicMicroseconds();
    feeder.begin(messages, perSecond);
    const auto count = client.waitUntilDone();
    const double seconds = double(monotonicMicroseconds() - began) / 1e6;
    QObject::disconnect(&client, nullptr, &feeder, nullptr);
    if (!count)
        return std::nullopt;
    return Passage {.perSecond = double(messages) / seconds, .count = *count};
}

std::optional<Passage> passThroughHouse(Feeder &feeder, const RealHouse &house, qint64 messages,
                                        double perSecond)
{
    ClientProcess client({u"watch"_s, house.webSocketUrl(), house.token(), u"1"_s,
                          QString::number(messages), u"\"property\":\"counter\""_s});
    return pass(feeder, client, messages, perSecond);
}

struct Commands
{
    ClientCount count {};
    std::vector<double> syncs {}; ///< ms
    double processor = 0; ///< s
    double seconds = 0;
};

std::optional<Commands> runCommands(RealHouse::Disk disk, int depth, int commands)
{
    constexpr int kDevices = 200; // every other is a lamp
    const RealHouse house(crowdConfiguration("thread", kDevices, 0), disk);
    if (!house.waitForDevices(kDevices))
        return std::nullopt;
    Commands run {.syncs = syncTimes(house.folder(), 200)};
    ClientProcess client({u"command"_s, house.webSocketUrl(), house.token(), QString::number(depth),
                          QString::number(commands), QString::number(kDevices / 2), u"lamp"_s});
    if (!client.waitUntilReady())
        return std::nullopt;
    const double before = processorSecondsOf(house.id());
    const qint64 began = monotonicMicroseconds();
    client.go();
    const auto count = client.waitUntilDone();
    if (!count || run.syncs.empty())
        return std::nullopt;
    run.count = *count;
    run.seconds = double(monotonicMicroseconds() - began) / 1e6;
    run.processor = processorSecondsOf(house.id()) - before;
    return run;
}

Figure memoryOf(const QString &what, qint64 process)
{
    return {.what = what + u", proportional"_s,
            .value = proportionalMiB(process),
            .unit = u"MiB"_s,
            .budget = 10};
}

} // namespace

std::vector<Figure> measureMqtt(qint64 messages, bool isShort)
{
    // Two brokers: the one of the plain subscriber has no house beside it.
    const Broker plainBroker;
    Feeder plainFeeder(plainBroker.port(), kSensors);
    plainFeeder.setAhead(messages); // nothing is joined there
    const Broker broker;
    Feeder feeder(broker.port(), kSensors);
    feeder.describe();
    const RealHouse house(mqttConfiguration(broker.port()));
    if (!house.waitForDevices(kSensors))
        return {{.what = u"MQTT: failed"_s, .value = 0, .unit = u""_s}};
    // Once each, so that what is measured changes one value and no other.
    if (!passThroughHouse(feeder, house, kSensors, 0) || house.plugins().empty())
        return {{.what = u"MQTT: failed"_s, .value = 0, .unit = u""_s}};
    const std::array processes {broker.id(), house.plugins().front(), house.id()};
    std::array<double, 3> before {};
    std::vector<double> plain;
    std::vector<double> through;
    std::array<double, 3> spent {};
    const int pairs = isShort ? 1 : 3;
    for (int i = 0; i < pairs; ++i) {
        ClientProcess subscriber({u"subscribe"_s, QString::number(plainBroker.port()), u""_s,
                                  QString::number(messages)});
        const auto bare = pass(plainFeeder, subscriber, messages, 0);
        std::transform(processes.begin(), processes.end(), before.begin(), processorSecondsOf);
        const auto house1 = passThroughHouse(feeder, house, messages, 0);
        if (!bare || !house1)
            return {{.what = u"MQTT: failed"_s, .value = 0, .unit = u""_s}};
        plain.push_back(bare->perSecond);
        through.push_back(house1->perSecond);
        for (std::size_t k = 0; k < spent.size(); ++k)
            spent[k] += processorSecondsOf(processes[k]) - before[k];
    }
    const auto calm = passThroughHouse(feeder, house, isShort ? 2000 : 5000, 1000);
    const double ratio = percentile(through, 0.5) / percentile(plain, 0.5);
    std::vector<Figure> figures {
        {.what = u"MQTT: plain subscriber"_s,
         .value = percentile(plain, 0.5),
         .unit = u"messages/s"_s,
         .beside = u"mosquitto and a subscriber that counts, on these cores"_s},
        {.what = u"MQTT in to WebSocket out"_s,
         .value = percentile(through, 0.5),
         .unit = u"messages/s"_s,
         .beside = u"processor µs a message: broker %1, plugin %2, atriumd %3"_s.arg(
             perThousand(spent[0], messages * pairs), perThousand(spent[1], messages * pairs),
             perThousand(spent[2], messages * pairs))},
        {.what = u"MQTT in to WebSocket out / plain subscriber"_s,
         .value = ratio,
         .unit = u"of it"_s,
         .budget = 0.5,
         .isLeast = true}};
    if (calm)
        figures.push_back({.what = u"MQTT in to WebSocket out, 1,000 messages a second: p99"_s,
                           .value = calm->count.p99,
                           .unit = u"ms"_s,
                           .beside = u"p50 %1 ms"_s.arg(calm->count.p50)});
    return figures;
}

std::vector<Figure> measureHosts(qint64 changes)
{
    std::array<double, 2> rates {};
    std::array<double, 2> costs {};
    const std::array<QByteArray, 2> hosts {"thread", "process"};
    constexpr int kDevices = 10'000; // so many that a change seldom overtakes another of its own
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const RealHouse house(crowdConfiguration(hosts[i], kDevices, 1e6));
        if (!house.waitForDevices(kDevices))
            return {{.what = u"hosts: failed"_s, .value = 0, .unit = u""_s}};
        ClientProcess client(
            {u"watch"_s, house.webSocketUrl(), house.token(), u"1"_s, QString::number(changes)});
        const auto plugins = house.plugins();
        const auto spent = [&] {
            double all = processorSecondsOf(house.id());
            for (const qint64 plugin : plugins)
                all += processorSecondsOf(plugin);
            return all;
        };
        double before = 0;
        qint64 began = 0;
        qint64 first = 0; // changes before that; the snapshot comes among them
        QObject::connect(&client, &ClientProcess::progressed, &client, [&] {
            if (began == 0 && client.seen() > 0) {
                first = client.seen();
                began = monotonicMicroseconds();
                before = spent();
            }
        });
        if (!client.waitUntilDone())
            return {{.what = u"hosts: failed"_s, .value = 0, .unit = u""_s}};
        const auto counted = double(changes - first);
        rates.at(i) = counted * 1e6 / double(monotonicMicroseconds() - began);
        costs.at(i) = (spent() - before) * 1e6 / counted;
    }
    const QString cost = u"processor, hub and plugin: %1 µs a change"_s;
    return {{.what = u"plugin in a thread to one client, flooded"_s,
             .value = rates[0],
             .unit = u"changes/s"_s,
             .beside = cost.arg(costs[0], 0, 'f', 1)},
            {.what = u"plugin in a process to one client, flooded"_s,
             .value = rates[1],
             .unit = u"changes/s"_s,
             .beside = cost.arg(costs[1], 0, 'f', 1)},
            {.what = u"process host / thread host"_s,
             .value = rates[1] / rates[0],
             .unit = u"of it"_s,
             .budget = 0.33,
             .isLeast = true}};
}

std::vector<Figure> measureJournal(int depth, int commands)
{
    const QString what = u"command, depth %1, "_s.arg(depth);
    const auto disk = runCommands(RealHouse::Disk::Real, depth, commands);
    const auto memory = runCommands(RealHouse::Disk::Memory, depth, commands);
    if (!disk || !memory)
        return {{.what = what + u"journal: failed"_s, .value = 0, .unit = u""_s}};
    const QString sync = u"fdatasync of a page here, now: p50 %1 ms, p99 %2 ms"_s
                             .arg(percentile(disk->syncs, 0.5), 0, 'f', 2)
                             .arg(percentile(disk->syncs, 0.99), 0, 'f', 2);
    return {{.what = what + u"wish to settled, journal on a disk in memory: p50"_s,
             .value = memory->count.p50,
             .unit = u"ms"_s,
             .beside = u"all but the disk: front, hub, store's thread, plugin"_s},
            {.what = what + u"wish to settled, journal on a disk in memory: p99"_s,
             .value = memory->count.p99,
             .unit = u"ms"_s,
             .budget = 5},
            {.what = what + u"journal on a disk in memory: processor"_s,
             .value = memory->processor * 1e6 / commands,
             .unit = u"µs"_s,
             .beside = u"of atriumd with its store"_s,
             .budget = depth == 16 ? std::optional(80.0) : std::nullopt},
            {.what = what + u"wish to settled, journal on the disk: p50"_s,
             .value = disk->count.p50,
             .unit = u"ms"_s,
             .beside = sync},
            {.what = what + u"wish to settled, journal on the disk: p99"_s,
             .value = disk->count.p99,
             .unit = u"ms"_s,
             .beside = u"%1 commands a second"_s.arg(commands / disk->seconds, 0, 'f', 0)}};
}

std::vector<Figure> measurePlugins()
{
    std::vector<Figure> figures;
    const Broker broker;
    {
        const RealHouse house(mqttConfiguration(broker.port()));
        std::this_thread::sleep_for(kRest);
        for (const qint64 plugin : house.plugins())
            figures.push_back(memoryOf(u"plugin mqtt, no devices"_s, plugin));
    }
    const std::vector<Value> recorded = mqtt::test::recordedDevices();
    Feeder feeder(broker.port(), 0);
    feeder.describe();
    feeder.keep("bridge/devices", mqtt::test::deviceList(recorded, u"zigbee2mqtt"_s));
    int devices = 0;
    for (const Value &device : recorded) {
        if (mqtt::test::baseOf(device) != u"zigbee2mqtt"_s)
            continue;
        ++devices;
        feeder.keep(device.field(u"friendly_name").toText().toUtf8(),
                    mqtt::test::jsonOf(device.field(u"state")));
    }
    {
        const RealHouse house(mqttConfiguration(broker.port()));
        if (house.waitForDevices(devices))
            std::this_thread::sleep_for(kRest);
        for (const qint64 plugin : house.plugins())
            figures.push_back(memoryOf(u"plugin mqtt, %1 recorded devices"_s.arg(devices), plugin));
    }
    const RealHouse house(crowdConfiguration("process", 1000, 0));
    if (house.waitForDevices(1000))
        std::this_thread::sleep_for(kRest);
    for (const qint64 plugin : house.plugins())
        figures.push_back(memoryOf(u"plugin simulator, 1,000 devices"_s, plugin));
    return figures;
}

} // namespace atrium::bench
