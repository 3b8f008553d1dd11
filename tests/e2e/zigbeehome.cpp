// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbeehome.h"

#include <atrium/model/json.h>

#include <QFile>
#include <QProcess>

#include <mosquitto.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::e2e {

namespace {

constexpr auto kTurn = 10ms;
constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

QByteArray jsonOf(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return json;
}

QByteArray recordedLines()
{
    QString folder = qEnvironmentVariable("ATRIUM_SHARED_FIXTURES");
    if (folder.isEmpty())
        folder = QStringLiteral(ATRIUM_FIXTURES "/../../../shared/fixtures");
    const QString packed = folder + u"/zigbee2mqtt/devices.jsonl.gz"_s;
    if (QFile::exists(packed)) {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, packed});
        gzip.waitForFinished();
        return gzip.readAllStandardOutput();
    }
    QFile file(QStringLiteral(ATRIUM_FIXTURES "/zigbee2mqtt/devices.jsonl"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Value withField(const Value &object, const QString &key, const Value &value)
{
    ValueObject fields = object.fields();
    fields.emplace_back(key, value);
    return Value::makeObject(std::move(fields)); // of equal keys the last wins
}

} // namespace

ZigbeeHome::ZigbeeHome(const QString &base, quint16 brokerPort)
    : m_base(base)
    , m_port(brokerPort)
{
    const QString profile = base == u"zigbee2mqtt"_s ? u"default"_s : u"full"_s;
    for (const QByteArray &line : recordedLines().split('\n')) {
        const auto device = parseValue(line, kMostBytes);
        if (!device || device->field(u"profile").toText() != profile)
            continue;
        m_devices.emplace(
            device->field(u"friendly_name").toText(),
            Device {.entry = device->field(u"bridge_device"), .state = device->field(u"state")});
    }
    QFile info(QStringLiteral(ATRIUM_FIXTURES "/zigbee2mqtt/info.json"));
    if (info.open(QIODevice::ReadOnly)) {
        if (const auto all = parseValue(info.readAll(), kMostBytes))
            m_info = all->field(profile).field(u"payload");
    }
    mosquitto_lib_init();
    m_timer.callOnTimeout(this, &ZigbeeHome::turn);
}

ZigbeeHome::~ZigbeeHome()
{
    if (m_client != nullptr)
        mosquitto_destroy(m_client);
    mosquitto_lib_cleanup();
}

void ZigbeeHome::add(const Value &entry, const Value &state)
{
    m_devices.emplace(entry.field(u"friendly_name").toText(),
                      Device {.entry = entry, .state = state});
}

void ZigbeeHome::start()
{
    m_client = mosquitto_new(nullptr, true, this);
    mosquitto_connect_callback_set(m_client, [](mosquitto *client, void *self, int code) {
        auto *const home = static_cast<ZigbeeHome *>(self);
        home->m_isConnected = code == 0;
        const QByteArray topic = home->m_base.toUtf8() + "/#";
        mosquitto_subscribe(client, nullptr, topic.constData(), 1);
        home->sayAll();
    });
    mosquitto_disconnect_callback_set(m_client, [](mosquitto *, void *self, int) {
        static_cast<ZigbeeHome *>(self)->m_isConnected = false;
    });
    mosquitto_message_callback_set(
        m_client, [](mosquitto *, void *self, const mosquitto_message *message) {
            static_cast<ZigbeeHome *>(self)->take(
                QString::fromUtf8(message->topic),
                QByteArray(static_cast<const char *>(message->payload), message->payloadlen));
        });
    mosquitto_connect(m_client, "127.0.0.1", m_port, 30);
    m_timer.start(kTurn);
}

void ZigbeeHome::turn()
{
    // Reads and writes what is there; a lost broker is tried again at the next turn.
    for (int i = 0; i < 50; ++i) {
        const int result = mosquitto_loop(m_client, 0, 1);
        if (result != MOSQ_ERR_SUCCESS) {
            m_isConnected = false;
            mosquitto_reconnect(m_client);
            return;
        }
    }
}

void ZigbeeHome::say(const QString &topic, const QByteArray &payload)
{
    const QByteArray whole = (m_base + u'/' + topic).toUtf8();
    mosquitto_publish(m_client, nullptr, whole.constData(), static_cast<int>(payload.size()),
                      payload.constData(), 1, true);
}

void ZigbeeHome::sayAll()
{
    ValueList entries {Value::makeObject({{u"type"_s, u"Coordinator"_s},
                                          {u"ieee_address"_s, u"0x00124b0000000001"_s},
                                          {u"friendly_name"_s, u"Coordinator"_s},
                                          {u"network_address"_s, 0},
                                          {u"supported"_s, true},
                                          {u"disabled"_s, false},
                                          {u"definition"_s, Value()}})};
    for (const auto &[name, device] : m_devices)
        entries.push_back(device.entry);
    say(u"bridge/state"_s, R"({"state":"online"})");
    say(u"bridge/info"_s, jsonOf(m_info));
    say(u"bridge/groups"_s, "[]");
    say(u"bridge/devices"_s, jsonOf(Value::makeList(std::move(entries))));
    for (const auto &[name, device] : m_devices) {
        say(name + u"/availability"_s, R"({"state":"online"})");
        sayState(name);
    }
}

void ZigbeeHome::sayState(const QString &name)
{
    say(name, jsonOf(m_devices.at(name).state));
}

void ZigbeeHome::take(const QString &topic, const QByteArray &payload)
{
    const QString rest = topic.mid(m_base.size() + 1);
    if (!rest.endsWith(u"/set") || rest.startsWith(u"bridge/"))
        return;
    const auto found = m_devices.find(rest.chopped(4));
    const auto wanted = parseValue(payload, kMostBytes);
    if (found == m_devices.end() || !wanted)
        return;
    ++m_sets;
    if (m_taken)
        m_taken(found->first, *wanted);
    for (const auto &[key, value] : wanted->fields())
        found->second.state = withField(found->second.state, key, value);
    sayState(found->first);
}

QString ZigbeeHome::nameWith(const QString &exposed, const QString &key) const
{
    for (const auto &[name, device] : m_devices) {
        for (const Value &expose : device.entry.field(u"definition").field(u"exposes").items()) {
            if (expose.field(u"type").toText() == exposed
                && device.state.field(key).kind() == Value::Kind::Text)
                return name;
        }
    }
    return {};
}

QString ZigbeeHome::addressOf(const QString &name) const
{
    return m_devices.at(name).entry.field(u"ieee_address").toText();
}

Value ZigbeeHome::stateOf(const QString &name) const
{
    return m_devices.at(name).state;
}

void ZigbeeHome::change(const QString &name, const QString &key, const Value &value)
{
    Device &device = m_devices.at(name);
    device.state = withField(device.state, key, value);
    sayState(name);
}

} // namespace atrium::e2e
