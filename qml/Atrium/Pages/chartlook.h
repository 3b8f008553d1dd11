// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looks.h"

#include <atrium/client/trails.h>
#include <atrium/dsl/schema.h>

namespace atrium::window {

/// What a chart draws: its own number first, then its further series.
[[nodiscard]] std::vector<dsl::Bind> seriesOf(const dsl::WidgetFace &face);
/// The numbers of the device that any chart of @p views draws, however deep it stands.
[[nodiscard]] std::vector<dsl::Bind> chartedIn(const dsl::Views &views);

/// Puts the traces into @p look, from the first that was noted until now.
void addTraces(widgets::WidgetLook &look, const dsl::WidgetFace &face, const DeviceState &device,
               const client::Trails &trails, const LookContext &context);

} // namespace atrium::window
