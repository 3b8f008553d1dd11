// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/dataschema.h>

#include <optional>

namespace atrium::window {

/// A colour as it is chosen: hue 0..360, saturation 0..100.
struct HueSaturation
{
    double hue = 0.0;
    double saturation = 0.0;
};

/// Reads {hue, saturation} and {x, y}; nothing for another value.
[[nodiscard]] std::optional<HueSaturation> colorFromValue(const Value &value);

/// The value that asks for @p color in the form that @p schema has.
[[nodiscard]] Value colorToValue(const HueSaturation &color, const DataSchema &schema);

/// Kelvin of a colour temperature in @p unit (mired or K), and back: the same sum both ways.
[[nodiscard]] double kelvinOf(double number, const QString &unit);

} // namespace atrium::window
