// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

#include <array>
#include <span>

namespace atrium::dsl {

/// How devices of one kind look at a glance. Lists of semantics: the first that a device has.
struct KindRow
{
    QStringView kind;
    QStringView icon;
    Tone tone = Tone::Active; ///< While it is active.
    std::array<QStringView, 4> primary {}; ///< Switched or told by the disc.
    std::array<QStringView, 3> fraction {}; ///< The ring.
    std::array<QStringView, 4> value {}; ///< Beside the disc.
    std::array<QStringView, 3> line {}; ///< All that it has join the state line.
};

[[nodiscard]] const KindRow &rowOf(QStringView kind);
[[nodiscard]] std::span<const KindRow> kindRows();

/// How a property is shown, by what it means.
struct SemanticRow
{
    QStringView semantic;
    QStringView icon;
    Tone whenTrue = Tone::Active; ///< Of a boolean.
    bool isActive = true; ///< Whether true lights a tile.
};

/// Null for a semantic that is not known.
[[nodiscard]] const SemanticRow *rowOfSemantic(QStringView semantic);
[[nodiscard]] std::span<const SemanticRow> semanticRows();

/// What a value of an enum says of its device, whatever the case it is written in.
struct StateWordRow
{
    QStringView word;
    bool isActive = false;
    Tone tone = Tone::Neutral;
};

/// Null for a word that is not known.
[[nodiscard]] const StateWordRow *rowOfStateWord(QStringView word);

} // namespace atrium::dsl
