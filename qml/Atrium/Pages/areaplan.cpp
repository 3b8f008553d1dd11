// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

QString areaIdFrom(const QString &title, const std::vector<Area> &areas)
{
    QString id;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !c.isMark())
            id += u'-';
    }
    id = id.left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (!isValidAreaId(id))
        id = u"area"_s;
    QString free = id;
    for (int n = 2; placeOf(AreaId(free), areas) >= 0; ++n)
        free = u"%1-%2"_s.arg(id).arg(n);
    return free;
}

const Area *areaTitled(const QString &title, const std::vector<Area> &areas)
{
    const auto found = std::ranges::find_if(areas, [&title](const Area &each) {
        return each.title.compare(title, Qt::CaseInsensitive) == 0;
    });
    return found == areas.end() ? nullptr : &*found;
}

int placeOf(const AreaId &area, const std::vector<Area> &areas)
{
    const auto found = std::ranges::find(areas, area, &Area::id);
    return found == areas.end() ? -1 : static_cast<int>(found - areas.begin());
}

std::vector<Area> withArea(std::vector<Area> areas, const QString &title)
{
    areas.push_back({.id = AreaId(areaIdFrom(title, areas)), .title = title});
    return areas;
}

std::vector<Area> withoutArea(std::vector<Area> areas, const AreaId &area)
{
    std::erase_if(areas, [&area](const Area &each) { return each.id == area; });
    return areas;
}

std::vector<Area> withTitle(std::vector<Area> areas, const AreaId &area, const QString &title)
{
    const int place = placeOf(area, areas);
    if (place >= 0)
        areas.at(static_cast<std::size_t>(place)).title = title;
    return areas;
}

std::vector<Area> withAreaAt(std::vector<Area> areas, const AreaId &area, int place)
{
    const int from = placeOf(area, areas);
    if (from < 0)
        return areas;
    const Area moved = areas.at(static_cast<std::size_t>(from));
    areas.erase(areas.begin() + from);
    const int to = std::clamp(place, 0, static_cast<int>(areas.size()));
    areas.insert(areas.begin() + to, moved);
    return areas;
}

} // namespace atrium::window
