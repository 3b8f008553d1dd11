// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartspan.h"

#include <atrium/client/history.h>
#include <atrium/client/trails.h>

#include <optional>

namespace atrium::window {

/// As client::HistoryQuery::property names what the key means: "name", "name/field".
[[nodiscard]] QString historyProperty(const client::TrailKey &key);

struct HistoryView;

/// An answer of the hub, and until when it knows.
struct KeptHistory
{
    client::HistoryQuery query {};
    client::HistorySpan span {};
    qint64 known = 0; ///< ms: what came later is not in it.

    /// Whether @p view can be drawn from it as finely and as far as it is seen.
    [[nodiscard]] bool serves(const HistoryView &view) const;
};

/// What is looked at.
struct HistoryView
{
    controls::ChartSpan span {};
    int width = 0; ///< Pixels.
    qint64 now = 0;
    qint64 liveSince = 0; ///< From here on the window saw by itself what came.
};

/// What to ask for so that @p view can be drawn on @p width pixels, and be moved by half of its
/// width before more is wanted: a view that moves a little wants the same.
[[nodiscard]] client::HistoryQuery historyPlan(const client::TrailKey &key,
                                               const controls::ChartSpan &view, int width);

/// The stored numbers and, after what the answer knows, those that this window saw itself. Null and
/// empty are fine. A number that did not change is held until the next, never joined by a slope.
[[nodiscard]] std::vector<controls::ChartSample>
samplesOf(const KeptHistory *kept, const std::vector<client::TrailSample> &trail);

/// The same of states: how long each held. The last holds until @p now.
[[nodiscard]] std::vector<client::HistoryState>
statesOf(const KeptHistory *kept, const std::vector<client::HistoryState> &live, qint64 now);

/// What a trace was within a span.
struct HistorySummary
{
    double lowest = 0.0;
    double mean = 0.0; ///< Weighted by time.
    double highest = 0.0;
    qint64 measured = 0; ///< ms in which it was known.
};

/// Nothing where it was never known. @p now ends what is known.
[[nodiscard]] std::optional<HistorySummary> summaryOf(const controls::ChartTrace &trace,
                                                      const controls::ChartSpan &span, qint64 now);

} // namespace atrium::window
