// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicefilter.h"
#include "housetiles.h"
#include "tilelayout.h"

namespace atrium::window {

/// Home: favourites, then @p first if there is such an area, then the areas in the owner's order.
[[nodiscard]] std::vector<TileSection> homeSections(const HouseTiles &tiles,
                                                    const QString &first = {});
/// One area: what needs a look, then by kind.
[[nodiscard]] std::vector<TileSection> areaSections(const HouseTiles &tiles, const QString &area,
                                                    const DeviceFilter &filter);
/// All devices, by area.
[[nodiscard]] std::vector<TileSection> deviceSections(const HouseTiles &tiles,
                                                      const DeviceFilter &filter);

/// Of an area's key, as headings carry it.
[[nodiscard]] QString areaTitle(const HouseTiles &tiles, const QString &area);
/// "21.4° 45 %" of the area's sensors; "" if it has none.
[[nodiscard]] QString areaSummary(const HouseTiles &tiles, const QString &area);

/// Of all devices that are shown; of @p area alone if it is set.
[[nodiscard]] std::vector<DeviceFacts> deviceFacts(const HouseTiles &tiles,
                                                   const std::optional<QString> &area);
/// The areas that have devices, in the order they are shown in: (key, title).
[[nodiscard]] std::vector<std::pair<QString, QString>> areaKeys(const HouseTiles &tiles);

} // namespace atrium::window
