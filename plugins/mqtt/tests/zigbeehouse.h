// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <QStringList>

namespace atrium::mqtt::test {

using namespace Qt::StringLiterals;
using namespace zigbee2mqtt;

inline constexpr Now kNow {.boottime = std::chrono::hours(1), .wall = WallTime(1'790'000'000'000)};

inline Now later(std::chrono::milliseconds by)
{
    return {.boottime = kNow.boottime + by, .wall = kNow.wall + by};
}

template<typename Kind>
std::vector<Kind> pick(const Outputs &outputs)
{
    std::vector<Kind> picked;
    for (const Output &output : outputs) {
        if (const auto *one = std::get_if<Kind>(&output))
            picked.push_back(*one);
    }
    return picked;
}

/// What is reported, as "device/property=value", with ? where it is not good.
inline QString line(const Outputs &outputs)
{
    QStringList lines;
    for (const Report &report : pick<Report>(outputs))
        lines << u"%1/%2=%3%4"_s.arg(report.device.local(), report.property.text(),
                                     QString::fromUtf8(jsonOf(report.value)),
                                     report.quality == Quality::Good ? u""_s : u"?"_s);
    return lines.join(u' ');
}

/// A house with Zigbee2MQTT, without a broker.
class House
{
public:
    explicit House(QString base = u"zigbee2mqtt"_s)
        : m_base(std::move(base))
        , z2m({.instance = InstanceId(u"mqtt"_s), .base = m_base, .asks = true})
    { }

    Outputs say(const QString &topic, const QByteArray &payload, bool retained = false,
                Now now = kNow)
    {
        return z2m.received(now, {m_base + u'/' + topic, payload, retained});
    }

    // Connected, online, with these devices and no groups.
    Outputs start(const QByteArray &devices)
    {
        (void)z2m.connected(kNow);
        (void)say(u"bridge/state"_s, R"({"state":"online"})", true);
        (void)say(u"bridge/groups"_s, "[]", true);
        return say(u"bridge/devices"_s, '[' + devices + ']', true);
    }

    Result<std::vector<Publish>> write(const QString &id, const QString &property, Value value)
    {
        return z2m.write(kNow,
                         {.id = RequestId {1},
                          .device = deviceId(id),
                          .values = {{PropertyName(property), std::move(value)}}});
    }

    static DeviceId deviceId(const QString &local)
    {
        return {InstanceId(u"mqtt"_s), LocalId(local)};
    }

private:
    QString m_base;

public:
    Zigbee2Mqtt z2m;
};

} // namespace atrium::mqtt::test
