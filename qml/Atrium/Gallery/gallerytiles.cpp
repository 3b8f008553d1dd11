// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerylooks.h"

using namespace Qt::StringLiterals;

namespace atrium::gallery {

using widgets::TileLook;

namespace {

TileLook lamp()
{
    return {.deviceId = u"gallery/lamp"_s,
            .title = u"Sofa lamp"_s,
            .area = u"Living room"_s,
            .icon = u"floor-lamp"_s,
            .tone = Tone::Warm,
            .state = WidgetState::Normal,
            .lit = true,
            .fraction = 0.4,
            .valueText = u"40 %"_s,
            .stateText = u"On"_s,
            .hasPrimary = true,
            .retryable = true,
            .ranged = true,
            .number = 40,
            .suffix = u" %"_s};
}

TileLook frontDoor()
{
    return {.deviceId = u"gallery/door"_s,
            .title = u"Front door"_s,
            .area = u"Hall"_s,
            .icon = u"lock"_s,
            .tone = Tone::Good,
            .state = WidgetState::Normal,
            .stateText = u"Locked"_s,
            .hasPrimary = true};
}

TileLook heating()
{
    return {.deviceId = u"gallery/heating"_s,
            .title = u"Heating"_s,
            .area = u"Ground floor"_s,
            .icon = u"radiator"_s,
            .tone = Tone::Warm,
            .state = WidgetState::Normal,
            .lit = true,
            .valueText = u"21.4°"_s,
            .stateText = u"Heating to 22.0°"_s,
            .hasPrimary = true,
            .retryable = true};
}

TileLook shutter()
{
    return {.deviceId = u"gallery/shutter"_s,
            .title = u"Garden shutter"_s,
            .area = u"Living room"_s,
            .icon = u"window-shutter"_s,
            .tone = Tone::Cool,
            .state = WidgetState::Normal,
            .fraction = 0.6,
            .valueText = u"60 %"_s,
            .stateText = u"Partly open"_s,
            .hasPrimary = true,
            .retryable = true,
            .ranged = true,
            .number = 60,
            .suffix = u" %"_s};
}

TileLook sensor()
{
    return {.deviceId = u"gallery/sensor"_s,
            .title = u"Bedroom"_s,
            .area = u"Bedroom"_s,
            .icon = u"thermometer"_s,
            .state = WidgetState::Normal,
            .valueText = u"19.2°"_s,
            .stateText = u"48 % humidity"_s};
}

} // namespace

std::vector<TileLook> tiles()
{
    return {lamp(), frontDoor(), heating(), shutter(), sensor()};
}

TileLook inState(TileLook look, WidgetState::Kind state)
{
    look.state = state;
    switch (state) {
    case WidgetState::Normal:
        break;
    case WidgetState::Pending:
        look.wishFraction = look.fraction >= 0.0 ? 0.8 : -1.0;
        look.stateText
            = look.ranged ? look.valueText.chopped(2) + u" → 80 %"_s : u"Locked → unlocked"_s;
        break;
    case WidgetState::Failed:
        look.stateText = u"No answer"_s;
        break;
    case WidgetState::Stale:
        look.lit = false;
        look.ageText = u" · 12 min ago"_s;
        break;
    case WidgetState::Offline:
        look.lit = false;
        look.valueText.clear();
        look.stateText = u"Offline since 14:02"_s;
        break;
    case WidgetState::Forbidden:
        look.ageText = u" · view only"_s;
        break;
    case WidgetState::Unknown:
        look.lit = false;
        look.fraction = -1.0;
        look.valueText = look.valueText.isEmpty() ? QString() : u"—"_s;
        look.stateText = u"No value yet"_s;
        break;
    }
    look.spoken = look.valueText + u", "_s + look.stateText + look.ageText;
    return look;
}

std::vector<TileLook> specialTiles()
{
    TileLook coloured = lamp();
    coloured.lampHue = 12;
    coloured.lampSaturation = 0.7;
    TileLook window = frontDoor();
    window.title = u"Kitchen window"_s;
    window.icon = u"window-open-variant"_s;
    window.tone = Tone::Notice;
    window.lit = window.attention = true;
    window.stateText = u"Open · 38 min"_s;
    window.hasPrimary = false;
    TileLook leak = window;
    leak.title = u"Leak sensor"_s;
    leak.icon = u"water-alert"_s;
    leak.tone = Tone::Alarm;
    leak.stateText = u"Water · now"_s;
    TileLook named = heating();
    named.title = u"Fußbodenheizung Erdgeschoss links"_s;
    named.lit = false;
    named.tone = Tone::Neutral;
    named.stateText = u"Aus bis 21:30 Uhr"_s;
    TileLook charger = lamp();
    charger.title = u"Car charger"_s;
    charger.icon = u"ev-station"_s;
    charger.tone = Tone::Active;
    charger.fraction = 0.64;
    charger.valueText = u"7.2 kW"_s;
    charger.stateText = u"Charging · 64 %"_s;
    charger.hasPrimary = charger.ranged = false;
    TileLook off = lamp();
    off.title = u"Ceiling"_s;
    off.icon = u"ceiling-light"_s;
    off.lit = false;
    off.tone = Tone::Neutral;
    off.fraction = -1.0;
    off.valueText.clear();
    off.stateText = u"Off"_s;
    return {coloured, window, leak, named, charger, off};
}

} // namespace atrium::gallery
