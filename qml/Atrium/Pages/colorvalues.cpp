// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorvalues.h"

#include <QColor>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

double decoded(double encoded)
{
    return encoded > 0.04045 ? std::pow((encoded + 0.055) / 1.055, 2.4) : encoded / 12.92;
}

double encoded(double linear)
{
    const double v = std::clamp(linear, 0.0, 1.0);
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1.0 / 2.4) - 0.055;
}

HueSaturation fromXy(double x, double y)
{
    const double height = std::max(y, 1e-4);
    const double bigX = x / height;
    const double bigZ = (1.0 - x - y) / height;
    double red = 3.2404542 * bigX - 1.5371385 - 0.4985314 * bigZ;
    double green = -0.9692660 * bigX + 1.8760108 + 0.0415560 * bigZ;
    double blue = 0.0556434 * bigX - 0.2040259 + 1.0572252 * bigZ;
    const double most = std::max({red, green, blue, 1e-6});
    const auto channel = [most](double v) {
        return static_cast<float>(encoded(v / most));
    };
    const QColor color = QColor::fromRgbF(channel(red), channel(green), channel(blue));
    return {.hue = std::max(0.0, color.hsvHueF() * 360.0),
            .saturation = color.hsvSaturationF() * 100.0};
}

std::pair<double, double> toXy(const HueSaturation &color)
{
    const QColor rgb = QColor::fromHsvF(
        static_cast<float>(std::fmod(color.hue, 360.0) / 360.0),
        static_cast<float>(std::clamp(color.saturation / 100.0, 0.0, 1.0)), 1.0F);
    const double red = decoded(rgb.redF());
    const double green = decoded(rgb.greenF());
    const double blue = decoded(rgb.blueF());
    const double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
    const double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
    const double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
    const double sum = std::max(x + y + z, 1e-9);
    const auto rounded = [](double v) {
        return std::round(v * 10000.0) / 10000.0;
    };
    return {rounded(x / sum), rounded(y / sum)};
}

Value numberFor(const DataSchema &schema, QStringView field, double number)
{
    for (const DataField &each : schema.fields) {
        if (each.name == field && each.schema.type == DataSchema::Type::Integer)
            return Value(static_cast<qint64>(std::llround(number)));
    }
    return Value(number);
}

} // namespace

std::optional<HueSaturation> colorFromValue(const Value &value)
{
    if (const Value hue = value.field(u"hue"); hue.isNumeric())
        return HueSaturation {.hue = hue.toNumber(),
                              .saturation = value.field(u"saturation").toNumber(100.0)};
    if (const Value x = value.field(u"x"); x.isNumeric())
        return fromXy(x.toNumber(), value.field(u"y").toNumber());
    return std::nullopt;
}

Value colorToValue(const HueSaturation &color, const DataSchema &schema)
{
    const bool hasHue
        = std::ranges::any_of(schema.fields, [](const DataField &f) { return f.name == u"hue"; });
    if (hasHue)
        return Value::makeObject(
            {{u"hue"_s, numberFor(schema, u"hue", std::round(color.hue))},
             {u"saturation"_s, numberFor(schema, u"saturation", std::round(color.saturation))}});
    const auto [x, y] = toXy(color);
    return Value::makeObject({{u"x"_s, Value(x)}, {u"y"_s, Value(y)}});
}

double kelvinOf(double number, const QString &unit)
{
    constexpr double kMillion = 1'000'000.0;
    if (unit == u"K")
        return number;
    return kMillion / std::max(1.0, number);
}

} // namespace atrium::window
