// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designtokens.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atrium::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemes {"light"_L1, "dark"_L1, "night"_L1};
constexpr std::array kTones {"neutral"_L1, "active"_L1, "warm"_L1, "cool"_L1,
                             "good"_L1,    "notice"_L1, "alarm"_L1};

/// Reads colours and lists by name and remembers the first fault.
struct TokenReader
{
    QString fault;

    QColor color(const QJsonObject &from, QLatin1StringView name)
    {
        const QColor color = QColor::fromString(from.value(name).toString());
        if (!color.isValid() && fault.isEmpty())
            fault = u"%1 is no colour"_s.arg(name);
        return color;
    }
    LampPart lamp(const QJsonObject &from, QLatin1StringView name)
    {
        const QJsonArray list = from.value(name).toArray();
        if (list.size() != 2 && fault.isEmpty())
            fault = u"lampTone.%1 is not [lightness, chroma]"_s.arg(name);
        return {.lightness = list.at(0).toDouble(), .chroma = list.at(1).toDouble()};
    }
};

ColorTable readTheme(TokenReader &reader, const QJsonObject &theme)
{
    const QJsonObject color = theme.value("color"_L1).toObject();
    ColorTable table;
    const std::pair<QColor *, QLatin1StringView> fields[] = {
        {&table.surface0, "surface0"_L1}, {&table.surface1, "surface1"_L1},
        {&table.surface2, "surface2"_L1}, {&table.surface3, "surface3"_L1},
        {&table.hairline, "hairline"_L1}, {&table.outline, "outline"_L1},
        {&table.textHigh, "textHigh"_L1}, {&table.textMedium, "textMedium"_L1},
        {&table.textLow, "textLow"_L1},   {&table.accent, "accent"_L1},
        {&table.onAccent, "onAccent"_L1}, {&table.focus, "focus"_L1},
        {&table.scrim, "scrim"_L1},
    };
    for (const auto &[field, name] : fields)
        *field = reader.color(color, name);
    const QJsonObject tones = theme.value("tone"_L1).toObject();
    for (std::size_t i = 0; i < kTones.size(); ++i) {
        const QJsonObject tone = tones.value(kTones.at(i)).toObject();
        table.tones.at(i) = {.foreground = reader.color(tone, "foreground"_L1),
                             .container = reader.color(tone, "container"_L1),
                             .onContainer = reader.color(tone, "onContainer"_L1),
                             .solid = reader.color(tone, "solid"_L1),
                             .onSolid = reader.color(tone, "onSolid"_L1)};
    }
    return table;
}

struct Linear
{
    double red, green, blue;
};

Linear oklchToLinear(double lightness, double chroma, double hueDegrees)
{
    const double hue = hueDegrees * std::numbers::pi / 180.0;
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {.red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            .green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            .blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const Linear &c)
{
    constexpr double kSlack = 1e-4;
    return std::ranges::all_of(std::array {c.red, c.green, c.blue},
                               [](double v) { return v >= -kSlack && v <= 1.0 + kSlack; });
}

float encode(double linear)
{
    const double v = std::clamp(linear, 0.0, 1.0);
    return static_cast<float>(v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1.0 / 2.4) - 0.055);
}

double decode(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

struct Polar
{
    double chroma, hue;
};

Polar toOklch(const QColor &color)
{
    const double r = decode(color.redF());
    const double g = decode(color.greenF());
    const double b = decode(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const double labA = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double labB = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {.chroma = std::hypot(labA, labB),
            .hue = std::atan2(labB, labA) * 180.0 / std::numbers::pi};
}

QColor partColor(const LampPart &part, const Polar &lamp)
{
    double chroma = std::min(lamp.chroma, part.chroma);
    Linear color = oklchToLinear(part.lightness, chroma, lamp.hue);
    while (!inGamut(color) && chroma > 0.0) {
        chroma = std::max(0.0, chroma - 0.002);
        color = oklchToLinear(part.lightness, chroma, lamp.hue);
    }
    return QColor::fromRgbF(encode(color.red), encode(color.green), encode(color.blue));
}

} // namespace

Result<DesignTokens> DesignTokens::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(Error::Code::Corrupt, u"tokens.json: %1"_s.arg(error.errorString()));
    DesignTokens tokens;
    tokens.document = document.object();
    TokenReader reader;
    const QJsonObject themes = tokens.document.value("themes"_L1).toObject();
    for (std::size_t i = 0; i < kThemes.size(); ++i)
        tokens.themes.at(i) = readTheme(reader, themes.value(kThemes.at(i)).toObject());
    const QJsonObject lamps = tokens.document.value("lampTone"_L1).toObject();
    for (std::size_t i = 0; i < tokens.lamps.size(); ++i) {
        const QJsonObject lamp = lamps.value(kThemes.at(i)).toObject();
        tokens.lamps.at(i) = {.foreground = reader.lamp(lamp, "foreground"_L1),
                              .container = reader.lamp(lamp, "container"_L1),
                              .onContainer = reader.lamp(lamp, "onContainer"_L1),
                              .solid = reader.lamp(lamp, "solid"_L1),
                              .onSolid = reader.lamp(lamp, "onSolid"_L1)};
    }
    if (!reader.fault.isEmpty())
        return fail(Error::Code::Corrupt, u"tokens.json: "_s + reader.fault);
    return tokens;
}

double DesignTokens::number(QLatin1StringView section, QLatin1StringView name) const
{
    return document.value(section).toObject().value(name).toDouble();
}

double DesignTokens::at(QLatin1StringView section, QLatin1StringView name, int index) const
{
    return document.value(section).toObject().value(name).toArray().at(index).toDouble();
}

std::optional<ToneSet> lampTones(const LampTable &table, double hue, double saturation)
{
    constexpr double kNearlyWhite = 0.03;
    const double turn = std::fmod(std::fmod(hue, 360.0) + 360.0, 360.0) / 360.0;
    const Polar lamp = toOklch(QColor::fromHsvF(
        static_cast<float>(turn), static_cast<float>(std::clamp(saturation, 0.0, 1.0)), 1.0F));
    if (!(lamp.chroma >= kNearlyWhite))
        return std::nullopt;
    return ToneSet {.foreground = partColor(table.foreground, lamp),
                    .container = partColor(table.container, lamp),
                    .onContainer = partColor(table.onContainer, lamp),
                    .solid = partColor(table.solid, lamp),
                    .onSolid = partColor(table.onSolid, lamp)};
}

} // namespace atrium::theme
