// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerylooks.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atrium::gallery {

using widgets::OptionLook;
using widgets::WidgetLook;

namespace {

std::vector<OptionLook> options(std::initializer_list<QString> labels)
{
    std::vector<OptionLook> result;
    for (const QString &label : labels)
        result.push_back({.label = label, .selected = result.size() == 1});
    return result;
}

WidgetLook brightness()
{
    return {.type = WidgetType::Slider,
            .label = u"Brightness"_s,
            .icon = u"brightness-6"_s,
            .tone = Tone::Warm,
            .valueText = u"40 %"_s,
            .numberText = u"40"_s,
            .unitText = u"%"_s,
            .number = 40,
            .step = 1,
            .suffix = u" %"_s,
            .hero = true};
}

WidgetLook heatingDial()
{
    return {.type = WidgetType::Dial,
            .label = u"Target"_s,
            .tone = Tone::Warm,
            .valueText = u"22.0°"_s,
            .number = 22,
            .from = 5,
            .to = 30,
            .step = 0.5,
            .decimals = 1,
            .suffix = u"°"_s,
            .fromText = u"5°"_s,
            .toText = u"30°"_s,
            .measured = 21.4,
            .measuredText = u"21.4° now"_s,
            .caption = u"Heating to"_s};
}

WidgetLook cover()
{
    return {.type = WidgetType::Cover,
            .label = u"Position"_s,
            .tone = Tone::Cool,
            .valueText = u"62 % open"_s,
            .numberText = u"62"_s,
            .unitText = u"% open"_s,
            .number = 62,
            .step = 1,
            .suffix = u" %"_s,
            .options = {{.label = u"Open"_s, .icon = u"arrow-up"_s},
                        {.label = u"Stop"_s, .icon = u"stop"_s, .selected = true},
                        {.label = u"Close"_s, .icon = u"arrow-down"_s}}};
}

WidgetLook color()
{
    return {.type = WidgetType::Color,
            .label = u"Colour"_s,
            .hue = 12,
            .saturation = 65,
            .white = 2700,
            .hasHue = true,
            .hasWhite = true};
}

// A day inside and outside, with an hour in which nothing was known.
WidgetLook chart()
{
    constexpr qint64 kMinute = 60'000;
    constexpr int kMinutes = 24 * 60;
    std::vector<controls::ChartTrace> traces {{.name = u"Inside"_s, .scale = u"°C"_s},
                                              {.name = u"Outside"_s, .scale = u"°C"_s}};
    for (int i = 0; i < kMinutes; ++i) {
        const double hour = i / 60.0;
        const double wave = std::sin((hour - 9.0) / 24.0 * 2.0 * std::numbers::pi);
        const bool isGap = i >= 600 && i < 660;
        traces[0].samples.push_back(
            {.at = i * kMinute,
             .value = isGap ? WidgetLook::kNone : 21.0 + wave + 0.3 * std::sin(hour * 9.0)});
        traces[1].samples.push_back({.at = i * kMinute, .value = 8.0 + 6.0 * wave});
    }
    return {.type = WidgetType::Chart,
            .label = u"Temperature"_s,
            .chart = {.traces = std::make_shared<const std::vector<controls::ChartTrace>>(
                          std::move(traces)),
                      .from = 0,
                      .to = kMinutes * kMinute},
            .traces
            = {{.name = u"Inside"_s, .nowText = u"21.4 °C"_s, .suffix = u" °C"_s, .decimals = 1},
               {.name = u"Outside"_s, .nowText = u"7.8 °C"_s, .suffix = u" °C"_s, .decimals = 1}}};
}

WidgetLook image()
{
    QImage picture(320, 180, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixelColor(x, y,
                                  y < 110 + x / 16
                                      ? QColor(150, 190, 215 - y / 2) // allowed: a picture
                                      : QColor(70, 110 + y / 4, 60)); // allowed: a picture
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return {.type = WidgetType::Image,
            .label = u"Garden camera"_s,
            .imageSource = QString::fromLatin1(bytes.toBase64())};
}

std::vector<WidgetLook> shown()
{
    return {
        {.type = WidgetType::Value,
         .label = u"Humidity"_s,
         .icon = u"water-percent"_s,
         .valueText = u"45 %"_s},
        {.type = WidgetType::Value,
         .label = u"Temperature"_s,
         .valueText = u"21.4 °C"_s,
         .numberText = u"21.4"_s,
         .unitText = u"°C"_s,
         .number = 21.4,
         .hero = true},
        {.type = WidgetType::Gauge,
         .label = u"Carbon dioxide"_s,
         .tone = Tone::Notice,
         .valueText = u"1,240 ppm"_s,
         .number = 1240,
         .from = 400,
         .to = 2000,
         .fromText = u"400"_s,
         .toText = u"2,000"_s},
        {.type = WidgetType::Level,
         .label = u"Battery"_s,
         .icon = u"battery-60"_s,
         .tone = Tone::Good,
         .valueText = u"64 %"_s,
         .number = 64},
        {.type = WidgetType::Status,
         .label = u"Window"_s,
         .icon = u"window-open-variant"_s,
         .tone = Tone::Notice,
         .valueText = u"Open"_s},
        chart(),
        image(),
    };
}

std::vector<WidgetLook> set()
{
    return {
        {.type = WidgetType::Toggle,
         .label = u"Child lock"_s,
         .icon = u"lock-outline"_s,
         .valueText = u"On"_s,
         .on = true},
        brightness(),
        {.type = WidgetType::Slider,
         .label = u"Slats"_s,
         .icon = u"blinds"_s,
         .tone = Tone::Cool,
         .valueText = u"30°"_s,
         .number = 30,
         .to = 90,
         .step = 1,
         .suffix = u"°"_s},
        {.type = WidgetType::Stepper,
         .label = u"Offset"_s,
         .valueText = u"0.5°"_s,
         .number = 0.5,
         .from = -5,
         .to = 5,
         .step = 0.5,
         .decimals = 1,
         .suffix = u"°"_s},
        heatingDial(),
        cover(),
        {.type = WidgetType::Select,
         .label = u"Mode"_s,
         .valueText = u"Auto"_s,
         .options = options({u"Heat"_s, u"Auto"_s, u"Off"_s})},
        {.type = WidgetType::Select,
         .label = u"Scene"_s,
         .valueText = u"Half 50 %"_s,
         .options
         = options({u"Shade 20 %"_s, u"Half 50 %"_s, u"Morning"_s, u"Noon"_s, u"Evening"_s}),
         .style = WidgetLook::SelectStyle::Chips},
        {.type = WidgetType::Select,
         .label = u"Effect"_s,
         .valueText = u"Candle"_s,
         .options = options({u"None"_s, u"Candle"_s, u"Fireplace"_s, u"Party"_s, u"Sunrise"_s,
                             u"Sunset"_s, u"Ocean"_s, u"Forest"_s, u"Rainbow"_s}),
         .style = WidgetLook::SelectStyle::List},
        color(),
        {.type = WidgetType::Input,
         .label = u"Name on the display"_s,
         .valueText = u"Hall"_s,
         .numberText = u"Hall"_s},
    };
}

std::vector<WidgetLook> acting()
{
    return {
        {.type = WidgetType::Button,
         .label = u"Identify"_s,
         .icon = u"lightbulb-on-outline"_s,
         .options = {{.label = u"Identify"_s}}},
        {.type = WidgetType::Buttons,
         .label = u"Dock"_s,
         .options = options({u"Return"_s, u"Empty"_s})},
        {.type = WidgetType::Transport,
         .tone = Tone::Active,
         .options = {{.label = u"Back"_s, .icon = u"skip-previous"_s},
                     {.label = u"Pause"_s, .icon = u"pause"_s, .selected = true},
                     {.label = u"Next"_s, .icon = u"skip-next"_s}}},
    };
}

} // namespace

std::vector<WidgetLook> widgetLooks()
{
    std::vector<WidgetLook> result = shown();
    for (auto &&more : {set(), acting()})
        result.insert(result.end(), more.begin(), more.end());
    return result;
}

WidgetLook inState(WidgetLook look, WidgetState::Kind state)
{
    look.state = state;
    switch (state) {
    case WidgetState::Normal:
        break;
    case WidgetState::Pending:
        look.stateText = u"Asked just now"_s;
        look.wish = look.from + (look.to - look.from) * 0.8;
        look.wishText = u"80 %"_s;
        look.wishHue = 200;
        look.wishSaturation = 90;
        look.wishWhite = 4000;
        if (!look.options.empty())
            look.options.back().wished = true;
        break;
    case WidgetState::Failed:
        look.stateText = u"No answer after 3 tries"_s;
        break;
    case WidgetState::Stale:
        look.stateText = u"12 min ago"_s;
        break;
    case WidgetState::Offline:
        look.stateText = u"Offline since 14:02"_s;
        break;
    case WidgetState::Forbidden:
        look.stateText = u"View only"_s;
        break;
    case WidgetState::Unknown:
        look.stateText = u"No value yet"_s;
        look.valueText.clear();
        look.number = look.measured = look.hue = look.saturation = look.white = WidgetLook::kNone;
        look.measuredText.clear();
        look.chart = {};
        look.imageSource.clear();
        for (auto &trace : look.traces)
            trace.nowText = u"—"_s;
        for (OptionLook &option : look.options)
            option.selected = false;
        break;
    }
    return look;
}

} // namespace atrium::gallery
