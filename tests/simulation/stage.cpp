// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <cstdio>

namespace atrium::sim {

void Stage::tell(const QString &text) const
{
    const double seconds = std::chrono::duration<double>(time.boot()).count();
    std::printf("%11.4f  %s\n", seconds, qPrintable(text));
}

} // namespace atrium::sim
