// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace atrium::widgets {

/// @p value as the language writes it, with @p suffix, its unit; among words from right to left the
/// two stay together.
[[nodiscard]] inline QString writtenNumber(double value, int decimals, const QString &suffix)
{
    const QLocale locale;
    const QString text = locale.toString(value, 'f', decimals) + suffix;
    return locale.textDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text;
}

} // namespace atrium::widgets
