// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referee.h"
#include "simclient.h"
#include "simdisk.h"
#include "simplugin.h"

#include <memory>

namespace atrium::sim {

/// A house for one seed: the hub's pure core between simulated plugins, devices, clients, disk and
/// clock. It is the hub's ports, kills the hub where it is told to, and starts it again from what
/// the disk remembers.
class World final : hub::DeviceLink, hub::Journal, hub::ChangeSink, hub::AnswerSink
{
public:
    World(std::uint64_t seed, Told told);
    ~World() override;
    Q_DISABLE_COPY_MOVE(World)

    struct Outcome
    {
        std::uint64_t digest = 0;
        std::uint64_t wishes = 0;
    };
    /// An hour of faults, then quiet. Throws a Violation.
    [[nodiscard]] Outcome run();

    [[nodiscard]] Stage &stage() { return m_stage; }
    [[nodiscard]] std::vector<std::unique_ptr<SimPlugin>> &plugins() { return m_plugins; }
    [[nodiscard]] std::vector<std::unique_ptr<SimClient>> &clients() { return m_clients; }
    [[nodiscard]] std::vector<SimDevice *> &devices() { return m_devices; }
    [[nodiscard]] SimPlugin &pluginOf(const SimDevice &device);
    [[nodiscard]] SimPlugin &anyOther(const SimPlugin &than);
    [[nodiscard]] SimDisk &disk() { return m_disk; }
    [[nodiscard]] Referee &referee() { return m_referee; }
    [[nodiscard]] bool isCalm() const { return m_isCalm; }

    /// The hub dies when it comes to @p point for the @p times-th time from now, or after two
    /// minutes where it stands.
    void armCrash(CrashPoint point, std::uint64_t times);
    /// A scene of all that a plugin has.
    void wishAllOf(const SimPlugin &plugin);
    /// The owner changes what a plugin is told.
    void configure(SimPlugin &plugin, bool isEnabled, bool isChanged);

private:
    // As the hub's ports.
    Result<> write(const InstanceId &instance, WriteRequest request) override;
    Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    Result<> cancel(const InstanceId &instance, RequestId request) override;
    void configure(const PluginConfig &config) override;
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry entry) override;
    void changed(const ChangeSet &set) override;
    void acknowledged(hub::Ticket ticket) override;
    void invoked(hub::Ticket ticket, const Result<Value> &outcome) override;

    // Tickets below are the sessions'.
    static constexpr hub::Ticket kOwnTickets = hub::Ticket {1} << 40U;

    void build();
    [[nodiscard]] Door door();
    void start();
    void restore();
    void die(CrashPoint point);
    void passing(CrashPoint point);
    void pass(const std::function<void()> &job);
    void endPass();
    void planTick(BootTime next);
    void fromPlugin(const InstanceId &instance, hub::FromPlugin message);
    void wishMany();
    void wishMany(const std::vector<const SimDevice *> &devices);
    void expectFates(const std::vector<hub::Hub::Wish> &members,
                     const std::vector<Result<std::vector<WishId>>> &fates, hub::Ticket ticket);
    void wishAll();
    [[nodiscard]] SimPlugin *find(const InstanceId &instance);
    void runUntil(BootTime end);
    void keepActing(SimClient &client);
    void keepMeasuring(SimDevice &device);
    void calmDown();
    void checkEnd();

    Stage m_stage;
    Referee m_referee;
    SimDisk m_disk;
    std::vector<std::unique_ptr<SimPlugin>> m_plugins;
    std::vector<SimDevice *> m_devices;
    std::vector<std::unique_ptr<SimClient>> m_clients;
    // While the hub lives.
    std::unique_ptr<api::Sessions> m_sessions;
    std::unique_ptr<hub::Hub> m_hub;
    std::uint64_t m_life = 0; // of the hub
    bool m_isInPass = false;
    bool m_isRestoring = false;
    bool m_isCalm = false;
    BootTime m_plannedTick {0};
    std::optional<CrashPoint> m_armed;
    std::uint64_t m_countdown = 0;
    std::uint64_t m_arming = 0;
    qint64 m_calls = 0;
    hub::Ticket m_lastTicket = 0;
    std::map<hub::Ticket, std::vector<WishId>> m_tickets; // of wishes made past the clients
};

} // namespace atrium::sim
