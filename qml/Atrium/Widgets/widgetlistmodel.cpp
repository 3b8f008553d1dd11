// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetlistmodel.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto kDelegatesGone = 1s;

} // namespace

void WidgetListModel::show(std::vector<std::unique_ptr<WidgetViewModel>> widgets)
{
    // What QML still draws of the old ones goes first: they stay until it has.
    auto old = std::make_shared<decltype(m_widgets)>(std::move(m_widgets));
    QTimer::singleShot(kDelegatesGone, this, [old] {});
    beginResetModel();
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
