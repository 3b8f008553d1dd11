// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include "floorplan.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

using Listed = ListedDevice;

/// What has no place on Home: it is infrastructure, or says nothing at a glance.
bool isBackstage(const DeviceGlance &glance)
{
    return glance.kind == kind::bridge || glance.kind == kind::repeater
        || glance.kind == kind::button;
}

/// Areas in the owner's order, then those that only the sources name, then none.
std::vector<std::pair<QString, QString>> areaOrder(const HouseTiles &tiles,
                                                   const std::vector<Listed> &devices)
{
    std::vector<std::pair<QString, QString>> order;
    const client::House &house = tiles.client().house();
    for (const Area &area : byFloor(house.areas(), house.floors()))
        order.emplace_back(area.id.text(), area.title);
    std::map<QString, QString> suggested;
    bool isOutside = false;
    for (const Listed &each : devices) {
        if (each.glance->area.startsWith(u'~'))
            suggested.emplace(each.glance->areaTitle, each.glance->area);
        isOutside = isOutside || each.glance->area.isEmpty();
    }
    for (const auto &[title, key] : suggested)
        order.emplace_back(key, title);
    if (isOutside)
        order.emplace_back(QString(), areaTitle(tiles, {}));
    return order;
}

// Where there is but one floor its name says nothing.
QString chapterOf(const HouseTiles &tiles, const QString &area)
{
    const client::House &house = tiles.client().house();
    if (house.floors().size() < 2)
        return {};
    const Area *found = house.area(AreaId(area));
    const int place = found == nullptr ? -1 : placeOf(found->floor, house.floors());
    return place < 0 ? QCoreApplication::translate("Home", "Elsewhere")
                     : house.floors().at(static_cast<std::size_t>(place)).title;
}

// Within an area its name at the beginning or the end of a title says nothing; here only the order
// is made.
void abnormalFirst(std::vector<const Listed *> &devices)
{
    std::ranges::stable_partition(devices,
                                  [](const Listed *each) { return each->glance->isAbnormal; });
}

QStringList idsOf(const std::vector<const Listed *> &devices)
{
    QStringList ids;
    for (const Listed *each : devices)
        ids.append(each->id.text());
    return ids;
}

} // namespace

std::vector<TileSection> homeSections(const HouseTiles &tiles, const QString &first)
{
    constexpr qsizetype kFewestOverflowing = 4;
    const std::vector<Listed> &devices = tiles.inOrder();
    std::vector<TileSection> sections;
    TileSection favourites {
        .title = QCoreApplication::translate("Home", "Favourites"), .isWide = true, .isEven = true};
    for (const Listed &each : devices) {
        if (each.glance->isFavourite)
            favourites.devices.append(each.id.text());
    }
    if (!favourites.devices.isEmpty())
        sections.push_back(favourites);
    auto order = areaOrder(tiles, devices);
    if (!first.isEmpty())
        std::ranges::stable_partition(order, [&](const auto &area) { return area.first == first; });
    for (const auto &[key, title] : order) {
        const QString summary = areaSummary(tiles, key);
        std::vector<const Listed *> inside;
        for (const Listed &each : devices) {
            const bool isSaid = each.glance->kind == kind::climateSensor && !summary.isEmpty()
                && !each.glance->isAbnormal;
            if (each.glance->area == key && !isBackstage(*each.glance) && !isSaid
                && !each.glance->isFavourite)
                inside.push_back(&each);
        }
        if (inside.empty())
            continue;
        if (static_cast<qsizetype>(inside.size()) > kFewestOverflowing)
            abnormalFirst(inside);
        sections.push_back({.key = u"area:"_s + key,
                            .title = title,
                            .summary = summary,
                            .devices = idsOf(inside),
                            .chapter = key == first && !first.isEmpty()
                                ? QString() // the panel's own stands before all floors
                                : chapterOf(tiles, key),
                            .lights = u"area:"_s + key,
                            .isInArea = true});
    }
    return sections;
}

std::vector<TileSection> areaSections(const HouseTiles &tiles, const QString &area,
                                      const DeviceFilter &filter)
{
    const std::vector<Listed> &devices = tiles.inOrder();
    std::vector<TileSection> sections;
    TileSection look {.title = QCoreApplication::translate("Home", "Need a look"),
                      .isWide = true,
                      .isInArea = true};
    std::map<KindGroup, QStringList> groups;
    for (const Listed &each : devices) {
        if (each.glance->area != area || !filter.passes(tiles.factsOf(each.id, *each.glance)))
            continue;
        if (each.glance->isAbnormal)
            look.devices.append(each.id.text());
        else
            groups[each.group].append(each.id.text());
    }
    if (!look.devices.isEmpty())
        sections.push_back(look);
    for (const auto &[group, ids] : groups)
        sections.push_back({.title = titleOf(group),
                            .summary = QLocale().toString(ids.size()),
                            .devices = ids,
                            .lights = group == KindGroup::Lights ? u"area:"_s + area : QString(),
                            .isWide = true,
                            .isInArea = true});
    return sections;
}

std::vector<TileSection> deviceSections(const HouseTiles &tiles, const DeviceFilter &filter)
{
    const std::vector<Listed> &devices = tiles.inOrder();
    std::map<QString, QStringList> inAreas;
    for (const Listed &each : devices) {
        if (filter.passes(tiles.factsOf(each.id, *each.glance)))
            inAreas[each.glance->area].append(each.id.text());
    }
    std::vector<TileSection> sections;
    for (const auto &[key, title] : areaOrder(tiles, devices)) {
        const QStringList &ids = inAreas[key];
        if (!ids.isEmpty())
            sections.push_back({.key = u"area:"_s + key,
                                .title = title,
                                .summary = QLocale().toString(ids.size()),
                                .devices = ids,
                                .chapter = chapterOf(tiles, key),
                                .isWide = true,
                                .isInArea = true});
    }
    return sections;
}

QString areaTitle(const HouseTiles &tiles, const QString &area)
{
    if (area.startsWith(u'~'))
        return area.mid(1);
    if (const Area *found = tiles.client().house().area(AreaId(area)))
        return found->title;
    return QCoreApplication::translate("Home", "Without an area");
}

QString areaSummary(const HouseTiles &tiles, const QString &area)
{
    struct Mean
    {
        QStringView semantic;
        QString unit;
        int decimals;
        double sum = 0.0;
        int count = 0;
    };
    std::array means {Mean {.semantic = semantic::temperature, .unit = u"°"_s, .decimals = 1},
                      Mean {.semantic = semantic::humidity, .unit = u"%"_s, .decimals = 0}};
    for (const auto &[id, glance] : tiles.glances()) {
        if (area.isEmpty() || glance.area != area || glance.kind != kind::climateSensor
            || glance.isHidden)
            continue;
        const DeviceState *state = tiles.client().house().device(id);
        const auto &properties = state->device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            for (Mean &mean : means) {
                const Value &value = state->properties.at(i).reported.value;
                if (properties.at(i).semantic == mean.semantic && value.isNumeric()) {
                    mean.sum += value.toNumber();
                    ++mean.count;
                }
            }
        }
    }
    QStringList parts;
    for (const Mean &mean : means) {
        if (mean.count > 0)
            parts.append(
                tiles.texts().quantity(mean.sum / mean.count, mean.unit, mean.decimals).joined());
    }
    return parts.join(u"   "_s);
}

std::vector<DeviceFacts> deviceFacts(const HouseTiles &tiles, const std::optional<QString> &area)
{
    std::vector<DeviceFacts> facts;
    for (const auto &[id, glance] : tiles.glances()) {
        if (!glance.isHidden && (!area || glance.area == *area))
            facts.push_back(tiles.factsOf(id, glance));
    }
    return facts;
}

std::vector<std::pair<QString, QString>> areaKeys(const HouseTiles &tiles)
{
    std::vector<std::pair<QString, QString>> keys;
    std::set<QString> used;
    for (const auto &[id, glance] : tiles.glances()) {
        if (!glance.isHidden)
            used.insert(glance.area);
    }
    for (const auto &area : areaOrder(tiles, tiles.inOrder())) {
        if (used.contains(area.first))
            keys.push_back(area);
    }
    return keys;
}

} // namespace atrium::window
