// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace atrium::bench {

/// What is written in a second with so many wishes that wait for the disk at a time, each
/// acknowledged only when it is durable, beside what the disk takes to keep a page.
[[nodiscard]] std::vector<Figure> measureWrites(int depth, int wishes);

/// Milliseconds for keeping four kilobytes in a file in @p folder, as a line of the journal is
/// kept; fewer than @p count where that failed.
[[nodiscard]] std::vector<double> syncTimes(const QString &folder, int count);

} // namespace atrium::bench
