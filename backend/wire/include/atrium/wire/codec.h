// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/wire/messages.h>

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace atrium::wire {

/// One line with its newline. Busy: it would be longer than kLongestMessage; divide() first.
[[nodiscard]] Result<QByteArray> encode(const ToPlugin &message);
[[nodiscard]] Result<QByteArray> encode(const FromPlugin &message);

/// Halves a message that is too long for one line: of Devices and Reports two that say the same in
/// this order, of anything else, or of one that has a single entry, nothing.
[[nodiscard]] std::vector<FromPlugin> divide(const FromPlugin &message);

/// Reads the hub's end of the protocol: what a plugin says. One for each connection.
class FromPluginDecoder
{
public:
    explicit FromPluginDecoder(InstanceId instance);

    /// @p line without its newline. InvalidInput with the pointer of the faulty place: not a
    /// message of the protocol, a field that is missing, unknown, or of the wrong type. Busy:
    /// longer than kLongestMessage or with too many entries.
    [[nodiscard]] Result<FromPlugin> decode(QByteArrayView line);

private:
    friend class ReportCursor;

    // The ids and names that this connection uses, so that a report costs no allocation for them.
    // Bounded: a newer name takes the place of an older one.
    struct KnownDevice
    {
        QByteArray text;
        DeviceId id;
    };
    struct KnownProperty
    {
        QByteArray text;
        PropertyName name;
    };

    [[nodiscard]] std::optional<DeviceId> knownDevice(QByteArrayView text);
    [[nodiscard]] std::optional<PropertyName> knownProperty(QByteArrayView text);

    InstanceId m_instance;
    std::array<KnownDevice, 512> m_devices;
    std::array<KnownProperty, 256> m_properties;
};

/// Reads the plugin's end of the protocol: what the hub says. The same errors.
/// @p instance is empty until Initialise was read, which names it.
[[nodiscard]] Result<ToPlugin> decodeToPlugin(QByteArrayView line, const InstanceId &instance);

} // namespace atrium::wire
