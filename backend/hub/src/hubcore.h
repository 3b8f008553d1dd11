// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbook.h"
#include "agenda.h"
#include "liveness.h"
#include "outbox.h"
#include "reconciler.h"
#include "registry.h"
#include "shelves.h"
#include "wishbook.h"

#include <atrium/base/rng.h>
#include <atrium/hub/hub.h>

#include <map>
#include <optional>

namespace atrium::hub {

/// The hub's parts, and what it does with what comes from below and with what is due.
struct Hub::Private
{
    Private(const Ports &given, std::uint64_t seed);

    // ---- From a plugin.
    void published(Now now, const InstanceId &instance, DevicesPublished message);
    void reported(Now now, const InstanceId &instance, const Reported &message);
    void available(Now now, const InstanceId &instance, const AvailabilityReported &message);
    void happened(Now now, const InstanceId &instance, Occurrence message);
    void status(Now now, const InstanceId &instance, PluginStatus status);
    void asked(const InstanceId &instance, const StoreAsked &call);

    /// Before anything that writes down a time: where the wall clock was set since the last look,
    /// what was written down moves along.
    void look(Now now);
    void due(Now now, const Due &due);
    /// What was held for the disk may go.
    void release(Now now, const Gated &gated, JournalSeq seq);
    JournalSeq remove(const DeviceId &id);

    [[nodiscard]] bool isUp(QStringView instance) const;
    /// Its plugin is there and knows it: one that has just started would refuse a wish for a device
    /// that it has not found yet.
    [[nodiscard]] bool takesWishes(const DeviceId &id) const;
    [[nodiscard]] bool isReachable(const DeviceId &id) const;
    /// The device can be reached: what waits for it goes out.
    void sendTo(Now now, const DeviceId &id);
    void found(Now now, const InstanceId &instance);

    Ports ports;
    std::optional<WallTime> clockOffset {}; // of the wall clock from the machine's start
    Rng rng;
    HubCounters counters;
    Outbox outbox;
    Agenda agenda;
    Registry registry;
    Liveness liveness;
    WishBook wishes;
    Reconciler reconciler;
    ActionBook actions;
    std::map<InstanceId, PluginStatus> statuses;
    std::map<InstanceId, PluginConfig> configs;
    std::vector<Area> areas;
    std::vector<Floor> floors;
    Shelves shelves;
};

} // namespace atrium::hub
