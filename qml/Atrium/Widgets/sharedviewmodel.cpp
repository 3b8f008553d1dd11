// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedviewmodel.h"

#include <QQmlEngine>

void Keep::setViewModel(SharedViewModel *viewModel)
{
    auto kept = viewModel != nullptr ? viewModel->weak_from_this().lock() : nullptr;
    if (kept == m_kept)
        return;
    m_kept = std::move(kept);
    Q_EMIT viewModelChanged();
}

namespace atrium::widgets {

void keepFromQml(QObject &object)
{
    QQmlEngine::setObjectOwnership(&object, QQmlEngine::CppOwnership);
}

} // namespace atrium::widgets
