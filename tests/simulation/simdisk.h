// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

#include <atrium/hub/ports.h>
#include <atrium/store/backlog.h>

#include <functional>
#include <map>

namespace atrium::sim {

/// The house's disk, as the store writes it: entries of one pass go over together, a commit takes
/// all that waits, and what was not committed when the hub dies is gone. What was, is remembered.
class SimDisk
{
public:
    using Key = std::pair<DeviceId, PropertyName>;

    SimDisk(Stage &stage, std::function<void(hub::JournalSeq)> durable)
        : m_stage(stage)
        , m_durable(std::move(durable))
    { }

    // ---- While the hub lives.
    void append(hub::JournalSeq seq, hub::JournalEntry entry);
    /// The hub's pass ended: what it appended goes to the store.
    void handOver();
    /// The hub dies with all that was not committed. @p commitDone: the commit that was being made
    /// reached the disk.
    void crash(bool commitDone);
    [[nodiscard]] bool isCommitting() const { return m_isCommitting; }

    /// What a hub that starts now would be given.
    [[nodiscard]] hub::Remembered remembered() const;
    /// All that was appended is on the disk.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] hub::JournalSeq durableUpTo() const { return m_lastSeq; }
    [[nodiscard]] const std::map<Key, DesiredValue> &wishes() const { return m_wishes; }
    [[nodiscard]] const std::map<ActionId, ActionRun> &actions() const { return m_actions; }
    [[nodiscard]] bool hasDevice(const DeviceId &id) const { return m_devices.contains(id); }
    [[nodiscard]] std::size_t waiting() const { return m_pass.size() + m_store.size(); }

    // ---- Faults.
    void slow(BootTime until) { m_slowUntil = until; }
    void stall(BootTime until) { m_stalledUntil = until; }
    void failUntil(BootTime until) { m_failsUntil = until; }
    void heal();

    /// Called before a commit reaches the disk, with the crash point to pass.
    std::function<void(CrashPoint)> passing = [](CrashPoint) {
    };

private:
    void startCommit();
    void finishCommit();
    void apply(store::JournalBatch batch);
    void write(const hub::WishRecord &record);
    void write(const hub::DeviceRecord &record);
    void write(const hub::JournalEntry &entry);

    Stage &m_stage;
    std::function<void(hub::JournalSeq)> m_durable;
    std::uint64_t m_life = 0; // of the hub's process
    store::Backlog m_pass;
    store::Backlog m_reported; // goes over every 25 s
    bool m_isReportedPlanned = false;
    store::Backlog m_store;
    store::JournalBatch m_writing;
    bool m_isCommitting = false;
    BootTime m_slowUntil {0};
    BootTime m_stalledUntil {0};
    BootTime m_failsUntil {0};

    // On the disk.
    std::map<DeviceId, Device> m_devices;
    std::map<DeviceId, OwnerWords> m_owners;
    std::map<Key, DesiredValue> m_wishes;
    std::map<Key, ReportedValue> m_values;
    std::map<ActionId, ActionRun> m_actions;
    std::vector<Area> m_areas;
    std::vector<Floor> m_floors;
    std::map<InstanceId, PluginConfig> m_configs;
    std::map<std::pair<QString, QString>, Value> m_kept;
    std::uint64_t m_lastWish = 0;
    std::uint64_t m_lastAction = 0;
    hub::JournalSeq m_lastSeq {0};
};

} // namespace atrium::sim
