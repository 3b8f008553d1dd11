// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetlistmodel.h"

void WidgetListModel::show(std::vector<std::unique_ptr<WidgetViewModel>> widgets)
{
    beginResetModel();
    // What QML still holds of the old ones goes when the reset is through.
    for (auto &widget : m_widgets)
        widget.release()->deleteLater();
    m_widgets = std::move(widgets);
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
