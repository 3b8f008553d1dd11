// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"
#include "areaspage.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

/// What is done with floors, and what is asked before one of them, or an area, goes.

QStringList AreasPage::floorTargets() const
{
    QStringList titles;
    for (const Floor &floor : floors())
        titles.append(floor.title);
    if (!titles.isEmpty())
        titles.append(tr("On no floor"));
    return titles;
}

bool AreasPage::addFloor(const QString &title)
{
    const QString name = title.simplified();
    m_addError = name.isEmpty()                          ? tr("A floor needs a name")
        : name.size() > 200                              ? tr("At most 200 characters")
        : window::floorTitled(name, floors()) != nullptr ? tr("There is one of this name already")
                                                         : QString();
    if (m_addError.isEmpty())
        m_edits.apply(
            {.what = tr("Floor %1").arg(name), .floors = window::withFloor(floors(), name)});
    Q_EMIT changed();
    return m_addError.isEmpty();
}

void AreasPage::renameFloor(const Row &row, const QString &name)
{
    m_edits.apply({.what = tr("Name of %1").arg(row.title),
                   .floors = window::withTitle(floors(), row.floor, name)});
}

void AreasPage::shiftFloor(const Row &row, int by)
{
    const int place = window::placeOf(row.floor, floors());
    std::vector<Floor> moved = window::withFloorAt(floors(), row.floor, std::max(0, place + by));
    if (moved != floors())
        m_edits.apply({.what = tr("Place of %1").arg(row.title), .floors = std::move(moved)});
}

void AreasPage::moveToFloor(int index, int target)
{
    const Row *at = row(index);
    const auto count = static_cast<int>(floors().size());
    if (at == nullptr || !at->isArea() || !at->isOwn() || target < 0 || target > count)
        return;
    const FloorId floor
        = target < count ? floors().at(static_cast<std::size_t>(target)).id : FloorId();
    std::vector<Area> moved = window::withAreaOn(areas(), floors(), AreaId(at->area), floor);
    if (moved != areas())
        m_edits.apply({.what = tr("Floor of %1").arg(at->title), .areas = std::move(moved)});
}

void AreasPage::removeFloor()
{
    if (window::placeOf(m_removingFloor, floors()) >= 0)
        m_edits.apply({.what = tr("Removal of %1").arg(removing()),
                       .areas = window::offFloor(areas(), m_removingFloor),
                       .floors = window::withoutFloor(floors(), m_removingFloor)});
}

QString AreasPage::removing() const
{
    const int place = window::placeOf(m_removingFloor, floors());
    if (place >= 0)
        return floors().at(static_cast<std::size_t>(place)).title;
    const Area *area = m_tiles.client().house().area(AreaId(m_removing));
    return area != nullptr ? area->title : QString();
}

QString AreasPage::consequence() const
{
    if (!m_removingFloor.isEmpty()) {
        const auto on = std::ranges::count(areas(), m_removingFloor, &Area::floor);
        return on == 0 ? tr("There is no area on it.")
                       : tr("Its %n areas stay, on no floor.", "", static_cast<int>(on));
    }
    const auto inside = std::ranges::count_if(
        m_tiles.glances(), [this](const auto &each) { return each.second.area == m_removing; });
    return inside == 0 ? tr("There is no device in it.")
                       : tr("Its %n devices stay, without an area.", "", static_cast<int>(inside));
}
