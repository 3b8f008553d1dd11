// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>

namespace atrium::contracts {

enum class Fault {
    None,
    WrongType,
    NotFinite,
    NotWhole,
    BelowMinimum,
    AboveMaximum,
    NotAChoice,
    TooLong,
    TooLarge,
    Invalid
};

/// "wrong-type", "not-finite", "below-minimum", …
[[nodiscard]] QString toText(Fault fault);

/// The rules for one property's values, prepared so that a valid scalar costs a few comparisons and
/// nothing is allocated. An empty list always passes: how many items may be set is no rule for what
/// is reported.
class PropertyCheck
{
public:
    explicit PropertyCheck(const DataSchema &schema);

    [[nodiscard]] Fault check(const Value &value) const;

private:
    [[nodiscard]] Fault checkNumber(const Value &value) const;
    [[nodiscard]] bool isListed(const Value &value) const;

    DataSchema m_schema;
    double m_minimum;
    double m_maximum;
    std::vector<QString> m_texts {}; ///< Choices that are texts, sorted.
    std::vector<Value> m_others {}; ///< Choices of other kinds.
    bool m_hasChoices = false;
};

/// The schema's types without its bounds: what a value must still be that its source itself calls
/// uncertain, since devices measure beyond what they declare.
[[nodiscard]] DataSchema typesOf(DataSchema schema);

/// Whether a value is small enough to pass: at most 4,096 parts, 32 deep, texts of at most 65,536.
[[nodiscard]] bool isBounded(const Value &value);

} // namespace atrium::contracts
