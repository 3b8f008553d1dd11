// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace atrium::test {

/// The form in which pictures are kept and compared: half the size, so that the edges of letters,
/// which differ from one FreeType to the next, are half as much of it.
[[nodiscard]] QImage keptForm(const QImage &drawn);

/// Where two pictures differ, as white on black; null: nowhere that a person would see. A pixel is
/// as it was if its colour lies, give or take a little, within what the other picture has around
/// it; a few that are not, far from each other, are no difference.
[[nodiscard]] QImage differenceOf(const QImage &kept, const QImage &actual);

/// Compares @p drawn with tests/fixtures/pictures/NAME.png; "" if it is the same, else what to do.
/// What differs is written beside, as NAME.png.actual and NAME.diff.png.actual.
/// ATRIUM_UPDATE_GOLDEN=1 keeps what is drawn now.
[[nodiscard]] QString comparePicture(const QImage &drawn, const QString &name);

} // namespace atrium::test
