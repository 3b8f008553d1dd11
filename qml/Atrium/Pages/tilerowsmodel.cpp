// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilerowsmodel.h"

#include <algorithm>

using namespace atrium::window;

TileRowsModel::TileRowsModel(TileSource tiles, QObject *parent)
    : QAbstractListModel(parent)
    , m_tiles(std::move(tiles))
{ }

TileRowsModel::~TileRowsModel() = default;

void TileRowsModel::show(const std::vector<TileSection> &sections, const LayoutRule &rule)
{
    const std::vector<TileRow> plan = layOut(sections, rule);
    if (m_columns != rule.columns) {
        m_columns = rule.columns;
        Q_EMIT columnsChanged();
    }
    const auto same = [](const Row &row, const TileRow &other) {
        return row.plan == other;
    };
    const int oldCount = count();
    std::size_t at = 0;
    if (m_rows.size() == plan.size()) {
        // Only what differs is replaced, run by run: headings change where no tile does.
        while (at < plan.size()) {
            std::size_t end = at;
            while (end < plan.size() && !same(m_rows.at(end), plan.at(end)))
                ++end;
            replace(at, end, end, plan);
            at = end + 1;
        }
        return;
    }
    while (at < m_rows.size() && at < plan.size() && same(m_rows.at(at), plan.at(at)))
        ++at;
    std::size_t oldEnd = m_rows.size();
    std::size_t newEnd = plan.size();
    while (oldEnd > at && newEnd > at && same(m_rows.at(oldEnd - 1), plan.at(newEnd - 1))) {
        --oldEnd;
        --newEnd;
    }
    replace(at, oldEnd, newEnd, plan);
    if (count() != oldCount)
        Q_EMIT countChanged();
}

// Rows [at, oldEnd) become those of the plan in [at, newEnd).
void TileRowsModel::replace(std::size_t at, std::size_t oldEnd, std::size_t newEnd,
                            const std::vector<TileRow> &plan)
{
    const auto first = static_cast<std::ptrdiff_t>(at);
    if (oldEnd > at) {
        const auto last = static_cast<std::ptrdiff_t>(oldEnd);
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(oldEnd - 1));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
        endRemoveRows();
    }
    if (newEnd > at) {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(newEnd - 1));
        for (std::size_t i = at; i < newEnd; ++i)
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i),
                          Row {.plan = plan.at(i), .viewModel = {}});
        endInsertRows();
    }
}

std::shared_ptr<RowViewModel> TileRowsModel::makeRow(const TileRow &plan) const
{
    auto row = atrium::widgets::makeShared<RowViewModel>();
    row->columns = plan.columns;
    row->chapter = plan.chapter;
    row->opensShelf = plan.opensShelf;
    row->isHeading = !plan.headings.empty();
    for (const HeadingCell &each : plan.headings) {
        const auto heading = atrium::widgets::makeShared<HeadingViewModel>();
        heading->column = each.column;
        heading->span = each.span;
        heading->key = each.key;
        heading->title = each.title;
        heading->summary = each.summary;
        heading->lights = each.lights;
        heading->setLit(m_lit.contains(each.lights));
        row->headings.append(heading.get());
        row->parts.push_back(heading);
    }
    for (const TileCell &each : plan.tiles) {
        const auto cell = atrium::widgets::makeShared<CellViewModel>();
        row->parts.push_back(cell);
        cell->column = each.column;
        cell->more = each.more;
        cell->inArea = each.isInArea;
        cell->section = each.section;
        cell->sectionTitle = each.sectionTitle;
        if (!each.device.isEmpty())
            cell->shown = m_tiles(each.device);
        if (cell->shown != nullptr)
            row->tiles.append(cell.get());
        else if (cell->more > 0)
            row->overflows.append(cell.get());
    }
    return row;
}

void TileRowsModel::setLit(const std::set<QString> &sections)
{
    m_lit = sections;
    for (const Row &row : m_rows) {
        if (!row.viewModel)
            continue;
        for (QObject *each : row.viewModel->headings) {
            if (auto *heading = qobject_cast<HeadingViewModel *>(each))
                heading->setLit(m_lit.contains(heading->lights));
        }
    }
}

int TileRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TileRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != RowRole)
        return {};
    Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (!row.viewModel)
        row.viewModel = makeRow(row.plan);
    return QVariant::fromValue(row.viewModel.get());
}

QHash<int, QByteArray> TileRowsModel::roleNames() const
{
    return {{RowRole, "row"}};
}
