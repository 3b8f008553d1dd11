// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/dataschema.h>

#include <vector>

namespace atrium::oracle {

/// What is known of a feature beside its schema.
struct Hints
{
    QString name {};
    QString description {}; ///< Where the form of a text is told, it is told here.
    Value recorded {}; ///< A value that the real program published once.
};

/// Every value that proves a feature: bounds, a middle, presets, every choice; of an object all
/// fields at their first and all at their last value; of a free text the form that is told, and
/// then what else it may be (isAnyOf()).
[[nodiscard]] std::vector<Value> valuesOf(const DataSchema &schema, const Hints &hints);

/// One of the values proves the feature: no schema tells the form of a text.
[[nodiscard]] bool isAnyOf(const DataSchema &schema);

} // namespace atrium::oracle
