// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <atrium/base/result.h>

#include <QColor>
#include <QJsonObject>

#include <array>

namespace atrium::theme {

/// The five colours of one tone.
struct ToneSet
{
    QColor foreground; ///< Text and ring on a surface.
    QColor container; ///< Ground of a lit tile, disc of a quiet one.
    QColor onContainer;
    QColor solid; ///< Disc of a lit tile, fill of a slider.
    QColor onSolid;

    friend bool operator==(const ToneSet &, const ToneSet &) = default;
};

/// One theme's table of colours.
struct ColorTable
{
    QColor surface0, surface1, surface2, surface3;
    QColor hairline, outline;
    QColor textHigh, textMedium, textLow;
    QColor accent, onAccent, focus, scrim;
    std::array<ToneSet, 7> tones; ///< By Tone::Kind.
};

/// OKLCH [lightness, maximum chroma] of one part of a coloured lamp's tone.
struct LampPart
{
    double lightness = 0.0;
    double chroma = 0.0;
};

/// How a coloured lamp's tone is made in one theme.
struct LampTable
{
    LampPart foreground, container, onContainer, solid, onSolid;
};

/// What resources/tokens.json says; sizes stay in the document and are read by name.
struct DesignTokens
{
    std::array<ColorTable, 3> themes; ///< light, dark, night
    std::array<LampTable, 2> lamps; ///< light, dark
    QJsonObject document;

    /// Reads the whole document; Corrupt names the first entry that is missing or no colour.
    [[nodiscard]] static Result<DesignTokens> fromJson(const QByteArray &json);

    /// A number of the section @p section ("size", "radius", "motion", "overlay").
    [[nodiscard]] double number(QLatin1StringView section, QLatin1StringView name) const;
    /// Entry @p index of a list of numbers.
    [[nodiscard]] double at(QLatin1StringView section, QLatin1StringView name, int index) const;
};

/// The tone of a lamp that shows @p hue (degrees of HSV) at @p saturation (0..1), as UI.md's
/// `lampTone` says. Nearly white lamps give no set: they are warm or cool.
[[nodiscard]] std::optional<ToneSet> lampTones(const LampTable &table, double hue,
                                               double saturation);

} // namespace atrium::theme
