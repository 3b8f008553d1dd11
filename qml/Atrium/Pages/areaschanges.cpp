// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"
#include "areaspage.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

bool AreasPage::add(const QString &title)
{
    const QString name = title.simplified();
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    m_addError = name.isEmpty()                      ? tr("An area needs a name")
        : name.size() > 200                          ? tr("At most 200 characters")
        : window::areaTitled(name, areas) != nullptr ? tr("There is one of this name already")
                                                     : QString();
    if (m_addError.isEmpty())
        m_edits.apply({.what = tr("Area %1").arg(name), .areas = window::withArea(areas, name)});
    Q_EMIT changed();
    return m_addError.isEmpty();
}

void AreasPage::rename(int index, const QString &title)
{
    const Row *at = row(index);
    const QString name = title.simplified();
    if (at == nullptr || !at->isHeading() || !at->isOwn() || name.isEmpty() || name == at->title)
        return;
    if (at->isStorey) {
        renameFloor(*at, name);
        return;
    }
    m_edits.apply(
        {.what = tr("Name of %1").arg(at->title),
         .areas = window::withTitle(m_tiles.client().house().areas(), AreaId(at->area), name)});
}

void AreasPage::fold(int index)
{
    const Row *at = row(index);
    if (at == nullptr || !at->isArea())
        return;
    if (m_unfolded.erase(at->area) == 0)
        m_unfolded.insert(at->area);
    refresh();
}

void AreasPage::askRemove(int index)
{
    const Row *at = row(index);
    if (at == nullptr || !at->isHeading() || !at->isOwn())
        return;
    m_removing = at->area;
    m_removingFloor = at->isStorey ? at->floor : FloorId();
    Q_EMIT changed();
}

void AreasPage::remove()
{
    const AreaId area(m_removing);
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    if (!m_removingFloor.isEmpty())
        removeFloor();
    else if (window::placeOf(area, areas) >= 0)
        m_edits.apply({.what = tr("Removal of %1").arg(removing()),
                       .areas = window::withoutArea(areas, area)});
    keep();
}

void AreasPage::keep()
{
    if (m_removing.isEmpty() && m_removingFloor.isEmpty())
        return;
    m_removing.clear();
    m_removingFloor = {};
    Q_EMIT changed();
}

void AreasPage::adopt(int index)
{
    const Row *at = row(index);
    if (at == nullptr || !at->area.startsWith(u'~'))
        return;
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    const QString title = at->area.mid(1);
    const Area *same = window::areaTitled(title, areas);
    OwnerEdits::Edit edit {.what = tr("Area %1").arg(title)};
    if (same == nullptr)
        edit.areas = window::withArea(areas, title);
    const QString id = same != nullptr ? same->id.text() : edit.areas->back().id.text();
    for (const auto &[device, glance] : m_tiles.glances()) {
        if (glance.area == at->area)
            edit.words.push_back({.device = device, .field = u"area"_s, .value = id});
    }
    m_edits.apply(edit);
}

void AreasPage::place(const DeviceId &device, const QString &area)
{
    const auto glance = m_tiles.glances().find(device);
    if (glance == m_tiles.glances().end() || glance->second.area == area || area.startsWith(u'~'))
        return;
    m_edits.apply({.what = tr("Area of %1").arg(glance->second.title),
                   .words = {{.device = device, .field = u"area"_s, .value = area}}});
}

void AreasPage::move(int index, int target)
{
    const Row *at = row(index);
    const std::vector<Area> areas = window::byFloor(this->areas(), floors()); // as targets()
    if (at == nullptr || at->isHeading() || target < 0 || target > static_cast<int>(areas.size()))
        return;
    const auto place = static_cast<std::size_t>(target);
    this->place(at->device, place < areas.size() ? areas.at(place).id.text() : QString());
}

void AreasPage::shift(int index, int by)
{
    const Row *at = row(index);
    if (at == nullptr || !at->isHeading() || !at->isOwn())
        return;
    if (at->isStorey) {
        shiftFloor(*at, by);
        return;
    }
    std::vector<Area> moved = window::withAreaStepped(areas(), floors(), AreaId(at->area), by);
    if (moved != areas())
        m_edits.apply({.what = tr("Place of %1").arg(at->title), .areas = std::move(moved)});
}
