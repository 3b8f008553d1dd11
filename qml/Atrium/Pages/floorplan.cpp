// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorplan.h"

#include "areaplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

// Behind the last floor is none.
int storeyOf(const Area &area, const std::vector<Floor> &floors)
{
    const int place = placeOf(area.floor, floors);
    return place < 0 ? static_cast<int>(floors.size()) : place;
}

FloorId floorAt(int storey, const std::vector<Floor> &floors)
{
    return storey < static_cast<int>(floors.size()) ? floors.at(static_cast<std::size_t>(storey)).id
                                                    : FloorId();
}

} // namespace

std::vector<Area> byFloor(std::vector<Area> areas, const std::vector<Floor> &floors)
{
    std::ranges::stable_sort(areas, [&](const Area &a, const Area &b) {
        return storeyOf(a, floors) < storeyOf(b, floors);
    });
    return areas;
}

int placeOf(const FloorId &floor, const std::vector<Floor> &floors)
{
    const auto found = std::ranges::find(floors, floor, &Floor::id);
    return found == floors.end() ? -1 : static_cast<int>(found - floors.begin());
}

const Floor *floorTitled(const QString &title, const std::vector<Floor> &floors)
{
    const auto found = std::ranges::find_if(floors, [&title](const Floor &each) {
        return each.title.compare(title, Qt::CaseInsensitive) == 0;
    });
    return found == floors.end() ? nullptr : &*found;
}

std::vector<Floor> withFloor(std::vector<Floor> floors, const QString &title)
{
    std::vector<Area> named; // floors and areas are named alike
    for (const Floor &floor : floors)
        named.push_back({.id = AreaId(floor.id.text()), .title = floor.title});
    floors.push_back({.id = FloorId(areaIdFrom(title, named)), .title = title});
    return floors;
}

std::vector<Floor> withoutFloor(std::vector<Floor> floors, const FloorId &floor)
{
    std::erase_if(floors, [&floor](const Floor &each) { return each.id == floor; });
    return floors;
}

std::vector<Floor> withTitle(std::vector<Floor> floors, const FloorId &floor, const QString &title)
{
    const int place = placeOf(floor, floors);
    if (place >= 0)
        floors.at(static_cast<std::size_t>(place)).title = title;
    return floors;
}

std::vector<Floor> withFloorAt(std::vector<Floor> floors, const FloorId &floor, int place)
{
    const int from = placeOf(floor, floors);
    if (from < 0)
        return floors;
    const Floor moved = floors.at(static_cast<std::size_t>(from));
    floors.erase(floors.begin() + from);
    floors.insert(floors.begin() + std::clamp(place, 0, static_cast<int>(floors.size())), moved);
    return floors;
}

std::vector<Area> offFloor(std::vector<Area> areas, const FloorId &floor)
{
    for (Area &area : areas) {
        if (area.floor == floor)
            area.floor = {};
    }
    return areas;
}

std::vector<Area> withAreaOn(std::vector<Area> areas, const std::vector<Floor> &floors,
                             const AreaId &area, const FloorId &floor)
{
    const int place = placeOf(area, areas);
    if (place < 0 || areas.at(static_cast<std::size_t>(place)).floor == floor)
        return areas;
    areas.at(static_cast<std::size_t>(place)).floor = floor;
    return byFloor(withAreaAt(std::move(areas), area, static_cast<int>(areas.size())), floors);
}

std::vector<Area> withAreaBeside(std::vector<Area> areas, const std::vector<Floor> &floors,
                                 const AreaId &area, const AreaId &other)
{
    areas = byFloor(std::move(areas), floors);
    const int from = placeOf(area, areas);
    const int to = placeOf(other, areas);
    if (from < 0 || to < 0)
        return areas;
    Area &moved = areas.at(static_cast<std::size_t>(from));
    const FloorId floor = areas.at(static_cast<std::size_t>(to)).floor;
    const bool isSame = moved.floor == floor;
    moved.floor = floor;
    // From another floor it comes before the one that it is let go over.
    return withAreaAt(std::move(areas), area, isSame || from > to ? to : to - 1);
}

std::vector<Area> withAreaStepped(std::vector<Area> areas, const std::vector<Floor> &floors,
                                  const AreaId &area, int by)
{
    areas = byFloor(std::move(areas), floors);
    const int from = placeOf(area, areas);
    if (from < 0 || by == 0)
        return areas;
    const int to = from + (by < 0 ? -1 : 1);
    Area &moved = areas.at(static_cast<std::size_t>(from));
    const bool hasNeighbour = to >= 0 && to < static_cast<int>(areas.size());
    if (hasNeighbour && areas.at(static_cast<std::size_t>(to)).floor == moved.floor)
        return withAreaAt(std::move(areas), area, to);
    const int storey = storeyOf(moved, floors) + (by < 0 ? -1 : 1);
    if (storey >= 0 && storey <= static_cast<int>(floors.size()))
        moved.floor = floorAt(storey, floors);
    return areas;
}

} // namespace atrium::window
