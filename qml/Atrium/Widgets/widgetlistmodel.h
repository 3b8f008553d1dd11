// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetviewmodel.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <memory>
#include <vector>

/// The widgets of a view or of a group, in their order. Lives on the GUI thread.
class WidgetListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a device's detail")

public:
    enum Role { WidgetRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<std::shared_ptr<WidgetViewModel>> widgets);
    [[nodiscard]] WidgetViewModel *at(int row) const
    {
        return m_widgets.at(static_cast<std::size_t>(row)).get();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<std::shared_ptr<WidgetViewModel>> m_widgets;
};
