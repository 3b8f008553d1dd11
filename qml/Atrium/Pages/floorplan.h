// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/area.h>

#include <vector>

/// The owner's floors and what stands on them, changed. Pure.
namespace atrium::window {

/// The areas as they are shown: floor by floor in their order, then those on none; on each in the
/// owner's order.
[[nodiscard]] std::vector<Area> byFloor(std::vector<Area> areas, const std::vector<Floor> &floors);

[[nodiscard]] int placeOf(const FloorId &floor, const std::vector<Floor> &floors);
/// The floor of this title, whatever its case; null if there is none.
[[nodiscard]] const Floor *floorTitled(const QString &title, const std::vector<Floor> &floors);
[[nodiscard]] std::vector<Floor> withFloor(std::vector<Floor> floors, const QString &title);
[[nodiscard]] std::vector<Floor> withoutFloor(std::vector<Floor> floors, const FloorId &floor);
[[nodiscard]] std::vector<Floor> withTitle(std::vector<Floor> floors, const FloorId &floor,
                                           const QString &title);
/// @p floor comes to stand where @p place stands now; beyond the ends: at the end.
[[nodiscard]] std::vector<Floor> withFloorAt(std::vector<Floor> floors, const FloorId &floor,
                                             int place);

/// The areas where @p floor is gone: its own stand on none.
[[nodiscard]] std::vector<Area> offFloor(std::vector<Area> areas, const FloorId &floor);
/// @p area stands on @p floor, behind all others there; empty: on none.
[[nodiscard]] std::vector<Area> withAreaOn(std::vector<Area> areas,
                                           const std::vector<Floor> &floors, const AreaId &area,
                                           const FloorId &floor);
/// @p area takes the place of @p other, on its floor.
[[nodiscard]] std::vector<Area> withAreaBeside(std::vector<Area> areas,
                                               const std::vector<Floor> &floors, const AreaId &area,
                                               const AreaId &other);
/// @p area goes up (-1) or down (1) by one: past its neighbour, or from the edge of its floor onto
/// the next one.
[[nodiscard]] std::vector<Area> withAreaStepped(std::vector<Area> areas,
                                                const std::vector<Floor> &floors,
                                                const AreaId &area, int by);

} // namespace atrium::window
