// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetlook.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

/// The options of a select or the buttons of a group. Rows stay while only their marks change. GUI
/// thread.
class OptionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a widget")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        IconRole,
        HintRole,
        SelectedRole,
        WishedRole,
        AllowedRole
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<atrium::widgets::OptionLook> &options);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<atrium::widgets::OptionLook> m_options;
};
