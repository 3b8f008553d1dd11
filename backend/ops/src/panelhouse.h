// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace atrium::ops {

/// The wall panels as devices of the instance `panels`: brightness, screen on, scene at rest, in
/// use. Stands before the plugins' link and takes what is for its own instance; the panels' windows
/// are at its other end, as clients that report and follow. Lives on the hub's thread.
class PanelHouse : public QObject, public hub::DeviceLink
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPanels = 64;

    struct Ports
    {
        hub::Hub &hub;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void()> endPass;
    };

    /// @p plugins gets all that is for others; outlives this.
    explicit PanelHouse(hub::DeviceLink &plugins);
    void begin(Ports ports);

    [[nodiscard]] static InstanceId instance();
    /// screens.report, screens.follow.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);

    [[nodiscard]] Result<> write(const InstanceId &instance, WriteRequest request) override;
    [[nodiscard]] Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    [[nodiscard]] Result<> cancel(const InstanceId &instance, RequestId request) override;
    void configure(const PluginConfig &config) override { m_plugins.configure(config); }
    void forget(const InstanceId &instance) override { m_plugins.forget(instance); }
    void answerStore(const InstanceId &instance, std::uint64_t call, Result<Value> outcome) override
    {
        m_plugins.answerStore(instance, call, std::move(outcome));
    }

private:
    struct Panel
    {
        Device device;
        std::vector<WriteRequest> wishes {}; ///< Nobody has fetched them yet.
        hub::Ticket follower = 0;
        BootTime followedUntil {0};
        BootTime seen {0};
        bool isOnline = false;
    };

    [[nodiscard]] Result<Panel *> panelOf(Now now, const Value &params);
    void report(Now now, Panel &panel, const Value &params);
    void follow(Now now, Panel &panel, const Value &params, hub::Ticket ticket);
    void deliver();
    void look();
    void tell(Now now, hub::FromPlugin message);

    hub::DeviceLink &m_plugins;
    std::optional<Ports> m_ports;
    std::map<DeviceId, Panel> m_panels;
    QTimer m_look, m_deliver;
};

} // namespace atrium::ops
