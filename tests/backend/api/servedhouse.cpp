// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedhouse.h"

#include "apiworld.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::test {

ServedHouse::ServedHouse(const api::ServerConfig &config)
    : gateway(ApiWorld::defaults(), systemNow, [this] { endPass(); })
    , hub({*this, *this, gateway, gateway})
    , server(config, link)
{
    gateway.serve(hub);
    gateway.attach(link);
    PluginStatus status;
    status.instance = InstanceId(u"sim"_s);
    status.plugin = PluginId(u"simulator"_s);
    status.state = PluginState::Running;
    hub.fromPlugin(systemNow(), status.instance, hub::StatusReported {status});
    endPass();
}

api::ServerConfig ServedHouse::defaults()
{
    return {.port = 0, .token = token()};
}

void ServedHouse::addLamps(int count)
{
    std::vector<Device> lamps;
    for (int i = 0; i < count; ++i)
        lamps.push_back(ApiWorld::lamp(u"lamp-%1"_s.arg(i)));
    hub.fromPlugin(systemNow(), InstanceId(u"sim"_s),
                   hub::DevicesPublished {std::move(lamps), {}, true});
    endPass();
}

void ServedHouse::removeLamps(int count)
{
    std::vector<DeviceId> gone;
    for (int i = 0; i < count; ++i)
        gone.emplace_back(InstanceId(u"sim"_s), LocalId(u"lamp-%1"_s.arg(i)));
    hub.fromPlugin(systemNow(), InstanceId(u"sim"_s),
                   hub::DevicesPublished {{}, std::move(gone), false});
    endPass();
}

void ServedHouse::report(const QString &device, const QString &property, const Value &value)
{
    const Now now = systemNow();
    hub.fromPlugin(now, InstanceId(u"sim"_s),
                   hub::Reported {.reports = {{.device = *DeviceId::fromText(device),
                                               .property = PropertyName(property),
                                               .value = value}},
                                  .receivedAt = now.wall});
}

void ServedHouse::endPass()
{
    do {
        hub.publish();
    } while (answer());
}

// The disk and the devices are as quick as can be. True: something came of it.
bool ServedHouse::answer()
{
    const Now now = systemNow();
    const bool isNews = m_durable != m_last || !m_writes.empty() || !m_invokes.empty();
    m_durable = m_last;
    hub.durable(now, m_durable);
    for (const WriteRequest &request : std::exchange(m_writes, {})) {
        hub.fromPlugin(now, InstanceId(u"sim"_s), hub::WriteAnswered {.request = request.id});
        for (const auto &[property, value] : request.values)
            report(request.device.text(), property.text(), value);
    }
    for (const InvokeRequest &request : std::exchange(m_invokes, {}))
        hub.fromPlugin(now, InstanceId(u"sim"_s),
                       hub::InvokeAnswered {.request = request.id, .outcome = request.input});
    return isNews;
}

QString ServedHouse::webSocketUrl() const
{
    QString url = server.url();
    return url.replace(0, 4, u"ws"_s) + u"/api/v1/ws"_s;
}

Result<> ServedHouse::write(const InstanceId & /*instance*/, WriteRequest request)
{
    m_writes.push_back(std::move(request));
    return {};
}

Result<> ServedHouse::invoke(const InstanceId & /*instance*/, InvokeRequest request)
{
    m_invokes.push_back(std::move(request));
    return {};
}

} // namespace atrium::test
