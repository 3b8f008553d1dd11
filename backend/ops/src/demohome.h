// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>

#include <QByteArray>

#include <map>
#include <vector>

namespace atrium::ops {

/// What the owner of the demo home said: its areas, and which device is where. Said to a hub that
/// has no areas yet; the words on a device when it first appears. On the hub's thread.
class DemoHome
{
public:
    /// InvalidInput, with the pointer, where @p json is not {"areas": […], "devices": […]}.
    [[nodiscard]] static Result<DemoHome> fromJson(const QByteArray &json);
    /// The one that ships with Atrium.
    [[nodiscard]] static DemoHome shipped();

    /// Call after each pass of the hub until it returns true: all is said.
    bool tell(Now now, hub::Hub &hub);

private:
    std::vector<Area> m_areas;
    std::vector<Floor> m_floors;
    std::map<DeviceId, OwnerWords> m_owners;
    bool m_areAreasTold = false;
};

} // namespace atrium::ops
