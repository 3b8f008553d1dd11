// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <map>

namespace atrium::mqtt::zigbee2mqtt {

/// Zigbee2MQTT itself as a device: its version, whether devices may join, and what it can be asked
/// to do (restart, rename, remove, groups). Its device stands for the coordinator too.
class Bridge
{
public:
    Bridge(InstanceId instance, QString base);

    [[nodiscard]] const Device &device() const { return m_device; }

    /// `bridge/info`. InvalidInput: not an object; nothing changed.
    [[nodiscard]] Result<> setInfo(const Value &info, Outputs &outputs);
    /// `bridge/event`.
    void setEvent(const Value &event, Outputs &outputs) const;
    /// `bridge/response/…`.
    void setResponse(const Value &response, Outputs &outputs);
    void recall(Outputs &outputs) const;

    [[nodiscard]] Result<std::vector<Publish>> write(const WriteRequest &request);
    [[nodiscard]] Result<Invocation> invoke(Now now, const InvokeRequest &request);

    [[nodiscard]] std::optional<BootTime> deadline() const;
    /// Requests that were never answered.
    void elapsed(Now now, Outputs &outputs);

    /// Whether attributes are published one by one and the whole is not.
    [[nodiscard]] bool publishesAttributes() const { return m_publishesAttributes; }

private:
    struct Waiting
    {
        RequestId request {0};
        BootTime until {0};
    };

    void describe(const Value &info);

    QString m_base;
    Device m_device;
    std::vector<Value> m_held; // as many as the model has properties
    std::map<QString, Waiting> m_waiting; // by transaction
    std::uint64_t m_lastTransaction = 0;
    bool m_publishesAttributes = false;
};

} // namespace atrium::mqtt::zigbee2mqtt
