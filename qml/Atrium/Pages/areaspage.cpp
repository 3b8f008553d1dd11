// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaspage.h"

#include "areaplan.h"
#include "sections.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr std::size_t kUnfoldedAtFirst = 40; ///< A house of more devices shows its areas alone.

} // namespace

AreasPage::AreasPage(window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_tiles(tiles)
    , m_edits(edits)
{
    connect(&tiles, &window::HouseTiles::glancesChanged, this, &AreasPage::refresh);
    connect(&tiles.client(), &client::HubClient::areasChanged, this, &AreasPage::refresh);
    connect(&tiles.client(), &client::HubClient::reset, this, &AreasPage::refresh);
    refresh();
}

AreasPage::~AreasPage() = default;

const std::vector<Area> &AreasPage::areas() const
{
    return m_tiles.client().house().areas();
}

const std::vector<Floor> &AreasPage::floors() const
{
    return m_tiles.client().house().floors();
}

std::vector<Area> AreasPage::shownAreas() const
{
    return m_lifted && m_lifted->device.isEmpty() ? m_lifted->areas : areas();
}

std::vector<Floor> AreasPage::shownFloors() const
{
    return m_lifted && m_lifted->device.isEmpty() ? m_lifted->floors : floors();
}

struct AreasPage::Inside
{
    DeviceId id;
    const window::DeviceGlance *glance;
    QCollatorSortKey name;
};

struct AreasPage::Plan
{
    std::map<QString, std::vector<Inside>> inside; ///< By the area's key.
    bool isSmall = false;
    std::vector<Row> rows;
};

void AreasPage::addStorey(Plan &plan, const FloorId &floor, const QString &title, int areas) const
{
    plan.rows.push_back({.isStorey = true,
                         .floor = floor,
                         .title = title,
                         .detail = tr("%n areas", "", areas),
                         .icon = u"stairs"_s,
                         .isLifted = m_lifted && !floor.isEmpty() && m_lifted->floor == floor,
                         .place = window::placeOf(floor, floors())});
}

void AreasPage::addArea(Plan &plan, const Area &area, const QString &icon, int place) const
{
    const QString key = area.id.text();
    std::vector<Inside> &devices = plan.inside[key];
    // A fold is remembered as the other of what it is at first.
    const bool isUnfolded = m_unfolded.contains(key) != plan.isSmall;
    const bool isLifted = m_lifted && m_lifted->device.isEmpty() && m_lifted->floor.isEmpty()
        && m_lifted->area == key;
    const int storey = window::placeOf(area.floor, floors());
    plan.rows.push_back({.area = key,
                         .floor = area.floor,
                         .title = area.title,
                         .detail = tr("%n devices", "", static_cast<int>(devices.size())),
                         .icon = icon,
                         .isUnfolded = isUnfolded && !devices.empty(),
                         .isLifted = isLifted,
                         .place = storey < 0 ? static_cast<int>(floors().size()) : storey});
    std::ranges::stable_sort(
        devices, [](const Inside &a, const Inside &b) { return a.name.compare(b.name) < 0; });
    for (const Inside &each : devices) {
        const bool isHeld = m_lifted && m_lifted->device == each.id;
        if (isUnfolded || isHeld)
            plan.rows.push_back({.area = key,
                                 .device = each.id,
                                 .floor = area.floor,
                                 .title = each.glance->title,
                                 .detail = window::titleOf(window::groupOf(each.glance->kind)),
                                 .icon = dsl::iconOfKind(each.glance->kind),
                                 .isLifted = isHeld,
                                 .place = place});
    }
}

std::vector<AreasPage::Row> AreasPage::plan() const
{
    QCollator collator;
    collator.setNumericMode(true);
    Plan plan {.isSmall = m_tiles.glances().size() <= kUnfoldedAtFirst};
    std::map<QString, QString> suggested;
    for (const auto &[id, glance] : m_tiles.glances()) {
        const bool isLifted = m_lifted && m_lifted->device == id;
        const QString area = isLifted ? m_lifted->area : glance.area;
        plan.inside[area].push_back(
            {.id = id, .glance = &glance, .name = collator.sortKey(glance.title)});
        if (area.startsWith(u'~'))
            suggested.emplace(area.mid(1), area);
    }
    const std::vector<Floor> storeys = shownFloors();
    const std::vector<Area> areas = window::byFloor(shownAreas(), storeys);
    const auto countOn = [&](const FloorId &floor) {
        return static_cast<int>(std::ranges::count_if(areas, [&](const Area &area) {
            const int place = window::placeOf(area.floor, storeys);
            return floor.isEmpty() ? place < 0 : area.floor == floor;
        }));
    };
    int place = 0;
    for (const Floor &floor : storeys) {
        addStorey(plan, floor.id, floor.title, countOn(floor.id));
        for (const Area &area : areas) {
            if (area.floor == floor.id)
                addArea(plan, area, u"sofa-outline"_s, place++);
        }
    }
    const bool hasNone
        = plan.inside.contains(QString()) || m_lifted || (areas.empty() && suggested.empty());
    if (!storeys.empty() && (countOn({}) > 0 || !suggested.empty() || hasNone))
        addStorey(plan, {}, tr("On no floor"), countOn({}));
    for (const Area &area : areas) {
        if (window::placeOf(area.floor, storeys) < 0)
            addArea(plan, area, u"sofa-outline"_s, place++);
    }
    const int none = place; // what only the sources name is no target
    for (const auto &[title, key] : suggested)
        addArea(plan, {.id = AreaId(key), .title = title}, u"map-marker-question-outline"_s, none);
    if (hasNone)
        addArea(plan, {.id = {}, .title = window::areaTitle(m_tiles, {})}, u"help-circle-outline"_s,
                none);
    return std::move(plan.rows);
}

void AreasPage::refresh()
{
    if (m_lifted && !m_lifted->device.isEmpty() && !m_tiles.glances().contains(m_lifted->device))
        m_lifted.reset();
    show(plan());
    setCurrent(std::min(m_current, count() - 1));
    Q_EMIT changed();
}

// Rows in the middle are replaced; those round them stay.
void AreasPage::show(std::vector<Row> rows)
{
    std::size_t from = 0;
    while (from < rows.size() && from < m_rows.size() && rows.at(from) == m_rows.at(from))
        ++from;
    std::size_t oldEnd = m_rows.size();
    std::size_t newEnd = rows.size();
    while (oldEnd > from && newEnd > from && rows.at(newEnd - 1) == m_rows.at(oldEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const std::size_t common = std::min(oldEnd, newEnd);
    for (std::size_t i = from; i < common; ++i)
        m_rows.at(i) = rows.at(i);
    if (common > from)
        Q_EMIT dataChanged(index(static_cast<int>(from)), index(static_cast<int>(common) - 1));
    const auto at = static_cast<std::ptrdiff_t>(common);
    if (oldEnd > common) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + at, m_rows.begin() + static_cast<std::ptrdiff_t>(oldEnd));
        endRemoveRows();
    }
    if (newEnd > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(newEnd) - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + at,
                      rows.begin() + static_cast<std::ptrdiff_t>(newEnd));
        endInsertRows();
    }
}

const AreasPage::Row *AreasPage::row(int index) const
{
    return index < 0 || index >= count() ? nullptr : &m_rows.at(static_cast<std::size_t>(index));
}

QStringList AreasPage::targets() const
{
    QStringList titles;
    for (const Area &area : window::byFloor(areas(), floors()))
        titles.append(area.title);
    titles.append(window::areaTitle(m_tiles, {}));
    return titles;
}

void AreasPage::setCurrent(int row)
{
    const int within = std::clamp(row, 0, std::max(0, count() - 1));
    if (m_current == within)
        return;
    m_current = within;
    Q_EMIT currentChanged();
}

int AreasPage::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AreasPage::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case HeadingRole:
        return row.isHeading();
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.icon;
    case OwnRole:
        return row.isOwn();
    case SuggestedRole:
        return row.area.startsWith(u'~');
    case UnfoldedRole:
        return row.isUnfolded;
    case LiftedRole:
        return row.isLifted;
    case PlaceRole:
        return row.place;
    case StoreyRole:
        return row.isStorey;
    default:
        return {};
    }
}

QHash<int, QByteArray> AreasPage::roleNames() const
{
    return {{HeadingRole, "heading"},   {TitleRole, "title"},   {DetailRole, "detail"},
            {IconRole, "iconName"},     {OwnRole, "own"},       {SuggestedRole, "suggested"},
            {UnfoldedRole, "unfolded"}, {LiftedRole, "lifted"}, {PlaceRole, "place"},
            {StoreyRole, "storey"}};
}
