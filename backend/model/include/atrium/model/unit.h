// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace atrium {

/// A unit as devices and people write it ("  C", "℃", "lux", "Hours") in the one form of the house,
/// UCUM-like and as read by people: "°C", "lx", "h". Unknown ones come back trimmed, so that
/// nothing is lost.
[[nodiscard]] QString normalisedUnit(QStringView written);

} // namespace atrium
