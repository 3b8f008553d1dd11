// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace atrium::theme {

/// One icon of Material Design Icons; the table is sorted by name.
struct IconEntry
{
    const char *name;
    char32_t point;
};

/// The whole table, made at build time from resources/icons.
[[nodiscard]] std::span<const IconEntry> iconEntries();

/// The text that draws the icon @p name, that of `help` if there is no such icon.
[[nodiscard]] QString iconGlyph(QStringView name);

[[nodiscard]] bool hasIcon(QStringView name);

} // namespace atrium::theme
