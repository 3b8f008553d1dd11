// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

#include <set>
#include <vector>

namespace atrium::dsl {

/// What a device's face lets a person do only with the house's PIN (`"confirm": "pin"`).
struct PinDemands
{
    struct Wish
    {
        PropertyName property;
        std::optional<Value> value {}; ///< Nothing: any.
    };

    std::set<ActionName> actions {};
    std::vector<Wish> wishes {};

    [[nodiscard]] bool ofAction(const ActionName &action) const { return actions.contains(action); }
    [[nodiscard]] bool ofWish(const PropertyName &property, const Value &value) const;
};

/// Adds what @p views demand to @p demands.
void gatherPinDemands(const Views &views, PinDemands &demands);

} // namespace atrium::dsl
