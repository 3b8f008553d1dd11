// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "mqtt.h"
#include "samples.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;
using test::Broker;

namespace {

// A hub that writes down what it is told.
class Notebook : public sdk::HubPort
{
public:
    void publish(std::vector<Device> devices, std::vector<LocalId> removed, bool complete) override
    {
        for (const Device &device : devices)
            known.insert_or_assign(device.id.local().toString(), device);
        for (const LocalId &id : removed)
            known.erase(id.text());
        completed += complete ? 1 : 0;
    }
    void report(std::vector<Report> reports) override
    {
        for (const Report &report : reports)
            values[report.device.local().toString() + u'/' + report.property.text()] = report.value;
    }
    void availability(const LocalId &device, Availability availability) override
    {
        available[device.text()] = availability;
    }
    void occurred(const Occurrence &occurrence) override
    {
        occurrences << occurrence.data.toText();
    }
    void degraded(const QString &reason, const QString &hint) override
    {
        trouble = reason;
        this->hint = hint;
    }
    void recovered() override { trouble.clear(); }
    void log(QtMsgType, const QString &) override { }

    std::map<QString, Device> known;
    std::map<QString, Value> values;
    std::map<QString, Availability> available;
    QStringList occurrences;
    QString trouble;
    QString hint;
    int completed = 0;
};

constexpr auto kGrace = std::chrono::milliseconds(300); // not what is tested here

QByteArray lamps(const QByteArray &more = {})
{
    return '[' + test::device("0x01", "Küche/lamp", test::kLamp)
        + (more.isEmpty() ? QByteArray() : ',' + more) + ']';
}

} // namespace

/// The whole plugin against a real broker, on which the test plays Zigbee2MQTT.
class TestMqttPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Broker::program().isEmpty())
            QSKIP("mosquitto is not installed (apt-get install mosquitto mosquitto-clients)");
    }

    void init()
    {
        m_broker = std::make_unique<Broker>();
        QVERIFY(m_broker->start());
        m_hub = Notebook();
        m_plugin = std::make_unique<Mqtt>(kGrace);
    }

    void cleanup()
    {
        if (m_plugin)
            m_plugin->shutdown();
        m_plugin.reset();
        m_broker.reset();
    }

    void keptHome_isThereAtOnce()
    {
        sayHome();
        keep(u"Küche/lamp"_s, R"({"state":"ON","brightness":254})");
        keep(u"Küche/lamp/availability"_s, "online");
        start();
        QTRY_COMPARE(m_hub.values[u"0x01/state"_s], Value(true));
        QCOMPARE(m_hub.values[u"0x01/brightness"_s], Value(100));
        QVERIFY(m_hub.completed >= 1);
        QCOMPARE(m_hub.known.at(u"0x01"_s).kind, u"light"_s);
        QCOMPARE(m_hub.known.at(u"0x01"_s).suggestedArea, u"Küche"_s);
        QTRY_COMPARE(m_hub.available[u"0x01"_s], Availability::Online);
        QVERIFY(m_hub.trouble.isEmpty());
    }

    void write_reachesTheTopic_andIsAnsweredWhenTheBrokerHasIt()
    {
        sayHome();
        start();
        QTRY_VERIFY(m_hub.known.contains(u"0x01"_s));
        Transport listener({.host = u"127.0.0.1"_s, .port = m_broker->port(), .clientId = u"ear"_s},
                           1);
        QList<QByteArray> heard;
        connect(&listener, &Transport::connected, &listener,
                [&] { listener.subscribe({u"zigbee2mqtt/+/+/set"_s}); });
        connect(&listener, &Transport::received, &listener,
                [&](const Message &message) { heard << message.payload; });
        QVERIFY(listener.start());
        QTRY_VERIFY(listener.isConnected());
        std::optional<bool> isDone;
        QTest::qWait(100); // for the subscription
        m_plugin->write({.id = RequestId {1},
                         .device = DeviceId(InstanceId(u"mqtt"_s), LocalId(u"0x01"_s)),
                         .values = {{PropertyName(u"state"_s), false}}},
                        [&](const Result<> &result) { isDone = result.has_value(); });
        QTRY_COMPARE(isDone, std::optional(true));
        QTRY_COMPARE(heard, QList<QByteArray> {R"({"state":"OFF"})"});
    }

    void brokerThatDies_degradesAndComesBackRight()
    {
        sayHome();
        start();
        QTRY_COMPARE(m_hub.available[u"0x01"_s], Availability::Online);
        m_broker->stop();
        QTRY_VERIFY(!m_hub.trouble.isEmpty());
        QVERIFY(!m_hub.hint.isEmpty());
        std::optional<Error::Code> code;
        m_plugin->write({.id = RequestId {1},
                         .device = DeviceId(InstanceId(u"mqtt"_s), LocalId(u"0x01"_s)),
                         .values = {{PropertyName(u"state"_s), false}}},
                        [&](const Result<> &result) { code = result.error().code; });
        QTRY_COMPARE(code, std::optional(Error::Code::Unreachable)); // the hub tries again
        QTRY_COMPARE(m_hub.available[u"0x01"_s], Availability::Offline);
        QVERIFY(m_broker->start()); // it kept nothing: Zigbee2MQTT says all again, as it does
        sayHome(test::device("0x02", "new", test::kPlug));
        QTRY_VERIFY_WITH_TIMEOUT(m_hub.known.contains(u"0x02"_s), 30'000);
        QTRY_COMPARE(m_hub.available[u"0x01"_s], Availability::Online);
        QVERIFY(m_hub.trouble.isEmpty());
    }

    void rubbish_changesNothing()
    {
        sayHome();
        start();
        QTRY_VERIFY(m_hub.known.contains(u"0x01"_s));
        for (const QString &topic :
             {u"bridge/devices"_s, u"bridge/groups"_s, u"bridge/info"_s, u"Küche/lamp"_s})
            m_broker->say(u"zigbee2mqtt/"_s + topic, "\x01\xff{[rubbish");
        m_broker->say(u"zigbee2mqtt/Küche/lamp"_s, R"({"state":"ON"})");
        QTRY_COMPARE(m_hub.values[u"0x01/state"_s], Value(true));
        QVERIFY(m_hub.known.contains(u"0x01"_s));
        QVERIFY(m_hub.trouble.isEmpty());
    }

    void pressThatWasMissed_isNotRepeated_butOneThatComesIsHeard()
    {
        sayHome(test::device("0x03", "remote", test::kButton));
        keep(u"remote"_s, R"({"action":"single"})");
        start();
        QTRY_VERIFY(m_hub.known.contains(u"0x03"_s));
        QTest::qWait(200); // what the broker kept has come by now
        m_broker->say(u"zigbee2mqtt/remote"_s, R"({"action":"double"})");
        QTRY_COMPARE(m_hub.occurrences, QStringList {u"double"_s});
    }

    void discover_namesAllAgain()
    {
        sayHome();
        keep(u"Küche/lamp"_s, R"({"state":"ON"})");
        start();
        QTRY_COMPARE(m_hub.values[u"0x01/state"_s], Value(true));
        m_hub = Notebook();
        m_plugin->discover();
        QCOMPARE(m_hub.completed, 1);
        QVERIFY(m_hub.known.contains(u"0x01"_s));
        QCOMPARE(m_hub.values[u"0x01/state"_s], Value(true));
        QVERIFY(m_hub.available.contains(u"0x01"_s));
    }

    void badConfiguration_isRefused()
    {
        const auto result
            = m_plugin->initialise({.instance = InstanceId(u"mqtt"_s),
                                    .config = Value::makeObject({{u"broker"_s, u"http://x"_s}}),
                                    .stateDirectory = m_broker->path({})},
                                   m_hub);
        QVERIFY(!result);
        QCOMPARE(result.error().pointer, u"/broker"_s);
    }

private:
    void keep(const QString &topic, const QByteArray &payload)
    {
        m_broker->say(u"zigbee2mqtt/"_s + topic, payload, {u"-r"_s});
    }

    void sayHome(const QByteArray &more = {})
    {
        keep(u"bridge/state"_s, R"({"state":"online"})");
        keep(u"bridge/groups"_s, "[]");
        keep(u"bridge/devices"_s, lamps(more));
    }

    void start()
    {
        const auto result = m_plugin->initialise(
            {.instance = InstanceId(u"mqtt"_s),
             .config = Value::makeObject({{u"broker"_s, m_broker->address()}}),
             .stateDirectory = m_broker->path({})},
            m_hub);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        m_plugin->discover();
    }

    std::unique_ptr<Broker> m_broker;
    Notebook m_hub;
    std::unique_ptr<Mqtt> m_plugin;
};

QTEST_GUILESS_MAIN(TestMqttPlugin)
#include "tst_mqttplugin.moc"
