// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

namespace atrium::dsl {

inline constexpr int kVersion = 1;
inline constexpr int kDeepest = 6; ///< Widgets within widgets.
inline constexpr int kMostWidgets = 200; ///< In one view.
inline constexpr int kLongestLabel = 200;
inline constexpr int kLongestText = 2000; ///< Hints and descriptions.

/// What is wrong with a widget schema, for people and tools.
struct Problem
{
    QString code; ///< e.g. "unknown-property"; the list stands in the README.
    QString pointer; ///< JSON Pointer into the schema.
    QString expected;
    QString hint;
    bool isWarning = false; ///< The schema can be drawn all the same.

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct Parsed
{
    Views views {};
    std::vector<Problem> problems {}; ///< In the order of the document; at most 100.

    [[nodiscard]] bool isUsable() const; ///< No problem but warnings.
};

enum class Strictness {
    RunTime, ///< Unknown fields are warnings.
    Strict, ///< They are errors: `plugin validate`.
};

/// Reads a schema in its JSON form. Finds everything that can be wrong without knowing the device.
[[nodiscard]] Parsed parseViews(const Value &json, Strictness strictness = Strictness::RunTime);

/// The JSON form; reading it again gives equal views.
[[nodiscard]] Value toValue(const Views &views);
[[nodiscard]] Value toValue(const Widget &widget);
[[nodiscard]] Value toValue(const Rule &rule);

} // namespace atrium::dsl
