// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/hub/settling.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace atrium::hub {

namespace {

constexpr auto kAnswers = std::chrono::seconds(10);
constexpr auto kTurns = std::chrono::seconds(30); // a bolt: somebody stands before it and waits
constexpr auto kTravels = std::chrono::seconds(90);
constexpr std::array kTurning {semantic::locked, semantic::lockState};
constexpr std::array kTravelling {semantic::position, semantic::tilt, semantic::coverState};

double toleranceOf(const DataSchema &schema, double desired)
{
    if (schema.type == DataSchema::Type::Integer)
        return 0.0;
    if (schema.step)
        return *schema.step / 2.0;
    if (schema.minimum && schema.maximum)
        return (*schema.maximum - *schema.minimum) * 0.005;
    return std::max(1.0, std::abs(desired)) * 0.001;
}

bool isObeyedByFields(const DataSchema &schema, const Value &desired, const Value &reported)
{
    return std::all_of(desired.fields().begin(), desired.fields().end(), [&](const auto &wished) {
        const auto field
            = std::find_if(schema.fields.begin(), schema.fields.end(),
                           [&](const DataField &each) { return each.name == wished.first; });
        const Value held = reported.field(wished.first);
        return field == schema.fields.end() ? held == wished.second
                                            : isObeyed(field->schema, wished.second, held);
    });
}

} // namespace

bool isObeyed(const DataSchema &schema, const Value &desired, const Value &reported)
{
    if (desired == reported)
        return true;
    if (desired.isNumeric() && reported.isNumeric()) {
        const double wished = desired.toNumber();
        // A hair more than the tolerance, so that 0.5 of a step is obeyed whatever its binary form.
        return std::abs(wished - reported.toNumber()) <= toleranceOf(schema, wished) * (1.0 + 1e-9);
    }
    return desired.kind() == Value::Kind::Object && reported.kind() == Value::Kind::Object
        && isObeyedByFields(schema, desired, reported);
}

bool travels(const Property &property)
{
    return settleTime(property) > kAnswers;
}

std::chrono::seconds settleTime(const Property &property)
{
    const auto isOneOf = [&property](const auto &meanings) {
        return std::find(meanings.begin(), meanings.end(), QStringView(property.semantic))
            != meanings.end();
    };
    return isOneOf(kTravelling) ? kTravels : isOneOf(kTurning) ? kTurns : kAnswers;
}

} // namespace atrium::hub
