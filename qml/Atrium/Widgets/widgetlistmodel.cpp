// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetlistmodel.h"

void WidgetListModel::show(std::vector<std::shared_ptr<WidgetViewModel>> widgets)
{
    beginResetModel();
    m_widgets = std::move(widgets); // delegates keep what they still draw of the old ones
    endResetModel();
}

int WidgetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_widgets.size());
}

QVariant WidgetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == WidgetRole ? QVariant::fromValue(at(index.row())) : QVariant();
}

QHash<int, QByteArray> WidgetListModel::roleNames() const
{
    return {{WidgetRole, "widget"}};
}
