// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyreader.h"
#include "looks.h"

#include <atrium/client/trails.h>
#include <atrium/dsl/schema.h>

namespace atrium::window {

/// What a chart draws: its own number first, then its further series.
[[nodiscard]] std::vector<dsl::Bind> seriesOf(const dsl::WidgetFace &face);
/// The numbers of the device that any chart of @p views draws, however deep it stands.
[[nodiscard]] std::vector<dsl::Bind> chartedIn(const dsl::Views &views);

/// Where a chart's numbers come from.
struct ChartSources
{
    const client::Trails &trails; ///< Since the window came,
    HistoryReader &history; ///< and before that.
};

/// Puts the traces into @p look: the chart's period until now, or from the first that is known.
/// What the hub keeps is asked for: HistoryReader::arrived() follows.
void addTraces(widgets::WidgetLook &look, const dsl::WidgetFace &face, const DeviceState &device,
               const ChartSources &sources, const LookContext &context);

} // namespace atrium::window
