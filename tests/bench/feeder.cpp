// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeder.h"

#include "figures.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

QByteArray sized(qsizetype size)
{
    QByteArray bytes; // MQTT 3.1.1 §2.2.3
    do {
        bytes += char(size % 128 + (size >= 128 ? 128 : 0));
        size /= 128;
    } while (size > 0);
    return bytes;
}

QByteArray text(const QByteArray &content)
{
    return QByteArray(1, char(content.size() / 256)) + char(content.size() % 256) + content;
}

QByteArray numeric(const QByteArray &name)
{
    return R"({"type":"numeric","access":1,"name":")" + name + R"(","property":")" + name
        + R"(","label":")" + name + R"("})";
}

QByteArray sensor(int number)
{
    const QByteArray id = QByteArray::number(number);
    return R"({"ieee_address":"0x)" + id.rightJustified(16, '0') + R"(","friendly_name":"sensor )"
        + id
        + R"(","type":"EndDevice","supported":true,"interview_completed":true,"definition":{"model":)"
          R"("S1","vendor":"Bench","description":"Sensor","exposes":[)"
        + numeric("counter") + ',' + numeric("humidity") + ',' + numeric("battery") + ','
        + numeric("linkquality") + "]}}";
}

} // namespace

Feeder::Feeder(quint16 port, int devices)
    : m_devices(devices)
    , m_ahead(devices)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray body = text("MQTT") + '\x04' + '\x02' + QByteArray(2, '\0') + text("feeder");
    m_socket.write('\x10' + sized(body.size()) + body);
    m_socket.waitForReadyRead();
    m_socket.readAll(); // CONNACK
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Feeder::pump);
}

void Feeder::publish(const QByteArray &topic, const QByteArray &payload, bool isKept)
{
    const QByteArray head = text("zigbee2mqtt/" + topic);
    m_bytes += char(0x30 | (isKept ? 1 : 0));
    m_bytes += sized(head.size() + payload.size()) + head + payload;
}

void Feeder::flush()
{
    m_socket.write(m_bytes);
    m_bytes.clear();
    m_socket.flush();
}

void Feeder::describe()
{
    QByteArray list = "[";
    for (int i = 0; i < m_devices; ++i)
        list += (i > 0 ? "," : "") + sensor(i);
    publish("bridge/state", R"({"state":"online"})", true);
    publish("bridge/devices", list + ']', true);
    publish("bridge/groups", "[]", true);
    flush();
    while (m_socket.bytesToWrite() > 0)
        m_socket.waitForBytesWritten();
}

void Feeder::begin(qint64 messages, double perSecond)
{
    m_messages = messages;
    m_perSecond = perSecond;
    m_sent = m_seen = 0;
    m_began = monotonicMicroseconds();
    m_timer.start(perSecond > 0 ? 1 : 0);
}

void Feeder::seen(qint64 messages)
{
    m_seen = messages;
    pump();
}

void Feeder::pump()
{
    constexpr qint64 kAtOnce = 4000; // then the event loop has its turn
    qint64 due = std::min({m_messages, m_seen + m_ahead, m_sent + kAtOnce});
    const qint64 now = monotonicMicroseconds();
    if (m_perSecond > 0)
        due = std::min(due, qint64(double(now - m_began) / 1e6 * m_perSecond));
    for (; m_sent < due; ++m_sent)
        publish("sensor " + QByteArray::number(m_sent % m_devices),
                R"({"battery":90,"counter":)" + QByteArray::number(now)
                    + R"(,"humidity":48.2,"linkquality":120})",
                false);
    if (!m_bytes.isEmpty())
        flush();
    if (m_sent == m_messages || (m_perSecond <= 0 && m_sent >= m_seen + m_ahead))
        m_timer.stop(); // seen() goes on
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace atrium::bench
