// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

#include <atrium/contracts/gate.h>
#include <atrium/hub/ports.h>
#include <atrium/runtime/lifecycle.h>

#include <map>
#include <optional>
#include <set>

namespace atrium::sim {

/// A plugin instance with its supervisor: the real machine of its life, the real gate, and in
/// between a process that does what a plugin does, or fails to.
class SimPlugin
{
public:
    struct Manner
    {
        SimDevice::Counts counts = SimDevice::Counts::Nothing;
        bool confirms = true; ///< Answers a write when the device took it; else at once.
    };
    using ToHub = std::function<void(const InstanceId &, hub::FromPlugin)>;

    SimPlugin(Stage &stage, InstanceId instance, std::size_t number, Manner manner, ToHub toHub);

    [[nodiscard]] const InstanceId &instance() const { return m_instance; }
    [[nodiscard]] const std::vector<std::unique_ptr<SimDevice>> &devices() const
    {
        return m_devices;
    }
    void addDevice(const QString &localId, const Make &make, std::size_t number);

    // ---- What the hub asks, as of a DeviceLink.
    void configure(const PluginConfig &config);
    [[nodiscard]] Result<> write(const WriteRequest &request);
    [[nodiscard]] Result<> invoke(const InvokeRequest &request);
    /// Half of the plugins can give up an action.
    [[nodiscard]] Result<> cancel(RequestId request);
    /// The hub's process died, and with it the supervisor and the plugin.
    void hubDied();

    // ---- What goes wrong.
    void suffer(Fault fault, BootTime until) { m_until.at(std::size_t(fault)) = until; }
    [[nodiscard]] bool suffers(Fault fault) const
    {
        return m_stage.time.boot() < m_until.at(std::size_t(fault));
    }
    void heal();
    void crash();
    void hang();
    void complain(BootTime until);
    void recover();
    void flood(SimDevice &device);
    [[nodiscard]] SimDevice &anyMeasuring() const;
    void remove(SimDevice &device, BootTime backAfter);
    void describeAnew(SimDevice &device, bool isReduced);
    /// False: it is not told.
    bool tellAvailability(const SimDevice &device, Availability availability);
    void sendForeign(const DeviceId &device);
    void postpone(BootTime duration);

    /// Whether a person must start it again.
    [[nodiscard]] bool needsPerson() const;
    [[nodiscard]] bool isUp() const { return m_life && m_life->takesRequests(); }
    [[nodiscard]] const PluginConfig &config() const { return m_config; }
    [[nodiscard]] std::size_t openRequests() const { return m_open; }

private:
    void handle(runtime::LifeEvent event, runtime::LifeReason why = {});
    void perform(runtime::LifeAction action);
    void planDeadline();
    void check();
    void startHost();
    void discover();
    void publishPage(std::size_t from);
    void endHost();
    void tellStatus();
    void process(const WriteRequest &request);
    /// @p fault: what is wrong with that answer; counted when it is given.
    void answer(RequestId request, Result<> outcome, BootTime after,
                std::optional<Fault> fault = {});
    /// The request of a device is not done, or not in time; counted.
    [[nodiscard]] bool isLost(const SimDevice &device) const;
    void deliver(SimDevice &device, const WriteRequest &request);
    void process(const InvokeRequest &request);
    void answer(const InvokeRequest &request, const Result<Value> &outcome);
    void heard(SimDevice &device, std::vector<Report> reports);
    void pass(std::vector<Report> reports);
    /// Does @p job after @p delay, if its host still lives then.
    template<typename Job>
    void inHost(BootTime delay, Job job)
    {
        m_stage.time.in(delay, [this, host = m_host, job = std::move(job)] {
            if (host == m_host && m_isHostAlive)
                job();
        });
    }
    [[nodiscard]] SimDevice *find(const DeviceId &id) const;

    Stage &m_stage;
    const InstanceId m_instance;
    const std::size_t m_number;
    const Manner m_manner;
    const ToHub m_toHub;
    std::vector<std::unique_ptr<SimDevice>> m_devices;
    std::map<DeviceId, std::pair<std::uint64_t, std::uint64_t>> m_batches; // said and passed on
    std::map<DeviceId, SimDevice *> m_byId;
    PluginConfig m_config;
    std::optional<runtime::Lifecycle> m_life; // while the hub lives
    std::optional<runtime::LifeReason> m_quarantine; // in which it was when the hub died
    contracts::Gate m_gate;
    std::uint64_t m_supervisor = 0; // a new one with each life of the hub
    std::uint64_t m_host = 0; // a new one with each start
    bool m_isHostAlive = false;
    bool m_isHung = false;
    bool m_saidTrouble = false;
    std::size_t m_open = 0;
    std::set<RequestId> m_running; // actions
    std::array<BootTime, static_cast<std::size_t>(Fault::Count)> m_until {};
};

} // namespace atrium::sim
