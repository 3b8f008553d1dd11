// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "tilelayout.h"

namespace atrium::window {

/// Kinds of devices that people look for together.
enum class KindGroup {
    Lights,
    Switches,
    Covers,
    Climate,
    Security,
    Media,
    Appliances,
    Energy,
    Sensors,
    Other
};

[[nodiscard]] KindGroup groupOf(QStringView kind);
[[nodiscard]] QString titleOf(KindGroup group);

/// Which devices a page of tiles shows.
struct TileFilter
{
    QString text {}; ///< Of the title, the area or the kind.
    std::optional<KindGroup> group {};
};

/// Home: favourites, then the areas in the owner's order.
[[nodiscard]] std::vector<TileSection> homeSections(const HouseTiles &tiles);
/// One area: what needs a look, then by kind.
[[nodiscard]] std::vector<TileSection> areaSections(const HouseTiles &tiles, const QString &area,
                                                    const TileFilter &filter);
/// All devices, by area.
[[nodiscard]] std::vector<TileSection> deviceSections(const HouseTiles &tiles,
                                                      const TileFilter &filter);

/// Of an area's key, as headings carry it.
[[nodiscard]] QString areaTitle(const HouseTiles &tiles, const QString &area);
/// "21.4° 45 %" of the area's sensors; "" if it has none.
[[nodiscard]] QString areaSummary(const HouseTiles &tiles, const QString &area);

/// How many devices of each group there are to filter by; of @p area, or of the house if it is not
/// set.
[[nodiscard]] std::vector<std::pair<KindGroup, int>>
groupCounts(const HouseTiles &tiles, const std::optional<QString> &area);

} // namespace atrium::window
