// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"
#include "widgetstate.h"

#include <QString>

namespace atrium::widgets {

/// All that a device's tile shows, in the words and numbers that are drawn.
struct TileLook
{
    QString deviceId {};
    QString title {}; ///< The whole of it.
    QString houseTitle {}; ///< Among all devices,
    QString areaTitle {}; ///< and inside its area's section.
    QString area {};
    QString icon {};
    Tone::Kind tone = Tone::Neutral;
    WidgetState::Kind state = WidgetState::Unknown;
    bool lit = false; ///< Ground and disc in the tone: it uses, runs or warns.
    bool attention = false; ///< Bordered in the tone: a person should look here.
    double lampHue = -1.0; ///< Degrees; below 0: no coloured lamp.
    double lampSaturation = 0.0; ///< 0..1
    double fraction = -1.0; ///< The ring; below 0: none.
    double wishFraction = -1.0;
    QString valueText {};
    QString stateText {};
    QString ageText {}; ///< Follows the state, never elided.
    bool hasPrimary = false; ///< A tap does something.
    bool retryable = false; ///< The failed wish may be asked again.
    bool ranged = false; ///< Dragging sets the value.
    double from = 0.0, to = 100.0, step = 1.0, number = 0.0;
    int decimals = 0;
    QString suffix {}; ///< Of the number while it is dragged, e.g. " %".
    QString spoken {}; ///< Value and state in one sentence for a screen reader.

    friend bool operator==(const TileLook &, const TileLook &) = default;
};

} // namespace atrium::widgets
