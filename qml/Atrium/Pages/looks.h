// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tilelook.h"
#include "widgetlook.h"

#include <atrium/dsl/viewmodel.h>

namespace atrium::window {

/// What the schema's faces become on this window. Pure.
struct LookContext
{
    const dsl::Texts &texts;
    WallTime now {0};
};

[[nodiscard]] widgets::TileLook tileLookOf(const dsl::TileFace &face, const DeviceState &device,
                                           const QString &area, const LookContext &context);

/// For a chart without its traces: see chartlook.h.
[[nodiscard]] widgets::WidgetLook
widgetLookOf(const dsl::WidgetFace &face, const DeviceState &device, const LookContext &context);

/// A position's slider together with its open, stop and close: the cover's window.
[[nodiscard]] widgets::WidgetLook coverLookOf(const dsl::WidgetFace &position,
                                              const dsl::WidgetFace *transport,
                                              const DeviceState &device,
                                              const LookContext &context);

[[nodiscard]] Tone::Kind toneOf(dsl::Tone tone);

} // namespace atrium::window
