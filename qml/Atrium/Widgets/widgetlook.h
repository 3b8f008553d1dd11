// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "tone.h"
#include "widgetstate.h"

#include <QString>

#include <limits>
#include <vector>

namespace atrium::widgets {

/// One of several: an option of a select, a button of a group.
struct OptionLook
{
    QString label {};
    QString icon {};
    QString hint {};
    bool selected = false;
    bool wished = false;
    bool enabled = true;

    friend bool operator==(const OptionLook &, const OptionLook &) = default;
};

/// One series of a chart, in words.
struct TraceLook
{
    QString name {};
    QString nowText {};
    QString suffix {};
    int decimals = 0;

    friend bool operator==(const TraceLook &, const TraceLook &) = default;
};

/// All that one widget of a detail shows, whatever its type; a type reads what it needs.
struct WidgetLook
{
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    enum class InputKind { Text, Number, Time, Date, Secret };
    enum class SelectStyle { Segmented, Chips, List };
    enum class Layout { Column, Row, Grid };

    WidgetType::Kind type = WidgetType::Value;
    QString label {};
    QString icon {};
    QString hint {};
    Tone::Kind tone = Tone::Neutral;
    WidgetState::Kind state = WidgetState::Normal;
    QString stateText {}; ///< Why it failed, how old it is, "view only"; "" if normal.
    bool shown = true;
    bool editable = true;
    QString valueText {}; ///< With its unit.
    QString numberText {}; ///< Without it.
    QString unitText {};
    QString wishText {};
    bool on = false;
    double number = kNone;
    double wish = kNone;
    double base = kNone; ///< What a step starts from: the open wish, else the report.
    double from = 0.0, to = 100.0, step = 0.0;
    int decimals = 0;
    QString suffix {};
    QString fromText {}, toText {};
    std::vector<OptionLook> options {};
    InputKind input = InputKind::Text;
    SelectStyle style = SelectStyle::Segmented;
    Layout layout = Layout::Column;
    double measured = kNone; ///< Dial: what is, beside what should be.
    QString measuredText {};
    QString caption {};
    double hue = kNone, saturation = kNone; ///< Colour: degrees, percent.
    double wishHue = kNone, wishSaturation = kNone;
    double white = kNone, wishWhite = kNone, whiteFrom = 2000.0, whiteTo = 6500.0; ///< Kelvin.
    bool hasHue = false, hasWhite = false, whiteMode = false;
    double lampHue = -1.0, lampSaturation = 0.0;
    bool isOff = false; ///< What it sets is switched off: drawn without colour.
    bool moving = false; ///< Cover: it travels now.
    ChartData chart {};
    std::vector<TraceLook> traces {}; ///< Of the chart, in its order.
    QString imageSource {}; ///< An address or base64.
    int refresh = 0; ///< ms
    double aspect = 0.0;
    bool destructive = false;
    bool hero = false; ///< The first thing of the detail: drawn large.
};

} // namespace atrium::widgets
