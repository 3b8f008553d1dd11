// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>

#include <map>
#include <set>

namespace atrium::api {

/// Which part of the house a subscription shows.
class ViewFilter
{
public:
    /// From the parameters of `subscribe`, which fit their schema. InvalidInput: an id that is
    /// none.
    [[nodiscard]] static Result<ViewFilter> fromParams(const Value &params);

    [[nodiscard]] bool isAll() const { return m_all; }
    /// What is shown depends on more than the device's id.
    [[nodiscard]] bool followsAreas() const { return !m_all && !m_areas.empty(); }

    /// The devices that are shown by their ids.
    [[nodiscard]] std::set<DeviceId> named() const;

    [[nodiscard]] bool shows(const DeviceId &device, const AreaId &area) const;
    /// Whether a change of a device that is shown is shown. Areas and plugins: where all is.
    [[nodiscard]] bool shows(const Change &change) const;
    /// The device with only the properties that are shown.
    [[nodiscard]] DeviceState shown(const DeviceState &state) const;

private:
    [[nodiscard]] bool showsProperty(const DeviceId &device, const PropertyName &property) const;

    bool m_all = false;
    std::set<AreaId> m_areas;
    std::set<DeviceId> m_devices;
    std::map<DeviceId, std::set<PropertyName>> m_properties;
};

} // namespace atrium::api
