// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tilelook.h"
#include "widgetlook.h"

#include <vector>

namespace atrium::gallery {

[[nodiscard]] std::vector<widgets::TileLook> tiles();
[[nodiscard]] std::vector<widgets::TileLook> specialTiles();
[[nodiscard]] widgets::TileLook inState(widgets::TileLook look, WidgetState::Kind state);

/// One look of each widget type and of each of its forms.
[[nodiscard]] std::vector<widgets::WidgetLook> widgetLooks();
[[nodiscard]] widgets::WidgetLook inState(widgets::WidgetLook look, WidgetState::Kind state);

} // namespace atrium::gallery
