// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTimer>

namespace atrium::bench {

/// Publishes what a Zigbee2MQTT with many sensors says. It writes many messages at once (MQTT 3.1.1
/// at most once), so that it takes little of the time that is measured.
class Feeder : public QObject
{
    Q_OBJECT

public:
    Feeder(quint16 port, int devices);

    /// The lists that the broker keeps: that many sensors of one make.
    void describe();
    /// What the broker keeps of @p topic.
    void keep(const QByteArray &topic, const QByteArray &payload)
    {
        publish(topic, payload, true);
        flush();
    }
    /// Each sensor's state; each message changes one value, the time it was made at.
    void begin(qint64 messages, double perSecond);
    /// How many messages the other end may be behind; as many as there are devices at first, so
    /// that there are never two changes of one device under way: they could be made one, rightly.
    void setAhead(qint64 messages) { m_ahead = messages; }
    /// The other end has seen so many.
    void seen(qint64 messages);

private:
    void pump();
    void publish(const QByteArray &topic, const QByteArray &payload, bool isKept);
    void flush();

    QTcpSocket m_socket;
    QTimer m_timer;
    QByteArray m_bytes;
    const int m_devices;
    qint64 m_ahead;
    qint64 m_messages = 0;
    qint64 m_sent = 0;
    qint64 m_seen = 0;
    qint64 m_began = 0;
    double m_perSecond = 0;
};

} // namespace atrium::bench
