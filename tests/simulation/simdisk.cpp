// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdisk.h"

using namespace Qt::StringLiterals;

namespace atrium::sim {

void SimDisk::append(hub::JournalSeq seq, hub::JournalEntry entry)
{
    if (!std::holds_alternative<hub::ReportedRecord>(entry)) {
        m_pass.add(seq, std::move(entry));
        return;
    }
    m_reported.add(seq, std::move(entry));
    if (std::exchange(m_isReportedPlanned, true))
        return;
    m_stage.time.in(25s, [this, life = m_life] {
        if (life != m_life)
            return;
        m_isReportedPlanned = false;
        store::JournalBatch batch = m_reported.take();
        batch.last = hub::JournalSeq {0}; // nobody waits for them
        m_store.add(std::move(batch));
        startCommit();
    });
}

void SimDisk::handOver()
{
    if (m_pass.isEmpty())
        return;
    passing(CrashPoint::BeforeHandOver);
    m_store.add(m_pass.take());
    startCommit();
}

void SimDisk::startCommit()
{
    if (m_isCommitting || m_store.isEmpty())
        return;
    m_isCommitting = true;
    m_writing = m_store.take();
    BootTime takes = m_stage.between(2ms, 12ms);
    if (m_stage.time.boot() < m_slowUntil) {
        m_stage.strike(Fault::DiskSlow);
        takes += m_stage.between(500ms, 4s);
    }
    const BootTime done = std::max(m_stage.time.boot() + takes, m_stalledUntil);
    if (done == m_stalledUntil)
        m_stage.strike(Fault::DiskStall);
    m_stage.time.at(done, [this, life = m_life] {
        if (life == m_life)
            finishCommit();
    });
}

void SimDisk::finishCommit()
{
    if (m_stage.time.boot() < m_failsUntil) { // tried again, and the rest with it
        m_stage.strike(Fault::DiskFails);
        store::Backlog all;
        all.add(std::move(m_writing));
        all.add(m_store.take());
        m_writing = all.take();
        m_stage.time.in(1s, [this, life = m_life] {
            if (life == m_life)
                finishCommit();
        });
        return;
    }
    const std::uint64_t life = m_life;
    passing(CrashPoint::BeforeCommit);
    passing(CrashPoint::TornCommit);
    if (life != m_life) // the hub died of it
        return;
    const hub::JournalSeq seq = m_writing.last;
    m_stage.note(1, m_writing.entries.size(), static_cast<std::uint64_t>(seq), [&]() -> QString {
        return u"disk: committed %1 entries up to %2"_s.arg(m_writing.entries.size())
            .arg(static_cast<std::uint64_t>(seq));
    });
    apply(std::exchange(m_writing, {}));
    m_isCommitting = false;
    startCommit();
    passing(CrashPoint::AfterCommit);
    if (life == m_life && seq != hub::JournalSeq {0})
        m_durable(seq);
}

void SimDisk::crash(bool commitDone)
{
    ++m_life;
    if (m_isCommitting && commitDone)
        apply(std::exchange(m_writing, {}));
    m_isCommitting = false;
    m_isReportedPlanned = false;
    m_writing = {};
    m_pass = {};
    m_reported = {};
    m_store = {};
}

void SimDisk::heal()
{
    m_slowUntil = m_stalledUntil = m_failsUntil = BootTime {0};
}

bool SimDisk::isIdle() const
{
    return m_pass.isEmpty() && m_store.isEmpty() && !m_isCommitting;
}

void SimDisk::apply(store::JournalBatch batch)
{
    for (const hub::JournalEntry &entry : batch.entries)
        write(entry);
    for (const hub::JournalEntry &entry : batch.entries) {
        const auto *record = std::get_if<hub::ReportedRecord>(&entry);
        if (record && m_devices.contains(record->device)) // else it was removed since
            m_values.insert_or_assign({record->device, record->property}, record->reported);
    }
    m_lastSeq = std::max(m_lastSeq, batch.last);
}

void SimDisk::write(const hub::JournalEntry &entry)
{
    if (const auto *wish = std::get_if<hub::WishRecord>(&entry)) {
        write(*wish);
    } else if (const auto *device = std::get_if<hub::DeviceRecord>(&entry)) {
        write(*device);
    } else if (const auto *action = std::get_if<hub::ActionRecord>(&entry)) {
        m_lastAction = std::max(m_lastAction, static_cast<std::uint64_t>(action->run.id));
        m_actions.insert_or_assign(action->run.id, action->run);
    } else if (const auto *owner = std::get_if<hub::OwnerWordsRecord>(&entry)) {
        m_owners.insert_or_assign(owner->device, owner->owner);
    } else if (const auto *areas = std::get_if<hub::AreasRecord>(&entry)) {
        m_areas = areas->areas;
        m_floors = areas->floors;
    } else if (const auto *config = std::get_if<hub::PluginConfigRecord>(&entry)) {
        if (config->removed)
            m_configs.erase(config->config.instance);
        else
            m_configs.insert_or_assign(config->config.instance, config->config);
    } else if (const auto *kept = std::get_if<hub::KeptRecord>(&entry)) {
        if (kept->value.isNothing())
            m_kept.erase({kept->shelf, kept->key});
        else
            m_kept.insert_or_assign({kept->shelf, kept->key}, kept->value);
    }
}

void SimDisk::write(const hub::WishRecord &record)
{
    m_lastWish = std::max(m_lastWish, static_cast<std::uint64_t>(record.desired.wish));
    DesiredValue &held = m_wishes[{record.device, record.property}];
    if (held.wish <= record.desired.wish)
        held = record.desired;
}

void SimDisk::write(const hub::DeviceRecord &record)
{
    const DeviceId &id = record.device.id;
    if (!record.removed) {
        m_devices.insert_or_assign(id, record.device);
        return;
    }
    m_devices.erase(id);
    const auto isOf = [&id](const auto &row) {
        return row.first.first == id;
    };
    std::erase_if(m_wishes, isOf);
    std::erase_if(m_values, isOf);
}

hub::Remembered SimDisk::remembered() const
{
    hub::Remembered memory;
    std::map<DeviceId, DeviceState> states;
    for (const auto &[id, device] : m_devices) {
        DeviceState &state = states[id];
        state.device = device;
        state.properties.resize(device.model.model->properties.size());
        const auto owner = m_owners.find(id);
        if (owner != m_owners.end())
            state.owner = owner->second;
    }
    const auto propertyOf = [&states](const Key &key) -> PropertyState * {
        const auto state = states.find(key.first);
        return state == states.end() ? nullptr : state->second.property(key.second);
    };
    for (const auto &[key, desired] : m_wishes) {
        if (!isHeld(desired))
            continue;
        if (PropertyState *property = propertyOf(key))
            property->desired = std::make_shared<const DesiredValue>(desired);
    }
    for (const auto &[key, reported] : m_values) {
        if (PropertyState *property = propertyOf(key))
            property->reported = reported;
    }
    for (auto &[id, state] : states)
        memory.devices.push_back(std::move(state));
    for (const auto &[id, run] : m_actions) {
        if (isHeld(run.status))
            memory.actions.push_back(run);
    }
    memory.areas = m_areas;
    memory.floors = m_floors;
    for (const auto &[instance, config] : m_configs)
        memory.plugins.push_back(config);
    for (const auto &[key, value] : m_kept)
        memory.kept.push_back({.shelf = key.first, .key = key.second, .value = value});
    memory.lastWish = m_lastWish;
    memory.lastAction = m_lastAction;
    memory.lastSeq = m_lastSeq;
    return memory;
}

} // namespace atrium::sim
