// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlistmodel.h"

void RowListModel::show(std::vector<FactRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows.at(i) = std::move(rows.at(i));
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FactRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case IconRole:
        return row.icon;
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case ToneRole:
        return row.tone;
    case DetailRole:
        return row.detail;
    case ActionRole:
        return row.action;
    case SecondActionRole:
        return row.secondAction;
    case FractionRole:
        return row.fraction;
    default:
        return {};
    }
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    return {{IconRole, "iconName"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {ToneRole, "tone"},
            {DetailRole, "detail"},
            {ActionRole, "action"},
            {SecondActionRole, "secondAction"},
            {FractionRole, "fraction"}};
}
