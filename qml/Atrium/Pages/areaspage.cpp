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

std::vector<Area> AreasPage::shownAreas() const
{
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    return m_lifted && m_lifted->device.isEmpty()
        ? window::withAreaAt(areas, AreaId(m_lifted->area), m_lifted->place)
        : areas;
}

std::vector<AreasPage::Row> AreasPage::plan() const
{
    struct Inside
    {
        DeviceId id;
        const window::DeviceGlance *glance;
        QCollatorSortKey name;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::map<QString, std::vector<Inside>> inside;
    std::map<QString, QString> suggested;
    for (const auto &[id, glance] : m_tiles.glances()) {
        const bool isLifted = m_lifted && m_lifted->device == id;
        const QString area = isLifted ? m_lifted->area : glance.area;
        inside[area].push_back(
            {.id = id, .glance = &glance, .name = collator.sortKey(glance.title)});
        if (area.startsWith(u'~'))
            suggested.emplace(area.mid(1), area);
    }
    std::vector<Row> rows;
    const bool isSmall = m_tiles.glances().size() <= kUnfoldedAtFirst;
    int place = 0;
    const auto add = [&](const QString &key, const QString &title, const QString &icon) {
        std::vector<Inside> &devices = inside[key];
        // A fold is remembered as the other of what it is at first.
        const bool isUnfolded = m_unfolded.contains(key) != isSmall;
        const bool isLifted = m_lifted && m_lifted->device.isEmpty() && m_lifted->area == key;
        rows.push_back({.area = key,
                        .title = title,
                        .detail = tr("%n devices", "", static_cast<int>(devices.size())),
                        .icon = icon,
                        .isUnfolded = isUnfolded && !devices.empty(),
                        .isLifted = isLifted,
                        .place = place});
        std::ranges::stable_sort(
            devices, [](const Inside &a, const Inside &b) { return a.name.compare(b.name) < 0; });
        for (const Inside &each : devices) {
            const bool isHeld = m_lifted && m_lifted->device == each.id;
            if (isUnfolded || isHeld)
                rows.push_back({.area = key,
                                .device = each.id,
                                .title = each.glance->title,
                                .detail = window::titleOf(window::groupOf(each.glance->kind)),
                                .icon = dsl::iconOfKind(each.glance->kind),
                                .isLifted = isHeld,
                                .place = place});
        }
        ++place;
    };
    for (const Area &area : shownAreas())
        add(area.id.text(), area.title, u"sofa-outline"_s);
    const int none = place;
    for (const auto &[title, key] : suggested) {
        add(key, title, u"map-marker-question-outline"_s);
        place = none; // is no target
    }
    if (inside.contains(QString()) || rows.empty() || m_lifted)
        add(QString(), window::areaTitle(m_tiles, {}), u"help-circle-outline"_s);
    return rows;
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
    for (const Area &area : m_tiles.client().house().areas())
        titles.append(area.title);
    titles.append(window::areaTitle(m_tiles, {}));
    return titles;
}

QString AreasPage::removing() const
{
    const Area *area = m_tiles.client().house().area(AreaId(m_removing));
    return area != nullptr ? area->title : QString();
}

QString AreasPage::consequence() const
{
    const auto inside = std::ranges::count_if(
        m_tiles.glances(), [this](const auto &each) { return each.second.area == m_removing; });
    return inside == 0 ? tr("There is no device in it.")
                       : tr("Its %n devices stay, without an area.", "", static_cast<int>(inside));
}

int AreasPage::headingOf(int index, int from) const
{
    const Row *dragged = row(from);
    const Row *over = row(index);
    if (dragged == nullptr || over == nullptr || over->area.startsWith(u'~')
        || (dragged->isHeading() && (!dragged->isOwn() || !over->isOwn())))
        return -1;
    while (index >= 0 && !m_rows.at(static_cast<std::size_t>(index)).isHeading())
        --index;
    return index;
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
    const QString area = m_rows.at(static_cast<std::size_t>(heading)).area;
    if (!dragged->isHeading()) {
        place(dragged->device, area);
        return;
    }
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    shift(from,
          window::placeOf(AreaId(area), areas) - window::placeOf(AreaId(dragged->area), areas));
}

void AreasPage::setCurrent(int row)
{
    const int within = std::clamp(row, 0, std::max(0, count() - 1));
    if (m_current == within)
        return;
    m_current = within;
    Q_EMIT currentChanged();
}

void AreasPage::liftOrDrop()
{
    if (m_lifted) {
        const Lifted held = *m_lifted;
        m_lifted.reset();
        if (!held.device.isEmpty()) {
            place(held.device, held.area);
        } else {
            const std::vector<Area> &areas = m_tiles.client().house().areas();
            std::vector<Area> moved = window::withAreaAt(areas, AreaId(held.area), held.place);
            if (moved != areas)
                m_edits.apply({.what = tr("Place of %1").arg(window::areaTitle(m_tiles, held.area)),
                               .areas = std::move(moved)});
        }
        refresh();
        return;
    }
    const Row *at = row(m_current);
    if (at == nullptr || (at->isHeading() && !at->isOwn()))
        return;
    m_lifted
        = Lifted {.area = at->area,
                  .device = at->device,
                  .place = window::placeOf(AreaId(at->area), m_tiles.client().house().areas())};
    refresh();
    follow();
}

void AreasPage::step(int by)
{
    if (!m_lifted) {
        setCurrent(m_current + by);
        return;
    }
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    const int last = static_cast<int>(areas.size()) - 1;
    if (m_lifted->device.isEmpty()) {
        m_lifted->place = std::clamp(m_lifted->place + by, 0, last);
    } else {
        // Behind the last area is none.
        const int now = window::placeOf(AreaId(m_lifted->area), areas);
        const int next = std::clamp((now < 0 ? last + 1 : now) + by, 0, last + 1);
        m_lifted->area
            = next > last ? QString() : areas.at(static_cast<std::size_t>(next)).id.text();
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
    default:
        return {};
    }
}

QHash<int, QByteArray> AreasPage::roleNames() const
{
    return {{HeadingRole, "heading"},   {TitleRole, "title"},   {DetailRole, "detail"},
            {IconRole, "iconName"},     {OwnRole, "own"},       {SuggestedRole, "suggested"},
            {UnfoldedRole, "unfolded"}, {LiftedRole, "lifted"}, {PlaceRole, "place"}};
}
