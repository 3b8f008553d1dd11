// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/area.h>

#include <QString>

#include <vector>

/// The owner's list of areas, changed. Pure.
namespace atrium::window {

/// A free id that reads like @p title: "Living room 2" becomes "living-room-2".
[[nodiscard]] QString areaIdFrom(const QString &title, const std::vector<Area> &areas);
/// The area of this title, whatever its case; null if there is none.
[[nodiscard]] const Area *areaTitled(const QString &title, const std::vector<Area> &areas);
[[nodiscard]] std::vector<Area> withArea(std::vector<Area> areas, const QString &title);
[[nodiscard]] std::vector<Area> withoutArea(std::vector<Area> areas, const AreaId &area);
[[nodiscard]] std::vector<Area> withTitle(std::vector<Area> areas, const AreaId &area,
                                          const QString &title);
/// @p area comes to stand where @p place stands now; beyond the ends: at the end.
[[nodiscard]] std::vector<Area> withAreaAt(std::vector<Area> areas, const AreaId &area, int place);
[[nodiscard]] int placeOf(const AreaId &area, const std::vector<Area> &areas);

} // namespace atrium::window
