// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::window {

/// A device's title among those of the whole house: of a path ("floor/kitchen/lamp") the last two
/// parts.
[[nodiscard]] QString titleInHouse(const QString &title);

/// A device's title inside the section of @p area: the last part of a path, without the area's name
/// at its beginning or end. Never empty unless @p title is.
[[nodiscard]] QString titleInArea(const QString &title, const QString &area);

} // namespace atrium::window
