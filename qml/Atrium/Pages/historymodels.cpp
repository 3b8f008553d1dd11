// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodels.h"

using namespace Qt::StringLiterals;

namespace {

// Rows that differ are told one by one; another number of them is another list.
template<typename Model, typename Row>
bool showChanged(Model &model, std::vector<Row> &held, std::vector<Row> &rows)
{
    if (rows.size() != held.size())
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (held.at(i) == rows.at(i))
            continue;
        held.at(i) = std::move(rows.at(i));
        const QModelIndex changed = model.index(static_cast<int>(i));
        Q_EMIT model.dataChanged(changed, changed);
    }
    return true;
}

} // namespace

void HistorySeriesModel::show(std::vector<HistorySeriesRow> rows)
{
    if (showChanged(*this, m_rows, rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int HistorySeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistorySeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistorySeriesRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case NameRole:
        return row.name;
    case WholeRole:
        return row.whole;
    case RankRole:
        return row.rank;
    case ToneRole:
        return row.tone;
    case ShownRole:
        return row.isShown;
    case StateRole:
        return row.isState;
    case ValueRole:
        return row.value;
    case RangeRole:
        return row.range;
    default:
        return {};
    }
}

QHash<int, QByteArray> HistorySeriesModel::roleNames() const
{
    return {{NameRole, "name"},   {WholeRole, "whole"},   {RankRole, "rank"},
            {ToneRole, "tone"},   {ShownRole, "shown"},   {StateRole, "ofStates"},
            {ValueRole, "value"}, {RangeRole, "extremes"}};
}

void HistoryChartModel::show(std::vector<HistoryChartRow> rows)
{
    if (showChanged(*this, m_rows, rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int HistoryChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryChartRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case NameRole:
        return row.name;
    case UnitRole:
        return row.unit;
    case ChartRole:
        return QVariant::fromValue(row.chart);
    case StatesRole:
        return QVariant::fromValue(row.states);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryChartModel::roleNames() const
{
    return {{NameRole, "name"}, {UnitRole, "unit"}, {ChartRole, "chart"}, {StatesRole, "states"}};
}

void HistoryTableModel::show(const QStringList &heads, std::vector<Row> rows)
{
    m_heads = heads;
    if (showChanged(*this, m_rows, rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case TimeRole:
        return row.time;
    case CellsRole:
        return row.cells;
    case SpokenRole: {
        QStringList words {row.time};
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            words.append(m_heads.value(i) + u' ' + row.cells.at(i));
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryTableModel::roleNames() const
{
    return {{TimeRole, "time"}, {CellsRole, "cells"}, {SpokenRole, "spoken"}};
}
