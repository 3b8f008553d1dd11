// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"
#include "areaspage.h"
#include "sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

/// What is moved: dragged, or lifted by the keyboard.

int AreasPage::headingOf(int index, int from) const
{
    const Row *dragged = row(from);
    const Row *over = row(index);
    if (dragged == nullptr || over == nullptr || over->area.startsWith(u'~')
        || (dragged->isHeading() && !dragged->isOwn()))
        return -1;
    const auto isTarget = [&](const Row &each) {
        return dragged->isHeading() && dragged->isStorey
            ? each.isStorey
            : each.isHeading() && (dragged->isHeading() || !each.isStorey);
    };
    while (index >= 0 && !isTarget(m_rows.at(static_cast<std::size_t>(index))))
        --index;
    if (index < 0)
        return -1;
    const Row &target = m_rows.at(static_cast<std::size_t>(index));
    // A device does not go to a floor, and nothing takes the place of what is no area or floor.
    if (!dragged->isHeading())
        return over->isStorey ? -1 : index;
    return target.isOwn() || (!dragged->isStorey && target.isStorey) ? index : -1;
}

QString AreasPage::titleOf(int index) const
{
    const Row *at = row(index);
    return at != nullptr ? at->title : QString();
}

void AreasPage::drop(int from, int over)
{
    const int heading = headingOf(over, from);
    const Row *dragged = row(from);
    if (heading < 0 || dragged == nullptr)
        return;
    const Row &target = m_rows.at(static_cast<std::size_t>(heading));
    if (!dragged->isHeading()) {
        place(dragged->device, target.area);
    } else if (dragged->isStorey) {
        shiftFloor(*dragged,
                   window::placeOf(target.floor, floors())
                       - window::placeOf(dragged->floor, floors()));
    } else {
        const AreaId area(dragged->area);
        std::vector<Area> moved = target.isStorey
            ? window::withAreaOn(areas(), floors(), area, target.floor)
            : window::withAreaBeside(areas(), floors(), area, AreaId(target.area));
        if (moved != areas())
            m_edits.apply(
                {.what = tr("Place of %1").arg(dragged->title), .areas = std::move(moved)});
    }
}

void AreasPage::liftOrDrop()
{
    if (m_lifted) {
        const Lifted held = *m_lifted;
        m_lifted.reset();
        if (!held.device.isEmpty()) {
            place(held.device, held.area);
        } else if (held.areas != areas() || held.floors != floors()) {
            const int at = window::placeOf(held.floor, floors());
            const QString title = at < 0 ? window::areaTitle(m_tiles, held.area)
                                         : floors().at(static_cast<std::size_t>(at)).title;
            m_edits.apply(
                {.what = tr("Place of %1").arg(title), .areas = held.areas, .floors = held.floors});
        }
        refresh();
        return;
    }
    const Row *at = row(m_current);
    if (at == nullptr || (at->isHeading() && !at->isOwn()))
        return;
    m_lifted = Lifted {.area = at->area,
                       .device = at->device,
                       .floor = at->isStorey ? at->floor : FloorId(),
                       .areas = areas(),
                       .floors = floors()};
    refresh();
    follow();
}

void AreasPage::step(int by)
{
    if (!m_lifted) {
        setCurrent(m_current + by);
        return;
    }
    if (!m_lifted->device.isEmpty()) {
        // Behind the last area is none.
        const std::vector<Area> order = window::byFloor(areas(), floors());
        const int last = static_cast<int>(order.size()) - 1;
        const int now = window::placeOf(AreaId(m_lifted->area), order);
        const int next = std::clamp((now < 0 ? last + 1 : now) + by, 0, last + 1);
        m_lifted->area
            = next > last ? QString() : order.at(static_cast<std::size_t>(next)).id.text();
    } else if (!m_lifted->floor.isEmpty()) {
        const int next = window::placeOf(m_lifted->floor, m_lifted->floors) + by;
        m_lifted->floors
            = window::withFloorAt(m_lifted->floors, m_lifted->floor, std::max(0, next));
    } else {
        m_lifted->areas = window::withAreaStepped(m_lifted->areas, m_lifted->floors,
                                                  AreaId(m_lifted->area), by);
    }
    refresh();
    follow();
}

bool AreasPage::putBack()
{
    if (!m_lifted)
        return false;
    m_lifted.reset();
    refresh();
    return true;
}

// The keyboard stays at what it holds.
void AreasPage::follow()
{
    const auto held = std::ranges::find_if(m_rows, &Row::isLifted);
    if (held != m_rows.end())
        setCurrent(static_cast<int>(held - m_rows.begin()));
}
