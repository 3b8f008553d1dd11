// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/expose.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr std::size_t kMostFeatures = 512;
constexpr std::size_t kMostValues = 1024;
constexpr int kDeepest = 8;
constexpr int kMostItems = 65'536;
constexpr qsizetype kLongestText = 500;
constexpr qsizetype kLongestName = 200;

struct TypeName
{
    QStringView name;
    Expose::Type type;
};

constexpr std::array kTypes {
    TypeName {u"binary", Expose::Type::Binary}, TypeName {u"numeric", Expose::Type::Numeric},
    TypeName {u"enum", Expose::Type::Enum},     TypeName {u"text", Expose::Type::Text},
    TypeName {u"list", Expose::Type::List},     TypeName {u"composite", Expose::Type::Composite},
};

std::optional<double> numberOf(const Value &json)
{
    const double number = json.toNumber(std::nan(""));
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// A plain value: what an enum's entry, a preset or one side of a binary may be.
bool isPlain(const Value &value)
{
    return value.kind() == Value::Kind::Boolean || value.kind() == Value::Kind::Text
        || value.isNumeric();
}

void readTexts(Expose &expose, const Value &json)
{
    expose.name = json.field(u"name").toText().left(kLongestName);
    expose.label = json.field(u"label").toText().left(kLongestName);
    expose.property = json.field(u"property").toText().left(kLongestName);
    expose.description = json.field(u"description").toText().left(kLongestText);
    expose.endpoint = json.field(u"endpoint").toText().left(kLongestName);
    expose.unit = json.field(u"unit").toText().left(40);
    const QString category = json.field(u"category").toText();
    if (category == "config"_L1 || category == "diagnostic"_L1)
        expose.category = category;
    const qint64 access = json.field(u"access").toInteger();
    expose.isPublished = (access & 1) != 0;
    expose.isSettable = (access & 2) != 0;
    expose.isGettable = (access & 4) != 0;
}

void readNumbers(Expose &expose, const Value &json, QStringList &problems)
{
    expose.minimum = numberOf(json.field(u"value_min"));
    expose.maximum = numberOf(json.field(u"value_max"));
    if (expose.minimum && expose.maximum && *expose.minimum > *expose.maximum) {
        problems << u"%1: value_min is above value_max; taken without a range"_s.arg(expose.name);
        expose.minimum.reset();
        expose.maximum.reset();
    }
    expose.step = numberOf(json.field(u"value_step"));
    if (expose.step && *expose.step <= 0.0)
        expose.step.reset();
    for (const Value &preset : json.field(u"presets").items()) {
        const Value value = preset.field(u"value");
        const bool isUsable = isPlain(value) || value.isNothing();
        if (isUsable && expose.presets.size() < kMostValues)
            expose.presets.push_back({.name = preset.field(u"name").toText(), .value = value});
    }
}

void readValues(Expose &expose, const Value &json)
{
    for (const Value &value : json.field(u"values").items()) {
        const bool isNew
            = std::find(expose.values.begin(), expose.values.end(), value) == expose.values.end();
        if (isPlain(value) && isNew && expose.values.size() < kMostValues)
            expose.values.push_back(value);
    }
}

std::optional<Expose> readOne(const Value &json, int depth, QStringList &problems);

void readFeatures(Expose &expose, const Value &json, int depth, QStringList &problems)
{
    for (const Value &feature : json.field(u"features").items()) {
        if (expose.features.size() >= kMostFeatures) {
            problems << u"%1: more than %2 features"_s.arg(expose.name).arg(kMostFeatures);
            return;
        }
        auto inner = readOne(feature, depth + 1, problems);
        if (!inner)
            continue;
        if (expose.type == Expose::Type::Group && inner->endpoint.isEmpty())
            inner->endpoint = expose.endpoint;
        expose.features.push_back(std::move(*inner));
    }
}

void readItem(Expose &expose, const Value &json, int depth, QStringList &problems)
{
    const auto bounded = [](const Value &value, int otherwise) {
        return static_cast<int>(std::clamp<qint64>(value.toInteger(otherwise), 0, kMostItems));
    };
    expose.leastItems = bounded(json.field(u"length_min"), 0);
    expose.mostItems = bounded(json.field(u"length_max"), 1024);
    if (expose.leastItems > expose.mostItems)
        expose.leastItems = 0;
    const Value item = json.field(u"item_type");
    if (item.kind() != Value::Kind::Object)
        return; // any item
    if (auto inner = readOne(item, depth + 1, problems))
        expose.features.push_back(std::move(*inner));
}

bool isReadable(const Expose &expose, QStringList &problems)
{
    if (expose.type == Expose::Type::Binary
        && (!isPlain(expose.valueOn) || !isPlain(expose.valueOff)
            || expose.valueOn == expose.valueOff)) {
        problems << u"%1: value_on and value_off do not tell two states apart"_s.arg(expose.name);
        return false;
    }
    if (expose.type == Expose::Type::Enum && expose.values.empty()) {
        problems << u"%1: an enum without values"_s.arg(expose.name);
        return false;
    }
    return true;
}

std::optional<Expose> readOne(const Value &json, int depth, QStringList &problems)
{
    const QString type = json.field(u"type").toText();
    if (type.isEmpty() || depth > kDeepest) {
        problems << (type.isEmpty() ? u"an entry without a type"_s
                                    : u"features nested too deeply"_s);
        return std::nullopt;
    }
    Expose expose;
    readTexts(expose, json);
    const auto *known = std::find_if(kTypes.begin(), kTypes.end(),
                                     [&](const TypeName &each) { return each.name == type; });
    if (known != kTypes.end()) {
        expose.type = known->type;
    } else if (!json.field(u"features").items().empty()) {
        expose.type = Expose::Type::Group; // the six of today and those to come
        expose.group = type.left(kLongestName);
    } else {
        problems << u"%1: unknown type '%2'"_s.arg(expose.name, type.left(kLongestName));
        return std::nullopt;
    }
    if (expose.label.isEmpty())
        expose.label = expose.name;
    expose.valueOn = json.field(u"value_on");
    expose.valueOff = json.field(u"value_off");
    readNumbers(expose, json, problems);
    readValues(expose, json);
    if (expose.type == Expose::Type::List)
        readItem(expose, json, depth, problems);
    else
        readFeatures(expose, json, depth, problems);
    for (Expose &feature : expose.features) {
        if (expose.type == Expose::Type::Group)
            feature.group = expose.group;
    }
    return isReadable(expose, problems) ? std::optional(std::move(expose)) : std::nullopt;
}

} // namespace

std::vector<Expose> readExposes(const Value &list, QStringList &problems)
{
    std::vector<Expose> exposes;
    for (const Value &json : list.items()) {
        if (exposes.size() >= kMostFeatures) {
            problems << u"more than %1 exposes"_s.arg(kMostFeatures);
            break;
        }
        if (auto expose = readOne(json, 0, problems))
            exposes.push_back(std::move(*expose));
    }
    return exposes;
}

} // namespace atrium::mqtt::zigbee2mqtt
