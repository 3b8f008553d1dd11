// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace atrium::window {

/// Numbers, times, words and the direction of reading as @p tag ("de", "de-CH") says, or "" as the
/// desktop does. A language that Atrium does not have reads in English, its numbers and times as it
/// writes them. What is drawn already keeps its words; on the GUI thread. REQUIRES: a
/// QGuiApplication.
void useLanguage(const QString &tag);

/// Whether @p tag names a language at all.
[[nodiscard]] bool isLanguage(const QString &tag);

} // namespace atrium::window
