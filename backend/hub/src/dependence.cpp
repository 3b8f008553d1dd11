// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependence.h"

#include <atrium/model/semantics.h>

namespace atrium::hub {

namespace {

/// "On" where it can be told from power or brightness.
std::optional<bool> turnsOn(const Property &property, const Value &value)
{
    if (property.semantic == semantic::power && value.kind() == Value::Kind::Boolean)
        return value.toBool();
    if (property.semantic == semantic::brightness && value.isNumeric())
        return value.toNumber() > property.schema.minimum.value_or(0.0) || value.toNumber() > 0.0;
    return std::nullopt;
}

bool arePair(const Property &a, const Property &b, QStringView one, QStringView other)
{
    return (a.semantic == one && b.semantic == other) || (a.semantic == other && b.semantic == one);
}

} // namespace

bool undoes(const Property &newer, const Value &newerValue, const Property &older,
            const Value &olderValue)
{
    if (arePair(newer, older, semantic::color, semantic::colorTemperature)
        || arePair(newer, older, semantic::position, semantic::coverState)
        || arePair(newer, older, semantic::locked, semantic::lockState))
        return true;
    if (!arePair(newer, older, semantic::power, semantic::brightness))
        return false;
    const auto now = turnsOn(newer, newerValue);
    const auto before = turnsOn(older, olderValue);
    return now && before && *now != *before;
}

bool isObeyedByOther(const DeviceState &state, const Property &property, const Value &desired)
{
    if (property.semantic != semantic::brightness || turnsOn(property, desired).value_or(true))
        return false;
    const ThingModel &model = *state.device.model.model;
    for (std::size_t i = 0; i < model.properties.size(); ++i) {
        const ReportedValue &reported = state.properties[i].reported;
        if (model.properties[i].semantic == semantic::power && reported.quality == Quality::Good
            && reported.value == Value(false))
            return true;
    }
    return false;
}

} // namespace atrium::hub
