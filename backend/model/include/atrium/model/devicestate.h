// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/area.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>
#include <atrium/model/wish.h>

#include <memory>
#include <vector>

namespace atrium {

/// What the house knows of one property.
struct PropertyState
{
    ReportedValue reported {};
    std::shared_ptr<const DesiredValue> desired {}; ///< Null: no wish that isHeld().
};

/// All that the house knows of one device.
struct DeviceState
{
    Device device;
    OwnerWords owner {};
    Availability availability = Availability::Unknown;
    AvailabilityCause availabilityCause = AvailabilityCause::Plugin;
    WallTime availabilitySince {0};
    /// In the order of `device.model.model->properties`, and as many.
    std::vector<PropertyState> properties {};

    /// What people call it: the owner's title, else the plugin's.
    [[nodiscard]] const QString &title() const
    {
        return owner.title.isEmpty() ? device.title : owner.title;
    }
    /// Null where the device has no such property.
    [[nodiscard]] const PropertyState *property(const PropertyName &name) const;
    [[nodiscard]] PropertyState *property(const PropertyName &name);
};

} // namespace atrium
