// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspan.h"

#include <QString>

#include <vector>

class QLocale;

namespace atrium::controls {

/// How the language writes parts of a date; as QLocale::toString() takes it.
struct DateFormats
{
    QString day; ///< "d MMM"
    QString weekday; ///< "ddd d"
    QString month; ///< "MMM"
    QString year; ///< "yyyy"
};

struct TimeTick
{
    qint64 at = 0;
    QString text {};

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Round times of the local time zone within @p view, at most @p most of them, growing: a tick is
/// where a clock on the wall shows it, also on days of 23 and 25 hours.
[[nodiscard]] std::vector<TimeTick> timeTicks(const ChartSpan &view, int most,
                                              const QLocale &locale, const DateFormats &formats);

} // namespace atrium::controls
