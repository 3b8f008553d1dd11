// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "zigbee2mqtt/bridge.h"
#include "zigbee2mqtt/directory.h"

#include <deque>

namespace atrium::mqtt::zigbee2mqtt {

/// How one Zigbee2MQTT is spoken to.
struct Options
{
    InstanceId instance;
    QString base = QStringLiteral("zigbee2mqtt"); ///< May hold slashes.
    bool asks = true; ///< Ask devices with mains for what they have not said.
};

/// Zigbee2MQTT 1.17 and later. The wire stands in the plugin's README.
class Zigbee2Mqtt : public Dialect
{
public:
    explicit Zigbee2Mqtt(Options options);

    [[nodiscard]] Outputs connected(Now now) override;
    [[nodiscard]] Outputs disconnected(Now now) override;
    [[nodiscard]] Outputs received(Now now, const Message &message) override;
    [[nodiscard]] Outputs discover(Now now) override;
    [[nodiscard]] bool owns(QStringView localId) const override;
    [[nodiscard]] Result<std::vector<Publish>> write(Now now, const WriteRequest &request) override;
    [[nodiscard]] Result<Invocation> invoke(Now now, const InvokeRequest &request) override;
    [[nodiscard]] std::optional<BootTime> deadline() const override;
    [[nodiscard]] Outputs elapsed(Now now) override;

    [[nodiscard]] const Counters &counters() const { return m_counters; }
    /// A digest of all that is known, for the tests: equal before and after a refused message.
    [[nodiscard]] QByteArray digest() const;

private:
    enum class Presence { Unknown, Online, Offline };

    void bridgeMessage(Now now, const QString &topic, const Message &message, Outputs &outputs);
    void setDevices(Now now, const QByteArray &payload, Outputs &outputs);
    void setGroups(Now now, const QByteArray &payload, Outputs &outputs);
    void setBridgeState(Now now, const QByteArray &payload, Outputs &outputs);
    void setLog(const QByteArray &payload, Outputs &outputs);
    void setAvailability(Now now, Entity &entity, const QByteArray &payload, Outputs &outputs);
    void setState(Now now, Entity &entity, const Message &message, Outputs &outputs);
    void stranger(Now now, const QString &topic, const Message &message, Outputs &outputs);
    void apply(Now now, Directory::Difference difference, Outputs &outputs);
    void meetBridge(Outputs &outputs);
    void tellAvailability(Entity &entity, Outputs &outputs);
    void tellAllAvailability(Outputs &outputs);
    void planToAsk(Now now, Entity &entity);
    void ask(Outputs &outputs);
    [[nodiscard]] Availability bridgeAvailability() const;

    Options m_options;
    Directory m_directory;
    Bridge m_bridge;
    Counters m_counters;
    Presence m_presence = Presence::Unknown;
    std::optional<Availability> m_bridgeToldAs;
    bool m_isConnected = false;
    bool m_isBridgeKnown = false;
    bool m_hasDevices = false;
    bool m_hasGroups = false;
    bool m_isComplete = false; // the hub was told all devices since the connection
    bool m_isWide = false; // subscribed to everything below the base
    size_t m_devicesDigest = 0;
    Value m_groups; // the last list: its members may change what it means
    std::optional<BootTime> m_patience; // until then something of Zigbee2MQTT must have been seen
    std::map<QString, Message> m_early; // of names that are not known yet
    std::deque<LocalId> m_toAsk;
    BootTime m_nextAsk {0};
    BootTime m_logWindow {0};
    int m_logged = 0;
};

} // namespace atrium::mqtt::zigbee2mqtt
