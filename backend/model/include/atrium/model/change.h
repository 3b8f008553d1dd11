// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/action.h>
#include <atrium/model/area.h>
#include <atrium/model/device.h>
#include <atrium/model/plugin.h>
#include <atrium/model/report.h>
#include <atrium/model/wish.h>

#include <memory>
#include <variant>
#include <vector>

namespace atrium {

/// A property has a new reported value or quality.
struct PropertyChanged
{
    DeviceId device;
    PropertyName property;
    ReportedValue reported;

    friend bool operator==(const PropertyChanged &, const PropertyChanged &) = default;
};

/// A wish was made, or its fate changed.
struct WishChanged
{
    DeviceId device;
    PropertyName property;
    DesiredValue desired;

    friend bool operator==(const WishChanged &, const WishChanged &) = default;
};

/// An action was asked for, or its fate changed.
struct ActionChanged
{
    ActionRun run;

    friend bool operator==(const ActionChanged &, const ActionChanged &) = default;
};

/// A device is new, or its description or the owner's words on it changed. Its values go on.
struct DeviceChanged
{
    Device device;
    OwnerWords owner;
};

struct DeviceRemoved
{
    DeviceId device;
};

struct AvailabilityChanged
{
    DeviceId device;
    Availability availability = Availability::Unknown;
    WallTime since {0};
    AvailabilityCause cause = AvailabilityCause::Plugin;
};

struct AreasChanged
{
    std::vector<Area> areas; ///< All of them, in the owner's order.
    std::vector<Floor> floors {}; ///< All of them, from the top one down as the owner ordered them.
};

struct PluginChanged
{
    PluginStatus plugin;
};

struct PluginRemoved
{
    InstanceId instance;
};

using Change
    = std::variant<PropertyChanged, WishChanged, DeviceChanged, DeviceRemoved, AvailabilityChanged,
                   Occurrence, AreasChanged, PluginChanged, PluginRemoved, ActionChanged>;
/// One allocation for each change; every listener shares it.
using SharedChange = std::shared_ptr<const Change>;

/// All that one pass of the hub changed, in the order it happened.
struct ChangeSet
{
    std::uint64_t revision = 0; ///< Of the model after it; grows by one a set.
    std::vector<SharedChange> changes;
};

/// The device that a change is about; empty for areas and plugins.
[[nodiscard]] DeviceId deviceOf(const Change &change);

} // namespace atrium
