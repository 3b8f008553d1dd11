// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/value.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

struct mosquitto;

namespace atrium::e2e {

/// A Zigbee2MQTT of recorded devices: publishes what the real one published, takes what is set and
/// echoes it, and says all of it again whenever it finds its broker again.
class ZigbeeHome : public QObject
{
    Q_OBJECT
public:
    /// @p base: the base topic, "zigbee2mqtt" or "home/zigbee". All recorded devices of that set-up
    /// where the environment names them (ATRIUM_SHARED_FIXTURES), else the selection in
    /// tests/fixtures.
    ZigbeeHome(const QString &base, quint16 brokerPort);
    ~ZigbeeHome() override;

    /// One more, as its entry of bridge/devices describes it. Before start().
    void add(const Value &entry, const Value &state);
    /// Told of everything that is set, in the order it arrives.
    void onTaken(std::function<void(const QString &name, const Value &wanted)> taken)
    {
        m_taken = std::move(taken);
    }
    void start();
    /// Devices, without the coordinator.
    [[nodiscard]] int count() const { return static_cast<int>(m_devices.size()); }
    /// The friendly name of a device whose state has a text at @p key that can be set; "" for none.
    [[nodiscard]] QString nameWith(const QString &exposed, const QString &key) const;
    [[nodiscard]] QString addressOf(const QString &name) const;
    [[nodiscard]] Value stateOf(const QString &name) const;
    /// The device changes by itself.
    void change(const QString &name, const QString &key, const Value &value);
    [[nodiscard]] int sets() const { return m_sets; }

private:
    struct Device
    {
        Value entry;
        Value state;
    };

    void turn();
    void sayAll();
    void say(const QString &topic, const QByteArray &payload);
    void sayState(const QString &name);
    void take(const QString &topic, const QByteArray &payload);

    const QString m_base;
    const quint16 m_port;
    std::map<QString, Device> m_devices;
    Value m_info;
    mosquitto *m_client = nullptr; // made and freed here
    QTimer m_timer;
    bool m_isConnected = false;
    int m_sets = 0;
    std::function<void(const QString &, const Value &)> m_taken;
};

} // namespace atrium::e2e
