// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightplan.h"

#include <atrium/base/result.h>
#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <QString>

namespace atrium::kiosk {

/// What the owner says of one screen: see `screens.set` of the API.
struct ScreenProfile
{
    QString title {};
    QString area {}; ///< Its id; shown first.
    int dayBrightness = 100; ///< Percent.
    int nightBrightness = 5;
    double scale = 0.0; ///< 0: as the platform says.
    KioskTimes times {};
    LightSchedule light {.night = Span {.from = 22 * 60, .to = 6 * 60 + 30}};
    std::optional<Place> place {};
    std::optional<DeviceId> outside {}; ///< Whose temperature is the outside's.
    std::optional<DeviceId> presence {}; ///< Whose sensing of people wakes the screen.
};

/// InvalidInput with the pointer of what cannot be read; what is missing has its default.
[[nodiscard]] Result<ScreenProfile> readProfile(const Value &profile);

} // namespace atrium::kiosk
