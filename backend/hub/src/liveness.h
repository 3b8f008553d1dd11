// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "registry.h"

#include <QHash>

#include <set>
#include <vector>

namespace atrium::hub {

/// Whether devices can be talked to, concluded from what their plugins say, from their silence and
/// from what becomes of writes. A device that comes and goes is held for offline until it stays.
class Liveness
{
public:
    struct Parts
    {
        Registry &registry;
        Agenda &agenda;
        HubCounters &counters;
    };

    explicit Liveness(const Parts &parts)
        : m(parts)
    { }

    /// The device is new, or described anew.
    void described(Now now, const DeviceId &device);
    void forget(const DeviceId &device);
    /// Its plugin said so.
    void said(Now now, const DeviceId &device, Availability availability);
    /// It reported something.
    void heard(Now now, const DeviceId &device);
    /// A write came back: taken, or not.
    void attempted(Now now, const DeviceId &device, bool wasTaken);
    /// Nothing can reach the instance's devices, or something can again.
    void lost(Now now, const InstanceId &instance);
    void found(Now now, const InstanceId &instance);
    [[nodiscard]] bool isLost(const InstanceId &instance) const
    {
        return m_lost.contains(instance);
    }
    /// Something of the device is due.
    void check(Now now, const DeviceId &device);
    /// Whether it is worth sending something: its plugin is not lost and does not say that the
    /// device is away. One that is silent, or failed to take writes, is tried all the same.
    [[nodiscard]] bool isWorthTrying(const DeviceId &device) const;

private:
    struct Life
    {
        Availability said = Availability::Unknown;
        bool isLost = false;
        bool isSilent = false;
        bool isFlapping = false;
        Reminder silence {}; // when it is to be heard of
        Reminder calm {}; // when it may have stopped to flap
        int failedWrites = 0; // in a row
        int gaps = 0; // that were measured
        BootTime heardAt {0};
        BootTime longestGap {0};
        BootTime promised {0}; // the longest maxAge of its properties; 0: none
        std::vector<BootTime> turns {}; // when it went or came, the last few
        Availability raw = Availability::Unknown; // without damping
        AvailabilityCause rawCause = AvailabilityCause::Plugin;
    };
    struct Verdict
    {
        Availability availability;
        AvailabilityCause cause;
    };

    [[nodiscard]] static Verdict judge(const Life &life);
    void apply(Now now, const DeviceId &device, Life &life);
    void noteTurn(Now now, const DeviceId &device, Life &life, const Verdict &verdict);
    void watch(Now now, const DeviceId &device, Life &life);
    [[nodiscard]] static BootTime longestSilence(const Life &life);

    Parts m;
    QHash<DeviceId, Life> m_lives; // looked up, never iterated
    std::set<InstanceId> m_lost;
};

} // namespace atrium::hub
