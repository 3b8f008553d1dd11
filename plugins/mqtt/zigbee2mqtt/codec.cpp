// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/codec.h"

#include <atrium/model/json.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr qsizetype kLongestText = 65'536;

tl::unexpected<Error> refused(const Expose &expose, const QString &why)
{
    return fail(Error::Code::InvalidInput, u"%1: %2"_s.arg(expose.property, why));
}

// A text for any plain value: devices write 1, "1" and true for the same thing.
QString plainText(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    case Value::Kind::Integer:
        return QString::number(value.toInteger());
    case Value::Kind::Number:
        return QString::number(value.toNumber(), 'g', 15);
    default:
        return value.toText();
    }
}

bool isAlike(const Value &a, const Value &b)
{
    return a == b || plainText(a).compare(plainText(b), Qt::CaseInsensitive) == 0;
}

std::optional<Decoded> decodeBinary(const Expose &expose, const Value &raw)
{
    if (raw.kind() == Value::Kind::List || raw.kind() == Value::Kind::Object)
        return std::nullopt;
    if (isAlike(raw, expose.valueOn))
        return Decoded {.value = true};
    if (isAlike(raw, expose.valueOff))
        return Decoded {.value = false};
    // "ON" declared and true sent, or the other way round.
    const QString text = plainText(raw).toLower();
    if (text == "true"_L1 || text == "on"_L1 || text == "1"_L1)
        return Decoded {.value = true, .quality = Quality::Uncertain};
    if (text == "false"_L1 || text == "off"_L1 || text == "0"_L1)
        return Decoded {.value = false, .quality = Quality::Uncertain};
    return std::nullopt;
}

const Expose::Preset *presetOf(const Expose &expose, const Value &value)
{
    const auto found = std::find_if(
        expose.presets.begin(), expose.presets.end(), [&](const Expose::Preset &preset) {
            return preset.value.isNothing() ? Value(preset.name) == value : preset.value == value;
        });
    return found == expose.presets.end() ? nullptr : &*found;
}

bool isInRange(const Expose &expose, double number)
{
    return (!expose.minimum || number >= *expose.minimum)
        && (!expose.maximum || number <= *expose.maximum);
}

std::optional<Decoded> decodeNumeric(const Expose &expose, const Value &raw)
{
    if (presetOf(expose, raw))
        return Decoded {.value = raw};
    Value number = raw;
    if (raw.kind() == Value::Kind::Text) {
        bool isNumber = false;
        const double parsed = raw.toText().trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        number = parsed;
    }
    if (!number.isNumeric() || !std::isfinite(number.toNumber()))
        return std::nullopt;
    const Quality quality
        = isInRange(expose, number.toNumber()) ? Quality::Good : Quality::Uncertain;
    if (expose.isPercent)
        number = static_cast<qint64>(toPercent(number.toNumber(), *expose.maximum));
    return Decoded {.value = number, .quality = quality};
}

std::optional<Decoded> decodeEnum(const Expose &expose, const Value &raw)
{
    if (raw.kind() == Value::Kind::List || raw.kind() == Value::Kind::Object)
        return std::nullopt;
    const std::vector<Value> choices = choicesOf(expose);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (expose.values[i] == raw)
            return Decoded {.value = choices[i]};
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (isAlike(expose.values[i], raw))
            return Decoded {.value = choices[i]};
    }
    if (raw.kind() != choices.front().kind())
        return std::nullopt;
    return Decoded {.value = raw, .quality = Quality::Uncertain};
}

std::optional<Decoded> decodeText(const Value &raw)
{
    QString text;
    if (raw.kind() == Value::Kind::List || raw.kind() == Value::Kind::Object) {
        QByteArray json;
        appendJson(json, raw);
        text = QString::fromUtf8(json);
    } else {
        text = plainText(raw);
    }
    if (text.size() > kLongestText)
        return std::nullopt;
    return Decoded {.value = text};
}

std::optional<Decoded> decodeList(const Expose &expose, const Value &raw)
{
    if (raw.kind() != Value::Kind::List || raw.items().size() > kLongestText)
        return std::nullopt;
    Decoded list;
    ValueList items;
    for (const Value &item : raw.items()) {
        if (expose.features.empty()) {
            items.push_back(item);
            continue;
        }
        const auto decoded
            = item.isNothing() ? std::nullopt : decode(expose.features.front(), item);
        if (!decoded)
            return std::nullopt;
        if (decoded->quality != Quality::Good)
            list.quality = decoded->quality;
        items.push_back(decoded->value);
    }
    const auto count = static_cast<int>(items.size());
    if (count < expose.leastItems || count > expose.mostItems)
        list.quality = Quality::Uncertain;
    list.value = Value::makeList(std::move(items));
    return list;
}

std::optional<Decoded> decodeComposite(const Expose &expose, const Value &raw)
{
    if (raw.kind() != Value::Kind::Object)
        return std::nullopt;
    Decoded object;
    ValueObject fields;
    for (const Expose &feature : expose.features) {
        // Colours at an endpoint are written either way; what is set comes back as plain axes.
        Value content;
        for (const QString &key : {fieldName(feature), feature.property, feature.name}) {
            if (content.isNothing())
                content = raw.field(key);
        }
        if (content.isNothing())
            continue;
        const auto decoded = decode(feature, content);
        if (!decoded) {
            object.quality = Quality::Uncertain;
            continue;
        }
        if (decoded->quality != Quality::Good)
            object.quality = decoded->quality;
        fields.emplace_back(fieldName(feature), decoded->value);
    }
    if (fields.empty())
        return std::nullopt;
    object.value = Value::makeObject(std::move(fields));
    return object;
}

Result<Value> encodeNumeric(const Expose &expose, const Value &value)
{
    if (const Expose::Preset *preset = presetOf(expose, value))
        return preset->value;
    if (!value.isNumeric() || !std::isfinite(value.toNumber()))
        return refused(expose, u"expected a number"_s);
    double number = value.toNumber();
    if (expose.isPercent)
        number = fromPercent(number, *expose.maximum);
    if (!isInRange(expose, number))
        return refused(expose, u"%1 is out of range"_s.arg(value.toNumber()));
    if (number == std::trunc(number) && std::abs(number) < 9e15)
        return Value(static_cast<qint64>(number));
    return Value(number);
}

Result<Value> encodeEnum(const Expose &expose, const Value &value)
{
    const std::vector<Value> choices = choicesOf(expose);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i] == value)
            return expose.values[i];
    }
    return refused(expose, u"not one of its values"_s);
}

Result<Value> encodeList(const Expose &expose, const Value &value)
{
    if (value.kind() != Value::Kind::List)
        return refused(expose, u"expected a list"_s);
    ValueList items;
    for (const Value &item : value.items()) {
        auto encoded
            = expose.features.empty() ? Result<Value>(item) : encode(expose.features.front(), item);
        if (!encoded)
            return encoded;
        items.push_back(std::move(*encoded));
    }
    return Value::makeList(std::move(items));
}

Result<Value> encodeComposite(const Expose &expose, const Value &value)
{
    if (value.kind() != Value::Kind::Object)
        return refused(expose, u"expected an object"_s);
    ValueObject fields;
    for (const auto &[name, content] : value.fields()) {
        const auto feature
            = std::find_if(expose.features.begin(), expose.features.end(),
                           [&key = name](const Expose &each) { return fieldName(each) == key; });
        if (feature == expose.features.end())
            return refused(expose, u"no field '%1'"_s.arg(name.left(100)));
        if (content.isNothing())
            continue;
        auto encoded = encode(*feature, content);
        if (!encoded)
            return encoded;
        // The axes of a colour have no endpoint in their names when they are set.
        fields.emplace_back(fieldName(*feature), std::move(*encoded));
    }
    return Value::makeObject(std::move(fields));
}

} // namespace

double toPercent(double raw, double maximum)
{
    const double percent = std::round(raw * 100.0 / maximum);
    return raw > 0.0 ? std::max(1.0, percent) : percent;
}

double fromPercent(double percent, double maximum)
{
    return std::round(percent * maximum / 100.0);
}

std::vector<Value> choicesOf(const Expose &expose)
{
    const auto isAll = [&](auto isKind) {
        return std::all_of(expose.values.begin(), expose.values.end(), isKind);
    };
    if (isAll([](const Value &value) { return value.isNumeric(); })
        || isAll([](const Value &value) { return value.kind() == Value::Kind::Text; })
        || isAll([](const Value &value) { return value.kind() == Value::Kind::Boolean; }))
        return expose.values;
    std::vector<Value> texts;
    for (const Value &value : expose.values)
        texts.emplace_back(plainText(value));
    return texts;
}

QString fieldName(const Expose &field)
{
    const bool isAxis = field.name == "x"_L1 || field.name == "y"_L1 || field.name == "hue"_L1
        || field.name == "saturation"_L1;
    return isAxis || field.property.isEmpty() ? field.name : field.property;
}

std::optional<Decoded> decode(const Expose &expose, const Value &raw)
{
    switch (expose.type) {
    case Expose::Type::Binary:
        return decodeBinary(expose, raw);
    case Expose::Type::Numeric:
        return decodeNumeric(expose, raw);
    case Expose::Type::Enum:
        return decodeEnum(expose, raw);
    case Expose::Type::Text:
        return decodeText(raw);
    case Expose::Type::List:
        return decodeList(expose, raw);
    case Expose::Type::Composite:
        return decodeComposite(expose, raw);
    case Expose::Type::Group:
        break;
    }
    return std::nullopt;
}

Result<Value> encode(const Expose &expose, const Value &value)
{
    switch (expose.type) {
    case Expose::Type::Binary:
        if (value.kind() != Value::Kind::Boolean)
            return refused(expose, u"expected true or false"_s);
        return value.toBool() ? expose.valueOn : expose.valueOff;
    case Expose::Type::Numeric:
        return encodeNumeric(expose, value);
    case Expose::Type::Enum:
        return encodeEnum(expose, value);
    case Expose::Type::Text:
        if (value.kind() != Value::Kind::Text)
            return refused(expose, u"expected a text"_s);
        return value;
    case Expose::Type::List:
        return encodeList(expose, value);
    case Expose::Type::Composite:
        return encodeComposite(expose, value);
    case Expose::Type::Group:
        break;
    }
    return refused(expose, u"cannot be set"_s);
}

} // namespace atrium::mqtt::zigbee2mqtt
