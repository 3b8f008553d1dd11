// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace atrium::simulator {

/// How many simple devices there are beside the home, and how much they say.
struct CrowdSettings
{
    int devices = 0;
    double reportsPerSecond = 0.0; ///< All together; each one is a change.
    std::uint64_t seed = 1;
};

/// Many alike devices, lamps and climate sensors by turns, for measurements. Pure; the same seed
/// and times give the same reports.
class Crowd
{
public:
    Crowd(const InstanceId &instance, const CrowdSettings &settings, RealTime now);

    [[nodiscard]] const std::vector<Device> &devices() const { return m_devices; }
    [[nodiscard]] bool owns(QStringView local) const;
    [[nodiscard]] WorldOutputs everything() const;
    [[nodiscard]] WorldOutputs everythingOf(QStringView local) const;
    /// As World::forget(): a lamp is off, at its least level.
    void forget(QStringView local);
    /// What was to be said until @p now, at most that of half a second.
    [[nodiscard]] WorldOutputs advance(RealTime now);
    /// As World::write().
    [[nodiscard]] Result<> write(QStringView local,
                                 const std::vector<std::pair<PropertyName, Value>> &values,
                                 WorldOutputs &outputs);

private:
    struct Member
    {
        int level = 0; // of a lamp: percent; of a sensor: tenths of a degree above 15
        bool on = false;
    };

    [[nodiscard]] Report levelOf(std::size_t index) const;
    void sayAll(std::size_t index, WorldOutputs &outputs) const;
    [[nodiscard]] Result<std::size_t> find(QStringView local) const;

    CrowdSettings m_settings;
    RealTime m_start;
    qint64 m_said = 0; // reports since the start
    std::size_t m_next = 0;
    std::vector<Device> m_devices;
    std::vector<Member> m_members;
};

} // namespace atrium::simulator
