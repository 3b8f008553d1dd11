// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>

#include <QString>

#include <map>
#include <span>

namespace atrium::store {

/// Facts of a house by what each is about, to be compared.
using Facts = std::map<QString, QString>;

/// What a store must give back after each batch of entries, said once more without a database.
class ExpectedHouse
{
public:
    void apply(std::span<const hub::JournalEntry> batch);
    [[nodiscard]] Facts facts() const;

private:
    void apply(const hub::WishRecord &record);
    void apply(const hub::ActionRecord &record);
    void apply(const hub::OwnerWordsRecord &record);
    void apply(const hub::AreasRecord &record);
    void apply(const hub::PluginConfigRecord &record);
    void apply(const hub::DeviceRecord &record);
    void apply(const hub::KeptRecord &record);
    void apply(const hub::ReportedRecord &record);

    std::map<DeviceId, Device> m_devices;
    std::map<DeviceId, OwnerWords> m_owners;
    std::map<std::pair<DeviceId, PropertyName>, DesiredValue> m_wishes;
    std::map<std::pair<DeviceId, PropertyName>, ReportedValue> m_reported;
    std::map<ActionId, ActionRun> m_actions;
    std::vector<Area> m_areas;
    std::vector<Floor> m_floors;
    std::map<InstanceId, PluginConfig> m_plugins;
    std::map<std::pair<QString, QString>, Value> m_kept;
    std::uint64_t m_lastWish = 0;
    std::uint64_t m_lastAction = 0;
};

/// The same of what was read from a database.
[[nodiscard]] Facts factsOf(const hub::Remembered &remembered);
/// What differs, a few lines; empty: nothing.
[[nodiscard]] QString difference(const Facts &expected, const Facts &found);

} // namespace atrium::store
