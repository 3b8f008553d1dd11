// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/expose.h"

#include <atrium/base/result.h>
#include <atrium/model/dataschema.h>
#include <atrium/model/report.h>

#include <optional>

/// Values on the wire ⇄ values of the house, as one expose rules.
///
/// - binary: true is `value_on`, false is `value_off`, of whatever type they are.
/// - numeric: as written; brightness in whole percent of `value_max` (toPercent()).
/// - enum, text: as written. list, composite: item by item, field by field.
namespace atrium::mqtt::zigbee2mqtt {

/// A value with how far it can be believed: outside of what the device declares is Uncertain.
struct Decoded
{
    Value value;
    Quality quality = Quality::Good;
};

[[nodiscard]] DataSchema schemaOf(const Expose &expose);

/// Nothing where @p raw is no value of this expose at all. @p raw is not null.
[[nodiscard]] std::optional<Decoded> decode(const Expose &expose, const Value &raw);

/// What to write into a `set` payload. InvalidInput: not a value of this expose.
[[nodiscard]] Result<Value> encode(const Expose &expose, const Value &value);

/// @p raw of 0..@p maximum in whole percent. What is on but dim is never 0, so that each percent
/// comes back as itself: toPercent(fromPercent(p)) == p for every whole p where maximum ≥ 100.
[[nodiscard]] double toPercent(double raw, double maximum);
[[nodiscard]] double fromPercent(double percent, double maximum);

/// The values of an enum as the house shows them: as declared where all are of one kind, else all
/// as texts.
[[nodiscard]] std::vector<Value> choicesOf(const Expose &expose);

/// The name of a composite's field in the house: as in the payload, but the axes of a colour have
/// their plain names (x, y, hue, saturation) at every endpoint.
[[nodiscard]] QString fieldName(const Expose &field);

} // namespace atrium::mqtt::zigbee2mqtt
