// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace atrium::protocol {
struct SnapshotPage;
struct Delta;
} // namespace atrium::protocol

namespace atrium::client {

/// What a batch of messages changed in a House. Call settle() before reading it.
struct HouseChange
{
    bool reset = false; ///< A new snapshot took the place of everything; the rest is not filled.
    std::vector<DeviceId> devices {}; ///< New, described anew, the owner's words changed, or gone.
    std::vector<DeviceId> values {}; ///< A value, a wish or the availability changed.
    bool areas = false;
    bool plugins = false;
    std::vector<Occurrence> occurrences {}; ///< In their order; not kept by the house.
    std::vector<ActionRun> actions {}; ///< Whose fate went on, in their order.

    void add(HouseChange &&other);
    /// Sorts the ids and leaves each once.
    void settle();
    [[nodiscard]] bool isEmpty() const;
};

/// The house as a client sees it: a copy of the hub's model, kept right by snapshots and deltas.
/// A value without thread or signals; HubClient tells of its changes.
class House
{
public:
    /// In the order of their ids. A state's address holds until the device is gone or a reset.
    [[nodiscard]] const std::map<DeviceId, DeviceState> &devices() const { return m_shown.devices; }
    /// Null where there is no such device.
    [[nodiscard]] const DeviceState *device(const DeviceId &id) const;
    /// In the owner's order.
    [[nodiscard]] const std::vector<Area> &areas() const { return m_shown.areas; }
    [[nodiscard]] const Area *area(const AreaId &id) const;
    [[nodiscard]] const std::vector<Floor> &floors() const { return m_shown.floors; }
    [[nodiscard]] const std::map<InstanceId, PluginStatus> &plugins() const
    {
        return m_shown.plugins;
    }
    /// The actions that isHeld(): open, or of a fate that a person must decide.
    [[nodiscard]] const std::map<ActionId, ActionRun> &actions() const { return m_shown.actions; }
    /// Of the hub's model, as far as it is known here.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// Of the hub's run that the revision counts in.
    [[nodiscard]] const QString &epoch() const { return m_epoch; }
    /// A whole snapshot has been applied.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// Pages are gathered and take the place of the model with the last one.
    [[nodiscard]] HouseChange apply(const protocol::SnapshotPage &page);
    /// Changes of devices that are not known here are passed over.
    [[nodiscard]] HouseChange apply(const protocol::Delta &delta);
    /// Forgets pages of a snapshot whose last one never came.
    void dropUnfinished();

private:
    struct Content
    {
        std::map<DeviceId, DeviceState> devices {};
        std::vector<Area> areas {};
        std::vector<Floor> floors {};
        std::map<InstanceId, PluginStatus> plugins {};
        std::map<ActionId, ActionRun> actions {};
    };

    Content m_shown;
    std::optional<Content> m_gathered; // pages of a snapshot that is not whole yet
    std::uint64_t m_revision = 0;
    QString m_epoch;
    bool m_complete = false;
};

} // namespace atrium::client
