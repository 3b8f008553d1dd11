// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcheck.h"

#include <atrium/contracts/propertycheck.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr std::size_t kMostAffordances = 1024;
constexpr std::size_t kMostChoices = 1024;
constexpr std::size_t kMostFields = 256;
constexpr int kDeepestSchema = 8;
constexpr qsizetype kLongestTitle = 200;
constexpr qsizetype kLongestText = 2000;
constexpr qsizetype kLongestKind = 64;
constexpr auto kLongestAge = std::chrono::hours(366 * 24);

using Found = std::optional<Violation>;

Found found(const QString &code, const QString &pointer, const QString &message,
            const QString &hint = {})
{
    return Violation {.code = code, .pointer = pointer, .message = message, .hint = hint};
}

QString at(const QString &pointer, QStringView list, std::size_t index)
{
    return u"%1/%2/%3"_s.arg(pointer, list).arg(static_cast<qulonglong>(index));
}

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

Found checkNumbers(const DataSchema &schema, const QString &pointer)
{
    if (!isFinite(schema.minimum) || !isFinite(schema.maximum) || !isFinite(schema.step))
        return found(u"bad-schema"_s, pointer, u"minimum, maximum and step must be finite"_s);
    if (schema.minimum && schema.maximum && *schema.minimum > *schema.maximum)
        return found(u"bad-schema"_s, pointer + u"/minimum"_s, u"minimum is above maximum"_s);
    if (schema.step && !(*schema.step > 0.0))
        return found(u"bad-schema"_s, pointer + u"/step"_s, u"step must be above 0"_s);
    if (schema.maxLength < 0 || schema.maxLength > 65'536)
        return found(u"bad-schema"_s, pointer + u"/maxLength"_s, u"maxLength is not in 0..65536"_s);
    if (schema.minItems < 0 || schema.maxItems > 65'536 || schema.minItems > schema.maxItems)
        return found(u"bad-schema"_s, pointer + u"/minItems"_s,
                     u"minItems and maxItems must be in 0..65536 and in order"_s);
    if (schema.unit.size() > 64)
        return found(u"too-long"_s, pointer + u"/unit"_s, u"a unit has at most 64 characters"_s);
    return std::nullopt;
}

// Their values may be of any type: a number's preset can be "previous".
Found checkChoices(const std::vector<Choice> &choices, const QString &pointer)
{
    if (choices.size() > kMostChoices)
        return found(u"too-many"_s, pointer, u"more than %1 entries"_s.arg(kMostChoices));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QString place = pointer + u'/' + QString::number(static_cast<qulonglong>(i));
        if (choices[i].value.isNothing() || !isBounded(choices[i].value))
            return found(u"bad-schema"_s, place, u"a choice is a value, neither null nor large"_s);
        if (choices[i].label.size() > kLongestTitle)
            return found(u"too-long"_s, place, u"a title has at most 200 characters"_s);
    }
    return std::nullopt;
}

Found checkSchema(const DataSchema &schema, const QString &pointer, int depth)
{
    if (depth > kDeepestSchema)
        return found(u"too-deep"_s, pointer,
                     u"schemas are nested deeper than %1"_s.arg(kDeepestSchema));
    if (auto wrong = checkNumbers(schema, pointer))
        return wrong;
    if (auto wrong = checkChoices(schema.choices, pointer + u"/oneOf"_s))
        return wrong;
    if (auto wrong = checkChoices(schema.presets, pointer + u"/presets"_s))
        return wrong;
    if (schema.fields.size() > kMostFields || schema.items.size() > 1)
        return found(u"too-many"_s, pointer, u"more than %1 fields"_s.arg(kMostFields));
    std::set<QString> names;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const DataField &field = schema.fields[i];
        const QString place = at(pointer, u"fields", i);
        if (field.name.isEmpty() || field.name.size() > kLongestTitle
            || field.title.size() > kLongestTitle)
            return found(u"bad-name"_s, place, u"a field's name has 1 to 200 characters"_s);
        if (!names.insert(field.name).second)
            return found(u"appears-twice"_s, place, u"'%1' appears twice"_s.arg(field.name));
        if (auto wrong = checkSchema(field.schema, place + u"/schema"_s, depth + 1))
            return wrong;
    }
    for (const DataSchema &items : schema.items) {
        if (auto wrong = checkSchema(items, pointer + u"/items"_s, depth + 1))
            return wrong;
    }
    return std::nullopt;
}

template<typename T>
Found checkTexts(const T &affordance, std::set<QString> &names, const QString &pointer)
{
    const QString &name = affordance.name.text();
    if (!isValidAffordanceName(name))
        return found(u"bad-name"_s, pointer + u"/name"_s,
                     u"'%1' is not a name"_s.arg(name.left(200)),
                     u"a letter, then up to 127 of A-Z a-z 0-9 . _ ~ -"_s);
    if (!names.insert(name).second)
        return found(u"appears-twice"_s, pointer + u"/name"_s, u"'%1' appears twice"_s.arg(name));
    if (affordance.title.size() > kLongestTitle)
        return found(u"too-long"_s, pointer + u"/title"_s, u"a title has at most 200 characters"_s);
    if (affordance.description.size() > kLongestText)
        return found(u"too-long"_s, pointer + u"/description"_s,
                     u"a description has at most 2,000 characters"_s);
    return std::nullopt;
}

Found checkProperty(const Property &property, const QString &pointer)
{
    if (property.readOnly && property.writeOnly)
        return found(u"bad-schema"_s, pointer + u"/writeOnly"_s,
                     u"a property cannot be readOnly and writeOnly"_s);
    if (property.semantic.size() > kLongestTitle || property.category.size() > kLongestTitle)
        return found(u"too-long"_s, pointer + u"/semantic"_s,
                     u"semantic and category have at most 200 characters"_s);
    if (property.maxAge < 0s || property.maxAge > kLongestAge || property.lateOk < 0s
        || property.lateOk > kLongestAge)
        return found(u"out-of-range"_s, pointer + u"/maxAge"_s,
                     u"maxAge and lateOk are not in 0..31622400 seconds"_s);
    return checkSchema(property.schema, pointer + u"/schema"_s, 1);
}

Found checkAction(const Action &action, const QString &pointer)
{
    if (action.timeout < 1ms || action.timeout > 600s)
        return found(u"out-of-range"_s, pointer + u"/timeout"_s,
                     u"timeout is not in 1..600000 ms"_s);
    if (action.lateOk < 0s || action.lateOk > kLongestAge)
        return found(u"out-of-range"_s, pointer + u"/lateOk"_s,
                     u"lateOk is not in 0..31622400 seconds"_s);
    if (action.input) {
        if (auto wrong = checkSchema(*action.input, pointer + u"/input"_s, 1))
            return wrong;
    }
    return action.output ? checkSchema(*action.output, pointer + u"/output"_s, 1) : std::nullopt;
}

template<typename T, typename Check>
Found checkAll(const std::vector<T> &affordances, const QString &pointer, QStringView list,
               Check check)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < affordances.size(); ++i) {
        const QString place = at(pointer, list, i);
        if (auto wrong = checkTexts(affordances[i], names, place))
            return wrong;
        if (auto wrong = check(affordances[i], place))
            return wrong;
    }
    return std::nullopt;
}

} // namespace

Found checkModel(const ThingModel &model, const QString &pointer)
{
    if (model.properties.size() > kMostAffordances)
        return found(u"too-many"_s, pointer + u"/properties"_s,
                     u"more than %1 properties"_s.arg(kMostAffordances));
    if (model.actions.size() > kMostAffordances || model.events.size() > kMostAffordances)
        return found(u"too-many"_s, pointer + u"/actions"_s,
                     u"more than %1 actions or events"_s.arg(kMostAffordances));
    if (auto wrong = checkAll(model.properties, pointer, u"properties", checkProperty))
        return wrong;
    if (auto wrong = checkAll(model.actions, pointer, u"actions", checkAction))
        return wrong;
    return checkAll(model.events, pointer, u"events", [](const Event &each, const QString &place) {
        return each.data ? checkSchema(*each.data, place + u"/data"_s, 1) : std::nullopt;
    });
}

Found checkDevice(const Device &device, const InstanceId &instance, const QString &pointer)
{
    if (!DeviceId::fromText(device.id.text()))
        return found(u"bad-name"_s, pointer + u"/id"_s, u"this is not a device's id"_s,
                     u"1 to 128 of A-Z a-z 0-9 . _ ~ -; the SDK escapes what is foreign"_s);
    if (device.id.instance() != instance.text())
        return found(u"foreign"_s, pointer + u"/id"_s,
                     u"'%1' belongs to another instance"_s.arg(device.id.text()));
    if (device.via && device.via->instance() != instance.text())
        return found(u"foreign"_s, pointer + u"/via"_s,
                     u"the bridge belongs to another instance"_s);
    if (device.title.isEmpty())
        return found(u"missing"_s, pointer + u"/title"_s, u"a title has 1 to 200 characters"_s);
    if (!isValidAffordanceName(device.kind) || device.kind.size() > kLongestKind)
        return found(u"bad-kind"_s, pointer + u"/kind"_s,
                     u"'%1' is not a kind"_s.arg(device.kind.left(64)),
                     u"'device' where no other kind fits"_s);
    for (const QString *text : {&device.title, &device.manufacturer, &device.modelName,
                                &device.serial, &device.firmware, &device.suggestedArea}) {
        if (text->size() > kLongestTitle)
            return found(u"too-long"_s, pointer, u"a device's texts have at most 200 characters"_s);
    }
    if (!device.model.model || device.model.digest.isEmpty())
        return found(u"no-model"_s, pointer + u"/model"_s, u"the device has no thing model"_s);
    return std::nullopt;
}

} // namespace atrium::contracts
