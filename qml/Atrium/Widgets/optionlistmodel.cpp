// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionlistmodel.h"

using atrium::widgets::OptionLook;

void OptionListModel::show(const std::vector<OptionLook> &options)
{
    if (options.size() != m_options.size()) {
        beginResetModel();
        m_options = options;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options.at(i) == m_options.at(i))
            continue;
        m_options.at(i) = options.at(i);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int OptionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant OptionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OptionLook &option = m_options.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return option.label;
    case IconRole:
        return option.icon;
    case HintRole:
        return option.hint;
    case SelectedRole:
        return option.selected;
    case WishedRole:
        return option.wished;
    case AllowedRole:
        return option.enabled;
    default:
        return {};
    }
}

QHash<int, QByteArray> OptionListModel::roleNames() const
{
    return {{LabelRole, "label"},       {IconRole, "iconName"}, {HintRole, "hint"},
            {SelectedRole, "selected"}, {WishedRole, "wished"}, {AllowedRole, "allowed"}};
}
